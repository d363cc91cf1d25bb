/** What ExifTool's listing does not tell of the menus of Nikon's mirrorless cameras. */
import { countLater, sequenceFacts } from '../../../makers/nikon/sequence.ts';
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const hint = (one: MakerHint): Addition => ({ hint: one });
const keep = (fact: string): Addition => hint({ fact });
/** A row that means something only where another, read before, is not 0. */
const ifOn = (fact: string, more: Addition = {}, kept?: string): Addition => ({
	...more,
	hint: {
		when: ({ note }) => Number(note.facts.get(fact) ?? 0) !== 0,
		...(kept !== undefined && { fact: kept })
	} satisfies MakerHint
});
const ifIs = (fact: string, ...values: readonly number[]): Addition =>
	hint({ when: ({ note }) => values.includes(Number(note.facts.get(fact))) });

const seconds: Addition = { print: 'nikonSeconds' };
const { interval, intervalFrame, intervals, shots, focusShift, focusShots } = sequenceFacts;
const frame: Addition = ifOn(interval, {}, intervalFrame);

export const nikonIntervalInfoZ7II: Supplement = { 36: countLater(interval), 40: frame };
export const nikonSeqInfoZ9: Supplement = {
	32: countLater(focusShift),
	40: countLater(interval),
	42: frame
};
export const nikonPortraitInfoZ7II: Supplement = { 160: { print: 'nikonPortraitBalance' } };
export const nikonMenuSettingsZ7II: Supplement = {
	90: keep('single'),
	92: hint({ use: (raw, { note }) => (note.facts.get('single') === 0 ? singleFrame : raw) }),
	176: keep(intervals),
	180: keep(shots),
	220: keep(focusShots),
	228: seconds
};
/** The release mode of single pictures. */
const singleFrame = 5;

const captured = (more: Addition = {}): Addition => ifOn('captured', more);
export const nikonAutoCaptureInfo: Supplement = {
	0: keep('captured'),
	1: captured({ print: 'nikonCaptureCriteria' }),
	55: captured(),
	56: captured(),
	74: captured({ print: 'nikonTenthOfMetre' }),
	78: captured({ print: 'nikonTenthOfMetre' }),
	95: captured({ print: 'nikonDirections' }),
	99: captured(),
	100: captured(),
	105: captured(),
	106: captured({ value: 'nikonPlusOne' })
};
/** Where the menu of a camera has what depends on other rows. */
interface Menu {
	readonly multiple: number;
	readonly bracket: number;
	readonly area: number;
	readonly dynamic: number;
	readonly hdr?: number;
	readonly hdrLevel?: number;
	/** Rows that hold while pictures are taken at intervals, and while the focus is moved on. */
	readonly intervals: readonly number[];
	readonly focus: readonly number[];
	/** Of these, how many intervals there are, shots in each, and shots with the focus moved. */
	readonly counts: readonly number[];
	readonly focusInterval: number;
	readonly shutter?: number;
}

const countAt = ({ counts }: Menu, id: number): string | undefined =>
	[intervals, shots, focusShots][counts.indexOf(id)];

const menu = (places: Menu): Supplement => ({
	[places.multiple]: keep('multiple'),
	[places.multiple + 2]: ifOn('multiple'),
	[places.bracket]: keep('bracket'),
	[places.bracket + 2]: ifIs('bracket', 0, 1, 2),
	[places.bracket + 4]: ifIs('bracket', 0, 1, 2),
	[places.area]: keep('area'),
	[places.dynamic]: ifIs('area', 2),
	...(places.hdr !== undefined && { [places.hdr]: keep('hdr') }),
	...(places.hdrLevel !== undefined && { [places.hdrLevel]: ifOn('hdr') }),
	...Object.fromEntries(places.intervals.map((id) => [id, ifOn(interval, {}, countAt(places, id))])),
	...Object.fromEntries(places.focus.map((id) => [id, ifOn(focusShift, {}, countAt(places, id))])),
	[places.focusInterval]: places.focus.length > 0 ? ifOn(focusShift, seconds) : seconds,
	...(places.shutter !== undefined && { [places.shutter]: { value: 'nikonEighths' } })
});

export const nikonMenuSettingsZ9 = menu({
	...{ multiple: 140, bracket: 534, area: 528, dynamic: 576, intervals: [188, 192], counts: [188, 192, 232] },
	...{ focus: [232, 236], focusInterval: 240, shutter: 334 }
});
const ofZ9v3 = {
	...{ multiple: 154, bracket: 554, area: 548, dynamic: 596, intervals: [204, 208], counts: [204, 208, 248] },
	...{ focus: [248, 252], focusInterval: 256, shutter: 354 }
};
export const nikonMenuSettingsZ9v3 = menu(ofZ9v3);
export const nikonMenuSettingsZ9v4: Supplement = {
	...menu({ ...ofZ9v3, hdr: 570, hdrLevel: 582 }),
	2048: { print: 'nikonDelay' }
};
export const nikonMenuSettingsZ8 = menu({
	...{ multiple: 152, bracket: 554, area: 548, dynamic: 596, hdr: 570, hdrLevel: 582, shutter: 350 },
	...{ intervals: [184, 188, 192, 200, 204, 208, 210], focus: [244, 248], focusInterval: 252 },
	counts: [200, 204, 244]
});
export const nikonMenuSettingsZ8v2: Supplement = {
	2046: keep('pixelShift'),
	2048: ifOn('pixelShift'),
	2050: ifOn('pixelShift')
};
export const nikonMenuSettingsZ6III: Supplement = {
	...menu({
		...{ multiple: 444, bracket: 838, area: 832, dynamic: 880, hdr: 852, hdrLevel: 864 },
		...{ intervals: [], focus: [], focusInterval: 544, counts: [] }
	}),
	904: keep('pixelShift'),
	906: ifOn('pixelShift'),
	908: ifOn('pixelShift', { print: 'nikonShortSeconds' }),
	910: ifOn('pixelShift', { print: 'nikonShortSeconds' })
};
