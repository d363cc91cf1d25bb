import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { demoSize, expectShown, message, openDemo, search, searchFor } from './support/library.ts';
import { expect, test } from './support/app.ts';

test.use({ visited: 'demo' });

const builder = (page: Page) => page.getByRole('dialog', { name: 'Build a search' });
const saving = (page: Page) => page.getByRole('dialog', { name: 'Save' });
const saved = (page: Page) => page.getByRole('dialog', { name: 'Saved searches and views' });
const asText = (page: Page) => builder(page).getByRole('textbox', { name: 'As text' });

/** Saves what is searched for now. */
async function save(page: Page, name: string, more: { album?: boolean } = {}): Promise<void> {
	await page.keyboard.press('Control+Shift+s');
	await saving(page).getByRole('textbox', { name: 'Name' }).fill(name);
	if (more.album) await saving(page).getByLabel('Show as an album').check();
	await saving(page).getByRole('textbox', { name: 'Name' }).press('Enter');
	await expect(message(page, `Saved: ${name}`)).toBeVisible();
}

test.beforeEach(async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
});

test('a search is built by keyboard alone, shows as text, is saved, and is there after a reload', async ({
	page
}) => {
	await page.keyboard.press('Control+Shift+f');
	const field = builder(page).getByRole('combobox', { name: 'Field' });
	await expect(field).toBeFocused();
	await field.press('k'); // kind
	await expect(field).toHaveValue('kind');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type('photo');
	await expect(asText(page)).toHaveValue('kind:photo');
	await page.keyboard.press('Enter');
	await expect(field).toHaveCount(2);
	await expect(field.nth(1)).toBeFocused();
	await field.nth(1).selectOption('rating');
	await page.keyboard.press('Tab');
	await builder(page).getByRole('combobox', { name: 'Comparison' }).nth(1).selectOption('>=');
	await page.keyboard.press('Tab');
	await page.keyboard.type('4');
	await expect(asText(page)).toHaveValue('kind:photo rating:>=4');
	await axe(page);

	// And the other way: what is typed becomes rows.
	await asText(page).fill('kind:photo (rating:>=4 or -keyword:mountain) missing:title');
	await expect(field).toHaveCount(4);
	await expect(builder(page).getByRole('group', { name: 'Any of these' })).toBeVisible();
	await asText(page).fill('kind:photo rating:>=4');
	await expect(field).toHaveCount(2);
	const told = async () => Number(/^\d+/.exec(await builder(page).getByRole('status').innerText())?.[0] ?? 0);
	await expect.poll(told).toBeGreaterThan(0);
	await expect.poll(told).toBeLessThan(demoSize);
	const count = await told();
	await builder(page).getByRole('button', { name: 'Done' }).press('Enter');
	await expectShown(page, count);
	await expect(search(page)).toHaveValue('kind:photo rating:>=4');

	await save(page, 'Best photos');
	await page.reload();
	// With how much it finds, at any time.
	const pinned = page.getByRole('button', { name: new RegExp(`^Best photos\\s*${count} items$`) });
	await expect(pinned).toBeVisible();
	await searchFor(page, '', demoSize);
	await pinned.click();
	await expectShown(page, count);
});

test('a shared link opens in a fresh browser and can be kept there', async ({ page, launch, app }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await searchFor(page, 'kind:video', 6);
	await save(page, 'Clips "& more" ä');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'All saved searches and views' }).click();
	await saved(page)
		.getByRole('button', { name: /^Copy a link to/ })
		.click();
	await expect(message(page, 'Link copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toContain('/library#preset=');

	const other = await launch({ visited: 'app' });
	await app.open(other.page);
	await openDemo(other.page);
	await other.page.goto(link);
	await expectShown(other.page, 6);
	await expect(search(other.page)).toHaveValue('kind:video');
	await other.page.getByRole('button', { name: 'Keep' }).click();
	// With how much it finds.
	await expect(other.page.getByRole('button', { name: /^Clips "& more" ä\s*6 items$/ })).toBeVisible();
});

test('saved searches are renamed, found, moved, deleted with undo, and go through a file', async ({
	page
}) => {
	await searchFor(page, 'kind:video', 6);
	await save(page, 'Clips');
	await searchFor(page, 'kind:audio', 9);
	await save(page, 'Songs');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'All saved searches and views' }).click();
	const names = saved(page).locator('li .name');
	await expect(names).toHaveText(['Clips', 'Songs']);
	await saved(page).getByRole('button', { name: 'Move Songs up' }).click();
	await expect(names).toHaveText(['Songs', 'Clips']);
	await saved(page).getByRole('button', { name: 'Rename Clips' }).click();
	await page.keyboard.type('Short films');
	await page.keyboard.press('Enter');
	await expect(names).toHaveText(['Songs', 'Short films']);
	await saved(page).getByRole('searchbox').fill('shrot');
	await expect(names).toHaveText(['Short films']);
	await saved(page).getByRole('searchbox').fill('');
	await axe(page);

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		saved(page).getByRole('button', { name: 'Save all as a file' }).click()
	]);
	const file = await download.path();
	expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
		format: 'mediatheque-presets',
		presets: [{ name: 'Songs' }, { name: 'Short films', content: { text: 'kind:video' } }]
	});

	await saved(page).getByRole('button', { name: 'Delete Songs' }).click();
	await expect(names).toHaveText(['Short films']);
	await saved(page).locator('input[type=file]').setInputFiles(file);
	await expect(names).toHaveText(['Short films', 'Songs', 'Short films (2)']);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await page.getByRole('button', { name: 'All saved searches and views' }).click();
	await expect(names).toHaveText(['Songs', 'Short films', 'Songs', 'Short films (2)']);
});

