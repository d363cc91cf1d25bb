import { expect, test } from 'vitest';
import { keyMaps, keysOfMap } from '#lib/library/key-maps.ts';
import { filling, troublesOf } from '#lib/library/preset-fill.ts';
import { isFileName, plannedNames } from '#lib/library/preset-names.ts';
import type { Values } from '#lib/library/curation.ts';
import { numberedItem } from './plain-item.ts';

const context = { language: 'en', now: Date.UTC(2024, 4, 31) };
const subject = (index: number, values: Values = {}, name = `IMG_${index}.JPG`) => ({
	item: { ...numberedItem(index + 1), name, folder: 'a' },
	values,
	index,
	total: 3
});

test('a template fills its fields with what each item is, and says only what changes', () => {
	const content = {
		fields: [
			{ field: 'creator', text: 'Ann' },
			{ field: 'title', text: '{date:yyyy-MM-dd} {seq:3}', empty: true },
			{ field: 'keywords', text: 'press\nevents/{date:yyyy}\n' },
			{ field: 'rating', text: '4' }
		]
	};
	expect(troublesOf(content)).toEqual([]);
	const fill = filling(content, context);
	const taken = { at: Date.UTC(2024, 0, 2, 3, 4) };
	expect(fill(subject(1, { taken, creator: 'Ann', keywords: ['press', 'sea'] }))).toMatchObject([
		{ field: 'title', before: '', after: '2024-01-02 002' },
		{
			field: 'keywords',
			before: 'press, sea',
			after: 'press, sea, events/2024',
			wishes: [{ kind: 'add', field: 'keywords', element: 'events/2024' }]
		},
		{ field: 'rating', after: '4', wishes: [{ kind: 'set', field: 'rating', value: 4 }] }
	]);
	expect(fill(subject(0, { taken, title: 'Mine' })).map(({ field }) => field)).toEqual([
		'creator',
		'keywords',
		'rating'
	]);
	expect(filling(content, context, new Set(['rating']))(subject(0)).map(({ field }) => field)).toEqual([
		'rating'
	]);
});

test('what is wrong with a template is said, and a text that does not fit changes nothing', () => {
	expect(
		troublesOf({
			fields: [
				{ field: 'title', text: 'x {wrong}' },
				{ field: 'shoe', text: 'x' },
				{ field: 'caption', text: '{date' }
			]
		})
	).toEqual([
		{ field: 'title', trouble: 'variable', at: 3, found: 'wrong' },
		{ field: 'shoe', trouble: 'field' },
		{ field: 'caption', trouble: 'variable', at: expect.any(Number) as number, found: '{date' }
	]);
	const fill = filling({ fields: [{ field: 'rating', text: 'nine' }] }, context);
	expect(fill(subject(0))).toEqual([
		{ field: 'rating', before: '', after: 'nine', wishes: [], problem: 'does not fit' }
	]);
});

test('names by a template keep their extension; what no file can be called, and doubles, are told', () => {
	const names = (template: string, more = {}) =>
		plannedNames({ template, ...more }, [subject(0), subject(1), subject(2)], context);
	expect(names('Trip_{seq:3}', { letters: 'lower', start: 10 })).toEqual([
		{ before: 'IMG_0.JPG', after: 'trip_010.jpg' },
		{ before: 'IMG_1.JPG', after: 'trip_011.jpg' },
		{ before: 'IMG_2.JPG', after: 'trip_012.jpg' }
	]);
	expect(names('Trip')).toMatchObject([{ problem: 'clash' }, { problem: 'clash' }, { problem: 'clash' }]);
	expect(names('{title}')).toMatchObject([{ problem: 'empty' }, { problem: 'empty' }, { problem: 'empty' }]);
	expect(names('a/{seq}')).toMatchObject([{ problem: 'bad' }, { problem: 'bad' }, { problem: 'bad' }]);
	expect(names('{wrong}')).toMatchObject({ fault: 'unknown' });
	for (const bad of [
		'x\0y.jpg',
		'CON.jpg',
		'.hidden',
		'a.lnk',
		'x.',
		'a:b',
		'\u202egpj.exe',
		'ü'.repeat(130)
	])
		expect(isFileName(bad), bad).toBe(false);
	expect(isFileName('Ärger 2024 (1).jpg')).toBe(true);
});

test('no key of a map stands for two commands of one place', () => {
	for (const [base, map] of Object.entries(keyMaps)) {
		const seen = new Map<string, string>();
		for (const [id, keys] of Object.entries(map)) {
			const place = id.startsWith('viewer.') ? 'viewer' : 'elsewhere';
			for (const key of keys) {
				expect(seen.get(`${place} ${key}`), `${base}: ${key} of ${id}`).toBeUndefined();
				seen.set(`${place} ${key}`, id);
			}
		}
	}
	// As their manuals have them.
	expect(keyMaps['photo-mechanic']['curate.rate-3']).toEqual(['Control+3']);
	expect(keyMaps['photo-mechanic']['curate.pick']).toContain('$mod++');
	expect(keyMaps.lightroom['edit.copy-fields']).toEqual(['$mod+Alt+Shift+c']);
	expect(keyMaps.lightroom['viewer.close']).toContain('g');
	expect(keyMaps.digikam['library.open']).toContain('F3');
	expect(keysOfMap({ base: 'lightroom', keys: { 'view.grid': ['q'] } })['view.grid']).toEqual(['q']);
});
