import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { rowsHeld } from './support/held.ts';
import { test as madeTest } from './support/hundred-thousand.ts';
import { demoSize, expectShown, grid, openDemo, search, searchFor, shownCount } from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.use({ visited: 'demo' });

const timeline = (page: Page) => page.getByRole('slider', { name: 'Timeline' });
const map = (page: Page) => page.getByRole('application', { name: 'Map' });
const markers = (page: Page) => map(page).getByRole('button');

/** The items of the demo library between two places, as its list of files does not say where they were taken. */
const itemsInBox = async (page: Page, query: string): Promise<number> => {
	const ends = (field: string) => {
		const [, from, to] = new RegExp(`${field}:(-?[\\d.]+?)\\.\\.(-?[\\d.]+)`).exec(query) ?? [];
		return [Number(from), Number(to)] as const;
	};
	const [south, north] = ends('latitude');
	const [west, east] = ends('longitude');
	const items = await rowsHeld<{ latitude?: number; longitude?: number }>(page, 'items');
	return items.filter(
		({ latitude = NaN, longitude = NaN }) =>
			latitude >= south && latitude <= north && longitude >= west && longitude <= east
	).length;
};

test.describe('in the demo library', () => {
	test.beforeEach(async ({ app, page }) => {
		await app.open(page);
		await openDemo(page);
	});

	test('the timeline goes by month and year with the keys, and the list follows', async ({ page }) => {
		const slider = timeline(page);
		await slider.focus();
		await slider.press('Home');
		await expect(slider).toHaveAttribute('aria-valuetext', 'May 2024');
		await slider.press('ArrowDown');
		await expect(slider).toHaveAttribute('aria-valuetext', 'March 2024');
		await slider.press('PageDown');
		await expect(slider).toHaveAttribute('aria-valuetext', 'September 2023');
		await slider.press('PageUp');
		await expect(slider).toHaveAttribute('aria-valuetext', 'May 2024');
		await slider.press('End');
		const last = await slider.getAttribute('aria-valuemax');
		await expect(slider).toHaveAttribute('aria-valuenow', last ?? '');
		await expect(page.locator(`[data-index="${demoSize - 1}"]`)).toBeVisible();
		await axe(page);
		// The menu is about the month that is meant.
		await slider.press('Home');
		await slider.press('Shift+F10');
		await expect(page.getByRole('menu', { name: 'May 2024' })).toBeVisible();
		await page.getByRole('menuitem', { name: 'Select all of these' }).click();
		await expect(page.locator('.counts')).toContainText('selected');
		await expect(slider).toBeFocused();
		// Sorted by name there is no timeline to be had.
		await page.getByLabel('Sort').selectOption('name');
		await expect(slider).toBeHidden();
	});

	test('a day of the calendar filters, by click and by key; the table of months says the same', async ({
		page
	}) => {
		await grid(page).focus();
		await page.keyboard.press('y');
		const calendar = page.getByRole('region', { name: 'Calendar' });
		const days = calendar.locator('[data-day]');
		await expect(days.first()).toBeVisible();
		await axe(page);
		await days.last().focus();
		await page.keyboard.press('End');
		const newest = await page.evaluate(() => document.activeElement?.getAttribute('data-day'));
		await page.keyboard.press('ArrowLeft');
		const before = await page.evaluate(() => document.activeElement?.getAttribute('data-day') ?? '');
		expect(before < (newest ?? '')).toBe(true);
		const spoken = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
		await page.keyboard.press('Enter');
		await expect(search(page)).toHaveValue(`taken:${before}`);
		await expect(grid(page)).toBeVisible();
		await expectShown(page, Number(/(\d+) items?$/.exec(spoken)?.[1]));

		await page.getByRole('button', { name: 'Calendar', exact: true }).click();
		await expect(calendar.locator(`[data-day="${before}"]`)).toHaveAttribute('aria-pressed', 'true');
		await calendar.getByRole('button', { name: 'All days' }).click();
		await expectShown(page, demoSize);
		await calendar.locator(`[data-day="${before}"]`).click({ button: 'right' });
		await page.getByRole('menuitem', { name: 'Select all of these' }).click();
		await expect(page.locator('.counts')).toContainText('selected');
		await calendar.getByRole('button', { name: 'Table of months' }).click();
		await axe(page);
		const may = calendar.getByRole('button', { name: /^May 2024: \d+ items/ });
		const count = Number(await may.innerText());
		await may.click();
		await expect(search(page)).toHaveValue('taken:2024-05');
		await expectShown(page, count);
	});

	test('the map needs no network, and a box drawn on it filters', async ({ app, page }) => {
		await untilOffline(page);
		await app.closeServer();
		await page.reload();
		await expectShown(page, demoSize);
		await grid(page).focus();
		await page.keyboard.press('m');
		await expect(markers(page).first()).toBeVisible();
		await axe(page);
		await expect(page.getByText('42 items on the map')).toBeVisible();

		// The box lies around the largest cluster.
		const largest = markers(page).filter({ hasText: '18' });
		const place = await largest.boundingBox();
		if (!place) throw new Error('the cluster cannot be seen');
		await page.keyboard.down('Shift');
		await page.mouse.move(place.x - 40, place.y - 40);
		await page.mouse.down();
		await page.mouse.move(place.x + 30, place.y + 30);
		await page.mouse.move(place.x + 80, place.y + 80);
		await page.mouse.up();
		await page.keyboard.up('Shift');
		await expect(search(page)).toHaveValue(/^latitude:\S+ longitude:\S+$/);
		await expectShown(page, 18);
		expect(await itemsInBox(page, await search(page).inputValue())).toBe(18);
		await page.getByRole('button', { name: 'Take the box away' }).click();
		await expectShown(page, demoSize);

		// The same by keys: nearer, then what is in sight.
		await largest.focus();
		await page.keyboard.press('Enter');
		await expect(markers(page).filter({ hasText: '18' })).toBeHidden();
		await page.getByRole('button', { name: 'Only what is in sight' }).press('Enter');
		await expect(search(page)).toHaveValue(/latitude:/);
		await expect
			.poll(
				async () => (await shownCount(page)) === (await itemsInBox(page, await search(page).inputValue()))
			)
			.toBe(true);
		await page.getByRole('button', { name: 'Show as grid', exact: true }).click();
		await expect(grid(page)).toBeVisible();
	});

	test('the table beside the map leads to the same places', async ({ page }) => {
		await page.getByRole('button', { name: 'Map', exact: true }).click();
		await expect(markers(page).first()).toBeVisible();
		await page.getByText('Places in sight as a table').click();
		const row = page.getByRole('row').filter({ hasText: '18' });
		await expect(row).toBeVisible();
		await axe(page);
		await row.getByRole('button').press('Enter');
		await expect(row).toBeHidden();
	});

	test('cameras and lenses are listed with their counts and times; a click shows what was taken with one', async ({
		page
	}) => {
		await page.getByRole('button', { name: 'Cameras and lenses' }).click();
		const cameras = page.getByRole('region', { name: 'Cameras', exact: true });
		await expect(cameras.getByRole('row', { name: /Google Pixel 8 14 Nov 2021 – May 2024/ })).toBeVisible();
		await axe(page);
		await cameras.getByRole('button', { name: 'NIKON Z 6_2' }).press('Enter');
		await expect(search(page)).toHaveValue('camera:"NIKON Z 6_2"');
		await expectShown(page, 8);
		await page.getByRole('button', { name: 'Cameras and lenses' }).press('Enter');
		await page
			.getByRole('region', { name: 'Lenses', exact: true })
			.getByRole('button')
			.first()
			.press('Control+Enter');
		await expect(search(page)).toHaveValue(/^camera:"NIKON Z 6_2" lens:/);
		await expect(cameras).toBeVisible();
	});

	test('the arrows beside a picture are seen on any picture, and the ring of the timeline is whole', async ({
		page
	}) => {
		await timeline(page).focus();
		expect(
			await timeline(page).evaluate((one) => {
				const { outlineOffset, outlineWidth } = getComputedStyle(one);
				return parseFloat(outlineOffset) + parseFloat(outlineWidth);
			})
		).toBeLessThanOrEqual(0);
		await grid(page).focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		const next = page.getByRole('button', { name: 'Next', exact: true });
		await expect(next).toBeVisible();
		await page.mouse.move(400, 300);
		// As opaque as it says behind its slash.
		const behind = await next.evaluate((one) => getComputedStyle(one).backgroundColor);
		expect(Number(/\/ ([\d.]+)\)$/.exec(behind)?.[1] ?? 0)).toBeGreaterThan(0.6);
	});

	test('who goes from view to view by keys has the focus in each', async ({ page }) => {
		await grid(page).focus();
		for (const key of ['n', 'j', 'y', 'm', 'g']) {
			await page.keyboard.press(key);
			await expect(page.locator('.items :focus')).toBeVisible();
		}
		await expect(grid(page)).toBeFocused();
		await page.getByRole('button', { name: 'Calendar', exact: true }).click();
		await page.getByRole('button', { name: /^Saturday, 11 May 2024/ }).press('Enter');
		await expect(grid(page)).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(grid(page)).toHaveAttribute('aria-activedescendant', /^cell-/);
		await page.getByRole('button', { name: 'Cameras and lenses', exact: true }).click();
		await page
			.getByRole('button', { name: /^Canon EOS/ })
			.first()
			.press('Enter');
		await expect(grid(page)).toBeFocused();
	});

	test('a rubber band selects what it touches, and with Ctrl adds to what was selected', async ({ page }) => {
		const [first, second, sixth] = await Promise.all(
			[0, 1, 5].map((index) => page.locator(`[data-index="${index}"]`).boundingBox())
		);
		if (!first || !second || !sixth) throw new Error('tiles cannot be seen');
		const band = async (from: readonly [number, number], to: readonly [number, number]) => {
			await page.mouse.move(...from);
			await page.mouse.down();
			await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
			await page.mouse.move(...to);
			await page.mouse.up();
		};
		await band([first.x - 6, first.y + 8], [second.x + 20, second.y + 40]);
		await expect(page.locator('.counts')).toContainText('2 selected');
		await page.keyboard.down('Control');
		await band([sixth.x + sixth.width + 3, sixth.y + 20], [sixth.x + 30, sixth.y + 30]);
		await page.keyboard.up('Control');
		await expect(page.locator('.counts')).toContainText('3 selected');
		await grid(page).focus();
		await page.keyboard.press('Control+Shift+I');
		await expect(page.locator('.counts')).toContainText(`${demoSize - 3} selected`);
	});

	test('single items are small pictures on the map; Enter opens one', async ({ page }) => {
		await searchFor(page, 'latitude:60..70 kind:photo', 6);
		await page.getByRole('button', { name: 'Map', exact: true }).click();
		const pictures = map(page).locator('.single img[src]');
		const many = map(page).locator('.many');
		await expect(markers(page).first()).toBeVisible();
		await expect(async () => {
			if ((await pictures.count()) > 0) return;
			await many.first().press('Enter', { timeout: 1000 });
			await expect(pictures.first()).toBeVisible({ timeout: 1500 });
		}).toPass({ timeout: 20_000 });
		await axe(page);
		const single = markers(page)
			.filter({ has: page.locator('img[src]') })
			.first();
		await single.click();
		await expect(page.locator('.counts')).toContainText('1 selected');
		await single.press('Enter');
		await expect(page).toHaveURL(/item/);
	});

	test('a selection grows by one search after another, and says what of it is hidden', async ({ page }) => {
		await searchFor(page, 'kind:video', 6);
		await grid(page).focus();
		await page.keyboard.press('Control+a');
		await searchFor(page, 'kind:audio', 9);
		await expect(page.locator('.counts')).toContainText('(6 not shown)');
		await grid(page).focus();
		await page.keyboard.press('Control+Shift+A');
		await expect(page.locator('.counts')).toContainText('15 selected');
		await searchFor(page, 'kind:photo', 39);
		await expect(page.locator('.counts')).toContainText('15 selected (15 not shown)');
	});
});

