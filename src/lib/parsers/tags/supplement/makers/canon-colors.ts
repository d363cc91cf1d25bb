/** What ExifTool's listing does not tell of Canon's colours. */
import type { RawValue } from '../../../model.ts';
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

/** Numbers of 32 bits whose upper half stands first. */
const halves = (raw: RawValue): RawValue =>
	Array.isArray(raw)
		? raw.map((one: RawValue) => (typeof one === 'number' ? ((one >>> 16) | (one << 16)) >>> 0 : one))
		: raw;
const measured: Addition = { hint: { use: halves } satisfies MakerHint };

/** Rows that hold for versions of a block. */
const version = (test: (version: number, count: number) => boolean) => ({
	when: ({ note }: Place) =>
		test(Number(note.facts.get('ColorDataVersion')), Number(note.facts.get('ColorDataCount')))
});
const only = (test: (version: number, count: number) => boolean, more: MakerHint = {}): Addition => ({
	hint: { ...version(test), ...more } satisfies MakerHint
});
const notZero: MakerHint = { use: (raw) => (raw === 0 ? undefined : raw) };

const flash: Addition = { value: 'canonFlashPercent', print: 'canonPercentText' };
const battery: Addition = { print: 'canonVolts' };
const coefs: Addition = { name: 'ColorCoefs' };
const calib: Addition = { name: 'ColorCalib' };

/** Three numbers and the temperature of colour that they are for, fifteen times. */
const calibrations = (step: number): Supplement =>
	Object.fromEntries(Array.from({ length: 15 }, (_none, index) => [index * step, { print: 'canonCalibration' }]));
export const canonColorCalib: Supplement = calibrations(4);
export const canonColorCalib2: Supplement = calibrations(5);

export const canonColorData1: Supplement = { 75: calib };
export const canonColorData2: Supplement = { 618: measured, 164: calib };
/** What is no temperature of colours is none. */
const likely: MakerHint = { use: (raw) => (Number(raw) < 2000 || Number(raw) > 12_000 ? undefined : raw) };
const ofFlash: Addition = { hint: likely };
export const canonColorData3: Supplement = {
	586: ofFlash, 647: measured, 133: calib, 584: flash, 585: battery };

const v4 = (version: number) => version === 4 || version === 5;
const v6 = (version: number) => version === 6 || version === 7;
const v9 = (version: number) => version === 9;
export const canonColorData4: Supplement = {
	640: measured,
	63: coefs,
	168: calib,
	619: flash,
	620: battery,
	692: only(v4),
	696: only(v4, notZero),
	697: only(v4),
	698: only(v4),
	715: only(v6),
	'719:NormalWhiteLevel': only(v6, notZero),
	720: only(v6),
	721: only(v6),
	'719:PerChannelBlackLevel': only(v9),
	723: only(v9, notZero),
	724: only(v9),
	725: only(v9)
};
const m3 = (version: number) => version === -3;
const m5 = (version: number) => version === -4;
export const canonColorData5: Supplement = {
	71: coefs,
	186: { ...calib, ...only(m3) },
	255: { ...calib, ...only(m5) },
	264: only(m3),
	662: only(m3),
	333: only(m5),
	1385: only(m5, notZero),
	1386: only(m5)
};
export const canonColorData6: Supplement = { 404: measured, 188: calib, 483: { hint: notZero } };

const v10 = (version: number) => version === 10;
const v11 = (version: number) => version === 11;
const measuredIf = (test: (version: number) => boolean) => only(test, { use: halves });
export const canonColorData7: Supplement = {
	213: calib,
	408: flash,
	409: battery,
	429: measuredIf(v10),
	504: only(v10),
	508: only(v10, notZero),
	509: only(v10),
	510: only(v10),
	619: measuredIf(v11),
	728: only(v11),
	732: only(v11, notZero),
	733: only(v11),
	734: only(v11)
};
const v14 = (version: number) => version === 14;
const notV14 = (version: number) => version < 14 || version === 15;
export const canonColorData8: Supplement = {
	263: calib,
	556: only(v14),
	560: only(v14, notZero),
	561: only(v14),
	562: only(v14),
	778: only(notV14),
	782: only(notV14, notZero),
	783: only(notV14),
	784: only(notV14)
};
export const canonColorData9: Supplement = { 266: calib, 796: { hint: notZero } };
export const canonColorData10: Supplement = { 280: calib, 665: flash, 666: battery, 810: { hint: notZero } };
export const canonColorData11: Supplement = { 300: calib, 640: { hint: notZero } };
export const canonColorData12: Supplement = { 320: calib, 515: flash, 516: battery, 660: { hint: notZero } };
