/** Computed tags that name the lens: by its number, where there is one, else as EXIF or XMP call it. */
import type { Composite, Inputs, Made } from '../composite-inputs.ts';
import { onDemand } from '../on-demand.ts';

const numbers = onDemand(() => import('./lens-numbers.ts'));

/** Few files have such numbers: what makes lenses of them is loaded for those. */
const byNumber =
	(way: 'lensByType' | 'lensOfFourThirds' | 'nikonLens' | 'lensByXmp') =>
	(inputs: Inputs): Made => ({ table: numbers, make: () => numbers.loaded?.[way](inputs) });

/** The lens by the name that EXIF or XMP has for it, spaced as lens makers write it. */
function lensByModel(inputs: Inputs): Made | undefined {
	// It is told by its number.
	if (inputs.has('LensType') && !inputs.has('Nikon:LensType')) return undefined;
	if (inputs.has('XMP-aux:LensID') && inputs.has('Make')) return undefined;
	const model = ['LensModel', 'Lens']
		.map((name) => inputs.text(name))
		.find((text) => text !== undefined && /mm|\d\/F/.test(text));
	if (model === undefined) return undefined;
	// Panasonic writes `24-105/F4`. Of each the first only, as ExifTool does.
	const shown = model
		.replace(' - ', '-')
		.replace(/(\d)\/F/, '$1mm F')
		.replace(/(\d) mm/, '$1mm')
		.replace('mmF', 'mm F');
	return { value: model, shown };
}

export const lensId: readonly Composite[] = [
	{
		id: 'Olympus-LensType',
		name: 'LensType',
		needs: ['LensTypeMake', 'LensTypeModel'],
		compute: byNumber('lensOfFourThirds')
	},
	{
		id: 'Exif-LensID',
		name: 'LensID',
		uses: ['LensType', 'LensTypeMake'],
		also: [
			'LensTypeModel',
			'FocalLength',
			'MinFocalLength',
			'MaxFocalLength',
			'MaxAperture',
			'MaxApertureValue',
			'LensModel',
			'LensSpec',
			'LensFocalRange',
			'LensType2',
			'LensType3',
			'Model',
			'RFLensType'
		],
		// Nikon's is a set of properties, not a number.
		unless: ['Nikon:LensType'],
		compute: byNumber('lensByType')
	},
	{
		id: 'Nikon-LensID',
		name: 'LensID',
		needs: [
			'Nikon:LensIDNumber',
			'LensFStops',
			'MinFocalLength',
			'MaxFocalLength',
			'MaxApertureAtMinFocal',
			'MaxApertureAtMaxFocal',
			'MCUVersion',
			'Nikon:LensType'
		],
		compute: byNumber('nikonLens')
	},
	{
		id: 'XMP-LensID',
		name: 'LensID',
		needs: ['XMP-aux:LensID', 'Make'],
		also: ['LensInfo', 'FocalLength', 'MaxApertureValue', 'LensModel'],
		unless: ['LensType', 'Nikon:LensIDNumber'],
		compute: byNumber('lensByXmp')
	},
	{
		id: 'Exif-LensID-2',
		name: 'LensID',
		uses: ['LensModel', 'Lens'],
		also: ['LensType', 'XMP-aux:LensID', 'Make'],
		unless: ['Composite:LensID', 'Nikon:LensIDNumber'],
		compute: lensByModel
	}
];
