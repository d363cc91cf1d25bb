import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { grid, openDemo, search, searchFor } from './support/library.ts';

test.use({ visited: 'demo' });

test('on a phone a row of the table has a second line, with what has no column', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await searchFor(page, 'kind:audio', 9);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await expect(page.getByRole('columnheader', { name: 'Length' })).toBeVisible();
	await page.setViewportSize({ width: 360, height: 740 });
	const first = grid(page).getByRole('row').nth(1);
	const below = first.getByRole('gridcell').last();
	await expect(below).toHaveText(/\d:\d\d/);
	const [name, line] = await Promise.all([
		first.getByRole('gridcell').nth(1).boundingBox(),
		below.boundingBox()
	]);
	expect(line?.y).toBeGreaterThan((name?.y ?? 0) + 10);
	expect(line?.x).toBe(name?.x);
	// What the list is sorted by comes first.
	await page.getByLabel('Sort').selectOption({ label: 'Album' });
	await expect(page.getByRole('columnheader', { name: /^Album, / })).toBeAttached();
	await axe(page);
});

test('a collector of music chooses the columns of songs where the table is, and sorts by them', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await searchFor(page, 'kind:audio', 9);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	const heading = (name: string) => page.getByRole('columnheader', { name, exact: true });
	// Of songs alone it shows by itself what songs are told by.
	for (const name of ['Title', 'Artist', 'Album', 'Track', 'Length'])
		await expect(heading(name)).toBeVisible();
	await expect(heading('Camera or artist')).toHaveCount(0);
	const chooser = page.getByRole('button', { name: /^Choose columns/ });
	await chooser.click();
	const dialog = page.getByRole('dialog', { name: 'Columns of the table' });
	// What is ticked is what is to be seen.
	await expect(dialog.getByLabel('Track', { exact: true })).toBeChecked();
	await expect(dialog.getByLabel('BPM', { exact: true })).not.toBeChecked();
	await axe(page);
	for (const name of ['Track', 'Length']) await dialog.getByLabel(name, { exact: true }).uncheck();
	for (const name of ['Artist', 'Album', 'BPM']) await dialog.getByLabel(name, { exact: true }).check();
	await page.keyboard.press('Escape');
	await expect(chooser).toBeFocused();
	for (const name of ['Artist', 'Album', 'BPM']) await expect(heading(name)).toBeVisible();
	await expect(heading('Track')).toHaveCount(0);

	// The list of orders names what a heading sorts by.
	await heading('BPM').getByRole('button').click();
	await expect(heading('BPM')).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.getByLabel('Sort').locator('option:checked')).toHaveText('BPM');
	await page.getByLabel('Sort').selectOption({ label: 'Artist' });
	await expect(heading('Artist')).toHaveAttribute('aria-sort', 'ascending');

	// From anywhere by the palette; and back to what fits.
	await page.getByRole('button', { name: 'Grid', exact: true }).click();
	await grid(page).focus();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('choose columns');
	await page.keyboard.press('Enter');
	await dialog.getByRole('button', { name: 'As fits the width' }).click();
	await page.keyboard.press('Escape');
	await expect(heading('Track')).toBeVisible();
	await expect(heading('BPM')).toHaveCount(0);
});

test('an order in the search is what list, headings and calendar tell; another that is chosen takes its place', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await searchFor(page, 'kind:audio sort:-album', 9);
	await expect(page.getByRole('columnheader', { name: 'Album' })).toHaveAttribute('aria-sort', 'descending');
	await expect(page.getByLabel('Sort').locator('option:checked')).toHaveText('Album');
	await page.keyboard.press('Escape');
	await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
	await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
	await expect(search(page)).toHaveValue('kind:audio');
});
