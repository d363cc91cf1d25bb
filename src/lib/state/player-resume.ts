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
	const stop = { fingerprint: item.fingerprint, at, when: Date.now() };
	await metaIn(libraryDb()).change('stops', (stops = []) => {
		const next = withStop(stops, stop, duration);
		return next.length > 0 || stops.length > 0 ? next : undefined;
	});
}
