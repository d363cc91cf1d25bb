import { expect, test } from 'vitest';
import { presetsIn } from '#lib/storage/presets.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { presetOf } from '../library/sample-presets.ts';

test('a change is written with its update, or not at all; removed presets are kept and not listed', async () => {
	const db = new LibraryDb(`test ${String(Math.random())}`);
	const stored = presetsIn(db);
	const preset = presetOf('search', 'Sea', { text: 'sea' });
	const update = new Uint8Array([1]);
	await stored.commit({ update, rows: [preset, { ...preset, id: 'B', gone: true }], versions: [] });
	expect(await stored.all('search')).toEqual([preset]);
	expect(await stored.all('view', 'theme')).toEqual([]);
	expect(await stored.get(preset.id)).toEqual(preset);
	expect(await stored.get('B')).toBeUndefined();
	expect(await stored.rows()).toHaveLength(2);
	const pending = await stored.outbox.pending();
	expect(pending).toMatchObject([{ doc: 'presets', update }]);

	// A row that cannot be written takes the update with it.
	const broken = { ...preset, content: (() => undefined) as never };
	await expect(stored.commit({ update, rows: [broken], versions: [] })).rejects.toThrow();
	expect(await stored.outbox.pending()).toHaveLength(1);
	await stored.outbox.settled(pending.map(({ id }) => id));
	expect(await stored.outbox.pending()).toEqual([]);
	await db.delete();
});
