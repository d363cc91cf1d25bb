/** What Nikon's cameras say of a picture in blocks whose form changes with every model, with their firmware and with the file. */
import { describe, expect, it } from 'vitest';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { exifWith, placed } from '../../fixtures/build-makers.ts';
import { enciphered, keys, listed, nikonJpeg, nikonNote, settingsList } from '../../fixtures/build-nikon.ts';
import { short, undef, type Ifd, type Made } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

async function told(picture: Uint8Array, group = 'Nikon'): Promise<Record<string, string>> {
	const { tags } = await read(picture);
	return Object.fromEntries(
		[...tags]
			.filter(([key]) => key.startsWith(`${group}:`))
			.map(([key, text]) => [key.slice(group.length + 1), text])
	);
}
const ofNote = (entries: Ifd, model: string, little = true) =>
	told(
		nikonJpeg(
			[...entries, ...keys].sort((one, other) => one.id - other.id),
			model,
			little
		)
	);
/** The same in a RAW file's structure. */
const inRaw = (block: Made, model: string) =>
	told(exifWith('NIKON CORPORATION', model, () => nikonNote([block, ...keys], true), true));
const angle = (degrees: number) => u32(degrees * 0x1_0000, true);
const angles = (first: number) => bytes(angle(first), angle(first + 1), angle(first + 2));

describe('a block with a list of offsets', () => {
	const d850 = listed(
		'0243',
		12,
		{ 88: 400, 92: 403, 160: 600 },
		[4, '1.01a'],
		[400, [0, 0, 0x04, 0x40]],
		[600, angles(30)]
	);

	it.each([true, false])('is little-endian whatever the note is (little-endian: %s)', async (little) => {
		expect(await ofNote([d850], 'NIKON D850', little)).toMatchObject({
			RollAngle: '30.0',
			PitchAngle: '31.0',
			YawAngle: '32.0'
		});
	});

	it('ends each of its blocks where the next begins', async () => {
		const { tags } = await read(nikonJpeg([...keys, d850], 'NIKON D850'));
		expect(tags.get('NikonCustom:AFPointBrightness')).toBe('Off');
		expect(tags.has('NikonCustom:AFActivation')).toBe(false);
	});

	it('has no blocks beyond those that it counts', async () => {
		const short = listed('0243', 12, { 88: 400 }, [160, u32(600, true)], [600, angles(30)]);
		expect(await ofNote([short], 'NIKON D850')).not.toHaveProperty('RollAngle');
	});
});

describe('a block of fixed places', () => {
	it.each([true, false])('is big-endian whatever the note is (little-endian: %s)', async (little) => {
		const block = (version: string, at: number, content: readonly number[]) =>
			undef(0x91, enciphered(placed(800, [0, version], [at, content])));
		expect(await ofNote([block('0204', 110, [0, 0, 1, 2])], 'NIKON D2X', little)).toMatchObject({
			DeletedImageCount: '258'
		});
	});

	it.each([
		['0204', 130, 1, 'On'],
		['0207', 117, 1, 'On (1)'],
		['0205', 430, 15, 'On']
	])(
		'of version %s says at its own place whether vibration was reduced',
		async (version, at, value, text) => {
			const block = undef(0x91, enciphered(placed(800, [0, version], [at, [value]])));
			const { VibrationReduction } = await ofNote([block], 'NIKON D200');
			expect(VibrationReduction).toBe(text);
		}
	);
});

describe('the blocks of a model', () => {
	it('are told apart by model where two share a version', async () => {
		const custom = (model: string) =>
			told(
				nikonJpeg([...keys, listed('0238', 12, { 88: 400, 92: 500 }, [400 + 66, [0x2c]])], model),
				'NikonCustom'
			);
		expect(await custom('NIKON D5')).toMatchObject({ VerticalMultiSelector: 'Unknown (0x2c)' });
		expect(await custom('NIKON D5')).not.toHaveProperty('AssignMB-D17FuncButton');
		expect(await custom('NIKON D500')).toHaveProperty('AssignMB-D17FuncButton');
	});

	it('tell steps of bracketing in pictures, not in raw ones', async () => {
		const block = listed('0239', 12, { 44: 400, 48: 500 }, [415, [0x30, 0x01, 0, 0]], [423, [0x10, 0x01]]);
		const picture = await ofNote([block], 'NIKON D500');
		expect(picture).toMatchObject({ WBBracketingSteps: 'b3F 1', ADLBracketingStep: 'Low' });
		expect(picture).toHaveProperty('AEBracketingSteps');
		const raw = await inRaw(block, 'NIKON D500');
		expect(raw).toMatchObject({ ADLBracketingStep: 'Low' });
		expect(raw).not.toHaveProperty('AEBracketingSteps');
		expect(raw).not.toHaveProperty('WBBracketingSteps');
	});

	it('tell intervals once the firmware does', async () => {
		const d5 = (firmware: string) =>
			ofNote([listed('0238', 12, { 16: 400, 20: 2000 }, [4, firmware], [432, [3]])], 'NIKON D5');
		expect(await d5('1.40 ')).toMatchObject({ Interval: '3' });
		expect(await d5('1.30 ')).not.toHaveProperty('Interval');
	});
});

