/** What cameras and phones keep of themselves in boxes of their films. What is expected is what ExifTool says of the same bytes. */
import { describe, expect, it } from 'vitest';
import * as made from '../../fixtures/build-film-boxes.ts';
import { read } from '../reading.ts';

const binary = (size: number) => `(Binary data ${size} bytes, use -b option to extract)`;

async function said(file: Uint8Array, groups: RegExp) {
	const { metadata, tags } = await read(file, 'made.mov');
	return {
		tags: Object.fromEntries([...tags].filter(([key]) => groups.test(key))),
		pictures: metadata?.previews.map(({ name, range }) => [name, range?.[1]]) ?? []
	};
}

describe('a film of Panasonic', () => {
	it.each(['Panasonic', 'LEICA CAMERA AG'])('tells what took it and its EXIF: %s', async (make) => {
		const { tags, pictures } = await said(made.filmWith(made.panasonic(make)), /^(?:Panasonic|IFD0):/);
		expect(tags).toEqual({
			'Panasonic:Make': make,
			'Panasonic:Model': 'DC-MADEUP',
			'Panasonic:Version1': 'Ver.1.2',
			'Panasonic:Version2': 'Ver.0.4',
			'Panasonic:ThumbnailWidth': '160',
			'Panasonic:ThumbnailHeight': '120',
			'Panasonic:ThumbnailLength': '12',
			'Panasonic:ThumbnailImage': binary(12),
			'IFD0:Make': make,
			'IFD0:Model': 'DC-MADEUP',
			'IFD0:Orientation': 'Rotate 90 CW'
		});
		expect(pictures).toEqual([['ThumbnailImage', 12]]);
	});

	it.each([4, 12] as const)('of a first camera has its model at %i', async (place) => {
		expect((await said(made.filmWith(made.panasonicFirst(place)), /^Panasonic:/)).tags).toEqual({
			'Panasonic:Model': 'DMC-MADEUP',
			'Panasonic:ThumbnailWidth': '80',
			'Panasonic:ThumbnailHeight': '60',
			'Panasonic:ThumbnailImage': binary(12)
		});
	});

	it('of a maker that is another tells nothing of it', async () => {
		const { tags } = await said(made.filmWith(made.panasonic('Nobody')), /^Panasonic:(?:Make|Model|Version)/);
		expect(tags).toEqual({});
	});
});

describe('a film of Pentax', () => {
	const exposure = {
		'Pentax:Make': 'PENTAX DIGITAL CAMERA',
		'Pentax:Model': 'MADE-UP',
		'Pentax:ExposureTime': '1/40',
		'Pentax:FNumber': '5.6',
		'Pentax:ExposureCompensation': '-0.3',
		'Pentax:FocalLength': '55 mm',
		'Pentax:DateTime1': '2010:01:02 03:04:05',
		'Pentax:DateTime2': '2010:01:02 03:04:06',
		'Pentax:ISO': '200',
		'Pentax:AudioCodecID': 'ADPM',
		'Pentax:PreviewImage': binary(12)
	};

	it('tells how and where it was taken', async () => {
		const { tags, pictures } = await said(made.filmWith(made.pentaxFilm()), /^(?:Pentax|GPS):/);
		expect(tags).toMatchObject({
			...exposure,
			'GPS:GPSVersionID': '2.2.0.0',
			'GPS:GPSLatitudeRef': 'North',
			'GPS:GPSLatitude': '10 deg 20\' 30.50"',
			'GPS:GPSLongitudeRef': 'West',
			'GPS:GPSLongitude': '30 deg 6\' 0.00"',
			'GPS:GPSAltitude': '123.4 m',
			'GPS:GPSTimeStamp': '10:20:30.5',
			'GPS:GPSStatus': 'Measurement Active',
			'GPS:GPSMapDatum': 'WGS-84',
			'GPS:GPSDateStamp': '2010:01:02'
		});
		expect(pictures).toEqual([['PreviewImage', 12]]);
	});

	it('without a receiver tells how only', async () => {
		expect((await said(made.filmWith(made.pentaxFilm('none')), /^(?:Pentax|GPS):/)).tags).toEqual(exposure);
	});
});

describe('a film of Olympus', () => {
	it('tells how it was taken, in each of three layouts', async () => {
		const { first, usual, mp4 } = made.olympusFilms;
		const make = { 'Olympus:Make': 'OLYMPUS DIGITAL CAMERA' };
		expect((await said(made.filmWith(first), /^Olympus:(?!ExposureUnknown)/)).tags).toEqual({
			...make,
			'Olympus:Model': 'E-300',
			'Olympus:FNumber': '2.8',
			'Olympus:ExposureCompensation': '-1',
			'Olympus:FocalLength': '6.3 mm'
		});
		expect((await said(made.filmWith(usual), /^Olympus:/)).tags).toEqual({
			...make,
			'Olympus:Model': 'S0121',
			'Olympus:ExposureTime': '1/125',
			'Olympus:FNumber': '4.0',
			'Olympus:ExposureCompensation': '+0.7',
			'Olympus:FocalLength': '25.0 mm',
			'Olympus:ISO': '800'
		});
		expect((await said(made.filmWith(mp4), /^Olympus:/)).tags).toEqual({
			...make,
			'Olympus:Model': 'Unknown (SX757)',
			'Olympus:FNumber': '3.5',
			'Olympus:ExposureCompensation': '+0.3'
		});
	});

	it('has pictures as long as they say', async () => {
		const { tags, pictures } = await said(made.filmWith(...made.olympusPictures), /^Olympus:/);
		expect(tags).toEqual({
			'Olympus:PreviewImageLength': '12',
			'Olympus:PreviewImage': binary(12),
			'Olympus:ThumbnailLength': '12',
			'Olympus:ThumbnailImage': binary(12)
		});
		expect(pictures).toEqual([
			['PreviewImage', 12],
			['ThumbnailImage', 12]
		]);
	});
});

