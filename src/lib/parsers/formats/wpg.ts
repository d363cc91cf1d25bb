/**
 * WPG, WordPerfect's drawings (https://www.fileformat.info/format/wpg/egff.htm): records of a type and a size. The first says
 * how large the drawing is; of the others it is told what they are.
 */
import { DamagedFile } from '../damage.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { RawValue, TagSink } from '../model.ts';
import { entryFor, named } from '../table.ts';
import { wpgMain as table } from '../tags/pictures/wpg.ts';

/** Two bytes of kind, two of extension and size, and at most four more of size. */
const longestHead = 16;
const startSize = 29;
/** Units of the first version's sizes. */
const unitsPerInch = 1200;
/** What says how large the drawing is, and what ends it, by version. */
const starts: Readonly<Record<number, number>> = { 1: 15, 2: 1 };
const ends: Readonly<Record<number, number>> = { 1: 16, 2: 2 };
/** No records have this type or a higher one: in what is read here is something else. */
const noType = 64;

interface Head {
	readonly type: number;
	readonly size: number;
	readonly head: number;
}

/** Reads the header and goes through the records. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'WPG', extension: 'wpg', mime: 'image/x-wpg' });
	const header = new ByteReader(await file.read(0, 16), true).seek(4);
	let at = header.u32();
	const [version, minor] = [header.skip(2).u8(), header.u8()];
	found.tag(named(table, 'WPGVersion'), `${version}.${minor}`, [10, 2]);
	if (version !== 1 && version !== 2) {
		found.warn('WPG: a version that is not known');
		return;
	}
	const records = new Records();
	const first = at;
	try {
		while (at < file.size) {
			signal?.throwIfAborted();
			found.budget.item();
			const record = headOf(new ByteReader(await file.read(at, longestHead), true), version);
			if (!record) break;
			const { type, size, head } = record;
			records.add(type);
			if (type === starts[version]) {
				const bytes = await file.read(at + head, Math.min(size, startSize));
				found.attempt('WPG size', () => {
					pushSize(new ByteReader(bytes, true), version, at + head, found);
				});
			}
			at += head + size;
		}
		if (at > file.size) found.warn('WPG: the last record is cut off');
		else if (!records.has(ends[version])) found.warn('WPG: the drawing has no end');
	} finally {
		records.push(version === 1 ? 'Records' : 'RecordsV2', [first, Math.min(at, file.size) - first], found);
	}
}

/** What a record is; undefined at the end and for what is none. */
function headOf(reader: ByteReader, version: number): Head | undefined {
	if (reader.remaining < 2) return undefined;
	const type = version === 1 ? reader.u8() : reader.skip(1).u8();
	if (type === 0 || (version === 2 && type >= noType)) return undefined;
	if (version === 2) sizeOf(reader);
	const size = sizeOf(reader);
	return { type, size, head: reader.at };
}

/** A byte; 255 where two follow, with their highest bit where these are the upper half and two more follow. */
function sizeOf(reader: ByteReader): number {
	const short = reader.remaining > 0 ? reader.u8() : 0;
	if (short !== 0xff || reader.remaining < 2) return short;
	const long = reader.u16();
	return long & 0x8000 && reader.remaining >= 2 ? (long & 0x7fff) * 0x10000 + reader.u16() : long;
}

/** The size of the drawing, in inches. The second version tells how fine its numbers are, and two corners. */
function pushSize(reader: ByteReader, version: number, at: number, found: TagSink): void {
	const [width, height] = version === 1 ? firstSize(reader) : secondSize(reader);
	found.tag(named(table, 'ImageWidthInches'), width, [at, reader.at]);
	found.tag(named(table, 'ImageHeightInches'), height, [at, reader.at]);
}

type Size = readonly [width: number, height: number];

function firstSize(reader: ByteReader): Size {
	reader.skip(2);
	return [reader.u16() / unitsPerInch, reader.u16() / unitsPerInch];
}

function secondSize(reader: ByteReader): Size {
	const [across, down, precision] = [reader.u16(), reader.u16(), reader.u8()];
	if (precision > 1) throw new DamagedFile('numbers of an unknown size');
	reader.skip(8);
	const next = () => (precision === 1 ? reader.i32() : reader.i16());
	const [left, top, right, bottom] = [next(), next(), next(), next()];
	return [Math.abs(right - left) / (across || unitsPerInch), Math.abs(bottom - top) / (down || unitsPerInch)];
}

/** Types of records in a row, those that repeat with their number. */
class Records {
	readonly #runs: { readonly type: number; count: number }[] = [];

	has(type: number | undefined): boolean {
		return this.#runs.some((run) => run.type === type);
	}

	add(type: number): void {
		const last = this.#runs.at(-1);
		if (last?.type === type) last.count++;
		else this.#runs.push({ type, count: 1 });
	}

	push(name: string, range: readonly [number, number], found: TagSink): void {
		if (this.#runs.length === 0) return;
		const known = named(table, name);
		const labels = typeof known.print === 'object' ? known.print : {};
		const print: Record<string, string> = {};
		const values = this.#runs.map(({ type, count }): RawValue => {
			const value = count === 1 ? type : `${type}x${count}`;
			const label = labels[type] ?? `Unknown (0x${type.toString(16).padStart(2, '0')})`;
			print[String(value)] = count === 1 ? label : `${label} x ${count}`;
			return value;
		});
		const [only] = values;
		const raw = values.length === 1 && only !== undefined ? only : values;
		found.tag(entryFor(table, known.id, known.name, { list: true, print }), raw, range);
	}
}
