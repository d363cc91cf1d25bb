/**
 * Pictures of cull mode, as large as a screen needs, decoded before they are wanted: those around the one on screen are
 * kept, all others are let go of at once.
 */
import type { Item, ItemId } from '#lib/library/item.ts';
import { previewBlob } from '#lib/library/preview-blob.ts';
import { noWay, waysToShow, type Showing } from '#lib/library/viewing.ts';
import { startDecoder } from '#lib/workers/decode/client.ts';
import type { DecodeService } from '#lib/workers/decode/contract.ts';
import { detailsOf } from './details.ts';
import type { LibraryView } from './library-view.svelte.ts';
import type { Roots } from './roots.svelte.ts';

/** What is on screen of one item. */
export interface CullPicture {
	readonly item: Item;
	readonly kind: 'image' | 'video' | 'audio' | 'none';
	/** Of an image, upright and whole; 0 where it is known once it is shown. */
	readonly width: number;
	readonly height: number;
	/** The image, maybe smaller than it is; absent where the browser shows the address alone. */
	readonly bitmap?: ImageBitmap;
	/** The address of all of it, made when first asked for; let go of with the picture. */
	readonly whole: () => Promise<string>;
	/** Why nothing can be shown. */
	readonly error?: unknown;
}

/** Longest side of a picture kept, pixels: five of them take less than 100 MB, whatever the screen. */
const mostSide = 2560;
/** Sides are asked for in steps, so that a window drawn larger does not decode all anew with each pixel. */
const sideStep = 256;

interface Kept {
	readonly side: number;
	readonly made: Promise<Made>;
}

interface Made {
	readonly picture: CullPicture;
	readonly letGo: () => void;
}

/** What is shown, and what it is made of. */
interface Source {
	readonly blob: Blob;
	/** An address of the whole picture. */
	readonly whole: () => Promise<Blob>;
	readonly embedded: boolean;
	readonly mime: string;
	readonly width?: number | undefined;
	readonly height?: number | undefined;
}

export class CullPictures implements Disposable {
	readonly #library: LibraryView;
	readonly #roots: Roots;
	readonly #decoder: DecodeService & Disposable;
	readonly #onScreen: () => Promise<void>;
	readonly #kept = new Map<ItemId, Kept>();
	#wish = 0;

	/** @param shown resolves once what was given to the page is on screen */
	constructor(library: LibraryView, roots: Roots, decoder = startDecoder(), shown = onScreen) {
		this.#library = library;
		this.#roots = roots;
		this.#decoder = decoder;
		this.#onScreen = shown;
	}

	/** Pictures that are kept now. */
	get size(): number {
		return this.#kept.size;
	}

