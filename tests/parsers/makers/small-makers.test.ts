/** Makers whose notes are one block: Nintendo, Reconyx; Qualcomm's segment; Kyocera's raw files. */
import { describe, expect, it } from 'vitest';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { ascii, jpeg, segment, tiff, undef } from '../../fixtures/build-tiff.ts';
import { cameraJpeg, directoryAt, exifWith, float, kyocera, placed } from '../../fixtures/build-makers.ts';
import { read } from '../reading.ts';

const words = (...list: number[]) => list.flatMap((word) => u16(word, true));

describe('Nintendo', () => {
	it('has one block, little-endian in a directory that is not', async () => {
		const block = placed(
			64,
			[0, '3DS1'],
			[8, u32(447_085_059, true)],
			[24, [0x57, 0x5b, 0xbd, 0xf3]],
			[40, float(-44.75)],
			[48, words(8192)]
		);
		const note = (at: number) => directoryAt([undef(0x1101, block)], at, false);
		const { tags } = await read(cameraJpeg(exifWith('Nintendo', 'Nintendo 3DS', note, false)));
		expect(tags.get('Nintendo:ModelID')).toBe('3DS1');
		expect(tags.get('Nintendo:TimeStamp')).toBe('2014:03:02 14:17:39');
		expect(tags.get('Nintendo:InternalSerialNumber')).toBe('0x575bbdf3');
		expect(tags.get('Nintendo:Parallax')).toBe('-44.75');
		expect(tags.get('Nintendo:Category')).toBe('Man');
	});
});

describe('Reconyx', () => {
	const told = async (block: Uint8Array) =>
		(await read(cameraJpeg(exifWith('RECONYX', 'HC600', () => block)))).tags;

	it('HyperFire: words in fixed places', async () => {
		const tags = await told(
			placed(
				144,
				[0, words(0xf101, 3, 3, 0, 0x2011, 0x0110)],
				[12, 'M'],
				[14, words(1, 3, 0, 8, 12, 30, 10, 5, 31, 2024)],
				[36, words(6, 33, 0xffff)],
				[42, Buffer.from('H500EE', 'utf16le')],
				[84, words(7520)],
				[86, 'HC500 HYPERFIRE']
			)
		);
		expect(tags.get('Reconyx:MakerNoteVersion')).toBe('0xf101');
		expect(tags.get('Reconyx:FirmwareVersion')).toBe('3.3.0');
		expect(tags.get('Reconyx:FirmwareDate')).toBe('2011:01:10');
		expect(tags.get('Reconyx:TriggerMode')).toBe('Motion Detection');
		expect(tags.get('Reconyx:Sequence')).toBe('1 of 3');
		expect(tags.get('Reconyx:EventNumber')).toBe('8');
		expect(tags.get('Reconyx:DateTimeOriginal')).toBe('2024:05:31 10:30:12');
		expect(tags.get('Reconyx:AmbientTemperature')).toBe('-1 C');
		expect(tags.get('Reconyx:SerialNumber')).toBe('H500EE');
		expect(tags.get('Reconyx:BatteryVoltage')).toBe('7.52 V');
		expect(tags.get('Reconyx:UserLabel')).toBe('HC500 HYPERFIRE');
	});

	it('HyperFire 2: the day before the month, dates of MS-DOS', async () => {
		const tags = await told(
			placed(
				156,
				[0, 'RECONYXH2\0'],
				[20, words(0x1f18, 0x2d26)],
				[42, words(1, 5, 0x62)],
				[62, words(12, 30, 10, 31, 5, 2024)],
				[74, words(5)]
			)
		);
		expect(tags.get('Reconyx:DirectoryCreateDate')).toBe('1995:08:24 05:41:12');
		expect(tags.get('Reconyx:FirmwareVersion')).toBe('1.5b');
		expect(tags.get('Reconyx:DateTimeOriginal')).toBe('2024:05:31 10:30:12');
		expect(tags.get('Reconyx:DayOfWeek')).toBe('Friday');
	});

	it.each([
		['RECONYXUF\0', 24, 59],
		['RECONYXHF4K\0', 26, 47]
	])('%s: versions and dates in bytes', async (name, version, date) => {
		const tags = await told(
			placed(
				160,
				[0, name],
				[version, [0x02, 0x10, 0x16, 0x20, 0x03, 0x31, 0x41]],
				[date, [12, 30, 10, 31, 5, 0xe8, 0x07]]
			)
		);
		expect(tags.get('Reconyx:FirmwareVersion')).toBe('02.10 2016:03:31 Rev.A');
		expect(tags.get('Reconyx:DateTimeOriginal')).toBe('2024:05:31 10:30:12');
	});

	it('MicroFire: the number of a memory card', async () => {
		const tags = await told(
			placed(
				170,
				[0, 'RECONYXMF\0'],
				[24, words(0x3b34, 0x0d06, 1, 2, 3, 4, 5, 6)],
				[58, words(0x3912)],
				[114, words(7446)]
			)
		);
		expect(tags.get('Reconyx:SDCardID')).toBe('3b34-0d06-0001-0002-0003-0004-0005-0006');
		expect(tags.get('Reconyx:BluetoothFirmwareDate')).toBe('2008:08:18');
		expect(tags.get('Reconyx:BatteryVoltage')).toBe('7.446');
	});

	it('a note that only begins like one is not taken for one', async () => {
		const { tags } = await read(
			cameraJpeg(exifWith('Lumograph', 'L-7', () => bytes([1, 0xf1, 9, 9], new Uint8Array(140))))
		);
		expect([...tags.keys()].filter((key) => key.startsWith('Reconyx:'))).toEqual([]);
	});
});

