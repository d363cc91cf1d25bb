/** Kinds of samples that say something of their moment: a line each. */
import type { Sample } from './samples.ts';
import type { TimedSink } from './sink.ts';
import type { TimedTrack } from './track.ts';

/**
 * Reads the bytes of one sample; `sample()` of the sink was called with its time.
 * @param at file position of `bytes[0]`
 */
export type ReadSample = (bytes: Uint8Array, at: number, found: TimedSink, sample: Sample) => void;

/** Makes the reader of a track: it may remember. */
export interface SampleModule {
	readonly readerOf: (track: TimedTrack, found: TimedSink) => ReadSample;
	/** Tells what the track says of all of it. */
	readonly describe?: (track: TimedTrack, found: TimedSink) => void;
}

export interface Kind {
	/** As it is told to who asks for tracks: the four letters of the samples. */
	readonly name: string;
	/** Can its samples hold positions? */
	readonly places: boolean;
	/** The file itself tells what its first sample says: of a track of one there is nothing more. */
	readonly firstIsTold?: true;
	/** Does the description of its samples say something of the whole? */
	readonly describes?: true;
	readonly load: () => Promise<SampleModule>;
}

const kind = (name: string, load: Kind['load'], places = true): [string, Kind] => [
	name,
	{ name, places, load }
];

/** By the four letters of the samples. */
const byFormat: ReadonlyMap<string, Kind> = new Map([
	kind('gpmd', () => import('./gpmd.ts')),
	kind('fdsc', () => import('./fdsc.ts'), false),
	['CTMD', { name: 'CTMD', places: false, firstIsTold: true, load: () => import('./ctmd.ts') }],
	kind('djmd', () => import('./djmd.ts')),
	kind('mett', () => import('./parrot.ts')),
	kind('camm', () => import('./camm.ts')),
	['mebx', { name: 'mebx', places: false, describes: true, load: () => import('./mebx.ts') }],
	kind('rtmd', () => import('./rtmd.ts'))
]);

const texts: Kind['load'] = () => import('./text.ts');
const subtitles: Kind['load'] = () => import('./subtitle.ts');

/** What a track holds; undefined: nothing that is read. */
export function kindOf({ format, handler }: TimedTrack): Kind | undefined {
	if (handler === 'text') return { name: format, places: true, load: texts };
	if (handler === 'sbtl' && format === 'tx3g') return { name: format, places: true, load: subtitles };
	return byFormat.get(format);
}
