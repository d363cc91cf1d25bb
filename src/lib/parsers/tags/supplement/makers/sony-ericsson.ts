/** What ExifTool's listing does not tell of Sony Ericsson's notes. https://exiftool.org/TagNames/Sony.html#Ericsson */
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

export const sonyEricsson: Supplement = {
	0x201: { hint: { fact: 'start', offset: true } satisfies MakerHint },
	0x202: { hint: { fact: 'length' } satisfies MakerHint }
};
