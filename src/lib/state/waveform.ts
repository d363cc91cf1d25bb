/** What sounds look like, kept for those looked at last. */
import type { Item } from '#lib/library/item.ts';

/** Steps of a waveform, from the beginning of a sound to its end. */
export const steps = 400;
const kept = 64;
/** By fingerprint, oldest first; undefined where none can be made. */
const made = new Map<string, Uint8Array | undefined>();
/** What says nothing of the sound: nobody looks any more, or its file is not at hand now. */
const passing = new Set(['AbortError', 'NotReadableError', 'NotFoundError', 'NotAllowedError']);

/** How loud a sound is in each step, 0 to 255; undefined where nobody here can tell. @param signal nobody looks any more */
export async function waveformOf(
	item: Item,
	file: File,
	signal: AbortSignal
): Promise<Uint8Array | undefined> {
	const { fingerprint } = item;
	if (made.has(fingerprint)) return made.get(fingerprint);
	let peaks: Uint8Array | undefined;
	try {
		peaks = await make(file, signal);
	} catch (error) {
		if (error instanceof Error && passing.has(error.name)) return undefined;
	}
	if (fingerprint !== '') keep(fingerprint, peaks);
	return peaks;
}

function keep(fingerprint: string, peaks: Uint8Array | undefined): void {
	made.set(fingerprint, peaks);
	for (const oldest of made.keys()) {
		if (made.size <= kept) break;
		made.delete(oldest);
	}
}

async function make(file: File, signal: AbortSignal): Promise<Uint8Array> {
	const { startSound } = await import('#lib/workers/sound/client.ts');
	signal.throwIfAborted();
	const sound = startSound();
	const end = () => sound[Symbol.dispose]();
	signal.addEventListener('abort', end);
	try {
		return await sound.peaks(file, steps);
	} finally {
		signal.removeEventListener('abort', end);
		end();
	}
}
