import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	forgetFirstScreens,
	keepFirstScreen,
	packFirstScreen,
	readFirstScreen,
	unpackFirstScreen,
	type FirstScreen
} from '#lib/state/first-screen.ts';
import type { Item } from '#lib/library/item.ts';

const item = (id: number, more: Partial<Item> = {}): Item => ({
	id,
	fingerprint: id.toString(16).padStart(32, '0'),
	root: 1,
	path: `Porto/${String(id)}.jpg`,
	name: `${String(id)}.jpg`,
	folder: 'Porto',
	size: 1000 + id,
	modified: 0,
	added: 0,
	type: 'JPEG',
	mime: 'image/jpeg',
	kind: 'photo',
	extension: 'jpg',
	state: 'present',
	tagCount: 3,
	warningCount: 0,
	...more
});

const screenOf = (ids: readonly number[], more: Partial<Item> = {}): FirstScreen => ({
	ids,
	length: 90_000,
	count: 100_000,
	total: 120_000,
	rows: ids.map((id) => item(id, more)),
	stacks: [
		[7, 8, 9],
		[5, 6]
	],
	matched: ['porto']
});

const all = { text: '', stackRules: ['raw+jpeg'] } as const;
const asked = { text: 'porto', stackRules: ['raw+jpeg'] } as const;

const stored = new Map<string, string>();
beforeEach(() => {
	stored.clear();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => void stored.set(key, value),
		removeItem: (key: string) => void stored.delete(key)
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test('what was kept is shown again, each item as it was', () => {
	keepFirstScreen(all, screenOf([7, 3, 5]));
	expect(readFirstScreen(all)).toMatchObject(screenOf([7, 3, 5]));
});

test('a first screen is shown for no other question, and for no other way to stack', () => {
	keepFirstScreen(asked, screenOf([7]));
	expect(readFirstScreen(asked)?.ids).toEqual([7]);
	expect(readFirstScreen({ ...asked, text: 'lisbon' })).toBeUndefined();
	expect(readFirstScreen({ ...asked, stackRules: undefined })).toBeUndefined();
	expect(readFirstScreen(all)).toBeUndefined();
});

test('a search does not cost the first screen of the whole library', () => {
	keepFirstScreen(all, screenOf([1, 2]));
	keepFirstScreen(asked, screenOf([7]));
	expect(readFirstScreen(all)?.ids).toEqual([1, 2]);
});

test('wherever a record is damaged or cut, it is left alone', () => {
	const record = packFirstScreen(all, screenOf([7, 3]));
	if (record === undefined) throw new Error('nothing was packed');
	expect(unpackFirstScreen(record, all)).toBeDefined();
	for (let at = 0; at < record.length; at++) {
		const other = record[at] === '0' ? '1' : '0';
		expect(unpackFirstScreen(record.slice(0, at) + other + record.slice(at + 1), all)).toBeUndefined();
		expect(unpackFirstScreen(record.slice(0, at), all)).toBeUndefined();
	}
	stored.set('mediatheque:first', 'no record at all');
	expect(readFirstScreen(all)).toBeUndefined();
});

test('of items with endless texts fewer are kept, with the stacks of these alone', () => {
	const ids = Array.from({ length: 64 }, (_, at) => at + 1);
	keepFirstScreen(all, screenOf(ids, { caption: 'x'.repeat(50_000) }));
	const kept = readFirstScreen(all);
	expect(kept?.ids).toEqual([1, 2, 3, 4]);
	expect(kept?.rows.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
	expect(kept?.stacks).toEqual([]);
	expect(kept?.length).toBe(90_000);
});

test('an empty list leaves nothing behind', () => {
	keepFirstScreen(all, screenOf([1]));
	keepFirstScreen(all, undefined);
	expect(readFirstScreen(all)).toBeUndefined();
	expect(stored.size).toBe(0);
});

test('a browser without storage, or without room, has no first screen and no fault', () => {
	vi.stubGlobal('localStorage', undefined);
	expect(() => {
		keepFirstScreen(all, screenOf([1]));
	}).not.toThrow();
	expect(readFirstScreen(all)).toBeUndefined();
});

test('after everything was erased nothing comes back', () => {
	keepFirstScreen(all, screenOf([1]));
	keepFirstScreen(asked, screenOf([2]));
	forgetFirstScreens();
	expect(stored.size).toBe(0);
	keepFirstScreen(all, screenOf([1]));
	expect(stored.size).toBe(0);
});
