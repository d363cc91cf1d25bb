/** Archives, programs and what else lies between the pictures: recognised, so that nobody wonders what they are. */
import { known, read, type Format } from './format.ts';
import { at, both, called, either, starts, type HeadTest } from './heads.ts';

const stream = 'application/octet-stream';

const programs = () => import('../formats/programs.ts');

/** A DICOM file without its preamble begins with a group of its data elements (PS3.5, 7.1): even, and small. */
const dicomGroup: HeadTest = Object.assign(
	(bytes: Uint8Array) => {
		if (bytes.length < 8) return false;
		const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
		const little = bytes[0] !== 0;
		const [group, element] = [view.getUint16(0, little), view.getUint16(2, little)];
		const length = view.getUint32(4, little);
		return [2, 4, 6, 8].includes(group) && element <= 0x20 && (element === 0 ? length === 4 : length <= 64);
	},
	{ first: new Set([0, 2, 4, 6, 8]) }
);

/** A font of outlines says its version, and how many tables follow (OpenType 1.9.1, "Table directory"): fewer than 512. */
const outlines: HeadTest = both(
	either(starts('\0\x01\0\0'), starts('true')),
	either(at(4, '\0'), at(4, '\x01'))
);

/** Bytes that no text has, whatever its encoding: those that steer, but for white space, escape and the zeros of UTF-16. */
const plainText: HeadTest = (bytes) =>
	bytes.every((byte) => byte >= 0x20 || byte === 0 || byte === 0x1b || (byte >= 0x07 && byte <= 0x0d));

export const others: readonly Format[] = [
	known('ZIP', 'application/zip', 'zip eip epub', starts('PK\x03\x04')),
	known('TAR', 'application/x-tar', 'tar', at(257, 'ustar')),
	known('TTF', 'application/x-font-ttf', 'ttf', outlines),
	known('OTF', 'application/x-font-otf', 'otf', starts('OTTO')),
	known('TTC', 'application/x-font-ttf', 'ttc', starts('ttcf')),
	known('WOFF', 'application/font-woff', 'woff', starts('wOFF')),
	known('WOFF2', 'font/woff2', 'woff2', starts('wOF2')),
	read('ELF shared library', stream, 'so o', starts('\x7fELF'), programs),
	read(
		'Mach-O dynamic link library',
		stream,
		'dylib',
		either(
			...['\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf'].map((mark) =>
				starts(mark)
			)
		),
		programs
	),
	read('Mach-O fat binary executable', stream, '', starts('\xca\xfe\xba\xbe\0\0\0'), programs),
	read('DR4', stream, 'dr4', starts('IIII\x04\x00\x04\x00'), () => import('../formats/canon-vrd.ts')),
	read('VRD', stream, 'vrd', starts('CANON OPTIONAL DATA\0'), () => import('../formats/canon-vrd.ts')),
	read(
		'MacOS',
		'application/unknown',
		'macos',
		both(starts('\x00\x05\x16\x07\x00'), at(8, 'Mac OS X')),
		() => import('../formats/mac-os.ts')
	),
	known('DICM', 'application/dicom', 'dcm dicm dicom', at(128, 'DICM')),
	known('ACR', 'application/dicom', 'acr', dicomGroup),
	// Only what is called a text: notes beside pictures and lists of songs, not each list that some program keeps.
	known(
		'TXT',
		'text/plain',
		'txt md m3u m3u8 pls',
		both(called('txt', 'md', 'm3u', 'm3u8', 'pls'), plainText)
	)
];
