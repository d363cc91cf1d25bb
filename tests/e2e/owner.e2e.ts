// Several tabs: one keeps the caches; when it crashes, another goes on at once.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { rowsHeld } from './support/held.ts';
import { expectShown, openDemo, demoSize } from './support/library.ts';

const cachesOwned = (page: Page) =>
	page.evaluate(async () => {
		const { held = [] } = await navigator.locks.query();
		return held.flatMap(({ name }) => (name?.startsWith('mediatheque:owner:') ? [name] : [])).sort();
	});

/** How often a cache was taken over. */
const epochs = async (page: Page): Promise<Record<string, number>> => {
	const rows = await rowsHeld<{ key: string; value: number }>(page, 'meta');
	const own = rows.filter(({ key }) => key.startsWith('epoch '));
	return Object.fromEntries(own.map(({ key, value }) => [key, value]));
};

test('the tab that keeps the caches crashes: another one takes over in less than two seconds', async ({
	launch,
	app
}) => {
	const { context, page: first } = await launch();
	await app.open(first);
	await openDemo(first);
	await expect.poll(() => cachesOwned(first)).toHaveLength(3);
	const before = await epochs(first);
	const others = [await context.newPage(), await context.newPage()];
	for (const other of others) {
		await app.open(other);
		await expectShown(other, demoSize);
	}
	expect(await cachesOwned(first)).toHaveLength(3);
	expect(await epochs(first)).toEqual(before);

	const [witness] = others;
	if (!witness) throw new Error('no other tab');
	const session = await context.newCDPSession(first);
	const crashed = first.waitForEvent('crash');
	void session.send('Page.crash').catch(() => undefined);
	await crashed;
	const from = Date.now();
	await expect
		.poll(async () => (await epochs(witness))['epoch rescue'], { intervals: [20] })
		.toBeGreaterThan(before['epoch rescue'] ?? NaN);
	const took = Date.now() - from;
	test.info().annotations.push({ type: 'takeover', description: `${took} ms` });
	expect(took).toBeLessThan(2000);
	await expect.poll(() => cachesOwned(witness)).toHaveLength(3);
});
