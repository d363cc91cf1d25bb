// A day's work on 100,000 items by keyboard: places, cameras and folders without a network, stacks, views, searches of before,
// the inbox, albums, two windows at once, and what all of it took. What is to be found is counted here, without the app.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Item } from '../../src/lib/library/item.ts';
import { axe } from './support/axe.ts';
import { expect } from './support/app.ts';
import { madeItems, picture, test, wear } from './support/hundred-thousand.ts';
import { expectShown, grid, message, search, shownCount, tile } from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

// Each by itself: two workers share them.
test.describe.configure({ timeout: 240_000, mode: 'parallel' });

const made = madeItems();
const count = (wanted: (item: Item) => boolean) => made.filter(wanted).length;
const inWords = (value: number) => value.toLocaleString('en-GB');

const map = (page: Page) => page.getByRole('application', { name: 'Map' });
const markers = (page: Page) => map(page).getByRole('button');
const clusters = (page: Page) => map(page).locator('.many');
const counts = (page: Page) => page.locator('.counts');
const offers = (page: Page) => page.locator('#search-suggestions').getByRole('option');
/** Tiles and lines of the list that stand for a stack. */
const stacks = (page: Page) => page.locator('[data-index]').filter({ has: page.locator('[data-stack]') });

/** Nothing has the focus, as after a click beside everything: keys are commands. */
const nowhere = (page: Page) =>
	page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

async function find(page: Page, text: string, wanted?: number): Promise<void> {
	await nowhere(page);
	await page.keyboard.press('/');
	await expect(search(page)).toBeFocused();
	await page.keyboard.press('Delete');
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
	if (wanted !== undefined) await expectShown(page, wanted);
}

/** Runs a command of the palette, as somebody does who knows a part of its name. */
async function run(page: Page, command: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+k');
	await page.keyboard.type(command);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeHidden();
}

async function toList(page: Page): Promise<void> {
	await grid(page).focus();
	await page.keyboard.press('Home');
}

/** Goes to the first stack of the list by the arrow keys. @returns how many it says it holds */
async function toFirstStack(page: Page): Promise<number> {
	await toList(page);
	await expect(stacks(page).first()).toBeVisible();
	const index = Number(await stacks(page).first().getAttribute('data-index'));
	const key = (await page.getByRole('columnheader').count()) > 0 ? 'ArrowDown' : 'ArrowRight';
	for (let step = 0; step < index; step++) await page.keyboard.press(key);
	const size = Number(await tile(page, index).locator('[data-stack]').innerText());
	expect(size).toBeGreaterThan(1);
	await expect(counts(page)).toContainText(`${size} selected`);
	return size;
}

/** The ends of a range in a query, as `latitude:47.5..48.5`. */
function ends(query: string, field: string): readonly [number, number] {
	const [, from, to] = new RegExp(`${field}:(-?[\\d.]+?)\\.\\.(-?[\\d.]+)`).exec(query) ?? [];
	return [Number(from), Number(to)];
}

/** Made items in the box of a query. */
function inBox(query: string): number {
	const [[south, north], [west, east]] = [ends(query, 'latitude'), ends(query, 'longitude')];
	return count(
		({ latitude = NaN, longitude = NaN }) =>
			latitude >= south && latitude <= north && longitude >= west && longitude <= east
	);
}

