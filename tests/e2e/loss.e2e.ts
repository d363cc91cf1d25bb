// The browser loses the database: it is noticed at start, what people said comes back, and it is said what and from when.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { cutRecord, damages, fillLibrary, ownFileNames, ownFileText } from './support/damage.ts';
import { countRows } from './support/held.ts';
import { banner, grid, searchFor, shownCount, slow } from './support/library.ts';

test.setTimeout(180_000);

const items = 12_000;
const curated = 600;
/** Damage that LevelDB may mend without a loss. */
const mended = new Set(['a missing CURRENT']);

test('a database damaged on disk in any of six ways is noticed, and what people said is restored', async ({
	launch,
	app
}) => {
	// A corrupt database makes pending requests of the page fail; what matters is what the person is told.
	app.expectFault(/./);
	const first = await launch();
	await app.open(first.page);
	await expect(first.page.getByRole('button', { name: 'Try the demo library' })).toBeVisible();
	await fillLibrary(first.page, { items, curated });
	await expect.poll(() => shownCount(first.page), slow).toBe(items);
	await expect.poll(() => ownFileNames(first.page), slow).toContain('mediatheque rescue 1.bin');
	expect(await countRows(first.page)).toMatchObject({ curation: curated, edits: curated, presets: 1 });
	// What comes after the copy, and after the start that begins a new log: a log that is damaged loses it, and the mark tells.
	await searchFor(first.page, 'rating:4', curated);
	await grid(first.page).focus();
	await first.page.keyboard.press('Control+a');
	await first.page.keyboard.press('3');
	await searchFor(first.page, 'rating:3', curated);
	const marked = async () =>
		Number(/edits (\d+)/.exec(await ownFileText(first.page, 'mediatheque marker.txt'))?.[1] ?? 0);
	await expect.poll(marked, slow).toBeGreaterThan(curated);
	await first.context.close();

	for (const [name, damage] of Object.entries(damages)) {
		await test.step(name, async () => {
			const profile = await mkdtemp(join(tmpdir(), 'mediatheque-damaged-'));
			await cp(first.profile, profile, { recursive: true });
			await damage(profile);
			const { page, context } = await launch({ profile });
			const from = Date.now();
			await app.open(page);
			// LevelDB mends some damage by itself: then nothing was lost, and nothing is said.
			const said = async () => {
				const texts = (await banner(page).allInnerTexts()).join(' ');
				if (texts.includes('Restored from the copy of')) return 'restored';
				const counts = await page.locator('.counts').allInnerTexts();
				return mended.has(name) && counts.join().startsWith('12,000') ? 'whole' : 'neither';
			};
			// A page that had the library open begins anew once it is restored.
			await expect.poll(() => said().catch(() => 'neither'), slow).not.toBe('neither');
			test.info().annotations.push({ type: name, description: `${Date.now() - from} ms` });
			await page.waitForLoadState();
			// The browser may drop what it found damaged once more after that: it is noticed and restored again.
			const kept = async () => {
				const rows = await countRows(page);
				return ['items', 'curation', 'edits', 'presets'].map((table) => Math.min(rows[table] ?? 0, curated));
			};
			const all = [curated, curated, curated, 1];
			await expect.poll(() => kept().catch(() => []), slow).toEqual(all);
			await expect.poll(() => shownCount(page), slow).toBeGreaterThanOrEqual(curated);
			await context.close();
			await rm(profile, { recursive: true, force: true });
		});
	}
});

test('a crash in the middle of writing costs nothing at the starts after it', async ({ launch, app }) => {
	const first = await launch();
	await app.open(first.page);
	await expect(first.page.getByRole('button', { name: 'Try the demo library' })).toBeVisible();
	await fillLibrary(first.page, { items: 60, curated: 20 });
	await expect.poll(() => shownCount(first.page), slow).toBe(60);
	await first.context.close();
	await cutRecord(first.profile);

	const { page, context } = await launch({ profile: first.profile });
	await app.open(page);
	await expect.poll(() => shownCount(page), slow).toBe(60);
	await fillLibrary(page, { from: 61, items: 70, curated: 70 });
	await expect.poll(() => ownFileText(page, 'mediatheque marker.txt'), slow).toContain('edits 30');
	await context.close();

	const last = await launch({ profile: first.profile });
	await app.open(last.page);
	await expect.poll(() => shownCount(last.page), slow).toBe(70);
	expect(await countRows(last.page)).toMatchObject({ items: 70, curation: 30, edits: 30 });
	await expect(banner(last.page).getByText('Restored from the copy of')).toHaveCount(0);
});
