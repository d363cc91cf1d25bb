/** A picture out of a film, in this thread: mediabunny finds the frame, WebCodecs decodes it. */
import { longestSide } from './draw.ts';
import type { ThumbnailSize } from './contract.ts';

/** Where in a film to look, as a part of its length: openings are often black. */
const places = [0.1, 0.4] as const;
/** Mean brightness (0-255) below which a frame says nothing. */
const dark = 16;
const quality = 0.8;
/** Milliseconds for one film: whatever takes longer is damaged, or lies where reading is slow. */
const patience = 15_000;

/**
 * A JPEG of a frame, upright.
 * @returns undefined where this thread cannot read or decode the film, or not in time: the page's player may
 */
export async function frameOfFilm(file: Blob, size: ThumbnailSize): Promise<Blob | undefined> {
	// With the first film.
	const { ALL_FORMATS, BlobSource, CanvasSink, Input } = await import('mediabunny');
	const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
	let late: ReturnType<typeof setTimeout> | undefined;
	const ended = new Promise<undefined>((resolve) => {
		late = setTimeout(() => resolve(undefined), patience);
	});
	try {
		return await Promise.race([ended, take()]);
	} catch {
		// Damaged, or of a container that it does not know.
		return undefined;
	} finally {
		clearTimeout(late);
		// What still runs ends with it.
		input.dispose();
	}

	async function take(): Promise<Blob | undefined> {
		const track = await input.getPrimaryVideoTrack();
		if (!track || !(await track.canDecode())) return undefined;
		const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
		if (!(width > 0 && height > 0)) return undefined;
		const scale = Math.min(1, longestSide[size] / Math.max(width, height));
		const sink = new CanvasSink(track, {
			width: Math.max(1, Math.round(width * scale)),
			height: Math.max(1, Math.round(height * scale)),
			fit: 'fill'
		});
		const first = await track.getFirstTimestamp();
		const end = (await input.getDurationFromMetadata().catch(() => null)) ?? (await track.computeDuration());
		let shown: OffscreenCanvas | undefined;
		for (const place of places) {
			const at = Math.max(first, first + (end - first) * place || 0);
			const frame = await sink.getCanvas(at);
			// In a worker there are no others.
			if (!(frame?.canvas instanceof OffscreenCanvas)) break;
			shown = frame.canvas;
			if (brightness(shown) >= dark) break;
		}
		return shown?.convertToBlob({ type: 'image/jpeg', quality });
	}
}

function brightness(canvas: OffscreenCanvas): number {
	const context = canvas.getContext('2d');
	if (!context) return 255;
	const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
	let sum = 0;
	let looked = 0;
	// Every seventh pixel is enough, and in no line with the width of most films.
	for (let at = 0; at + 2 < data.length; at += 28, looked++)
		sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
	return looked === 0 ? 0 : sum / (3 * looked);
}
