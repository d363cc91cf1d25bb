/** DJI's maker notes and the segments of its thermal cameras. */
import { expect, it } from 'vitest';
import { bytes, u16 } from '../../fixtures/build-blocks.ts';
import { ascii, segment, type Made } from '../../fixtures/build-tiff.ts';
import { cameraJpeg, directoryAt, exifWith, float, placed } from '../../fixtures/build-makers.ts';
import { read } from '../reading.ts';

const number = (id: number, value: number): Made => ({ id, type: 11, value: [value] });

it('a directory tells speed and attitude, with signs', async () => {
	const note = (at: number) => directoryAt([ascii(1, 'DJI'), number(3, 1.5), number(6, -3.14159)], at);
	const { tags } = await read(cameraJpeg(exifWith('DJI', 'FC220', note)));
	expect(tags.get('DJI:Make')).toBe('DJI');
	expect(tags.get('DJI:SpeedX')).toBe('+1.50');
	expect(tags.get('DJI:Pitch')).toBe('-3.14');
});

it('a text in brackets is read whoever the maker is; bytes that are no text stay bytes', async () => {
	const text =
		'[ae_dbg_info:\x01\x02\x03][GimbalDegree(Y,P,R):-1271,10,0\0\0][sensor_id:0K8][own_word:a[b:c]d]';
	const { tags } = await read(cameraJpeg(exifWith('Hasselblad', 'L1D-20c', () => bytes(text))));
	expect(tags.get('DJI:AEDebugInfo')).toContain('3 bytes');
	expect(tags.get('DJI:GimbalDegree')).toBe('-1271,10,0');
	expect(tags.get('DJI:SensorID')).toBe('0K8');
	expect(tags.get('DJI:Own_Word')).toBe('a[b:c]d');
});

it('segments of thermal cameras: three kinds of settings, data in pieces', async () => {
	const exif = exifWith('DJI', 'XT2', () => new Uint8Array(4));
	const first = placed(96, [0, [0xaa, 0x55, 0x12, 0x06]], [36, float(1.5)], [68, u16(50, true)]);
	const second = placed(120, [0, float(20.55)], [4, float(5.05)], [32, [0x2c, 1, 0x20, 0]], [101, 'ID12']);
	const third = placed(
		60,
		[32, [0xaa, 0x55, 0x38, 0]],
		[36, u16(70, true)],
		[38, u16(50, true)],
		[40, u16(95, true)],
		[42, u16(235, true)]
	);
	const one = await read(
		cameraJpeg(exif, segment(0xe4, first), segment(0xe3, 'abc'), segment(0xe3, 'def'), segment(0xe5, 'gh'))
	);
	expect(one.tags.get('DJI:K1')).toBe('1.5');
	expect(one.tags.get('DJI:ObjectDistance')).toBe('50');
	expect(one.tags.get('DJI:ThermalData')).toContain('6 bytes');
	expect(one.tags.get('DJI:ThermalCalibration')).toContain('2 bytes');
	const two = await read(cameraJpeg(exif, segment(0xe4, second)));
	expect(two.tags.get('DJI:AmbientTemperature')).toBe('20.5 C');
	expect(two.tags.get('DJI:IDString')).toBe('ID12');
	const three = await read(cameraJpeg(exif, segment(0xe4, third)));
	expect(three.tags.get('DJI:Emissivity')).toBe('0.95');
	expect(three.tags.get('DJI:ReflectedTemperature')).toBe('23.5');
});

it('settings of another maker’s camera are not taken for such', async () => {
	const block = placed(96, [0, [0xaa, 0x55, 0x12, 0x06]], [36, float(1.5)]);
	const { tags } = await read(
		cameraJpeg(
			exifWith('Lumograph', 'L-7', () => new Uint8Array(4)),
			segment(0xe4, block)
		)
	);
	expect([...tags.keys()].filter((key) => key.startsWith('DJI:'))).toEqual([]);
});

it('notes for whoever mends the camera lie in a segment', async () => {
	const { tags, metadata } = await read(
		cameraJpeg(
			exifWith('DJI', 'FC220', () => new Uint8Array(4)),
			segment(0xe7, 'DJI-DBG\0[hiso:1][xidiri:\x01\x02]')
		)
	);
	expect(tags.get('DJI:Histogram')).toBe('1');
	expect(tags.get('DJI:Xidiri')).toContain('2 bytes');
	expect(metadata?.tags.find(({ entry }) => entry.name === 'Histogram')?.group0).toBe('APP7');
});
