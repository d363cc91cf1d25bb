// Fields of one's own, by keys alone: made, filled for several items at once, refused with a reason, found, undone, kept.
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import {
	demoSize,
	expectShown,
	grid,
	inspector,
	message,
	openDemo,
	search,
	searchByKeys,
	searchFor,
	slow
} from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.use({ visited: 'demo' });

test.setTimeout(180_000);
const folder = process.env.SCREENSHOTS ?? 'test-results/screenshots';

const dialog = (page: Page): Locator => page.getByRole('dialog');
const fields = (page: Page): Locator => inspector(page).getByRole('region', { name: 'Own fields' });

async function goToFields(page: Page): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.keyboard.type('go to fields');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Fields', exact: true })).toBeVisible(slow);
}

async function goToLibrary(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Library' }).first().press('Enter');
	await expect(grid(page)).toBeVisible(slow);
}

/** Makes a field, from its name on by keys. */
async function make(
	page: Page,
	name: string,
	type: string,
	more: (page: Page) => Promise<void>
): Promise<void> {
	await page.getByRole('button', { name: 'New field' }).press('Enter');
	await expect(dialog(page).getByLabel('Name', { exact: true })).toBeFocused(slow);
	await page.keyboard.type(name);
	await page.keyboard.press('Tab');
	await expect(dialog(page).getByLabel('What it holds')).toBeFocused();
	await page.keyboard.type(type);
	await more(page);
	await page.getByRole('button', { name: 'Save field' }).press('Enter');
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.locator('[data-field]').filter({ hasText: name })).toBeVisible();
}

async function makeBoxAndFilm(page: Page): Promise<void> {
	await make(page, 'Box number', 'Whole', async () => {
		await page.keyboard.press('Tab');
		await page.keyboard.type('1');
		await page.keyboard.press('Tab');
		await page.keyboard.type('99');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
	});
	await make(page, 'Film', 'Choice', async () => {
		await page.keyboard.press('Tab');
		await page.keyboard.type('Tri-X');
		await page.keyboard.press('Enter');
		await page.keyboard.type('HP5');
		await dialog(page).getByLabel('Show its values among the filters').focus();
		await page.keyboard.press('Space');
	});
}

test('a field is made, filled for several items, found, undone and there after a restart; a bad value is refused with its reason', async ({
	app,
	page
}) => {
	await app.open(page);
	await untilOffline(page);
	await openDemo(page);
	await app.closeServer();
	await goToFields(page);
	await makeBoxAndFilm(page);
	await axe(page);

	// A name that is taken, and a limit that is none, are said before anything is kept.
	await page.getByRole('button', { name: 'New field' }).press('Enter');
	await expect(dialog(page).getByLabel('Name', { exact: true })).toBeFocused();
	await page.keyboard.type('film');
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByText('There is a field of this name already.')).toBeVisible();
	await axe(page);
	await page.keyboard.press('Escape');

	// The order by keys.
	const rows = page.locator('[data-field]');
	await expect(rows).toHaveCount(2);
	await expect(rows.first()).toContainText('Box number');
	await page.getByRole('button', { name: 'Edit Film' }).press('Alt+ArrowUp');
	await expect(rows.first()).toContainText('Film');

	// Three items at once.
	await goToLibrary(page);
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Shift+ArrowRight');
	await expect(fields(page)).toBeVisible(slow);
	const box = fields(page).getByLabel(/^Box number/);
	await expect(fields(page).getByText('Box number · Still missing')).toBeVisible();
	await box.focus();
	await page.keyboard.type('four');
	await page.keyboard.press('Enter');
	await expect(fields(page).getByRole('alert').filter({ hasText: 'Write a number' })).toBeVisible();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('100');
	await page.keyboard.press('Enter');
	await expect(fields(page).getByText('It has to be 99 or less.')).toBeVisible();
	await axe(page);
	await page.keyboard.press('Control+a');
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await expect(message(page, 'Box number 12: 3 items')).toBeVisible();
	await expect(fields(page).getByText('It has to be 99 or less.')).toHaveCount(0);
	await fields(page).getByLabel('Film').focus();
	await page.keyboard.type('HP5');
	await expect(message(page, 'Film “HP5”: 3 items')).toBeVisible();

	// Found by name, with suggestions; what misses it, too.
	await search(page).focus();
	await page.keyboard.type('box');
	await expect(page.getByRole('option', { name: /box-number:/ }).first()).toBeVisible();
	await searchByKeys(page, 'box-number:12', 3);
	await searchByKeys(page, 'missing:box-number', demoSize - 3);
	await searchByKeys(page, 'film:hp5 box-number:>=10', 3);
	// Its values are filters, told how many have each.
	await searchFor(page, '', demoSize);
	const filter = page.getByRole('region', { name: 'Filters' }).getByRole('checkbox', { name: /^HP5/ });
	await filter.focus();
	await page.keyboard.press('Space');
	await expect(search(page)).toHaveValue('film:"HP5"');
	await expectShown(page, 3);
	await expect(filter).toBeChecked();
	// Bare words look into what it says, too.
	await searchByKeys(page, 'hp5', 3);
	await searchByKeys(page, 'film:hp5', 3);

	// Undone, done again, and there after a restart.
	await page.keyboard.press('Control+z');
	await expectShown(page, 0);
	await page.keyboard.press('Control+Shift+Z');
	await expectShown(page, 3);
	await page.reload();
	await expectShown(page, demoSize);
	await searchByKeys(page, 'has:box-number', 3);
	await page.keyboard.press('Home');
	await expect(fields(page).getByLabel('Box number')).toHaveValue('12', slow);

	// One of them differs: of several it is said so.
	await fields(page).getByLabel('Box number').focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('13');
	await page.keyboard.press('Enter');
	await expect(message(page, 'Box number 13: 1 item')).toBeVisible();
	await grid(page).focus();
	await page.keyboard.press('Control+a');
	await expect(fields(page).getByPlaceholder('Different values')).toBeVisible();

	// For many as a bulk edit, seen before.
	await page.keyboard.press('Shift+E');
	const bulk = page.getByRole('dialog', { name: 'Edit many items' });
	await expect(bulk.getByLabel('Add a change')).toBeFocused(slow);
	await bulk.getByLabel('Add a change').selectOption({ label: 'Set a value' });
	await bulk.getByLabel('Field', { exact: true }).selectOption({ label: 'Box number' });
	await page.keyboard.press('Tab');
	await page.keyboard.type('0');
	await expect(bulk.getByText('It has to be 1 or more.')).toBeVisible();
	await expect(bulk.getByRole('button', { name: /^Apply/ })).toBeDisabled();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('20');
	await expect(bulk.getByRole('button', { name: 'Apply to 3 items' })).toBeEnabled(slow);
	await bulk.getByRole('button', { name: 'Apply to 3 items' }).press('Enter');
	await searchByKeysAfter(page, bulk);

	// The history of one field.
	await page.keyboard.press('Shift+H');
	const log = page.getByRole('region', { name: 'Edits', exact: true });
	await expect(log.getByRole('button', { name: /^Film “HP5”/ }).first()).toBeVisible(slow);
	await page.getByRole('combobox', { name: 'Field' }).selectOption({ label: 'Box number' });
	await expect(log.getByRole('button', { name: /^Film “HP5”/ })).toHaveCount(0);
	await expect(log.getByRole('button', { name: /^Box number 13: 1 item/ })).toBeVisible();

	// Gone with its field, and back with it.
	await goToFields(page);
	await expect(rows.filter({ hasText: 'Box number' })).toContainText('in 3 items');
	await page.getByRole('button', { name: 'Remove Box number' }).press('Enter');
	await expect(dialog(page).getByText('3 items have a value of it.')).toBeVisible();
	await dialog(page).getByRole('button', { name: 'Remove field' }).press('Enter');
	await expect(rows).toHaveCount(1);
	await page.keyboard.press('Control+z');
	await expect(rows.filter({ hasText: 'Box number' })).toContainText('in 3 items');
});

