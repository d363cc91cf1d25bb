// Finding in 100,000 items by keyboard alone: words with typos, many criteria, the query language and its builder, what is
// kept of a search. What is to be found is counted here, item by item, without the app.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Item } from '../../src/lib/library/item.ts';
import { axe } from './support/axe.ts';
import { expect } from './support/app.ts';
import { rowsHeld } from './support/held.ts';
import { madeItems, picture, test, wear } from './support/hundred-thousand.ts';
import { expectShown, grid, message, search, searchFor, shownCount, tile } from './support/library.ts';

const builder = (page: Page) => page.getByRole('dialog', { name: 'Build a search' });
const saving = (page: Page) => page.getByRole('dialog', { name: 'Save', exact: true });
const saved = (page: Page) => page.getByRole('dialog', { name: 'Saved searches and views' });
const offers = (page: Page) => page.getByRole('option');
const facet = (page: Page, name: RegExp) =>
	page.getByRole('region', { name: 'Filters' }).getByRole('checkbox', { name });

/** From wherever one is, the search box, empty, by its key. */
async function toSearch(page: Page, text = ''): Promise<void> {
	await grid(page)
		.or(page.locator('.empty'))
		.first()
		.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.keyboard.press('/');
	await expect(search(page)).toBeFocused();
	await page.keyboard.press('Delete');
	if (text !== '') await page.keyboard.type(text);
}

async function run(page: Page, command: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+k');
	await page.keyboard.type(command);
	await page.keyboard.press('Enter');
}

async function save(page: Page, name: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+Shift+s');
	await expect(saving(page).getByRole('textbox', { name: 'Name' })).toBeFocused();
	// What is offered gives way to what is typed.
	await page.keyboard.type(name);
}

/** A word that few items have, long enough to be mistyped, and one that nobody would take for another. */
function rareWord(items: readonly Item[]): { word: string; typo: string; count: number } {
	const counts = new Map<string, number>();
	for (const { caption = '' } of items)
		for (const word of new Set(caption.toLowerCase().match(/[a-z]+/g)))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	const few = [...counts].filter(([word, count]) => word.length === 10 && count < 4).sort();
	const [[word, count] = ['', 0]] = few;
	return { word, typo: word.slice(0, 5) + word.charAt(6) + word.charAt(5) + word.slice(7), count };
}

