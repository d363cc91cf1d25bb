/** The waveform of a sound: the loudest sample of windows that are spread over it. */
import { Song } from './song.ts';

/** Windows a step: what lies between them is not decoded. */
const windows = 2;
/** Milliseconds after which what is there has to do. */
const patience = 5000;

/** @throws UnknownSound, NotSupportedError */
export async function peaksOf(file: Blob, steps: number): Promise<Uint8Array<ArrayBuffer>> {
	const song = await Song.open(file);
	const peaks = new Uint8Array(steps);
	const late = performance.now() + patience;
	const count = steps * windows;
	const seconds = Array.from({ length: count }, (_, at) => ((at + 0.5) / count) * song.duration);
	try {
		let at = 0;
		for await (const sample of song.windows(seconds)) {
			const step = Math.floor(at++ / windows);
			if (sample) {
				const plane = new Float32Array(sample.numberOfFrames);
				for (let channel = 0; channel < sample.numberOfChannels; channel++) {
					sample.copyTo(plane, { planeIndex: channel, format: 'f32-planar' });
					peaks[step] = Math.max(peaks[step] ?? 0, loudest(plane));
				}
				sample.close();
			}
			if (performance.now() > late) break;
		}
	} finally {
		await song.close();
	}
	return peaks;
}

function loudest(plane: Float32Array): number {
	let most = 0;
	for (const value of plane) most = Math.max(most, Math.abs(value));
	return Math.min(255, Math.round(most * 255));
}