test('a search that finds nothing offers what to leave out', async ({ page }) => {
	await searchFor(page, 'kind:video rating:>=1 camera:nikon', 0);
	const offers = page.locator('.without button');
	await expect(offers.first()).toBeVisible();
	await axe(page);
	const text = await offers.first().innerText();
	await offers.first().click();
	await expectShown(page, Number(/(\d+) items?$/.exec(text)?.[1] ?? NaN));
});

test('tags are asked for by name, offered with their values, and a wrong one is told', async ({ page }) => {
	await search(page).fill('FNumb');
	await page
		.getByRole('option', { name: /FNumber:/ })
		.first()
		.click();
	await expect(search(page)).toHaveValue(/FNumber:$/);
	// As many by the tag, once tags are read, as by the field.
	const placed = 36;
	await searchFor(page, 'has:gps kind:photo', placed);
	await searchFor(page, 'has:GPSLatitude kind:photo', placed);
	await search(page).fill('LensTipe:50');
	await search(page).press('Enter');
	await expect(page.getByRole('alert').filter({ hasText: 'LensTipe' })).toContainText('character 1');
});

test('what was searched before comes back with the arrow down, and can be forgotten', async ({ page }) => {
	await searchFor(page, 'kind:audio', 9);
	await search(page).press('Enter');
	await search(page).fill('');
	await search(page).press('ArrowDown');
	await page.getByRole('option', { name: /kind:audio/ }).click();
	await expectShown(page, 9);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('clear the search history');
	await page.keyboard.press('Enter');
	await search(page).fill('');
	await search(page).press('ArrowDown');
	await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeHidden();
});

test('a condition with parameters is left out while it is typed, and Enter asks for them', async ({
	page
}) => {
	await search(page).fill('taken:{from}..{to} kind:video');
	await expectShown(page, 6);
	await expect(search(page)).toHaveAttribute('aria-invalid', 'false');
	// What is offered stands where it is told.
	await expect(page.getByRole('option').first()).toBeVisible();
	await search(page).press('Escape');
	await expect(page.getByText('Left out until it is filled in: from, to.')).toBeVisible();
	await axe(page);
	await search(page).press('Enter');
	const asking = page.getByRole('dialog', { name: 'Fill in the search' });
	await expect(asking.getByLabel('from')).toBeFocused();
	await page.keyboard.type('2023');
	await asking.getByLabel('to').fill('2024');
	await page.keyboard.press('Enter');
	await expect(search(page)).toHaveValue('taken:2023..2024 kind:video');
	await expect(page.getByText('Left out until it is filled in')).toBeHidden();
	await expectShown(page, 3);
});

test('a saved search with a parameter asks for it, and an album shows what it finds', async ({ page }) => {
	await search(page).fill('kind:{kind=video}');
	await save(page, 'By kind');
	await page.getByRole('button', { name: 'By kind', exact: true }).click();
	const asked = page.getByRole('dialog', { name: 'By kind' });
	await expect(asked.getByLabel('kind')).toHaveValue('video');
	await asked.getByLabel('kind').fill('audio');
	await page.keyboard.press('Enter');
	await expectShown(page, 9);

	await searchFor(page, 'kind:video', 6);
	await save(page, 'Clips', { album: true });
	await page.keyboard.press('Control+k');
	await page.keyboard.type('albums');
	await page.keyboard.press('Enter');
	const album = page.getByRole('button', { name: 'Clips, 6 items' });
	await expect(album.locator('img')).toBeVisible({ timeout: 30_000 });
	await axe(page);
	await album.click();
	await expectShown(page, 6);
});

test('a saved view brings back layout, sorting, filter, panels and place', async ({ page }) => {
	await searchFor(page, 'kind:photo sort:-size', 39);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('save this view');
	await page.keyboard.press('Enter');
	await saving(page).getByRole('textbox', { name: 'Name' }).fill('Big ones');
	for (const column of ['Lens', 'Exposure']) await saving(page).getByLabel(column, { exact: true }).uncheck();
	await saving(page).getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('button', { name: 'Big ones', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Grid', exact: true }).click();
	await searchFor(page, '', demoSize);
	await page.keyboard.press(']');
	await page.getByRole('button', { name: 'Big ones', exact: true }).click();
	await expectShown(page, 39);
	await expect(search(page)).toHaveValue('kind:photo sort:-size');
	await expect(page.getByRole('columnheader', { name: 'Size' })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Exposure' })).toHaveCount(0);
	await expect(page.locator('.inspector')).toBeVisible();
});
