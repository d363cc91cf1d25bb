/**
 * Where the samples of a track lie and when they are due, one after the other, from the tables of `stbl` (ISO/IEC 14496-12
 * §8.6, §8.7) and the runs of fragments. A count in a table is only a claim: what has no bytes for it is not there.
 */
import type { Budget } from '../io/budget.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { fields, widthOf } from '../formats/quicktime/runs.ts';
import type { Run } from './fragments.ts';
import type { TimedTrack } from './track.ts';

export interface Sample {
	readonly offset: number;
	readonly size: number;
	/** Seconds from the start of the track. */
	readonly time: number;
	/** In seconds; undefined where nothing tells. */
	readonly duration: number | undefined;
}

/** Rows of equal width. */
interface Rows {
	readonly count: number;
	/** The number at a byte of a row. */
	readonly at: (row: number, byte?: number) => number;
}

/** The tables of one track. */
export interface Tables {
	readonly timeScale: number;
	/** How many samples, how long each. */
	readonly times: Rows;
	/** First chunk, samples in each. */
	readonly chunks: Rows;
	/** Of each chunk. */
	readonly offsets: Rows;
	/** Of each sample; a number where all have one. */
	readonly sizes: Rows | { readonly all: number; readonly count: number };
	readonly runs: readonly Run[];
}

/** Bytes of a table that are read: those of a recording of days. */
const mostTable = 12 * 1024 * 1024;
const none: Rows = { count: 0, at: () => 0 };

/** The boxes that tables are read of. */
const types = ['stts', 'stsc', 'stco', 'co64', 'stsz', 'stz2'] as const;
type BytesOf = (type: (typeof types)[number]) => Uint8Array | undefined;

/** Reads the tables of a track. */
export async function tablesOf(track: TimedTrack, file: ByteSource, runs: readonly Run[]): Promise<Tables> {
	const bytes = new Map<string, Uint8Array>();
	for (const type of types) {
		const place = track.tables.get(type);
		if (place) bytes.set(type, await file.read(place.start, Math.min(place.end - place.start, mostTable)));
	}
	return tablesFrom(track.timeScale, (type) => bytes.get(type), runs);
}

/**
 * The tables of a track whose boxes are in memory.
 * @param timeScale units of its time in a second
 * @param bytesOf what is in a box of `stbl`; undefined where there is none
 */
export function tablesFrom(timeScale: number, bytesOf: BytesOf, runs: readonly Run[] = []): Tables {
	const readerOf = (...[type]: Parameters<BytesOf>): ByteReader | undefined => {
		const bytes = bytesOf(type);
		return bytes && new ByteReader(bytes);
	};
	const [narrow, wide] = [readerOf('stco'), readerOf('co64')];
	const sizes = readerOf('stsz');
	return {
		timeScale,
		times: rowsOf(readerOf('stts'), 8),
		chunks: rowsOf(readerOf('stsc'), 12),
		offsets: narrow ? rowsOf(narrow, 4) : rowsOf(wide, 8, true),
		sizes: sizes ? plainSizes(sizes) : compactSizes(readerOf('stz2')),
		runs
	};
}

/** Rows behind version, flags and a count. */
function rowsOf(reader: ByteReader | undefined, width: number, wide = false): Rows {
	if (!reader || reader.length < 8) return none;
	const count = Math.min(reader.seek(4).u32(), Math.floor((reader.length - 8) / width));
	return {
		count,
		at: (row, byte = 0) => {
			reader.seek(8 + row * width + byte);
			return wide ? reader.u64() : reader.u32();
		}
	};
}

function plainSizes(reader: ByteReader): Tables['sizes'] {
	if (reader.length < 12) return none;
	const all = reader.seek(4).u32();
	const claimed = reader.u32();
	if (all > 0) return { all, count: claimed };
	return {
		count: Math.min(claimed, Math.floor((reader.length - 12) / 4)),
		at: (row) => reader.seek(12 + row * 4).u32()
	};
}

/** Sizes of 4, 8 or 16 bits. */
function compactSizes(reader: ByteReader | undefined): Tables['sizes'] {
	if (!reader || reader.length < 12) return none;
	const bits = reader.seek(7).u8();
	const claimed = reader.u32();
	if (bits !== 4 && bits !== 8 && bits !== 16) return none;
	const count = Math.min(claimed, Math.floor(((reader.length - 12) * 8) / bits));
	return {
		count,
		at: (row) => {
			if (bits === 16) return reader.seek(12 + row * 2).u16();
			if (bits === 8) return reader.seek(12 + row).u8();
			const pair = reader.seek(12 + (row >> 1)).u8();
			return row & 1 ? pair & 15 : pair >> 4;
		}
	};
}

/** What samples are counted against. */
type Counter = Pick<Budget, 'item'>;

/**
 * All samples, in the order in which they are due. Each costs an item, so that a table that tells of billions ends; without a
 * budget whoever takes them has to stop.
 * @throws LimitExceeded
 */
export function* samplesOf(tables: Tables, budget?: Counter): Generator<Sample> {
	const clock = new Clock(tables);
	yield* inChunks(tables, clock, budget);
	for (const run of tables.runs) yield* inRun(run, clock, budget);
}

function* inChunks({ chunks, offsets, sizes }: Tables, clock: Clock, budget?: Counter): Generator<Sample> {
	let sample = 0;
	let row = 0;
	for (let chunk = 0; chunk < offsets.count && sample < sizes.count; chunk++) {
		// Rows tell from which chunk on they hold, counted from 1.
		while (row + 1 < chunks.count && chunks.at(row + 1) <= chunk + 1) row++;
		const inChunk = chunks.count > 0 ? chunks.at(row, 4) : 1;
		let offset = offsets.at(chunk);
		budget?.item();
		for (let left = inChunk; left > 0 && sample < sizes.count; left--, sample++) {
			budget?.item();
			const size = 'all' in sizes ? sizes.all : sizes.at(sample);
			yield { offset, size, ...clock.next() };
			offset += size;
		}
	}
}

function* inRun(
	{ offset, time, count, flags, duration, size, rows }: Run,
	clock: Clock,
	budget?: Counter
): Generator<Sample> {
	const reader = new ByteReader(rows);
	const width = widthOf(flags);
	if (time !== undefined) clock.set(time);
	let at = offset;
	for (let index = 0; index < count; index++) {
		budget?.item();
		if (width > 0) reader.seek(index * width);
		const lasting = flags & fields.duration ? reader.u32() : duration;
		const own = flags & fields.size ? reader.u32() : size;
		yield { offset: at, size: own, ...clock.next(lasting) };
		at += own;
	}
}

/** Counts the time of samples. */
class Clock {
	readonly #tables: Tables;
	#row = -1;
	#left = 0;
	#time = 0;

	constructor(tables: Tables) {
		this.#tables = tables;
	}

	/** @param time in units of the track */
	set(time: number): void {
		this.#time = time;
	}

	/** When the next sample is due. @param lasting in units; without it the table says */
	next(lasting = this.#lasting()): Pick<Sample, 'time' | 'duration'> {
		const scale = this.#tables.timeScale > 0 ? this.#tables.timeScale : 1;
		const time = this.#time / scale;
		this.#time += lasting ?? 0;
		return { time, duration: lasting === undefined ? undefined : lasting / scale };
	}

	#lasting(): number | undefined {
		const { times } = this.#tables;
		while (this.#left === 0) {
			if (this.#row + 1 >= times.count) return undefined;
			this.#left = times.at(++this.#row);
		}
		this.#left--;
		return times.at(this.#row, 4);
	}
}
