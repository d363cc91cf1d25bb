/** Makes small upright pictures of large ones. Needs a browser: ImageDecoder, createImageBitmap, OffscreenCanvas. */
import { matrix } from '../decode/orient.ts';

/** Longest side in pixels. */
export const longestSide = { small: 320, large: 1024 } as const;

const quality = 0.8;
/** Decoding takes 4 bytes a pixel at full size: beyond this a phone runs out of memory. */
const mostPixels = 150_000_000;
const mostBytes = 256 * 1024 * 1024;

/** ImageDecoder is in workers of Chromium and Firefox; TypeScript's library lacks its wish for a size. */
interface ScaledDecoder {
	readonly completed: Promise<void>;
	readonly tracks: { readonly ready: Promise<void> };
	decode(): Promise<{ readonly image: VideoFrame }>;
	close(): void;
}
type ScaledDecoderClass = new (options: {
	readonly data: ReadableStream<Uint8Array> | ArrayBuffer;
	readonly type: string;
	readonly desiredWidth?: number;
	readonly desiredHeight?: number;
	readonly preferAnimation?: boolean;
}) => ScaledDecoder;

const { ImageDecoder } = globalThis as { ImageDecoder?: ScaledDecoderClass };

export interface Picture {
	readonly blob: Blob;
	readonly mime: string;
	/** EXIF orientation 1-8 of the pixels. */
	readonly orientation: number;
	/** Pixels as stored, where known: lets the decoder work at a smaller scale. */
	readonly width?: number | undefined;
	readonly height?: number | undefined;
}

/**
 * A JPEG (PNG where the picture has transparency to keep is not needed: tiles have a ground of their own) whose longest
 * side is at most `side`, upright.
 * @returns undefined when the browser cannot decode the picture
 */
export async function drawSmall(picture: Picture, side: number): Promise<Blob | undefined> {
	const frame = await decodeFor(picture, side);
	if (!frame) return undefined;
	try {
		return await upright(frame.image, frame.orientation, side);
	} finally {
		frame.image.close();
	}
}

/**
 * The same as pixels, with the size of the whole picture as it is shown.
 * @param bare the picture does not say itself how it is turned
 */
export async function drawBitmap(
	picture: Picture,
	side: number,
	bare: boolean
): Promise<{ readonly bitmap: ImageBitmap; readonly width: number; readonly height: number } | undefined> {
	const frame = await decodeFor(picture, side);
	if (!frame) return undefined;
	try {
		const orientation = bare ? picture.orientation : frame.orientation;
		const bitmap = drawn(frame.image, orientation, side).transferToImageBitmap();
		// What is said of its size counts where the decoder made a smaller one of just that shape.
		const sizes = [picture.width ?? 0, picture.height ?? 0];
		const [long, short] = [Math.max(...sizes), Math.min(...sizes)];
		const [wide, high] = [Math.max(bitmap.width, bitmap.height), Math.min(bitmap.width, bitmap.height)];
		const told = long >= wide && Math.abs((short / long) * (wide / high) - 1) < 0.02;
		const whole = told ? long : Math.max(...sizeOf(frame.image));
		const scale = whole / wide;
		return {
			bitmap,
			width: Math.round(bitmap.width * scale),
			height: Math.round(bitmap.height * scale)
		};
	} finally {
		frame.image.close();
	}
}

async function decodeFor(picture: Picture, side: number): Promise<Decoded | undefined> {
	const { width = 0, height = 0, blob } = picture;
	if (width * height > mostPixels || blob.size > mostBytes) return undefined;
	return (await decodeScaled(picture, side)) ?? (await decodeWhole(picture));
}

/** Draws an image upright, shrunk so that its longest side is at most `side`; `crop` cuts bars off to a ratio. */
export function upright(
	image: ImageBitmap | VideoFrame,
	orientation: number,
	side: number,
	crop?: number
): Promise<Blob> {
	return drawn(image, orientation, side, crop).convertToBlob({ type: 'image/jpeg', quality });
}

function drawn(
	image: ImageBitmap | VideoFrame,
	orientation: number,
	side: number,
	crop?: number
): OffscreenCanvas {
	const [fullWidth, fullHeight] = sizeOf(image);
	const [cutWidth, cutHeight] = cut(fullWidth, fullHeight, crop);
	const scale = Math.min(1, side / Math.max(cutWidth, cutHeight));
	const width = Math.max(1, Math.round(cutWidth * scale));
	const height = Math.max(1, Math.round(cutHeight * scale));
	const turned = orientation >= 5;
	const canvas = new OffscreenCanvas(turned ? height : width, turned ? width : height);
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) throw new Error('No canvas to draw on');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.imageSmoothingQuality = 'high';
	context.setTransform(...matrix(orientation, width, height));
	context.drawImage(
		image,
		(fullWidth - cutWidth) / 2,
		(fullHeight - cutHeight) / 2,
		cutWidth,
		cutHeight,
		0,
		0,
		width,
		height
	);
	return canvas;
}

/** Width and height after cutting equal bars off the longer direction; small differences are left alone. */
function cut(width: number, height: number, ratio: number | undefined): [number, number] {
	if (ratio === undefined || Math.abs(width / height / ratio - 1) < 0.03) return [width, height];
	return width / height > ratio ? [Math.round(height * ratio), height] : [width, Math.round(width / ratio)];
}

function sizeOf(image: ImageBitmap | VideoFrame): [number, number] {
	return 'displayWidth' in image ? [image.displayWidth, image.displayHeight] : [image.width, image.height];
}

interface Decoded {
	readonly image: ImageBitmap | VideoFrame;
	/** What is still to be applied. */
	readonly orientation: number;
}

/** A JPEG decoder can decode at an eighth: twice to four times as fast as decoding whole and shrinking. */
async function decodeScaled(picture: Picture, side: number): Promise<Decoded | undefined> {
	const { mime, width, height, blob, orientation } = picture;
	if (!ImageDecoder || mime !== 'image/jpeg' || !width || !height || Math.max(width, height) < side * 2) {
		return undefined;
	}
	// The decoder goes in eighths, and rounds down to one: ask for the first that is large enough.
	const scale = Math.ceil((side / Math.max(width, height)) * 8) / 8;
	const decoder = new ImageDecoder({
		data: await blob.arrayBuffer(),
		type: mime,
		desiredWidth: Math.ceil(width * scale),
		desiredHeight: Math.ceil(height * scale)
	});
	// They fail as `decode` does; in Firefox what fails unheard is an error of the page.
	const unheard = () => undefined;
	decoder.completed.catch(unheard);
	decoder.tracks.ready.catch(unheard);
	try {
		const { image } = await decoder.decode();
		// Newer browsers put the orientation on the frame and apply it when drawing.
		const { rotation = 0, flip = false } = image as { rotation?: number; flip?: boolean };
		return { image, orientation: rotation !== 0 || flip ? 1 : orientation };
	} catch {
		return undefined;
	} finally {
		decoder.close();
	}
}

/** Browsers turn what they decode by the EXIF within it; there is no way to ask them not to. */
async function decodeWhole({ blob, mime }: Picture): Promise<Decoded | undefined> {
	try {
		const typed = blob.type === mime ? blob : blob.slice(0, blob.size, mime);
		return { image: await createImageBitmap(typed), orientation: 1 };
	} catch {
		return undefined;
	}
}
