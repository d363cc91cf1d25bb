// The page on performance: figures, budgets that say when they are broken, files to take along.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { message, openDemo, searchFor } from './support/library.ts';

test.use({ visited: 'demo' });

const pictures = process.env.PICTURES ?? 'test-results/performance';

test('what was measured is shown, kept to budgets, and taken along', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await searchFor(page, 'type:jpeg -type:jpeg', 0);
	await page.getByRole('link', { name: 'Settings' }).click();
	await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Performance' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Performance');
	const row = (name: string) => page.getByRole('row').filter({ hasText: name });
	for (const name of ['Start, until the first answer', 'Show all', 'Search by fields', 'Rows in sight']) {
		await expect(row(name).getByRole('cell').first()).toHaveText(/^\d/);
	}
	await expect(row('Rows').last()).toContainText('% of');
	await axe(page);

	// A budget nothing can keep: it is said, by name, and remembered.
	const budget = page.getByLabel('Budget for “Start, until the first answer” in milliseconds');
	await budget.fill('1');
	await budget.press('Enter');
	await expect(message(page, /Start, until the first answer takes .* the budget is 1 ms/)).toBeVisible();
	await expect(row('Start, until the first answer')).toContainText('over budget');
	await page.reload();
	await expect(budget).toHaveValue('1');
	await expect(row('Start, until the first answer').getByRole('cell').first()).toHaveText('1');

	const [json] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as JSON' }).click()
	]);
	const report = JSON.parse(await readFile(await json.path(), 'utf8')) as {
		operations: { name: string; count: number; budget: number }[];
	};
	expect(report.operations.find(({ name }) => name === 'start')).toMatchObject({ count: 1, budget: 1 });
	const [metrics] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as OpenMetrics' }).click()
	]);
	const text = await readFile(await metrics.path(), 'utf8');
	expect(text).toMatch(/^mediatheque_operation_duration_seconds_count\{operation="start"\} 1$/m);
	expect(text).toMatch(/# EOF\n$/);
});

for (const [name, width, height, colorScheme] of [
	['light', 1440, 900, 'light'],
	['dark', 360, 740, 'dark']
] as const) {
	test(`the page on performance is whole in ${name} at ${width} px`, async ({ app, page }) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme });
		await app.open(page);
		await openDemo(page);
		await app.open(page, '/performance');
		await expect(page.getByRole('row').nth(3)).toBeVisible();
		await axe(page);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBeLessThanOrEqual(0);
		// Nor does the table scroll sideways by itself.
		const table = await page
			.locator('.wide')
			.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
		expect(table).toBeLessThanOrEqual(0);
		await page.screenshot({ path: join(pictures, `${name}.png`) });
	});
}
