/** The queue across restarts: its order in the library, where it is in a place that is written at once. */
import type { GainMode } from '#lib/library/music/gain.ts';
import { queueFrom, type Queue } from '#lib/library/music/queue.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { libraryDb } from '../db.ts';

const placeKey = 'mediatheque:queue';

export async function keptQueue(): Promise<{ readonly queue: Queue; readonly mode: unknown }> {
	const kept = await metaIn(libraryDb()).get('queue');
	return { queue: queueFrom(kept?.queue), mode: kept?.mode };
}

export function keepQueue(queue: Queue, mode: GainMode): Promise<void> {
	return metaIn(libraryDb()).set('queue', { queue, mode });
}

/** The song that is heard, and the second of it. */
export function keptPlace(): { readonly key: number; readonly seconds: number } | undefined {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(placeKey) ?? 'null');
		const { key, seconds } = (kept ?? {}) as { key?: unknown; seconds?: unknown };
		return typeof key === 'number' && typeof seconds === 'number' && seconds >= 0
			? { key, seconds }
			: undefined;
	} catch {
		return undefined;
	}
}

export function keepPlace(key: number, seconds: number): void {
	try {
		localStorage.setItem(placeKey, JSON.stringify({ key, seconds }));
	} catch {
		// Where it was is a comfort: without storage it lasts for this visit.
	}
}
