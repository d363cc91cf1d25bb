/** Archives, programs and what else lies between the pictures: recognised, so that nobody wonders what they are. */
import { known, read, type Format } from './format.ts';
import { at, both, either, starts, type HeadTest } from './heads.ts';

const stream = 'application/octet-stream';

/** A 16-bit number at a place, for formats that come in both byte orders. */
const number =
	(offset: number, value: number, little: boolean): HeadTest =>
	(bytes) =>
		bytes[offset + (little ? 0 : 1)] === value && bytes[offset + (little ? 1 : 0)] === 0;

const elf = (kind: number): HeadTest =>
	both(
		starts('\x7fELF'),
		either(both(at(5, '\x01'), number(16, kind, true)), both(at(5, '\x02'), number(16, kind, false)))
	);

const machO = (kind: number): HeadTest =>
	either(
		both(either(starts('\xce\xfa\xed\xfe'), starts('\xcf\xfa\xed\xfe')), number(12, kind, true)),
		both(either(starts('\xfe\xed\xfa\xce'), starts('\xfe\xed\xfa\xcf')), number(14, kind, false))
	);

/** A DICOM file without its preamble begins with a group of its data elements (PS3.5, 7.1): even, and small. */
const dicomGroup: HeadTest = Object.assign(
	([a = 255, b = 255, c = 255, d = 255]: Uint8Array) =>
		[2, 4, 6, 8].includes(a)
			? b === 0 && c <= 0x20 && d === 0
			: a === 0 && [2, 4, 6, 8].includes(b) && c === 0 && d <= 0x20,
	{ first: new Set([0, 2, 4, 6, 8]) }
);

export const others: readonly Format[] = [
	known('ZIP', 'application/zip', 'zip eip epub', starts('PK\x03\x04')),
	known('ELF executable', stream, '', elf(2)),
	known('ELF shared library', stream, 'so', elf(3)),
	known('Mach-O executable', stream, '', machO(2)),
	known('Mach-O dynamic link library', stream, 'dylib', machO(6)),
	known(
		'Mach-O fat binary executable',
		stream,
		'',
		either(starts('\xca\xfe\xba\xbe\0\0\0'), starts('\xca\xfe\xba\xbf\0\0\0'))
	),
	read('DR4', stream, 'dr4', starts('IIII\x04\x00\x04\x00'), () => import('../formats/canon-vrd.ts')),
	read('VRD', stream, 'vrd', starts('CANON OPTIONAL DATA\0'), () => import('../formats/canon-vrd.ts')),
	known('DICM', 'application/dicom', 'dcm dicm dicom', at(128, 'DICM')),
	known('ACR', 'application/dicom', 'acr', dicomGroup)
];
