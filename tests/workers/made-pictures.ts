/** Pictures made in the browser, whose four corners have colours of their own, to see which way up they are. */

export const corners = {
	topLeft: 'red',
	topRight: 'green',
	bottomLeft: 'blue',
	bottomRight: 'white'
} as const;
export type Colour = (typeof corners)[keyof typeof corners] | 'other';

/** Encodes a picture of this size with coloured quarters. */
export async function madePicture(width: number, height: number, type = 'image/jpeg'): Promise<Uint8Array> {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	const [w, h] = [width / 2, height / 2];
	const fill = (colour: string, x: number, y: number) => {
		context.fillStyle = colour;
		context.fillRect(x, y, w, h);
	};
	fill('#f00', 0, 0);
	fill('#0f0', w, 0);
	fill('#00f', 0, h);
	fill('#fff', w, h);
	return new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.95 })).arrayBuffer());
}

/** The JPEG with an EXIF segment that says this orientation. */
export function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
	const exif = [
		...[0xff, 0xe1, 0, 34],
		...[0x45, 0x78, 0x69, 0x66, 0, 0],
		...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
		...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
	];
	return new Uint8Array([...jpeg.subarray(0, 2), ...exif, ...jpeg.subarray(2)]);
}

/** Size of a picture and the colours of its corners: top left, top right, bottom left, bottom right. */
export async function seen(blob: Blob): Promise<{ width: number; height: number; colours: Colour[] }> {
	const image = await createImageBitmap(blob);
	const { width, height } = image;
	const context = new OffscreenCanvas(width, height).getContext('2d');
	if (!context) throw new Error('no canvas');
	context.drawImage(image, 0, 0);
	const at = (x: number, y: number): Colour => {
		const [r = 0, g = 0, b = 0] = context.getImageData(
			Math.floor(width * x),
			Math.floor(height * y),
			1,
			1
		).data;
		const key = [r, g, b].map((value) => (value > 128 ? 1 : 0)).join('');
		return (
			({ 100: 'red', '010': 'green', '001': 'blue', 111: 'white' } as Record<string, Colour>)[key] ?? 'other'
		);
	};
	return { width, height, colours: [at(0.1, 0.1), at(0.9, 0.1), at(0.1, 0.9), at(0.9, 0.9)] };
}
