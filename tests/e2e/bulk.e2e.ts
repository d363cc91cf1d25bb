// Many items edited at once, by the keyboard: what will change is seen before, done as a job, and taken back.
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import {
	demoSize,
	expectShown,
	grid,
	message,
	openDemo,
	searchByKeys,
	searchFor,
	slow,
	tile
} from './support/library.ts';
import { openDemoOffline } from './support/pwa.ts';

test.use({ visited: 'demo' });

const folder = process.env.SCREENSHOTS ?? 'test-results/screenshots';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Edit many items' });
const preview = (page: Page): Locator => dialog(page).getByRole('grid', { name: 'Preview' });
const lines = (page: Page): Locator => preview(page).locator('.lines [role="row"]');

/** Adds a change: typing its name in the list does the same. */
async function add(page: Page, name: string): Promise<void> {
	const box = dialog(page).getByLabel('Add a change');
	await box.focus();
	await box.selectOption({ label: name });
}

test('several changes of what a search finds are seen, done and taken back, by keys and offline', async ({
	app,
	page
}) => {
	test.setTimeout(120_000);
	await page.emulateMedia({ colorScheme: 'light' });
	await openDemoOffline(app, page);

	await searchByKeys(page, 'keyword:mountain', 6);
	const count = 6;
	await page.keyboard.press('Shift+E');
	await expect(dialog(page)).toBeVisible(slow);
	await expect(dialog(page).getByLabel('Add a change')).toBeFocused();

	await add(page, 'Fill in a template');
	await expect(dialog(page).getByLabel('Field', { exact: true })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('{date:yyyy} {seq:3} {tilte}');
	await expect(dialog(page).getByText(/no variable of this name.*character 22: tilte/)).toBeVisible();
	await expect(dialog(page).getByRole('button', { name: /^Apply/ })).toBeDisabled();
	for (let key = 0; key < 7; key++) await page.keyboard.press('Backspace');
	await page.keyboard.type('m');
	await expect(dialog(page).getByText(`${count} items will change`)).toBeVisible(slow);
	await expect(lines(page).first()).toContainText(/\d{4} 001 m/);

	await add(page, 'Add text or keywords');
	await page.keyboard.press('Tab');
	await page.keyboard.type('high, cold');
	await expect(dialog(page).getByRole('button', { name: `Changed (${2 * count})` })).toBeVisible(slow);

	// A second template of the same field is said before anything changes.
	await add(page, 'Fill in a template');
	await expect(dialog(page).getByText(/An earlier change would be lost.*Title/)).toBeVisible();
	await dialog(page).getByRole('button', { name: 'Remove: Fill in a template' }).last().press('Enter');
	await expect(dialog(page).getByText(`${count} items will change`)).toBeVisible(slow);
	await axe(page);
	await page.screenshot({ path: join(folder, 'bulk-light-1440.png') });

	await dialog(page)
		.getByRole('button', { name: `Apply to ${count} items` })
		.press('Enter');
	await expect(dialog(page).getByText(`Done: ${count} items`)).toBeVisible(slow);
	await axe(page);
	await page.screenshot({ path: join(folder, 'bulk-done-1440.png') });

	// One item alone, then all.
	await dialog(page)
		.getByRole('button', { name: /^Undo for/ })
		.first()
		.press('Enter');
	await expect(message(page, /^Undone for/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await searchByKeys(page, 'keyword:cold', count - 1);
});

test('the whole run is one step back, and stays so after a reload', async ({ app, page }) => {
	test.setTimeout(120_000);
	await app.open(page);
	await openDemo(page);
	await searchByKeys(page, 'keyword:mountain', 6);
	await page.keyboard.press('Shift+E');
	await add(page, 'Set a value');
	await dialog(page).getByLabel('Field', { exact: true }).selectOption('city');
	await dialog(page).getByLabel('Value', { exact: true }).fill('Nowhere');
	await expect(dialog(page).getByText('6 items will change')).toBeVisible(slow);
	await dialog(page).getByRole('button', { name: 'Apply to 6 items' }).click();
	await expect(dialog(page).getByText('Done: 6 items')).toBeVisible(slow);
	await dialog(page).getByRole('button', { name: 'Close' }).last().click();
	await searchByKeys(page, 'place:Nowhere', 6);

	await page.reload();
	await expectShown(page, demoSize);
	await searchByKeys(page, 'place:Nowhere', 6);
	await page.keyboard.press('Control+z');
	await expectShown(page, 0);
});

test('fields of one item are copied and pasted into others; on a phone in the dark', async ({
	app,
	page
}) => {
	test.setTimeout(120_000);
	await page.emulateMedia({ colorScheme: 'dark' });
	await app.open(page);
	await openDemo(page);
	await searchByKeys(page, 'keyword:mountain', 6);
	await page.keyboard.press('Home');
	await page.keyboard.press('4');
	await expect(tile(page, 0)).toHaveAttribute('aria-label', /4 stars/);
	await page.keyboard.press('Shift+C');
	const copying = page.getByRole('dialog', { name: 'Copy fields' });
	await expect(copying.getByRole('checkbox', { name: /Rating/ })).toBeChecked();
	await expect(copying.getByRole('checkbox').first()).toBeFocused();
	await axe(page);
	await copying.getByRole('button', { name: 'Copy' }).press('Enter');
	await expect(message(page, /fields? copied/)).toBeVisible();

	await grid(page).focus();
	await page.keyboard.press('End');
	await page.setViewportSize({ width: 360, height: 740 });
	await page.keyboard.press('Shift+V');
	await expect(dialog(page).getByText('1 item will change')).toBeVisible(slow);
	await expect(lines(page).filter({ hasText: 'Rating' })).toBeVisible();
	await axe(page);
	await page.screenshot({ path: join(folder, 'bulk-dark-360.png') });
	await dialog(page).getByRole('button', { name: 'Apply to 1 item' }).press('Enter');
	await expect(dialog(page).getByText('Done: 1 item')).toBeVisible(slow);
	await axe(page);
	await page.screenshot({ path: join(folder, 'bulk-done-360.png') });
	await page.keyboard.press('Escape');
	await searchFor(page, 'title:"Lago di Misurina"', 2);
});

test('a track of another year and a time zone that does not exist are said before anything changes', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await grid(page).focus();
	await page.keyboard.press('Shift+E');
	await add(page, 'Places from a track');
	const point = (second: number) =>
		`<trkpt lat="48.2" lon="16.3"><time>1991-05-03T10:00:0${String(second)}Z</time></trkpt>`;
	await dialog(page)
		.getByLabel('Track (GPX, KML, NMEA)')
		.setInputFiles({
			name: 'old.gpx',
			mimeType: 'application/gpx+xml',
			buffer: Buffer.from(`<gpx><trk><trkseg>${point(1)}${point(2)}</trkseg></trk></gpx>`)
		});
	await expect(dialog(page).getByText('old.gpx: 2 points')).toBeVisible(slow);
	await expect(dialog(page).getByText(/another time than the photos.*1991-05-03/)).toBeVisible(slow);
	await dialog(page).getByLabel('Time zone of photos').fill('Europe/Vienne');
	await expect(dialog(page).getByText(/no time zone of this name.*Europe\/Vienne/)).toBeVisible();
	await dialog(page)
		.getByLabel('Track (GPX, KML, NMEA)')
		.setInputFiles({ name: 'no.gpx', mimeType: 'text/plain', buffer: Buffer.from('no track') });
	await expect(dialog(page).getByText(/This is no track that can be read/)).toBeVisible();
	await expect(dialog(page).getByRole('button', { name: /^Apply/ })).toBeDisabled();
	await axe(page);
});
