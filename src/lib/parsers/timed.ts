/**
 * What recordings say from moment to moment, as positions: the track that a camera, a drone or a telephone wrote into its film
 * (`mediatheque/timed`). A normal read never looks at it, since it lies all over the file; `timedKinds` tells from such a read
 * whether looking is worth it.
 *
 * @example
 * const metadata = await readMetadata(source, { fileName });
 * if (metadata && timedKinds(metadata).length > 0) {
 * 	const { points } = await readTrack(source, { fileName });
 * }
 */
import { Budget, type Limits } from './io/budget.ts';
import type { ByteSource } from './io/byte-source.ts';
import type { Metadata, Warning } from './model.ts';
import { timedLimits } from './timed/limits.ts';
import { Points } from './timed/points.ts';
import { readTimed } from './timed/reading.ts';

export { timedLimits } from './timed/limits.ts';

/** One position of a recording's track. */
export interface TrackPoint {
	/** Seconds from the start of the recording. */
	readonly at: number;
	/** When it was there, in milliseconds since 1970 (UTC), where the recording tells. */
	readonly time?: number;
	/** Degrees, north and east above zero (WGS 84, unless the recorder was set otherwise). */
	readonly latitude: number;
	readonly longitude: number;
	/** Metres, mostly over the sea; some recorders count from the ellipsoid. */
	readonly altitude?: number;
	/** Metres a second over ground. */
	readonly speed?: number;
	/** Degrees from north, clockwise: where it moves. */
	readonly heading?: number;
}

/** The track of one recording. */
export interface Timed {
	/** In order of `at`; one that says the same as the one before it is left out. */
	readonly points: readonly TrackPoint[];
	/** What carries something that was read, by the four letters of its samples (`gpmd`, `camm`), `MDPM`, `freeGPS`, `BlackVue` or `Insta360`. */
	readonly kinds: readonly string[];
	/** Damage, and limits that were met: the points before and around it are there. */
	readonly warnings: readonly Warning[];
}

export interface TrackOptions {
	/** The file's name: some formats are told apart by extension only. */
	readonly fileName?: string;
	readonly signal?: AbortSignal;
	/** Other ceilings than `timedLimits`. */
	readonly limits?: Partial<Limits>;
	/** A budget of the caller's own, whose counters it wants to look at; `limits` is then not used. */
	readonly budget?: Budget;
	/** Most points given: of more, evenly chosen ones. */
	readonly most?: number;
}

/** Points of one track, where nobody asks for fewer. */
export const mostPoints = 100_000;

/** Four letters of samples that can hold positions. Plain texts may as well hold nothing but subtitles. */
const placed = new Set(['gpmd', 'camm', 'djmd', 'rtmd', 'text', 'tx3g', 'sbtl']);

/**
 * What in a file may carry a track of positions, as far as a normal read of it tells. Costs a look at its tags.
 * @returns names as in `Timed.kinds`; empty: there is none that we could read
 */
export function timedKinds({ tags }: Pick<Metadata, 'tags'>): readonly string[] {
	const kinds = new Set<string>();
	for (const { entry, raw } of tags) {
		const { name } = entry;
		if (name === 'MetaFormat' || name === 'OtherFormat') {
			if (typeof raw === 'string' && placed.has(raw)) kinds.add(raw);
		} else if (name === 'MetaType') {
			// Other kinds of these samples have no positions.
			if (typeof raw === 'string' && raw.includes('com.parrot.videometadata')) kinds.add('mett');
		} else if (name === 'GPSDataList') {
			kinds.add('freeGPS');
		} else if (name === 'GPSLog' && entry.table.name === 'QuickTime::Pittasoft') {
			kinds.add('BlackVue');
		} else if (name === 'Insta360Trailer') {
			kinds.add('Insta360');
		} else if (name === 'GPSLatitude' && entry.table.name === 'H264::MDPM') {
			kinds.add('MDPM');
		}
	}
	return [...kinds];
}

/**
 * Reads the track of a recording: MP4 and QuickTime, and AVCHD. Of a long recording no more is read than `limits` allow; its
 * points are then fewer, and spread over all of it.
 * @returns no points where there is none, or the format is not one that has tracks
 * @throws what the source throws when it cannot be read, and AbortError
 */
export async function readTrack(source: ByteSource, options: TrackOptions = {}): Promise<Timed> {
	const { fileName, signal, most = mostPoints } = options;
	const budget = options.budget ?? new Budget({ ...timedLimits, ...options.limits });
	const found = new Points(budget, fileName);
	const kinds = await readTimed(source, found, signal);
	return { points: found.inOrder(most), kinds, warnings: found.warnings };
}