describe('mirrorless cameras', () => {
	const z8 = (firmware: string, ...parts: readonly (readonly [number, Uint8Array | readonly number[]])[]) =>
		listed('0806', 36, { 48: 400, 52: 500, 132: 600, 140: 700 }, [4, firmware], ...parts);

	it('tell how they were held where a shutter moved', async () => {
		const block = z8('01.00.00', [600, angles(5)]);
		const held = (mode: number) => ofNote([short(0x34, mode), block], 'NIKON Z 8');
		expect(await held(16)).toMatchObject({ RollAngle: '5.0' });
		expect(await held(96)).not.toHaveProperty('RollAngle');
		expect(await ofNote([block], 'NIKON Z 8')).not.toHaveProperty('RollAngle');
	});

	it('of the first kinds keep it at a place of their own', async () => {
		const block = listed('0803', 36, { 136: 400, 152: 500, 156: 600 }, [400, angles(5)], [500, angles(9)]);
		expect(await ofNote([block], 'NIKON Z 7_2')).toMatchObject({ RollAngle: '9.0' });
		expect(await ofNote([block], 'NIKON Z f')).toMatchObject({ RollAngle: '5.0' });
	});

	it('say which picture of how many it is', async () => {
		const at = (firmware: string, more: number) =>
			ofNote(
				[
					short(0x34, 16),
					z8(
						firmware,
						[432, [2]],
						[440 + more, bytes(u16(3, true), u16(4, true))],
						[716, u32(20, true)],
						[720 + 200, bytes(u32(7, true), u32(5, true))],
						[720 + 244, [9]]
					)
				],
				'NIKON Z 8'
			);
		expect(await at('01.00.00', 0)).toMatchObject({
			FocusShiftShooting: 'On: Frame 2 of 9',
			IntervalShooting: 'On: Interval 3 of 7 Frame 4 of 5',
			IntervalFrame: '4'
		});
		expect(await at('03.00.00', 2)).toMatchObject({ IntervalFrame: '4' });
	});

	it('balance portraits from a firmware on', async () => {
		const of = (firmware: string, ...values: readonly number[]) =>
			ofNote([listed('0803', 36, { 56: 400, 60: 900 }, [4, firmware], [560, values])], 'NIKON Z 7_2');
		const balance = async (...values: readonly number[]) =>
			(await of('01.30.00', ...values)).PortraitImpressionBalance;
		expect(await balance(152, 210)).toBe('Yellow: 6.0 Brightness: +20.5');
		expect(await balance(3, 128)).toBe('Magenta: 31.2 Brightness: Neutral');
		expect(await balance(128, 0)).toBe('Color: Neutral Brightness: -32.0');
		expect(await balance(0, 0)).toBe('Off');
		expect(await of('01.20.00', 152, 210)).not.toHaveProperty('PortraitImpressionBalance');
	});

	it('say where they first looked for the subject', async () => {
		const area = (...values: readonly number[]) =>
			ofNote(
				[short(0x34, 16), listed('0805', 36, { 88: 400, 92: 4000 }, [4, '05.20.c0'], [400 + 3048, values])],
				'NIKON Z 9'
			);
		expect(await area(54, 48, 16, 28)).toMatchObject({
			AFAreaInitialXPosition: '4128',
			AFAreaInitialYPosition: '2752',
			AFAreaInitialWidth: '5',
			AFAreaInitialHeight: '5'
		});
		expect(await area(0xfe, 0xf9, 0, 0)).toMatchObject({
			AFAreaInitialXPosition: '-275',
			AFAreaInitialYPosition: '-158'
		});
	});

	it('say of lenses by an adapter what the adapter knows', async () => {
		const lens = (id: number) =>
			undef(0x98, enciphered(placed(120, [0, '0800'], [12, [0x30]], [48, [id]], [52, u16(0x0123, true)])));
		const adapted = await ofNote([lens(0)], 'NIKON Z 8');
		expect(adapted).toMatchObject({ FocalLength: '20.0 mm' });
		expect(adapted).not.toHaveProperty('LensFirmwareVersion');
		expect(await ofNote([lens(1)], 'NIKON Z 8')).toMatchObject({ LensFirmwareVersion: '1.2.3' });
	});

	it('name the rows of focus points by letters, J too', async () => {
		const points = new Uint8Array(51).fill(0);
		points[(27 * 9) >> 3] = 1 << ((27 * 9) & 7);
		const block = undef(0xb7, placed(90, [0, '0400'], [4, [1, 197]], [10, points]));
		expect(await ofNote([block], 'NIKON Z 9')).toMatchObject({ AFPointsUsed: 'J1' });
	});
});

