// When and where, as a person says it: what is none is told, what is one shows in list, timeline, map and queries at once.
import type { Page } from '@playwright/test';
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
	searchFor,
	shownCount,
	tile
} from './support/library.ts';

test.use({ visited: 'demo' });

test.setTimeout(180_000);

const field = (page: Page, name: string) => inspector(page).getByLabel(name, { exact: true });

async function write(page: Page, name: string, text: string): Promise<void> {
	await field(page, name).fill(text);
	await field(page, name).press('Enter');
}

test('date, coordinates and names of a place are said by keys, and found', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await searchFor(page, 'keyword:mountain -keyword:hiking', 5);
	await tile(page, 0).click();
	await grid(page).press('Control+a');

	await write(page, 'Date taken', '2031-02-30');
	await expect(inspector(page).getByText('There is no such day.')).toBeVisible();
	await expect(field(page, 'Date taken')).toHaveAttribute('aria-invalid', 'true');
	await axe(page);
	await write(page, 'Date taken', '2031-02-28 13:45:07+01:00');
	await expect(field(page, 'Date taken')).toHaveValue('2031-02-28 13:45:07+01:00');
	await expect(inspector(page).getByText('There is no such day.')).toBeHidden();
	await expect(message(page, 'Date taken 2031-02-28 13:45:07+01:00: 5 items')).toBeVisible();

	await write(page, 'Coordinates', '95, 16');
	await expect(inspector(page).getByText('Latitude goes from -90 to 90')).toBeVisible();
	await write(page, 'Coordinates', '10°30\'0"S 20°15\'0"W');
	await expect(field(page, 'Coordinates')).toHaveValue('-10.5, -20.25');
	await write(page, 'Height (m)', '100 ft');
	await expect(field(page, 'Height (m)')).toHaveValue('30.48');
	await write(page, 'Location', 'Pier 7');
	await write(page, 'City', 'Atlantis');
	await write(page, 'Country', 'Ocean');
	await expect(message(page, 'Country “Ocean”: 5 items')).toBeVisible();
	await axe(page);

	await searchFor(page, 'taken:2031-02-28 near:-10.5,-20.25~1km place:"Pier 7, Atlantis, Ocean"', 5);
	await searchFor(page, 'altitude:30..31 year:2031', 5);
	await search(page).fill('');
	await page.getByRole('slider', { name: 'Timeline' }).focus();
	await page.keyboard.press('Home');
	await expect(page.getByRole('slider', { name: 'Timeline' })).toHaveAttribute(
		'aria-valuetext',
		'February 2031'
	);
	await searchFor(page, 'place:atlantis', 5);
	await page.getByRole('button', { name: 'Map', exact: true }).click();
	await expect(page.getByRole('application', { name: 'Map' }).getByRole('button').first()).toHaveAttribute(
		'aria-label',
		/5 items.*10\.5.*S.*20\.25.*W/
	);
});

test('what a person said is cleared, and taken back', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await search(page).fill('has:gps');
	await expect.poll(() => shownCount(page)).toBeLessThan(demoSize);
	await tile(page, 0).click();
	const before = await field(page, 'Coordinates').inputValue();
	expect(before).not.toBe('');
	const name = (await tile(page, 0).getAttribute('aria-label'))?.split(',')[0] ?? '';
	await inspector(page).getByRole('button', { name: 'Clear: Coordinates' }).focus();
	await page.keyboard.press('Enter');
	await expect(field(page, 'Coordinates')).toHaveValue('');
	await expect(field(page, 'Coordinates')).toBeFocused();
	await expect(field(page, 'Height (m)')).toBeDisabled();
	await searchFor(page, `missing:gps name:"${name}"`, 1);
	await grid(page).focus();
	await grid(page).press('Control+z');
	await expectShown(page, 0);
	await searchFor(page, `has:gps name:"${name}"`, 1);
	await tile(page, 0).click();
	await expect(field(page, 'Coordinates')).toHaveValue(before);
});

test('on a phone, in the dark', async ({ app, page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await app.open(page);
	await openDemo(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await tile(page, 0).click();
	await page.keyboard.press('t');
	await write(page, 'Date taken', '31.5.2024 13:45');
	await expect(field(page, 'Date taken')).toHaveValue('2024-05-31 13:45:00');
	await write(page, 'Coordinates', 'here');
	await expect(inspector(page).getByText('Write latitude and longitude')).toBeVisible();
	await axe(page);
});
