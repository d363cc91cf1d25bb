/** What sounds look like, kept for those looked at last. */
import type { Item } from '#lib/library/item.ts';

/** Steps of a waveform, from the beginning of a sound to its end. */
export const steps = 400;
const kept = 64;
/** By fingerprint, oldest first; undefined where none could be made. */
const made = new Map<string, Promise<Uint8Array | undefined>>();

/** How loud a sound is in each step, 0 to 255; undefined where nobody here can tell. */
export function waveformOf(item: Item, file: File): Promise<Uint8Array | undefined> {
	const known = made.get(item.fingerprint);
	if (known) return known;
	const fresh = make(file).catch(() => undefined);
	if (item.fingerprint === '') return fresh;
	made.set(item.fingerprint, fresh);
	for (const oldest of made.keys()) {
		if (made.size <= kept) break;
		made.delete(oldest);
	}
	return fresh;
}

async function make(file: File): Promise<Uint8Array> {
	const { startSound } = await import('#lib/workers/sound/client.ts');
	const sound = startSound();
	try {
		return await sound.peaks(file, steps);
	} finally {
		sound[Symbol.dispose]();
	}
}
