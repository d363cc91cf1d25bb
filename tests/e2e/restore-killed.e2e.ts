// Restores of backups in a browser that is killed in the middle: the library is the one of before or the one of the backup. `KILLS=40` kills more often.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { repository } from '../../scripts/sources.mjs';
import { serve } from '../bench/scan-site.mjs';
import { seeded } from '../random.ts';
import type { RestorePage } from './restore-page/main.ts';
import { killableProfile } from './support/killed.ts';

const kills = Number(process.env.KILLS ?? 5);
const seed = Number(process.env.SEED ?? 11);

const ready = (page: Page) => page.waitForFunction(() => document.title === 'ready');
const begin = (page: Page) => page.evaluate('restorePage.begin()') as ReturnType<RestorePage['begin']>;
const outcome = (page: Page) => page.evaluate('restorePage.outcome()') as ReturnType<RestorePage['outcome']>;

test(`a restore killed ${String(kills)} times at random leaves one library or the other, never a mixture`, async () => {
	test.setTimeout(120_000 + kills * 30_000);
	const random = seeded(seed);
	const site = await mkdtemp(join(tmpdir(), 'mediatheque-restore-page-'));
	await build({
		configFile: false,
		root: join(repository, 'tests/e2e/restore-page'),
		logLevel: 'error',
		worker: { format: 'es' },
		build: { outDir: site, emptyOutDir: true }
	});
	const server = serve(site);
	const url = await server.address;
	const profile = await killableProfile();
	const ends = { before: 0, after: 0 };
	try {
		const first = await profile.start(url);
		await ready(first.page);
		const states = await begin(first.page);
		expect(states.A).not.toBe(states.B);
		await first.kill();
		let now: 'A' | 'B' = 'A';
		/** How long one takes, to die at any place of it. */
		let takes = 0;
		for (let kill = 0; kill <= kills; kill++) {
			const browser = await profile.start(url);
			await ready(browser.page);
			const { state, presets } = await outcome(browser.page);
			expect([states.A, states.B]).toContain(state);
			const next: 'A' | 'B' = state === states.A ? 'A' : 'B';
			expect(presets).toEqual([`Preset ${next}`]);
			if (kill > 1) ends[next === now ? 'before' : 'after']++;
			now = next;
			const other = now === 'A' ? 'B' : 'A';
			await browser.page.evaluate(`restorePage.restore('${other}')`);
			await browser.page.waitForFunction(() => document.title !== 'ready', undefined, {
				timeout: 60_000,
				polling: 5
			});
			const from = Date.now();
			if (kill === 0) {
				await browser.page.waitForFunction(() => document.title === 'restored', undefined, {
					timeout: 60_000
				});
				takes = Date.now() - from;
			} else await browser.page.waitForTimeout(random.next() * takes * 1.1);
			await browser.kill();
		}
		test.info().annotations.push({
			type: 'restores',
			description: `${ends.before} as before, ${ends.after} restored, one takes ${takes} ms; seed ${seed}`
		});
	} finally {
		server.close();
		await profile.remove();
		await rm(site, { recursive: true, force: true });
	}
});