test('finding in 100,000 items by keyboard: words, criteria, queries, saved searches', async ({
	openMade
}, info) => {
	test.setTimeout(300_000);
	const items = madeItems();
	const { page, context, items: total } = await openMade();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const shots = info.outputPath();
	await wear(page, 'light');
	const count = (wanted: (item: Item) => boolean) => items.filter(wanted).length;

	await test.step('three letters find at once; a word with a typo finds the right ones first, marked', async () => {
		const { word, typo } = rareWord(items);
		await toSearch(page, word.slice(0, 3));
		await expect.poll(() => shownCount(page)).toBeLessThan(total);
		await page.keyboard.type(typo.slice(3));
		await page.keyboard.press('Enter');
		await expect(tile(page, 0).locator('mark')).toHaveText(new RegExp(`^${word}$`, 'i'));
		await expect(page.getByLabel('Sort')).toHaveValue('relevance');
		await picture(page, shots, '01-typo', ['dark', 'light']);
	});

	const twelve =
		'kind:photo,raw root:Pictures camera:nikon iso:100..6400 aperture:<=8 shutter:<=1/30 focal:20..200 size:>1MB taken:2008..2023 tagcount';
	await test.step('twelve criteria at once; the counts beside them follow', async () => {
		const twelfth = twelve.replace(
			' tagcount',
			' width:>=3000 state:present -label:purple has:keyword -has:title'
		);
		const fits = (item: Item) =>
			(item.kind === 'photo' || item.kind === 'raw') &&
			/nikon/i.test(item.camera ?? '') &&
			(item.iso ?? 0) >= 100 &&
			(item.iso ?? Infinity) <= 6400 &&
			(item.aperture ?? Infinity) <= 8 &&
			(item.shutter ?? Infinity) <= 1 / 30 &&
			(item.focal ?? 0) >= 20 &&
			(item.focal ?? Infinity) <= 200 &&
			item.size > 1_000_000 &&
			new Date(item.taken ?? 0).getUTCFullYear() >= 2008 &&
			new Date(item.taken ?? 0).getUTCFullYear() <= 2023 &&
			(item.width ?? 0) >= 3000 &&
			item.state === 'present' &&
			item.label !== 'Purple' &&
			(item.keywords?.length ?? 0) > 0 &&
			item.title === undefined;
		await toSearch(page, twelfth);
		await page.keyboard.press('Enter');
		const all = count(fits);
		expect(all).toBeGreaterThan(100);
		await expectShown(page, all);
		const raws = count((item) => fits(item) && item.kind === 'raw');
		await expect(facet(page, new RegExp(`^RAW photo ${raws.toLocaleString('en-GB')}`, 'i'))).toBeVisible();
		// One more by keyboard: four stars, in the list at the side.
		const best = (item: Item) => fits(item) && item.rating === 4;
		await facet(page, /^4 stars /).focus();
		await page.keyboard.press('Space');
		await expectShown(page, count(best));
		const bestRaws = count((item) => best(item) && item.kind === 'raw').toLocaleString('en-GB');
		await expect(facet(page, new RegExp(`^RAW photo ${bestRaws}$`))).toBeVisible();
		await picture(page, shots, '02-twelve-criteria', ['dark', 'light']);
	});

	await test.step('sorted by anything; the keys go to the end, to the start and anywhere', async () => {
		await toSearch(page);
		await page.keyboard.press('Escape');
		await expectShown(page, total);
		const largest = items.reduce((one, other) => (other.size > one.size ? other : one));
		await page.getByLabel('Sort').focus();
		await page.keyboard.type('Size');
		await expect(page.getByLabel('Sort')).toHaveValue('size');
		await expect(tile(page, 0)).toHaveAttribute(
			'aria-label',
			new RegExp((largest.title ?? largest.name).replace(/[.*+?()]/g, '\\$&'))
		);
		await grid(page).focus();
		await page.keyboard.press('End');
		const last = await page.locator('.cell').last().getAttribute('data-index');
		expect(Number(last)).toBeGreaterThan(total / 3);
		await expect(page.locator(`[data-index="${last ?? ''}"]`)).not.toHaveAttribute('aria-label', 'Loading');
		await picture(page, shots, '03-end', ['dark', 'light']);
		for (const key of ['PageUp', 'PageUp', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
		await page.keyboard.press('Home');
		await expect(tile(page, 0)).toBeVisible();
		await toSearch(page, 'kind:raw sort:-iso,name');
		await page.keyboard.press('Enter');
		await expectShown(page, count((item) => item.kind === 'raw') + (await demoRaws(page)));
	});

	await test.step('the same query written and built', async () => {
		const written = 'type:nef camera:"NIKON Z 9" (keyword:sunset or rating:>=4) taken:2015..2024 iso:>=400';
		const fits = (item: Item) =>
			item.type === 'NEF' &&
			item.camera === 'NIKON Z 9' &&
			((item.keywords ?? []).some((one) => one.split('/').some((step) => step.toLowerCase() === 'sunset')) ||
				(item.rating ?? 0) >= 4) &&
			new Date(item.taken ?? 0).getUTCFullYear() >= 2015 &&
			(item.iso ?? 0) >= 400;
		await toSearch(page, written);
		await page.keyboard.press('Enter');
		const wanted = count(fits);
		expect(wanted).toBeGreaterThan(0);
		await expectShown(page, wanted);
		await page.keyboard.press('ControlOrMeta+Shift+f');
		const fields = builder(page).getByRole('combobox', { name: 'Field' });
		await expect(fields).toHaveCount(6);
		await expect(builder(page).getByRole('status')).toHaveText(new RegExp(`^${wanted} item`));
		await picture(page, shots, '04-builder', ['dark', 'light']);
		await axe(page);
		await page.keyboard.press('Escape');

		// From nothing, by the builder alone.
		await toSearch(page);
		await page.keyboard.press('Escape');
		await page.keyboard.press('ControlOrMeta+Shift+f');
		await fields.first().focus();
		await page.keyboard.type('type');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.type('nef');
		await expect(builder(page).getByRole('textbox', { name: 'As text' })).toHaveValue('type:nef');
		await page.keyboard.press('Enter');
		await expect(fields).toHaveCount(2);
		await page.keyboard.type('iso');
		await page.keyboard.press('Tab');
		await page.keyboard.type('at least');
		await page.keyboard.press('Tab');
		await page.keyboard.type('400');
		await expect(builder(page).getByRole('textbox', { name: 'As text' })).toHaveValue('type:nef iso:>=400');
		await builder(page).getByRole('button', { name: 'Done' }).press('Enter');
		await expectShown(
			page,
			count((item) => item.type === 'NEF' && (item.iso ?? 0) >= 400)
		);
	});

	await test.step('a mistake points at its place; values are offered with their counts', async () => {
		await toSearch(page, 'kind:photo rating:>=many');
		await page.keyboard.press('Enter');
		const told = page.getByRole('alert').filter({ hasText: 'many' });
		await expect(told).toContainText('character 19');
		await picture(page, shots, '05-mistake', ['dark', 'light']);
		await toSearch(page, 'camera:nik');
		await expect(offers(page).filter({ hasText: 'NIKON Z 9' })).toContainText(
			count((item) => item.camera === 'NIKON Z 9').toLocaleString('en-GB')
		);
		await picture(page, shots, '06-offers', ['dark', 'light']);
		await page.keyboard.press('ArrowDown');
		const chosen = (await page.getByRole('option', { selected: true }).locator('.label').innerText()).trim();
		await page.keyboard.press('Enter');
		await expect(search(page)).toHaveValue(`camera:"${chosen}"`);
	});

	await test.step('where nothing is found, what to leave out is a key away', async () => {
		await toSearch(page, 'camera:"NIKON D70" kind:audio rating:>=1');
		await page.keyboard.press('Enter');
		await expectShown(page, 0);
		const without = page.locator('.without button');
		await expect(without.first()).toBeVisible();
		await picture(page, shots, '07-nothing', ['dark', 'light']);
		const text = await without.first().innerText();
		await without.first().press('Enter');
		await expectShown(page, Number(/([\d,]+) items?$/.exec(text)?.[1]?.replaceAll(',', '') ?? NaN));
	});

	await test.step('a search is saved, changed, brought up to date, and that taken back', async () => {
		await toSearch(page, 'kind:video duration:>5min');
		await page.keyboard.press('Enter');
		const long = count((item) => item.kind === 'video' && (item.duration ?? 0) > 300);
		await expectShown(page, long);
		await save(page, 'Long films');
		await picture(page, shots, '08-save', ['dark', 'light']);
		await page.keyboard.press('Enter');
		await expect(message(page, 'Saved: Long films')).toBeVisible();
		const pinned = page.getByRole('button', { name: /^Long films\s*[\d,]+ items?$/ });
		await pinned.press('Enter');
		await toSearch(page, 'kind:video duration:>8min');
		await page.keyboard.press('Enter');
		await page.keyboard.press('ControlOrMeta+Shift+s');
		await expect(saving(page)).toContainText('You opened “Long films” and changed it since.');
		await picture(page, shots, '09-update', ['dark', 'light']);
		await saving(page).getByRole('button', { name: 'Update “Long films”' }).press('Enter');
		await expect(message(page, 'Brought up to date: Long films')).toBeVisible();
		await searchFor(page, '', total);
		await pinned.press('Enter');
		await expectShown(
			page,
			count((item) => item.kind === 'video' && (item.duration ?? 0) > 480)
		);
		await page
			.getByRole('region', { name: 'Messages' })
			.getByRole('button', { name: 'Undo' })
			.last()
			.press('Enter');
		await searchFor(page, '', total);
		await expect(pinned).toContainText(long.toLocaleString('en-GB'));
		await pinned.press('Enter');
		await expectShown(page, long);
		// Of the same name: it is said, and replaces.
		await toSearch(page, 'kind:video duration:>9min');
		await save(page, 'Long films');
		await expect(saving(page)).toContainText('is there already');
		await page.keyboard.press('Enter');
		await expect(message(page, 'Brought up to date: Long films')).toBeVisible();
		await expect(pinned).toHaveCount(1);
	});

	await test.step('one with a parameter asks for it; a link and a file carry it', async () => {
		await toSearch(page, 'kind:photo keyword:{what=beach} rating:>=4');
		await save(page, 'Best of what');
		await saving(page).getByLabel('Show as an album').focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('Enter');
		await expect(message(page, 'Saved: Best of what')).toBeVisible();
		const ask = page.getByRole('dialog', { name: 'Best of what' });
		await page.getByRole('button', { name: /^Best of what/ }).press('Enter');
		await expect(ask.getByRole('textbox', { name: 'what' })).toBeFocused();
		await picture(page, shots, '10-parameter', ['dark', 'light']);
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('snow');
		await page.keyboard.press('Enter');
		const hasKeyword = (item: Item, word: string) =>
			(item.keywords ?? []).some((one) => one.toLowerCase().split('/').includes(word));
		await expectShown(
			page,
			count((item) => item.kind === 'photo' && hasKeyword(item, 'snow') && (item.rating ?? 0) >= 4)
		);
		await page.getByRole('button', { name: 'All saved searches and views' }).press('Enter');
		await saved(page).getByRole('button', { name: 'Copy a link to Long films' }).press('Enter');
		await picture(page, shots, '11-saved', ['dark', 'light']);
		await axe(page);
		const link = await page.evaluate(() => navigator.clipboard.readText());
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			saved(page).getByRole('button', { name: 'Save Long films as a file' }).press('Enter')
		]);
		expect(await readFile(await download.path(), 'utf8')).toContain('duration:>9min');
		await page.keyboard.press('Escape');
		await page.goto(link);
		await expectShown(
			page,
			count((item) => item.kind === 'video' && (item.duration ?? 0) > 540)
		);
	});

	await test.step('a smart album shows its cover and number, and opens', async () => {
		await toSearch(page, 'kind:photo keyword:beach rating:>=4');
		await save(page, 'At the beach');
		await saving(page).getByLabel('Show as an album').focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('Enter');
		await expect(saving(page)).toBeHidden();
		await run(page, 'albums');
		const album = page.getByRole('button', { name: /^At the beach, [\d,]+ items?$/ });
		await expect(album.locator('img')).toBeVisible({ timeout: 30_000 });
		await picture(page, shots, '12-albums', ['dark', 'light']);
		await album.press('Enter');
		await expect(search(page)).toHaveValue('kind:photo keyword:beach rating:>=4');
	});
});

/** RAW files of the demo library. */
async function demoRaws(page: Page): Promise<number> {
	const items = await rowsHeld<{ kind: string; root: number }>(page, 'items', 60);
	return items.filter(({ kind, root }) => kind === 'raw' && root === items[0]?.root).length;
}
