// Jobs of five kinds in a browser that is killed while they run: nothing is lost, nothing is done twice. `KILLS=40` kills more often.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { repository } from '../../scripts/sources.mjs';
import { serve } from '../bench/scan-site.mjs';
import { seeded } from '../random.ts';
import type { JobsPage } from './jobs-page/main.ts';
import { killableProfile } from './support/killed.ts';

const kills = Number(process.env.KILLS ?? 5);
const seed = Number(process.env.SEED ?? 5);
/** Jobs of each kind; more kills need more to kill. */
const rounds = Math.max(4, Math.ceil(kills / 2));

const ready = (page: Page) => page.waitForFunction(() => document.title === 'ready');
const ask = <Verb extends keyof JobsPage>(page: Page, verb: Verb, count: number) =>
	page.evaluate(
		([verb, count]) => {
			const { jobsPage } = globalThis as unknown as { jobsPage: JobsPage };
			return jobsPage[verb](count);
		},
		[verb, count] as const
	) as ReturnType<JobsPage[Verb]>;

test(`${String(rounds * 5)} jobs of five kinds, killed ${String(kills)} times at random: 0 lost, 0 done twice`, async () => {
	test.setTimeout(60_000 + kills * 15_000 + rounds * 15_000);
	const random = seeded(seed);
	const site = await mkdtemp(join(tmpdir(), 'mediatheque-jobs-page-'));
	await build({
		configFile: false,
		root: join(repository, 'tests/e2e/jobs-page'),
		logLevel: 'error',
		worker: { format: 'es' },
		build: { outDir: site, emptyOutDir: true }
	});
	const server = serve(site);
	const url = await server.address;
	const profile = await killableProfile();
	try {
		for (let kill = 0; kill < kills; kill++) {
			const browser = await profile.start(url);
			await ready(browser.page);
			if (kill === 0) await ask(browser.page, 'add', rounds);
			await ask(browser.page, 'hurry', 0);
			await browser.page.waitForTimeout(random.next() * 1200);
			await browser.kill();
		}
		const last = await profile.start(url);
		await ready(last.page);
		const after = await ask(last.page, 'outcome', 0);
		expect(after).toMatchObject({ lost: 0, doubled: 0 });
		await expect
			.poll(
				async () => {
					await ask(last.page, 'hurry', 0);
					const { done, all } = await ask(last.page, 'outcome', 0);
					return all - done;
				},
				{ timeout: 30_000 + rounds * 15_000, intervals: [1000] }
			)
			.toBe(0);
		const whole = await ask(last.page, 'outcome', 0);
		await last.kill();
		test.info().annotations.push({
			type: 'jobs',
			description: `${whole.rows} rows, ${after.rows} of them before the last kill, ${after.done} jobs done then; seed ${seed}`
		});
		expect(after.done).toBeLessThan(whole.all);
		expect(whole).toMatchObject({ all: rounds * 5, lost: 0, doubled: 0, rows: rounds * 2380 });
	} finally {
		server.close();
		await profile.remove();
		await rm(site, { recursive: true, force: true });
	}
});