madeTest(
	'twenty years of 100,000 items: dragging the timeline lands on the right month, and a box on the map finds what is in it',
	async ({ openMade }) => {
		madeTest.setTimeout(120_000);
		const { page, items } = await openMade();
		const slider = timeline(page);
		const box = await slider.boundingBox();
		if (!box) throw new Error('no timeline');
		const labels = new Set<string>();
		await page.mouse.move(box.x + box.width / 2, box.y + 4);
		await page.mouse.down();
		for (const share of [0.1, 0.2, 0.35, 0.5, 0.62]) {
			await page.mouse.move(box.x + box.width / 2, box.y + share * box.height, { steps: 4 });
			labels.add(await slider.locator('.label').innerText());
		}
		await page.mouse.up();
		expect(labels.size).toBe(5);
		const month = (await slider.getAttribute('aria-valuetext')) ?? '';
		expect(month).toMatch(/^\w+ 20\d\d$/);
		const [name = '', year = ''] = month.split(' ');
		await expect(
			page.getByRole('gridcell', { name: new RegExp(`\\d+ ${name.slice(0, 3)}\\w* ${year}`) }).first()
		).toBeVisible();
		// What has no date has a place of its own.
		await slider.focus();
		await slider.press('End');
		await expect(slider).toHaveAttribute('aria-valuetext', 'Undated');

		await page.getByRole('button', { name: 'Map', exact: true }).click();
		await expect(markers(page).first()).toBeVisible();
		await page.getByRole('button', { name: 'Draw a box' }).click();
		const world = await map(page).boundingBox();
		if (!world) throw new Error('no map');
		await page.mouse.move(world.x + world.width * 0.4, world.y + world.height * 0.2);
		await page.mouse.down();
		await page.mouse.move(world.x + world.width * 0.5, world.y + world.height * 0.5, { steps: 3 });
		await page.mouse.move(world.x + world.width * 0.62, world.y + world.height * 0.6, { steps: 3 });
		await page.mouse.up();
		await expect(search(page)).toHaveValue(/latitude:/);
		const expected = await itemsInBox(page, await search(page).inputValue());
		expect(expected).toBeGreaterThan(1000);
		await expectShown(page, expected);

		await page.getByRole('button', { name: 'Grid', exact: true }).click();
		await grid(page).focus();
		await page.keyboard.press('Control+a');
		await expect(page.locator('.counts')).toContainText(`${expected.toLocaleString('en-GB')} selected`);
		await searchFor(page, '', items);
		await page.keyboard.press('Escape');
	}
);

for (const [name, width, scheme] of [
	['a phone in the dark', 360, 'dark'],
	['a wide screen in the light', 1440, 'light']
] as const) {
	test(`every view fits ${name}`, async ({ app, page }, info) => {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme: scheme });
		await app.open(page);
		await openDemo(page);
		for (const [view, there] of [
			['Calendar', '[data-day]'],
			['Map', '.marker'],
			['Cameras and lenses', '.gear table'],
			['Grid', '.scrubber']
		] as const) {
			await page.getByRole('button', { name: view, exact: true }).click();
			await expect(page.locator(there).first()).toBeAttached();
			await axe(page);
			const { scroll, wide } = await page.evaluate(() => ({
				scroll: document.documentElement.scrollWidth,
				wide: innerWidth
			}));
			expect(scroll, `${view} is not wider than the screen`).toBeLessThanOrEqual(wide);
			await page.screenshot({ path: info.outputPath(`${view}.png`) });
		}
	});
}
