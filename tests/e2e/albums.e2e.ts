// Albums by keys alone: made of what is selected, filled, renamed, removed, and back; in each other, in an order by hand,
// with covers; the basket. They stay, and are found by name.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { untilOffline } from './support/pwa.ts';
import {
	demoSize,
	expectShown,
	grid,
	inspector,
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
const tree = (page: Page) => page.getByRole('tree', { name: 'Albums' });
const branch = (page: Page, name: string) =>
	tree(page).getByRole('treeitem', { name: new RegExp(`^${name}, \\d`) });
const basket = (page: Page) => page.getByRole('button', { name: /^Basket \d/ });
const dialog = (page: Page) => page.getByRole('dialog');
const menu = (page: Page) => page.getByRole('menu');
/** Names of the items in the grid, in order. */
const shown = (page: Page) => page.locator('[data-index] .name').allInnerTexts();
/** The tree as it is opened: a line each, as deep as it is. */
const outline = (page: Page) =>
	tree(page)
		.getByRole('treeitem')
		.evaluateAll((all) =>
			all.map(
				(one) =>
					'-'.repeat(Number(one.getAttribute('aria-level')) - 1) +
					(one.getAttribute('aria-label') ?? '').replace(/ items?$/, '')
			)
		);

/** Names the album that the dialog asks for. */
async function name(page: Page, text: string): Promise<void> {
	await expect(dialog(page).getByLabel('Name')).toBeFocused();
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toHaveCount(0);
	await expect(branch(page, text)).toBeVisible();
}

/** Selects so many items from the first. */
async function select(page: Page, count: number): Promise<void> {
	await grid(page).focus();
	await page.keyboard.press('Home');
	for (let more = 1; more < count; more++) await page.keyboard.press('Shift+ArrowRight');
}

/** Makes albums in each other, by the keys of the tree. */
async function nest(page: Page, names: readonly string[]): Promise<void> {
	for (const [at, inner] of names.slice(1).entries()) {
		await branch(page, names[at] ?? '').focus();
		await page.keyboard.press('Insert');
		await name(page, inner);
	}
}

test('an album is made of the selection, filled, renamed, removed and brought back', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	const count = 5;
	await searchFor(page, 'keyword:mountain -keyword:hiking', count);
	await grid(page).focus();
	await grid(page).press('Control+a');
	await page.keyboard.press('Shift+b');
	const naming = page.getByRole('dialog', { name: 'New album' });
	await expect(naming.getByText(`With ${count} items`)).toBeVisible();
	await axe(page);
	await page.keyboard.type('High & "dry"');
	await page.keyboard.press('Enter');
	await expect(message(page, `Album “High & "dry"” made: ${count} items`)).toBeVisible();
	await searchFor(page, 'album:"High & \\"dry\\""', count);

	// One more by the inspector, which knows the name.
	await searchFor(page, 'name:"01 Legend"', 1);
	await grid(page).focus();
	await grid(page).press('Home');
	await page.keyboard.press('b');
	const box = inspector(page).getByRole('combobox', { name: 'Albums' });
	await expect(box).toBeFocused();
	await page.keyboard.type('high & "DRY"; Second');
	await page.keyboard.press('Enter');
	await expect(inspector(page).getByRole('button', { name: 'Remove Second' })).toBeVisible();
	await expect(branch(page, 'Second')).toContainText('1');
	await search(page).fill('');
	await expectShown(page, demoSize);
	await expect(tree(page).getByText('High & "dry"')).toHaveCount(1);

	await branch(page, 'High & "dry"').focus();
	await page.keyboard.press('F2');
	await dialog(page).getByLabel('Name').fill('second');
	await expect(page.getByText('There is an album of this name.')).toBeVisible();
	await dialog(page).getByLabel('Name').fill('Peaks');
	await page.keyboard.press('Enter');
	await expect(branch(page, 'Peaks')).toContainText(String(count + 1));
	await branch(page, 'Peaks').focus();
	await page.keyboard.press('Enter');
	await expectShown(page, count + 1);
	await expect(branch(page, 'Peaks')).toHaveAttribute('aria-selected', 'true');
	await axe(page);

	await branch(page, 'Peaks').focus();
	await page.keyboard.press('Delete');
	await expectShown(page, 0);
	await expect(branch(page, 'Peaks')).toHaveCount(0);
	// The keyboard goes on with the next.
	await expect(branch(page, 'Second')).toBeFocused();
	await page.keyboard.press('Control+z');
	await expectShown(page, count + 1);

	// With the mouse: into another, and beside it again, above it.
	await branch(page, 'Second').dragTo(branch(page, 'Peaks'));
	await expect.poll(() => outline(page)).toEqual([`Peaks, ${count + 1}`, '-Second, 1']);
	await branch(page, 'Second').dragTo(branch(page, 'Peaks'), { targetPosition: { x: 60, y: 2 } });
	await expect.poll(() => outline(page)).toEqual(['Second, 1', `Peaks, ${count + 1}`]);

	await page.reload();
	await expectShown(page, demoSize);
	await expect(branch(page, 'Peaks')).toContainText(String(count + 1));
	await page.goto(`${new URL(page.url()).origin}/albums`);
	await expect(page.getByRole('button', { name: `Peaks, ${count + 1} items` })).toBeVisible();
	await axe(page);
});

