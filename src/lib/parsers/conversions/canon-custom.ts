/** Conversions of Canon's custom functions. */
import type { Conversion } from '../conversions.ts';
import type { RawValue } from '../model.ts';
import { fixed, numberText, plain, significant, toNumber, toNumbers } from './numbers.ts';

const each = (value: RawValue, convert: (number: number, index: number) => number): string =>
	plain(toNumbers(value).map((number, index) => convert(number, index))) as string;

/** Seconds as photographers write them. */
function shutter(seconds: number): string {
	if (seconds < 0.25001 && seconds > 0) return `1/${Math.trunc(0.5 + 1 / seconds)}`;
	return fixed(seconds, 1).replace(/\.0$/, '');
}

const aperture = (number: number): string => numberText(significant(number, 2));

/** Eighths of a stop, of which 3 and 5 stand for thirds. */
function thirds(eighths: number): number {
	const part = eighths & 7;
	return (eighths - part + (part === 3 ? 8 / 3 : part === 5 ? 16 / 3 : part)) / 8;
}
const onOff = (number: number | undefined): string =>
	number === 0 ? 'Disable' : number === 1 ? 'Enable' : `Unknown (${String(number)})`;
const flags = (number = 0): string =>
	`Flags 0x${number < 0 ? BigInt.asUintN(64, BigInt(number)).toString(16) : number.toString(16)}`;

/** Words with what stands before and behind each; those that are beyond as they are. */
const words = (
	value: RawValue,
	...names: readonly (readonly [before: string, behind?: string])[]
): string[] =>
	toNumbers(value).map((number, index) => {
		const [before, behind = ''] = names[index] ?? [''];
		return `${before}${String(number)}${behind}`;
	});
/** As above, but for the first, which says whether the others count. */
const afterSwitch = (
	value: RawValue,
	...names: readonly (readonly [before: string, behind?: string])[]
): string => [onOff(toNumbers(value)[0]), ...words(value, [''], ...names).slice(1)].join('; ');
/** The first says whether the others count, the second is a set of modes. */
function switchAndFlags(first: string, value: RawValue): string {
	const [, mask, ...rest] = toNumbers(value);
	return [first, ...(mask === undefined ? [] : [flags(mask)]), ...rest].join('; ');
}

const speeds = [['Hi '], ['Cont '], ['Lo '], ['Soft '], ['Soft LS ']] as const;
const timers = [['6 s: '], ['16 s: '], ['After release: ']] as const;
const areaModes = ['Disable', 'Enable', 'Register', 'Select AF-modes'];

export const canonCustomConversions = {
	canonCustomIsoRange: (value) =>
		each(value, (speed, index) => {
			if (index === 0 || index > 2 || speed < 2) return speed;
			return speed < 1000 ? significant(100 * 2 ** (speed / 8 - 9), 15) : 0;
		}),
	canonCustomIsoRangeText: (value) => {
		const whole = toNumbers(value).map((speed, index) => (index > 2 ? speed : Number(fixed(speed, 0))));
		return afterSwitch(whole, ['Max '], ['Min ']);
	},
	/** Three: a switch and steps of an eighth of a stop; four: steps of 1/1600 of e, since the EOS R. */
	canonCustomShutterRange: (value) =>
		toNumbers(value).length === 4
			? each(value, (speed) => Math.exp(-speed / (1600 * Math.LN2)))
			: each(value, (speed, index) => (index === 0 ? speed : 2 ** (7 - speed / 8))),
	canonCustomShutterRangeText: (value) => {
		const numbers = toNumbers(value);
		const [high = '', low = '', autoHigh = '', autoLow = ''] = numbers.map(shutter);
		if (numbers.length !== 4) return `${onOff(numbers[0])}; Hi ${low}; Lo ${autoHigh}`;
		return `Manual: Hi ${high}; Lo ${low}; Auto: Hi ${autoHigh}; Lo ${autoLow}`;
	},
	canonCustomApertureRange: (value) =>
		toNumbers(value).length === 4
			? each(value, (stop) => Math.exp(stop / 2400))
			: each(value, (stop, index) => (index === 0 ? stop : Math.exp(((stop / 8 - 1) * Math.LN2) / 2))),
	canonCustomApertureRangeText: (value) => {
		const numbers = toNumbers(value);
		const [closed = '', open = '', autoClosed = '', autoOpen = ''] = numbers.map(aperture);
		if (numbers.length !== 4) return `${onOff(numbers[0])}; Closed ${open}; Open ${autoClosed}`;
		return `Manual: Closed ${closed}; Open ${open}; Auto: Closed ${autoClosed}; Open ${autoOpen}`;
	},
	canonCustomLimitTime: (value) => 125 * 2 ** -thirds(toNumber(value)),
	canonCustomTimeText: (value) => shutter(toNumber(value)),
	canonCustomLimitAperture: (value) => 2 ** ((thirds(toNumber(value)) - 1) / 2),
	canonCustomApertureText: (value) => aperture(toNumber(value)),
	canonCustomPersonal: (value) => {
		const setting = toNumber(value);
		return setting === 0 ? 'Off' : setting === 1 ? 'On' : `On (${setting})`;
	},
	canonCustomFlags: (value) => {
		const [first, ...rest] = toNumbers(value);
		return rest.length === 0 ? flags(first) : switchAndFlags(onOff(first), value);
	},
	canonCustomAreaModes: (value) => {
		const [first = 0] = toNumbers(value);
		return switchAndFlags(areaModes[first] ?? `Unknown (${String(first)})`, value);
	},
	canonCustomShotSpeed: (value) => {
		const { length } = toNumbers(value);
		if (length === 5) return words(value, ...speeds).join('; ');
		return length === 6 ? afterSwitch(value, ...speeds) : afterSwitch(value, ['Hi '], ['Lo ']);
	},
	canonCustomShotLimit: (value) => afterSwitch(value, ['', ' shots']),
	canonCustomTimers: (value) =>
		toNumbers(value).length === 3 ? words(value, ...timers).join('; ') : afterSwitch(value, ...timers)
} satisfies Record<string, Conversion>;