test('places, cameras and folders of 100,000 items, without a network', async ({ app, openMade }, info) => {
	const { page } = await openMade();
	const shots = info.outputPath();
	await wear(page, 'light');
	await untilOffline(page);
	await app.closeServer();
	await page.reload();
	await find(page, 'root:Pictures', made.length);

	await test.step('the map gathers all that has a place; nearer they come apart', async () => {
		await nowhere(page);
		await page.keyboard.press('m');
		const located = count(({ latitude }) => latitude !== undefined);
		await expect(page.getByText(`${inWords(located)} items on the map`)).toBeVisible();
		await expect(page.getByText(`${inWords(made.length - located)} without a place`)).toBeVisible();
		await picture(page, shots, '31-map', ['dark', 'light']);
		await axe(page);
		const names = () => clusters(page).evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
		await expect.poll(async () => (await names()).length).toBeGreaterThan(3);
		const held = (await names()).map((name) => Number(/^[\d,]+/.exec(name)?.[0].replaceAll(',', '')));
		expect(held.reduce((sum, one) => sum + one)).toBe(located);
		await clusters(page)
			.nth(held.indexOf(Math.max(...held)))
			.press('Enter');
		await expect(page.getByText('Places in sight as a table')).toBeVisible();
		await page.getByRole('button', { name: 'Only what is in sight' }).press('Enter');
		await expect(search(page)).toHaveValue(/latitude:/);
		const nearer = inBox(await search(page).inputValue());
		expect(nearer).toBeGreaterThan(1000);
		expect(nearer).toBeLessThan(located);
		await expectShown(page, nearer);
		await expect(page.getByText(`${inWords(nearer)} items in the box`)).toBeVisible();
		await picture(page, shots, '32-in-sight', ['dark', 'light']);
		await page.getByRole('button', { name: 'Take the box away' }).press('Enter');
		await expectShown(page, made.length);
	});

	await test.step('a box drawn on it filters', async () => {
		await page.getByRole('button', { name: 'Everything' }).press('Enter');
		const world = await map(page).boundingBox();
		if (!world) throw new Error('no map');
		await page.getByRole('button', { name: 'Draw a box' }).press('Enter');
		await page.mouse.move(world.x + world.width * 0.4, world.y + world.height * 0.2);
		await page.mouse.down();
		await page.mouse.move(world.x + world.width * 0.62, world.y + world.height * 0.5, { steps: 4 });
		await page.mouse.up();
		await expect(search(page)).toHaveValue(/latitude:/);
		const boxed = inBox(await search(page).inputValue());
		expect(boxed).toBeGreaterThan(1000);
		await expectShown(page, boxed);
		await expect(markers(page).first()).toBeVisible();
		await picture(page, shots, '33-box');
		await page.getByRole('button', { name: 'Show as grid', exact: true }).press('Enter');
		await expect(grid(page)).toBeVisible();
	});

	await test.step('cameras and lenses come with their counts and times; one of them filters', async () => {
		await find(page, 'root:Pictures', made.length);
		await run(page, 'Cameras and lenses');
		const cameras = page.getByRole('region', { name: 'Cameras', exact: true });
		const camera = 'NIKON Z 9';
		const all = made.filter((item) => item.camera === camera);
		const months = all.map(({ taken = 0 }) => taken);
		const month = (time: number) =>
			new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(time);
		const line = cameras.getByRole('row').filter({ hasText: camera });
		await expect(line).toContainText(inWords(all.length));
		await expect(line).toContainText(month(Math.min(...months)));
		await expect(line).toContainText(month(Math.max(...months)));
		await picture(page, shots, '34-cameras', ['dark', 'light']);
		await axe(page);
		const lens = 'NIKKOR Z 50mm f/1.8 S';
		await cameras.getByRole('button', { name: camera }).press('Enter');
		await expectShown(page, all.length);
		await run(page, 'Cameras and lenses');
		await page.getByRole('region', { name: 'Lenses' }).getByRole('button', { name: lens }).press('Enter');
		await expectShown(
			page,
			count((item) => item.camera === camera && item.lens === lens)
		);
	});

	await test.step('folders are walked by the arrow keys; what is in one is shown and counted', async () => {
		await find(page, '', undefined);
		const tree = page.getByRole('tree', { name: 'Folders' });
		const branch = (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name} [\\d,]+$`) });
		await tree.getByRole('treeitem').first().focus();
		for (const key of ['End', 'ArrowRight', 'End', 'ArrowRight']) await page.keyboard.press(key);
		const year = '2019';
		const of = count(({ folder }) => folder.startsWith(`Pictures/${year}/`));
		await expect(branch(year)).toContainText(inWords(of));
		for (let step = 0; step < 40 && !(await isFocused(branch(year))); step++)
			await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expectShown(page, of);
		await expect(branch(year)).toHaveAttribute('aria-selected', 'true');
		await run(page, 'Group by folder');
		await expect(grid(page).getByRole('heading').first()).toContainText('2019');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(branch(year)).toHaveAttribute('aria-expanded', 'true');
		await picture(page, shots, '35-folder', ['light']);
		await axe(page);
		await wear(page, 'dark');
		await page.getByRole('button', { name: 'Folders', exact: true }).press('Enter');
		await expect(page.getByRole('tree', { name: 'Folders' })).toBeVisible();
		await picture(page, shots, '35-folders-dark');
		await axe(page);
		await page.keyboard.press('Escape');
	});
});

test('stacks, views, searches of before, inbox and albums in 100,000 items by keyboard', async ({
	openMade
}, info) => {
	const { page, items } = await openMade();
	const shots = info.outputPath();
	await wear(page, 'light');

	await test.step('a stack is one: rated as one, opened and folded by a key, in grid and table', async () => {
		const size = await toFirstStack(page);
		await page.keyboard.press('5');
		await page.keyboard.press('p');
		await expect(message(page, `Picked: ${size} items`)).toBeVisible();
		await page.keyboard.press('s');
		const index = Number(await page.locator('.cell[aria-expanded="true"]').getAttribute('data-index'));
		for (let at = 0; at < size; at++)
			await expect(tile(page, index + at)).toHaveAttribute('aria-label', /5 stars, Picked/);
		await picture(page, shots, '41-stack', ['dark', 'light']);
		await page.keyboard.press('s');
		await expect(page.locator('.cell[aria-expanded="true"]')).toHaveCount(0);
		await find(page, 'edited:today rating:5 flag:pick', size);
		await find(page, '', items);

		await nowhere(page);
		await page.keyboard.press('n');
		await expect(page.getByRole('columnheader', { name: 'Name' })).toBeVisible();
		const folded = await toFirstStack(page);
		const sign = stacks(page).first().locator('[data-stack]');
		await expect(sign).toHaveText(String(folded));
		await sign.click();
		const open = page.locator('[aria-expanded="true"][id^="cell-"]');
		await expect(open).toHaveAttribute('aria-label', new RegExp(`stack of ${folded}$`));
		await grid(page).press('s');
		await expect(open).toHaveCount(0);
		await picture(page, shots, '42-table', ['dark', 'light']);
		await axe(page);
		await page.keyboard.press('x');
		await expect(message(page, `Rejected: ${folded} items`)).toBeVisible();
		await page.keyboard.press('ControlOrMeta+z');
		await expect(message(page, `Undone: Rejected: ${folded} items`)).toBeVisible();
	});

	await test.step('a view is saved as a preset, and brings back all of it', async () => {
		const wanted = count((item) => item.kind === 'raw' && item.rating === 5);
		await find(page, 'kind:raw rating:5');
		await page.getByLabel('Sort').focus();
		await page.keyboard.type('Size');
		await page.getByLabel('Group').focus();
		await page.keyboard.type('Day');
		await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
		await nowhere(page);
		await page.keyboard.press(']');
		await run(page, 'Save this view');
		const saving = page.getByRole('dialog', { name: 'Save', exact: true });
		await expect(saving.getByRole('textbox', { name: 'Name' })).toBeFocused();
		await page.keyboard.type('Best raws');
		await picture(page, shots, '43-save-view', ['dark', 'light']);
		await axe(page);
		await page.keyboard.press('Enter');
		await expect(message(page, 'Saved: Best raws')).toBeVisible();

		await page.keyboard.press('g');
		await page.keyboard.press(']');
		await find(page, '', items);
		await page.getByLabel('Sort').focus();
		await page.keyboard.type('Name');
		await page.getByLabel('Group').focus();
		await page.keyboard.type('None');
		await expect(page.locator('.inspector')).toBeVisible();
		await page.reload();
		await expectShown(page, items);
		await page.getByRole('button', { name: 'Best raws', exact: true }).press('Enter');
		await expect.poll(() => shownCount(page)).toBeGreaterThanOrEqual(wanted);
		await expect(page.getByRole('columnheader', { name: 'Name' })).toBeVisible();
		await expect(page.getByLabel('Sort')).toHaveValue('size');
		await expect(page.getByLabel('Group')).toHaveValue('day');
		await expect(page.locator('.inspector')).toBeHidden();
		await picture(page, shots, '44-view');
		await nowhere(page);
		await page.keyboard.press(']');
		await page.keyboard.press('g');
		await page.getByLabel('Group').focus();
		await page.keyboard.type('None');
	});

	const query = 'root:Pictures kind:photo rating:4 taken:2015..2019';
	const size = count(
		({ kind, rating, taken = 0 }) =>
			kind === 'photo' && rating === 4 && /^201[5-9]/.test(new Date(taken).toISOString())
	);
	expect(size).toBeGreaterThan(500);
	await test.step('what was searched before is offered, newest first, and found again by keys', async () => {
		await find(page, `${query} label:red`);
		await find(page, query, size);
		await find(page, '', items);
		await page.reload();
		await expectShown(page, items);
		await nowhere(page);
		await page.keyboard.press('/');
		await page.keyboard.press('ArrowDown');
		await expect(offers(page).first()).toContainText(query);
		await expect(offers(page).nth(1)).toContainText(`${query} label:red`);
		await picture(page, shots, '45-before', ['dark', 'light']);
		await axe(page);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expectShown(page, size);
	});

	await test.step('the inbox holds what is put there until it is reviewed', async () => {
		const waiting = count(
			({ camera, rating, label }) => camera === 'NIKON Z 9' && rating === 5 && label === 'Red'
		);
		expect(waiting).toBeGreaterThan(2);
		await find(page, 'camera:"NIKON Z 9" rating:5 label:red', waiting);
		await nowhere(page);
		await run(page, 'Put all that is shown');
		const inbox = page.getByRole('button', { name: /^Inbox/ }).first();
		await expect(inbox).toContainText(String(waiting));
		await inbox.press('Enter');
		await expect(search(page)).toHaveValue('inbox:yes');
		await expectShown(page, waiting);
		await picture(page, shots, '46-inbox', ['dark', 'light']);
		await axe(page);
		await toList(page);
		const group = await page.locator('.cell[aria-selected="true"]').count();
		expect(group).toBe(1);
		await page.keyboard.press('a');
		await expect.poll(() => shownCount(page)).toBeLessThan(waiting);
		await expect(page.locator('.cell[aria-selected="true"]')).toHaveCount(1);
		await expect(inbox).toContainText(String(await shownCount(page)));
		await run(page, 'Mark all shown as reviewed');
		await expectShown(page, 0);
		await expect(page.getByText('Nothing is left to review.')).toBeVisible();
	});

	await test.step('an album of many is made, curated as a whole, found, and taken back', async () => {
		await find(page, query, size);
		await toList(page);
		await page.keyboard.press('ControlOrMeta+a');
		await expect(counts(page)).toContainText(`${inWords(size)} selected`);
		await page.keyboard.press('Shift+b');
		const naming = page.getByRole('dialog', { name: 'New album' });
		await expect(naming.getByText(`With ${inWords(size)} items`)).toBeVisible();
		await page.keyboard.type('At the sea');
		await picture(page, shots, '47-album', ['dark', 'light']);
		await axe(page);
		await page.keyboard.press('Enter');
		const album = page.locator('.sidebar').getByRole('treeitem', { name: /^At the sea, / });
		await expect(album).toContainText(inWords(size));
		await album.press('Enter');
		await expectShown(page, size);
		await expect(album).toHaveAttribute('aria-selected', 'true');
		await toList(page);
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.press('8');
		await page.keyboard.press('3');
		await expect(message(page, `Rated 3 stars: ${inWords(size)} items`)).toBeVisible();
		await picture(page, shots, '48-curated', ['dark', 'light']);
		await find(page, 'album:"At the sea" label:green rating:3', size);
		await page.keyboard.press('Escape');
		await nowhere(page);
		await page.keyboard.press('ControlOrMeta+z');
		await expect(message(page, `Undone: Rated 3 stars: ${inWords(size)} items`)).toBeVisible();
		await find(page, 'album:"At the sea" label:green', size);
	});
});

test('two windows on 100,000 items at once, and what all of it took', async ({ openMade }, info) => {
	const { page, context, items } = await openMade();
	const shots = info.outputPath();
	await wear(page, 'light');
	const other = await context.newPage();
	await wear(other, 'dark');
	await other.goto(page.url());
	await expectShown(other, items);

	await test.step('what is said in one is seen in the other, whatever that one looks at', async () => {
		await find(other, 'rating:5 label:purple keyword:told-here', 0);
		await find(page, 'name:DSC_1309.nef', 1);
		await toList(page);
		for (const key of ['5', 't']) await page.keyboard.press(key);
		await expect(page.getByRole('combobox', { name: 'Keywords' })).toBeFocused();
		await page.keyboard.type('told-here');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		await run(page, 'Label: Purple');
		await expectShown(other, 1);
		await expect(tile(other, 0)).toHaveAttribute('aria-label', /DSC_1309\.nef, .*5 stars/);
		// And back.
		await toList(other);
		await other.keyboard.press('x');
		await expect(tile(page, 0)).toHaveAttribute('aria-label', /Rejected/);
		await expect(search(page)).toHaveValue('name:DSC_1309.nef');
		await picture(other, shots, '51-other-dark');
		await find(page, '', items);
	});

	await test.step('the other goes on with its work when one is closed', async () => {
		await page.close();
		await find(other, 'name:DSC_1285.jpg');
		await expect(tile(other, 0)).toHaveAttribute('aria-label', /DSC_1285\.jpg/);
		await toList(other);
		await other.keyboard.press('4');
		await find(other, 'edited:today rating:4');
		await expect(tile(other, 0)).toHaveAttribute('aria-label', /DSC_1285\.jpg, .*4 stars/);
	});

	await test.step('what it took: figures, a budget that is told when it is broken, a file', async () => {
		await find(other, '', items);
		await run(other, 'Performance');
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('Performance');
		const row = (name: string) => other.getByRole('row').filter({ hasText: name });
		for (const name of ['Start', 'Show all', 'Search by fields', 'Suggestions', 'Rows in sight', 'Edit'])
			await expect(row(name).first().getByRole('cell').nth(2)).toHaveText(/\d m?s$/);
		await picture(other, shots, '52-performance', ['dark', 'light']);
		await axe(other);
		const start = 'Start, until the first answer';
		await other.getByLabel(`Budget for “${start}” in milliseconds`).focus();
		await other.keyboard.press('ControlOrMeta+a');
		await other.keyboard.type('2');
		await other.keyboard.press('Enter');
		await expect(message(other, new RegExp(`${start} takes .* the budget is 2 ms`))).toBeVisible();
		await expect(row(start)).toContainText('over budget');
		await picture(other, shots, '53-over-budget', ['dark', 'light']);
		const [download] = await Promise.all([
			other.waitForEvent('download'),
			other.getByRole('button', { name: 'Save as JSON' }).press('Enter')
		]);
		const report = JSON.parse(await readFile(await download.path(), 'utf8')) as {
			operations: { name: string; count: number; p95: number; budget: number }[];
		};
		const named = (wanted: string) => report.operations.find(({ name }) => name === wanted);
		expect(named('start')).toMatchObject({ count: 1, budget: 2 });
		expect(named('filter')?.count).toBeGreaterThan(2);
		expect(named('filter')?.p95).toBeGreaterThan(0);
	});
});

const isFocused = (element: Locator): Promise<boolean> =>
	element.evaluate((one) => one === document.activeElement).catch(() => false);
