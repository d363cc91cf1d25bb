/** EXIF orientation (CIPA DC-008, tag 0x0112) as a drawing. */

/** Draws a picture upright. Orientations 5-8 swap width and height. */
export function upright(picture: ImageBitmap, orientation: number): OffscreenCanvas {
	const { width, height } = picture;
	const swapped = orientation >= 5;
	const canvas = new OffscreenCanvas(swapped ? height : width, swapped ? width : height);
	const context = canvas.getContext('2d');
	if (!context) throw new DOMException('No drawing surface', 'EncodingError');
	context.setTransform(...matrix(orientation, width, height));
	context.drawImage(picture, 0, 0);
	return canvas;
}

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** The transform that brings stored pixels upright. */
export function matrix(orientation: number, width: number, height: number): Matrix {
	const matrices: Readonly<Record<number, Matrix>> = {
		2: [-1, 0, 0, 1, width, 0],
		3: [-1, 0, 0, -1, width, height],
		4: [1, 0, 0, -1, 0, height],
		5: [0, 1, 1, 0, 0, 0],
		6: [0, 1, -1, 0, height, 0],
		7: [0, -1, -1, 0, height, width],
		8: [0, -1, 1, 0, 0, width]
	};
	return matrices[orientation] ?? [1, 0, 0, 1, 0, 0];
}
