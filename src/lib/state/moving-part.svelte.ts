/** The moments around a picture: the clip in a motion photo, or the film beside a live one. It plays over the picture, which stays one item. */
import type { Item, ItemId } from '#lib/library/item.ts';
import { isLivePart, isMovie, movingRanges } from '#lib/library/moving-part.ts';
import { quote } from '#lib/library/query/quote.ts';
import type { App } from './app.svelte.ts';
import { detailsOf } from './details.ts';
import { perApp } from './per-app.svelte.ts';

/** Largest clip that is taken for one: phones record three seconds. */
const mostBytes = 256 * 1024 * 1024;

export class MovingPart {
	/** Address of the clip of the picture on screen; undefined where it has none. */
	url = $state.raw<string | undefined>(undefined);
	/** Whether it plays now. */
	playing = $state(false);
	/** With its sound: whoever only passes over it is not to be startled. */
	aloud = $state(false);
	readonly #app: App;
	#of: ItemId | undefined;

	constructor(app: App) {
		this.#app = app;
	}

	/** Looks for the clip of the picture on screen; nothing comes of it where it cannot be read. */
	async open(item: Item): Promise<void> {
		if (this.#of === item.id) return;
		this.close();
		this.#of = item.id;
		const clip = await this.#find(item).catch(() => undefined);
		if (clip && this.#of === item.id) this.url = URL.createObjectURL(clip);
	}

	close(): void {
		this.#of = undefined;
		this.playing = false;
		if (this.url !== undefined) URL.revokeObjectURL(this.url);
		this.url = undefined;
	}

	play(aloud: boolean): void {
		if (this.url === undefined) return;
		this.aloud = aloud;
		this.playing = true;
	}

	stop(): void {
		this.playing = false;
	}

	toggle(): void {
		if (this.playing && this.aloud) this.stop();
		else this.play(true);
	}

	/** Nothing can be made of the clip: nobody is offered it again. */
	fail(): void {
		this.playing = false;
		if (this.url !== undefined) URL.revokeObjectURL(this.url);
		this.url = undefined;
	}

	async #find(item: Item): Promise<Blob | undefined> {
		const { roots } = this.#app;
		const details = await detailsOf(item.id);
		const ranges = movingRanges(details?.tags ?? [], item.size);
		if (ranges.length > 0) {
			const file = await roots.fileOf(item);
			for (const [start, end] of ranges) {
				const head = new Uint8Array(await file.slice(start, start + 8).arrayBuffer());
				if (isMovie(head) && end - start <= mostBytes) return file.slice(start, end, 'video/mp4');
			}
		}
		const film = await this.#beside(item);
		if (!film || film.size > mostBytes) return undefined;
		const file = await roots.fileOf(film);
		// Of QuickTime what players are told is what is in it: they play it as MP4.
		return file.slice(0, file.size, 'video/mp4');
	}

	/** The film that names the same moment, else the one beside it of the same name. */
	async #beside(item: Item): Promise<Item | undefined> {
		const { service } = this.#app.library;
		if (!service) return undefined;
		const stem = item.name.replace(/\.[^.]*$/, '');
		const texts = [
			...(item.pair === undefined ? [] : [`kind:video pair:${quote(item.pair)}`]),
			`kind:video name:${quote(stem)}`
		];
		for (const text of texts) {
			const { ids } = await service.answer({
				text,
				sort: { by: 'name', descending: false },
				group: 'none',
				folder: { root: item.root, path: item.folder, recursive: false },
				facets: []
			});
			const films = await service.rows([...ids.subarray(0, 20)]);
			const found = films.find((film) => film?.state === 'present' && isLivePart(item, film));
			if (found) return found;
		}
		return undefined;
	}
}

export const movingPartOf = perApp((app) => new MovingPart(app));
