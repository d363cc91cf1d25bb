/** The size of a PostScript picture: that of its pixels, where it says, else that of its bounding box in points. */
import type { Inputs, Made } from './composite-inputs.ts';

/** @param side 0: width, 1: height */
export function postScriptSide(side: 0 | 1): (inputs: Inputs) => Made | undefined {
	return (inputs) => {
		const pixels = /^\s*(\d+) (\d+)/.exec(inputs.text('PostScript:ImageData') ?? '');
		if (pixels) return Number(pixels[side + 1]);
		// A box that begins left of or below nothing tells no size to ExifTool; of a number its whole part counts.
		const box = /^\s*(\d+) (\d+) (\d+) (\d+)/.exec(inputs.text('PostScript:BoundingBox') ?? '');
		return box ? Number(box[side + 3]) - Number(box[side + 1]) : undefined;
	};
}
