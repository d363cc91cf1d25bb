/** Codes by the camera and out of pictures, read in a worker where the browser does not read them itself. */
import { codeInPicture, openCamera, watchCodes } from '#lib/platform/qr-codes.ts';
import { startQrReader } from '#lib/workers/qr/client.ts';

/** What the camera sees is shown, and codes in it are told, until the signal ends it. @throws as `openCamera` */
export async function scanCodes(
	video: HTMLVideoElement,
	onfound: (text: string) => void,
	signal: AbortSignal
): Promise<void> {
	await openCamera(video, signal);
	using reader = startQrReader();
	await watchCodes(video, (pixels, width, height) => reader.read(pixels, width, height), onfound, signal);
}

/** @returns the text of the code in a picture; undefined where there is none @throws InvalidStateError for what is no picture */
export async function codeOfPicture(file: Blob): Promise<string | undefined> {
	using reader = startQrReader();
	return await codeInPicture(file, (pixels, width, height) => reader.read(pixels, width, height));
}
