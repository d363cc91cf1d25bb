// Keywords by keys alone: renamed with all who have them, known by other words, bringing others, merged, removed, and back.
import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { untilOffline } from './support/pwa.ts';
import { expectShown, grid, inspector, message, openDemo, searchFor } from './support/library.ts';

test.use({ visited: 'demo' });

test.setTimeout(180_000);

const tree = (page: Page) => page.getByRole('tree', { name: 'All keywords' });
const branch = (page: Page, name: string) =>
	tree(page).getByRole('treeitem', { name: new RegExp(`^${name}\\b`) });

async function countOf(page: Page, name: string): Promise<number> {
	return Number(/\d+$/.exec((await branch(page, name).innerText()).trim())?.[0]);
}

/** Goes to a page by the palette. */
async function goTo(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.keyboard.type(`go to ${name}`);
	await page.keyboard.press('Enter');
}

/** Presses Tab until it is there, as who has no mouse does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
	for (let pressed = 0; pressed < 60; pressed++) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(wanted, 'reached by Tab').toBeFocused();
}

/** Comes to a keyword of the tree by Tab and by the first letters of its name. */
async function walkTo(page: Page, name: string): Promise<void> {
	const inTree = page.locator('[role="tree"] [role="treeitem"]:focus');
	for (let pressed = 0; pressed < 60 && (await inTree.count()) === 0; pressed++)
		await page.keyboard.press('Tab');
	await page.keyboard.type(name);
	await expect(branch(page, name)).toBeFocused();
}

async function goToKeywords(page: Page): Promise<void> {
	await goTo(page, 'keywords');
	await expect(page.getByRole('heading', { name: 'Keywords', exact: true })).toBeVisible();
	await expect(tree(page)).toBeVisible();
}

test('by keys alone: a keyword is renamed with its items, known by its old name, brings others, is merged and removed, and all comes back', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await goToKeywords(page);
	const count = await countOf(page, 'mountain');
	expect(count).toBeGreaterThan(5);
	await axe(page);

	// Renamed by F2, under another, with its old name kept.
	await walkTo(page, 'mountain');
	await page.keyboard.press('F2');
	await expect(page.getByLabel('Name, with what it is under')).toBeFocused();
	await page.keyboard.type('nature/peak');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page.getByLabel('Keep “mountain” as another word for it')).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'nature/peak' })).toBeVisible();
	await expect(branch(page, 'peak')).toContainText(String(count));
	await expect(branch(page, 'mountain')).toHaveCount(0);

	// It brings another with it, also to those that have it.
	await tabTo(page, page.getByLabel('Brings with it'));
	await page.keyboard.type('outdoors');
	await page.keyboard.press('Enter');
	await expect(branch(page, 'outdoors')).toContainText(String(count));
	await axe(page);

	// Its old name finds it, in a search and where it is typed; what it brings comes with it.
	await goTo(page, 'library');
	await searchFor(page, 'keyword:mountain', count);
	await searchFor(page, 'keyword:nature/* keyword:outdoors', count);
	await searchFor(page, 'name:"01 Legend"', 1);
	await grid(page).focus();
	await grid(page).press('Home');
	await inspector(page).getByRole('combobox', { name: 'Keywords' }).fill('Mountain');
	await inspector(page).getByRole('combobox', { name: 'Keywords' }).press('Enter');
	await expect(inspector(page).getByRole('button', { name: 'Remove nature/peak' })).toBeVisible();
	await expect(inspector(page).getByRole('button', { name: 'Remove outdoors' })).toBeVisible();

	await searchFor(page, 'keyword:outdoors', count + 1);

	// Merged: who had both has one; undone as a whole.
	await goToKeywords(page);
	await expect(branch(page, 'outdoors')).toContainText(String(count + 1));
	const hiking = await countOf(page, 'hiking');
	await walkTo(page, 'hiking');
	await page.keyboard.press('F2');
	await page.keyboard.type('Outdoors');
	await expect(page.getByRole('button', { name: /^Merge into outdoors, on/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(branch(page, 'hiking')).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'outdoors' })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(branch(page, 'hiking')).toContainText(String(hiking));

	// Removed with what is below it, and back; all of it stays.
	await walkTo(page, 'nature');
	await page.keyboard.press('Delete');
	await expect(page.getByText(`${count + 1} items will lose it, with 1 keyword below it.`)).toBeVisible();
	await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Remove' }));
	await page.keyboard.press('Enter');
	await expect(branch(page, 'nature')).toHaveCount(0);
	await expect(message(page, `Keyword removed: nature, from ${count + 1} items`)).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(branch(page, 'nature')).toBeVisible();
	await page.reload();
	await expect(branch(page, 'nature')).toContainText(String(count + 1));
	await page.goto(`${new URL(page.url()).origin}/library`);
	await searchFor(page, 'keyword:mountain', count + 1);
	await expectShown(page, count + 1);
});

for (const { name, colorScheme, width, height } of [
	{ name: 'phone-dark', colorScheme: 'dark', width: 360, height: 740 },
	{ name: 'desktop-light', colorScheme: 'light', width: 1440, height: 900 }
] as const) {
	test.describe(name, () => {
		test.use({ colorScheme, viewport: { width, height } });

		test('a new keyword is shown with what is known of it, and the page stays usable offline', async ({
			app,
			page
		}) => {
			await app.open(page);
			await untilOffline(page);
			await openDemo(page);
			await app.closeServer();
			await page.goto(`${new URL(page.url()).origin}/keywords`);
			await expect(tree(page)).toBeVisible();
			await page.getByLabel('New keyword').first().fill('places/Vienna');
			await page.getByLabel('New keyword').first().press('Enter');
			await expect(page.getByRole('heading', { name: 'places/Vienna' })).toBeVisible();
			await page.getByLabel('Other words').fill('Wien');
			await page.getByLabel('Other words').press('Enter');
			await expect(page.getByRole('button', { name: 'Take away Wien' })).toBeVisible();
			const branches = tree(page).getByRole('treeitem');
			await expect(branches.first()).toContainText('architecture');
			await page.getByRole('combobox', { name: 'Order' }).selectOption('By number of items');
			await expect(branches.first()).not.toContainText('architecture');
			const counts = (await branches.allInnerTexts()).map((text) => Number(/\d+$/.exec(text.trim())?.[0]));
			expect(counts).toEqual(counts.toSorted((a, b) => b - a));
			await page.screenshot({ path: test.info().outputPath(`keywords-${name}.png`), fullPage: true });
			await axe(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		});
	});
}

test('while the library shows the past, a keyword is renamed as of today, and that is said', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	// There was nothing yet.
	await searchFor(page, 'asof:2020-01-01', 0);
	await goToKeywords(page);
	const count = await countOf(page, 'mountain');
	await branch(page, 'mountain').focus();
	await page.keyboard.press('F2');
	await expect(page.getByLabel('Name, with what it is under')).toBeFocused();
	await page.keyboard.type('peak');
	await page.keyboard.press('Enter');
	await expect(message(page, /This counts from today on; the library still shows the past/)).toBeVisible();
	await expect(branch(page, 'peak')).toContainText(String(count));
});
