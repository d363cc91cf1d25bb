/**
 * What Sony's cameras write beside each picture (SMPTE RDD 18: acquisition metadata): behind a head of the length that it begins
 * with, tags of two bytes with a length, in sets that begin with a label of SMPTE.
 */
import { addConversions } from '../conversions.ts';
import { timedConversions } from '../conversions/timed.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, RawValue } from '../model.ts';
import { sonyRtmd } from '../tags/media/timed.ts';
import type { ReadSample } from './kinds.ts';

addConversions(timedConversions);

/** The first two bytes of a label. Behind its sixteen stands the length of the set, in four. */
const label = 0x060e;
const labelSize = 20;
/** Of the tags of positions and their time. */
const gps = { first: 0x8500, last: 0x851f };

const readSample: ReadSample = (bytes, at, found) => {
	const reader = new ByteReader(bytes);
	reader.seek(reader.u16());
	while (reader.remaining >= 4) {
		found.budget.item();
		const start = reader.at;
		const id = reader.u16();
		if (id === label) {
			reader.seek(start).skip(labelSize);
			continue;
		}
		if (id === 0) return;
		const value = reader.take(reader.u16());
		if (found.placesOnly && (id < gps.first || id > gps.last)) continue;
		const entry = sonyRtmd.entries.get(id);
		if (!entry) continue;
		const raw = valueOf(entry, value);
		if (raw !== undefined) found.tag(entry, raw, [at + start + 4, value.length]);
	}
};

export const readerOf = (): ReadSample => readSample;

type Read = (reader: ByteReader) => RawValue;

const types: Readonly<Record<string, readonly [size: number, read: Read]>> = {
	int8u: [1, (reader) => reader.u8()],
	undef: [1, (reader) => reader.u8()],
	int16u: [2, (reader) => reader.u16()],
	int16s: [2, (reader) => reader.i16()],
	rational64u: [8, (reader) => ({ n: reader.u32(), d: reader.u32() })]
};

/** Lists of sensors have a head of a count and a size. */
const listHead = 8;

function valueOf({ type = 'undef', hint }: Entry, bytes: Uint8Array): RawValue | undefined {
	if (type === 'string') return decodeString(bytes);
	const [size, read] = types[type] ?? [0];
	if (!read) return undefined;
	const reader = new ByteReader(hint === 'list' ? bytes.subarray(listHead) : bytes);
	const all = Array.from({ length: Math.floor(reader.length / size) }, () => read(reader));
	return all.length === 1 ? all[0] : all.length === 0 ? undefined : all;
}
