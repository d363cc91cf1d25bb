/** What ExifTool's listing does not tell of the blocks that differ from one Canon camera to the next. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const version = /^\d+\.\d+\.\d+\s*$/;
const notZero: MakerHint = { use: (raw) => (raw === 0 ? undefined : raw) };

/** What values of a kind need, wherever they lie. */
const kinds = {
	fNumber: { value: 'canonInfoFNumber', print: 'canonTwoDigits', hint: notZero },
	time: { value: 'canonInfoTime', print: 'xmpExposureTime', hint: notZero },
	iso: { value: 'canonInfoIso', print: 'canonWhole' },
	degrees: { value: 'canonDegrees', print: 'canonDegreesText' },
	macro: { value: 'canonMacro', print: 'canonTimes', hint: { when: ({ note }) => note.facts.get('LensType') === 124 } satisfies MakerHint },
	focal: { print: 'millimetres', hint: notZero },
	millimetres: { print: 'millimetres' },
	distance: { value: 'canonHundredths', print: 'canonDistance' },
	lens: { hint: notZero },
	firmware: {},
	version: {
		hint: { use: (raw) => (typeof raw === 'string' && version.test(raw) ? raw : undefined) } satisfies MakerHint
	},
	after: { value: 'plusOne' },
	before: { value: 'minusOne' },
	hex: { hex: true },
	serial: { value: 'hexadecimal', hint: { as: 'int8u', count: 5 } satisfies MakerHint },
	signed: { print: 'canonParameter' },
	eighths: { value: 'canonEighths', hint: notZero },
	stamp: { value: 'secondsSince1970', hint: notZero }
} satisfies Record<string, Addition>;

/** Additions by the places of values of each kind. */
function of(places: { readonly [Kind in keyof typeof kinds]?: readonly number[] }, more?: Supplement): Supplement {
	const all: Record<string, Addition> = { ...more };
	for (const [kind, ids] of Object.entries(places))
		for (const id of ids) all[id] = { ...kinds[kind as keyof typeof kinds], ...more?.[id] };
	return all;
}

const when = (test: (model: string) => boolean): Addition => ({
	hint: { when: ({ note }) => test(note.model) } satisfies MakerHint
});
const of60D = when((model) => model.endsWith('EOS 60D'));
const notOf60D = when((model) => !model.endsWith('EOS 60D'));
const only60D = (rows: Record<number, Addition>): Supplement =>
	Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, ...of60D }]));
const later650D = /\b(?:700D|REBEL T5i|Kiss X7i)\b/;
const versionIf = (test: (model: string) => boolean): Addition => ({
	hint: { ...kinds.version.hint, when: ({ note }: Place) => test(note.model) } satisfies MakerHint
});
const of700D = when((model) => later650D.test(model));
const of650D = when((model) => !later650D.test(model));
const hex: Addition = { hex: true };

const of1D = when((model) => model.endsWith('1D'));
const of1DS = when((model) => model.endsWith('1DS'));
/** Where the numbers of a flash have their highest bit, it is none of the number. */
const flashModel: Addition = { hint: { mask: 0x7f } satisfies MakerHint };

const styles: Addition = { name: 'PictureStyleInfo' };

