/** Casio's maker notes. */
import { describe, expect, it } from 'vitest';
import { bytes, u16 } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, directoryAt, exifWith, placed } from '../../fixtures/build-makers.ts';
import { ascii, jpeg, long, segment, short, undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

interface Camera {
	readonly model?: string;
	readonly head?: string;
	/** Byte order of EXIF, and of the note. */
	readonly little?: boolean;
	readonly own?: boolean;
}

async function readNote(
	entries: Ifd,
	{ model = 'EX-Z1', head = 'QVC\0\0\0', little = false, own = little }: Camera = {}
) {
	// Offsets count as EXIF's do: the note is made for its place.
	const note = (at: number) => bytes(head, directoryAt(entries, at + head.length, own));
	return read(cameraJpeg(exifWith('CASIO COMPUTER CO.,LTD.', model, note, little)));
}

async function told(entries: Ifd, camera: Camera = {}) {
	const { tags } = await readNote(entries, camera);
	return Object.fromEntries(
		[...tags].filter(([key]) => key.startsWith('Casio:')).map(([key, text]) => [key.slice(6), text])
	);
}

const old = { head: '' };

describe('Casio’s notes', () => {
	it('of the older kind are a directory without a head', async () => {
		expect(await told([short(1, 1), short(3, 3), long(6, 2500), long(10, 0x10000)], old)).toEqual({
			RecordingMode: 'Single Shutter',
			FocusMode: 'Auto',
			ObjectDistance: '2.5 m',
			DigitalZoom: 'Off'
		});
	});

	it('number the flash’s modes as the model does', async () => {
		expect(await told([short(1, 1), short(4, 4)], { ...old, model: 'QV-3500EX' })).toMatchObject({
			FlashMode: 'Off'
		});
		expect(await told([short(1, 1), short(4, 4)], { ...old, model: 'QV-2000UX' })).toMatchObject({
			FlashMode: 'Red-eye Reduction'
		});
	});

	it('of the newer kind follow six letters, with offsets as EXIF’s', async () => {
		expect(await told([short(0x3000, 2), ascii(0x3006, 'New York'), long(0x2022, 0x2000_0000)])).toEqual({
			RecordMode: 'Program AE',
			HometownCity: 'New York',
			ObjectDistance: 'inf'
		});
	});

	it('are read in a byte order that is not EXIF’s', async () => {
		const { tags } = await readNote([short(0x3000, 2), ascii(0x3006, 'Tokyo City')], {
			little: true,
			own: false
		});
		expect(tags.get('Casio:RecordMode')).toBe('Program AE');
		expect(tags.get('Casio:HometownCity')).toBe('Tokyo City');
		expect(tags.get('File:MakerNoteByteOrder')).toBe('Big-endian (Motorola, MM)');
	});

	it.each([
		['EX-Z750', 3, 'Portrait with Scenery'],
		['QV-4000', 3, 'Flower'],
		['EX-Z1', 3, '3'],
		['EX-Z1', 0, 'Off']
	])('name the scenes of the %s: %i', async (model, value, text) => {
		expect(await told([short(0x3007, value), short(0x3000, 6)], { model })).toMatchObject({
			BestShotMode: text
		});
	});

	it('write the day of the firmware out of its pieces', async () => {
		const date = (text: string) => told([short(0x3000, 2), ascii(0x2001, text)]);
		expect(await date('0302\0\x002809\0\x0045\0\0\0')).toMatchObject({ FirmwareDate: '2003:02:28 09:45' });
		expect(await date('new')).toMatchObject({ FirmwareDate: 'Unknown (new)' });
		expect(await date('0100')).toMatchObject({ FirmwareDate: 'Unknown (0100)' });
		expect(await date('A\0\0B')).toMatchObject({ FirmwareDate: 'Unknown (A..B)' });
	});

	it('tell the focus point as parts of the field', async () => {
		const point = (...values: number[]) => told([short(0x3000, 2), short(0x2021, ...values)]);
		expect(await point(176, 352, 60, 240)).toMatchObject({ AFPointPosition: '0.5 0.25' });
		expect(await point(65535, 65535, 65535, 65535)).toMatchObject({ AFPointPosition: 'n/a' });
	});

	it('tell as many faces as were found, in either of two forms', async () => {
		const one = placed(
			600,
			[0, [0x02, 0x01, 1]],
			[4, u16(320, true)],
			[6, u16(240, true)],
			[24, u16(77, true)]
		);
		expect(await told([short(0x3000, 2), undef(0x2089, one)])).toEqual({
			RecordMode: 'Program AE',
			FacesDetected: '1',
			FaceDetectFrameSize: '320 240',
			FaceOrientation: 'Horizontal (normal)',
			Face1Position: '77 0 0 0'
		});
		const older = placed(1200, [0, [0, 2, 0x80, 1, 0xe0]]);
		expect(await told([short(0x3000, 2), undef(0x2089, older)])).toEqual({
			RecordMode: 'Program AE',
			FacesDetected: '0'
		});
	});

	it('give the preview that they hold', async () => {
		const picture = bytes([0xff, 0xd8, 0xff, 0xd9, 1, 2, 3, 4]);
		const { metadata, tags } = await readNote([short(2, 320, 240), undef(0x2000, picture)]);
		expect(tags.get('Casio:PreviewImageSize')).toBe('320x240');
		expect(tags.get('Casio:PreviewImage')).toMatch(/^\(Binary data 8 bytes/);
		expect(metadata?.previews).toMatchObject([{ name: 'PreviewImage', mime: 'image/jpeg' }]);
	});

	it('tell rates of pictures as one number or two', async () => {
		expect(await told([short(0x4001, 30_000), short(0x3103, 13)])).toEqual({
			CaptureFrameRate: '30',
			DriveMode: 'Continuous (13 fps)'
		});
		expect(await told([short(0x4001, 7, 30), short(0x3103, 0)])).toMatchObject({ CaptureFrameRate: '30-7' });
	});

	it('of its first cameras stand in a segment of their own', async () => {
		const block = placed(134, [0, 'QVCI\0'], [44, [1]], [77, '1998.10.24.12.08.57\0'], [98, 'KX-778\0']);
		const { tags } = await read(jpeg(segment(0xe1, block)));
		expect(tags.get('Casio:CasioQuality')).toBe('Economy');
		expect(tags.get('Casio:DateTimeOriginal')).toBe('1998:10:24 12:08:57');
		expect(tags.get('Casio:ModelType')).toBe('KX-778');
	});
});
