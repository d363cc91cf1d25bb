/** What ExifTool's listing does not tell of Canon's custom functions: which of several rows a camera has, and how settings read. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

type Pick = NonNullable<MakerHint['pick']>;

/** Of rows that differ by model: the first whose models these are, else the one after the last. */
const byModel =
	(...models: readonly RegExp[]): Pick =>
	({ note }) => {
		const index = models.findIndex((one) => one.test(note.model));
		return index < 0 ? models.length : index;
	};
/** Of rows that differ by how many numbers a setting has: that of its count, else the one after the last. */
const byCount =
	(...counts: readonly number[]): Pick =>
	({ count }: Place) => {
		const index = counts.indexOf(count);
		return index < 0 ? counts.length : index;
	};
const pick = (own: Pick): Addition => ({ hint: { pick: own } satisfies MakerHint });
const range = (name: 'Aperture' | 'Shutter'): Addition => ({
	value: `canonCustom${name}Range`,
	print: `canonCustom${name}RangeText`,
	...pick(byCount(3, 4))
});

const fewButtons = /\b(450D|XSi|Kiss X2|550D|T2i|Kiss X4|600D|T3i|Kiss X5)\b/i;
const smallest = /\b(1000D|XS|Kiss F)\b/i;
const shutterLock =
	/\b(500D|T1i|Kiss X3|550D|T2i|Kiss X4|600D|T3i|Kiss X5|1000D|XS|Kiss F|1100D|T3|Kiss X50)\b/i;
const strongNoise =
	/\b(5D Mark II|7D|500D|T1i|Kiss X3|50D|550D|T2i|Kiss X4|600D|T3i|Kiss X5|60D|1100D|T3|Kiss X50)\b/i;

export const canonCustomFunctions2: Supplement = {
	257: pick(byModel(/\b1Ds?\b/)),
	259: pick(byModel(/\b1D/)),
	'259:ISOSpeedRange': { value: 'canonCustomIsoRange', print: 'canonCustomIsoRangeText', ...pick(byModel(/\b1D/)) },
	262: pick(({ count, note }) => (count !== 1 ? 2 : /\b90D\b/.test(note.model) ? 0 : 1)),
	265: { print: 'canonCustomFlags', each: undefined, ...pick(byCount(1)) },
	266: { print: 'canonCustomFlags', each: undefined, ...pick(byCount(1)) },
	268: range('Shutter'),
	269: range('Aperture'),
	271: pick(
		byModel(
			/\b(40D|1Ds Mark III)\b/,
			/\b(50D|60D|7D)\b/,
			/\b(450D|XSi|Kiss X2|1000D|XS|Kiss F)\b/i,
			/\b1D Mark III\b/,
			/\b1D Mark IV\b/
		)
	),
	274: pick(() => 0),
	514: pick(byModel(strongNoise)),
	516: pick(byModel(/\b(5D Mark II|500D|T1i|Kiss X3|50D|1D Mark IV)\b/)),
	1033: pick(byModel(/\b1Ds? Mark III\b/)),
	1288: pick(byModel(/\b5D Mark II\b/, /\b1Ds Mark III\b/)),
	1289: pick(byModel(/\b1D Mark IV\b/)),
	1290: pick(byModel(/\b1D Mark IV\b/)),
	1292: pick(byModel(/\b1D\b/)),
	1294: pick(byModel(/\b(1D Mark IV|6D)\b/)),
	1295: pick(({ note }) => (/\b60D\b/.test(note.model) ? 1 : 0)),
	1296: pick(byModel(/\b7D\b/)),
	1297: pick(byModel(/\b40D\b/)),
	1298: { print: 'canonCustomAreaModes' },
	1552: { print: 'canonCustomShotSpeed', ...pick(byCount(6, 5)) },
	1553: { print: 'canonCustomShotLimit' },
	1554: { print: 'canonCustomFlags', each: undefined, ...pick(byCount(1)) },
	1793: pick(({ count, note }) => {
		if (shutterLock.test(note.model)) return 0;
		return count === 2 ? 1 : /\b60D\b/.test(note.model) ? 2 : 3;
	}),
	1796: pick(
		byModel(
			/\b(40D|50D|5D Mark II)\b/,
			/\b60D\b/,
			fewButtons,
			/\b(1100D|T3|Kiss X50)\b/i,
			smallest,
			/\b(500D|T1i|Kiss X3)\b/i,
			// Of one the settings have no names.
			/^$/
		)
	),
	2059: pick(byModel(/\b(40D|50D|60D)\b/, /\b5D Mark II\b/, /\b6D\b/, /\b7D Mark II\b/, /\b1D X\b/)),
	2060: { print: 'canonCustomTimers', ...pick(byCount(3)) }
};

const time: Addition = { value: 'canonCustomLimitTime', print: 'canonCustomTimeText' };
const aperture: Addition = { value: 'canonCustomLimitAperture', print: 'canonCustomApertureText' };

export const canonCustomPersonalFuncValues: Supplement = { 4: time, 5: time, 6: aperture, 7: aperture };

/** Places without a function: the 12th, 13th and 23rd. */
const noFunctions = new Set([12, 13, 23]);

export const canonCustomPersonalFuncs: Supplement = Object.fromEntries(
	Array.from({ length: 32 }, (_none, index) => index + 1)
		.filter((id) => !noFunctions.has(id))
		.map((id) => [id, { print: 'canonCustomPersonal' }])
);
