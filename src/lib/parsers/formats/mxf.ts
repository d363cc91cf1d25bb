/**
 * MXF (SMPTE ST 377-1): keys of 16 bytes, lengths, values. The metadata of a header are sets of properties that refer to each
 * other; a property is known by a short number, which a table at the head translates to a key of SMPTE's register.
 */
import { binaryValue } from '../blocks/binary-table.ts';
import { decodeString, decodeUtf16 } from '../blocks/exif-values.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { ByteRange, Entry, RawValue, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { mxfHeader, mxfMain } from '../tags/pictures/mxf.ts';
import { measureMxf } from './mxf-facts.ts';
import { two } from '../conversions/numbers.ts';
import { hex } from '../io/hex.ts';

const keySize = 16;
/** A run-in of other bytes may stand before the first key. */
const longestHead = 32;
/** Sets of metadata are short. */
const longestSet = 1024 * 1024;
const mostItems = 100_000;
const longestFill = 64 * 1024;

interface Property {
	readonly key: string;
	readonly value: Uint8Array;
	readonly range: ByteRange;
}

/** A set: what it is, and what it says. */
interface LocalSet {
	readonly kind: string;
	readonly properties: ReadonlyMap<string, Property>;
}

/** Keys of the register by which sets refer to each other. */
const element = (id: string) => `060e2b34.0101.${id}`;
const instance = element('0101.01011502.00000000');
const trackId = element('0102.01070101.00000000');
const editRate = element('0102.05300405.00000000');
const sequenceOf = element('0102.06010104.02040000');
const componentsOf = element('0102.06010104.06090000');
const linkedTrack = element('0105.06010103.05000000');
const duration = element('0102.07020201.01030000');

const sourceClip = '01011100';

/** `060e2b34.0101.0102.07020110.02040000` */
function nameOfKey(bytes: Uint8Array): string {
	const digits = hex(bytes);
	return [0, 8, 12, 16, 24].map((from, index, all) => digits.slice(from, all[index + 1])).join('.');
}

/** Reads the metadata of the first partition and of the last, which knows more: lengths, dates. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'MXF', extension: 'mxf', mime: 'application/mxf' });
	const sets: LocalSet[] = [];
	try {
		const footer = await found.attemptAsync('MXF header', () => readPartition(file, 0, sets, found, signal));
		const last = footer || (await footerByIndex(file));
		if (last > 0 && last < file.size)
			await found.attemptAsync('MXF footer', () => readPartition(file, last, sets, found, signal));
	} finally {
		// What is told last counts, and is given first.
		pushSets(sets.toReversed(), found);
		measureMxf(sets, found);
	}
}

/** The list of partitions at the very end of a file, with its size in the last four bytes; 0 where there is none. */
async function footerByIndex(file: ByteSource): Promise<number> {
	const tail = new ByteReader(await file.read(file.size - 4, 4));
	const size = tail.remaining === 4 ? tail.u32() : 0;
	if (size < keySize + 4 || size > longestSet || size > file.size) return 0;
	const reader = new ByteReader(await file.read(file.size - size, size - 4));
	if (nameOfKey(reader.take(keySize)) !== '060e2b34.0205.0101.0d010201.01110100') return 0;
	berLength(reader);
	let last = 0;
	while (reader.remaining >= 12) last = reader.skip(4).u64();
	return last;
}

/**
 * Reads the sets of a partition, as far as they go.
 * @returns where the last partition begins, as far as this one knows; else 0
 */
