// The menu of what is pointed at: of items in every view, of folders, albums and saved searches; by mouse, by keys, by finger.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import {
	demoSize,
	expectShown,
	grid,
	message,
	openDemo,
	search,
	searchFor,
	slow,
	tile
} from './support/library.ts';

test.setTimeout(180_000);
test.use({ watching: false, visited: 'demo' });

const shots = process.env.SCREENSHOTS ?? 'test-results/screenshots';
const menu = (page: Page, name?: string | RegExp) =>
	page.getByRole('menu', name === undefined ? {} : { name }).first();
const entry = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name });
const counts = (page: Page) => page.locator('.counts');
const closed = (page: Page) => expect(page.getByRole('menu')).toHaveCount(0);

test('the second button opens the menu of an item, or of all that are selected, in every view', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	// One that is not selected is selected first.
	await tile(page, 0).click();
	await tile(page, 2).click({ button: 'right' });
	await expect(menu(page, 'The selected item')).toBeVisible();
	await expect(tile(page, 2)).toHaveAttribute('aria-selected', 'true');
	await expect(counts(page)).toContainText('1 selected');
	await expect(entry(page, 'Export')).toBeVisible();
	await expect(entry(page, /^Compare/)).toHaveCount(0);
	await axe(page);
	// A menu in it opens under the pointer.
	await entry(page, 'Rating').hover();
	await expect(menu(page, 'Rating')).toBeVisible();
	await entry(page, 'Rate: 4 stars').click();
	await closed(page);
	await expect(grid(page)).toBeFocused();
	await expect(message(page, /Rated 4 stars: 1 item/)).toBeVisible();

	// Of several: those stay selected, and the menu is about all of them.
	await tile(page, 0).click();
	await tile(page, 2).click({ modifiers: ['Shift'] });
	await tile(page, 1).click({ button: 'right' });
	await expect(menu(page, '3 items')).toBeVisible();
	await entry(page, 'Flag').click();
	await entry(page, 'Flag as picked').click();
	await expect(message(page, /Picked: 3 items/)).toBeVisible();
	await expect(counts(page)).toContainText('3 selected');

	// Beside it: a click closes it and changes nothing else; the second button opens another.
	await tile(page, 1).click({ button: 'right' });
	await page.mouse.click(720, 880);
	await closed(page);
	await expect(counts(page)).toContainText('3 selected');
	await tile(page, 1).click({ button: 'right' });
	const other = await tile(page, 8).boundingBox();
	if (!other) throw new Error('the tile has no place');
	await page.mouse.click(other.x + 8, other.y + 8, { button: 'right' });
	await expect(menu(page, 'The selected item')).toBeVisible();
	await expect(tile(page, 8)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await closed(page);

	for (const view of ['j', 'n']) {
		await grid(page).press(view);
		await expect(tile(page, 4)).toBeVisible();
		await tile(page, 4).click({ button: 'right' });
		await expect(menu(page, 'The selected item')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(grid(page)).toBeFocused();
	}
	await searchFor(page, 'latitude:60..70 kind:photo', 6);
	await page.getByRole('button', { name: 'Map', exact: true }).click();
	const map = page.getByRole('application', { name: 'Map' });
	const marker = map.locator('.single:has(img[src])').first();
	await expect(async () => {
		if ((await marker.count()) > 0) return;
		await map.locator('.many').first().press('Enter', { timeout: 1000 });
		await expect(marker).toBeVisible({ timeout: 1500 });
	}).toPass({ timeout: 20_000 });
	await marker.click({ button: 'right' });
	await expect(menu(page, 'The selected item')).toBeVisible();
	await expect(marker).toHaveClass(/selected/);
	await page.keyboard.press('Escape');
	await page.keyboard.press('g');

	// Where nothing is: of everything that is shown.
	await searchFor(page, 'keyword:mountain', 6);
	const field = await grid(page).boundingBox();
	if (!field) throw new Error('the grid has no place');
	await page.mouse.click(field.x + 40, field.y + field.height - 20, { button: 'right' });
	await expect(menu(page, 'Everything shown')).toBeVisible();
	await entry(page, 'Select everything shown').click();
	await expect(counts(page)).toContainText('6 selected');
	// Where one writes the menu is the browser's own.
	await search(page).click({ button: 'right' });
	await closed(page);
});

test('by keys alone: arrows, letters, menus in it, and the focus where it was', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('ContextMenu');
	await expect(menu(page, '2 items')).toBeVisible();
	await expect(entry(page, 'Open in the viewer')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(entry(page, /^Reviewed/)).toBeFocused();
	await page.keyboard.press('Home');
	await expect(entry(page, 'Open in the viewer')).toBeFocused();
	await page.keyboard.type('lab');
	await expect(entry(page, 'Label')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(entry(page, 'Label: Red')).toBeFocused();
	await axe(page);
	await page.keyboard.press('ArrowLeft');
	await expect(menu(page, 'Label')).toHaveCount(0);
	await expect(entry(page, 'Label')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(message(page, /Label Purple: 2 items/)).toBeVisible();
	await expect(grid(page)).toBeFocused();
	// No letter that was typed in the menu was a command.
	await expect(counts(page)).toContainText('2 selected');
	await page.keyboard.press('Shift+F10');
	await expect(menu(page, '2 items')).toBeVisible();
	await page.keyboard.press('Escape');
	await closed(page);
	await expect(grid(page)).toBeFocused();
	await expect(counts(page)).toContainText('2 selected');

	// What is known of the item, and where it lies.
	await page.keyboard.press('ContextMenu');
	await page.keyboard.type('hist');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('tab', { name: 'History' })).toHaveAttribute('aria-selected', 'true');
	await grid(page).focus();
	await page.keyboard.press('ContextMenu');
	await page.keyboard.type('show its');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('checkbox', { name: 'Include folders inside' })).not.toBeChecked();

	// Of a folder, an album and a saved search.
	const folders = page.getByRole('tree', { name: 'Folders' });
	await folders.getByRole('treeitem').first().focus();
	await page.keyboard.press('ContextMenu');
	await expect(menu(page, 'All')).toBeVisible();
	await entry(page, 'Show this folder').press('Enter');
	await expectShown(page, demoSize);
	await expect(folders.getByRole('treeitem').first()).toBeFocused();

	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Shift+b');
	await page.getByRole('dialog').getByLabel('Name').fill('Summer');
	await page.keyboard.press('Enter');
	const album = page.getByRole('tree', { name: 'Albums' }).getByRole('treeitem', { name: /^Summer, 1/ });
	await expect(album).toBeVisible();
	await grid(page).focus();
	await page.keyboard.press('End');
	await page.keyboard.press('ContextMenu');
	await page.keyboard.type('albums');
	await page.keyboard.press('ArrowRight');
	await expect(entry(page, 'Summer')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('treeitem', { name: /^Summer, 2/ })).toBeVisible();
	await page.getByRole('treeitem', { name: /^Summer, 2/ }).focus();
	await page.keyboard.press('Shift+F10');
	await page.keyboard.type('ren');
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByLabel('Name').fill('Winter');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('treeitem', { name: /^Winter, 2/ })).toBeVisible();
	// Shown, one is taken out of it.
	await page.getByRole('treeitem', { name: /^Winter, 2/ }).press('Enter');
	await expectShown(page, 2);
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ContextMenu');
	await page.keyboard.type('albums');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.type('take');
	await page.keyboard.press('Enter');
	await expectShown(page, 1);

	await searchFor(page, 'keyword:mountain', 6);
	await search(page).press('Escape');
	await page.keyboard.press('Control+Shift+s');
	const save = page.getByRole('dialog');
	await save.getByLabel('Name', { exact: true }).fill('Peaks');
	await save.getByLabel('Pin to the sidebar').check();
	await save.getByRole('button', { name: 'Save', exact: true }).click();
	const saved = page.getByRole('button', { name: /^Peaks/ });
	await expect(saved).toBeVisible();
	await saved.focus();
	await page.keyboard.press('ContextMenu');
	await expect(page.getByRole('menuitemcheckbox', { name: 'In the sidebar' })).toBeChecked();
	await axe(page);
	await page.keyboard.type('rename');
	await page.keyboard.press('Enter');
	const rename = page.getByRole('textbox', { name: 'Rename Peaks' });
	await expect(rename).toBeFocused();
	await rename.fill('Summits');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: /^Summits/ })).toBeVisible();
});

