/** What computed tags are made from: the tags found, looked up by name, the one that counts first. */
import { numberText } from './conversions/numbers.ts';
import type { RawValue, Tag, TagSink, Value } from './model.ts';
import { isBinary, printed, valueOf } from './print.ts';
import { exifMain } from './tags/exif.ts';

/** A value, and how it prints where that cannot be told from the value. */
export type Made = RawValue | { readonly value: RawValue; readonly shown: string };

/** What a computed tag is made from. */
export class Inputs {
	readonly #found: TagSink;
	readonly #byName = new Map<string, Tag[]>();
	/** Group of the directory that holds the full picture, where a file has several. */
	readonly #main: string | undefined;

	constructor(found: TagSink) {
		this.#found = found;
		for (const tag of found.tags) {
			this.add(tag);
			if (this.#main === undefined && tag.entry.name === 'SubfileType' && tag.raw === 0)
				this.#main = tag.group1;
		}
	}

	add(tag: Tag): void {
		const known = this.#byName.get(tag.entry.name);
		if (known) known.push(tag);
		else this.#byName.set(tag.entry.name, [tag]);
	}

	get type(): string | undefined {
		return this.#found.type?.type;
	}

	/**
	 * The tag of this name that counts, with `Group:` before it where it must be of one (family 0 or 1): the file's own
	 * before EXIF's, the main picture's before a thumbnail's, XMP's last.
	 */
	tag(query: string): Tag | undefined {
		const { name, group } = queryOf(query);
		const known = this.#byName.get(name);
		if (known === undefined) return undefined;
		let best: Tag | undefined;
		let rank = Infinity;
		for (const tag of known) {
			if (group !== undefined && tag.group0 !== group && tag.group1 !== group) continue;
			const mine = this.#rank(tag);
			if (mine < rank) [best, rank] = [tag, mine];
		}
		return best;
	}

	#rank({ group0, group1, entry }: Tag): number {
		if (group0 === 'Composite') return 0;
		if (group0 === 'File') return 1;
		if (group0 === 'EXIF') {
			if (group1 === this.#main) return 2;
			if (group1 === 'IFD1' && entry.table === exifMain) return 8;
			return /^(?:SubIFD|IFD[2-9])/.test(group1) ? 6 : 3;
		}
		return group0 === 'XMP' ? 7 : 5;
	}

	value(query: string): Value | undefined {
		const tag = this.tag(query);
		return tag && valueOf(tag);
	}

	/** The value as text; undefined where there is none or it is no text. */
	text(query: string): string | undefined {
		return textOf(this.value(query));
	}

	/** The value as a number; undefined where it is none. */
	number(query: string): number | undefined {
		const value = this.value(query);
		if (typeof value === 'number' && Number.isInteger(value)) return value;
		const text = textOf(value);
		if (text === undefined || text.trim() === '') return undefined;
		const number = parseFloat(text);
		return Number.isFinite(number) ? number : undefined;
	}

	/** What the tag prints as. */
	printed(query: string): string {
		const tag = this.tag(query);
		return tag ? String(printed(tag)) : '';
	}
}

function textOf(value: Value | undefined): string | undefined {
	if (value === undefined || isBinary(value) || Array.isArray(value)) return undefined;
	return typeof value === 'number' ? numberText(value) : String(value);
}

interface Query {
	readonly name: string;
	readonly group: string | undefined;
}

/** Queries are written in the code, so they are few: each is taken apart once. */
const queries = new Map<string, Query>();

function queryOf(text: string): Query {
	let query = queries.get(text);
	if (!query) {
		const colon = text.indexOf(':');
		query = { name: text.slice(colon + 1), group: colon < 0 ? undefined : text.slice(0, colon) };
		queries.set(text, query);
	}
	return query;
}
