/** Kinds of samples that say something of their moment: a line each. */
import type { TimedSink } from './sink.ts';
import type { Sample } from './samples.ts';
import type { TimedTrack } from './movie.ts';

/**
 * Reads the bytes of one sample; `sample()` of the sink was called with its time.
 * @param at file position of `bytes[0]`
 */
export type ReadSample = (bytes: Uint8Array, at: number, found: TimedSink, sample: Sample) => void;

/** Makes the reader of a track: it may remember. */
export type SampleModule = { readonly readerOf: (track: TimedTrack) => ReadSample };

export interface Kind {
	/** As it is told to who asks for tracks. */
	readonly name: string;
	/** Can its samples hold positions? */
	readonly places: boolean;
	readonly load: () => Promise<SampleModule>;
}

const kind = (name: string, load: Kind['load'], places = true): [string, Kind] => [
	name,
	{ name, places, load }
];

/** By the four letters of a track's samples. */
const kinds: ReadonlyMap<string, Kind> = new Map([kind('gpmd', () => import('./gpmd.ts'))]);

export function kindOf({ format }: TimedTrack): Kind | undefined {
	return kinds.get(format);
}
