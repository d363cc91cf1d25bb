// Looking round in 100,000 items, real files among them, by keyboard alone and on a small screen in the dark: viewer and
// inspector, timeline, calendar.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { countRows } from './support/held.ts';
import { fillWithMade, madeItems, picture, realFiles, wear } from './support/hundred-thousand.ts';
import { expectShown, grid, inspector, message, search, slow, tagsShown } from './support/library.ts';

const viewer = (page: Page) => page.getByRole('region', { name: 'Viewer' });

/** Types a search from wherever one is, and goes to what it finds. */
async function find(page: Page, text: string): Promise<void> {
	await page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.keyboard.press('/');
	await expect(search(page)).toBeFocused();
	await page.keyboard.press('Delete');
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
}

test('looking round in 100,000 items by keyboard, on a small screen in the dark and a wide one in the light', async ({
	launchWithFolder
}, info) => {
	test.setTimeout(300_000);
	const shots = info.outputPath();
	const items = madeItems();
	const { folder, leave } = await realFiles();
	const { page } = await launchWithFolder(folder);
	await expect(message(page, /: [\d,]+ files? read/)).toBeVisible({ timeout: 120_000 });
	const { items: real = 0 } = await countRows(page);
	expect(real).toBeGreaterThan(100);
	await expectShown(page, real);
	await fillWithMade(page);

	await test.step('real files among them open in viewer and inspector', async () => {
		await find(page, 'name:heron-known.jpg');
		await expectShown(page, 1);
		await grid(page).focus();
		await page.keyboard.press('Home');
		await expect.poll(async () => (await tagsShown(page))['File:FileType']).toBe('JPEG');
		await expect(inspector(page).getByRole('heading', { name: 'heron-known.jpg' })).toBeVisible();
		await picture(page, shots, '21-inspector', ['light']);
		await page.keyboard.press('Enter');
		await expect(viewer(page)).toBeVisible();
		await expect(page.getByRole('group', { name: /Picture/ }).getByRole('img')).toBeVisible(slow);
		await picture(page, shots, '22-viewer', ['dark', 'light']);
		await page.keyboard.press('Escape');
		await expect(grid(page)).toBeFocused();
		// Through real files of many kinds, from one to the next.
		await find(page, 'root:Real sort:type,name');
		await expectShown(page, real);
		await grid(page).focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		await expect(viewer(page)).toBeVisible();
		for (let step = 0; step < 12; step++) {
			const before = page.url();
			await page.keyboard.press('ArrowRight');
			await expect.poll(() => page.url()).not.toBe(before);
		}
		await page.keyboard.press('Escape');
		await expect(grid(page)).toBeFocused();
	});

	await wear(page, 'dark');
	await test.step('the timeline goes through twenty years', async () => {
		await find(page, 'root:Pictures');
		await expectShown(page, items.length);
		const slider = page.getByRole('slider', { name: 'Timeline' });
		await slider.focus();
		await slider.press('Home');
		const newest = (await slider.getAttribute('aria-valuetext')) ?? '';
		expect(newest).toMatch(/20\d\d$/);
		for (let year = 0; year < 8; year++) await slider.press('PageDown');
		const later = (await slider.getAttribute('aria-valuetext')) ?? '';
		expect(Number(/\d{4}/.exec(later)?.[0])).toBeLessThan(Number(/\d{4}/.exec(newest)?.[0]) - 5);
		await expect(
			page.getByRole('gridcell', { name: new RegExp(/\d{4}/.exec(later)?.[0] ?? '') }).first()
		).toBeVisible();
		await picture(page, shots, '23-timeline', ['light', 'dark']);
	});

	await test.step('the calendar of twenty years', async () => {
		await grid(page).focus();
		await page.keyboard.press('y');
		const days = page.getByRole('region', { name: 'Calendar' }).locator('[data-day]');
		await expect(days.first()).toBeVisible();
		await picture(page, shots, '24-calendar', ['light', 'dark']);
	});
	await leave();
});
