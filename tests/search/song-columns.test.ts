import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { Archive } from '#lib/search/archive.ts';
import { rowsOf } from '#lib/search/bits.ts';
import { Columns } from '#lib/search/columns.ts';
import { Evaluation } from '#lib/search/evaluate.ts';
import { countValues, toCount } from '#lib/search/facets.ts';
import { Vocabulary } from '#lib/search/vocabulary.ts';
import { numberedItem } from '../library/plain-item.ts';

const photo = (id: number) => numberedItem(id);
const song = (id: number, more: Partial<Item>) => numberedItem(id, { kind: 'audio', ...more });

const items = [
	photo(1),
	song(2, { artist: 'Ann', genre: 'Jazz' }),
	song(3, {
		artist: 'Ann feat. Bob',
		genre: 'Jazz, Soul',
		song: {
			...{ artists: ['Ann', 'Bob'], genres: ['Jazz', 'Soul'], albumartist: ['Ann'], tracknumber: 7 },
			...{ isrc: ['QZAAA2400001'], compilation: 'yes', trackgain: -9.5, discnumber: 1 }
		}
	}),
	song(4, {
		artist: 'Bob',
		song: { composer: ['Cleo', 'Dan'], tracknumber: 8, discnumber: 2, trackgain: 1 }
	}),
	photo(5)
];

function made(): Columns {
	const columns = new Columns();
	for (const item of items) columns.put(item);
	return columns;
}

function found(columns: Columns, text: string): number[] {
	const around = { now: 0, roots: new Map<number, string>(), spent: { steps: 0 } };
	const { query, fault } = parseQuery(text, around);
	expect(fault, text).toBeUndefined();
	const rows = new Evaluation(columns, new Vocabulary(), around).rows(query.node);
	return [...rowsOf(rows)].map((row) => columns.idAt(row));
}

const questions: readonly (readonly [string, readonly number[]])[] = [
	['artist:"Bob"', [3, 4]],
	['artist:"Ann"', [2, 3]],
	['genre:soul', [3]],
	['albumartist:ann', [3]],
	['composer:dan', [4]],
	['isrc:qzaaa2400001', [3]],
	['isrc:QZ*', [3]],
	['tracknumber:7', [3]],
	['track:>=7 disc:2', [4]],
	['discnumber:1..2', [3, 4]],
	['compilation:yes', [3]],
	['trackgain:<-9', [3]],
	['replaygain:>0', [4]],
	['has:composer', [4]],
	['kind:audio missing:tracknumber', [2]],
	['mood:calm', []],
	['missing:mood', [1, 2, 3, 4, 5]]
];

test('songs are found by all that they say', () => {
	for (const [text, ids] of questions) expect(found(made(), text), text).toEqual(ids);
});

test('each of several artists counts, once a song', () => {
	const columns = made();
	const all = toCount(columns.live, columns);
	expect(countValues(columns, 'artist', all, 10)).toEqual([
		{ value: 'Ann', count: 2 },
		{ value: 'Bob', count: 2 }
	]);
	expect(countValues(columns, 'genre', all, 10)).toEqual([
		{ value: 'Jazz', count: 2 },
		{ value: 'Soul', count: 1 }
	]);
});

test('what no song says takes no room, and what one says is kept and found again', () => {
	const pictures = new Columns();
	for (let id = 1; id <= 3000; id++) pictures.put(photo(id));
	const before = pictures.bytes;
	expect(pictures.hasAny('isrc')).toBe(false);
	expect(pictures.bytes).toBe(before);
	// Late, and in a library that has grown: all rows before say nothing.
	pictures.put(song(3001, { song: { isrc: ['QZ'] } }));
	expect(pictures.bytes).toBeGreaterThan(before);
	expect(found(pictures, 'isrc:QZ')).toEqual([3001]);
	expect(found(pictures, 'isrc:QZ OR mood:calm')).toEqual([3001]);
	for (let id = 3002; id <= 9000; id++) pictures.put(photo(id));
	expect(found(pictures, 'isrc:QZ')).toEqual([3001]);
	// Said no more.
	pictures.put(song(3001, {}));
	expect(found(pictures, 'isrc:QZ')).toEqual([]);

	for (const columns of [made(), pictures]) {
		const archive = new Archive();
		columns.save(archive);
		const again = Columns.load(archive);
		for (const [text] of questions) expect(found(again, text), text).toEqual(found(columns, text));
	}
});
