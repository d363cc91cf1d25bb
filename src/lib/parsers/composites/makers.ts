/** Computed tags that only maker notes have the inputs of: Canon, Nikon, Sony, Panasonic, Olympus, Apple, FLIR. */
import type { Composite, Inputs, Made } from '../composite-inputs.ts';
import { duration } from '../conversions/media.ts';
import { fixed, significant } from '../conversions/numbers.ts';
import { advancedScenes } from '../tags/makers/scenes.ts';

/** Canon's flash bits; where none is set the flash was not used, and nothing is to be said of it. */
function ofFlash(
	name: string,
	more: readonly string[],
	compute: (inputs: Inputs, bits: number) => Made | undefined,
	print?: Readonly<Record<string, string>>
): Composite {
	return {
		id: `Canon-${name}`,
		name,
		needs: ['FlashBits', ...more],
		also: ['ShutterCurtainSync'],
		...(print && { print }),
		compute: (inputs) => {
			const bits = inputs.number('FlashBits');
			return bits ? compute(inputs, bits) : undefined;
		}
	};
}

const offOn = { 0: 'Off', 1: 'On' };

/** Red-eye reduction, alone or with what else the flash did. */
const redEyeModes = new Set([3, 4, 6]);

function shootingMode(inputs: Inputs): Made | undefined {
	const mode = inputs.number('CanonExposureMode');
	if (mode === undefined) return undefined;
	if (mode === 0) {
		const easy = inputs.number('EasyMode');
		return easy === undefined
			? undefined
			: { value: easy + 10, shown: inputs.printed('EasyMode') ?? String(easy) };
	}
	if (mode === 4 && inputs.number('BulbDuration')) return { value: 7, shown: 'Bulb' };
	return { value: mode, shown: inputs.printed('CanonExposureMode') ?? String(mode) };
}

/** The number that stands for a zoom as two other numbers tell it. */
const otherZoom = 3;

function digitalZoom(inputs: Inputs): Made | undefined {
	const [from, to] = [inputs.number('Canon:ZoomSourceWidth'), inputs.number('Canon:ZoomTargetWidth')];
	if (inputs.number('Canon:DigitalZoom') !== otherZoom || !from || !to) return undefined;
	const value = significant(to / from, 15);
	return { value, shown: `${value.toFixed(2)}x` };
}

/** The sensitivity that was set, or what the automatic made of it. */
function canonIso(inputs: Inputs): Made | undefined {
	const set = inputs.text('Canon:CameraISO');
	if (set !== undefined && /^\d+$/.test(set)) return made(Number(set));
	const [base, automatic] = [inputs.number('Canon:BaseISO'), inputs.number('Canon:AutoISO')];
	return base === undefined || automatic === undefined
		? undefined
		: made(significant((base * automatic) / 100, 15));
	function made(value: number): Made {
		return { value, shown: fixed(value, 0) };
	}
}

const focalRange = (shortest: number, longest: number): string =>
	shortest === longest ? `${fixed(shortest, 1)} mm` : `${fixed(shortest, 1)} - ${fixed(longest, 1)} mm`;

function canonLens(inputs: Inputs): Made | undefined {
	const [shortest, longest] = [inputs.number('Canon:MinFocalLength'), inputs.number('Canon:MaxFocalLength')];
	if (shortest === undefined || longest === undefined) return undefined;
	return { value: shortest, shown: focalRange(shortest, longest) };
}

function canonLens35(inputs: Inputs): Made | undefined {
	const [shortest, longest] = [inputs.number('Canon:MinFocalLength'), inputs.number('Canon:MaxFocalLength')];
	if (shortest === undefined || longest === undefined) return undefined;
	const scale = inputs.number('ScaleFactor35efl');
	const own = focalRange(shortest, longest);
	return {
		value: significant(shortest * (scale || 1), 15),
		shown: scale ? `${own} (35 mm equivalent: ${focalRange(shortest * scale, longest * scale)})` : own
	};
}

/** Canon's gains of white balance for each of its settings, by the setting's number. */
const canonBalances = [
	'Auto',
	'Daylight',
	'Cloudy',
	'Tungsten',
	'Fluorescent',
	'Flash',
	'Custom',
	undefined,
	'Shade',
	'Kelvin'
] as const;

function canonBalance(inputs: Inputs): Made | undefined {
	const asShot = inputs.text('WB_RGGBLevelsAsShot');
	if (asShot !== undefined) return asShot;
	const setting = canonBalances[inputs.number('Canon:WhiteBalance') ?? -1];
	return setting === undefined ? undefined : inputs.text(`WB_RGGBLevels${setting}`);
}

/** Samsung keeps the gains with the black level in them. */
function samsungBalance(inputs: Inputs): Made | undefined {
	const gains = inputs.numbers('WB_RGGBLevelsUncorrected');
	const black = inputs.numbers('WB_RGGBLevelsBlack');
	if (!gains || !black) return undefined;
	return gains.map((gain, index) => gain - (black[index] ?? 0)).join(' ');
}

