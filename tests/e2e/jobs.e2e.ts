// The list of background jobs: order, verbs, results, by keyboard and offline; and jobs whose tab dies.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { fillLibrary } from './support/damage.ts';
import { jobOutcomes, queueJobs } from './support/jobs.ts';
import { dropPaths } from './support/drop.ts';
import { newFolder, writePictures } from './support/files.ts';
import { countRows } from './support/held.ts';
import { message, openDemo, pauseAtOnce, shownCount, slow } from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.use({ visited: 'demo' });

const pictures = process.env.PICTURES ?? 'test-results/jobs';
const some = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index);

const queue = (page: Page) => page.getByRole('list', { name: 'Jobs in the queue, in order' });
const names = (page: Page) => queue(page).locator('.title').allInnerTexts();
const said = (page: Page) => page.locator('.jobs [role="status"]');

/** Presses Tab until an element with this name has focus. */
async function tabTo(page: Page, name: string): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		const label = await page.evaluate(
			() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim()
		);
		if (label === name) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to ${name}`);
}

test('by keyboard alone and offline: jobs are put in order, go on, show what came of them, and are cleared', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await untilOffline(page);
	await app.closeServer();
	const paused = { state: 'paused', items: some(30) } as const;
	await queueJobs(
		page,
		['First', 'Second', 'Third', 'Fourth'].map((name) => ({ name, ...paused }))
	);

	// From the palette to the page.
	await page.keyboard.press('Control+k');
	await page.keyboard.type('Jobs');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jobs');
	await expect.poll(() => names(page)).toEqual(['First', 'Second', 'Third', 'Fourth']);

	// Alt and arrows; what had focus keeps it.
	await tabTo(page, 'Move Third');
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => names(page)).toEqual(['First', 'Third', 'Second', 'Fourth']);
	await expect(said(page)).toHaveText('Third: place 2 of 4.');
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => names(page)).toEqual(['Third', 'First', 'Second', 'Fourth']);

	// Picked up by its handle, moved, put down.
	await page.keyboard.press('Enter');
	await expect(said(page)).toContainText('Third picked up, place 1 of 4.');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => names(page)).toEqual(['First', 'Third', 'Second', 'Fourth']);
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => names(page)).toEqual(['First', 'Second', 'Third', 'Fourth']);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(said(page)).toHaveText('Third put down at place 4 of 4.');
	const order = ['First', 'Second', 'Fourth', 'Third'];
	await expect.poll(() => names(page)).toEqual(order);

	await page.reload();
	await expect.poll(() => names(page)).toEqual(order);
	expect((await jobOutcomes(page)).map(({ name, state }) => [name, state])).toEqual(
		order.map((name) => [name, 'paused'])
	);

	await tabTo(page, 'Cancel: Third');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Cancelled')).toBeVisible();
	await tabTo(page, 'Resume all');
	await page.keyboard.press('Enter');
	await expect(page.getByText('30 of 30 (100%)')).toHaveCount(3, { timeout: 30_000 });
	for (const { name, state, lost, doubled } of await jobOutcomes(page)) {
		expect([name, state, lost, doubled]).toEqual(
			name === 'Third' ? [name, 'cancelled', 30, 0] : [name, 'done', 0, 0]
		);
	}

	await tabTo(page, 'Results: First');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Results: First' })).toBeVisible();
	await expect(page.getByText('left: changedSince')).toHaveCount(30);
	await tabTo(page, 'Back to all jobs');
	await page.keyboard.press('Enter');
	await tabTo(page, 'Clear finished');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Nothing is being done in the background.')).toBeVisible();
});

test('a job is dragged to another place with the mouse, and stays there', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await queueJobs(
		page,
		['First', 'Second', 'Third'].map((name) => ({ name, state: 'paused', items: some(5) }))
	);
	await app.open(page, '/jobs');
	await expect.poll(() => names(page)).toEqual(['First', 'Second', 'Third']);
	const from = await page.getByRole('button', { name: 'Move First' }).boundingBox();
	if (!from) throw new Error('no handle');
	const x = from.x + from.width / 2;
	await page.mouse.move(x, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(x, from.y + from.height, { steps: 5 });
	await expect(page.locator('#dnd-action-dragged-el')).toBeVisible();
	// Lines may have grown since they were first there.
	const to = await page.getByRole('button', { name: 'Move Third' }).boundingBox();
	if (!to) throw new Error('no handle');
	await page.mouse.move(x, to.y + to.height * 0.6, { steps: 20 });
	// Where it comes to lie is looked at several times a second.
	await expect(queue(page).locator('.title').nth(2)).toHaveText('First');
	await page.mouse.up();
	await expect
		.poll(async () => (await jobOutcomes(page)).map(({ name }) => name))
		.toEqual(['Second', 'Third', 'First']);
	await page.reload();
	await expect.poll(() => names(page)).toEqual(['Second', 'Third', 'First']);
});

test('rows that failed are listed with their reason and tried again alone', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await queueJobs(page, [{ name: 'Stars', state: 'done', items: some(20), failed: [3, 7], done: 20 }]);
	await page.getByRole('button', { name: '1 job with failures' }).click();
	const dialog = page.getByRole('dialog', { name: 'Jobs' });
	await dialog.getByRole('button', { name: 'Results: Stars' }).click();
	await expect(page.getByText('Something it needs is in use.')).toHaveCount(2);
	await page.getByRole('button', { name: 'Try 2 again' }).click();
	await expect(page.getByText('There are none.')).toBeVisible({ timeout: 20_000 });
	await expect.poll(() => jobOutcomes(page)).toMatchObject([{ state: 'done', done: 20, doubled: 0 }]);
});

test('a scan and the making of all pictures stand in the list, wait, and go on after a reload', async ({
	launch,
	app
}) => {
	test.setTimeout(240_000);
	const { folder, leave } = await newFolder();
	await writePictures(folder, 1200);
	const { page } = await launch({ visited: false });
	await app.open(page);
	await pauseAtOnce(page);
	await dropPaths(page, [folder]);
	const scan = page.locator('.job').filter({ hasText: 'Scan Pictures' });
	await page.getByRole('button', { name: '1 scan running' }).click();
	await expect(page.getByRole('dialog', { name: 'Jobs' })).toBeVisible();
	await expect(scan).toContainText('Paused', slow);
	await page.getByRole('button', { name: 'All jobs' }).click();
	await expect(page).toHaveURL(/\/jobs\/?$/);
	await page.reload();
	await expect(scan).toContainText('Paused', slow);
	await page.getByRole('button', { name: 'Resume: Scan Pictures' }).click();
	await expect(message(page, /Pictures: [\d,]+ files read/)).toBeVisible({ timeout: 120_000 });
	await expect(scan).toHaveCount(0);

	const making = page.locator('.job').filter({ hasText: 'Make all pictures' });
	await page.getByRole('button', { name: 'Make all pictures now' }).click();
	await page.getByRole('button', { name: 'Pause: Make all pictures' }).click();
	await expect(making).toContainText('Paused');
	await page.reload();
	await expect(making).toContainText('Paused');
	await page.getByRole('button', { name: 'Resume: Make all pictures' }).click();
	await expect(making).toHaveCount(0, { timeout: 120_000 });
	expect(await countRows(page)).toMatchObject({ thumbs: 1200 });
	await leave();
});

test('twenty jobs whose tab crashes, is closed and is loaded anew are done to the end, and nothing twice', async ({
	launch,
	app
}) => {
	test.setTimeout(180_000);
	const { context, page: first, profile } = await launch({ visited: false });
	await app.open(first);
	await expect(first.getByRole('button', { name: 'Try the demo library' })).toBeVisible();
	await fillLibrary(first, { items: 4000, curated: 1 });
	await expect.poll(() => shownCount(first), slow).toBe(4000);
	await queueJobs(
		first,
		some(20).map((number) => ({ name: `Job ${String(number)}`, items: some(4000) }))
	);
	const share = async (page: Page) => {
		const all = await jobOutcomes(page);
		return all.reduce((sum, { done, total }) => sum + done / total, 0) / all.length;
	};
	await expect.poll(() => share(first), { intervals: [30] }).toBeGreaterThan(0.05);

	// The tab crashes, another one goes on.
	const second = await context.newPage();
	await app.open(second);
	const session = await context.newCDPSession(first);
	const crashed = first.waitForEvent('crash');
	void session.send('Page.crash').catch(() => undefined);
	await crashed;
	const atCrash = await share(second);
	expect(atCrash).toBeLessThan(1);
	await expect.poll(() => share(second), { intervals: [30] }).toBeGreaterThan(atCrash);

	// The browser is closed, and opened again.
	await context.close();
	const again = await launch({ profile });
	await app.open(again.page);
	await again.page.reload();
	await expect
		.poll(async () => (await jobOutcomes(again.page)).every(({ state }) => state === 'done'), {
			timeout: 120_000
		})
		.toBe(true);
	const outcomes = await jobOutcomes(again.page);
	expect(outcomes).toHaveLength(20);
	for (const outcome of outcomes) expect(outcome).toMatchObject({ done: 4000, lost: 0, doubled: 0 });
});

for (const [name, width, height, colorScheme] of [
	['light', 1440, 900, 'light'],
	['dark', 360, 740, 'dark']
] as const) {
	test(`the list of jobs is whole in ${name} at ${width} px`, async ({ app, page }) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme });
		await app.open(page);
		await openDemo(page);
		await queueJobs(page, [
			{
				name: 'Time of 1,204 items put right by the clock of one photo',
				state: 'paused',
				items: some(40),
				done: 0
			},
			{ name: 'Keyword “Lisbon, Alfama” for 54 items', state: 'paused', items: some(54) },
			{ name: 'Names of places from a track', state: 'failed', items: some(54), problem: { cause: 'quota' } },
			{ name: 'Stars of 20 items', state: 'done', items: some(20), failed: [3, 7], done: 20 },
			{ name: 'Titles', state: 'cancelled', items: some(9) }
		]);
		await app.open(page, '/jobs');
		await expect(page.getByText('Stars of 20 items')).toBeVisible();
		await axe(page);
		const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(await wide()).toBeLessThanOrEqual(0);
		await page.screenshot({ path: join(pictures, `${name}.png`) });
		await page.getByRole('button', { name: 'Results: Stars of 20 items' }).click();
		await expect(page.getByText('Something it needs is in use.')).toHaveCount(2);
		await axe(page);
		expect(await wide()).toBeLessThanOrEqual(0);
		await page.screenshot({ path: join(pictures, `${name}-results.png`) });
		await app.open(page);
		await page.getByRole('button', { name: /jobs? under way/ }).click();
		await expect(
			page.getByRole('dialog', { name: 'Jobs' }).getByText('Titles', { exact: true })
		).toBeVisible();
		await axe(page);
		await page.screenshot({ path: join(pictures, `${name}-dialog.png`) });
	});
}