test('albums lie five deep, count what is below them, are moved and ordered by keys, and all is undone, over a restart', async ({
	app,
	launch
}) => {
	const before = await launch();
	let { page } = before;
	await app.open(page);
	await openDemo(page);
	await untilOffline(page);
	await app.closeServer();
	await select(page, 3);
	await page.keyboard.press('Shift+b');
	await name(page, 'World');
	await nest(page, ['World', 'Europe', 'Portugal', 'Lisbon', 'Alfama']);
	expect(await outline(page)).toEqual([
		'World, 3',
		'-Europe, 0',
		'--Portugal, 0',
		'---Lisbon, 0',
		'----Alfama, 0'
	]);

	// What is put into the deepest is in all above it.
	await grid(page).focus();
	await page.keyboard.press('End');
	await page.keyboard.press('b');
	await page.keyboard.type('alfama');
	await page.keyboard.press('Enter');
	await expect(branch(page, 'Alfama')).toContainText('1');
	await expect
		.poll(() => outline(page))
		.toEqual(['World, 4', '-Europe, 1', '--Portugal, 1', '---Lisbon, 1', '----Alfama, 1']);
	await branch(page, 'Portugal').focus();
	await page.keyboard.press('Enter');
	await expectShown(page, 1);
	await searchFor(page, 'album:world', 4);

	// A second beside Portugal; up, into the one above it, and out to the top.
	await branch(page, 'Europe').focus();
	await page.keyboard.press('Insert');
	await name(page, 'Spain');
	await branch(page, 'Spain').focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect
		.poll(async () => (await outline(page)).slice(1, 4))
		.toEqual(['-Europe, 1', '--Spain, 0', '--Portugal, 1']);
	await expect(branch(page, 'Spain')).toBeFocused();
	await branch(page, 'Lisbon').focus();
	await page.keyboard.press('Alt+ArrowLeft');
	await page.keyboard.press('Alt+ArrowLeft');
	await expect
		.poll(() => outline(page))
		.toEqual(['World, 4', '-Europe, 0', '--Spain, 0', '--Portugal, 0', '-Lisbon, 1', '--Alfama, 1']);
	await expect(branch(page, 'Lisbon')).toBeFocused();

	// By the menu and its dialog, which offers nothing that would go round.
	await branch(page, 'World').focus();
	await page.keyboard.press('Shift+F10');
	await expect(menu(page)).toBeVisible();
	await axe(page);
	await page.keyboard.press('Escape');
	await expect(branch(page, 'World')).toBeFocused();
	await branch(page, 'Lisbon').focus();
	await page.keyboard.press('Shift+F10');
	await menu(page).getByRole('menuitem', { name: 'Move to …' }).press('Enter');
	await axe(page);
	await expect(dialog(page).getByRole('option', { name: 'Alfama' })).toBeDisabled();
	await dialog(page).getByLabel('Into').selectOption({ label: '\u2003\u2003\u2003Spain' });
	await dialog(page).getByRole('button', { name: 'Move', exact: true }).press('Enter');
	await expect(branch(page, 'Spain')).toContainText('1');
	await branch(page, 'Spain').press('ArrowRight');
	await expect
		.poll(() => outline(page))
		.toEqual(['World, 4', '-Europe, 1', '--Spain, 1', '---Lisbon, 1', '----Alfama, 1', '--Portugal, 0']);

	// With one, those below it are asked about.
	await branch(page, 'Spain').focus();
	await page.keyboard.press('Delete');
	await expect(dialog(page).getByText('2 albums lie below it.')).toBeVisible();
	await dialog(page).getByRole('button', { name: 'Keep those below' }).press('Enter');
	await expect
		.poll(() => outline(page))
		.toEqual(['World, 4', '-Europe, 1', '--Lisbon, 1', '---Alfama, 1', '--Portugal, 0']);
	await branch(page, 'World').focus();
	await page.keyboard.press('Delete');
	await dialog(page).getByRole('button', { name: 'Remove 5 albums' }).press('Enter');
	await expect(tree(page)).toHaveCount(0);
	await before.context.close();

	// Undo of it all, one by one, after the restart: back to the first album.
	({ page } = await launch({ profile: before.profile }));
	await page.goto(`${app.url}library`);
	await expect(grid(page)).toBeVisible(slow);
	await grid(page).focus();
	const back = [5, 6, 6, 6, 6, 6, 5];
	for (const size of back) {
		await page.keyboard.press('Control+z');
		// Only what is opened is in the page: all of it.
		await expect.poll(() => openAll(page)).toBe(size);
	}
	await expect
		.poll(() => outline(page))
		.toEqual(['World, 4', '-Europe, 1', '--Portugal, 1', '---Lisbon, 1', '----Alfama, 1']);
});

