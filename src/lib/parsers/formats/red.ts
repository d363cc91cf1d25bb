/**
 * Films of RED's cameras (R3D): a head of fixed places and a directory of records, each of its size, an id and a value whose type is
 * told by the id. The first file of a film has the head; of the first kind the directory lies in the block behind it. There is no
 * specification.
 */
import { readBinaryTable, binaryValue } from '../blocks/binary-table.ts';
import { addConversions } from '../conversions.ts';
import { redConversions } from '../conversions/red.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { hexId, unknownEntry } from '../table.ts';
import { redMain, redRED1, redRED2 } from '../tags/media/red.ts';

addConversions(redConversions);

/** Head and directory take some kilobytes. */
const window = 64 * 1024;
/** Size and id of the record that a directory begins with: an edge code. */
const first = [0x00, 0x0f, 0x10, 0x00];

export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'R3D', extension: 'r3d', mime: 'video/x-red-r3d' });
	const bytes = await file.read(0, window);
	const reader = new ByteReader(bytes);
	const size = reader.u32();
	const second = bytes[7] === 0x32;
	readBinaryTable(
		second ? redRED2 : redRED1,
		bytes.subarray(0, Math.max(0, Math.min(size, bytes.length))),
		{ at: 0, little: false, use: (entry, raw) => (second && entry.name === 'FrameRate' ? rateOf(raw) : raw) },
		found
	);
	const start = directoryIn(bytes, second ? 0 : size);
	if (start < 0) found.warn('R3D: its directory is not there');
	else readDirectory(bytes, start, found);
}

/** A denominator, and the halves of a numerator. */
function rateOf(raw: RawValue): number | undefined {
	const [denominator, high, low] = Array.isArray(raw) ? raw.map(Number) : [];
	return denominator ? ((high ?? 0) * 0x10000 + (low ?? 0)) / denominator : undefined;
}

function directoryIn(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(0x10, from + 2); at >= 0; at = bytes.indexOf(0x10, at + 1)) {
		if (first.every((byte, index) => bytes[at - 2 + index] === byte)) return at - 2;
	}
	return -1;
}

/** By the highest four bits of an id. */
const types = ['int8u', 'string', 'float', 'int8u', 'int16u', 'int8s', 'int32s', 'undef', 'int32u'];
const sizes: Readonly<Record<string, number>> = { float: 4, int16u: 2, int32s: 4, int32u: 4 };

function readDirectory(bytes: Uint8Array, start: number, found: TagSink): void {
	const reader = new ByteReader(bytes).seek(start);
	while (reader.remaining >= 4) {
		found.budget.item();
		const at = reader.at;
		const [size, id] = [reader.u16(), reader.u16()];
		if (size < 4) return;
		if (size - 4 > reader.remaining) {
			found.warn(`R3D: a record of ${size} bytes at ${at}, of which ${bytes.length - at} are there`);
			return;
		}
		const value = reader.take(size - 4);
		const entry = redMain.entries.get(id) ?? unknownEntry(redMain, id, () => `Red_${hexId(id)}`);
		const raw = valueOf(entry, types[id >> 12] ?? 'undef', value, found);
		if (raw !== undefined) found.tag(entry, raw, [at + 4, value.length]);
	}
}

function valueOf(entry: Entry, type: string, value: Uint8Array, found: TagSink): RawValue | undefined {
	const count = Math.floor(value.length / (sizes[type] ?? 1));
	if (count === 0) return undefined;
	found.budget.keep(value.length);
	return binaryValue({ ...entry, type, count }, new ByteReader(value));
}
