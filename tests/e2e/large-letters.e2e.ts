// Whoever sets letters twice as large, or colours of their own, sees all of it.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { grid, openDemo, searchByKeys, tile } from './support/library.ts';

test.use({ visited: 'demo' });

async function enlarge(page: Page): Promise<void> {
	// Before the app begins: it measures them once.
	await page.addInitScript(() => {
		document.addEventListener('readystatechange', () => {
			document.documentElement.style.fontSize = '200%';
		});
	});
}

/** Texts that are higher than their boxes. */
const cut = (page: Page, selector: string) =>
	page
		.locator(selector)
		.evaluateAll((all) =>
			all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent)
		);

for (const width of [1440, 360])
	test(`letters of twice the size have room, ${width} wide`, async ({ app, page }) => {
		await page.setViewportSize({ width, height: 800 });
		await enlarge(page);
		await app.open(page);
		await openDemo(page);
		await searchByKeys(page, 'kind:photo has:date', 39);
		expect(await cut(page, '.cell .name')).toEqual([]);

		// The years beside the pictures, not on them.
		const year = page.locator('.scrubber .year').first();
		await expect(year).toBeVisible();
		const [scale, box] = await Promise.all([page.locator('.scale').boundingBox(), year.boundingBox()]);
		expect(box?.x).toBeGreaterThanOrEqual(scale?.x ?? Infinity);

		await page.getByRole('button', { name: 'Table', exact: true }).click();
		await expect(page.getByRole('columnheader', { name: 'Name' })).toBeVisible();
		expect(await cut(page, '.content [role=row] .row')).toEqual([]);
		const sizes = page.locator('.content [role=gridcell].numeric');
		expect(
			await sizes.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length)
		).toBe(0);
		await tile(page, 0).click();
		await axe(page);
	});

test('in forced colours one sees what is on, what is selected and how many stars there are', async ({
	app,
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await app.open(page);
	await openDemo(page);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await tile(page, 1).click();
	await grid(page).press('3');
	const styleOf = (one: Locator, name: 'backgroundColor' | 'outlineStyle' | 'color') =>
		one.evaluate((element, name) => getComputedStyle(element)[name], name);
	const layout = (name: string) => page.getByRole('button', { name, exact: true });
	const ground = await styleOf(layout('Grid'), 'backgroundColor');
	expect(await styleOf(layout('Table'), 'backgroundColor')).not.toBe(ground);
	const tabs = page.getByRole('tab');
	expect(await styleOf(tabs.nth(0), 'backgroundColor')).not.toBe(
		await styleOf(tabs.nth(1), 'backgroundColor')
	);
	const row = (index: number) => page.locator(`.row[data-index="${index}"]`);
	expect(await styleOf(row(1), 'outlineStyle')).toBe('solid');
	expect(await styleOf(row(2), 'outlineStyle')).toBe('none');
	const stars = (count: number) =>
		page.locator('label').filter({ has: page.getByRole('radio', { name: `${count} stars` }) });
	await expect(page.getByRole('radio', { name: '3 stars' })).toBeChecked();
	expect(await styleOf(stars(3), 'color')).not.toBe(await styleOf(stars(4), 'color'));
	await axe(page);
});