for (const { name, colorScheme, width, height, locale } of [
	{ name: 'desktop-light', colorScheme: 'light', width: 1440, height: 900, locale: 'en-GB' },
	{ name: 'desktop-light-de', colorScheme: 'light', width: 1440, height: 900, locale: 'de-DE' }
] as const) {
	test.describe(name, () => {
		test.use({ colorScheme, locale, viewport: { width, height } });
		test(`menus as they look on a desk in ${locale}`, async ({ app, page }) => {
			await app.open(page);
			await expect(grid(page).locator('img').first()).toBeVisible(slow);
			await tile(page, 1).click();
			await tile(page, 3).click({ modifiers: ['Shift'] });
			await tile(page, 2).click({ button: 'right' });
			await page.screenshot({ path: join(shots, `menu-${name}.png`) });
			await page.locator('[data-id="albums"]').hover();
			await expect(page.getByRole('menu')).toHaveCount(2);
			await page.screenshot({ path: join(shots, `menu-${name}-albums.png`) });
			await page.locator('[data-id="changes"]').hover();
			await expect(page.locator('[data-id="place.pick"]')).toBeVisible();
			await page.screenshot({ path: join(shots, `menu-${name}-changes.png`) });
			await page.keyboard.press('Escape');
			await page.locator('#sidebar [role="treeitem"]').nth(1).click({ button: 'right' });
			await page.screenshot({ path: join(shots, `menu-${name}-folder.png`) });
			// At the edge it stays on screen.
			await page.keyboard.press('Escape');
			const field = await grid(page).boundingBox();
			if (!field) throw new Error('the grid has no place');
			await page.mouse.click(field.x + field.width - 30, field.y + field.height - 10, { button: 'right' });
			const box = await page.getByRole('menu').first().boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? height)).toBeLessThanOrEqual(height);
			expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
		});
	});
}