describe('films of others', () => {
	it('of Samsung tell the model and settings', async () => {
		expect((await said(made.filmWith(...made.samsungFilm), /^Samsung:/)).tags).toEqual({
			'Samsung:SamsungModel': 'SM-MADEUP\0',
			'Samsung:Quality': '3',
			'Samsung:Effect': '0',
			'Samsung:Samsung_INFO_ZOOM': '7'
		});
	});

	it('tell what their small boxes hold', async () => {
		const { tags, pictures } = await said(
			made.filmWith(...made.smallBoxes),
			/^(?:FujiFilm|Minolta|Canon|Kodak|Pentax):/
		);
		expect(tags).toEqual({
			'FujiFilm:MovieStreamName': 'MOVIE1',
			'Minolta:Make': 'MINOLTA',
			'Minolta:SoftwareVersion': 'Ver.1.1',
			'Canon:ThumbnailImage': binary(12),
			'Kodak:CameraByteOrder': 'Little-endian (Intel, II)',
			'Pentax:PreviewImageLength': '12',
			'Pentax:PreviewImage': binary(12)
		});
		expect(pictures.map(([name]) => name)).toEqual(['ThumbnailImage', 'PreviewImage']);
	});

	it('of Ricoh and Casio hold EXIF', async () => {
		expect((await said(made.filmWith(made.ricohFilm), /^IFD0:/)).tags).toEqual({
			'IFD0:Make': 'RICOH',
			'IFD0:Model': 'MADE-UP',
			'IFD0:Orientation': 'Rotate 90 CW'
		});
		expect((await said(made.filmWith(made.casioFilm), /^IFD0:/)).tags).toEqual({ 'IFD0:Make': 'CASIO' });
	});

	it('of Kodak have pictures before the film', async () => {
		expect((await said(made.kodakFilm(), /^Kodak:/)).tags).toEqual({
			'Kodak:Duration': '0:01:35',
			'Kodak:KodakVersion': '1.02',
			'Kodak:ThumbnailImage': binary(12),
			'Kodak:PreviewImage': binary(12)
		});
	});
});

describe('what cameras keep in chunks of AVI', () => {
	const chunk = (name: keyof typeof made.aviJunk, groups: RegExp) =>
		said(made.aviWith(made.aviJunk[name]), groups);
	const times = (group: string) => ({
		[`${group}:FNumber`]: '2.8',
		[`${group}:DateTime1`]: '2008:01:02 03:04:05',
		[`${group}:DateTime2`]: '2008:01:02 03:04:06',
		[`${group}:ThumbnailWidth`]: '160',
		[`${group}:ThumbnailHeight`]: '120',
		[`${group}:ThumbnailLength`]: '12',
		[`${group}:ThumbnailImage`]: binary(12)
	});

	it('tells what took the film, and when', async () => {
		const olympus = await chunk('olympus', /^Olympus:/);
		expect(olympus.tags).toEqual({
			'Olympus:Make': 'OLYMPUS IMAGING CORP.',
			'Olympus:Model': 'Unknown (FE250/X800)',
			...times('Olympus')
		});
		expect(olympus.pictures).toEqual([['ThumbnailImage', 12]]);
		// The reader is there by now.
		expect(await chunk('olympus', /^Olympus:/)).toEqual(olympus);
		expect((await chunk('pentax', /^Pentax:/)).tags).toEqual({
			'Pentax:Make': 'PENTAX',
			'Pentax:Model': 'PENTAX Optio',
			...times('Pentax')
		});
		expect((await chunk('pentaxFirst', /^Pentax:/)).tags).toEqual({ 'Pentax:Model': 'PENTAX Optio' });
	});

	it('tells of Casio and Ricoh', async () => {
		expect((await chunk('casio', /^Casio:/)).tags).toEqual({ 'Casio:Software': 'CASIO MADE UP' });
		expect((await chunk('casioExif', /^IFD0:/)).tags).toEqual({ 'IFD0:Make': 'CASIO' });
		expect((await chunk('ricoh', /^Ricoh:/)).tags).toEqual({
			'Ricoh:Comment': 'hello',
			'Ricoh:ThumbnailImage': binary(12)
		});
	});

	it('is nothing where nobody knows it', async () => {
		expect((await chunk('nobody', /^(?:Olympus|Pentax|Casio|Ricoh):/)).tags).toEqual({});
	});
});
