/** What ExifTool's listing does not tell of Nikon's blocks about flashes: what is light and what a correction, by mode. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const hint = (one: MakerHint): Addition => ({ hint: one });

/** Modes of a flash from this one on are set by hand. */
const byHand = 6;
const sixths: Addition = { value: 'nikonSixths', print: 'nikonTenth' };
const fractionOfSixths: Addition = { value: 'nikonSixths', print: 'xmpExposureBias' };
const light: Addition = { value: 'nikonFlashOutput', print: 'nikonLight' };
const unit: Addition = { print: 'nikonFlashUnit' };
const notZero: MakerHint = { use: (raw) => (raw === 0 ? undefined : raw) };
const neitherZeroNor255: MakerHint = { use: (raw) => (raw === 0 || raw === 255 ? undefined : raw) };

/** A row that tells how the one at `at` is meant: as light, or as what is added or taken. */
const mode = (fact: string, mask: number): Addition => hint({ mask, fact });
/** Light where the flash was set by hand, else the change in steps. @param always the second */
const amount = (id: number, name: string, fact: string | undefined, change: Addition): Supplement => ({
	[`${id}:${name}Output`]: {
		...light,
		hint: { pick: (place) => (isByHand(place, fact) ? 0 : 1) } satisfies MakerHint
	},
	[`${id}:${name}Compensation`]: change
});
const isByHand = ({ note }: Place, fact: string | undefined): boolean =>
	fact !== undefined && Number(note.facts.get(fact) ?? 0) >= byHand;

const flash = 'flashMode';
const groups = ['flashModeA', 'flashModeB', 'flashModeC'] as const;

export const nikonFlashInfo0100: Supplement = {
	6: unit,
	9.2: mode(flash, 0x7f),
	...amount(10, 'Flash', flash, fractionOfSixths),
	11: { hint: notZero, print: 'nikonPlainMillimetres' },
	12: { hint: notZero, print: 'nikonHertz' },
	13: { hint: notZero },
	15: mode(groups[0], 0x0f),
	16: mode(groups[1], 0x0f),
	...amount(17, 'FlashGroupA', groups[0], sixths),
	...amount(18, 'FlashGroupB', groups[1], sixths)
};
const common = (rest: MakerHint): Supplement => ({
	6: unit,
	12: { hint: rest, print: 'nikonPlainMillimetres' },
	13: { hint: rest, print: 'nikonHertz' },
	14: { hint: rest }
});
export const nikonFlashInfo0102: Supplement = {
	...common(notZero),
	9.2: mode(flash, 0x7f),
	...amount(10, 'Flash', flash, fractionOfSixths),
	16.1: mode(groups[0], 0x0f),
	17.1: mode(groups[1], 0xf0),
	17.2: mode(groups[2], 0x0f),
	...amount(18, 'FlashGroupA', groups[0], sixths),
	...amount(19, 'FlashGroupB', undefined, sixths),
	...amount(20, 'FlashGroupC', groups[2], sixths)
};
const groupModes: Supplement = {
	17.1: mode(groups[0], 0x0f),
	18.1: mode(groups[1], 0xf0),
	18.2: mode(groups[2], 0x0f)
};
export const nikonFlashInfo0103: Supplement = {
	...common(neitherZeroNor255),
	9.2: mode(flash, 0x7f),
	...amount(10, 'Flash', flash, fractionOfSixths),
	...groupModes,
	...amount(19, 'FlashGroupA', groups[0], sixths),
	...amount(20, 'FlashGroupB', undefined, sixths),
	...amount(21, 'FlashGroupC', groups[2], sixths),
	27: fractionOfSixths,
	29: fractionOfSixths,
	39: fractionOfSixths
};
export const nikonFlashInfo0106: Supplement = {
	...common(neitherZeroNor255),
	9.2: mode(flash, 0x7f),
	...groupModes,
	...amount(39, 'Flash', flash, fractionOfSixths),
	...amount(40, 'FlashGroupA', groups[0], sixths),
	...amount(41, 'FlashGroupB', undefined, sixths),
	...amount(42, 'FlashGroupC', groups[2], sixths)
};
export const nikonFlashInfo0107: Supplement = {
	...common(neitherZeroNor255),
	10: fractionOfSixths,
	...groupModes,
	...amount(40, 'FlashGroupA', groups[0], sixths),
	...amount(41, 'FlashGroupB', groups[1], sixths),
	...amount(42, 'FlashGroupC', groups[2], sixths)
};
const fromTwo: Addition = { value: 'nikonSixthsFromTwo', print: 'nikonTenth' };
export const nikonFlashInfo0300: Supplement = {
	6: unit,
	9.2: mode(flash, 0x7f),
	10: {
		...fractionOfSixths,
		hint: { when: ({ note }) => [1, 2].includes(Number(note.facts.get(flash))) } satisfies MakerHint
	},
	13: { hint: neitherZeroNor255, print: 'nikonHertz' },
	14: { hint: neitherZeroNor255 },
	...groupModes,
	33: { ...light, hint: { when: (place) => isByHand(place, flash) } satisfies MakerHint },
	38: { hint: neitherZeroNor255, print: 'nikonPlainMillimetres' },
	...amount(40, 'FlashGroupA', groups[0], fromTwo),
	...amount(41, 'FlashGroupB', groups[1], fromTwo),
	...amount(42, 'FlashGroupC', groups[2], fromTwo)
};