async function readPartition(
	file: ByteSource,
	from: number,
	sets: LocalSet[],
	found: TagSink,
	signal: AbortSignal | undefined
): Promise<number> {
	const primer = new Map<number, string>();
	let [at, end, footer] = [from, file.size, 0];
	for (let items = 0; at + keySize < end && items < mostItems; items++) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const head = new ByteReader(await file.read(at, longestHead));
		const key = nameOfKey(head.take(keySize));
		// Nothing else is a name (SMPTE ST 298): what follows is no item.
		if (!key.startsWith('060e2b34')) break;
		const size = berLength(head);
		const start = at + head.at;
		at = start + size;
		if (at > file.size) found.warn('MXF: an item is cut off');
		const isPack = /^060e2b34\.0205\.0101\.0d010201\.010[234]/.test(key);
		const isPrimer = key === '060e2b34.0205.0101.0d010201.01050100';
		// The next partition, or the essence.
		if (items > 0 && (isPack || key.startsWith('060e2b34.0102.0101.0d010301'))) break;
		if (!isPack && !isPrimer && !key.startsWith('060e2b34.0253.0101.0d01')) continue;
		const bytes = await file.read(start, Math.min(size, longestSet));
		found.attempt('MXF item', () => {
			if (isPack) {
				const pack = new ByteReader(bytes);
				if (from === 0) found.tag(named(mxfHeader, 'MXFVersion'), [pack.u16(), pack.u16()], [start, 4]);
				footer = pack.seek(24).u64();
				const length = pack.u64();
				// Fill behind the pack is not counted.
				end = length > 0 ? Math.min(file.size, at + length + longestFill) : file.size;
			} else if (isPrimer) readPrimer(bytes, primer);
			else sets.push({ kind: key.slice(-8), properties: readSet(bytes, start, primer, found) });
		});
	}
	return footer;
}

/** A length in one byte, or in as many as the first says. */
function berLength(reader: ByteReader): number {
	const first = reader.u8();
	if (first < 0x80) return first;
	let size = 0;
	for (let count = first & 0x7f; count > 0; count--) size = size * 256 + reader.u8();
	return size;
}

function readPrimer(bytes: Uint8Array, primer: Map<number, string>): void {
	const reader = new ByteReader(bytes);
	const [count, size] = [reader.u32(), reader.u32()];
	for (let index = 0; index < count && reader.remaining >= size && size >= 18; index++) {
		const entry = new ByteReader(reader.take(size));
		primer.set(entry.u16(), nameOfKey(entry.take(keySize)));
	}
}

function readSet(
	bytes: Uint8Array,
	at: number,
	primer: ReadonlyMap<number, string>,
	found: TagSink
): Map<string, Property> {
	const properties = new Map<string, Property>();
	const reader = new ByteReader(bytes);
	while (reader.remaining >= 4) {
		found.budget.spend('items', 1);
		const key = primer.get(reader.u16());
		const size = Math.min(reader.u16(), reader.remaining);
		const start = at + reader.at;
		const value = reader.take(size);
		if (key !== undefined) properties.set(key, { key, value, range: [start, size] });
	}
	return properties;
}

/** What track a set belongs to. */
interface Place {
	readonly group1: string;
	readonly rate: number;
}

const idOf = (bytes: Uint8Array | undefined) => (bytes ? nameOfKey(bytes) : '');

/** Where tracks and what they refer to belong; descriptors say by the number of the track. */
function placesOf(sets: readonly LocalSet[], found: TagSink): Map<string, Place> {
	const places = new Map<string, Place>();
	const sequences = new Map<string, Place>();
	for (const { properties } of sets) {
		const number = properties.get(trackId);
		const sequence = properties.get(sequenceOf);
		if (!number || number.value.length < 4) continue;
		const rate = rateOf(properties.get(editRate)?.value);
		const place = { group1: `Track${new ByteReader(number.value).u32()}`, rate };
		places.set(idOf(properties.get(instance)?.value), place);
		if (sequence) sequences.set(idOf(sequence.value), place);
	}
	for (const { properties } of sets) {
		const id = idOf(properties.get(instance)?.value);
		const place = sequences.get(id);
		const components = properties.get(componentsOf)?.value;
		if (!place) continue;
		places.set(id, place);
		const list = new ByteReader((components ?? new Uint8Array(0)).subarray(8));
		while (list.remaining >= keySize) {
			found.budget.item();
			places.set(nameOfKey(list.take(keySize)), place);
		}
	}
	return places;
}

function rateOf(bytes: Uint8Array | undefined): number {
	if (!bytes || bytes.length < 8) return 0;
	const reader = new ByteReader(bytes);
	const [n, d] = [reader.i32(), reader.i32()];
	return d === 0 ? 0 : n / d;
}