export const canonCameraInfo1000D = of({ fNumber: [3], time: [4], iso: [6], degrees: [24], macro: [27], focal: [29], millimetres: [228, 230], distance: [67, 69], firmware: [267], after: [323] }, { 19: flashModel, 615: styles });
export const canonCameraInfo1D = of({ time: [4], focal: [10], millimetres: [14, 16], lens: [13], hex: [75, 81] }, {
	...Object.fromEntries([65, 66, 68, '72:ColorTemperature', 75].map((id) => [id, of1D])),
	...Object.fromEntries([71, '72:Sharpness', 74, 78, 81].map((id) => [id, of1DS]))
});
export const canonCameraInfo1DX = of({ fNumber: [3], time: [4], iso: [6], degrees: [27], focal: [35], millimetres: [425, 427], distance: [140, 142], hex: [244], firmware: [640], after: [720], before: [732] }, { 1012: styles });
export const canonCameraInfo1DmkII = of({ time: [4], focal: [9], millimetres: [17, 19], lens: [12], hex: [108], signed: [110, 111, 115] });
export const canonCameraInfo1DmkIII = of({ fNumber: [3], time: [4], iso: [6], degrees: [24], macro: [27], focal: [29], millimetres: [275, 277], distance: [67, 69], hex: [134], firmware: [310], after: [370], before: [382], stamp: [1118] }, { 1114: { ...kinds.stamp, hint: { ...notZero, when: ({ note }: Place) => note.model.endsWith('1D Mark III') } satisfies MakerHint }, 374: { value: 'plusOne' }, 682: styles });
export const canonCameraInfo1DmkIIN = of({ time: [4], focal: [9], millimetres: [17, 19], lens: [12], hex: [115], signed: [117, 118, 119] });
export const canonCameraInfo1DmkIV = of({ fNumber: [3], time: [4], iso: [6], eighths: [8, 9], degrees: [25], focal: [30], millimetres: [337, 339], distance: [84, 86], firmware: [493], after: [556], before: [568] }, { 872: styles });
export const canonCameraInfo40D = of({ fNumber: [3], time: [4], iso: [6], degrees: [24], macro: [27], focal: [29], millimetres: [216, 218], distance: [67, 69], firmware: [255], after: [307], before: [319] }, { 603: styles });
export const canonCameraInfo450D = of({ fNumber: [3], time: [4], iso: [6], degrees: [24], macro: [27], focal: [29], distance: [67, 69], firmware: [263], after: [319] }, { 611: styles });
export const canonCameraInfo500D = of({ fNumber: [3], time: [4], iso: [6], degrees: [25], focal: [30], millimetres: [248, 250], distance: [80, 82], hex: [171], version: [400], after: [467], before: [479] }, { 779: styles });
export const canonCameraInfo50D = of({ fNumber: [3], time: [4], iso: [6], degrees: [25], focal: [30], millimetres: [236, 238], distance: [80, 82], hex: [167], firmware: [350], after: [411], before: [423] }, { 727: styles });
export const canonCameraInfo550D = of({ fNumber: [3], time: [4], iso: [6], degrees: [25], focal: [30], millimetres: [257, 259], distance: [84, 86], hex: [176], version: [420], after: [484], before: [496] }, { 796: styles });
export const canonCameraInfo5D = of({ fNumber: [3], time: [4], iso: [6], lens: [12], degrees: [23], macro: [27], focal: [40], millimetres: [147, 149], hex: [108], after: [208], stamp: [284] }, { 268: hex });
export const canonCameraInfo5DmkII = of({ fNumber: [3], time: [4], iso: [6], degrees: [25], macro: [27], focal: [30], millimetres: [232, 234], distance: [80, 82], hex: [167], firmware: [382], after: [443], before: [455] }, { 19: flashModel, 759: styles });
export const canonCameraInfo5DmkIII = of({ fNumber: [3], time: [4], iso: [6], degrees: [27], focal: [35], millimetres: [341, 343], distance: [140, 142], hex: [244], firmware: [572], after: [652, 656], before: [664, 668], serial: [356] }, { 944: styles });
export const canonCameraInfo600D = of({ fNumber: [3], time: [4], iso: [6], degrees: [25], focal: [30], millimetres: [236, 238], distance: [87, 89], hex: [179], version: [411], after: [475], before: [487] }, { 763: styles });
export const canonCameraInfo60D = of({ fNumber: [3], time: [4], iso: [6], degrees: [25], focal: [30], millimetres: [234, 236], firmware: [409] }, {
	54: of60D,
	58: notOf60D,
	...only60D({ 85: kinds.distance, 87: kinds.distance, 125: {}, 473: kinds.after, 485: kinds.before, 801: styles }),
	761: { ...styles, ...notOf60D }
});
export const canonCameraInfo650D = of({ fNumber: [3], time: [4], iso: [6], degrees: [27], focal: [35], millimetres: [297, 299], distance: [140, 142], hex: [244],  }, {
	539: versionIf((model) => !later650D.test(model)),
	544: versionIf((model) => later650D.test(model)),
	624: { ...kinds.after, ...of650D },
	628: { ...kinds.after, ...of700D },
	636: { ...kinds.before, ...of650D },
	640: { ...kinds.before, ...of700D },
	912: styles
});
export const canonCameraInfo6D = of({ fNumber: [3], time: [4], iso: [6], degrees: [27], focal: [35], millimetres: [355, 357], distance: [146, 148], hex: [250], firmware: [598], after: [682], before: [694] }, { 966: styles });
export const canonCameraInfo70D = of({ fNumber: [3], time: [4], iso: [6], degrees: [27], focal: [35], millimetres: [360, 362], distance: [147, 149], firmware: [606], after: [691], before: [703] }, { 975: styles });
export const canonCameraInfo750D = of({ fNumber: [3], time: [4], iso: [6], degrees: [27], focal: [35], millimetres: [390, 392], distance: [165, 167], hex: [361], version: [1085, 1097] });
export const canonCameraInfo7D = of({ fNumber: [3], time: [4], iso: [6], eighths: [8, 9], degrees: [25], focal: [30], millimetres: [276, 278], distance: [84, 86], hex: [175], firmware: [428], after: [491], before: [503] }, { 807: styles });
export const canonCameraInfo80D = of({ fNumber: [3], time: [4], iso: [6], degrees: [27], focal: [35], millimetres: [395, 397], distance: [165, 167], firmware: [1114], after: [1198], before: [1210] });
export const canonCameraInfoG5XII = of({ after: [2861] });
export const canonCameraInfoR6 = of({ degrees: [2522] });
export const canonCameraInfoUnknown: Supplement = of({ version: [1473] }, { 363: { ...kinds.serial, hint: { ...kinds.serial.hint, when: ({ note }: Place) => note.model.includes('5DS') } satisfies MakerHint } });

