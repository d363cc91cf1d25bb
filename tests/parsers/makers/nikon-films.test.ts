/** What Nikon's cameras keep of themselves in films. What is expected is what ExifTool says of the same bytes. */
import { describe, expect, it } from 'vitest';
import { fromBytes, readMetadata } from '#lib/parsers/index.ts';
import * as made from '../../fixtures/build-nikon-films.ts';
import { u32 } from '../../fixtures/build-blocks.ts';
import { read } from '../reading.ts';

const ofNikon = async (file: Uint8Array, name = 'made.mov') => {
	const { tags } = await read(file, name);
	return Object.fromEntries([...tags].filter(([key]) => /^(?:Nikon|GPS):/.test(key)));
};

describe('a film of Nikon in MOV', () => {
	it('tells how it was taken, and where', async () => {
		expect(await ofNikon(made.nikonMov(made.nikonTags()))).toEqual({
			'Nikon:Make': 'NIKON',
			'Nikon:Model': 'NIKON D7000',
			'Nikon:DateTimeOriginal': '2024:05:31 18:02:11',
			'Nikon:FrameRate': '29.97',
			'Nikon:ExposureTime': '1/60',
			'Nikon:FNumber': '5.6',
			'Nikon:ExposureCompensation': '-1/3',
			'Nikon:LensInfo': '24-70mm f/2.8',
			'GPS:GPSLatitudeRef': 'South',
			'GPS:GPSLatitude': '35 deg 30\' 33.00"',
			'GPS:GPSTimeStamp': '03:04:00.333333',
			'GPS:GPSDateStamp': '2024:05:31',
			'Nikon:MakerNoteVersion': '2.10',
			'Nikon:CropHiSpeed': 'DX Crop (6064x4040 cropped to 3000x2000 at pixel 10,20)',
			'Nikon:LensType': 'G VR [5] [7]'
		});
	});

	it('has pictures, and of its versions the last counts', async () => {
		const file = made.nikonMov(made.nikonVersion, made.nikonTags(), made.nikonThumbnail);
		const { metadata, tags } = await read(file, 'made.mov');
		const versions = metadata?.tags.filter(({ entry }) => entry.name === 'MakerNoteVersion') ?? [];
		expect(versions.map(({ raw }) => raw)).toEqual(['0210', '1 00.0.0.0']);
		expect(tags.get('Nikon:ThumbnailImage')).toContain('12 bytes');
		expect(metadata?.previews.map(({ name, mime }) => [name, mime])).toEqual([
			['ThumbnailImage', 'image/jpeg']
		]);
	});

	it('is read where its lens is enciphered, wherever the keys stand', async () => {
		const [serial, count] = made.nikonKeys;
		if (!serial || !count) throw new Error('no keys');
		const lens = {
			'Nikon:LensDataVersion': '0201',
			'Nikon:LensIDNumber': '214',
			'Nikon:FocalLength': '134.5 mm'
		};
		for (const records of [
			[serial, count, made.nikonLens],
			[made.nikonLens, serial, count]
		])
			expect(await ofNikon(made.nikonMov(made.nikonTags(...records)))).toMatchObject(lens);
		expect(await ofNikon(made.nikonMov(made.nikonTags(serial, made.nikonLens)))).not.toHaveProperty([
			'Nikon:LensDataVersion'
		]);
	});

	it('without a position says none', async () => {
		const nowhere = made.nikonRecord(0x1200004, 5, 3, new Uint8Array(24));
		expect(await ofNikon(made.nikonMov(made.nikonTags(nowhere)))).toMatchObject({ 'GPS:GPSLongitude': '' });
	});

	it.each([
		['a count that cannot be', made.nikonRecord(0x13, 4, 1, u32(7), 0xffff)],
		['a type that is none', made.nikonRecord(0x13, 99, 1, u32(7))],
		['a block that is cut', made.nikonRecord(0x2000023, 7, 4, '0100', 68)]
	])('with %s keeps what came before', async (_, broken) => {
		const said = await ofNikon(made.nikonMov(made.nikonTags(broken)));
		expect(said['Nikon:CropHiSpeed']).toContain('DX Crop');
		expect(said).not.toHaveProperty(['Nikon:FrameCount']);
	});
});

describe('a film of Nikon in AVI', () => {
	it('tells how it was taken', async () => {
		expect(await ofNikon(made.nikonAvi(), 'made.avi')).toEqual({
			'Nikon:MakerNoteType': 'NIKON',
			'Nikon:MakerNoteVersion': '0.1.2.0',
			'Nikon:Make': 'NIKON',
			'Nikon:Model': 'COOLPIX P6000',
			'Nikon:Orientation': 'Rotate 90 CW',
			'Nikon:ExposureTime': '1/60',
			'Nikon:FNumber': '2.8',
			'Nikon:ExposureCompensation': '-1/3',
			'Nikon:MaxApertureValue': '3.0',
			'Nikon:FocalLength': '50.5 mm',
			'Nikon:DateTimeOriginal': '2024:05:31 18:02:11',
			'Nikon:Duration': '12.345 s',
			'Nikon:Nikon_AVITags_0x0055': 'nobody knows',
			'Nikon:ThumbnailImage': '(Binary data 12 bytes, use -b option to extract)'
		});
	});

	it('keeps what nobody knows out of sight', async () => {
		const metadata = await readMetadata(fromBytes(made.nikonAvi()), { fileName: 'made.avi' });
		const tag = metadata?.tags.find(({ entry }) => entry.name === 'Nikon_AVITags_0x0055');
		expect(tag).toMatchObject({ raw: 'nobody knows', entry: { unknown: true } });
	});
});
