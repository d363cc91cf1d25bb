/**
 * Timed metadata of Apple's telephones: how the picture is turned, faces, the moment of a live photo. The sample description names
 * keys and how their values are stored; a sample has boxes whose type is the number that the description gave a key.
 * Spec: QuickTime File Format, "Timed metadata sample descriptions", "Timed metadata sample data format", "Well-known types".
 */
import { isBinaryPlist, readBinaryPlist } from '../blocks/binary-plist.ts';
import { decodeString, decodeText } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { significant } from '../conversions/numbers.ts';
import { timedConversions } from '../conversions/timed.ts';
import { boxesIn, type Box } from '../formats/quicktime/boxes.ts';
import { entryNamed, entryOf, tableNamed } from '../formats/quicktime/tables.ts';
import type { Budget } from '../io/budget.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, RawValue } from '../model.ts';
import { entryFor } from '../table.ts';
import { nameOfKey } from './key-names.ts';
import type { ReadSample } from './kinds.ts';
import { livePhotoInfo } from './live-photo.ts';
import type { TimedSink } from './sink.ts';
import type { TimedTrack } from './track.ts';

addConversions(timedConversions);

/** How a number is stored. */
interface Stored {
	readonly size: number;
	readonly read: (reader: ByteReader) => number | bigint;
}

const single: Stored = { size: 4, read: (reader) => significant(reader.f32(), 15) };
const long = (reader: ByteReader): bigint => {
	const high = BigInt(reader.u32());
	return (high << 32n) | BigInt(reader.u32());
};

/** By the number of the type. Points, sizes, rectangles and matrices are rows of numbers. */
const types: Readonly<Record<number, Stored | 'text'>> = {
	1: 'text',
	23: single,
	24: { size: 8, read: (reader) => significant(reader.f64(), 15) },
	65: { size: 1, read: (reader) => reader.i8() },
	66: { size: 2, read: (reader) => reader.i16() },
	67: { size: 4, read: (reader) => reader.i32() },
	70: single,
	71: single,
	72: single,
	74: { size: 8, read: (reader) => BigInt.asIntN(64, long(reader)) },
	75: { size: 1, read: (reader) => reader.u8() },
	76: { size: 2, read: (reader) => reader.u16() },
	77: { size: 4, read: (reader) => reader.u32() },
	78: { size: 8, read: long },
	79: single,
	80: single
};

/** A key, as a sample description declares it. */
interface Key {
	/** What holds other values, or has a name that is none, has no entry. */
	readonly entry: Entry | undefined;
	/** Undefined: bytes, shown as text. */
	readonly type: Stored | 'text' | undefined;
	readonly holdsFaces: boolean;
}
type Keys = ReadonlyMap<string, Key>;

const mostKeys = 4096;
const headSize = 8;
const apple = /^(?:mdta|fiel)com\.apple\.quicktime\./;
const faces = 'detected-face';

/** The tag of a key: its name space and name in one. */
function entryOfKey(name: string): Entry | undefined {
	const id = name.replace(apple, '');
	const known = entryOf('QuickTime::Keys', id);
	if (known) return known.name === 'DetectedFaceBounds' ? { ...known, print: 'faceBounds' } : known;
	const made = nameOfKey(id);
	return made === undefined ? undefined : entryFor(tableNamed('QuickTime::Keys'), id, made);
}

/** What is declared of one key. Without a type nobody knows what its values are. */
function keyFrom(declared: Box, budget: Budget): Key | undefined {
	let name: string | undefined;
	let type: Key['type'];
	let isTyped = false;
	for (const { type: part, bytes } of boxesIn(declared.bytes, declared.offset, budget)) {
		if (part === 'keyd') name = decodeText(bytes);
		else if (part === 'dtyp' && bytes.length > 4) {
			const reader = new ByteReader(bytes);
			isTyped = true;
			// Other types than well-known ones have names.
			type = reader.u32() === 0 && reader.remaining >= 4 ? types[reader.u32()] : undefined;
		}
	}
	if (name === undefined || !isTyped) return undefined;
	const holdsFaces = name.replace(apple, '') === faces;
	return { entry: holdsFaces ? undefined : entryOfKey(name), type, holdsFaces };
}

