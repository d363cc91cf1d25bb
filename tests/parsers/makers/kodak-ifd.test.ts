/** Kodak's own directories in its raw files. */
import { describe, expect, it } from 'vitest';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { ascii, long, short, signed, tiff, undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

const camera = (directory: Ifd, id: number, little: boolean) =>
	tiff([[ascii(271, 'Kodak'), ascii(272, 'DCS760C'), { id, type: 4, value: [directory] }]], { little });

describe.each([true, false])('Kodak’s raw files (little-endian: %s)', (little) => {
	it('tell what the camera measured', async () => {
		const { tags } = await read(
			camera(
				[
					{ id: 0, type: 1, value: [3, 1, 0, 2] },
					ascii(1001, 'DCS760C.DCR'),
					signed(1030, 25, 1),
					short(1020, 2),
					long(3204, 4000),
					undef(
						1021,
						bytes(
							new Uint8Array(40),
							u16(1024, little),
							u16(2048, little),
							u16(4096, little),
							new Uint8Array(26)
						)
					)
				],
				33424,
				little
			),
			'shot.dcr'
		);
		expect(tags.get('KodakIFD:KodakVersion')).toBe('3.1.0.2');
		expect(tags.get('KodakIFD:OriginalFileName')).toBe('DCS760C.DCR');
		expect(tags.get('KodakIFD:CameraTemperature')).toBe('25 C');
		expect(tags.get('KodakIFD:DarkFrameLongExposure')).toBe('1/250');
		expect(tags.get('Kodak:WB_RGBLevels')).toBe('2 1 0.5');
	});

	it('have a text of names and values, of which the last of a name counts', async () => {
		const text =
			'Camera: DCS760C\nISO Speed: 100\nISO: 200\nAperture: f5.6\nExposure Mode: M\nsomething else: 7\nno value\n';
		const { tags } = await read(camera([ascii(1001, 'a'), ascii(0x3f1, text)], 33424, little), 'shot.dcr');
		const kodak = [...tags]
			.filter(([key]) => key.startsWith('Kodak:'))
			.map(([key, value]) => [key.slice(6), value]);
		expect(Object.fromEntries(kodak)).toEqual({
			CameraModel: 'DCS760C',
			ISO: '200',
			Aperture: '5.6',
			ExposureMode: 'Manual',
			SomethingElse: '7',
			OtherInfo: 'no value'
		});
	});

	it('of later cameras tell the white balance in a directory of its own', async () => {
		const { tags } = await read(
			camera([ascii(0xfa00, 'KCXFX54605423'), { id: 0xfa0d, type: 1, value: [3] }], 65024, little),
			'shot.kdc'
		);
		expect(tags.get('KDC_IFD:SerialNumber')).toBe('KCXFX54605423');
		expect(tags.get('KDC_IFD:WhiteBalance')).toBe('Daylight');
	});

	it('lose only the directory that is not there', async () => {
		const { tags } = await read(
			tiff([[ascii(271, 'Kodak'), long(33424, 90_000), ascii(305, 'still told')]], { little }),
			'shot.dcr'
		);
		expect(tags.get('IFD0:Software')).toBe('still told');
	});
});

it('a directory whose place is no value at all leaves all else as it is', async () => {
	const field = (id: number, type: number, count: number, value: number) =>
		bytes(u16(id, true), u16(type, true), u32(count, true), u32(value, true));
	const file = bytes(
		'II*\0',
		u32(8, true),
		u16(2, true),
		field(274, 3, 1, 6),
		field(33_424, 8, 0, 0),
		u32(0, true)
	);
	expect((await read(file, 'shot.dcr')).tags.get('IFD0:Orientation')).toBe('Rotate 90 CW');
});