/** A scene whose kind has no name; the kind of most is 1. */
/** What chose the scene, where the camera did. */
const automatic: Readonly<Record<string, string>> = { 5: 'intelligent auto', 7: 'intelligent auto plus' };

function otherScene(inputs: Inputs, mode: string, type: string): string {
	const scene = inputs.printed('SceneMode') ?? '';
	if (mode === '0' || scene.startsWith('Unknown')) return `Unknown (${mode} ${type})`;
	if (type === '1') return scene;
	return `${scene} (${automatic[type] ?? type})`;
}

/** Autofocus by contrast, which a hand on the ring overrules. */
const isManual = (inputs: Inputs): boolean => /^manual/i.test(inputs.text('Nikon:FocusMode') ?? '');

/** Olympus' converter that makes lenses 1.4 times as long. */
const shortExtender = '0 04';

export const makers: readonly Composite[] = [
	{
		id: 'Canon-DriveMode',
		name: 'DriveMode',
		needs: ['ContinuousDrive', 'SelfTimer'],
		print: { 0: 'Continuous Shooting', 1: 'Self-timer Operation', 2: 'Single-frame Shooting' },
		compute: (inputs) => (inputs.number('ContinuousDrive') ? 0 : inputs.number('SelfTimer') ? 1 : 2)
	},
	{
		id: 'Canon-DigitalZoom',
		name: 'DigitalZoom',
		needs: ['Canon:ZoomSourceWidth', 'Canon:ZoomTargetWidth', 'Canon:DigitalZoom'],
		compute: digitalZoom
	},
	{
		id: 'Canon-ShootingMode',
		name: 'ShootingMode',
		needs: ['CanonExposureMode', 'EasyMode'],
		compute: shootingMode
	},
	ofFlash('FlashType', [], (_inputs, bits) => (bits >> 14) & 1, { 0: 'Built-In Flash', 1: 'External' }),
	ofFlash(
		'RedEyeReduction',
		['CanonFlashMode'],
		(inputs) => (redEyeModes.has(inputs.number('CanonFlashMode') ?? 0) ? 1 : 0),
		offOn
	),
	ofFlash('ConditionalFEC', ['FlashExposureComp'], (inputs) => ({
		value: inputs.number('FlashExposureComp') ?? 0,
		shown: inputs.printed('FlashExposureComp') ?? ''
	})),
	ofFlash('ShutterCurtainHack', [], (inputs) => inputs.number('ShutterCurtainSync') ?? 0, {
		0: '1st-curtain sync',
		1: '2nd-curtain sync'
	}),
	{
		id: 'Canon-ISO',
		name: 'ISO',
		uses: ['Canon:CameraISO', 'Canon:BaseISO', 'Canon:AutoISO'],
		compute: canonIso
	},
	{
		id: 'Canon-Lens',
		name: 'Lens',
		needs: ['Canon:MinFocalLength', 'Canon:MaxFocalLength'],
		compute: canonLens
	},
	{
		id: 'Canon-WB_RGGBLevels',
		name: 'WB_RGGBLevels',
		needs: ['Canon:WhiteBalance'],
		also: ['WB_RGGBLevelsAsShot', ...canonBalances.map((name) => `WB_RGGBLevels${name ?? ''}`)],
		compute: canonBalance
	},
	{
		id: 'Samsung-WB_RGGBLevels',
		name: 'WB_RGGBLevels',
		needs: ['WB_RGGBLevelsUncorrected', 'WB_RGGBLevelsBlack'],
		compute: samsungBalance
	},
	{
		id: 'Canon-FileNumber',
		name: 'FileNumber',
		needs: ['DirectoryIndex', 'FileIndex'],
		compute: (inputs) => {
			const [folder, file] = [inputs.text('DirectoryIndex'), inputs.text('FileIndex')];
			if (folder === undefined || file === undefined) return undefined;
			const digits = `${folder}${file.padStart(4, '0')}`;
			return { value: digits, shown: `${digits.slice(0, -4)}-${digits.slice(-4)}` };
		}
	},
	{
		id: 'Nikon-AutoFocus',
		name: 'AutoFocus',
		needs: ['Nikon:FocusMode'],
		print: offOn,
		compute: (inputs) => (isManual(inputs) ? 0 : 1)
	},
	{
		id: 'Nikon-ContrastDetectAF',
		name: 'ContrastDetectAF',
		needs: ['Nikon:FocusMode', 'Nikon:AFDetectionMethod'],
		print: offOn,
		compute: (inputs) => (!isManual(inputs) && inputs.number('Nikon:AFDetectionMethod') === 1 ? 1 : 0)
	},
	{
		id: 'Nikon-PhaseDetectAF',
		name: 'PhaseDetectAF',
		needs: ['Nikon:FocusPointSchema', 'Nikon:AFDetectionMethod'],
		print: {
			0: 'Off',
			1: 'On (51-point)',
			2: 'On (11-point)',
			3: 'On (39-point)',
			7: 'On (153-point)',
			9: 'On (105-point)'
		},
		compute: (inputs) =>
			inputs.number('Nikon:AFDetectionMethod') === 0 ? inputs.number('Nikon:FocusPointSchema') : 0
	},
	{
		id: 'Nikon-LensSpec',
		name: 'LensSpec',
		needs: ['Nikon:Lens', 'Nikon:LensType'],
		compute: (inputs) => ({
			value: `${inputs.text('Nikon:Lens') ?? ''} ${inputs.text('Nikon:LensType') ?? ''}`,
			shown: `${inputs.printed('Nikon:Lens') ?? ''} ${inputs.printed('Nikon:LensType') ?? ''}`
		})
	},
	{
		id: 'Sony-FocusDistance',
		name: 'FocusDistance',
		needs: ['Sony:FocusPosition', 'FocalLength'],
		compute: (inputs) => {
			const [step, focal] = [inputs.number('Sony:FocusPosition'), inputs.number('FocalLength')];
			if (step === undefined || focal === undefined) return undefined;
			if (step >= 128) return 'inf';
			const metres = significant((step * focal) / 1000, 15);
			return { value: metres, shown: `${metres} m` };
		}
	},
	{
		id: 'Sony-FocusDistance2',
		name: 'FocusDistance2',
		needs: ['Sony:FocusPosition2', 'FocalLengthIn35mmFormat'],
		compute: (inputs) => {
			const [step, focal] = [inputs.number('Sony:FocusPosition2'), inputs.number('FocalLengthIn35mmFormat')];
			if (!step || focal === undefined) return undefined;
			if (step >= 255) return 'inf';
			const metres = ((2 ** (step / 16 - 5) + 1) * focal) / 1000;
			return { value: significant(metres, 15), shown: `${significant(metres, 4)} m` };
		}
	},
	{
		id: 'Panasonic-AdvancedSceneMode',
		name: 'AdvancedSceneMode',
		needs: ['SceneMode', 'AdvancedSceneType', 'Model'],
		compute: (inputs) => {
			const [model = '', mode = '', type = ''] = ['Model', 'SceneMode', 'AdvancedSceneType'].map((name) =>
				inputs.text(name)
			);
			const scene = `${mode} ${type}`;
			// Some models number their scenes in their own way.
			const known = advancedScenes[`${model} ${scene}`] ?? advancedScenes[scene];
			return { value: `${model} ${scene}`, shown: known ?? otherScene(inputs, mode, type) };
		}
	},
	{
		id: 'Olympus-ExtenderStatus',
		name: 'ExtenderStatus',
		needs: ['Olympus:Extender', 'Olympus:LensType', 'MaxApertureValue'],
		print: { 0: 'Not attached', 1: 'Attached', 2: 'Removed' },
		compute: (inputs) => {
			const extender = inputs.text('Olympus:Extender');
			if (extender !== shortExtender) return extender === '0 00' ? 0 : 1;
			// Cameras remember it when it is gone: then the lens opens as far as it does without.
			const opens = Number(/ F(\d+(?:\.\d+)?)/.exec(inputs.printed('Olympus:LensType') ?? '')?.[1]);
			return (inputs.number('MaxApertureValue') ?? 0) - opens > 0.2 ? 1 : 2;
		}
	},
	{
		id: 'Apple-RunTimeSincePowerUp',
		name: 'RunTimeSincePowerUp',
		needs: ['Apple:RunTimeValue', 'Apple:RunTimeScale'],
		compute: (inputs) => {
			const [ticks, scale] = [inputs.number('Apple:RunTimeValue'), inputs.number('Apple:RunTimeScale')];
			if (ticks === undefined || !scale) return undefined;
			const seconds = significant(ticks / scale, 15);
			return { value: seconds, shown: duration(seconds) };
		}
	},
	{
		id: 'FLIR-PeakSpectralSensitivity',
		name: 'PeakSpectralSensitivity',
		group1: 'FLIR',
		needs: ['FLIR:PlanckB'],
		// Wien's law: micrometres.
		compute: (inputs) => {
			const planck = inputs.number('FLIR:PlanckB');
			if (!planck) return undefined;
			const peak = significant(14_387.6515 / planck, 15);
			return { value: peak, shown: `${fixed(peak, 1)} um` };
		}
	}
];

/** Those that need what is computed of lens and sensor. */
export const makersOfLens: readonly Composite[] = [
	{
		id: 'Canon-Lens35efl',
		name: 'Lens35efl',
		needs: ['Canon:MinFocalLength', 'Canon:MaxFocalLength'],
		also: ['ScaleFactor35efl'],
		compute: canonLens35
	}
];