/** Where the temperature stands, by how many numbers there are. */
const temperatures = (places: Readonly<Record<number, readonly [least: number, most: number]>>): Supplement =>
	Object.fromEntries(
		Object.entries(places).map(([id, [least, most]]) => [
			id,
			{
				print: 'canonDegreesText',
				hint: {
					when: ({ note }) => {
						const count = Number(note.facts.get('CameraInfoCount'));
						return count >= least && count <= most;
					}
				} satisfies MakerHint
			}
		])
	);
const compact = (iso: number): Supplement => ({
	[iso]: { value: 'canonCompactIso', print: 'canonWhole' },
	[iso + 5]: { value: 'canonCompactFNumber', print: 'canonTwoDigits' },
	[iso + 6]: { value: 'canonCompactTime', print: 'xmpExposureTime' }
});
export const canonCameraInfoPowerShot: Supplement = {
	...compact(0),
	...temperatures({ 135: [138, 138], 145: [148, 148] })
};
export const canonCameraInfoPowerShot2: Supplement = {
	...compact(1),
	...temperatures({ 153: [156, 156], 159: [162, 162], 164: [167, 167], 168: [171, 171], 261: [264, 264] })
};
export const canonCameraInfoUnknown32 = temperatures({
	71: [72, 72],
	83: [85, 85],
	91: [93, 94],
	92: [96, 96],
	100: [104, 104],
	[-3]: [401, Infinity]
});

/** What a style is set to: six numbers for each of ten. */
const setting: Addition = { print: 'canonStyle' };
const effect: Addition = { hex: true };
const styleSettings = (count: number): Supplement =>
	Object.fromEntries(
		Array.from({ length: count * 6 }, (_none, index) => [index * 4, index % 6 < 4 ? setting : effect])
	);
export const canonPSInfo = styleSettings(9);
export const canonPSInfo2 = styleSettings(10);
