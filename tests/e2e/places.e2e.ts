// Where pictures were taken: typed, picked on the map, named by their coordinates; by keys alone and without a network.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import {
	grid,
	inspector,
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

const curation = (page: Page) => inspector(page).getByRole('region', { name: 'Curation' });
const field = (page: Page, name: string) => curation(page).getByLabel(name, { exact: true });
const placeBox = (page: Page) => curation(page).getByRole('combobox', { name: 'Find a place' });
const picker = (page: Page) => page.getByRole('dialog', { name: /Where was it taken/ });
const bulk = (page: Page) => page.getByRole('dialog', { name: 'Edit many items' });

test('a place is typed, picked on the map and given by coordinates, by keys, offline, and stays', async ({
	app,
	page
}) => {
	test.setTimeout(180_000);
	await page.emulateMedia({ colorScheme: 'light' });
	await openDemoOffline(app, page);

	await searchByKeys(page, 'keyword:mountain', 6);
	await page.keyboard.press('Home');
	const before = await tile(page, 0).getAttribute('aria-label');
	expect(before).not.toBeNull();
	// Typed: two arrow keys and Enter choose the second of the suggestions.
	await placeBox(page).focus();
	await page.keyboard.type('salzbug');
	await expect(curation(page).getByRole('option', { name: /Salzburg, Austria/ })).toBeVisible(slow);
	await axe(page);
	await page.screenshot({ path: join(folder, 'places-typed-1440.png') });
	await page.keyboard.press('Enter');
	await expect(message(page, 'Place Salzburg: 1 item')).toBeVisible();
	await expect(field(page, 'City')).toHaveValue('Salzburg');
	await expect(field(page, 'Country')).toHaveValue('Austria');
	await expect(field(page, 'Coordinates')).toHaveValue(/^47\.\d+, 13\.\d+$/);
	// One edit: one step back takes all of it.
	await grid(page).focus();
	await page.keyboard.press('Control+z');
	await expect(message(page, 'Undone: Place Salzburg: 1 item')).toBeVisible();
	await expect(field(page, 'City')).not.toHaveValue('Salzburg');
	await page.keyboard.press('Control+Shift+z');
	await expect(field(page, 'City')).toHaveValue('Salzburg');

	// Picked: for several at once, by keys.
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Shift+L');
	await expect(picker(page)).toBeVisible(slow);
	const map = picker(page).getByRole('application', { name: 'Map' });
	await expect(map).toBeFocused();
	await expect(picker(page).getByText(/Nearest place: .*, \d/)).toBeVisible(slow);
	await picker(page).getByRole('combobox', { name: 'Find a place' }).focus();
	// Escape empties the box first; the dialog stays.
	await page.keyboard.type('Qqqqqqq');
	await expect(picker(page).getByText('No such place is known.')).toBeVisible(slow);
	await page.keyboard.press('Escape');
	await expect(picker(page).getByRole('combobox', { name: 'Find a place' })).toHaveValue('');
	await page.keyboard.type('Reykjavik');
	await expect(picker(page).getByRole('option').first()).toBeVisible(slow);
	await page.keyboard.press('Enter');
	await expect(map).toBeFocused();
	await expect(picker(page).getByText(/Nearest place: Reykjavík, .*Iceland/)).toBeVisible(slow);
	const at = await picker(page).locator('#pick-at strong').textContent();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('+');
	await page.keyboard.press('ArrowUp');
	await expect(picker(page).locator('#pick-at strong')).not.toHaveText(at ?? '');
	await expect(map.getByText('Reykjavík', { exact: true })).toBeVisible(slow);
	await axe(page);
	await page.screenshot({ path: join(folder, 'places-map-1440.png') });
	await page.keyboard.press('Enter');
	await expect(picker(page)).toBeHidden();
	await expect(message(page, /^Place 64\.\d+° N, 2\d(\.\d+)?° W: 3 items$/)).toBeVisible();
	await searchFor(page, 'keyword:mountain near:64.15,-22~60km', 3);

	// Named, each by its own coordinates: seen before it is done.
	await grid(page).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Shift+E');
	await expect(bulk(page)).toBeVisible(slow);
	await bulk(page).getByLabel('Add a change').selectOption({ label: 'Place names from the position' });
	await bulk(page).getByLabel('Also where there is a value').check();
	await expect(bulk(page).getByText(/^3 items will change$/)).toBeVisible(slow);
	await bulk(page).getByRole('button', { name: 'Apply to 3 items' }).press('Enter');
	await expect(bulk(page).getByText('Done: 3 items')).toBeVisible(slow);
	await page.keyboard.press('Escape');
	await expect(bulk(page)).toBeHidden();
	await searchFor(page, 'place:Iceland near:64.15,-22~60km', 3);
});

test('what was said of places is there after a restart, in the dark and on a phone', async ({
	app,
	page
}) => {
	test.setTimeout(120_000);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 360, height: 740 });
	await app.open(page);
	await openDemo(page);
	// Nothing is put where the map happens to have its middle.
	await searchFor(page, 'kind:audio', 9);
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Shift+L');
	const put = picker(page).getByRole('button', { name: 'Put 1 item here' });
	await expect(put).toBeDisabled(slow);
	await picker(page).getByRole('application').press('Enter');
	await expect(picker(page)).toBeVisible();
	await picker(page).getByRole('application').press('ArrowUp');
	await expect(put).toBeEnabled();
	await picker(page).getByRole('button', { name: 'Cancel' }).click();
	await searchFor(page, 'keyword:mountain', 6);
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Shift+L');
	await expect(picker(page)).toBeVisible(slow);
	await picker(page).getByRole('combobox', { name: 'Find a place' }).fill('Lissabon');
	await page.keyboard.press('Enter');
	await expect(picker(page).getByText(/Nearest place: Lisbon/)).toBeVisible(slow);
	await picker(page).getByLabel('Also name the place').check();
	await axe(page);
	await page.screenshot({ path: join(folder, 'places-map-360-dark.png') });
	await picker(page).getByRole('button', { name: 'Put 1 item here' }).click();
	await expect(message(page, /^Place Lisbon, Portugal: 1 item$/)).toBeVisible();
	await page.reload();
	await searchFor(page, 'keyword:mountain place:Lisbon near:38.72,-9.13~20km', 1);
});
