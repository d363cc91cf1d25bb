import { expect, test, vi } from 'vitest';
import { libraryDb } from '#lib/state/db.ts';
import type { Notices } from '#lib/state/notices.svelte.ts';
import { presetWork } from '#lib/state/preset-work.ts';
import type { Presets } from '#lib/state/presets.svelte.ts';
import { presetsIn } from '#lib/storage/presets.ts';

// For good: a moment later the store of the document asks for it again.
const request = (_name: string, work: () => Promise<unknown>) => work();
vi.stubGlobal('navigator', { locks: { request } });

test('a preset that is pinned keeps the name and the words that another tab gave it since it was seen', async () => {
	const problem = vi.fn();
	const notices = { say: () => 1, problem } as Partial<Notices> as Notices;
	const work = presetWork({} as Presets, notices);
	const seen = await work.save('search', 'Sea', { text: 'sea' }, false);
	if (!seen) throw new Error('It was not saved');
	await work.rename(seen, 'Ocean');
	await work.fill(seen, { text: 'ocean' });
	await work.pin(seen, true);

	expect(problem).not.toHaveBeenCalled();
	expect(await presetsIn(libraryDb()).get(seen.id)).toMatchObject({
		...{ name: 'Ocean', content: { text: 'ocean' }, pinned: true }
	});
});

test('a copy of a preset whose name leaves no room for half a letter is there', async () => {
	const work = presetWork({} as Presets, { say: () => 1, problem: vi.fn() } as Partial<Notices> as Notices);
	const name = `${'x'.repeat(91)}🌊`;
	const long = await work.save('rename', name, { template: '{name}' }, false);
	if (!long) throw new Error('It was not saved');
	await work.duplicate([long]);
	await work.duplicate([long]);

	const names = (await presetsIn(libraryDb()).all('rename')).map((preset) => preset.name);
	expect(names).toHaveLength(3);
	expect(new Set(names).size).toBe(3);
});

test('a preset that was moved while its form was open stays where it is', async () => {
	const work = presetWork({} as Presets, { say: () => 1, problem: vi.fn() } as Partial<Notices> as Notices);
	const seen = await work.save('tags', 'First', { keywords: ['a'] }, false);
	await work.save('tags', 'Second', { keywords: ['b'] }, false);
	if (!seen) throw new Error('It was not saved');
	await work.move(seen, 1);
	const moved = await presetsIn(libraryDb()).get(seen.id);
	await work.edit({ ...seen, name: 'Third', content: { keywords: ['c'] } });

	const now = await presetsIn(libraryDb()).get(seen.id);
	expect(now).toMatchObject({ name: 'Third', content: { keywords: ['c'] }, order: moved?.order });
	expect(now?.order).not.toBe(seen.order);
});
