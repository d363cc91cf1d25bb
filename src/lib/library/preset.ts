/** A preset: a saved way of doing something. What it holds is its kind's affair; `preset-schema.ts` checks what comes from outside. */
import type { SortKey } from './query/ast.ts';

/** A saved search. */
export interface SearchContent {
	/** In the query language, with parameters: `person:{who}`. */
	readonly text: string;
	/** Shown as an album: by this item, or, where it is gone or none was chosen, the first that is found. */
	readonly cover?: { readonly fingerprint: string };
	readonly album?: boolean;
}

/** How the library is shown. Absent: left as it is. */
export interface ViewContent {
	/** Layout by name; one that is not known any more is left out. */
	readonly layout: string;
	/** Columns of the table in their order, by id; absent: all. */
	readonly columns?: readonly string[];
	readonly sort: { readonly by: SortKey; readonly descending: boolean };
	readonly group: string;
	/** The search. */
	readonly text: string;
	readonly folder?: { readonly root: number; readonly path: string; readonly recursive: boolean };
	readonly panels: { readonly sidebar: boolean; readonly inspector: boolean };
	readonly tile: number;
	/** Place in the list of the first item in sight. */
	readonly scroll?: number;
}

/** What presets of each kind hold. */
export interface PresetContents {
	readonly search: SearchContent;
	readonly view: ViewContent;
}
export type PresetKind = keyof PresetContents;

export interface Preset<Kind extends PresetKind = PresetKind> {
	/** ULID: made once, the same on all devices. */
	readonly id: string;
	readonly kind: Kind;
	readonly name: string;
	/** In sight without opening the list. */
	readonly pinned: boolean;
	/** Sorts presets of a kind; between two others there is always room. */
	readonly order: number;
	readonly content: PresetContents[Kind];
	/** Milliseconds since 1970 of the last change. */
	readonly changed: number;
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new ULID (https://github.com/ulid/spec): sorts by time, unique by chance. */
export function newId(now: number): string {
	let time = '';
	for (let left = Math.floor(now), digit = 0; digit < 10; digit++, left = Math.floor(left / 32))
		time = letters.charAt(left % 32) + time;
	const random = crypto.getRandomValues(new Uint8Array(16));
	return time + Array.from(random, (byte) => letters.charAt(byte % 32)).join('');
}

/** By order, then by age. */
export function byOrder(a: Preset, b: Preset): number {
	return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** The order of a place between two others; absent: at that end. */
export function orderBetween(before: Preset | undefined, after: Preset | undefined): number {
	if (!before) return after ? after.order - 1 : 0;
	return after ? (before.order + after.order) / 2 : before.order + 1;
}
