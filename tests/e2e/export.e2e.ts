// Lists and contact sheets of what is selected or shown, by the keyboard, offline; the files are read back.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { demoSize, grid, openDemo, searchByKeys, slow } from './support/library.ts';
import { openDemoOffline } from './support/pwa.ts';

test.use({ visited: 'demo' });

const folder = process.env.SCREENSHOTS ?? 'test-results/screenshots';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Export' });
const box = (page: Page, name: string): Locator => dialog(page).getByRole('combobox', { name, exact: true });

async function openByKeys(page: Page): Promise<void> {
	await page.keyboard.press('Control+Shift+E');
	await expect(dialog(page)).toBeVisible(slow);
	await expect(box(page, 'Format')).toBeFocused();
}

/** Presses the button that writes the file. */
async function written(page: Page, count: number): Promise<Download> {
	const file = page.waitForEvent('download', slow);
	await dialog(page)
		.getByRole('button', { name: `Export ${count} item${count === 1 ? '' : 's'}` })
		.press('Enter');
	await expect(dialog(page).getByText('Done. The file is in your downloads.')).toBeVisible(slow);
	return file;
}

const bytesOf = async (file: Download) => new Uint8Array(await readFile(await file.path()));

test('what is shown becomes a table, a workbook and a contact sheet, by keys and offline', async ({
	app,
	page
}) => {
	test.setTimeout(180_000);
	await page.emulateMedia({ colorScheme: 'light' });
	await openDemoOffline(app, page);
	await searchByKeys(page, 'keyword:mountain', 6);

	await openByKeys(page);
	const first = dialog(page).getByRole('region', { name: 'First rows' });
	await expect(first.getByRole('row')).toHaveCount(7);
	// A tag of the files by its name, and one that cannot be.
	await dialog(page).getByLabel('Add a column').focus();
	await page.keyboard.type('no tag!');
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByRole('alert')).toContainText('There is no field “no tag!”');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('IFD0:Model');
	await page.keyboard.press('Enter');
	await expect(first.getByRole('columnheader', { name: 'IFD0:Model' })).toBeAttached();
	await dialog(page).getByRole('button', { name: 'Remove: Title' }).press('Enter');
	await expect(first.getByRole('columnheader', { name: 'Title' })).toHaveCount(0);
	await dialog(page).getByRole('button', { name: 'Move down: Name' }).press('Enter');
	await expect(first.getByRole('columnheader').first()).toHaveText('Type');
	await axe(page);
	await page.screenshot({ path: join(folder, 'export-light-1440.png') });

	const csv = await written(page, 6);
	expect(csv.suggestedFilename()).toBe('Mediatheque, 6 items.csv');
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(csv));
	expect(text.charCodeAt(0)).toBe(0xfeff);
	const { data } = Papa.parse<string[]>(text.slice(1).trimEnd());
	expect(data[0]?.slice(0, 3)).toEqual(['Type', 'Name', 'Taken']);
	expect(data[0]?.at(-1)).toBe('IFD0:Model');
	expect(data.slice(1).map((row) => row[1])).toHaveLength(6);
	expect(data.slice(1).filter((row) => row.at(-1) !== '').length).toBeGreaterThan(3);
	const names = data.slice(1).map((row) => row[1]);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();

	await openByKeys(page);
	await box(page, 'Format').selectOption('xlsx');
	const parts = unzipSync(await bytesOf(await written(page, 6)));
	const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
	for (const name of names) expect(sheet).toContain(`>${name ?? ''}</t>`);
	await page.keyboard.press('Escape');

	await openByKeys(page);
	await expect(box(page, 'Values')).toHaveValue('raw');
	await box(page, 'Format').selectOption('pdf');
	// Below a picture stands what people read; who chose otherwise has it so.
	await expect(box(page, 'Values')).toHaveValue('printed');
	await box(page, 'Pictures in a row').selectOption('2');
	const pdf = await PDFDocument.load(await bytesOf(await written(page, 6)));
	expect(pdf.getTitle()).toBe('Mediatheque, 6 items');
	expect(pdf.getPageCount()).toBe(2);
	await axe(page);
});

test('settings are kept under a name and used again, also for a selection, on a phone in the dark', async ({
	app,
	page
}) => {
	test.setTimeout(120_000);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 360, height: 760 });
	await app.open(page);
	await openDemo(page);
	await grid(page).focus();
	await page.keyboard.press('Control+a');
	await openByKeys(page);
	await expect(box(page, 'Which items')).toHaveValue('selected');
	await box(page, 'Format').selectOption('json');
	await box(page, 'Values').selectOption('printed');
	await dialog(page).getByRole('button', { name: 'Save these settings' }).press('Enter');
	await page.keyboard.type('For the web');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Settings kept: For the web').first()).toBeVisible(slow);
	await axe(page);
	await page.screenshot({ path: join(folder, 'export-dark-360.png') });
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();

	await page.reload();
	await expect(grid(page)).toBeVisible(slow);
	await grid(page).focus();
	await openByKeys(page);
	await box(page, 'Saved settings').selectOption({ label: 'For the web' });
	await expect(box(page, 'Format')).toHaveValue('json');
	const file = await written(page, demoSize);
	const list = JSON.parse(new TextDecoder().decode(await bytesOf(file))) as Record<string, unknown>[];
	expect(list).toHaveLength(demoSize);
	expect(list.some(({ shutter }) => /^1\/\d+$/.test(String(shutter)))).toBe(true);
});
