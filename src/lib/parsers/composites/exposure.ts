/** Computed tags of the exposure: time, aperture, light and flash. Formulas: APEX and EXIF 3.0 annex C. */
import type { Composite, Inputs, Made } from '../composite-inputs.ts';
import { significant } from '../conversions/numbers.ts';

/** Seconds: of the bulb where it was used, else as set, else as APEX says. */
function shutterSpeed(inputs: Inputs): Made | undefined {
	const bulb = inputs.number('BulbDuration');
	if (bulb !== undefined && bulb > 0) return bulb;
	return inputs.text('ExposureTime') ?? inputs.text('ShutterSpeedValue');
}

function aperture(inputs: Inputs): Made | undefined {
	const number = inputs.text('FNumber');
	return number !== undefined && number !== '' && number !== '0' ? number : inputs.text('ApertureValue');
}

/** `200, 0` of a pair, `Hi 10000` of a scale. */
const firstNumber = (text = ''): number => Number(/\d+(?:\.\d+)?/.exec(text)?.[0] ?? NaN);

function lightValue(inputs: Inputs): Made | undefined {
	const [stop, time] = [inputs.number('Aperture'), inputs.number('ShutterSpeed')];
	// Some makers keep the sensitivity as a number of a list.
	const iso = Array.isArray(inputs.value('ISO')) ? NaN : firstNumber(inputs.printed('ISO'));
	if (stop === undefined || time === undefined || !(stop > 0 && time > 0 && iso > 0)) return undefined;
	return significant(Math.log2((stop * stop * 100) / (time * iso)), 15);
}

const flashFields = ['FlashFired', 'FlashReturn', 'FlashMode', 'FlashFunction', 'FlashRedEyeMode'] as const;

/** XMP's flash structure as EXIF's number. */
function xmpFlash(inputs: Inputs): Made | undefined {
	const [fired, returned, mode, noFunction, redEye] = flashFields.map((name) => inputs.text(`XMP:${name}`));
	const truth = (text: string | undefined): bigint => (/^true$/i.test(text ?? '') ? 1n : 0n);
	// What is too large reaches into the bits of the others.
	const number = (text: string | undefined): bigint => BigInt(Math.trunc(Number(text ?? 0)) || 0);
	const flags =
		truth(fired) |
		(number(returned) << 1n) |
		(number(mode) << 3n) |
		(truth(noFunction) << 5n) |
		(truth(redEye) << 6n);
	const narrow = Number(flags);
	return narrow >= 0 && Number.isSafeInteger(narrow) ? narrow : String(BigInt.asUintN(64, flags));
}

const flashStates: Readonly<Record<number, string>> = {
	0x00: 'No Flash',
	0x01: 'Fired',
	0x05: 'Fired, Return not detected',
	0x07: 'Fired, Return detected',
	0x08: 'On, Did not fire',
	0x09: 'On, Fired',
	0x0d: 'On, Return not detected',
	0x0f: 'On, Return detected',
	0x10: 'Off, Did not fire',
	0x14: 'Off, Did not fire, Return not detected',
	0x18: 'Auto, Did not fire',
	0x19: 'Auto, Fired',
	0x1d: 'Auto, Fired, Return not detected',
	0x1f: 'Auto, Fired, Return detected',
	0x20: 'No flash function',
	0x30: 'Off, No flash function',
	0x41: 'Fired, Red-eye reduction',
	0x45: 'Fired, Red-eye reduction, Return not detected',
	0x47: 'Fired, Red-eye reduction, Return detected',
	0x49: 'On, Red-eye reduction',
	0x4d: 'On, Red-eye reduction, Return not detected',
	0x4f: 'On, Red-eye reduction, Return detected',
	0x50: 'Off, Red-eye reduction',
	0x58: 'Auto, Did not fire, Red-eye reduction',
	0x59: 'Auto, Fired, Red-eye reduction',
	0x5d: 'Auto, Fired, Red-eye reduction, Return not detected',
	0x5f: 'Auto, Fired, Red-eye reduction, Return detected'
};

export const exposure: readonly Composite[] = [
	{
		id: 'Exif-ShutterSpeed',
		name: 'ShutterSpeed',
		uses: ['ExposureTime', 'ShutterSpeedValue', 'BulbDuration'],
		print: 'xmpExposureTime',
		compute: shutterSpeed
	},
	{
		id: 'Exif-Aperture',
		name: 'Aperture',
		uses: ['FNumber', 'ApertureValue'],
		print: 'xmpFNumber',
		compute: aperture
	},
	{
		id: 'Exif-LightValue',
		name: 'LightValue',
		needs: ['Aperture', 'ShutterSpeed', 'ISO'],
		print: 'oneDecimal',
		compute: lightValue
	},
	{
		id: 'XMP-Flash',
		name: 'Flash',
		uses: [...flashFields, 'Flash'].map((name) => `XMP:${name}`),
		print: flashStates,
		hex: true,
		compute: xmpFlash
	}
];
