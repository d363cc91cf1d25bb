// Pictures side by side in their own proportions: rows fill the field, any place is a jump away, keys go where they point.
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { fillLibrary } from './support/damage.ts';
import { expectShown, grid, openDemo, tile } from './support/library.ts';

const pictures = process.env.PICTURES ?? 'test-results/justified';

for (const [name, width, height, colorScheme] of [
	['light', 1440, 900, 'light'],
	['dark', 360, 740, 'dark']
] as const) {
	test(`rows of pictures fill the field in ${name} at ${width} px`, async ({ app, page }) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme });
		await app.open(page);
		await openDemo(page);
		await grid(page).focus();
		await page.keyboard.press('j');
		await expect(page.locator('.cell').first()).toBeVisible();
		await expect(page.locator('.cell .frame:not(img, .icon)')).toHaveCount(0);
		const rights = await page.locator('.line').evaluateAll((lines) =>
			lines.slice(0, -1).map((line) => {
				const cells = [...line.querySelectorAll('.cell')].map((cell) => cell.getBoundingClientRect());
				return Math.round(line.getBoundingClientRect().right - Math.max(...cells.map(({ right }) => right)));
			})
		);
		expect(rights.length).toBeGreaterThan(2);
		for (const right of rights.slice(0, -1)) expect(right).toBeLessThan(24);
		await axe(page);
		await page.screenshot({ path: join(pictures, `${name}.png`) });
	});
}

test('arrows go to the picture above and below, and the far end is a key away', async ({ app, page }) => {
	await app.open(page);
	await expect(page.getByRole('button', { name: 'Try the demo library' })).toBeVisible();
	await fillLibrary(page, { items: 20_000, curated: 1 });
	await expectShown(page, 20_000);
	await grid(page).focus();
	await page.keyboard.press('j');
	await expect(tile(page, 0)).toBeVisible();
	await grid(page).focus();
	await page.keyboard.press('Home');
	await expect(tile(page, 0)).toHaveClass(/focused/);
	const first = await tile(page, 0).boundingBox();
	await page.keyboard.press('ArrowDown');
	const below = await page.locator('.focused').boundingBox();
	expect(below?.y).toBeGreaterThan(first?.y ?? Infinity);
	expect(Math.abs((below?.x ?? 0) - (first?.x ?? 999))).toBeLessThan(40);
	await page.keyboard.press('ArrowUp');
	await expect(tile(page, 0)).toHaveClass(/focused/);
	await page.keyboard.press('End');
	await expect(tile(page, 19_999)).toHaveClass(/focused/);
	await expect(tile(page, 19_999)).toBeInViewport();
	expect(await page.locator('.scroller *').count()).toBeLessThan(2000);
});
