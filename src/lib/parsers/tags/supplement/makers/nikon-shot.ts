/** What ExifTool's listing does not tell of the blocks of Nikon's reflex cameras. */
import { countLater, sequenceFacts } from '../../../makers/nikon/sequence.ts';
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const iso: Addition = { value: 'nikonIso', print: 'nikonWhole' };
const angle: Addition = { value: 'nikonAngle', print: 'oneDecimal' };

/** The row holds in blocks of this version. */
const inVersion = (version: string): Addition => ({
	hint: { when: ({ note }: Place) => note.facts.get('shotVersion') === version } satisfies MakerHint
});
/** Said elsewhere as it counts: without the count that the directory has nothing is read. */
const said: Addition = { hint: { when: () => false } satisfies MakerHint };

export const nikonOrientationInfo: Supplement = { 0: angle, 4: angle, 8: angle };
export const nikonShotInfoD90: Supplement = { 693: iso };
export const nikonShotInfoD3a: Supplement = { 598: iso };
export const nikonShotInfoD3b: Supplement = { 605: iso };
export const nikonShotInfoD3X: Supplement = { 605: iso };
export const nikonShotInfoD3S: Supplement = { 545: iso };
export const nikonShotInfoD300S: Supplement = { 613: iso };
export const nikonShotInfoD700: Supplement = { 613: iso };
export const nikonShotInfoD5000: Supplement = { 693: iso };

const { interval, intervalFrame, intervals, shots } = sequenceFacts;
const ifInterval = (fact?: string): Addition => ({
	hint: {
		when: ({ note }) => Number(note.facts.get(interval) ?? 0) !== 0,
		...(fact !== undefined && { fact })
	} satisfies MakerHint
});
export const nikonSeqInfoD6: Supplement = { 36: countLater(interval), 40: ifInterval(intervalFrame) };
export const nikonIntervalInfoD6: Supplement = {
	380: ifInterval(intervals),
	384: ifInterval(shots),
	388: ifInterval(),
	390: ifInterval(),
	432: { print: 'nikonSeconds' }
};

/** Of blocks whose form nobody knows, what stands where it stands in all. */
export const nikonShotInfo: Supplement = {
	0: {
		hint: {
			use: (raw) => (typeof raw === 'string' && /^\d/.test(raw) ? raw : undefined)
		} satisfies MakerHint
	},
	4: {
		hint: {
			use: (raw) => (typeof raw === 'string' && /^\d\.\d+.$/.test(raw) ? raw : undefined)
		} satisfies MakerHint
	},
	16: { hint: { when: ({ note }: Place) => /P6000\b/.test(note.model) } satisfies MakerHint },
	106: said,
	110: inVersion('0204'),
	117: inVersion('0207'),
	130: inVersion('0204'),
	343: said,
	430: { ...inVersion('0205'), hex: true },
	589: said
};

const hexLabels: Addition = { hex: true };
/** Pictures tell it, raw files do not. */
const rawTypes = new Set(['NEF', 'NRW', 'TIFF', 'DNG']);
const inPictures: Addition = {
	hex: true,
	hint: { when: ({ note }: Place) => !rawTypes.has(note.found.type?.type ?? '') } satisfies MakerHint
};
const onlyJpeg: Addition = {
	hint: { mask: 0x03, when: ({ note }) => note.found.type?.type === 'JPEG' } satisfies MakerHint
};
export const nikonMoreSettingsD850: Supplement = { 36: onlyJpeg };
const onlyD500: MakerHint = { when: ({ note }) => /\bD500$/.test(note.model) };
export const nikonBracketingInfoD500: Supplement = { 15: inPictures, 16: inPictures };
export const nikonBracketingInfoD810: Supplement = { 15: hexLabels, 16: inPictures };
/** Intervals are told by the D5 from a firmware on. */
const laterD5: Addition = {
	hint: {
		when: ({ note }) => /\bD5$/.test(note.model) && String(note.facts.get('firmware')) >= '1.40'
	} satisfies MakerHint
};
export const nikonShotInfoD500: Supplement = { 4: { hint: { fact: 'firmware' } satisfies MakerHint } };
export const nikonRotationInfoD500: Supplement = { 32: laterD5, 36: laterD5 };
export const nikonOtherInfoD500: Supplement = { 532: { hint: { ...onlyD500, mask: 0x03 } } };
export const nikonISOAutoInfoD810: Supplement = { 5: hexLabels };
export const nikonShootingMenuD500: Supplement = { 2: { hint: { ...onlyD500, mask: 0x80 } }, 5: hexLabels };
export const nikonShotInfoD300a: Supplement = { 604: iso, 721: hexLabels };
export const nikonShotInfoD300b: Supplement = { 613: iso, 732: hexLabels };
/** What later firmware has in its place. */
const laterFirmware: MakerHint = {
	mask: 0xc0,
	when: ({ note }) => !String(note.facts.get('firmware')).startsWith('1.00')
};
export const nikonShotInfoD4S: Supplement = {
	4: { hint: { fact: 'firmware' } satisfies MakerHint },
	5964: hexLabels,
	5965: inPictures,
	6338: { hint: laterFirmware },
	6379: hexLabels
};
const notZero: MakerHint = { use: (raw) => (raw === 0 ? undefined : raw) };
const rate: Addition = { hint: notZero, print: 'nikonHertz' };
export const nikonShotInfoD800: Supplement = {
	1216: { value: 'nikonFlashOutput', print: 'nikonTimeOfLight' },
	1218: rate,
	1219: { hint: notZero },
	1234: { value: 'nikonSixths', print: 'xmpExposureBias' },
	1242: rate,
	1243: { hint: notZero }
};