/** The boxes of descriptions: a description has a head of 8 bytes, of which only the last is not zero. */
function* declarations({ description }: TimedTrack, budget: Budget): Generator<Box> {
	if (!description) return;
	for (const entry of boxesIn(description.bytes, description.offset, budget, headSize)) {
		if (entry.type !== 'mebx') continue;
		for (const part of boxesIn(entry.bytes, entry.offset, budget, headSize))
			if (part.type === 'keys') yield* boxesIn(part.bytes, part.offset, budget);
	}
}

/** Tells of a track what its description says of all of it: the versions of the programs that wrote it. */
export function describe(track: TimedTrack, found: TimedSink): void {
	const group1 = `Track${track.number}`;
	const dimensions = entryNamed('QuickTime::setu', 'Dimensions');
	for (const declared of declarations(track, found.budget)) {
		for (const setup of boxesIn(declared.bytes, declared.offset, found.budget)) {
			if (setup.type !== 'setu') continue;
			for (const { type, bytes, offset } of boxesIn(setup.bytes, setup.offset, found.budget)) {
				if (type === 'cfgv' && isBinaryPlist(bytes))
					found.attempt(type, () => {
						readBinaryPlist(bytes, offset, found, group1);
					});
				else if (type === 'dims' && dimensions && bytes.length >= 8) {
					const reader = new ByteReader(bytes);
					found.tag(dimensions, [reader.u32(), reader.u32()], [offset, 8], group1);
				}
			}
		}
	}
}

export function readerOf(track: TimedTrack, found: TimedSink): ReadSample {
	const keys = new Map<string, Key>();
	for (const declared of declarations(track, found.budget)) {
		const key = keyFrom(declared, found.budget);
		if (key && keys.size < mostKeys) keys.set(declared.type, key);
	}
	return (bytes, at, sink, { size }) => {
		if (bytes.length === 0 && size > 0) sink.drop();
		else readValues(bytes, at, keys, sink);
	};
}

/** Values, each in a box whose type is the number of its key. One that is cut, or shorter than its head, ends them. */
function readValues(bytes: Uint8Array, at: number, keys: Keys, found: TimedSink): void {
	for (const value of boxesIn(bytes, at, found.budget)) {
		const head = new ByteReader(bytes).seek(value.offset - at - headSize);
		if (value.bytes.length < value.size || head.u32() < headSize) return;
		// One that is empty says so, but for the last.
		if (value.size === 0 && value.offset === at + bytes.length) return;
		const key = keys.get(value.type);
		if (!key) continue;
		if (key.holdsFaces) readFaces(value, keys, found);
		else if (key.entry) {
			const raw = valueOf(key, key.entry, value.bytes, found.budget);
			if (raw !== undefined) found.tag(key.entry, raw, [value.offset, value.size]);
		}
	}
}

/** Each face has a record, and what is known of it are values in that. */
function readFaces(value: Box, keys: Keys, found: TimedSink): void {
	found.budget.deeper(() => {
		for (const record of boxesIn(value.bytes, value.offset, found.budget)) {
			if (record.type !== 'crec') continue;
			for (const { type, bytes, offset } of boxesIn(record.bytes, record.offset, found.budget))
				if (type === 'cits') readValues(bytes, offset, keys, found);
		}
	});
}

function valueOf({ type }: Key, { name }: Entry, bytes: Uint8Array, budget: Budget): RawValue | undefined {
	if (name === 'LivePhotoInfo' && type === undefined) return livePhotoInfo(bytes);
	// It is stored as a number, whatever its type says.
	if (name === 'SceneIlluminance') return bytes.length < 4 ? undefined : new ByteReader(bytes).u32();
	if (type === 'text') return decodeString(bytes);
	if (type === undefined) return decodeText(bytes).replaceAll('\0', '');
	const count = Math.floor(bytes.length / type.size);
	budget.item(count);
	const reader = new ByteReader(bytes);
	const [first, ...rest] = Array.from({ length: count }, () => type.read(reader));
	if (first === undefined) return '';
	return rest.length === 0 ? first : [first, ...rest];
}
