/** Panasonic's and Leica's raw files. */
import { expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { u16, u32 } from '../fixtures/build-blocks.ts';
import { ascii, long, rational, short, sub, undef } from '../fixtures/build-tiff.ts';
import { rw2, rw2Preview, tiffIn } from '../fixtures/build-olympus.ts';
import { read } from './reading.ts';

const numbers = (...list: number[]) => new Uint8Array(list.flatMap((one) => u16(one & 0xffff, true)));

it('tells what the sensor, and the EXIF in its picture, say', async () => {
	const { metadata, tags, warnings } = await read(rw2({ preview: rw2Preview() }), 'a.rw2');
	expect(warnings).toEqual([]);
	expect(metadata?.type.type).toBe('RW2');
	expect(tags.get('IFD0:SensorWidth')).toBe('3724');
	expect(tags.get('IFD0:CFAPattern')).toBe('[Blue,Green][Green,Red]');
	expect(tags.get('Panasonic:ImageQuality')).toBe('RAW');
	expect(tags.get('Panasonic:InternalSerialNumber')).toBe('(F51) 2008:07:01 no. 0002');
	expect(tags.get('IFD0:Orientation')).toBe('Rotate 90 CW');
	expect(tags.get('Composite:ImageSize')).toBe('3648x2736');
});

it('its picture is a preview, found in the file', async () => {
	const picture = rw2Preview();
	const file = rw2({ preview: picture });
	const { metadata, tags } = await read(file, 'a.rw2');
	const [preview] = metadata?.previews ?? [];
	expect(preview).toMatchObject({ name: 'JpgFromRaw', mime: 'image/jpeg' });
	const [at = 0, size = 0] = preview?.range ?? [];
	expect(file.subarray(at, at + size)).toEqual(picture);
	expect(tags.get('IFD0:JpgFromRaw')).toContain(`${picture.length} bytes`);
});

it.each([
	['a.rwl', false, 'RWL'],
	['a.raw', false, 'RW2'],
	['a.raw', true, 'RAW']
])('%s (old: %s) is called %s', async (name, old, type) => {
	expect((await read(rw2({ old }), name)).metadata?.type.type).toBe(type);
});

it('white balances, distortion and the camera are blocks of their own', async () => {
	const { tags } = await read(
		rw2({
			entries: [
				undef(0x13, numbers(1, 1, 500, 400)),
				undef(0x27, numbers(1, 3, 5, 6, 7)),
				undef(0x119, numbers(0, 0, 3277, 0, 0, 0, 0, 0x21, -3277, 0, 0, 0, 0, 0, 0, 0)),
				tiffIn(0x120, [
					short(0x1202, 0x0102),
					{ id: 0x1301, type: 8, value: [1024] },
					{ id: 0x1302, type: 8, value: [2048] }
				])
			]
		}),
		'a.rw2'
	);
	expect(tags.get('PanasonicRaw:WBType1')).toBe('Daylight');
	expect(tags.get('PanasonicRaw:WB_RBLevels1')).toBe('500 400');
	expect(tags.get('PanasonicRaw:WB_RGBLevels1')).toBe('5 6 7');
	expect(tags.get('PanasonicRaw:DistortionParam02')).toBe('0.100006103515625');
	expect(tags.get('PanasonicRaw:DistortionParam08')).toBe('-0.100006103515625');
	expect(tags.get('PanasonicRaw:DistortionCorrection')).toBe('On');
	expect(tags.get('CameraIFD:LensTypeModel')).toBe('02 01');
	expect(tags.get('CameraIFD:ApertureValue')).toBe('4.0');
	expect(tags.get('CameraIFD:ShutterSpeedValue')).toBe('1/256');
});

it('older files have EXIF and places in directories of their own', async () => {
	const { tags } = await read(
		rw2({
			old: true,
			entries: [
				sub(0x8769, [rational(0x829a, 1, 250)]),
				sub(0x8825, [ascii(1, 'N'), rational(2, 1, 1, 2, 1, 3, 1)]),
				short(0x11, 300),
				short(0x18, 384),
				short(0x11c, 220)
			]
		}),
		'a.raw'
	);
	expect(tags.get('ExifIFD:ExposureTime')).toBe('1/250');
	expect(tags.get('GPS:GPSLatitude')).toBe('1 deg 2\' 3.00"');
	expect(tags.get('IFD0:RedBalance')).toBe('1.171875');
	expect(tags.get('IFD0:HighISOMultiplierRed')).toBe('1.5');
	expect(tags.get('IFD0:Gamma')).toBe('2.2');
});

it('what lies far behind is not read', async () => {
	const head = rw2({ preview: rw2Preview(), entries: [long(0x118, 100_000)] });
	const file = new Uint8Array(20_000_000);
	file.set(head);
	const budget = new Budget();
	await readMetadata(fromBytes(file), { fileName: 'a.rw2', budget });
	expect(budget.used.reads).toBeLessThanOrEqual(2);
	expect(budget.used.bytes).toBeLessThan(200_000);
});

it('a file that was cut off in its picture keeps what the camera said', async () => {
	const whole = rw2({ preview: rw2Preview() });
	const { tags, warnings } = await read(whole.subarray(0, whole.length - 6), 'a.rw2');
	expect(tags.get('Panasonic:ImageQuality')).toBe('RAW');
	expect(warnings.length).toBeGreaterThan(0);
});

it('offsets that lead nowhere cost their values, not the rest', async () => {
	const file = rw2({
		entries: [
			{ ...undef(0x1b, new Uint8Array(26)), at: 0x7fff_0000 },
			undef(0x27, new Uint8Array(u32(1, true))),
			// Two bytes in place of an offset.
			undef(0x8769, new Uint8Array(2))
		]
	});
	const { tags, warnings } = await read(file, 'a.rw2');
	expect(tags.get('IFD0:SensorHeight')).toBe('2754');
	expect(tags.get('PanasonicRaw:NumWBEntries')).toBe('1');
	expect(warnings.map(({ message }) => message)).toEqual([
		'IFD0: the value of NoiseReductionParams lies outside the data',
		'PanasonicRaw_0x8769: needed 4 bytes, 2 left'
	]);
});