function pushSets(sets: readonly LocalSet[], found: TagSink): void {
	const places = placesOf(sets, found);
	const byGroup = new Map([...places.values()].map((place) => [place.group1, place]));
	let longest = 0;
	let counted = false;
	for (const { kind, properties } of sets) {
		if (kind === sourceClip) continue;
		const link = properties.get(linkedTrack);
		const linked = link && link.value.length >= 4 ? `Track${new ByteReader(link.value).u32()}` : undefined;
		const place =
			linked === undefined
				? places.get(idOf(properties.get(instance)?.value))
				: (byGroup.get(linked) ?? { group1: linked, rate: 0 });
		for (const property of properties.values()) {
			found.attempt(property.key, () => {
				const entry = mxfMain.entries.get(property.key);
				if (!entry || entry.unknown) return;
				const raw = valueOf(entry, property.value, place?.rate ?? 0);
				if (raw === undefined) return;
				found.tag(entry, raw, property.range, place?.group1);
				if (property.key !== duration || typeof raw !== 'number' || !place) return;
				counted = true;
				longest = Math.max(longest, raw);
			});
		}
	}
	const entry = mxfMain.entries.get(duration);
	if (entry && counted) found.tag(entry, longest, [0, 0]);
}

const timeNames = new Set(['Origin', 'StartTimecode', 'Duration', 'EssenceLength', 'EventStart']);
const kinds = ['unknown', 'released', 'debug', 'patched', 'beta', 'private build'];

/** The value of a property; most of the register's types follow from the row, the others from what is told. */
function valueOf(entry: Entry, bytes: Uint8Array, rate: number): RawValue | undefined {
	const reader = new ByteReader(bytes);
	const { name, type } = entry;
	if (timeNames.has(name) || (type === undefined && name.endsWith('Duration'))) {
		if (bytes.length < 8) return undefined;
		const units = reader.i64();
		// -1 is a length that nobody knew yet.
		return units < 0 ? undefined : rate > 0 ? Number((units / rate).toPrecision(15)) : units;
	}
	if (type === 'string') return decodeString(bytes);
	if (type?.startsWith('rational') && bytes.length === 8) return { n: reader.i32(), d: reader.i32() };
	if (type !== undefined) return numbers(entry, reader);
	if (/Date$/.test(name) && bytes.length === 8) return dateOf(reader);
	if (bytes.length === keySize && name === 'ComponentDataDefinition') return nameOfKey(bytes);
	if (bytes.length === keySize && /ID$/.test(name)) return uuid(bytes);
	if (bytes.length === 10 && /Version/.test(name)) {
		const parts = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
		return `${parts.join('.')} ${kinds[reader.u16()] ?? 'unknown'}`;
	}
	if (bytes.length === 2 && /Version/.test(name)) return `${reader.u8()}.${reader.u8()}`;
	if (bytes.length === 1 && !name.endsWith('Kind')) return reader.u8() !== 0;
	return decodeUtf16(bytes, false);
}

function numbers(entry: Entry, reader: ByteReader): RawValue | undefined {
	const values: RawValue[] = [];
	for (let last = -1; reader.remaining > 0 && reader.at > last;) {
		last = reader.at;
		const value = binaryValue(entry, reader);
		if (value === undefined) break;
		values.push(value);
	}
	const [only] = values;
	return values.length > 1 ? values : only;
}

/** Year, month, day, hour, minute, second, and quarters of a hundredth. */
function dateOf(reader: ByteReader): string {
	const year = String(reader.u16()).padStart(4, '0');
	const [month, day, hour, minute, second] = [
		reader.u8(),
		reader.u8(),
		reader.u8(),
		reader.u8(),
		reader.u8()
	];
	const thousandths = String(reader.u8() * 4).padStart(3, '0');
	return `${year}:${two(month)}:${two(day)} ${two(hour)}:${two(minute)}:${two(second)}.${thousandths}`;
}

function uuid(bytes: Uint8Array): string {
	const digits = hex(bytes);
	return [0, 8, 12, 16, 20].map((from, index, all) => digits.slice(from, all[index + 1])).join('-');
}
