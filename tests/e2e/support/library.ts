/** What a person does in the library, for tests to say in one line. */
import { expect, type Locator, type Page } from '@playwright/test';

export const grid = (page: Page): Locator => page.getByRole('grid');
export const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search', exact: true });
export const tile = (page: Page, index: number): Locator => page.locator(`[data-index="${index}"]`);
export const inspector = (page: Page): Locator => page.locator('.inspector');

/** For what waits for a disk or a scan. */
export const slow = { timeout: 60_000 };
/** A message that comes and goes by itself. */
export const message = (page: Page, text: string | RegExp): Locator =>
	page.getByRole('region', { name: 'Messages' }).getByText(text).first();
/** What stands above the page until something is done about it. */
export const banner = (page: Page): Locator => page.locator('.banner');
/** A folder in the settings. */
export const row = (page: Page, name: string): Locator =>
	page.getByRole('region', { name: 'Folders', exact: true }).getByRole('listitem').filter({ hasText: name });

/** How many items the library says it shows, once that answers what was asked last. */
export async function shownCount(page: Page): Promise<number> {
	// As long as a large library takes to open, whatever else a test waits for.
	const text = await page.locator('.counts[aria-busy="false"]').innerText(slow);
	return Number(/^[\d,.]+/.exec(text)?.[0].replace(/\D/g, '') ?? NaN);
}

/** Waits until so many items are shown. */
export async function expectShown(page: Page, count: number, timeout = 60_000): Promise<void> {
	await expect.poll(() => shownCount(page), { timeout, intervals: [20, 50, 100, 200] }).toBe(count);
}

/** Opens the demo library from the first screen, unless an earlier visit did, and waits for all of it. */
export async function openDemo(page: Page): Promise<void> {
	const invitation = page.getByRole('button', { name: 'Try the demo library' });
	await expect(invitation.or(grid(page))).toBeVisible({ timeout: 30_000 });
	if (await invitation.isVisible()) await invitation.click();
	await expect(grid(page)).toBeVisible({ timeout: 30_000 });
	await expectShown(page, demoSize);
	// Until the library is open, the beginning of the list of the last visit stands in for it: without pictures, and nothing
	// is counted beside it, where there is room for that.
	await expect(page.locator('.cell img').first()).toBeVisible(slow);
	if ((await page.locator('#sidebar').count()) > 0)
		await expect(page.getByRole('region', { name: 'Filters' }).getByRole('checkbox').first()).toBeAttached(
			slow
		);
}

/** Files in static/demo/index.json. */
export const demoSize = 54;

/** Presses Pause as soon as a scan shows it: on a fast machine it would be over before a test could. */
export async function pauseAtOnce(page: Page): Promise<void> {
	await page.evaluate(() => {
		const watch = new MutationObserver(() => {
			const pause = [...document.querySelectorAll<HTMLElement>('.status button')].find(
				(button) => button.textContent?.trim() === 'Pause'
			);
			if (!pause) return;
			watch.disconnect();
			pause.click();
		});
		watch.observe(document.body, { childList: true, subtree: true });
	});
}

/** Types a search and waits until the answer shows so many items. */
export async function searchFor(page: Page, text: string, count: number): Promise<void> {
	await search(page).fill(text);
	await expectShown(page, count);
}

/** The same by keys alone; the list has the focus afterwards. */
export async function searchByKeys(page: Page, text: string, count: number): Promise<void> {
	await search(page).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
	await expectShown(page, count);
	await grid(page).focus();
}

/** Waits until what is shown stands in the order of its names: as many items as before do not tell that the answer came. */
export async function expectByName(page: Page): Promise<void> {
	const names = page.locator('.cell .name');
	await expect
		.poll(async () => {
			const shown = await names.allInnerTexts();
			return shown.length > 1 && shown.every((name, at) => at === 0 || (shown[at - 1] ?? '') <= name);
		})
		.toBe(true);
}

/** Every tag the inspector shows now, the first of equal keys: `Group1:Name` to text. */
export function tagsShown(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() => {
		const found: Record<string, string> = {};
		for (const group of document.querySelectorAll('.inspector .tags details')) {
			const name = group.querySelector('summary')?.firstChild?.textContent?.trim() ?? '';
			for (const tag of group.querySelectorAll('.tag')) {
				const key = `${name}:${tag.querySelector('dt')?.textContent?.trim() ?? ''}`;
				found[key] ??= tag.querySelector('dd .value')?.textContent?.trim() ?? '';
			}
		}
		return found;
	});
}
