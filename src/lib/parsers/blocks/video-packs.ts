/**
 * What AVCHD cameras write beside their pictures: packs of an id and four bytes, as DV has them (IEC 61834-4), in a message of
 * H.264 under a mark of its own. Dates, exposure, place and who made the camera.
 */
import { addConversions } from '../conversions.ts';
import { avchdConversions } from '../conversions/avchd.ts';
import type { ByteRange, Entry, RawValue, Table, TagSink } from '../model.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import {
	h264Camera1,
	h264Camera2,
	h264FrameInfo,
	h264MDPM,
	h264MakeModel,
	h264RecInfo,
	h264Shutter
} from '../tags/media/avchd.ts';
import type { PackHint } from '../tags/supplement/media/avchd.ts';
import { binaryValue, readBinaryTable } from './binary-table.ts';
import { masked } from '../makers/rows.ts';
import { sinkWith } from './nested.ts';

addConversions(avchdConversions);

/** A UUID, and what its packs are called. */
const mark = '\x17\xee\x8c\x60\xf8\x4d\x11\xd9\x8c\xd6\x08\x00\x20\x0c\x9a\x66MDPM';
const packSize = 5;

const makers = { canon: 0x1011, sony: 0x108 };
const made = 0xe0;
const model = 0xe4;

/** Packs that are tables of their own. */
const tables: ReadonlyMap<number, { readonly table: Table; readonly little?: true; readonly only?: number }> =
	new Map<number, { table: Table; little?: true; only?: number }>([
		[0x70, { table: h264Camera1 }],
		[0x71, { table: h264Camera2 }],
		[0x7f, { table: h264Shutter, little: true }],
		[made, { table: h264MakeModel }],
		[0xe1, { table: h264RecInfo, only: makers.canon }],
		[0xee, { table: h264FrameInfo, only: makers.canon }]
	]);

const hintOf = (entry: Entry) => (entry.hint ?? {}) as PackHint;

/** Reads a message of this kind. @returns whether it was one */
export function readVideoPacks(message: Uint8Array, at: ByteRange, found: TagSink): boolean {
	if (latin1(message.subarray(0, mark.length)) !== mark) return false;
	const count = message[mark.length] ?? 0;
	const packs = message.subarray(mark.length + 1, mark.length + 1 + count * packSize);
	if (packs.length < count * packSize) {
		found.warn(`AVCHD: ${Math.floor(packs.length / packSize)} of ${count} packs are there`);
	}
	let maker: number | undefined;
	let last = -1;
	for (let from = 0; from + packSize <= packs.length; from += packSize) {
		found.budget.item();
		const id = packs[from] ?? 0;
		if (id <= last) {
			found.warn('AVCHD: packs are not in order');
			break;
		}
		last = id;
		const pack = packs.subarray(from + 1, from + packSize);
		if (id === made) maker = new ByteReader(pack).u16();
		const own = tables.get(id);
		if (own) {
			if (own.only !== undefined && own.only !== maker) continue;
			readBinaryTable(
				own.table,
				pack,
				{ at: at[0], little: own.little ?? false, use: valueOf },
				placed(found, at)
			);
			continue;
		}
		const entry = h264MDPM.entries.get(id);
		if (!entry || (id === model && maker !== makers.sony)) continue;
		const value = joined(packs, from, hintOf(entry).packs ?? 1);
		found.tag(entry, read(entry, value), at);
		last += value.length / 4 - 1;
		from += (value.length / 4 - 1) * packSize;
	}
	return true;
}

/** All of it was found where the unit lies: the bytes there are not those of the packs one by one. */
const placed = (found: TagSink, at: ByteRange): TagSink =>
	sinkWith(found, {
		tag: (entry, raw) => {
			found.tag(entry, raw, at);
		}
	});

/** The bytes of packs that follow one another by id, as many as make a value. */
function joined(packs: Uint8Array, from: number, most: number): Uint8Array {
	const bytes: number[] = [];
	const first = packs[from] ?? 0;
	for (let index = 0; index < most; index++) {
		const at = from + index * packSize;
		if (at + packSize > packs.length || packs[at] !== first + index) break;
		bytes.push(...packs.subarray(at + 1, at + packSize));
	}
	return new Uint8Array(bytes);
}

function read(entry: Entry, bytes: Uint8Array): RawValue {
	if (hintOf(entry).bytes) return [...bytes];
	const count = entry.type === 'string' ? bytes.length : (entry.count ?? bytes.length / 4);
	return binaryValue({ ...entry, count }, new ByteReader(bytes)) ?? [...bytes];
}

/** The bits of a number that are the row's; undefined where they say that there is no value. */
function valueOf(entry: Entry, raw: RawValue): RawValue | undefined {
	const { mask, none } = hintOf(entry);
	if (typeof raw !== 'number') return raw;
	const value = mask === undefined ? raw : masked(raw, mask);
	return value === none ? undefined : value;
}
