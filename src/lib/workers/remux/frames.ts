/** Single frames of a film, for what stands above a seek bar: decoded from the key picture before them on. */
import type { WhichFrame } from './contract.ts';
import type { OpenVideo } from './film.ts';

/** Frames decoded for one that is shown: beyond, one nearer to the key picture has to do. */
const most = 90;

/**
 * The frame shown at a second, upright and at most so wide.
 * @throws NotSupportedError where this browser cannot decode it
 */
export async function frameAt(
	track: OpenVideo,
	at: number,
	width: number,
	which: WhichFrame
): Promise<ImageBitmap | undefined> {
	const { config } = track;
	if (!config || !(await VideoDecoder.isConfigSupported(config)).supported)
		throw new DOMException('This browser has no decoder for it', 'NotSupportedError');
	let best: VideoFrame | undefined;
	let failed: DOMException | undefined;
	const decoder = new VideoDecoder({
		output: (frame) => {
			// Frames come in the order they are shown.
			const later = !best || frame.timestamp <= at * 1e6 + 1000;
			if (later) best?.close();
			if (later) best = frame;
			else frame.close();
		},
		error: (error) => (failed = error)
	});
	try {
		decoder.configure(config);
		let left = most;
		for await (const packet of track.packets(at)) {
			if (failed || left-- <= 0) break;
			decoder.decode(packet.toEncodedVideoChunk());
			// A picture decoded later may be shown sooner: a little beyond is certain.
			if (which === 'near' || packet.timestamp > at + 0.2) break;
		}
		await decoder.flush().catch(() => undefined);
		if (best) return draw(best, track.rotation, width);
		if (failed) throw failed;
		return undefined;
	} finally {
		best?.close();
		if (decoder.state !== 'closed') decoder.close();
	}
}

function draw(frame: VideoFrame, rotation: OpenVideo['rotation'], most: number): ImageBitmap | undefined {
	const turned = rotation === 90 || rotation === 270;
	const [wide, high] = [frame.displayWidth, frame.displayHeight];
	const scale = Math.min(1, most / (turned ? high : wide));
	const [width, height] = [Math.max(1, Math.round(wide * scale)), Math.max(1, Math.round(high * scale))];
	const canvas = turned ? new OffscreenCanvas(height, width) : new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) return undefined;
	context.translate(canvas.width / 2, canvas.height / 2);
	context.rotate((rotation * Math.PI) / 180);
	context.drawImage(frame, -width / 2, -height / 2, width, height);
	return canvas.transferToImageBitmap();
}
