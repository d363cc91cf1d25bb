/** Nikon's maker notes: three forms, blocks that only their camera's serial number and count of pictures open. */
import { describe, expect, it } from 'vitest';
import { deciphered } from '#lib/parsers/makers/nikon/cipher.ts';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, directoryAt, exifWith, placed } from '../../fixtures/build-makers.ts';
import {
	captureData,
	count,
	enciphered,
	keys,
	lens,
	nikonJpeg,
	nikonNote,
	nikonOfAll,
	settingsList
} from '../../fixtures/build-nikon.ts';
import {
	ascii,
	long,
	rational,
	short,
	sub,
	tiff,
	undef,
	type Ifd,
	type Made
} from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

async function told(picture: Uint8Array, group = 'Nikon'): Promise<Record<string, string>> {
	const { tags } = await read(picture);
	return Object.fromEntries(
		[...tags]
			.filter(([key]) => key.startsWith(`${group}:`))
			.map(([key, text]) => [key.slice(group.length + 1), text])
	);
}
const ofNote = (entries: Ifd, model?: string, little?: boolean) => told(nikonJpeg(entries, model, little));
/** A block of shooting settings as a camera enciphers it. */
const shot = (
	version: string,
	size: number,
	...parts: readonly (readonly [number, readonly number[]])[]
): Made => undef(0x91, enciphered(placed(size, [0, version], ...parts)));

