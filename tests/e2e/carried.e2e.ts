// A folder carries its library: whoever opens a copy of it is offered what was said of its files, and can take it back.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test, type App } from './support/app.ts';
import {
	expectShown,
	grid,
	inspector,
	message,
	row,
	search,
	searchFor,
	slow,
	tile
} from './support/library.ts';

test.setTimeout(240_000);

const carries = (page: Page) => row(page, 'Pictures').getByRole('checkbox', { name: 'Carries its library' });

/** Rates, names, stacks and gathers some of the pictures. */
async function live(page: Page): Promise<void> {
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('2');
	await expect(message(page, 'Rated 2 stars: 1 item')).toBeVisible();
	await page.keyboard.press('t');
	await expect(inspector(page).getByRole('combobox', { name: 'Keywords' })).toBeFocused();
	await page.keyboard.type('sea/boats');
	await page.keyboard.press('Enter');
	await expect(message(page, 'Keywords: sea/boats added: 1 item')).toBeVisible();
	await page.keyboard.press('Escape');
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Shift+b');
	await expect(page.getByRole('dialog', { name: 'New album' })).toBeVisible();
	await page.keyboard.type('Lisbon');
	await page.keyboard.press('Enter');
	await expect(message(page, 'Album “Lisbon” made: 2 items')).toBeVisible();
	await grid(page).focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Shift+ArrowLeft');
	await page.keyboard.press('ControlOrMeta+g');
	await searchFor(page, 'stack:fixed', 2);
	await search(page).fill('');
}

/** Switches it on, and waits until it lies there. */
async function carryIt(app: App, page: Page, folder: string): Promise<void> {
	await app.open(page, '/settings');
	await expect(row(page, 'Pictures')).toContainText('Not encrypted', slow);
	await carries(page).check();
	await expect(row(page, 'Pictures').getByText(/^Written/)).toBeVisible(slow);
	expect(await readdir(join(folder, '.mediatheque'))).toEqual(['library.json']);
}

async function expectLived(page: Page): Promise<void> {
	await searchFor(page, 'rating:2 keyword:sea/boats', 1);
	await searchFor(page, 'album:Lisbon', 2);
	await searchFor(page, 'stack:fixed', 2);
	await search(page).fill('');
	await grid(page).focus();
	await page.keyboard.press('Home');
}

async function expectNothing(page: Page): Promise<void> {
	await searchFor(page, 'rating:2', 0);
	await searchFor(page, 'album:Lisbon', 0);
	await searchFor(page, 'stack:fixed', 0);
	await search(page).fill('');
}

test('a copied folder brings ratings, keywords, albums, stacks and history to another machine', async ({
	launchWithFolder,
	app,
	disk
}) => {
	const folder = await disk.pictures(6, 'apart');
	const first = await launchWithFolder(folder);
	await expectShown(first.page, 6);
	await live(first.page);
	await carryIt(app, first.page, folder);
	await axe(first.page);
	await first.context.close();
	const copy = await disk.copy(folder);

	const { page } = await launchWithFolder(copy);
	await expectShown(page, 6);
	await expectNothing(page);
	await expect(message(page, /^Pictures brings its library along/)).toBeVisible(slow);
	await app.open(page, '/settings');
	await expect(row(page, 'Pictures')).toContainText('Pictures brings its library along', slow);
	await axe(page);
	await row(page, 'Pictures').getByRole('button', { name: 'Import' }).click();
	await expect(message(page, /^Imported from Pictures/)).toBeVisible(slow);
	await app.open(page);
	await expectShown(page, 6);
	await expectLived(page);

	// History and all.
	await tile(page, 0).click();
	await page.keyboard.press('Shift+H');
	await expect(page.getByRole('region', { name: 'Edits' })).toContainText('Rated 2 stars', slow);

	// It is not offered twice, and taken back as one.
	await app.open(page, '/settings');
	await expect(row(page, 'Pictures')).toContainText('Imported from Pictures', slow);
	await row(page, 'Pictures').getByRole('button', { name: 'Take back' }).click();
	await expect(message(page, 'What Pictures brought was taken back.')).toBeVisible(slow);
	await app.open(page);
	await expectShown(page, 6);
	await expectNothing(page);
});

test('a file that was changed on the way is not taken, and a library that was not taken in is not written over', async ({
	launchWithFolder,
	app,
	disk
}) => {
	const folder = await disk.pictures(4, 'apart');
	const first = await launchWithFolder(folder);
	await expectShown(first.page, 4);
	await grid(first.page).focus();
	await first.page.keyboard.press('Home');
	await first.page.keyboard.press('2');
	await expect(message(first.page, 'Rated 2 stars: 1 item')).toBeVisible();
	await carryIt(app, first.page, folder);
	await first.context.close();
	const copy = await disk.copy(folder);
	const path = join(copy, '.mediatheque', 'library.json');
	const bent = (await readFile(path, 'utf8')).replace('"after":2', '"after":3');
	await writeFile(path, bent);

	const { page } = await launchWithFolder(copy);
	await expectShown(page, 4);
	await app.open(page, '/settings');
	await expect(row(page, 'Pictures')).toContainText('Pictures brings its library along', slow);
	await carries(page).check();
	await row(page, 'Pictures').getByRole('button', { name: 'Write now' }).click();
	await expect(message(page, /Write the library of Pictures/)).toBeVisible(slow);
	expect(await readFile(path, 'utf8')).toBe(bent);
	await row(page, 'Pictures').getByRole('button', { name: 'Import' }).click();
	await expect(row(page, 'Pictures')).toContainText('cut or was changed', slow);
	await app.open(page);
	await searchFor(page, 'rating:2', 0);
	expect(await readFile(path, 'utf8')).toBe(bent);
});
