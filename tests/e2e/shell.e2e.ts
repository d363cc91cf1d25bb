import type { Page } from '@playwright/test';
import { test, expect } from './support/app.ts';
import { axe } from './support/axe.ts';

/** Opens the demo library from the first screen and waits until it can be seen. */
async function openDemo(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Try the demo library' }).click();
	await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 30_000 });
}

const pages = ['/', '/settings/', '/storage/', '/help/', '/about/'] as const;
const phone = { width: 360, height: 800 };

test('every page is a button and a key away from the library, and begins at the same edge', async ({
	page,
	app
}) => {
	await app.open(page);
	await openDemo(page);
	const edges = new Set<number | undefined>();
	for (const name of ['Albums', 'Keywords', 'History of edits', 'Sync between devices', 'Settings']) {
		const button = page.getByRole('button', { name: 'Pages' });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('menuitem', { name: 'Library', exact: true })).toBeFocused();
		await axe(page);
		await page.getByRole('menuitem', { name, exact: true }).press('Enter');
		const heading = page.locator('main h1');
		await expect(heading).toBeFocused();
		edges.add((await heading.boundingBox())?.x);
		await page.goBack();
		await expect(page.getByRole('grid')).toBeVisible();
	}
	expect(edges.size).toBe(1);
});

test('the first button says Open folder, on the first screen and in the library', async ({ page, app }) => {
	await app.open(page);
	await expect(page.getByRole('button').first()).toHaveAccessibleName('Open folder');
	await openDemo(page);
	await expect(page.getByRole('button').first()).toHaveAccessibleName('Open folder');
});

test('every page has a title, one heading, and inputs for files and folders', async ({ page, app }) => {
	for (const path of pages) {
		await app.open(page, path);
		await expect(page).toHaveTitle(/Mediatheque/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.locator('input[type=file][multiple]:not([webkitdirectory])')).toHaveCount(1);
		await expect(page.locator('input[webkitdirectory]')).toHaveCount(1);
	}
});

/** What changes from one look to another is colours. */
const looks = [
	{ colorScheme: 'dark' },
	{ colorScheme: 'light', contrast: 'more' },
	{ colorScheme: 'dark', contrast: null, forcedColors: 'active' },
	{ colorScheme: 'light', forcedColors: 'active' }
] as const;

/** The whole page in the light, its colours in all other looks. */
async function axeInAllLooks(page: Page): Promise<void> {
	// Colours change at once, not by and by.
	await page.emulateMedia({
		colorScheme: 'light',
		contrast: null,
		forcedColors: null,
		reducedMotion: 'reduce'
	});
	await axe(page);
	for (const look of looks) {
		await page.emulateMedia(look);
		await axe(page, ['color-contrast', 'link-in-text-block']);
	}
}

for (const path of pages) {
	test(`${path} has no serious fault for assistive technology, in any look`, async ({ page, app }) => {
		await app.open(page, path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await axeInAllLooks(page);
	});
}

test('the library has no serious fault for assistive technology, in any look', async ({ page, app }) => {
	test.setTimeout(120_000);
	await app.open(page);
	await openDemo(page);
	await axeInAllLooks(page);
	await page.getByRole('gridcell').first().click();
	await expect(page.locator('.inspector .tag').first()).toBeVisible();
	await axeInAllLooks(page);
});

test('an address that leads nowhere says so and shows the way back', async ({ page, app }) => {
	await app.open(page, '/nowhere/');
	await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
	await page.getByRole('link', { name: 'Go to the library' }).click();
	await expect(page.getByRole('button', { name: 'Open folder' })).toBeVisible();
});

test('the palette finds a command by a few letters and runs it', async ({ page, app }) => {
	await app.open(page);
	await expect(page.getByRole('button', { name: 'Open folder' })).toBeVisible();
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
	await axe(page);
	await page.keyboard.type('dark');
	await expect(page.getByRole('option', { selected: true })).toHaveText('Theme: dark');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the palette tells what cannot be done now; a message that is put away gives the keyboard back', async ({
	page,
	app
}) => {
	await app.open(page);
	await openDemo(page);
	await page.keyboard.press('Control+k');
	const palette = page.getByRole('dialog', { name: 'Command palette' });
	await palette.getByRole('combobox').fill('save this search');
	await expect(palette.getByText('Not now: Save this search')).toBeVisible();
	await palette.getByRole('combobox').fill('no such thing');
	await expect(palette.getByText('No command has that name.')).toBeVisible();
	await page.keyboard.press('Escape');

	const grid = page.getByRole('grid', { name: 'Items' });
	await grid.focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('3');
	const undo = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' });
	await undo.press('Enter');
	await expect(undo).toHaveCount(0);
	await expect(grid).toBeFocused();
});