test.describe('on a phone', () => {
	test.use({ colorScheme: 'dark', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('a long press on an item selects it as before; all that can be done with it is a button away', async ({
		app,
		page
	}) => {
		await app.open(page);
		await openDemo(page);
		const session = await page.context().newCDPSession(page);
		const press = async (x: number, y: number) => {
			await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
			await page.waitForTimeout(700);
			await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		const middle = async (of: ReturnType<typeof tile>) => {
			const box = await of.boundingBox();
			if (!box) throw new Error('it has no place');
			return [box.x + box.width / 2, box.y + box.height / 2] as const;
		};
		await press(...(await middle(tile(page, 0))));
		await expect(counts(page)).toContainText('1 selected');
		await closed(page);
		await page.touchscreen.tap(...(await middle(tile(page, 1))));
		await expect(counts(page)).toContainText('2 selected');
		await page.getByRole('button', { name: 'All actions' }).tap();
		await expect(menu(page, '2 items')).toBeVisible();
		await axe(page);
		await page.screenshot({ path: join(shots, 'menu-phone-dark.png') });
		await entry(page, 'Rating').tap();
		await expect(entry(page, 'Rating: back')).toBeVisible();
		await axe(page);
		await page.screenshot({ path: join(shots, 'menu-phone-dark-rating.png') });
		await entry(page, 'Rating: back').tap();
		await expect(entry(page, 'Rating: back')).toHaveCount(0);
		await entry(page, 'Rating').tap();
		await entry(page, 'Rate: 5 stars').tap();
		await expect(message(page, /5 stars: 2 items/)).toBeVisible();
		await closed(page);

		// What is not selected by it shows its menu.
		await page.getByRole('button', { name: 'Folders' }).tap();
		const folder = page.getByRole('tree', { name: 'Folders' }).getByRole('treeitem').nth(1);
		await press(...(await middle(folder)));
		await expect(entry(page, 'Show this folder')).toBeVisible();
		await page.screenshot({ path: join(shots, 'menu-phone-dark-folder.png') });
		await page.touchscreen.tap(180, 60);
		await closed(page);
		await expect(folder).toBeVisible();
	});
});

test('the picture in the viewer and each of the filmstrip has its menu; it is about that picture alone', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	const strip = page.getByRole('navigation', { name: 'Filmstrip' }).getByRole('button');
	await expect(strip.nth(2)).toBeVisible();
	const name = await strip.nth(2).getAttribute('title');
	await strip.nth(2).click({ button: 'right' });
	// It is shown, and what is chosen is said of it.
	await expect(page.getByRole('heading', { level: 1, name: name ?? '' })).toBeVisible();
	await page.getByRole('menuitem', { name: 'Flag', exact: true }).press('ArrowRight');
	await page.getByRole('menuitem', { name: 'Flag as picked' }).press('Enter');
	await expect(page.locator('.said')).toContainText('Picked');
	await page.locator('.stage[data-menu]').click({ button: 'right' });
	await expect(page.getByRole('menuitem', { name: 'Actual size' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await searchFor(page, 'flag:pick', 1);
});

test('the keyboard stays in the tree when its menu removes an album', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await grid(page).focus();
	await page.keyboard.press('Home');
	for (const name of ['One', 'Two']) {
		await page.keyboard.press('Shift+B');
		const naming = page.getByRole('dialog');
		await naming.getByLabel('Name').fill(name);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('treeitem', { name })).toBeVisible();
		await grid(page).focus();
	}
	await page.getByRole('treeitem', { name: 'One' }).focus();
	await page.keyboard.press('Shift+F10');
	await page.getByRole('menuitem', { name: /^Remove/ }).press('Enter');
	await expect(page.getByRole('treeitem', { name: 'Two' })).toBeFocused();
	await page.keyboard.press('Shift+F10');
	await page.getByRole('menuitem', { name: /^Remove/ }).press('Enter');
	await expect(page.getByRole('treeitem', { name: 'Two' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'New album' })).toBeFocused();
});
