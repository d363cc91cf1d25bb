/** A picture out of a clip, taken by the player that the browser has. Needs a window: workers have no player. */

/** Where in a clip to look, as a part of its length: openings are often black. */
const places = [0.1, 0.4] as const;
/** Mean brightness (0-255) below which a frame says nothing. */
const dark = 16;
/** A player that does not answer for so long is given up, in milliseconds. */
const patience = 15_000;
const quality = 0.8;

/**
 * A JPEG of a frame, upright, whose longest side is at most `side`.
 * @returns undefined when this browser cannot play the clip, or there is no picture in it
 * @throws AbortError when the signal says so; TimeoutError when the player does not answer, which need not be the clip's fault
 */
export async function frameOf(clip: Blob, side: number, signal: AbortSignal): Promise<Blob | undefined> {
	const address = URL.createObjectURL(clip);
	const video = Object.assign(document.createElement('video'), {
		muted: true,
		playsInline: true,
		preload: 'auto'
	});
	try {
		video.src = address;
		if (!(await reached(video, 'loadeddata', signal)) || video.videoWidth === 0) return undefined;
		const scale = Math.min(1, side / Math.max(video.videoWidth, video.videoHeight));
		const canvas = new OffscreenCanvas(
			Math.max(1, Math.round(video.videoWidth * scale)),
			Math.max(1, Math.round(video.videoHeight * scale))
		);
		const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
		if (!context) return undefined;
		for (const place of Number.isFinite(video.duration) ? places : [0]) {
			video.currentTime = video.duration * place || 0;
			if (video.seeking && !(await reached(video, 'seeked', signal))) return undefined;
			context.drawImage(video, 0, 0, canvas.width, canvas.height);
			if (brightness(context) >= dark) break;
		}
		return await canvas.convertToBlob({ type: 'image/jpeg', quality });
	} finally {
		// Without this the player keeps its decoder until it is collected, and there are few of them.
		video.removeAttribute('src');
		video.load();
		URL.revokeObjectURL(address);
	}
}

/** Waits for an event; false when the clip cannot be played. @throws as `frameOf` */
function reached(
	video: HTMLVideoElement,
	event: 'loadeddata' | 'seeked',
	signal: AbortSignal
): Promise<boolean> {
	const ended = new AbortController();
	return new Promise<boolean>((resolve, reject) => {
		const either = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
		const give = () => {
			reject(either.reason instanceof Error ? either.reason : new DOMException('', 'AbortError'));
		};
		if (either.aborted) return give();
		either.addEventListener('abort', give, { signal: ended.signal });
		video.addEventListener(event, () => resolve(true), { signal: ended.signal });
		video.addEventListener(
			'error',
			() => {
				const { code = MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED } = video.error ?? {};
				// The other codes speak of reading: the drive was pulled out, say.
				if (code === MediaError.MEDIA_ERR_DECODE || code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED)
					resolve(false);
				else reject(new DOMException(video.error?.message, 'NotReadableError'));
			},
			{ signal: ended.signal }
		);
	}).finally(() => {
		ended.abort();
	});
}

function brightness(context: OffscreenCanvasRenderingContext2D): number {
	const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
	let sum = 0;
	let looked = 0;
	// Every seventh pixel is enough, and in no line with the width of most clips.
	for (let at = 0; at + 2 < data.length; at += 28, looked++)
		sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
	return looked === 0 ? 0 : sum / (3 * looked);
}
