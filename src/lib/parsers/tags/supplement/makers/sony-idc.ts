/** What ExifTool's listing does not tell of what Sony's Image Data Converter writes. https://exiftool.org/TagNames/SonyIDC.html */
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const strength: Addition = { value: 'sonyHalfAndFifty' };
export const sonyIDCMain: Supplement = {
	0x201: { hint: { fact: 'idcStart', offset: true } satisfies MakerHint },
	0x202: { hint: { fact: 'idcLength' } satisfies MakerHint },
	0x8018: { print: 'sonyThreeHundredths' },
	0x8027: strength,
	0x8028: strength,
	0x8029: strength,
	0x900f: { print: 'sonyInclination' },
	0x9014: { print: 'sonyTenthText' }
};
