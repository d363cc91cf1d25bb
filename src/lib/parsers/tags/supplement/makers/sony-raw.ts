/** What ExifTool's listing does not tell of Sony's own directory in raw files. https://exiftool.org/TagNames/Sony.html */
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

export const sonySR2Private: Supplement = {
	0x7200: { hint: { fact: 'offset' } satisfies MakerHint },
	0x7201: { hint: { fact: 'length' } satisfies MakerHint },
	0x7221: { print: 'sonyHexKey', hint: { as: 'int32u', count: 1, fact: 'key' } satisfies MakerHint }
};

