/** How loud a song is played: ReplayGain 2.0 (https://wiki.hydrogenaudio.org/index.php?title=ReplayGain_2.0_specification). */

/** What a file says of how loud it is: decibels to be added, and peaks as parts of full scale. */
export interface Gains {
	readonly trackGain?: number;
	readonly trackPeak?: number;
	readonly albumGain?: number;
	readonly albumPeak?: number;
}

/** All songs alike, albums as they were mixed, or as the files are. */
export const gainModes = ['track', 'album', 'off'] as const;
export type GainMode = (typeof gainModes)[number];

/** Decibels beyond which a tag is taken for damaged. */
const believed = 60;

/**
 * What to multiply samples with. The other of the two gains counts where the wanted one is not said; 1 where none is. Never
 * so much that the loudest sample would be cut; where no peak is said nothing is made louder.
 */
export function factorOf(gains: Gains, mode: GainMode): number {
	if (mode === 'off') return 1;
	const track = gainOf(gains.trackGain, gains.trackPeak);
	const album = gainOf(gains.albumGain, gains.albumPeak);
	const gain = mode === 'album' ? (album ?? track) : (track ?? album);
	if (!gain) return 1;
	const most = gain.peak === undefined ? 1 : 1 / gain.peak;
	return Math.min(10 ** (gain.decibels / 20), most);
}

function gainOf(decibels: number | undefined, peak: number | undefined) {
	if (decibels === undefined || !Number.isFinite(decibels) || Math.abs(decibels) > believed) return undefined;
	// A silent file has a peak of 0, which limits nothing; damaged ones say anything.
	const sound = peak !== undefined && Number.isFinite(peak) && peak > 1e-4;
	return { decibels, peak: sound ? peak : undefined };
}
