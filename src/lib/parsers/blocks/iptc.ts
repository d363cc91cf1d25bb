/**
 * IPTC-IIM records (https://www.iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf): datasets one after another, each a
 * marker, a record number, a dataset number and a length.
 */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import { windows1252 } from '../io/windows-1252.ts';
import type { ByteRange, Entry, RawValue, Table, TagSink } from '../model.ts';
import { blocksSoFar } from './packed.ts';
import { entryFor, unknownEntry } from '../table.ts';
import { extra } from '../tags/file.ts';
import { decodeText } from './exif-values.ts';
import { iptcTables } from './iptc-tables.ts';

const marker = 0x1c;

/** The record of characters: only its texts are in the coded character set. */
const application = 2;
const codedCharacterSet = 90;

/** What Photoshop compares with the digest that it stored, to see whether another program changed the data. */
const currentDigest = entryFor(extra, 'CurrentIPTCDigest', 'CurrentIPTCDigest', { value: 'md5Digest' });
/** Formats in which IPTC data has no place of its own, so that nobody compares. */
const withoutDigest = new Set(['APNG', 'JP2', 'JPH', 'JPM', 'JPX', 'JXL', 'PDF', 'PNG']);

/**
 * Where a block stands: in the place that the format has for it; inside EXIF of another format; or behind everything, where
 * its tags are never those of the first block.
 */
export type IptcPlace = 'own' | 'inner' | 'appended';

/**
 * Reads IPTC datasets.
 * @param offset file position of `bytes[0]`
 */
export function readIptc(bytes: Uint8Array, offset: number, found: TagSink, place: IptcPlace = 'own'): void {
	const blocks = blocksSoFar(found, 'IPTC', () => true);
	const before =
		place === 'appended' && !found.tags.some(({ group1 }) => group1 === 'IPTC') ? blocks + 1 : blocks;
	const group1 = before === 0 ? undefined : `IPTC${before + 1}`;
	if (before === 0 && place === 'own' && !withoutDigest.has(found.type?.type ?? '')) {
		found.tag(currentDigest, { binary: bytes.length, bytes }, [offset, bytes.length]);
	}
	const reader = new ByteReader(bytes);
	const lists = new Map<Entry, { values: RawValue[]; range: [number, number] }>();
	const single: (readonly [entry: Entry, raw: RawValue, range: ByteRange])[] = [];
	const places = new Map<Entry, number>();
	let decode: Decode = windows1252;
	try {
		while (reader.remaining >= 5) {
			const at = reader.at;
			const mark = reader.u8();
			if (mark !== marker) {
				// Padding after the last dataset is no damage.
				if (bytes.subarray(at).some((byte) => byte !== 0)) found.warn(`IPTC: no dataset at ${offset + at}`);
				break;
			}
			const record = reader.u8();
			const dataset = reader.u8();
			const length = readLength(reader);
			found.budget.spend('items', 1);
			const value = reader.take(length);
			if (record === 1 && dataset === codedCharacterSet) decode = decoderFor(value) ?? decode;
			const table = iptcTables.get(record);
			const entry =
				table?.entries.get(dataset) ??
				(table && unknownEntry(table, dataset, () => `${table.name.replace('::', '_')}_${dataset}`));
			if (!entry) continue;
			const isText = record === application && entry.hint !== 'digits';
			const raw = rawOf(entry, value, isText ? decode : decodeText);
			const range: ByteRange = [offset + at, reader.at - at];
			if (!entry.list) {
				const told = [entry, raw, range] as const;
				const place = places.get(entry);
				// Written twice: the last counts and goes first.
				single.push(place === undefined ? told : (single[place] ?? told));
				if (place === undefined) places.set(entry, single.length - 1);
				else single[place] = told;
				continue;
			}
			const list = lists.get(entry);
			if (list) {
				list.values.push(raw);
				list.range[1] = offset + reader.at - list.range[0];
			} else {
				lists.set(entry, { values: [raw], range: [range[0], range[1]] });
			}
		}
	} finally {
		for (const [entry, raw, range] of single) found.tag(entry, raw, range, group1);
		for (const [entry, { values, range }] of lists) {
			const [only] = values;
			found.tag(entry, values.length === 1 && only !== undefined ? only : values, range, group1);
		}
	}
}

/** A length of 2 bytes; with its top bit set, it says how many bytes the real length has. */
function readLength(reader: ByteReader): number {
	const length = reader.u16();
	if (length < 0x8000) return length;
	let real = 0;
	for (const byte of reader.take(length & 0x7fff)) real = real * 256 + byte;
	return real;
}

type Decode = (bytes: Uint8Array) => string;

/** ISO 2022 escape sequences that writers use: UTF-8 (with its levels) and Latin-1. */
function decoderFor(value: Uint8Array): Decode | undefined {
	const sequence = latin1(value);
	// eslint-disable-next-line no-control-regex -- escape sequences begin with a control character
	if (/^\x1b%(?:\/[GHI]|G)/.test(sequence)) return decodeText;
	if (sequence.startsWith('\x1b.A')) return windows1252;
	return undefined;
}

function rawOf(entry: Entry, value: Uint8Array, decode: Decode): RawValue {
	if (entry.binary) return { binary: value.length, bytes: value };
	if (isInteger(entry) && value.length > 0 && value.length <= 8) {
		let number = 0n;
		for (const byte of value) number = number * 256n + BigInt(byte);
		return number <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(number) : number;
	}
	// Some writers fill a field up with zeros.
	return decode(value).replace(/\0+$/, '');
}

const integers = new WeakMap<Table, ReadonlySet<number | string>>();

function isInteger(entry: Entry): boolean {
	let ids = integers.get(entry.table);
	if (!ids) {
		const rows = [...entry.table.entries.values()].filter(
			({ hint }) => typeof hint === 'string' && hint.startsWith('int')
		);
		integers.set(entry.table, (ids = new Set(rows.map(({ id }) => id))));
	}
	return ids.has(entry.id);
}
