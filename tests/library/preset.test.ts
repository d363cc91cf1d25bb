import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
	contentProblem,
	nameProblem,
	readPresets,
	renewedPreset,
	writePresets
} from '#lib/library/preset-file.ts';
import { briefOf, contentAt, kindsOfPresets } from '#lib/library/preset-kinds/kinds.ts';
import {
	byOrder,
	isNewer,
	newId,
	orderBetween,
	presetKinds,
	timeOfId,
	type Preset
} from '#lib/library/preset.ts';
import { presetOf, samplePresets } from './sample-presets.ts';

const search = presetOf('search', 'Ann by year', { text: 'person:{who} taken:{year=2024}', album: true });
const refusalOf = (preset: unknown) => {
	const read = readPresets(JSON.stringify({ format: 'mediatheque-presets', version: 2, presets: [preset] }));
	return read.status === 'refused' ? read.reason : read.refused[0]?.reason;
};

test('presets of every kind, written to a file and read again, are the same', () => {
	const file = writePresets(samplePresets);
	expect(new Set(samplePresets.map(({ kind }) => kind))).toEqual(new Set(presetKinds));
	const read = readPresets(file);
	if (read.status === 'refused') throw new Error(read.reason);
	expect(read.refused).toEqual([]);
	expect(read.presets).toHaveLength(samplePresets.length);
	expect(read.presets).toEqual(expect.arrayContaining([...samplePresets]));
	expect(writePresets(read.presets as Preset[])).toBe(file);
	for (const preset of samplePresets) expect(briefOf(preset)).not.toBe('');
});

test('what is damaged in a file is refused with its place and reason, the rest is read', () => {
	const file = {
		format: 'mediatheque-presets',
		version: 1,
		presets: [
			{ kind: 'search', name: ' Good ', content: { text: 'dog', unheard: 1 } },
			{ kind: 'search', name: '  ', content: { text: 'dog' } },
			{ kind: 'search', name: 'No text', content: {} },
			{ kind: 'rocket', name: 'Unknown', content: {} },
			{ kind: 'view', name: 'Half', content: { layout: 'grid' } },
			null
		]
	};
	expect(readPresets(JSON.stringify(file))).toEqual({
		status: 'read',
		presets: [{ kind: 'search', name: 'Good', version: 1, content: { text: 'dog' } }],
		refused: [
			{ place: 2, reason: 'no-name' },
			{ place: 3, name: 'No text', reason: 'content', detail: expect.stringContaining('text') as string },
			{ place: 4, name: 'Unknown', reason: 'unknown-kind' },
			{ place: 5, name: 'Half', reason: 'content', detail: expect.any(String) as string },
			{ place: 6, reason: 'not-presets' }
		]
	});
	expect(readPresets('{"presets":[]}')).toEqual({ status: 'refused', reason: 'not-presets' });
	expect(readPresets('not json')).toEqual({ status: 'refused', reason: 'not-json' });
	expect(readPresets(JSON.stringify({ ...file, version: 3 }))).toEqual({
		status: 'refused',
		reason: 'newer-file'
	});
});

test('a preset of a newer version is kept as it came, and told apart', () => {
	const newer = { ...search, version: 7, content: { words: ['sea'], deep: { er: 1 } } };
	const read = readPresets(JSON.stringify({ format: 'mediatheque-presets', version: 2, presets: [newer] }));
	if (read.status === 'refused') throw new Error(read.reason);
	expect(read.presets).toEqual([newer]);
	expect(read.presets.map(isNewer)).toEqual([true]);
	expect(isNewer(search)).toBe(false);
	expect(briefOf(read.presets[0] as Preset)).toBe('');
	expect(refusalOf({ ...search, version: 0 })).toBe('version');
	expect(refusalOf({ ...search, version: 1.5 })).toBe('version');
});

test('an older content is brought up to date step by step, and checked at the end', () => {
	const kind = {
		...kindsOfPresets.search,
		content: v.object({ text: v.string(), album: v.exactOptional(v.boolean()) }),
		older: [
			(content: unknown) => ({ query: (content as { q: string }).q }),
			(content: unknown) => ({ text: (content as { query: string }).query })
		]
	};
	expect(contentAt(kind, 1, { q: 'sea' }, 3)).toEqual({ version: 3, content: { text: 'sea' } });
	expect(contentAt(kind, 2, { query: 'sea' }, 3)).toEqual({ version: 3, content: { text: 'sea' } });
	expect(contentAt(kind, 2, {}, 3)).toMatchObject({ reason: 'content' });
	expect(contentAt(kind, 1, null, 3)).toMatchObject({ reason: 'content' });
});

test('names are short, seen as they are, and no markup', () => {
	expect(nameProblem('Best of <2024, 5 < 6')).toBeUndefined();
	expect(nameProblem('x'.repeat(101))).toBe('long-name');
	expect(nameProblem('\u202egnp.exe')).toBe('hidden-in-name');
	expect(nameProblem('<img src=x onerror=alert(1)>')).toBe('markup-in-name');
	expect(contentProblem('tags', { keywords: ['a/b', 'c'] })).toBeUndefined();
	expect(contentProblem('tags', { keywords: ['a//b'] })).toContain('keywords');
	expect(contentProblem('tags', { keywords: [] })).toContain('keywords');
});

test('a row of before has all that presets have now, and a row that is none is left out', () => {
	const id = newId(1_700_000_000_000);
	const row = { id, kind: 'search', name: 'x'.repeat(150), pinned: true, order: 2, changed: 5 };
	expect(renewedPreset({ ...row, content: { text: 'sea' } })).toEqual({
		...row,
		version: 1,
		name: 'x'.repeat(100),
		content: { text: 'sea' },
		created: 1_700_000_000_000,
		device: ''
	});
	expect(renewedPreset({ id: 'A', kind: 'made' })).toBeUndefined();
	expect(renewedPreset({ ...row, content: { text: 5 } })).toBeUndefined();
});

test('between two presets there is room, and ids sort by time', () => {
	const view = { ...search, id: newId(2), order: 1 };
	const between = { ...search, id: newId(3), order: orderBetween(search, view) };
	const last = { ...search, id: newId(4), order: orderBetween(view, undefined) };
	const first = { ...search, id: newId(5), order: orderBetween(undefined, search) };
	expect([last, view, between, first, search].sort(byOrder)).toEqual([first, search, between, view, last]);
	expect(newId(1_700_000_000_000) < newId(1_700_000_000_001)).toBe(true);
	expect(timeOfId(newId(1_700_000_000_123))).toBe(1_700_000_000_123);
	expect(newId(0)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
});
