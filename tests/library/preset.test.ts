import { expect, test } from 'vitest';
import { byOrder, newId, orderBetween, type Preset } from '#lib/library/preset.ts';
import { isPreset, readPresets, writePresets } from '#lib/library/preset-schema.ts';

const search: Preset = {
	id: newId(1),
	kind: 'search',
	name: 'Ann by year',
	pinned: true,
	order: 0,
	content: { text: 'person:{who} taken:{year=2024}', album: true },
	changed: 1
};
const view: Preset = {
	id: newId(2),
	kind: 'view',
	name: 'Work',
	pinned: false,
	order: 1,
	content: {
		layout: 'table',
		columns: ['name', 'size'],
		sort: { by: 'iso', descending: true },
		group: 'none',
		text: 'rating:>=3',
		panels: { sidebar: false, inspector: true },
		tile: 200,
		scroll: 12
	},
	changed: 2
};

test('presets written to a file and read again are the same, apart from what is of this library only', () => {
	const read = readPresets(writePresets([search, view]));
	expect(read).toEqual({
		presets: [search, view].map(({ kind, name, content }) => ({ kind, name, content })),
		left: 0
	});
});

test('what is damaged in a file is counted, the rest is read', () => {
	const file = {
		format: 'mediatheque-presets',
		version: 1,
		presets: [
			{ kind: 'search', name: 'Good', content: { text: 'dog', unheard: 1 } },
			{ kind: 'search', name: '  ', content: { text: 'dog' } },
			{ kind: 'search', name: 'No text', content: {} },
			{ kind: 'rocket', name: 'Unknown', content: {} },
			{ kind: 'view', name: 'Half', content: { layout: 'grid' } },
			null
		]
	};
	expect(readPresets(JSON.stringify(file))).toEqual({
		presets: [{ kind: 'search', name: 'Good', content: { text: 'dog' } }],
		left: 5
	});
	expect(readPresets('{"presets":[]}')).toBeUndefined();
	expect(readPresets('not json')).toBeUndefined();
	expect(isPreset(search)).toBe(true);
	expect(isPreset({ ...search, content: { text: 5 } })).toBe(false);
});

test('between two presets there is room, and ids sort by time', () => {
	const between = { ...search, id: newId(3), order: orderBetween(search, view) };
	const last = { ...search, id: newId(4), order: orderBetween(view, undefined) };
	const first = { ...search, id: newId(5), order: orderBetween(undefined, search) };
	expect([last, view, between, first, search].sort(byOrder)).toEqual([first, search, between, view, last]);
	expect(newId(1_700_000_000_000) < newId(1_700_000_000_001)).toBe(true);
	expect(newId(0)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
});
