// A bulk edit of 5,000 items in a browser that is killed: every item is old or new, log and state agree, the job goes on.
// `KILLS=40` kills more often.
import { expect, test, type Page } from '@playwright/test';
import { seeded } from '../random.ts';
import type { EditsPage } from './edits-page/main.ts';
import { withKillablePage } from './support/killed-page.ts';

const kills = Number(process.env.KILLS ?? 5);
const seed = Number(process.env.SEED ?? 5);
const count = 5000;
/** Milliseconds from the beginning of the edit within which it is killed: most of them are while it runs. */
const longest = 2500;

const ready = (page: Page) => page.waitForFunction(() => document.title === 'ready');
const ask = <Verb extends keyof EditsPage>(page: Page, verb: Verb, number = 0) =>
	page.evaluate(
		([verb, number]) => {
			const { editsPage } = globalThis as unknown as { editsPage: EditsPage };
			return editsPage[verb](number) as Promise<unknown>;
		},
		[verb, number] as const
	) as ReturnType<EditsPage[Verb]>;
const work = (page: Page) => page.evaluate(() => (globalThis as unknown as { work(): void }).work());

test(`5,000 items edited at once, killed ${String(kills)} times at random: each is old or new, and the edit goes on`, async () => {
	test.setTimeout(120_000 + kills * 90_000);
	const random = seeded(seed);
	let midway = 0;
	await withKillablePage('edits-page', async (start) => {
		for (let round = 1; round <= kills; round++) {
			const browser = await start();
			await ready(browser.page);
			if (round === 1) await ask(browser.page, 'fill');
			await ask(browser.page, 'begin', round);
			await browser.page.waitForTimeout(random.next() * longest);
			await browser.kill();

			const after = await start();
			await ready(after.page);
			// As the kill left it: nothing has begun to go on.
			const left = await ask(after.page, 'look', round);
			expect(left, `round ${round}`).toMatchObject({ held: count, neither: 0, found: [], twice: 0 });
			if (left.fresh > 0 && left.old > 0) midway++;
			await work(after.page);
			await expect
				.poll(async () => (await ask(after.page, 'look', round)).state, { timeout: 60_000 })
				.toBe('done');
			expect(await ask(after.page, 'look', round), `round ${round}`).toMatchObject({
				fresh: count,
				neither: 0,
				found: [],
				twice: 0
			});
			await after.kill();
		}
		const last = await start();
		await ready(last.page);
		// All parts of the run are one step back, also after it was broken off and went on.
		expect(await ask(last.page, 'back', -1)).toBeGreaterThan(1);
		expect(await ask(last.page, 'look', kills)).toMatchObject({ old: count, neither: 0, found: [] });
		await ask(last.page, 'back', 1);
		expect(await ask(last.page, 'look', kills)).toMatchObject({ fresh: count, neither: 0, found: [] });
		await last.kill();
		test
			.info()
			.annotations.push({ type: 'kills', description: `${midway} of ${kills} midway; seed ${seed}` });
		expect(midway).toBeGreaterThan(0);
	});
});