/** Opens the tree wholly. @returns how many albums there are */
async function openAll(page: Page): Promise<number> {
	for (;;) {
		const closed = tree(page).locator('[role="treeitem"][aria-expanded="false"]').first();
		if ((await closed.count()) === 0) return tree(page).getByRole('treeitem').count();
		await closed.dblclick();
		await grid(page).focus();
	}
}

test('what is in an album stands in an order by hand, by keys and by the mouse; its cover is chosen; both are undone, and stay', async ({
	app,
	launch
}) => {
	const before = await launch();
	let { page } = before;
	await app.open(page);
	await openDemo(page);
	await select(page, 4);
	await page.keyboard.press('Shift+b');
	await name(page, 'Show');
	await branch(page, 'Show').focus();
	await page.keyboard.press('Enter');
	await expectShown(page, 4);
	const [d = '', c = '', b = '', a = ''] = await shown(page);

	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Alt+Home');
	// From the oldest, but for what was put in front.
	await expect.poll(() => shown(page)).toEqual([d, a, b, c]);
	await page.keyboard.press('Alt+ArrowRight');
	await expect.poll(() => shown(page)).toEqual([a, d, b, c]);
	await page.keyboard.press('Alt+End');
	await expect.poll(() => shown(page)).toEqual([a, b, c, d]);
	await page.keyboard.press('Alt+ArrowLeft');
	await expect.poll(() => shown(page)).toEqual([a, b, d, c]);

	// With the mouse, before the second.
	const [from, to] = [await tile(page, 3).boundingBox(), await tile(page, 1).boundingBox()];
	if (!from || !to) throw new Error('no tiles');
	await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(to.x + to.width / 4, to.y + to.height / 2, { steps: 8 });
	await page.screenshot({ path: join(shots, 'albums-drag.png') });
	await page.mouse.up();
	await expect.poll(() => shown(page)).toEqual([a, c, b, d]);
	await page.keyboard.press('Control+z');
	await expect.poll(() => shown(page)).toEqual([a, b, d, c]);
	await page.keyboard.press('Control+Shift+z');
	await expect.poll(() => shown(page)).toEqual([a, c, b, d]);

	// The first is the cover, until another is chosen.
	await tile(page, 3).click();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('cover of the album');
	await page.keyboard.press('Enter');
	await expect(message(page, 'Cover of Show chosen')).toBeVisible();
	await before.context.close();

	({ page } = await launch({ profile: before.profile }));
	await app.open(page, 'albums');
	const show = page.getByRole('button', { name: 'Show, 4 items' });
	const cover = show.locator('img');
	await expect(cover).toBeVisible(slow);
	const chosen = await cover.evaluate((img: HTMLImageElement) => img.naturalWidth / img.naturalHeight);
	await show.press('Enter');
	await expect(grid(page)).toBeVisible(slow);
	// Opened by hand, as it was left.
	await expect.poll(() => shown(page)).toEqual([a, c, b, d]);
	expect(chosen).toBeGreaterThan(0);
	await page.keyboard.press('Control+z');
	await expect(message(page, /Cover of Show chosen/)).toBeVisible();
});

