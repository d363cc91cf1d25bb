/** Samples of fragmented movies: what `moof` boxes tell of them (ISO/IEC 14496-12 §8.8). */
import type { BoxPlace, BoxRule } from '../formats/quicktime/boxes.ts';
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

/** Bits that say which fields each sample of a run has. */
export const fields = { duration: 0x100, size: 0x200, flags: 0x400, offset: 0x800 };

/** What holds for samples that do not say it themselves. */
interface Defaults {
	duration: number;
	size: number;
}

/** Fragments looked at: each costs a read, and who has more has a second's worth in each. */
const mostFragments = 1500;
/** Bytes of the rows of all runs. */
const mostRows = 16 * 1024 * 1024;

export class Fragments {
	/** By the id of the track. */
	readonly #runs = new Map<number, Run[]>();
	readonly #defaults = new Map<number, Defaults>();
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
		const id = reader.skip(4).u32();
		const duration = reader.skip(4).u32();
		this.#defaults.set(id, { duration, size: reader.u32() });
	}

	/** `tfhd` */
	header(reader: ByteReader): void {
		const flags = reader.u32() & 0xff_ffff;
		const id = reader.u32();
		const base = flags & 1 ? reader.u64() : this.#start;
		if (flags & 2) reader.skip(4);
		const { duration, size } = this.#defaults.get(id) ?? { duration: 0, size: 0 };
		this.#track = {
			id,
			base,
			duration: flags & 8 ? reader.u32() : duration,
			size: flags & 0x10 ? reader.u32() : size,
			time: undefined,
			end: undefined
		};
	}

	/** `tfdt` */
	time(reader: ByteReader): void {
		const wide = reader.u8() === 1;
		reader.skip(3);
		this.#track.time = wide ? reader.u64() : reader.u32();
	}

	/** `trun` */
	run(reader: ByteReader): void {
		const track = this.#track;
		const flags = reader.u32() & 0xff_ffff;
		const claimed = reader.u32();
		const offset = flags & 1 ? track.base + reader.i32() : (track.end ?? track.base);
		if (flags & 4) reader.skip(4);
		const width = widthOf(flags);
		const count = width === 0 ? claimed : Math.min(claimed, Math.floor(reader.remaining / width));
		const rows = reader.take(count * (width === 0 ? 0 : width)).slice();
		if ((this.#rows += rows.length) > mostRows) return;
		const { id, time, duration, size } = track;
		const run: Run = { offset, time, count, flags, duration, size, rows };
		track.time = undefined;
		track.end = offset + sizeOf(run);
		const runs = this.#runs.get(id);
		if (runs) runs.push(run);
		else this.#runs.set(id, [run]);
	}
}

/** Bytes of a row. */
export const widthOf = (flags: number): number =>
	Object.values(fields).reduce((width, bit) => (flags & bit ? width + 4 : width), 0);

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