	/**
	 * Keeps just these, made one after the other: what is on screen first, then what is likely to come.
	 * @param side longest side on screen, pixels of the screen
	 */
	async keep(ids: readonly ItemId[], side: number): Promise<void> {
		const wish = ++this.#wish;
		const wanted = new Set(ids);
		for (const id of [...this.#kept.keys()]) if (!wanted.has(id)) this.#drop(id);
		for (const id of wanted) {
			// One that cannot be made says so itself once it is on screen.
			await this.get(id, side).catch(() => undefined);
			// On few cores what is decoded for later would hold up the frame that is waited for now.
			if (id === ids[0]) await this.#onScreen();
			if (wish !== this.#wish) return;
		}
	}

	/** The picture of an item: at once where it is kept. */
	async get(id: ItemId, side: number): Promise<CullPicture> {
		const wanted = Math.min(mostSide, Math.ceil(side / sideStep) * sideStep);
		const known = this.#kept.get(id);
		if (known && known.side >= wanted) return (await known.made).picture;
		if (known) this.#drop(id);
		const made = this.#make(id, wanted);
		this.#kept.set(id, { side: wanted, made });
		return (await made).picture;
	}

	/** Makes a picture anew, e.g. once its folder is reconnected. */
	forget(id: ItemId): void {
		this.#drop(id);
	}

	[Symbol.dispose](): void {
		this.#wish++;
		for (const id of [...this.#kept.keys()]) this.#drop(id);
		this.#decoder[Symbol.dispose]();
	}

	#drop(id: ItemId): void {
		const kept = this.#kept.get(id);
		this.#kept.delete(id);
		void kept?.made.then(
			({ letGo }) => letGo(),
			() => undefined
		);
	}

	async #make(id: ItemId, side: number): Promise<Made> {
		const item = await this.#library.row(id);
		if (!item) throw new DOMException(`No item ${id}`, 'NotFoundError');
		let failure: unknown;
		try {
			const [file, details] = await Promise.all([this.#roots.fileOf(item), detailsOf(id)]);
			for (const way of waysToShow(item, details?.previews ?? [])) {
				try {
					return await this.#makeBy(way, item, file, side);
				} catch (error) {
					// The first reason is the true one, as in the viewer.
					failure ??= error;
				}
			}
		} catch (error) {
			failure = error;
		}
		return made({ item, kind: 'none', width: 0, height: 0, error: failure }, () => Promise.reject(failure));
	}

	async #makeBy(way: Showing, item: Item, file: File, side: number): Promise<Made> {
		if (way.how === 'video' || way.how === 'audio')
			return made({ item, kind: way.how, width: item.width ?? 0, height: item.height ?? 0 }, () =>
				Promise.resolve(typed(file, item.mime))
			);
		const source = await this.#sourceBy(way, item, file);
		const { blob, mime, embedded, width, height } = source;
		const orientation = embedded || way.how === 'image' ? (item.orientation ?? 1) : 1;
		try {
			const screen = await this.#decoder.screen({
				...{ picture: blob, mime, embedded, orientation, width, height, side }
			});
			const { bitmap } = screen;
			return made({ item, kind: 'image', ...screen }, source.whole, () => bitmap.close());
		} catch (error) {
			// What workers cannot decode (SVG) the page may show all the same, unless nobody wants it any more.
			if (way.how !== 'image' || (error instanceof Error && error.name === 'AbortError')) throw error;
			const shown = made({ item, kind: 'image', width: 0, height: 0 }, source.whole);
			try {
				const image = new Image();
				image.src = await shown.picture.whole();
				await image.decode();
				const size = { width: image.naturalWidth, height: image.naturalHeight };
				return { ...shown, picture: { ...shown.picture, ...size } };
			} catch {
				shown.letGo();
				throw error;
			}
		}
	}

	async #sourceBy(way: Showing, item: Item, file: File): Promise<Source> {
		switch (way.how) {
			case 'image': {
				const blob = typed(file, item.mime);
				// As stored: the decoder is told before anything is turned.
				const turned = (item.orientation ?? 1) >= 5;
				const [width, height] = turned ? [item.height, item.width] : [item.width, item.height];
				return { blob, whole: () => Promise.resolve(blob), embedded: false, mime: blob.type, width, height };
			}
			case 'preview': {
				const blob = await previewBlob(file, way.preview);
				if (!blob) throw new DOMException('The embedded picture is not all there', 'EncodingError');
				const { mime, width, height } = way.preview;
				const whole = async () => (await this.#decoder.turn(blob, item.orientation ?? 1)).blob;
				return { blob, whole, embedded: true, mime, width, height };
			}
			case 'decode': {
				const { blob, width, height } = await this.#decoder.decode(file, item.mime);
				return {
					...{ blob, embedded: false, mime: blob.type, width, height },
					whole: () => Promise.resolve(blob)
				};
			}
			default:
				throw noWay(item);
		}
	}
}

/** Milliseconds after which a page that makes no frames, because nobody sees it, goes on. */
const unseen = 200;

/** Resolves with the frame after the next: what is drawn now is on screen by then. */
function onScreen(): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, unseen);
		requestAnimationFrame(() =>
			requestAnimationFrame(() => {
				clearTimeout(timer);
				resolve();
			})
		);
	});
}

/** A picture whose address is made when it is first asked for. */
function made(
	picture: Omit<CullPicture, 'whole'>,
	whole: () => Promise<Blob>,
	close: () => void = () => undefined
): Made {
	let address: Promise<string> | undefined;
	let gone = false;
	return {
		picture: {
			...picture,
			whole: () =>
				(address ??= whole().then((blob) => {
					if (gone) throw new DOMException('The picture is not on screen any more', 'AbortError');
					return URL.createObjectURL(blob);
				}))
		},
		letGo: () => {
			gone = true;
			close();
			void address?.then(URL.revokeObjectURL, () => undefined);
		}
	};
}

/** A file whose type the system did not tell, told. */
function typed(file: File, mime: string): Blob {
	const known = mime === 'image/mpo' ? 'image/jpeg' : mime;
	return file.type === known ? file : file.slice(0, file.size, known);
}
