/** What ExifTool's listing does not tell of the custom settings of Nikon's mirrorless cameras. */
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const fineTune: Addition = { value: 'nikonFineTuneSixths', print: 'nikonFineTuneText' };
const fps: Addition = { value: 'nikonPlusOne', print: 'nikonFps' };

/** The same settings, at the places of a camera. */
interface Places {
	readonly fineTunes: readonly number[];
	readonly speeds: readonly number[];
	readonly release: number;
	readonly sync: number;
	readonly slowest: number;
	readonly reversed: number;
	readonly movieSpeed: number;
}

const settings = (places: Places): Supplement => ({
	...Object.fromEntries(places.fineTunes.map((id) => [id, fineTune])),
	...Object.fromEntries(places.speeds.map((id) => [id, fps])),
	[places.release]: { value: 'nikonRelease' },
	[places.sync]: { value: 'nikonSyncSpeed' },
	[places.slowest]: { value: 'nikonTwentyFourths' },
	[places.reversed]: { hint: { fact: 'reversed' } satisfies MakerHint },
	[places.reversed + 1]: {
		hint: { pick: ({ note }) => (note.facts.get('reversed') === 0 ? 0 : 1) } satisfies MakerHint
	},
	[places.movieSpeed]: { value: 'nikonAroundFive' }
});

const ofZ9: Omit<Places, 'speeds'> = {
	fineTunes: [33, 35, 37, 39],
	release: 61,
	sync: 83,
	slowest: 87,
	reversed: 185,
	movieSpeed: 221
};

export const nikonCustomSettingsZ9 = settings({ ...ofZ9, speeds: [59, 267] });
export const nikonCustomSettingsZ9v4 = settings({ ...ofZ9, speeds: [59, 289] });
export const nikonCustomSettingsZ8: Supplement = {
	...settings({ ...ofZ9, speeds: [59, 267] }),
	753: { print: 'nikonDelay' }
};
export const nikonCustomSettingsZ6III = settings({
	fineTunes: [35, 37, 39, 41],
	speeds: [63],
	release: 65,
	sync: 87,
	slowest: 91,
	reversed: 189,
	movieSpeed: 229
});
