// Maps by hand: where a place is picked the cross is dragged, by mouse and by finger, and beside it the map is; so is that of the
// library, and a box drawn on it filters.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { grid, message, openDemo, search, searchFor, slow } from './support/library.ts';

test.use({ visited: 'demo' });

const folder = process.env.SCREENSHOTS ?? 'test-results/screenshots';

const picker = (page: Page) => page.getByRole('dialog', { name: /Where was it taken/ });
const cross = (page: Page) => picker(page).locator('.cross');
/** Where the cross is, as it is said. */
const said = (page: Page) => picker(page).locator('#pick-at strong').innerText();

interface Spot {
	readonly x: number;
	readonly y: number;
}
type Drag = (page: Page, from: Spot, by: Spot) => Promise<void>;

const byMouse: Drag = async (page, from, by) => {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
	await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
	// Held still: the map does not glide on.
	await page.waitForTimeout(300);
	await page.mouse.up();
};

const byFinger: Drag = async (page, from, by) => {
	const device = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
		device.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * part, y: from.y + by.y * part }]
		});
	await touch('touchStart', 0);
	for (let step = 1; step <= 8; step++) await touch('touchMove', step / 8);
	await page.waitForTimeout(300);
	await touch('touchEnd', 1);
	await device.detach();
};

async function middleOf(page: Page): Promise<Spot> {
	const box = await cross(page).boundingBox();
	if (!box) throw new Error('no cross');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pick(page: Page): Promise<void> {
	await openDemo(page);
	await searchFor(page, 'keyword:mountain', 6);
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Shift+L');
	await expect(picker(page).getByText(/Nearest place: .*, \d/)).toBeVisible(slow);
}

async function expectDragged(page: Page, drag: Drag): Promise<void> {
	const [at, before] = [await middleOf(page), await said(page)];
	await drag(page, at, { x: 60, y: 40 });
	const moved = await middleOf(page);
	expect(Math.abs(moved.x - at.x - 60)).toBeLessThan(6);
	expect(Math.abs(moved.y - at.y - 40)).toBeLessThan(6);
	const there = await said(page);
	expect(there).not.toBe(before);

	// Beside it the map is dragged, and the cross goes with it: it says the same place.
	await drag(page, { x: moved.x - 90, y: moved.y + 30 }, { x: -40, y: -50 });
	expect(await said(page)).toBe(there);
	const along = await middleOf(page);
	expect(Math.abs(along.x - moved.x + 40)).toBeLessThan(6);
	expect(Math.abs(along.y - moved.y + 50)).toBeLessThan(6);
}

test('by mouse on a wide screen', async ({ app, page }) => {
	test.setTimeout(120_000);
	await page.emulateMedia({ colorScheme: 'light' });
	await app.open(page);
	await pick(page);
	await expectDragged(page, byMouse);
	await axe(page);
	await page.screenshot({ path: join(folder, 'places-dragged-1440.png') });
	const place = await said(page);
	await picker(page).getByRole('button', { name: 'Put 1 item here' }).click();
	await expect(message(page, `Place ${place}: 1 item`)).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('by finger, in the dark', async ({ app, page }) => {
		test.setTimeout(120_000);
		await page.emulateMedia({ colorScheme: 'dark' });
		await app.open(page);
		await pick(page);
		await expectDragged(page, byFinger);
		await axe(page);
		await page.screenshot({ path: join(folder, 'places-dragged-360-dark.png') });
	});

	test('the map of the library is moved by finger, and a box drawn on it filters', async ({ app, page }) => {
		test.setTimeout(120_000);
		await app.open(page);
		await openDemo(page);
		await page.keyboard.press('m');
		const map = page.getByRole('application', { name: 'Map' });
		const marker = map.locator('.many').first();
		await expect(marker).toBeVisible(slow);
		const [from, world] = [await marker.boundingBox(), await map.boundingBox()];
		if (!from || !world) throw new Error('no map');
		// At the edge that the marker is not at: neither tools nor markers are there.
		const free = { x: world.x + world.width - 30, y: world.y + 40 };
		await byFinger(page, free, { x: -50, y: 45 });
		await expect
			.poll(async () => Math.abs(((await marker.boundingBox())?.x ?? 0) - from.x + 50))
			.toBeLessThan(6);

		await page.getByRole('button', { name: 'Draw a box' }).click();
		await byFinger(page, free, { x: 70 - world.width, y: world.height - 80 });
		await expect(search(page)).toHaveValue(/latitude:.* longitude:/);
		await expect(page.getByText(/items? in the box/)).toBeVisible(slow);
	});
});
