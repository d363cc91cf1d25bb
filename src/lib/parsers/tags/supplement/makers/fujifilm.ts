/** What ExifTool's listing does not tell of FujiFilm's maker notes. */
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

const hint = (one: MakerHint) => one;

export const fujiFilmMain: Supplement = {
	16: { print: 'fujiFilmSerial' },
	4106: { print: 'fujiFilmFineTune' },
	4139: { name: 'PrioritySettings' },
	4141: { name: 'FocusSettings' },
	4142: { name: 'AFCSettings' },
	4164: { value: 'fujiFilmEighth' },
	4169: { print: 'fujiFilmSigned' },
	4171: { print: 'fujiFilmSigned' },
	4355: { name: 'DriveSettings' },
	4868: { hint: hint({ when: ({ note }) => /^GENERAL IMAGING/i.test(note.make) }) },
	5131: { print: 'fujiFilmPercent' },
	5176: { hint: hint({ use: (raw) => (typeof raw === 'number' ? raw & 0x7fff : raw) }) },
	5190: { print: 'fujiFilmFlicker' },
	17026: { name: 'FaceRecInfo' },
	49152: { name: 'RAFData' }
};
