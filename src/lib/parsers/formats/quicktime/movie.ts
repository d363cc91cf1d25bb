/** What the readers of one movie share, and how tags are pushed from boxes. */
import { decodeText } from '../../blocks/exif-values.ts';
import { LimitExceeded } from '../../io/budget.ts';
import { ByteReader } from '../../io/byte-reader.ts';
import type { ByteSource } from '../../io/byte-source.ts';
import type { Entry, RawValue, TagSink } from '../../model.ts';
import type { Box, BoxPlace } from './boxes.ts';
import { Fragments } from './fragments.ts';
import type { ItemTables } from './item-tables.ts';
import { entryFor } from '../../table.ts';
import { entryNamed } from './tables.ts';

/** One `meta` box: its handler, for `mdta` its list of keys, for pictures its items. */
export interface MetaState {
	handler: string;
	readonly items: ItemTables;
	keys: { readonly space: string; readonly name: string }[];
}

/** A track while its boxes are read. */
export interface TrackState {
	readonly number: number;
	/** `vide`, `soun`, `text` ... of the media handler. */
	handler: string;
	/** By which fragments know it. */
	id: number;
	/** Units a second of the media. */
	timeScale: number;
	/** How long the media are, and what its samples take, in these units. */
	length: number;
	samples?: { readonly count: number; readonly time: number };
	/** Four letters of what its samples are, where it is not pictures or sound. */
	format?: string;
	/** Its samples are pictures of JPEG. */
	jpeg?: true;
	/** Where its first sample lies, as far as it was told, and how long it is shown. */
	sample?: { readonly offset?: number; readonly size?: number };
	duration?: number;
}

interface Pushed {
	readonly entry: Entry;
	readonly raw: RawValue;
	readonly range: readonly [number, number];
	readonly group1: string;
	/** Sub-document; 0 is the file itself. */
	readonly document: number;
}

/** Raw files, whose cameras count in UTC. */
const raws = new Set(['CR3', 'CRM']);
const zoned = new Map<Entry, Entry>();

/** The entry of a date that says in which zone it is. */
function inUtc(entry: Entry): Entry {
	let known = zoned.get(entry);
	if (!known)
		zoned.set(
			entry,
			(known = entryFor(entry.table, entry.id, entry.name, { ...entry, value: 'quickTimeDateUtc' }))
		);
	return known;
}

/** Groups that a track has its own of, by what it holds, or by its number. */
const ofTracks = new Set(['UserData', 'ItemList', 'Keys']);
const trackKinds: Readonly<Record<string, string>> = { vide: 'Video', soun: 'Audio' };
const userData = 'QuickTime::UserData';

/** User data of a track carries its number in its name. */
function ofTrack(entry: Entry, { number }: TrackState): Entry {
	const mark = `Track${number}`;
	return entryFor(entry.table, `${mark}${entry.id}`, `${mark}${entry.name}`, entry);
}

/** What is known of the movie so far. Tags wait here until the end, since of equal tags the last may count. */
export class Movie {
	readonly #pushed: Pushed[] = [];
	tracks = 0;
	/** Handler types of all media so far. */
	readonly handlers = new Set<string>();
	track: TrackState | undefined;
	/** Units a second of the movie header. */
	timeScale = 0;
	readonly fragments = new Fragments();
	/** Nested `meta` boxes, the innermost last. */
	readonly metas: MetaState[] = [];
	/** Items to be read when the walk is over. */
	readonly items: ItemTables[] = [];
	/** The sub-document that is read: 0 is the file itself, others are pictures beside the main one. */
	document = 0;
	#documents = 0;
	#isAside = false;
	/** Names that tags read elsewhere have, with their documents. */
	readonly #claims: { readonly name: string; readonly document: number }[] = [];
	/** The first boxes of the file that are free. */
	readonly free: BoxPlace[] = [];
	/** Work that needs more reading, done after the walk: XMP and other blocks found on the way. */
	readonly later: (() => Promise<void> | void)[] = [];

	constructor(
		readonly found: TagSink,
		readonly file: ByteSource
	) {}

	/** Pushes a tag of this table by its name; the group is the track's inside one. */
	tag(table: string, name: string, raw: RawValue, offset: number, size: number): void {
		const entry = entryNamed(table, name);
		if (entry) this.push(entry, raw, offset, size);
	}

