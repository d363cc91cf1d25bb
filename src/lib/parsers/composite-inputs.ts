/** What computed tags are made from: the tags found, looked up by name, the one that counts first. */
import { isRational, numberText } from './conversions/numbers.ts';
import type { ConversionName } from './conversions.ts';
import type { Labels, Rational, RawValue, Tag, TagSink, Value } from './model.ts';
import type { OnDemand } from './on-demand.ts';
import { isBinary, printed, textOf, valueOf } from './print.ts';
import { rankOf } from './rank.ts';

/** A value, and how it prints where that cannot be told from the value. */
export type Ready = RawValue | { readonly value: RawValue; readonly shown: string };

/** What needs a module that is loaded for few files. */
export interface WithTable {
	readonly table: OnDemand<unknown>;
	/** Called once it is loaded; may need another. */
	readonly make: () => Made | undefined;
}

export type Made = Ready | WithTable;

/** A computed tag: what it needs and how it is made. Inputs are tag names, with `Group:` (family 0 or 1) where it matters. */
export interface Composite {
	/** ExifTool's id of it: the module it comes from and its name, `Exif-Aperture`. */
	readonly id: string;
	readonly name: string;
	/** Group 1, where it is not Composite. */
	readonly group1?: string;
	/** All of these must be there ... */
	readonly needs?: readonly string[];
	/** ... and one of these, where none is needed. */
	readonly uses?: readonly string[];
	/** These are looked at where they are there. */
	readonly also?: readonly string[];
	/** None of these may be there. */
	readonly unless?: readonly string[];
	/** What it needs may be kept out of sight. */
	readonly unseen?: true;
	readonly print?: Labels | ConversionName;
	/** Values without a label print in hexadecimal. */
	readonly hex?: true;
	/** The value, undefined where it cannot be told; with a text of its own where the print form needs more than it. */
	readonly compute: (inputs: Inputs) => Made | undefined;
}

/** What computed tags are made from. */
export class Inputs {
	/** The tags of a name by its place among all names. */
	readonly #tags = new Array<Tag[] | undefined>(places.size);
	readonly #values = new Map<Tag, Value>();
	readonly #found: TagSink;
	/** Bytes of the file. */
	readonly fileSize: number;
	#main: string | undefined;

	constructor(found: TagSink, fileSize: number) {
		this.#found = found;
		this.fileSize = fileSize;
	}

