/** Notes of makers with few tags: General Electric, Hewlett-Packard, JVC, Motorola. */
import { describe, expect, it } from 'vitest';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, directoryAt, exifWith, placed } from '../../fixtures/build-makers.ts';
import { ascii, long, short, undef } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

const readNote = (make: string, note: (at: number) => Uint8Array, little = true) =>
	read(cameraJpeg(exifWith(make, 'made up', note, little)));

describe('notes of General Electric', () => {
	it('are read where offsets are off by any number, which a value of its own tells', async () => {
		const entries = [
			{ ...long(0x200, 1, 2, 3), at: 0 },
			short(0x202, 1),
			ascii(0x207, 'E1035'),
			ascii(0x300, 'GE DIGITAL')
		];
		for (const off of [0, 2, 700]) {
			const note = (at: number) => {
				// Values follow the entries at once: there is no offset of a next directory.
				const plain = directoryAt(entries, at + 18 - 4 + off, false);
				const size = 2 + entries.length * 12;
				return bytes(
					'GE\0\0\0\0\x01\0\0\0MM\0*\0\0\0\x08',
					plain.subarray(0, size),
					plain.subarray(size + 4)
				);
			};
			const { tags } = await readNote('General Imaging Co.', note, false);
			expect(tags.get('GE:Macro')).toBe('On');
			expect(tags.get('GE:GEModel')).toBe('E1035');
			expect(tags.get('GE:GEMake')).toBe('GE DIGITAL');
		}
	});
});

describe('notes of Hewlett-Packard', () => {
	it('that are texts tell their numbers and hold a preview', async () => {
		const picture = bytes([0xff, 0xd8, 0xff, 0xdb], 'made up', [0xff, 0xd9]);
		const note = bytes('610\0', 'SERIAL NUMBER:MX123456\0Lens Shading: 12 13\0', picture);
		const { metadata, tags } = await readNote('Hewlett-Packard', () => note);
		expect(tags.get('HP:SerialNumber')).toBe('MX123456');
		expect(tags.get('HP:LensShading')).toBe('12 13');
		expect(metadata?.previews).toMatchObject([
			{ name: 'PreviewImage', range: [expect.any(Number), picture.length] }
		]);
	});

	it.each([
		[4, 'MaxAperture', 92],
		[6, 'FNumber', 88]
	])('that are a block of version %i tell %s', async (version, aperture, serialAt) => {
		const note = placed(
			128,
			[0, bytes('IIII', [version, 0])],
			[12, u16(28, true)],
			[16, u32(1250, true)],
			[20, '2006:01:02 03:04:05\0'],
			[52, u16(100, true)],
			[serialAt, 'SERIAL NUMBER:MXG12345\0']
		);
		const { tags } = await readNote('Hewlett-Packard', () => note, false);
		expect(tags.get(`HP:${aperture}`)).toBe('2.8');
		expect(tags.get('HP:ExposureTime')).toBe('1/800');
		expect(tags.get('HP:CameraDateTime')).toBe('2006:01:02 03:04:05');
		expect(tags.get('HP:SerialNumber')).toBe('MXG12345');
	});
});

describe('notes of JVC', () => {
	it('that are a directory tell the versions of what computes in the camera', async () => {
		const entries = [undef(2, 'CPU1 2.00\x000\0CPU2 0496\x000\0'), short(3, 2)];
		const { tags } = await readNote('JVC', (at) => bytes('JVC ', directoryAt(entries, at + 4)));
		expect(tags.get('JVC:CPUVersions')).toBe('CPU1 2.00, 0, CPU2 0496, 0');
		expect(tags.get('JVC:Quality')).toBe('Fine');
	});

	it('that are texts tell version and quality', async () => {
		const { tags } = await readNote('JVC', () => bytes('VER:0100QTY:STND'));
		expect(tags.get('JVC:MakerNoteVersion')).toBe('0100');
		expect(tags.get('JVC:Quality')).toBe('Normal');
	});
});

describe('notes of Motorola', () => {
	it('count offsets from their first byte, in either byte order', async () => {
		for (const little of [true, false]) {
			const entries = [ascii(0x5501, 'NX0A3S0075'), ascii(0x6705, '03Jun2015')];
			const note = bytes('MOT\0\x01\x01\x01\x01', directoryAt(entries, 8, little));
			const { tags } = await readNote('Motorola', () => note, false);
			expect(tags.get('Motorola:SerialNumber')).toBe('NX0A3S0075');
			expect(tags.get('Motorola:ManufactureDate')).toBe('03Jun2015');
		}
	});
});