describe('Qualcomm', () => {
	const attribute = (name: string, type: number, value: readonly number[]) =>
		bytes(words(value.length), [name.length], name, [type], words(1, 1), value);

	it('attributes are told by name and type; names nobody listed are made up', async () => {
		const content = bytes(
			'\x1aQualcomm Camera Attributes',
			attribute('aec_enable', 0, [1]),
			attribute('af_position', 5, [0xfe, 0xff, 0xff, 0xff]),
			attribute('af_trace_positions[3]', 2, [1, 2, 3, 4]),
			attribute('own_word', 6, float(1.5))
		);
		const { tags } = await read(jpeg(segment(0xe7, content)));
		expect(tags.get('Qualcomm:AECEnable')).toBe('1');
		expect(tags.get('Qualcomm:AFPosition')).toBe('-2');
		expect(tags.get('Qualcomm:AFTracePositions03')).toBe('513 1027');
		expect(tags.get('Qualcomm:OwnWord')).toBe('1.5');
	});

	it('what is cut off costs the rest', async () => {
		const content = bytes(
			'\x1aQualcomm Camera Attributes',
			attribute('aec_enable', 0, [1]),
			attribute('af_mode', 5, [1, 0, 0, 0]).subarray(0, 17)
		);
		const { tags, warnings } = await read(jpeg(segment(0xe7, content)));
		expect(tags.get('Qualcomm:AECEnable')).toBe('1');
		expect(warnings).toHaveLength(1);
	});
});

describe('Qualcomm’s pairs of cameras', () => {
	const told = async (text: string) => {
		const { tags, warnings } = await read(jpeg(segment(0xe4, 'Qualcomm Dual Camera Attributes', text)));
		expect(warnings).toEqual([]);
		return Object.fromEntries([...tags].filter(([key]) => key.startsWith('Qualcomm:')));
	};

	it('say in lines what each sees', async () => {
		const lines =
			'\0AF ROI left = 12\nSensor Crop width=4000\nFocal length Ratio = 1.75\nown 2x word = a=b\n';
		expect(await told(lines)).toEqual({
			'Qualcomm:AF_ROILeft': '12',
			'Qualcomm:SensorCropWidth': '4000',
			'Qualcomm:FocalLengthRatio': '1.75',
			'Qualcomm:Own2XWord': 'a=b'
		});
	});

	it('say nothing after a line that is none, or is not whole', async () => {
		expect(await told('ISP Crop top = 1\n\nISP Crop left = 2\n')).toEqual({ 'Qualcomm:ISPCropTop': '1' });
		expect(await told('ISP Crop top = 1\nISP Crop left = 2')).toEqual({ 'Qualcomm:ISPCropTop': '1' });
		expect(await told('')).toEqual({});
	});
});

it('Kyocera’s raw files: texts backwards, numbers in steps', async () => {
	const { metadata, tags } = await read(kyocera(), 'picture.raw');
	expect(metadata?.type.mime).toBe('image/x-raw');
	const own = Object.fromEntries(
		[...tags].filter(([key]) => key.startsWith('KyoceraRaw:')).map(([key, text]) => [key.slice(11), text])
	);
	expect(own).toMatchObject({
		Model: 'N DIGITAL',
		Make: 'KYOCERA',
		DateTimeOriginal: '2005:07:16 18:14:30',
		ISO: '100',
		ExposureTime: '1/125',
		WB_RGGBLevels: '84 64 64 86',
		FNumber: '11',
		MaxAperture: '5.2',
		FocalLength: '55 mm',
		Lens: 'VS28-80/3.5'
	});
});

it('how a panorama was put together is told, little-endian in any file', async () => {
	const block = bytes(
		u32(2, true),
		u32(4, true),
		u32(257, true),
		float(0.5),
		float(-0.25),
		float(1.25),
		float(0)
	);
	const { tags } = await read(cameraJpeg(tiff([[ascii(271, 'Microsoft'), undef(18248, block)]])));
	expect(tags.get('Microsoft:PanoramicStitchCameraMotion')).toBe('3D Rotation');
	expect(tags.get('Microsoft:PanoramicStitchMapType')).toBe('Vertical Cylindrical');
	expect(tags.get('Microsoft:PanoramicStitchTheta1')).toBe('-0.25');
});
