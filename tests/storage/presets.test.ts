import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { newId, type Preset } from '#lib/library/preset.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { LibraryDb } from '#lib/storage/schema.ts';

test('presets are kept whole, by id and kind', async () => {
	const db = new LibraryDb(`test ${String(Math.random())}`);
	const stored = presetsIn(db);
	const preset: Preset<'search'> = {
		id: newId(1),
		kind: 'search',
		name: 'Sea',
		pinned: false,
		order: 0,
		content: { text: 'sea' },
		changed: 1
	};
	await stored.put([preset, { ...preset, id: newId(2) }]);
	await stored.put([{ ...preset, name: 'Ocean' }]);
	expect(await stored.all('search')).toHaveLength(2);
	expect(await stored.all('view')).toEqual([]);
	expect(await stored.get(preset.id)).toEqual({ ...preset, name: 'Ocean' });
	await stored.remove([preset.id]);
	expect(await stored.all('search')).toHaveLength(1);
	await db.delete();
});
