/** Reads the track of one film, whole: what the library keeps of it is no more than a map needs. */
import { lineOf, soundPoints } from '#lib/library/tracks/film-track.ts';
import { writeGpx } from '#lib/library/tracks/gpx-write.ts';
import { fromBlob } from '#lib/parsers/index.ts';
import { readTrack } from '#lib/parsers/timed.ts';
import type { TrackService } from './contract.ts';

export function trackService(): TrackService {
	return {
		async gpx(file, name) {
			const { points } = await readTrack(fromBlob(file), { fileName: file.name });
			const sound = soundPoints(points);
			return sound.length === 0 ? undefined : writeGpx(name, lineOf(sound));
		}
	};
}
