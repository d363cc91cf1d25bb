// Coming back: what the list began with is there before the library has been opened, and gives way to what is true.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import {
	demoSize,
	expectShown,
	grid,
	inspector,
	openDemo,
	search,
	shownCount,
	tile
} from './support/library.ts';

const record = 'mediatheque:first';

/** Waits until the first screen of so many items is kept. */
async function expectKept(page: Page, count: number): Promise<void> {
	const kept = () =>
		page.evaluate((key) => /"count":(\d+)/.exec(localStorage.getItem(key) ?? '')?.[1] ?? '', record);
	await expect.poll(kept, { timeout: 20_000 }).toBe(String(count));
}

/** From the next start on, no worker hears anything until it is released: the page is alone with what it kept. */
async function holdWorkers(page: Page): Promise<() => Promise<void>> {
	await page.addInitScript(() => {
		const held: (() => void)[] = [];
		let holding = true;

		const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (this: Worker, ...values: unknown[]) {
			const send = () => {
				Reflect.apply(post, this, values);
			};
			if (holding) held.push(send);
			else send();
		} as typeof post;
		(globalThis as { release?: () => void }).release = () => {
			holding = false;
			for (const send of held.splice(0)) send();
		};
	});
	return () =>
		page.evaluate(() => {
			(globalThis as { release?: () => void }).release?.();
		});
}

/** Waits until what was kept is shown: the library has not been asked yet, and so nothing says that it answered. */
const expectRemembered = (page: Page): Promise<void> =>
	expect(page.locator('.counts[aria-busy="true"]')).toContainText(`${String(demoSize)} items`);

const names = (page: Page) => page.locator('.cell .name').allInnerTexts();

test.beforeEach(async ({ page, app }) => {
	await app.open(page);
	await openDemo(page);
	await expectKept(page, demoSize);
});

test('the grid is there before the library is, as it will be; focus and selection stay where they were put', async ({
	page
}) => {
	await search(page).focus();
	const before = await names(page);
	const release = await holdWorkers(page);
	await page.reload();
	await expectRemembered(page);
	expect(await names(page)).toEqual(before);
	await expect(page.locator('.cell').first()).toHaveAttribute('aria-label', /\w/);

	await tile(page, 3).click();
	await expect(page.locator('.counts')).toContainText('1 selected');
	await grid(page).press('ArrowRight');
	await expect(grid(page)).toHaveAttribute('aria-activedescendant', 'cell-4');
	const drawn = await page.locator('#cell-4').elementHandle();

	await release();
	// The facets come with the answer alone.
	await expect(page.getByRole('checkbox', { name: /^Photo/ })).toBeVisible();
	await expect(grid(page)).toBeFocused();
	await expect(grid(page)).toHaveAttribute('aria-activedescendant', 'cell-4');
	expect(await names(page)).toEqual(before);
	expect(await drawn?.evaluate((cell) => cell.isConnected)).toBe(true);
	await expect(page.locator('.counts')).toContainText('1 selected');
});

test('the library opens with few requests', async ({ page }) => {
	await page.reload();
	await expect(page.getByRole('checkbox', { name: /^Photo/ })).toBeVisible();
	await expect(inspector(page)).toBeVisible();
	const scripts = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => new URL(name).pathname)
			.filter((path) => path.endsWith('.js') && !path.includes('/workers/'))
	);
	expect(scripts.length).toBeGreaterThan(10);
	expect(scripts.length, scripts.join('\n')).toBeLessThanOrEqual(50);
});

test('all is selected once all is known, also when it was asked for before', async ({ page }) => {
	const release = await holdWorkers(page);
	await page.reload();
	await expectRemembered(page);
	await grid(page).focus();
	await grid(page).press('ControlOrMeta+a');
	await expect(page.locator('.selected')).toHaveCount(0);
	await release();
	await expect(page.locator('.counts')).toContainText(`${String(demoSize)} selected`);
});

test('what was typed before the library was there is answered when it is', async ({ page }) => {
	const release = await holdWorkers(page);
	await page.reload();
	await expectRemembered(page);
	await search(page).fill('kind:photo');
	await release();
	await expectShown(page, 39);
});

test('a library that changed since is shown as it is now, and kept so', async ({ page }) => {
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('mediatheque');
				opening.onsuccess = () => {
					const work = opening.result.transaction(['items', 'changes'], 'readwrite');
					const items = work.objectStore('items');
					items.openCursor().onsuccess = (event) => {
						const cursor = (event.target as IDBRequest<IDBCursorWithValue>).result;
						if ((cursor.value as { kind: string }).kind === 'photo') cursor.delete();
						else cursor.continue();
					};
					work.objectStore('changes').add({ all: true });
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					work.onabort = () => {
						reject(new Error('not changed'));
					};
				};
			})
	);
	const release = await holdWorkers(page);
	await page.reload();
	await expectRemembered(page);
	await release();
	await expectShown(page, demoSize - 1);
	await expectKept(page, demoSize - 1);
});

test('a damaged record is left alone, without a word', async ({ page }) => {
	await page.evaluate((key) => {
		const text = localStorage.getItem(key) ?? '';
		localStorage.setItem(key, text.replace('"count":', '"count":9'));
	}, record);
	const release = await holdWorkers(page);
	await page.reload();
	await expect(page.getByRole('navigation').first()).toBeVisible();
	expect(await page.locator('.cell').count()).toBe(0);
	await release();
	await expectShown(page, demoSize);
	await expectKept(page, demoSize);
	await expect(page.locator('.banner')).toHaveCount(0);
	expect(await shownCount(page)).toBe(demoSize);
});