	push(entry: Entry, raw: RawValue, offset: number, size: number, group1 = this.groupOf(entry)): void {
		this.found.budget.spend('items', 1);
		const own = this.track && entry.table.name === userData ? ofTrack(entry, this.track) : entry;
		this.#pushed.push({
			entry: this.#isAside ? { ...own, unknown: true } : own,
			raw,
			range: [offset, size],
			group1,
			document: this.document
		});
	}

	/** Runs a part whose tags are kept out of sight: ExifTool does not read it. */
	aside(part: () => void): void {
		this.#isAside = true;
		try {
			part();
		} finally {
			this.#isAside = false;
		}
	}

	newDocument(): number {
		return ++this.#documents;
	}

	/** Says that a tag of this name was found by a block's reader, in a sub-document. */
	claim(name: string, document: number): void {
		this.#claims.push({ name, document });
	}

	/** Tables that have no group of their own take the track's. */
	groupOf(entry: Entry): string {
		const own = entry.group1 ?? entry.table.group1;
		const { track } = this;
		if (!track) return own;
		if (own === 'QuickTime' || own === 'Track#') return `Track${track.number}`;
		return ofTracks.has(own) ? `${trackKinds[track.handler] ?? `Track${track.number}`}${own}` : own;
	}

	/** A value pushed earlier, for what depends on it. */
	valueOf(name: string): RawValue | undefined {
		return this.#pushed.find((one) => one.entry.name === name)?.raw;
	}

	/**
	 * Hands the tags on. Of tags with the same name and group the first counts, so it is put first: the last tag of that
	 * name in the whole file where it is among them (e.g. the last of many movie fragments), as ExifTool chooses. What a
	 * sub-document says yields to the file itself, and to the sub-document that said it first.
	 */
	flush(): void {
		const last = new Map<string, Pushed | { readonly document: number }>();
		for (const one of this.#claims) if (!last.has(one.name)) last.set(one.name, one);
		for (const one of this.#pushed) {
			const before = last.get(one.entry.name)?.document;
			if (one.document === 0 || before === undefined || before === one.document)
				last.set(one.entry.name, one);
		}
		const best = new Map<string, Pushed[]>();
		for (const one of this.#pushed) {
			const key = `${one.group1}:${one.entry.name}`;
			const same = best.get(key);
			if (!same) best.set(key, [one]);
			else if (last.get(one.entry.name) === one) same.unshift(one);
			else same.push(one);
		}
		const type = this.found.type?.type ?? '';
		for (const { entry, raw, range, group1 } of [...best.values()].flat()) {
			try {
				this.found.tag(
					entry.value === 'quickTimeDate' && raws.has(type) ? inUtc(entry) : entry,
					raw,
					range,
					group1
				);
			} catch (error) {
				// A spent budget stops reading, not the handing on of what was read and paid for.
				if (!(error instanceof LimitExceeded)) throw error;
			}
		}
		this.#pushed.length = 0;
	}
}

/**
 * How a field of a binary box is stored. `date` and `long` have 64 bits in version 1 of a full box; `fixed32` is 16.16
 * fixed point, `ufixed32` the same without a sign, `rate` that with all its digits, `whole32` its whole part, `fixed16` is 8.8, `ufixed16` the same
 * without a sign, `code` four letters.
 */
export type FieldFormat =
	| 'u8'
	| 'u16'
	| 'i16'
	| 'u32'
	| 'i32'
	| 'date'
	| 'long'
	| 'fixed16'
	| 'ufixed16'
	| 'rate'
	| 'fixed32'
	| 'ufixed32'
	| 'whole32'
	| 'code'
	| 'bytes';

/** A field: name, format, how many; a number alone skips bytes. */
export type Field = number | readonly [name: string, format: FieldFormat, count?: number];

/** 16.16 fixed point to five decimals. */
export function fixed(value: number): number {
	return Math.round((value / 65536) * 1e5) / 1e5;
}

function one(reader: ByteReader, format: FieldFormat, wide: boolean): number | string {
	switch (format) {
		case 'u8':
		case 'bytes':
			return reader.u8();
		case 'u16':
			return reader.u16();
		case 'i16':
			return reader.i16();
		case 'u32':
			return reader.u32();
		case 'i32':
			return reader.i32();
		case 'date':
		case 'long':
			return wide ? reader.u64() : reader.u32();
		case 'fixed16':
			return reader.i16() / 256;
		case 'ufixed16':
			return reader.u16() / 256;
		case 'rate':
			return reader.u32() / 65536;
		case 'fixed32':
			return fixed(reader.i32());
		case 'ufixed32':
			return fixed(reader.u32());
		case 'whole32':
			return reader.u32() >>> 16;
		case 'code':
			return decodeText(reader.take(4));
	}
}

/**
 * Reads a box of fields at fixed places and pushes each as a tag of the table, until the bytes end.
 * @param convert changes a value on the way, e.g. scales a duration; undefined leaves the tag out
 */
export function readFields(
	movie: Movie,
	box: Pick<Box, 'bytes' | 'offset'>,
	table: string,
	fields: readonly Field[],
	convert: (name: string, value: RawValue) => RawValue | undefined = (_name, value) => value
): void {
	const reader = new ByteReader(box.bytes);
	const wide = box.bytes[0] === 1;
	for (const field of fields) {
		if (typeof field === 'number') {
			reader.skip(field);
			continue;
		}
		const [name, format, count = 1] = field;
		const at = reader.at;
		const values: (number | string)[] = [];
		for (let index = 0; index < count; index++) values.push(one(reader, format, wide));
		const value = convert(name, count === 1 ? (values[0] ?? 0) : values);
		if (value !== undefined) movie.tag(table, name, value, box.offset + at, reader.at - at);
	}
}
