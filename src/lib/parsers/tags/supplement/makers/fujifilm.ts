/** What ExifTool's listing does not tell of FujiFilm's maker notes. */
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

const hint = (one: MakerHint) => one;

export const fujiFilmMain: Supplement = {
	16: { print: 'fujiFilmSerial' },
	4097: { hex: true },
	4098: { hex: true },
	4099: { hex: true },
	4100: { hex: true },
	4102: { hex: true },
	4106: { print: 'fujiFilmFineTune' },
	// Another number says it then.
	4107: { hex: true, hint: hint({ use: (raw) => (raw === 0x100 ? undefined : raw) }) },
	4110: { hex: true },
	4112: { hex: true },
	4145: { hex: true },
	4148: { hex: true },
	4160: { print: 'fujiFilmTone' },
	4161: { print: 'fujiFilmTone' },
	4164: { value: 'fujiFilmEighth' },
	4169: { print: 'fujiFilmSigned' },
	4171: { print: 'fujiFilmSigned' },
	// One model has a setting of its own.
	4352: { hint: hint({ pick: ({ note }) => (note.model === 'X-T3' ? 0 : 1) }) },
	4354: { hex: true },
	4609: { hex: true },
	4624: { hex: true },
	4868: { hint: hint({ when: ({ note }) => /^GENERAL IMAGING/i.test(note.make) }) },
	5121: { hex: true },
	5122: { hex: true },
	5131: { print: 'fujiFilmPercent' },
	5157: { hex: true },
	5176: { hint: hint({ use: (raw) => (typeof raw === 'number' ? raw & 0x7fff : raw) }) },
	5190: { print: 'fujiFilmFlicker' },
	14339: { hex: true },
	// Blocks, which the listing leaves out.
	4139: { name: 'PrioritySettings' },
	4141: { name: 'FocusSettings' },
	4142: { name: 'AFCSettings' },
	4355: { name: 'DriveSettings' },
	17026: { name: 'FaceRecInfo' },
	49152: { name: 'RAFData' }
};

export const fujiFilmAFCSettings: Supplement = { 0: { print: 'fujiFilmTracking' } };

export const fujiFilmDriveSettings: Supplement = { 0.2: { print: 'fujiFilmSpeed' } };

export const fujiFilmFocusSettings: Supplement = {
	0.4: { print: 'fujiFilmPoint' },
	0.5: { print: 'fujiFilmZone' }
};

/** People, at most eight. */
export const fujiFilmFaceRecInfo: Supplement = Object.fromEntries(
	[1, 2, 3, 4, 5, 6, 7, 8].map((number) => [`Face${number}Birthday`, { value: 'fujiFilmBirthday' } as const])
);