for (const { shape, colorScheme, width, height } of [
	{ shape: 'phone-dark', colorScheme: 'dark', width: 360, height: 740 },
	{ shape: 'desktop-light', colorScheme: 'light', width: 1440, height: 900 }
] as const) {
	test.describe(shape, () => {
		test.use({ colorScheme, viewport: { width, height } });

		test('the basket gathers by one key, offline, is made an album of, emptied, and brought back', async ({
			app,
			page
		}) => {
			await app.open(page);
			await openDemo(page);
			await untilOffline(page);
			await app.closeServer();
			await select(page, 2);
			await page.keyboard.press('q');
			await expect(message(page, '2 items put into the basket')).toBeVisible();
			// One is in it already: the other joins it; all in it: they are taken out.
			await page.keyboard.press('Home');
			await page.keyboard.press('q');
			await expect(message(page, '1 item taken out of the basket')).toBeVisible();
			await page.keyboard.press('Shift+ArrowRight');
			await page.keyboard.press('q');
			await expect(message(page, '1 item put into the basket')).toBeVisible();
			await searchFor(page, 'album:basket', 2);

			await page.goto(`${app.url}albums`);
			await expect(basket(page)).toContainText('2');
			await page.getByRole('button', { name: 'Make an album of the basket' }).press('Enter');
			await expect(dialog(page).getByText('With 2 items')).toBeVisible();
			await name(page, 'Gathered');
			await nest(page, [
				'Gathered',
				'One',
				'Two',
				'Three',
				'A name that is much longer than all that lies beside it'
			]);
			await expect(page.getByRole('button', { name: 'Gathered, 2 items' }).locator('img')).toBeVisible(slow);
			await page.screenshot({ path: join(shots, `albums-${shape}.png`), fullPage: true });
			await axe(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await branch(page, 'Gathered').hover();
			await page.getByRole('button', { name: 'More for Gathered' }).click();
			await expect(menu(page).getByRole('menuitem', { name: 'Rename' })).toBeVisible();
			await page.screenshot({ path: join(shots, `albums-${shape}-actions.png`) });
			await axe(page);
			await page.keyboard.press('Escape');

			await page.getByRole('button', { name: 'Empty the basket' }).press('Enter');
			await expect(basket(page)).toContainText('0');
			await page.keyboard.press('Control+z');
			await expect(basket(page)).toContainText('2');
			await page.reload();
			await expect(basket(page)).toContainText('2', slow);
		});
	});
}
