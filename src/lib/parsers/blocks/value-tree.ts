/** Trees of values (property lists, CBOR, JSON) as tags: one a path, the values of a list together in one. */
import { handOn } from '../io/budget.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { cutPath, longestPath } from './made-names.ts';

/** One value, with its bytes inside the block. */
export interface Leaf {
	readonly raw: RawValue;
	readonly at: number;
	readonly size: number;
}

/** Named values are Maps, so that no key from a file can touch a prototype. */
export type ValueTree = Leaf | readonly ValueTree[] | ReadonlyMap<string, ValueTree>;

export const isLeaf = (tree: ValueTree): tree is Leaf => 'raw' in tree;
export const isMap = (tree: ValueTree): tree is ReadonlyMap<string, ValueTree> => tree instanceof Map;

/** Which tag a path of keys is. */
export type EntryOf = (path: readonly string[]) => Entry;

/** A name with an entry of its own takes the memory of several values. */
const entryItems = 4;

interface Gathered {
	readonly entry: Entry;
	readonly values: RawValue[];
	start: number;
	end: number;
}

/**
 * Pushes the values of a tree.
 * @param path the keys above it
 * @param offset file position of the block
 */
export function pushTree(
	tree: ValueTree,
	path: readonly string[],
	entryOf: EntryOf,
	{ offset, found, group1, group0 }: TreePlace
): void {
	const tags = new Map<string, Gathered>();
	const gather = (one: ValueTree, keys: readonly string[], size: number): void => {
		if (isLeaf(one)) {
			// A path and a name are made of all keys above the value, for each value anew.
			found.budget.item(1 + (size >> 8));
			const entry = entryOf(keys);
			const known = tags.get(entry.name);
			if (!known) {
				found.budget.item(entryItems);
				found.budget.keep(size);
				tags.set(entry.name, { entry, values: [one.raw], start: one.at, end: one.at + one.size });
			} else {
				known.values.push(one.raw);
				known.start = Math.min(known.start, one.at);
				known.end = Math.max(known.end, one.at + one.size);
			}
		} else if (isMap(one)) {
			found.budget.deeper(() => {
				for (const [key, value] of one) {
					const own =
						size + key.length > longestPath ? cutPath(key, found).slice(0, longestPath - size) : key;
					gather(value, [...keys, own], size + own.length);
				}
			});
		} else {
			found.budget.deeper(() => {
				for (const value of one) gather(value, keys, size);
			});
		}
	};
	try {
		gather(tree, path, 0);
	} finally {
		handOn(tags.values(), ({ entry, values, start, end }) => {
			const [first] = values;
			const list = values.length > 1;
			const raw = list ? values : (first ?? '');
			found.tag(list ? { ...entry, list: true } : entry, raw, [offset + start, end - start], group1, group0);
		});
	}
}

/** Where the tags of a tree go. */
export interface TreePlace {
	readonly offset: number;
	readonly found: TagSink;
	readonly group1: string;
	readonly group0?: string;
}

/** A tree as one value. */
export function structOf(tree: ValueTree): RawValue {
	if (isLeaf(tree)) return tree.raw;
	if (isMap(tree)) return new Map([...tree].map(([key, value]) => [key, structOf(value)]));
	return tree.map(structOf);
}
