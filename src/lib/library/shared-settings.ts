/** The settings that a person means for all devices, and how they lie in their document. */

/** By name, as they are set; what only suits one screen (widths, panels, hints) is not among them. */
export const sharedSettings = [
	'theme',
	'density',
	'language',
	'keys',
	'stackFold',
	'stackRules',
	'inboxAll',
	/** Rules for what is no media in any root (ignore-rules.ts). */
	'ignore'
] as const;
export type SharedSetting = (typeof sharedSettings)[number];

/** Values by name, whatever they are: who uses one checks it. */
export type SharedSettings = Readonly<Partial<Record<SharedSetting, unknown>>>;

/** The thing that they are registers of. */
export const settingsThing = 'SETTINGS';

/** Registers are named by small letters. */
export const registerOfSetting = (name: SharedSetting): string => name.toLowerCase();

/** The setting of a register; undefined where it is of a newer version of the app. */
export function settingOf(register: string): SharedSetting | undefined {
	return sharedSettings.find((name) => registerOfSetting(name) === register);
}

/** Characters of a value as JSON. */
const largest = 200_000;
const deepest = 8;

/** Whether something can be the value of a setting, of this version of the app or of a newer one: plain and not large. */
export function isSettingValue(value: unknown): boolean {
	return isPlain(value, 0) && JSON.stringify(value).length <= largest;
}

function isPlain(value: unknown, depth: number): boolean {
	if (depth > deepest) return false;
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
	if (typeof value === 'number') return Number.isFinite(value);
	if (typeof value !== 'object') return false;
	if (Array.isArray(value)) return value.every((one) => isPlain(one, depth + 1));
	if (Object.getPrototypeOf(value) !== Object.prototype) return false;
	return Object.entries(value).every(
		([key, one]) => !['__proto__', 'constructor', 'prototype'].includes(key) && isPlain(one, depth + 1)
	);
}
