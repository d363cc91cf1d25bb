/** What ExifTool's listing does not tell of the note in Sony's first raw files. https://exiftool.org/TagNames/Sony.html#SRF */
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

export const sonySRF: Supplement = { 0: { hint: { fact: 'key' } satisfies MakerHint } };

const focal: Addition = { print: 'millimetres' };
export const sonySRF2: Supplement = { 0x45: focal, 0x46: focal };
