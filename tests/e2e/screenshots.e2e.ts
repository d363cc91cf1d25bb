import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { inspector, openDemo, tile } from './support/library.ts';

/** `SCREENSHOTS=static/screenshots` renews the pictures of the README and the install sheet; else they are made and thrown away. */
const folder = process.env.SCREENSHOTS ?? 'test-results/screenshots';

for (const [name, width, height] of [
	['wide', 1280, 800],
	['narrow', 390, 844]
] as const) {
	test(`the demo library makes the ${name} picture of the app`, async ({ app, page }) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme: 'dark' });
		await app.open(page);
		await openDemo(page);
		const dismiss = page.getByRole('button', { name: /Dismiss|Close|Not now/ }).first();
		if (await dismiss.isVisible()) await dismiss.click();
		if (name === 'wide') {
			await tile(page, 5).click();
			await expect(inspector(page).locator('.tag').first()).toBeVisible();
		}
		await expect(page.locator('.cell .frame:not(img, .icon)')).toHaveCount(0);
		await expect(page.getByText(/files read/)).toHaveCount(0, { timeout: 20_000 });
		const picture = await page.screenshot({ path: join(folder, `${name}.png`) });
		expect(picture.length).toBeGreaterThan(20_000);
	});
}