	/** @param place that of its name: who adds many has looked it up already */
	add(tag: Tag, place: number): void {
		const known = this.#tags[place];
		if (known) known.push(tag);
		else this.#tags[place] = [tag];
		if (tag.entry.name === 'SubfileType' && this.#main === undefined && tag.raw === 0)
			this.#main = tag.group1;
	}

	get type(): string | undefined {
		return this.#found.type?.type;
	}

	/** All tags of this name, in the order found; `Group:` before it as for `tag`. */
	all(query: string): readonly Tag[] {
		const { place, group } = queryOf(query);
		const tags = this.#tags[place] ?? none;
		return group === undefined || tags.length === 0 ? tags : ofGroup(tags, group);
	}

	/** The tag of this name that counts, with `Group:` before it where it must be of one (family 0 or 1). */
	tag(query: string): Tag | undefined {
		const tags = this.all(query);
		if (tags.length < 2) return tags[0];
		let best: Tag | undefined;
		let bestRank = -1;
		for (const tag of tags) {
			const rank = rankOf(tag, this.#main);
			// The later counts of two that rank alike; of one group the first does, and so it does among the least.
			const replaces = rank > bestRank || (rank === bestRank && rank > 2 && best?.group1 !== tag.group1);
			if (best === undefined || replaces) [best, bestRank] = [tag, rank];
		}
		return best;
	}

	has(query: string): boolean {
		return this.#hasAny(queryOf(query));
	}

	#hasAny({ place, group }: Query): boolean {
		const tags = this.#tags[place];
		if (tags === undefined || group === undefined) return tags !== undefined;
		return ofGroup(tags, group).length > 0;
	}

	/** Whether all of these are there. By index, as `hasSome`: most of this is asked for every file. */
	hasAll(queries: readonly Query[]): boolean {
		const count = queries.length;
		for (let index = 0; index < count; index++) {
			const query = queries[index];
			if (query && !this.#hasAny(query)) return false;
		}
		return true;
	}

	/** Whether one of these is there. */
	hasSome(queries: readonly Query[]): boolean {
		const count = queries.length;
		for (let index = 0; index < count; index++) {
			const query = queries[index];
			if (query && this.#hasAny(query)) return true;
		}
		return false;
	}

	value(query: string): Value | undefined {
		const tag = this.tag(query);
		if (tag === undefined) return undefined;
		const { entry, raw } = tag;
		if (entry.value === undefined && (typeof raw === 'string' || typeof raw === 'number')) return raw;
		// Several computed tags ask for the same ones.
		let value = this.#values.get(tag);
		if (value === undefined) this.#values.set(tag, (value = valueOf(tag)));
		return value;
	}

	/** The value as text; undefined where there is none or it is no text. */
	text(query: string): string | undefined {
		return shortText(this.value(query));
	}

	/** The value as a number; undefined where it is none. */
	number(query: string): number | undefined {
		const value = this.value(query);
		if (typeof value === 'number' && Number.isFinite(value)) return value;
		const number = parseFloat(shortText(value) ?? '');
		return Number.isFinite(number) ? number : undefined;
	}

	/** The numbers of a list of them; undefined where there is none. */
	numbers(query: string): readonly number[] | undefined {
		const value = this.value(query);
		if (value === undefined || isBinary(value)) return undefined;
		const numbers = textOf(value).split(/,? /).map(Number);
		return numbers.some(Number.isNaN) ? undefined : numbers;
	}

	/** The fraction as it was written: EXIF's, or XMP's text. */
	fraction(query: string): Rational | undefined {
		const raw = this.tag(query)?.raw;
		if (isRational(raw)) return raw;
		const match = typeof raw === 'string' ? /^(\d+)\/(\d+)$/.exec(raw) : null;
		return match ? { n: Number(match[1]), d: Number(match[2]) } : undefined;
	}

	/** What the tag prints as. */
	printed(query: string): string | undefined {
		const tag = this.tag(query);
		return tag && textOf(printed(tag));
	}
}

const none: readonly Tag[] = [];

/** The tags of a group of family 0 or 1. */
function ofGroup(tags: readonly Tag[], group: string): readonly Tag[] {
	const [only] = tags;
	if (tags.length === 1 && only) return only.group0 === group || only.group1 === group ? tags : none;
	return tags.filter(({ group0, group1 }) => group0 === group || group1 === group);
}

function shortText(value: Value | undefined): string | undefined {
	if (value === undefined || isBinary(value) || Array.isArray(value)) return undefined;
	return typeof value === 'number' ? numberText(value) : String(value);
}

/** What is asked for, taken apart. */
export interface Query {
	/** That of its name. */
	readonly place: number;
	readonly group: string | undefined;
}

/** Places of names: those that are written in the code, so they are few. */
const places = new Map<string, number>();

/** The place of a name, the same for all files. */
export function placeOf(name: string): number {
	let place = places.get(name);
	if (place === undefined) places.set(name, (place = places.size));
	return place;
}

/** Queries too are written in the code: each is taken apart once. */
const queries = new Map<string, Query>();

/** @param text a name, with `Group:` (family 0 or 1) before it where it must be of one */
export function queryOf(text: string): Query {
	let query = queries.get(text);
	if (!query) {
		const colon = text.indexOf(':');
		const place = placeOf(text.slice(colon + 1));
		query = { place, group: colon < 0 ? undefined : text.slice(0, colon) };
		queries.set(text, query);
	}
	return query;
}
