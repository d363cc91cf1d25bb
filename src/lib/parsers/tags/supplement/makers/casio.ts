/** What ExifTool's listing does not tell of Casio's maker notes. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

const hint = (one: MakerHint) => one;

/** Cameras in which red-eye reduction has a number of its own. */
const hasOwnRedEye = ({ note }: Place) => /^QV-(?:3500EX|8000SX)/.test(note.model);

/** Cameras by the place of their list of scenes among those of its id; some have another for films. */
const scenes: ReadonlyMap<string, readonly [picture: number, film?: number]> = new Map([
	['EX-FC100', [0]],
	['EX-FC150', [1]],
	['EX-FC200S', [2]],
	['EX-FH100', [3]],
	['EX-G1', [4]],
	['EX-S10', [5]],
	['EX-S880', [6]],
	['EX-Z16', [7]],
	['EX-Z9', [8]],
	['EX-Z80', [9]],
	['EX-Z100', [10]],
	['EX-Z200', [10]],
	['EX-Z750', [11, 12]],
	['EX-Z850', [13, 14]],
	['EX-Z1050', [15]],
	['EX-Z1080', [16]],
	['EX-Z1200', [17, 18]],
	['EX-Z2000', [19]],
	['EX-Z2300', [20]],
	['EX-Z3000', [21]],
	['EX-ZR100', [22]],
	['EX-ZR200', [23]],
	['QV-4000', [24]],
	['EX-ZR300', [25]]
]);
/** Of other cameras the scenes are numbers. */
const numbers = 27;

function sceneList({ note }: Place): number {
	const [picture = numbers, film = picture] = scenes.get(note.model) ?? [];
	return note.found.type?.mime.startsWith('video/') ? film : picture;
}

/** Of faces as many are told as were found. */
const faces = 'CasioFaces';
const face = (number: number): { readonly hint: MakerHint } => ({
	hint: {
		use: (raw, { note }) => (Number(note.facts.get(faces) ?? 0) >= number ? raw : undefined)
	}
});

/** Names of facts: where the preview is. */
export const previewStart = 'CasioPreviewStart';
export const previewLength = 'CasioPreviewLength';

export const casioMain: Supplement = {
	4: { hint: hint({ pick: (place) => (hasOwnRedEye(place) ? 0 : 1) }) },
	6: { value: 'casioDistance', print: 'casioDistanceText' },
	10: { hex: true },
	21: { print: 'casioDateSeconds', hint: hint({ as: 'undef' }) }
};

export const casioType2: Supplement = {
	2: { print: 'timesText' },
	3: { group1: undefined, hint: hint({ fact: previewLength }) },
	4: { group1: undefined, hint: hint({ offset: true, fact: previewStart }) },
	29: { print: 'xmpFocalLength' },
	8192: { binary: true },
	8193: { print: 'casioDate', hint: hint({ as: 'undef' }) },
	8225: { print: 'casioPoint' },
	8226: { value: 'casioDistance', print: 'casioDistanceText' },
	12295: { hint: hint({ pick: sceneList }) },
	// Of cameras whose scenes nobody listed.
	'12295:other': { name: 'BestShotMode', print: 'casioScene' },
	12305: { hint: hint({ as: 'int16s' }) },
	12306: { hint: hint({ as: 'int16s' }) },
	12307: { hint: hint({ as: 'int16s' }) },
	12547: { print: 'casioDrive' },
	16385: { value: 'casioFrameRate' }
};

export const casioFaceInfo1: Supplement = {
	0: { hint: hint({ fact: faces }) },
	1: face(1),
	13: face(1),
	124: face(2),
	235: face(3),
	346: face(4),
	457: face(5),
	568: face(6),
	679: face(7),
	790: face(8),
	901: face(9),
	1012: face(10)
};

export const casioFaceInfo2: Supplement = {
	2: { hint: hint({ fact: faces }) },
	4: face(1),
	8: face(1),
	24: face(1),
	76: face(2),
	128: face(3),
	180: face(4),
	232: face(5),
	284: face(6),
	336: face(7),
	388: face(8),
	440: face(9),
	492: face(10)
};

export const casioQVCI: Supplement = { 77: { value: 'casioDots' } };
