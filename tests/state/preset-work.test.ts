import 'fake-indexeddb/auto';
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
