import { describe, expect, it } from 'vitest';
import { ascii, frame, jpeg, rational, segment, short, sub, tiff, type Ifd } from '../fixtures/build-tiff.ts';
import { dataset, bytes, resource } from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

const computed = async (exif: Ifd, ifd0: Ifd = []) => {
	const file = jpeg(segment(0xe1, 'Exif\0\0', tiff([[...ifd0, sub(34665, exif)]])), frame(4000, 3000));
	const { tags } = await read(file);
	return Object.fromEntries(
		[...tags].filter(([key]) => key.startsWith('Composite:')).map(([key, value]) => [key.slice(10), value])
	);
};

describe('computed tags', () => {
	it('work out exposure and lens from what the camera says', async () => {
		const tags = await computed([
			rational(33434, 1, 100),
			rational(33437, 8, 1),
			short(34855, 100),
			rational(37382, 5, 1),
			rational(37386, 50, 1),
			short(41989, 75)
		]);
		expect(tags).toMatchObject({
			ImageSize: '4000x3000',
			Megapixels: '12.0',
			ShutterSpeed: '1/100',
			Aperture: '8.0',
			LightValue: '12.6',
			ScaleFactor35efl: '1.5',
			CircleOfConfusion: '0.020 mm',
			FOV: '27.0 deg',
			FocalLength35efl: '50.0 mm (35 mm equivalent: 75.0 mm)',
			HyperfocalDistance: '15.60 m',
			DOF: '3.53 m (3.80 - 7.32 m)'
		});
	});

	it('take the size of the sensor from the focal plane resolution', async () => {
		const tags = await computed([
			rational(37386, 100, 1),
			rational(41486, 5184000, 894),
			rational(41487, 3456000, 597),
			short(41488, 2)
		]);
		expect(tags['ScaleFactor35efl']).toBe('1.6');
	});

	it('join dates with fractions of a second and zones', async () => {
		const tags = await computed([
			ascii(36867, '2024:05:06 07:08:09'),
			ascii(36868, '2024:05:06 07:08:10'),
			ascii(36881, '+02:00'),
			ascii(37521, '25')
		]);
		expect(tags).toMatchObject({ SubSecDateTimeOriginal: '2024:05:06 07:08:09.25+02:00' });
		expect(tags).not.toHaveProperty('SubSecCreateDate');
	});

	it('join date and time of IPTC, which stand in where EXIF has none', async () => {
		const iptc = bytes(dataset(2, 55, '20240506'), dataset(2, 60, '070809+0200'));
		const { tags } = await read(jpeg(segment(0xed, 'Photoshop 3.0\0', resource(1028, iptc)), frame(8, 8)));
		expect(tags.get('Composite:DateTimeCreated')).toBe('2024:05:06 07:08:09+02:00');
		expect(tags.get('Composite:DateTimeOriginal')).toBe('2024:05:06 07:08:09+02:00');
	});

	it('leave out what they cannot know', async () => {
		const tags = await computed([rational(33434, 0, 0), rational(37386, 50, 1)]);
		expect(tags).not.toHaveProperty('LightValue');
		expect(tags).not.toHaveProperty('DOF');
		expect(tags['FocalLength35efl']).toBe('50.0 mm');
	});
});
