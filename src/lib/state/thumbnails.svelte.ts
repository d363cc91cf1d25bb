/** Pictures for tiles: object URLs of what the thumbnail worker gives, kept while they are of use, revoked after. */
import { SvelteMap } from 'svelte/reactivity';
import type { Item, ItemId } from '#lib/library/item.ts';
import { startThumbnails } from '#lib/workers/thumbnails/client.ts';
import type { ThumbnailService } from '#lib/workers/thumbnails/contract.ts';
import type { Roots } from './roots.svelte.ts';

/** Pictures kept in memory: about ten screens of tiles. */
const kept = 600;

export class Thumbnails {
	/** URL of a small picture by item; null when there is none. Oldest first. */
	readonly #urls = new SvelteMap<ItemId, string | null>();
	readonly #asked = new Set<ItemId>();
	readonly #roots: Roots;
	#worker: ThumbnailService | undefined;

	constructor(roots: Roots) {
		this.#roots = roots;
	}

	/** The worker starts with the first picture asked for. */
	get service(): ThumbnailService {
		return (this.#worker ??= startThumbnails());
	}

	/** URL of the small picture, undefined while it is not there yet, null when there is none. Reactive. */
	url(item: Item): string | null | undefined {
		return this.#urls.get(item.id);
	}

	/** What is in sight now: asked for first; pictures out of sight are let go once there are many. */
	show(items: readonly Item[]): void {
		this.service.prefer(items.map((item) => item.id));
		for (const item of items) this.ensure(item);
		if (this.#urls.size > kept) this.#forget(new Set(items.map((item) => item.id)));
	}

	/** Asks for the picture of one item, unless it is there or under way. */
	ensure(item: Item): void {
		if (!this.#urls.has(item.id) && !this.#asked.has(item.id)) void this.#fetch(item);
	}

	/** Pictures of changed or re-appeared items are asked for again. */
	refresh(): void {
		for (const [id, url] of this.#urls) if (url === null) this.#urls.delete(id);
	}

	async #fetch(item: Item): Promise<void> {
		this.#asked.add(item.id);
		try {
			const file = await this.#roots.sessionFileOf(item);
			const blob = await this.service.get(item.id, 'small', file);
			this.#urls.set(item.id, blob ? URL.createObjectURL(blob) : null);
		} catch {
			// A picture that cannot be made is shown as its kind's icon; the reason stands in the inspector.
			this.#urls.set(item.id, null);
		} finally {
			this.#asked.delete(item.id);
		}
	}

	#forget(inSight: ReadonlySet<ItemId>): void {
		for (const [id, url] of this.#urls) {
			if (this.#urls.size <= kept / 2) return;
			if (inSight.has(id)) continue;
			if (url !== null) URL.revokeObjectURL(url);
			this.#urls.delete(id);
		}
	}
}
