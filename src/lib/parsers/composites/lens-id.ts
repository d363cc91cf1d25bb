/** Computed tags that name the lens. */
import type { Composite, Inputs, Made } from '../composite-inputs.ts';

/** The lens by the name that EXIF or XMP has for it, spaced as lens makers write it. */
function lensByModel(inputs: Inputs): Made | undefined {
	const model = ['LensModel', 'Lens']
		.map((name) => inputs.text(name))
		.find((text) => text !== undefined && /\d\s*mm/.test(text));
	if (model === undefined) return undefined;
	const shown = model
		.replace(/(\d)\s*-\s*(\d)/g, '$1-$2')
		.replace(/(\d)\s+mm/g, '$1mm')
		.replace(/mmF(\d)/, 'mm F$1');
	return { value: model, shown };
}

export const lensId: readonly Composite[] = [
	{
		id: 'Exif-LensID-2',
		name: 'LensID',
		uses: ['LensModel', 'Lens'],
		unless: ['Composite:LensID'],
		compute: lensByModel
	}
];