/** Once the bulk edit is done, all three have the new value. */
async function searchByKeysAfter(page: Page, bulk: Locator): Promise<void> {
	await expect(bulk.getByRole('button', { name: 'Undo all' })).toBeVisible(slow);
	await page.keyboard.press('Escape');
	await expect(bulk).toHaveCount(0);
	await searchByKeys(page, 'box-number:20', 3);
}

for (const { name, colorScheme, width, height } of [
	{ name: 'phone-dark', colorScheme: 'dark', width: 360, height: 740 },
	{ name: 'desktop-light', colorScheme: 'light', width: 1440, height: 900 }
] as const) {
	test.describe(name, () => {
		test.use({ colorScheme, viewport: { width, height } });

		test('fields and their values are legible', async ({ app, page }) => {
			await app.open(page);
			await openDemo(page);
			await page.goto(`${new URL(page.url()).origin}/fields`);
			await makeBoxAndFilm(page);
			await make(page, 'Notes of the darkroom', 'Text of', async () => {
				await dialog(page).getByLabel('Group').fill('Darkroom');
			});
			await page.screenshot({ path: join(folder, `fields-${name}.png`), fullPage: true });
			await axe(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await page.getByRole('button', { name: 'Edit Film' }).press('Enter');
			await expect(dialog(page).getByLabel('Choices, one a line')).toBeVisible();
			await page.screenshot({ path: join(folder, `field-editor-${name}.png`) });
			await axe(page);
			await page.keyboard.press('Escape');

			await page.goto(`${new URL(page.url()).origin}/library`);
			await expect(grid(page)).toBeVisible(slow);
			await grid(page).focus();
			await page.keyboard.press('Home');
			if (width < 700) await page.keyboard.press(']');
			await expect(fields(page)).toBeVisible(slow);
			await fields(page)
				.getByLabel(/^Box number/)
				.fill('0');
			await fields(page)
				.getByLabel(/^Box number/)
				.press('Enter');
			await expect(fields(page).getByText('It has to be 1 or more.')).toBeVisible();
			await fields(page).getByText('It has to be 1 or more.').scrollIntoViewIfNeeded();
			await page.screenshot({ path: join(folder, `field-values-${name}.png`) });
			await axe(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		});
	});
}
