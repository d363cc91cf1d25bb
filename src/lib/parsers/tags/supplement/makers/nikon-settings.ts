/** What ExifTool's listing does not tell of Nikon's numbered settings: which row of an id holds for a camera or a mode. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const hint = (one: MakerHint): Addition => ({ hint: one });

const isD6 = ({ note }: Place): boolean => note.model === 'NIKON D6';
const isZ7 = ({ note }: Place): boolean => /^NIKON Z 7(?:_2)?$/.test(note.model);
const isFirstZ = ({ note }: Place): boolean => /^NIKON Z [67]$/.test(note.model);
const isZ = ({ note }: Place): boolean => /^NIKON Z (?:5|50|6|6_2|7|7_2|fc)$/.test(note.model);

/** Rows for the D6 and for the first mirrorless cameras; what others mean by it nobody knows. */
const byCamera: Addition = hint({ pick: (place) => (isD6(place) ? 0 : isZ(place) ? 1 : undefined) });
const limits: Addition = hint({ pick: (place) => (isD6(place) ? 0 : isZ7(place) ? 1 : undefined) });
const button: Addition = hint({
	pick: (place) => (isD6(place) ? 0 : isFirstZ(place) ? 1 : isZ(place) ? 2 : undefined)
});
const last = (index: number): Addition => hint({ pick: () => index });

const fineTune: Addition = { value: 'nikonFineTuneFromSeven', print: 'nikonFineTuneText' };

/** What is varied; from white balance on in steps of its own. */
const bracketSet = ({ note }: Place): number => Number(note.facts.get('bracketSet') ?? 0);
const whiteBalance = 4;
const lighting = 5;

/** Which row of bracketing holds. */
const bracketRow = (place: Place): number | undefined => {
	const set = bracketSet(place);
	return set < whiteBalance ? 0 : set === whiteBalance ? 1 : set === lighting ? 2 : undefined;
};

/** The programs that vary nothing, by row: the step that stands beside them is none. */
const noProgram = [19, 5, 10];
const varies = (place: Place): boolean =>
	place.note.facts.get('bracketProgram') !== noProgram[bracketRow(place) ?? -1];

/** Rows that only one value of another makes meaningful. */
const ifIs = (name: string, value: number, fact?: string): Addition =>
	hint({ when: ({ note }) => note.facts.get(name) === value, ...(fact !== undefined && { fact }) });

export const nikonSettingsMain: Supplement = {
	1: limits,
	2: limits,
	13: limits,
	29: byCamera,
	32: byCamera,
	45: byCamera,
	47: fineTune,
	48: fineTune,
	49: fineTune,
	50: fineTune,
	52: byCamera,
	54: { value: 'nikonFrom10' },
	62: { value: 'nikonFrom6', print: 'nikonFps' },
	71: byCamera,
	82: byCamera,
	83: byCamera,
	84: byCamera,
	90: last(2),
	108: byCamera,
	128: byCamera,
	139: last(1),
	151: byCamera,
	160: button,
	162: button,
	163: byCamera,
	165: byCamera,
	167: byCamera,
	177: byCamera,
	179: byCamera,
	182: byCamera,
	238: { value: 'nikonAroundSix' },
	265: hint({ fact: 'bracketSet' }),
	266: hint({ pick: bracketRow, fact: 'bracketProgram' }),
	267: hint({
		pick: (place) => {
			const row = bracketRow(place);
			return row !== undefined && row < 2 && varies(place) ? row : undefined;
		}
	}),
	258: hint({ fact: 'hdmiDepth' }),
	259: ifIs('hdmiDepth', 2, 'hdmiHdr'),
	260: ifIs('hdmiHdr', 2),
	268: hint({ when: (place) => bracketSet(place) === lighting && varies(place) }),
	270: { value: 'nikonAroundSix' },
	287: { value: 'nikonFrom15', print: 'nikonFps' },
	288: { value: 'nikonFrom11', print: 'nikonFps' },
	313: hint({ fact: 'flickUp' }),
	314: ifIs('flickUp', 1),
	315: hint({ fact: 'flickDown' }),
	316: ifIs('flickDown', 1)
};
