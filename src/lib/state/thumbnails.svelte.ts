/** Pictures for tiles: object URLs of what the thumbnail worker gives, kept while they are of use, revoked after. */
import { drawnByPage } from '#lib/library/drawn-by-page.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import { recorder } from '#lib/library/measure.ts';
import { measured } from '#lib/workers/measured.ts';
import { startThumbnails } from '#lib/workers/thumbnails/client.ts';
import type { ThumbnailAddresses, ThumbnailService } from '#lib/workers/thumbnails/contract.ts';
import type { Roots } from './roots.svelte.ts';
import { PageDrawings } from './page-drawings.ts';

/** Pictures kept in memory: about ten screens of tiles. */
const kept = 600;
/** Milliseconds between two looks at what is in sight: what rushes past is not asked for. */
const pause = 60;
/** Longest side of what the page draws, pixels: that of other small pictures. */
const drawnSide = 320;

/** What is known of the small picture of an item. */
interface Known {
	/** null where there is none. */
	readonly url: string | null;
	/** Of which content; where there is none, also of which state and access: a file that comes back may have one. */
	readonly of: string;
}

export class Thumbnails {
	/** Oldest first. */
	readonly #known = new Map<ItemId, Known>();
	/** Goes up when pictures came, once for all that came together: each tile looks again, which costs less than a signal each. */
	#generation = $state(0);
	readonly #asked = new Set<ItemId>();
	readonly #roots: Roots;
	readonly #drawings = new PageDrawings({
		draw: (item, signal) => this.#draw(item, signal),
		// Asked for again when it is next in sight.
		ondrop: (id) => this.#known.delete(id)
	});
	#worker: (ThumbnailService & ThumbnailAddresses) | undefined;
	#inSight: readonly Item[] = [];
	#near: readonly Item[] = [];
	#preferred = '';
	#looking: ReturnType<typeof setTimeout> | undefined;
	#looked = -Infinity;
	#telling: ReturnType<typeof setTimeout> | undefined;

	constructor(roots: Roots) {
		this.#roots = roots;
	}

	/** The worker starts with the first picture asked for. */
	get service(): ThumbnailService & ThumbnailAddresses {
		return (this.#worker ??= measured(startThumbnails(), {
			url: () => 'thumbnail',
			keptUrls: () => 'thumbnail'
		}));
	}

	/** Pictures that were asked for and are not there yet. Reactive, as pictures come. */
	get underWay(): number {
		void this.#generation;
		return this.#asked.size;
	}

	/**
	 * URL of the small picture, undefined while it is not there yet, null when there is none. While the picture of changed
	 * content is made it is the one of before. Reactive.
	 */
	url(item: Item): string | null | undefined {
		void this.#generation;
		return this.#known.get(item.id)?.url;
	}

	/**
	 * What is in sight now: asked for first; pictures out of sight are let go once there are many. Reactive: to be shown
	 * again when folders come back.
	 * @param near shown next: their pictures are looked up, but not made
	 */
	show(items: readonly Item[], near: readonly Item[] = []): void {
		void this.#roots.access;
		this.#inSight = items;
		this.#near = near;
		if (this.#looking !== undefined) return;
		const wait = this.#looked + pause - performance.now();
		if (wait <= 0) this.#look();
		else {
			this.#looking = setTimeout(() => {
				this.#look();
			}, wait);
		}
	}

	/** Asks for the picture of one item, unless it is there or under way. */
	ensure(item: Item): void {
		if (!this.#has(item) && !this.#asked.has(item.id)) void this.#fetch(item);
	}

	/** Whether the picture is known of the item as it is now. */
	#has(item: Item): boolean {
		const known = this.#known.get(item.id);
		return known !== undefined && known.of === this.#pictured(item, known.url);
	}

	#pictured({ fingerprint, state, root }: Item, url: string | null): string {
		return url === null ? `${fingerprint} ${state} ${this.#roots.access.get(root) ?? ''}` : fingerprint;
	}

	#keep(item: Item, url: string | null): void {
		const before = this.#known.get(item.id)?.url;
		if (before && before !== url) this.service.letGo([before]);
		this.#known.set(item.id, { url, of: this.#pictured(item, url) });
	}

	#look(): void {
		this.#looking = undefined;
		this.#looked = performance.now();
		const items = this.#inSight;
		this.#drawings.keepOnly(new Set(items.map((item) => item.id)));
		const missing = items.filter((item) => !this.#has(item));
		recorder.look('thumbnails', items.length - missing.length, missing.length);
		const wish = missing.map((item) => item.id).join();
		if (wish !== '' && wish !== this.#preferred) this.service.prefer(missing.map((item) => item.id));
		this.#preferred = wish;
		void this.#showKept(missing.filter((item) => !this.#asked.has(item.id))).then(() => this.#prepare());
		if (this.#known.size > kept) this.#forget(new Set(items.map((item) => item.id)));
	}

	/** All that is known to be kept comes at once; the rest is asked for one by one, and made. */
	async #showKept(items: readonly Item[]): Promise<void> {
		const others = await this.#takeKept(items);
		if (others.length < items.length) this.#tell();
		for (const item of others) this.ensure(item);
	}

	/** Looks up pictures that are kept. @returns items of which none is */
	async #takeKept(items: readonly Item[]): Promise<readonly Item[]> {
		if (items.length === 0) return [];
		for (const { id } of items) this.#asked.add(id);
		const wishes = items.map(({ id, fingerprint }) => ({ id, fingerprint }));
		const urls = await this.service.keptUrls(wishes).catch(() => []);
		return items.filter((item, index) => {
			this.#asked.delete(item.id);
			const url = urls[index];
			if (url !== undefined) this.#keep(item, url);
			return url === undefined;
		});
	}

	/** Looks up what is kept for those that are likely shown next, so that they are drawn with their pictures at once. */
	async #prepare(): Promise<void> {
		const near = this.#near.filter((item) => !this.#known.has(item.id) && !this.#asked.has(item.id));
		this.#near = [];
		const others = new Set(await this.#takeKept(near));
		// Where it came into sight meanwhile, it was not asked for a second time.
		const shown = new Set(this.#inSight.map(({ id }) => id));
		const came = near.filter(({ id }) => shown.has(id));
		if (came.some((item) => !others.has(item))) this.#tell();
		for (const item of came) if (others.has(item)) this.ensure(item);
	}

	async #fetch(item: Item): Promise<void> {
		this.#asked.add(item.id);
		try {
			const file = await this.#roots.sessionFileOf(item);
			const url = await this.service.url(item.id, 'small', file);
			this.#keep(item, url ?? null);
			if (url === undefined && item.state === 'present' && drawnByPage(item)) {
				if (await this.service.awaitsDrawing(item.id)) this.#drawings.ask(item);
			}
		} catch {
			// A picture that cannot be made is shown as its kind's icon; the reason stands in the inspector.
			this.#keep(item, null);
		} finally {
			this.#asked.delete(item.id);
			this.#tell();
		}
	}

	async #draw(item: Item, signal: AbortSignal): Promise<void> {
		const file = await this.#roots.fileOf(item);
		// With the first one that has no picture of its own.
		const { pagePicture } = await import('./page-picture.ts');
		const url = await this.service.drawnUrl(item.id, await pagePicture(item, file, drawnSide, signal));
		if (url === undefined) return;
		this.#keep(item, url);
		this.#tell();
	}

	/** Shows what came, together with what comes before the next frame. */
	#tell(): void {
		if (this.#telling !== undefined) return;
		this.#telling = setTimeout(() => {
			this.#telling = undefined;
			this.#generation++;
		}, 16);
	}

	#forget(inSight: ReadonlySet<ItemId>): void {
		const gone: string[] = [];
		for (const [id, { url }] of this.#known) {
			if (this.#known.size <= kept / 2) break;
			if (inSight.has(id)) continue;
			if (url !== null) gone.push(url);
			this.#known.delete(id);
		}
		if (gone.length > 0) this.service.letGo(gone);
		this.#tell();
	}
}