test('a question mark shows all keys, Escape puts them away', async ({ page, app }) => {
	await app.open(page);
	await expect(page.getByRole('button', { name: 'Open folder' })).toBeVisible();
	await page.keyboard.press('Shift+?');
	const sheet = page.getByRole('dialog', { name: 'Keys' });
	await expect(sheet).toBeVisible();
	await axe(page);
	await page.keyboard.type('palette');
	await expect(sheet.getByText('Command palette')).toBeVisible();
	await expect(sheet.getByText('Next panel')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(sheet).toHaveCount(0);
});

test('theme, density and language hold after a reload', async ({ page, app }) => {
	await app.open(page, '/settings/');
	await page.getByRole('radio', { name: 'High contrast' }).check();
	await page.getByRole('radio', { name: 'Roomy' }).check();
	await page.getByRole('radio', { name: 'Deutsch' }).check();
	await expect(page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
	await axe(page);

	await page.reload();
	await expect(page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
	await expect(page.locator('html')).toHaveAttribute('data-density', 'roomy');
});

test('keys can be changed; a conflict is said before anything changes', async ({ page, app }) => {
	await app.open(page, '/settings/');
	await page.getByRole('button', { name: 'Change keys of Table' }).click();
	await page.keyboard.press('g');
	await expect(page.getByRole('alert')).toContainText('“Grid”');
	await page.getByRole('button', { name: 'Use it here instead' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Table' }).locator('kbd')).toHaveText('G');
	await page.getByRole('button', { name: 'Reset all keys' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Table' }).locator('kbd')).toHaveText('N');
});

test('the demo library opens, and goes again without touching anything else', async ({ page, app }) => {
	await app.open(page);
	await openDemo(page);
	await app.open(page, '/settings/');
	const row = page.getByRole('listitem').filter({ hasText: 'Demo library' }).first();
	await expect(row).toContainText('Ready');
	await row.getByRole('button', { name: /^Remove/ }).click();
	const question = page.getByRole('dialog');
	await expect(question).toContainText('files themselves are not touched');
	await axe(page);
	await question.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByText('No folder is open yet.')).toBeVisible();
	await app.open(page);
	await expect(page.getByRole('button', { name: 'Try the demo library' })).toBeVisible();
});

test('side panels go and come by key, and stay as they were left', async ({ page, app }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await app.open(page);
	await openDemo(page);
	const [folders, inspector] = [page.locator('#sidebar'), page.locator('#inspector')];
	await expect(folders).toBeVisible();
	await page.keyboard.press('[');
	await expect(folders).toHaveCount(0);
	await page.keyboard.press(']');
	await expect(inspector).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('gridcell').first()).toBeVisible();
	await expect(folders).toHaveCount(0);
	await page.keyboard.press('Control+\\');
	await expect(folders).toBeVisible();
	await expect(inspector).toBeVisible();
});

test('wherever the tools of the view stand, none is cut and there is room to type a search', async ({
	page,
	app
}) => {
	await app.open(page);
	await openDemo(page);
	for (const width of [700, 899, 900, 1099, 1100, 1199, 1200, 1279, 1280, 1366, 1440, 1536]) {
		await page.setViewportSize({ width, height: 800 });
		await expect
			.poll(
				() =>
					page.evaluate(() => {
						const tools = document.querySelector('.tools');
						const typed = document.querySelector('search input');
						if (!tools || !typed) return 'not there';
						const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(typed);
						const room = typed.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
						return [
							tools.scrollWidth > tools.clientWidth ? 'cut' : 'whole',
							room >= 180 ? 'roomy' : room
						].join();
					}),
				{ message: `${width} px` }
			)
			.toBe('whole,roomy');
	}
});

test('a panel is made wider by the arrow keys on its edge', async ({ page, app }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await app.open(page);
	await openDemo(page);
	const edge = page.getByRole('separator', { name: 'Width of folders and filters' });
	const before = Number(await edge.getAttribute('aria-valuenow'));
	await edge.focus();
	await page.keyboard.press('ArrowRight');
	await expect(edge).toHaveAttribute('aria-valuenow', String(before + 16));
});

test('F6 goes round the parts of the screen', async ({ page, app }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await app.open(page);
	await openDemo(page);
	await page.locator('[data-region=bar] a').first().focus();
	const region = () =>
		page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region);
	const seen: (string | undefined)[] = [];
	for (let press = 0; press < 5; press++) {
		await page.keyboard.press('F6');
		seen.push(await region());
	}
	expect(seen).toEqual(['sidebar', 'field', 'inspector', 'status', 'bar']);
});

/** What can be pressed and is in sight that a finger would miss: less than 44 pixels wide or high. */
const tooSmall = (page: Page, all = 'button, a[href], select, summary'): Promise<string[]> =>
	page.evaluate(
		(pressed) =>
			[...document.querySelectorAll<HTMLElement>(pressed)].flatMap((one) => {
				const { width, height } = one.getBoundingClientRect();
				// What is read aloud only, or comes with the focus, is not for fingers.
				const hidden =
					!one.checkVisibility({ visibilityProperty: true }) || width <= 1 || one.matches('.skip');
				const name = one.ariaLabel ?? one.textContent.trim();
				return hidden || Math.min(width, height) >= 44 ? [] : [`${name}: ${width} x ${height}`];
			}),
		all
	);

test('on a phone there is one column with its navigation below, and nothing is cut', async ({
	page,
	app
}) => {
	await page.setViewportSize(phone);
	await app.open(page);
	await openDemo(page);
	const bar = page.getByRole('navigation', { name: 'Main navigation' });
	await expect(bar).toBeVisible();
	expect(await tooSmall(page)).toEqual([]);
	await bar.getByRole('button', { name: 'Folders' }).click();
	await expect(page.getByRole('region', { name: 'Folders and filters' })).toBeVisible();
	await axe(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('region', { name: 'Folders and filters' })).toHaveCount(0);
	await bar.getByRole('button', { name: 'More' }).click();
	await axe(page);
	await page.getByRole('dialog').getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
	for (const path of ['/', '/settings/', '/storage/', '/help/', '/about/']) {
		await app.open(page, path);
		await expect(page.getByRole('main')).toBeVisible();
		const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wider, `${path} fits the screen`).toBeLessThanOrEqual(0);
	}
});

test('on a phone a finger finds rows, headers, tags, clusters and folded texts', async ({ page, app }) => {
	await page.setViewportSize(phone);
	await app.open(page);
	await openDemo(page);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await expect(page.getByRole('columnheader', { name: 'Size' })).toBeVisible();
	expect(await tooSmall(page, '[role="row"]')).toEqual([]);
	await page.getByRole('button', { name: 'Map', exact: true }).click();
	await expect(page.locator('.marker.many').first()).toBeVisible();
	expect(await tooSmall(page, '.marker.many, .foot summary')).toEqual([]);

	await page.getByRole('button', { name: 'Grid', exact: true }).click();
	await page.locator('[data-index="0"]').click();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Show or hide the inspector' }).click();
	await expect(page.locator('.tag').first()).toBeVisible();
	expect(await tooSmall(page, '.tag button:not(dt button), .tags summary')).toEqual([]);
	const names = await page
		.locator('.tag dt button')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
	expect(Math.min(...names)).toBeGreaterThanOrEqual(44);

	await app.open(page, '/about/');
	await expect(page.locator('summary').first()).toBeVisible();
	expect(await tooSmall(page, 'summary')).toEqual([]);
});

test('a library of nothing offers the one thing that fills it, and no panels of nothing', async ({
	page,
	app
}) => {
	await app.open(page, '/library/');
	await expect(page.getByRole('main').getByRole('button', { name: 'Open folder' })).toBeVisible();
	await expect(page.getByText('Choose an item to see everything its file says.')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Grid', exact: true })).toHaveCount(0);
	await axe(page);
});

test('the whole app can be turned round for languages written from the right', async ({ page, app }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await app.open(page, '/?dir=rtl');
	await openDemo(page);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	const [folders, inspector] = [
		await page.locator('#sidebar').boundingBox(),
		await page.locator('#inspector').boundingBox()
	];
	expect(folders?.x).toBeGreaterThan(inspector?.x ?? Infinity);
});

test('the search in the address and the search box say the same', async ({ page, app }) => {
	await app.open(page);
	await openDemo(page);
	await app.open(page, '/library/?q=kind%3Aaudio');
	await expect(page.getByRole('searchbox')).toHaveValue('kind:audio');
	await page.getByRole('searchbox').fill('kind:video');
	await expect(page).toHaveURL(/\?q=kind%3Avideo$/);
});

test('who goes to another page right after a search is not called back by its address', async ({
	page,
	app
}) => {
	// The timer that writes the address is kept, to ring at the worst moment.
	await page.addInitScript(() => {
		const kept = new Map<number, () => void>();
		const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
		let next = -1;
		Object.assign(window, {
			kept,
			setTimeout: (run: () => void, wait?: number) => {
				if (wait !== 300) return set(run, wait);
				kept.set(next, run);
				return next--;
			},
			clearTimeout: (timer: number) => (kept.delete(timer) ? undefined : clear(timer))
		});
	});
	await app.open(page);
	await openDemo(page);
	await app.open(page, '/library/');
	await expect(page.getByRole('gridcell').first()).toBeVisible();
	await page.getByRole('searchbox').fill('harbour');
	await page.waitForFunction('window.kept.size > 0');
	const rang = await page.evaluate(async () => {
		document.querySelector<HTMLElement>('a[href$="/help"]')?.click();
		// What was clicked is followed after the next frame.
		await new Promise((resolve) => requestAnimationFrame(resolve));
		for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
		const { kept } = window as unknown as { readonly kept: ReadonlyMap<number, () => void> };
		for (const run of kept.values()) run();
		return kept.size;
	});
	expect(rang).toBeGreaterThan(0);
	await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeFocused();
	await expect(page).toHaveURL(/\/help\/$/);
});

test('everything kept can be erased, and what goes is said before', async ({ page, app }) => {
	await app.open(page);
	await openDemo(page);
	await app.open(page, '/storage/');
	await page.getByRole('button', { name: 'Erase everything' }).click();
	const question = page.getByRole('dialog');
	await expect(question).toContainText('cannot be undone');
	await expect(question).toContainText('not one byte');
	await question.getByRole('button', { name: 'Erase everything' }).click();
	// The app is loaded anew, and for once without what it had kept.
	await expect(page.getByText('0 items')).toBeVisible({ timeout: 30_000 });
	await app.open(page);
	await expect(page.getByRole('button', { name: 'Try the demo library' })).toBeVisible();
});
