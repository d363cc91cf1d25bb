/** What the page and the tracks worker agree on. */

export interface TrackService {
	/**
	 * The whole track of a film as GPX, each position of it.
	 * @param name of the track
	 * @returns undefined where it holds none
	 * @throws what the file throws when it cannot be read
	 */
	gpx(file: File, name: string): Promise<string | undefined>;
}
