/** Computed tags of the picture itself: its size, the mosaic of its sensor, its colour balance. */
import type { Composite, Inputs, Made } from '../composite-inputs.ts';
import { postScriptSide } from '../composite-postscript.ts';
import { fixed, numberText, significant } from '../conversions/numbers.ts';

/** Raw files whose size is that in EXIF: the directories hold those of previews. */
const sizeInExif = /^(?:CR2|Canon 1D RAW|IIQ|EIP)$/;

function imageSize(inputs: Inputs): Made | undefined {
	const cropped = inputs.text('RawImageCroppedSize');
	if (cropped !== undefined) return cropped.replace('x', ' ');
	const own = pair(inputs, 'ImageWidth', 'ImageHeight');
	const exif = pair(inputs, 'ExifImageWidth', 'ExifImageHeight');
	// They count where the directories tell a size at all.
	return own !== undefined && sizeInExif.test(inputs.type ?? '') ? (exif ?? own) : own;
}

const isSize = /^\d+(?:\.\d+)?$/;

function pair(inputs: Inputs, widthName: string, heightName: string): string | undefined {
	const width = inputs.text(widthName) ?? '';
	const height = inputs.text(heightName) ?? '';
	// A drawing may tell its size in other units.
	return isSize.test(width) && isSize.test(height) ? `${width} ${height}` : undefined;
}

function megapixels(inputs: Inputs): Made | undefined {
	// Of a size in fractions ExifTool takes the first two whole numbers, and so do those who compare.
	const [width = NaN, height = NaN] = (inputs.text('ImageSize')?.match(/\d+/g) ?? []).map(Number);
	const value = (width * height) / 1e6;
	if (Number.isNaN(value)) return undefined;
	const digits = value >= 1 ? 1 : value >= 0.001 ? 3 : 6;
	return { value, shown: fixed(value, digits) };
}

/** The size of a PostScript drawing; what a PDF holds of PostScript is a drawing in it. */
const ofDrawing = (side: 0 | 1) => {
	const sideOf = postScriptSide(side);
	return (inputs: Inputs): Made | undefined => (inputs.type === 'PDF' ? undefined : sideOf(inputs));
};

/** The part of Panasonic's sensor that makes the picture. */
function between(first: string, last: string) {
	return (inputs: Inputs): Made | undefined => {
		const [from, to] = [inputs.number(first), inputs.number(last)];
		return from === undefined || to === undefined ? undefined : to - from;
	};
}

/** The filter mosaic of TIFF/EP, in two tags. */
function filterPattern(inputs: Inputs): Made | undefined {
	const [size, cells] = [inputs.text('CFARepeatPatternDim'), inputs.text('CFAPattern2')];
	return size === undefined || cells === undefined ? undefined : `${size} ${cells}`;
}

/** The tags that tell the gains of white balance, best first, each with the order of its numbers. */
const balances = ['RGGB', 'RGBG', 'RBGG', 'GRBG', 'GRGB', 'GBRG', 'RGB', 'GRB', 'RB'] as const;

/** How much red or blue is amplified against green. */
function balance(letter: 'R' | 'B', level: string) {
	return (inputs: Inputs): Made | undefined => {
		for (const order of balances) {
			const gains = inputs.numbers(`WB_${order}Levels`);
			if (!gains) continue;
			const own = gains[order.indexOf(letter)];
			// Where green is not told, gains count from 1, or from 256 where they are whole.
			const greens = gains.filter((_, index) => order[index] === 'G');
			const green =
				greens.length > 0
					? greens.reduce((sum, gain) => sum + gain, 0) / greens.length
					: (own ?? 0) < 4
						? 1
						: 256;
			return own === undefined || !green ? undefined : rounded(own / green);
		}
		const [own, green] = [inputs.number(level), inputs.number('WBGreenLevel')];
		return own === undefined || !green ? undefined : rounded(own / green);
	};
}

const rounded = (value: number): Made => ({
	value: significant(value, 15),
	shown: numberText(Math.trunc(value * 1e6 + 0.5) * 1e-6)
});

export const picture: readonly Composite[] = [
	{
		id: 'PostScript-ImageWidth',
		name: 'ImageWidth',
		uses: ['PostScript:ImageData', 'PostScript:BoundingBox'],
		compute: ofDrawing(0)
	},
	{
		id: 'PostScript-ImageHeight',
		name: 'ImageHeight',
		uses: ['PostScript:ImageData', 'PostScript:BoundingBox'],
		compute: ofDrawing(1)
	},
	{
		id: 'PanasonicRaw-ImageWidth',
		name: 'ImageWidth',
		needs: ['IFD0:SensorLeftBorder', 'IFD0:SensorRightBorder'],
		compute: between('IFD0:SensorLeftBorder', 'IFD0:SensorRightBorder')
	},
	{
		id: 'PanasonicRaw-ImageHeight',
		name: 'ImageHeight',
		needs: ['IFD0:SensorTopBorder', 'IFD0:SensorBottomBorder'],
		compute: between('IFD0:SensorTopBorder', 'IFD0:SensorBottomBorder')
	},
	{
		id: 'Exif-ImageSize',
		name: 'ImageSize',
		uses: ['ImageWidth', 'ImageHeight', 'ExifImageWidth', 'ExifImageHeight', 'RawImageCroppedSize'],
		print: 'timesText',
		compute: imageSize
	},
	{ id: 'Exif-Megapixels', name: 'Megapixels', needs: ['ImageSize'], compute: megapixels },
	{
		id: 'Exif-PreviewImageSize',
		name: 'PreviewImageSize',
		needs: ['PreviewImageWidth', 'PreviewImageHeight'],
		compute: (inputs) =>
			`${inputs.text('PreviewImageWidth') ?? ''}x${inputs.text('PreviewImageHeight') ?? ''}`
	},
	{
		id: 'Exif-CFAPattern',
		name: 'CFAPattern',
		needs: ['CFARepeatPatternDim', 'CFAPattern2'],
		print: 'filterPattern',
		compute: filterPattern
	},
	...(['R', 'B'] as const).map((letter): Composite => {
		const [colour, level] = letter === 'R' ? ['Red', 'WBRedLevel'] : ['Blue', 'WBBlueLevel'];
		return {
			id: `Exif-${colour}Balance`,
			name: `${colour}Balance`,
			uses: [...balances.map((order) => `WB_${order}Levels`), level],
			also: ['WBGreenLevel'],
			compute: balance(letter, level)
		};
	})
];
