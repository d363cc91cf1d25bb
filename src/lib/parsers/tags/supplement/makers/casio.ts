/** What ExifTool's listing does not tell of Casio's maker notes. */
import type { Supplement } from '../../../table.ts';
import type { RawValue } from '../../../model.ts';
import type { MakerHint, Place } from '../../../makers/note.ts';

const has = (pattern: RegExp) => (place: Place) => pattern.test(place.note.model);
const hint = (one: MakerHint) => one;

/** Pieces of a text each end with two zeros. */
const withoutZeros = (raw: RawValue): RawValue =>
	typeof raw === 'string' ? raw.replaceAll('\0', '') : raw;

/** Cameras in which red-eye reduction has a number of its own. */
const oldFlash = has(/^QV-(?:3500EX|8000SX)/);

export const casioMain: Supplement = {
	4: { hint: hint({ pick: (place) => (oldFlash(place) ? 0 : 1) }) },
	6: { value: 'casioDistance', print: 'casioDistanceText' },
	21: { print: 'casioDate', hint: hint({ as: 'undef', use: withoutZeros }) }
};

export const casioType2: Supplement = {
	2: { print: 'timesText' },
	3: { group1: undefined },
	4: { group1: undefined, hint: hint({ offset: true }) },
	29: { print: 'xmpFocalLength' },
	8192: { binary: true },
	8193: { print: 'casioDate', hint: hint({ as: 'undef', use: withoutZeros }) },
	8225: { print: 'casioPoint' },
	8226: { value: 'casioDistance', print: 'casioDistanceText' },
	8329: { hint: hint({ when: () => false }) },
	12305: { hint: hint({ as: 'int16s' }) },
	12306: { hint: hint({ as: 'int16s' }) },
	12307: { hint: hint({ as: 'int16s' }) }
};

export const casioQVCI: Supplement = { 77: { value: 'casioDots' } };
