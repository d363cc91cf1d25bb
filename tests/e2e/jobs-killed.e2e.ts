// Jobs of five kinds in a browser that is killed while they run: nothing is lost, nothing is done twice. `KILLS=40` kills more often.
import { expect, test, type Page } from '@playwright/test';
import { seeded } from '../random.ts';
import type { JobsPage } from './jobs-page/main.ts';
import { withKillablePage } from './support/killed-page.ts';

const kills = Number(process.env.KILLS ?? 5);
const seed = Number(process.env.SEED ?? 5);
/** Jobs of each kind; more kills need more to kill. */
const rounds = Math.max(4, Math.ceil(kills / 2));

const ready = (page: Page) => page.waitForFunction(() => document.title === 'ready');
const add = (page: Page) => page.evaluate(`jobsPage.add(${String(rounds)})`);
const hurry = (page: Page) => page.evaluate('jobsPage.hurry()');
const outcome = (page: Page) => page.evaluate('jobsPage.outcome()') as ReturnType<JobsPage['outcome']>;

test(`${String(rounds * 5)} jobs of five kinds, killed ${String(kills)} times at random: 0 lost, 0 done twice`, async () => {
	test.setTimeout(60_000 + kills * 15_000 + rounds * 15_000);
	const random = seeded(seed);
	await withKillablePage('jobs-page', async (start) => {
		for (let kill = 0; kill < kills; kill++) {
			const browser = await start();
			await ready(browser.page);
			if (kill === 0) await add(browser.page);
			await hurry(browser.page);
			await browser.page.waitForTimeout(random.next() * 1200);
			await browser.kill();
		}
		const last = await start();
		await ready(last.page);
		const after = await outcome(last.page);
		expect(after).toMatchObject({ lost: 0, doubled: 0 });
		await expect
			.poll(
				async () => {
					await hurry(last.page);
					const { done, all } = await outcome(last.page);
					return all - done;
				},
				{ timeout: 30_000 + rounds * 15_000, intervals: [1000] }
			)
			.toBe(0);
		const whole = await outcome(last.page);
		await last.kill();
		test.info().annotations.push({
			type: 'jobs',
			description: `${whole.rows} rows, ${after.rows} of them before the last kill, ${after.done} jobs done then; seed ${seed}`
		});
		expect(after.done).toBeLessThan(whole.all);
		expect(whole).toMatchObject({ all: rounds * 5, lost: 0, doubled: 0, rows: rounds * 2380 });
	});
});
