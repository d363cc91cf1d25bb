/** Small pictures that only a page can make: a frame of a film, the first page of a document, a drawing. */
import type { DrawnType } from '#lib/library/drawn-by-page.ts';
import type { Item } from '#lib/library/item.ts';
import { frameOf } from '#lib/platform/video-frame.ts';
import { openPdf, PdfError } from './pdf-pages.ts';

/** Bytes of a drawing above which it is not worth the time of the page. */
const mostOfDrawing = 8 * 1024 * 1024;
const quality = 0.8;

/** @returns undefined where there is no picture in it @throws where there may be one another time */
type Draw = (file: File, side: number, signal: AbortSignal) => Promise<Blob | undefined>;

/** By MIME type; anything else is a film. */
const ways: Readonly<Record<string, Draw>> = {
	'application/pdf': firstPage,
	'application/vnd.adobe.illustrator': firstPage,
	'image/svg+xml': drawing
} satisfies Record<DrawnType, Draw>;

/**
 * A JPEG whose longest side is `side` at most.
 * @returns undefined where there is nothing to be seen, or it cannot be read
 * @throws AbortError when the signal says so; else where it may go well another time
 */
export const pagePicture = ({ mime }: Item, ...how: Parameters<Draw>): Promise<Blob | undefined> =>
	(ways[mime] ?? frameOf)(...how);

async function firstPage(file: File, side: number, signal: AbortSignal): Promise<Blob | undefined> {
	try {
		using pages = await openPdf(file);
		signal.throwIfAborted();
		const canvas = document.createElement('canvas');
		await pages.draw(1, canvas, side, side);
		return await jpegOf(canvas);
	} catch (error) {
		if (error instanceof PdfError && error.trouble !== 'late') return undefined;
		throw error;
	}
}

async function drawing(file: File, side: number): Promise<Blob | undefined> {
	if (file.size > mostOfDrawing) return undefined;
	const address = URL.createObjectURL(file.slice(0, file.size, 'image/svg+xml'));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		// One that does not say how large it is gets a square.
		const [width, height] = [image.naturalWidth || side, image.naturalHeight || side];
		const scale = side / Math.max(width, height);
		const canvas = document.createElement('canvas');
		canvas.width = Math.max(1, Math.round(width * scale));
		canvas.height = Math.max(1, Math.round(height * scale));
		const context = canvas.getContext('2d', { alpha: false });
		if (!context) return undefined;
		context.fillStyle = '#fff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await jpegOf(canvas);
	} catch {
		// No drawing, or one that shows what the browser keeps from being read.
		return undefined;
	} finally {
		URL.revokeObjectURL(address);
	}
}

function jpegOf(canvas: HTMLCanvasElement): Promise<Blob | undefined> {
	return new Promise((resolve) => {
		canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', quality);
	});
}
