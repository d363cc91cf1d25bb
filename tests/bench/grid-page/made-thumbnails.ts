import type { Thumbnails } from '#lib/state/thumbnails.svelte.ts';

/** Pictures that are there already. */
export function madeThumbnails(urls: readonly string[]): Thumbnails {
	const made: Pick<Thumbnails, 'url' | 'show'> = {
		url: (item) => urls[item.id % urls.length],
		show: () => undefined
	};
	// A grid uses nothing else of them.
	return made as Thumbnails;
}
