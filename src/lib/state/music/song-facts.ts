/** What songs say of themselves, read from their files by a worker that stays as long as somebody looks. */
import type { Item } from '#lib/library/item.ts';
import type { SongMusic, SongPicture, SoundService } from '#lib/workers/sound/contract.ts';
import type { Roots } from '../roots.svelte.ts';

export interface ShownPicture extends SongPicture {
	readonly url: string;
}

/** What was read of a song; without `music` where its file cannot be read. To be disposed of: it holds addresses of pictures. */
export interface SongRead extends Disposable {
	readonly music?: SongMusic;
	readonly pictures: readonly ShownPicture[];
}

export class SongReader implements Disposable {
	readonly #roots: Roots;
	#sound: Promise<SoundService & Disposable> | undefined;

	constructor(roots: Roots) {
		this.#roots = roots;
	}

	async read(item: Pick<Item, 'root' | 'path'>): Promise<SongRead> {
		try {
			const file = await this.#roots.fileOf(item);
			const music = await (await this.#start()).music(file);
			const pictures = music.pictures.flatMap((picture) =>
				picture.blob ? [{ ...picture, url: URL.createObjectURL(picture.blob) }] : []
			);
			return {
				music,
				pictures,
				[Symbol.dispose]: () => pictures.forEach(({ url }) => URL.revokeObjectURL(url))
			};
		} catch {
			// A worker that gave up is ended: the next song begins with another.
			this.#end();
			return { pictures: [], [Symbol.dispose]: () => undefined };
		}
	}

	[Symbol.dispose](): void {
		this.#end();
	}

	#start(): Promise<SoundService & Disposable> {
		return (this.#sound ??= import('#lib/workers/sound/client.ts').then(({ startSound }) => startSound()));
	}

	#end(): void {
		// One that could not be started has nothing to end.
		this.#sound?.then((sound) => sound[Symbol.dispose]()).catch(() => undefined);
		this.#sound = undefined;
	}
}
