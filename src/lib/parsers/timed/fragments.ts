/** Samples of fragmented movies: what `moof` boxes tell of them (ISO/IEC 14496-12 §8.8). */
import type { BoxPlace, BoxRule } from '../formats/quicktime/boxes.ts';
import {
	fields,
	readRun,
	readRunHeader,
	readRunTime,
	readUsual,
	widthOf,
	type Usual
} from '../formats/quicktime/runs.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import type { TimedTrack } from './track.ts';

/** One `trun`: samples that lie one after the other. */
export interface Run {
	/** Where the first lies. */
	readonly offset: number;
	/** Units of the track's time since its start; undefined: it goes on where the one before ended. */
	readonly time: number | undefined;
	readonly count: number;
	readonly flags: number;
	readonly duration: number;
	readonly size: number;
	/** The fields of each sample. */
	readonly rows: Uint8Array;
}

/** Fragments looked at: each costs a read, and who has more has a second's worth in each. */
const mostFragments = 1500;
/** Bytes of the rows of all runs. */
const mostRows = 16 * 1024 * 1024;

export class Fragments {
	/** By the id of the track. */
	readonly #runs = new Map<number, Run[]>();
	readonly #usual = new Map<number, Usual>();
	#count = 0;
	#rows = 0;
	/** Where the fragment begins. */
	#start = 0;
	#track = {
		id: 0,
		base: 0,
		duration: 0,
		size: 0,
		time: undefined as number | undefined,
		end: undefined as number | undefined
	};

	/** A fragment begins here. @returns false where no more are looked at */
	begin(offset: number, found: TagSink): boolean {
		if (++this.#count > mostFragments) {
			found.warn(`only the first ${mostFragments} movie fragments were looked at`, 'limit');
			return false;
		}
		this.#start = offset;
		return true;
	}

	of(track: number): readonly Run[] {
		return this.#runs.get(track) ?? [];
	}

	/** `trex` */
	extends(reader: ByteReader): void {
		const usual = readUsual(reader);
		this.#usual.set(usual.id, usual);
	}

	/** `tfhd` */
	header(reader: ByteReader): void {
		const { id, base = this.#start, duration, size } = readRunHeader(reader);
		const usual = this.#usual.get(id);
		this.#track = {
			id,
			base,
			duration: duration ?? usual?.duration ?? 0,
			size: size ?? usual?.size ?? 0,
			time: undefined,
			end: undefined
		};
	}

	/** `tfdt` */
	time(reader: ByteReader): void {
		this.#track.time = readRunTime(reader);
	}

	/** `trun` */
	run(reader: ByteReader): void {
		const track = this.#track;
		const { flags, count, offset: from, rows } = readRun(reader);
		if ((this.#rows += rows.length) > mostRows) return;
		const offset = from === undefined ? (track.end ?? track.base) : track.base + from;
		const { id, time, duration, size } = track;
		const run: Run = { offset, time, count, flags, duration, size, rows: rows.slice() };
		track.time = undefined;
		track.end = offset + sizeOf(run);
		const runs = this.#runs.get(id);
		if (runs) runs.push(run);
		else this.#runs.set(id, [run]);
	}
}

function sizeOf({ rows, flags, size, count }: Run): number {
	if (!(flags & fields.size)) return size * count;
	const reader = new ByteReader(rows);
	const before = flags & fields.duration ? 4 : 0;
	const width = widthOf(flags);
	let sum = 0;
	for (let at = before; at + 4 <= rows.length; at += width) sum += reader.seek(at).u32();
	return sum;
}

/** What a walk over the boxes of a movie gathers. */
export interface Walk {
	readonly found: TagSink;
	readonly tracks: TimedTrack[];
	track: TimedTrack | undefined;
	/** Where blocks beside the tracks are listed. */
	blocks?: BoxPlace;
	/** The first boxes that are free. */
	readonly free: BoxPlace[];
	/** Something stands behind the boxes. */
	isFollowed: boolean;
	readonly fragments: Fragments;
}

/** Rules for the walk, and where they gather. */
export function fragmentRules(): {
	readonly fragments: Fragments;
	readonly rules: { readonly extends: BoxRule<Walk>; readonly fragment: BoxRule<Walk> };
} {
	const fragments = new Fragments();
	const read = (type: string, take: 'extends' | 'header' | 'time' | 'run'): [string, BoxRule<Walk>] => [
		type,
		{
			kind: 'read',
			read: ({ bytes }) => {
				fragments[take](new ByteReader(bytes));
			}
		}
	];
	const open = (...rules: readonly (readonly [string, BoxRule<Walk>])[]): BoxRule<Walk> => ({
		kind: 'open',
		rules: new Map(rules)
	});
	const track = open(read('tfhd', 'header'), read('tfdt', 'time'), read('trun', 'run'));
	return { fragments, rules: { extends: open(read('trex', 'extends')), fragment: open(['traf', track]) } };
}
