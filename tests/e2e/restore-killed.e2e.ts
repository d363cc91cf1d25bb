// Restores of backups in a browser that is killed in the middle: the library is the one of before or the one of the backup. `KILLS=40` kills more often.
import { expect, test, type Page } from '@playwright/test';
import { seeded } from '../random.ts';
import type { RestorePage } from './restore-page/main.ts';
import { withKillablePage } from './support/killed-page.ts';

const kills = Number(process.env.KILLS ?? 5);
const seed = Number(process.env.SEED ?? 11);

const ready = (page: Page) => page.waitForFunction(() => document.title === 'ready');
const begin = (page: Page) => page.evaluate('restorePage.begin()') as ReturnType<RestorePage['begin']>;
const outcome = (page: Page) => page.evaluate('restorePage.outcome()') as ReturnType<RestorePage['outcome']>;

test(`a restore killed ${String(kills)} times at random leaves one library or the other, never a mixture`, async () => {
	test.setTimeout(120_000 + kills * 30_000);
	const random = seeded(seed);
	const ends = { before: 0, after: 0 };
	await withKillablePage('restore-page', async (start) => {
		const first = await start();
		await ready(first.page);
		const states = await begin(first.page);
		expect(states.A).not.toBe(states.B);
		await first.kill();
		let now: 'A' | 'B' = 'A';
		/** How long one takes, to die at any place of it. */
		let takes = 0;
		for (let kill = 0; kill <= kills; kill++) {
			const browser = await start();
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
	});
});
