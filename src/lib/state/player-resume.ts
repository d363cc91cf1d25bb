/** Where films stopped, kept across restarts. */
import type { Item } from '#lib/library/item.ts';
import { resumeAt, withStop } from '#lib/library/resume.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { libraryDb } from './db.ts';

/** Where to begin with an item, in seconds; 0 for its beginning. */
export async function whereItStopped(item: Item, duration: number): Promise<number> {
	const stops = (await metaIn(libraryDb()).get('stops')) ?? [];
	return resumeAt(stops, item.fingerprint, duration);
}

/** Keeps where it is, in seconds. */
export async function keepStop(item: Item, at: number, duration: number): Promise<void> {
	const meta = metaIn(libraryDb());
	const stops = (await meta.get('stops')) ?? [];
	const next = withStop(stops, { fingerprint: item.fingerprint, at, when: Date.now() }, duration);
	if (next.length > 0 || stops.length > 0) await meta.set('stops', next);
}