describe('blocks whose order or form is their own', () => {
	it.each([true, false])('keep it whatever the note is (little-endian: %s)', async (little) => {
		const exposure = undef(0xb0, bytes('0101', u32(1, true), u32(3, true), u32(0, true)));
		expect(await ofNote([exposure], 'NIKON D3', little)).toMatchObject({ MultiExposureShots: '3' });
	});

	it('have the first picture control’s form in a later field', async () => {
		const block = (id: number) => undef(id, placed(58, [0, '0200'], [49, [131]]));
		expect(await ofNote([block(0xbd)], 'NIKON D300')).toMatchObject({ PictureControlQuickAdjust: '+3' });
	});

	it('tell settings of one type of number, and none behind another', async () => {
		const one = (id: number, type: number) => bytes(u16(id, true), [0, type], u32(1, true));
		const list = (...types: readonly number[]) =>
			undef(
				0x4e,
				bytes(
					'0100',
					new Uint8Array(16),
					u32(types.length, true),
					...types.map((type, at) => one(34 + at, type))
				)
			);
		const settings = (block: Made) => told(nikonJpeg([block], 'NIKON Z 6'), 'NikonSettings');
		expect(Object.keys(await settings(list(4, 4)))).toHaveLength(2);
		expect(Object.keys(await settings(list(4, 3)))).toHaveLength(1);
		expect(await settings(list(3, 4))).toEqual({});
	});

	it('tell no step of bracketing where it is off', async () => {
		const settings = (set: number, program: number) =>
			told(
				nikonJpeg(
					[
						undef(
							0x4e,
							settingsList([
								[265, set],
								[266, program],
								[267, 4]
							])
						)
					],
					'NIKON Z 6'
				),
				'NikonSettings'
			);
		expect(await settings(1, 19)).not.toHaveProperty('BracketIncrement');
		expect(await settings(1, 5)).toHaveProperty('BracketIncrement', '1.0');
		expect(await settings(4, 5)).not.toHaveProperty('BracketIncrement');
		expect(await settings(4, 19)).toHaveProperty('BracketIncrement');
	});

	it('tell bursts and sizes of output only where they say so', async () => {
		const burst = (first: number) => undef(0x56, bytes('0200', [first, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]));
		expect(await ofNote([burst(1)], 'NIKON Z 9')).toHaveProperty('BurstShotNumber');
		expect(await ofNote([burst(0)], 'NIKON Z 9')).not.toHaveProperty('BurstShotNumber');
		const output = (version: string) =>
			undef(0xe1e, bytes(version, u32(1, true), u32(640, true), u32(480, true), u32(300, true)));
		expect(await ofNote([output('0100')], 'NIKON D90')).toHaveProperty('OutputImageWidth');
		expect(await ofNote([output('0200')], 'NIKON D90')).not.toHaveProperty('OutputImageWidth');
	});

	it('read folders in the order of bytes that most cameras have where both could be', async () => {
		const file = undef(0xb8, bytes('0100', [0, 1, 1, 1, 0, 42]));
		expect(await ofNote([file], 'NIKON D90')).toMatchObject({ DirectoryNumber: '257', FileNumber: '0042' });
	});
});
