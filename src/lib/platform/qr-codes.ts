/** QR codes before the camera and in pictures: by the browser's own reader where it has one, else by one that is given. */

/** Reads a code out of pixels (RGBA). */
export type PixelReader = (
	pixels: Uint8ClampedArray<ArrayBuffer>,
	width: number,
	height: number
) => Promise<string | undefined>;

/** Shape Detection API; TypeScript's library does not know it. https://wicg.github.io/shape-detection-api/ */
interface OwnReader {
	detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface OwnReaderClass {
	new (options: { readonly formats: readonly string[] }): OwnReader;
	getSupportedFormats(): Promise<readonly string[]>;
}

/** Sides in pixels that are looked at: of what a camera sees all the time, and of a picture that is looked at once. */
const frameSide = 640;
const pictureSide = 1600;
/** Milliseconds between two looks. */
const pause = 150;

/** Shows what the camera sees. @throws NotAllowedError, NotFoundError, NotReadableError as the browser does */
export async function openCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<void> {
	// Absent where the page is not served securely.
	const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
	if (!devices) throw new DOMException('', 'NotFoundError');
	const stream = await devices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
	const stop = () => {
		for (const track of stream.getTracks()) track.stop();
		video.srcObject = null;
	};
	if (signal.aborted) return stop();
	signal.addEventListener('abort', stop, { once: true });
	video.srcObject = stream;
	await video.play();
}

/** The texts of the codes that come before the camera, until the signal ends it; the same one is told once in a row. */
export async function watchCodes(
	video: HTMLVideoElement,
	read: PixelReader,
	found: (text: string) => void,
	signal: AbortSignal
): Promise<void> {
	const own = await ownReader();
	let last: string | undefined;
	while (!signal.aborted) {
		if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
			const size = { width: video.videoWidth, height: video.videoHeight };
			const text = own ? await firstOf(own, video) : await codeIn(video, size, frameSide, read);
			if (text !== undefined && text !== last && !isOver(signal)) found(text);
			last = text ?? last;
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
}

/** The text of the code in a picture. @throws InvalidStateError for what is no picture @returns undefined without a code */
export async function codeInPicture(file: Blob, read: PixelReader): Promise<string | undefined> {
	const picture = await createImageBitmap(file);
	try {
		const own = await ownReader();
		const text = own && (await firstOf(own, picture));
		return text ?? (await codeIn(picture, picture, pictureSide, read));
	} finally {
		picture.close();
	}
}

async function codeIn(
	source: CanvasImageSource,
	{ width, height }: { readonly width: number; readonly height: number },
	longest: number,
	read: PixelReader
): Promise<string | undefined> {
	const scale = Math.min(1, longest / Math.max(width, height));
	const size = [Math.round(width * scale), Math.round(height * scale)] as const;
	const [w, h] = size;
	if (w === 0 || h === 0) return undefined;
	const context = new OffscreenCanvas(w, h).getContext('2d', { willReadFrequently: true });
	if (!context) return undefined;
	context.drawImage(source, 0, 0, w, h);
	return read(context.getImageData(0, 0, w, h).data, w, h);
}

async function ownReader(): Promise<OwnReader | undefined> {
	const { BarcodeDetector } = globalThis as { BarcodeDetector?: OwnReaderClass };
	if (!BarcodeDetector) return undefined;
	// Some systems have the class and none of the formats.
	const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
	return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined;
}

async function firstOf(own: OwnReader, source: ImageBitmapSource): Promise<string | undefined> {
	const [first] = await own.detect(source).catch(() => []);
	return first?.rawValue;
}

function isOver(signal: AbortSignal): boolean {
	return signal.aborted;
}