describe('Nikon’s notes', () => {
	it.each([true, false])('are read in their own byte order (little-endian: %s)', async (little) => {
		const tags = await ofNote(
			[
				undef(1, '0211'),
				short(2, 0, 200),
				ascii(4, 'RAW    '),
				ascii(7, 'AF-S  '),
				ascii(0x82, 'OFF         '),
				{ id: 0x83, type: 1, value: [0x0e] },
				rational(0x84, 70, 1, 200, 1, 28, 10, 28, 10),
				undef(0x12, bytes([0xfc, 1, 6, 0]))
			],
			'NIKON D9',
			little
		);
		expect(tags).toMatchObject({
			MakerNoteVersion: '2.11',
			ISO: '200',
			Quality: 'RAW',
			FocusMode: 'AF-S',
			AuxiliaryLens: 'Off',
			LensType: 'G VR',
			Lens: '70-200mm f/2.8',
			FlashExposureComp: '-2/3'
		});
	});

	it('of older cameras are a directory that counts from EXIF’s start', async () => {
		const exif = exifWith('NIKON', 'E990', (at) => directoryAt([short(2, 0, 100), ascii(4, 'FINE  ')], at));
		expect(await told(cameraJpeg(exif))).toEqual({ ISO: '100', Quality: 'Fine' });
	});

	it('of the first small cameras have fields of their own', async () => {
		const exif = exifWith('NIKON', 'E950', (at) =>
			bytes('Nikon\0', [1, 0], directoryAt([short(3, 12), short(6, 2)], at + 8))
		);
		expect(await told(cameraJpeg(exif))).toEqual({ Quality: '12', CCDSensitivity: '2' });
	});

	it('say the sensitivity as the field tells it, and as the block does where there is none', async () => {
		const block = undef(0x25, bytes([0x54, 1, 12, 0, 0, 0, 0x48, 1, 12, 0, 1, 1, 0, 0]));
		const others = { ISO2: '200', ISOExpansion2: 'Hi 0.3' };
		expect(await ofNote([short(2, 0, 800), block])).toMatchObject({ ISO: '800', ...others });
		expect(await ofNote([block])).toMatchObject({ ISO: '400', ...others });
	});

	it('hold a preview', async () => {
		const preview = bytes([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);
		const head = 10;
		const note = (start: number) =>
			nikonJpeg([undef(0x10, preview), sub(0x11, [short(0x103, 6), long(0x201, start), long(0x202, 8)])]);
		const at = Buffer.from(note(1)).indexOf(Buffer.from(preview));
		const structure = Buffer.from(note(1)).indexOf('Nikon\0') + head;
		const { metadata, tags } = await read(note(at - structure));
		expect(tags.get('PreviewIFD:PreviewImageStart')).toBe(String(at));
		expect(metadata?.previews).toContainEqual({
			...{ name: 'PreviewImage', mime: 'image/jpeg', range: [at, 8] }
		});
	});
});

describe('what Nikon enciphers', () => {
	it('opens with the published stream', () => {
		const stream = Buffer.from(deciphered(new Uint8Array(20), { serial: 6_012_345, count })).toString('hex');
		expect(stream).toBe('0000000070cfedca66c1dbb44ca3b98e22758758');
	});

	it.each([
		['a number', '6012345', 'NIKON D9', 6_012_345],
		['a text', 'NO= 200659a2', 'NIKON D70', 0x60],
		['a text, on the D50', 'NO= 200659a2', 'NIKON D50', 0x22]
	])('opens where the serial number is %s', async (_what, text, model, number) => {
		const block = enciphered(lens(), 4, { serial: number, count });
		const tags = await ofNote([ascii(0x1d, text), undef(0x98, block), long(0xa7, count)], model);
		expect(tags).toMatchObject({
			LensDataVersion: '0204',
			LensIDNumber: '147',
			MinFocalLength: '24.5 mm',
			MaxFocalLength: '71.3 mm',
			MaxApertureAtMinFocal: '2.8',
			FocusDistance: '1.00 m',
			LensFStops: '5.33'
		});
	});

	it('stays shut without the count of pictures, and says nothing wrong', async () => {
		const tags = await ofNote([ascii(0x1d, '6012345'), undef(0x98, enciphered(lens()))]);
		expect(tags).toEqual({ SerialNumber: '6012345' });
	});

	it('has gains of white balance where the version puts them', async () => {
		const gains = bytes(...[512, 256, 256, 390].map((gain) => u16(gain, true)));
		const block = (version: string, at: number, from: number) =>
			undef(0x97, enciphered(placed(400, [0, version], [at, gains]), from));
		expect(await ofNote([...keys, block('0205', 18, 4)])).toMatchObject({ WB_RGGBLevels: '512 256 256 390' });
		expect(await ofNote([...keys, block('0209', 294, 284)])).toMatchObject({
			WB_GRBGLevels: '512 256 256 390'
		});
		expect(await ofNote([...keys, block('0219', 128, 4)])).toMatchObject({
			WB_RGGBLevels: '512 256 256 390'
		});
		const unknown = await ofNote([...keys, block('0227', 128, 4)]);
		expect(unknown.ColorBalanceVersion).toBe('0227');
		expect(unknown).not.toHaveProperty('WB_RGGBLevels');
	});
});

describe('shooting settings', () => {
	it('have a form for each version and size of their block', async () => {
		const custom = (picture: Uint8Array) => told(picture, 'NikonCustom');
		const d80 = await custom(
			nikonJpeg([...keys, shot('0208', 900, [748, [0x80]], [748 + 12, [9]])], 'NIKON D80')
		);
		expect(d80).toMatchObject({ Beep: 'Off', CommanderInternalTTLComp: '0' });
		const d3s = nikonJpeg([...keys, shot('0218', 5356, [718 + 4, [2]], [718 + 20, [0x20]])], 'NIKON D3S');
		expect(await custom(d3s)).toMatchObject({ FocusTrackingLockOn: '3 (Normal)' });
		const other = await custom(nikonJpeg([...keys, shot('0218', 5400)], 'NIKON D3S'));
		expect(other).toEqual({});
	});

	it('of cameras that share a form are told apart by model', async () => {
		const settings = (version: string, size: number, at: number, model: string) =>
			told(
				nikonJpeg([...keys, shot(version, size, [at + 14, [0x08]], [at + 2, [0x22]])], model),
				'NikonCustom'
			);
		expect(await settings('0210', 5408, 778, 'NIKON D3')).toMatchObject({
			PreviewButton: 'Preview',
			AFPointIllumination: 'On During Manual Focusing'
		});
		const d300 = await settings('0210', 5303, 802, 'NIKON D300');
		expect(d300).toMatchObject({ FuncButton: 'Preview', AFPointIllumination: 'Off' });
		expect(d300).not.toHaveProperty('AFPointBrightness');
		const other = await settings('0210', 5303, 802, 'NIKON D999');
		expect(other).toMatchObject({ FuncButton: 'Preview', AFPointIllumination: 'Off' });
		expect(other).toHaveProperty('FocusTrackingLockOn');
		expect(other).not.toHaveProperty('AFAssist');
	});

	it('of later cameras lie where offsets in the block lead', async () => {
		const d850 = nikonJpeg(
			[
				...keys,
				shot(
					'0243',
					1000,
					[4, [...Buffer.from('1.01a')]],
					[12, u32(37, true)],
					[88, u32(400, true)],
					[160, u32(600, true)],
					[402, [0x04]],
					[600, u32(0x1e_8000, true)]
				)
			],
			'NIKON D850'
		);
		expect(await told(d850)).toMatchObject({ FirmwareVersion: '1.01a', RollAngle: '30.5' });
		expect(await told(d850, 'NikonCustom')).toMatchObject({ AFPointBrightness: 'Off' });
	});

	it('of mirrorless cameras are numbered, and mean what they mean for the camera', async () => {
		const list = undef(
			0x4e,
			settingsList([
				[29, 1],
				[47, 9],
				[160, 9],
				[258, 2],
				[259, 2],
				[62, 2]
			])
		);
		expect(await told(nikonJpeg([list], 'NIKON Z 6'), 'NikonSettings')).toMatchObject({
			'AF-CPrioritySel': 'Release',
			FineTuneOptMatrixMetering: '+0.33',
			HDMIOutputHDR: 'On',
			CLModeShootingSpeed: '4 fps'
		});
		expect(await told(nikonJpeg([list], 'NIKON D850'), 'NikonSettings')).not.toHaveProperty('Func1Button');
	});
});

describe('flash, focus and files', () => {
	const flash = (mode: number) =>
		ofNote([undef(0xa8, placed(40, [0, '0103'], [6, [5, 1]], [9, [mode]], [10, [6]], [12, [50]]))]);

	it('tell light where the flash was set by hand, else the correction', async () => {
		expect(await flash(6)).toMatchObject({
			FlashOutput: '50%',
			ExternalFlashFirmware: '5.01 (SB-900)',
			FlashFocalLength: '50 mm'
		});
		const automatic = await flash(2);
		expect(automatic).toMatchObject({ FlashCompensation: '-1' });
		expect(automatic).not.toHaveProperty('FlashOutput');
	});

	it('name the points that focused', async () => {
		const block = undef(0xb7, placed(30, [0, '0100'], [4, [0, 8, 1, 1, 0x07]]));
		expect(await ofNote([block])).toMatchObject({
			AFAreaMode: 'Auto-area',
			PrimaryAFPoint: 'C6 (Center)',
			AFPointsUsed: 'A5,B6,C6'
		});
	});

	it('count the place of the focus from the middle of the picture', async () => {
		const at = (model: string) =>
			ofNote(
				[undef(0xb7, placed(60, [0, '0300'], [7, [1]], [46, u16(4590, true)], [48, u16(2580, true)]))],
				model
			);
		expect(await at('NIKON Z 6')).toMatchObject({
			AFAreaXPosition: '4590',
			FocusPositionHorizontal: '6R of Center',
			FocusPositionVertical: '2D from Center'
		});
		expect(await at('NIKON D9')).not.toHaveProperty('FocusPositionHorizontal');
	});

	it('read numbers of folders in the order in which they can be such', async () => {
		const file = (little: boolean) =>
			undef(0xb8, bytes('0100', u16(0, little), u16(101, little), u16(42, little)));
		for (const little of [true, false])
			expect(await ofNote([file(little)])).toMatchObject({ DirectoryNumber: '101', FileNumber: '0042' });
	});

	it('read the points of the first block by the kind of camera', async () => {
		const points = undef(0x88, bytes([0, 0, 0, 1]));
		expect(await ofNote([points], 'NIKON D70')).toMatchObject({ AFPointsInFocus: 'Center' });
		expect(await ofNote([points], 'E5700')).toMatchObject({ AFPointsInFocus: 'Lower-right' });
	});
});

it('edits of Nikon Capture are told', async () => {
	const edits = captureData([
		[0x416391c6, [1]],
		[0xb999a36f, bytes([1], u32(10, true))]
	]);
	expect(await told(nikonJpeg([undef(0xe01, edits)]), 'NikonCapture')).toEqual({
		QuickFix: 'On',
		ColorBoostType: 'People',
		ColorBoostLevel: '10'
	});
});

it('a picture with many blocks gives tags of all of them', async () => {
	const tags = await told(nikonOfAll());
	expect(tags).toMatchObject({ Quality: 'Normal', ISO: '400', FlashSource: 'External', LensFStops: '5.33' });
});

describe('how Nikon’s lenses are put right', () => {
	const half = [1, 0, 0, 0, 2, 0, 0, 0];
	const nothing = new Uint8Array(8);
	const lens5 = placed(
		92,
		[0, '0100'],
		[4, [3]],
		[20, half],
		[28, [0xff, 0xff, 0xff, 0xff, 3, 0, 0, 0]],
		[36, nothing]
	);
	const corners = placed(92, [0, '0100'], [36, [3, 0, 0, 0]], [52, half], [68, half]);
	const raw = (content: Uint8Array, little: boolean) =>
		tiff(
			[
				[
					ascii(271, 'NIKON CORPORATION'),
					ascii(272, 'NIKON Z 9'),
					sub(330, [long(254, 0), undef(0xc7d5, content)])
				]
			],
			{ little }
		);
	const info = nikonNote([undef(5, lens5), undef(6, corners)]);

	it.each([true, false])('is told in the raw picture’s directory (little-endian: %s)', async (little) => {
		expect(await told(raw(info, little))).toEqual({
			DistortionCorrectionVersion: '0100',
			DistortionCorrection: 'On (Required)',
			RadialDistortionCoefficient1: '0.50000',
			RadialDistortionCoefficient2: '-0.33333',
			RadialDistortionCoefficient3: '0.00000',
			VignetteCorrectionVersion: '0100',
			VignetteCoefficient1: 'Inf',
			VignetteCoefficient2: '0.50000',
			VignetteCoefficient3: '0.50000'
		});
	});

	it('costs nothing else where it is damaged or another’s', async () => {
		for (let size = 0; size <= info.length; size += 3) {
			const { tags } = await read(raw(info.subarray(0, size), true));
			expect(tags.get('IFD0:Model')).toBe('NIKON Z 9');
		}
		expect(await told(raw(bytes('Other\0\0\0 and more of it'), true))).toEqual({});
	});
});

describe('Nikon’s word on pictures of high range', () => {
	it.each<[number, string, string]>([
		[6, 'On (normal)', 'Low'],
		[8, 'On (normal)', '2 EV']
	])('of %i bytes has its own levels', async (size, range, level) => {
		const block = placed(size, [0, '0200'], [4, [1, 2]]);
		expect(await ofNote([undef(0x35, block)])).toMatchObject({ HDR: range, HDRLevel: level });
	});
});
