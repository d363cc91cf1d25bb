/** The viewer: which item is open, the picture or sound of it, and where to go from it. */
import type { Item, ItemId } from '#lib/library/item.ts';
import type { DocumentKind } from '#lib/library/viewing.ts';
import type { DecodeService } from '#lib/workers/decode/contract.ts';
import { readOnce } from '#lib/workers/read-once.ts';
import { detailsOf } from './details.ts';
import type { LibraryView } from './library-view.svelte.ts';
import type { Roots } from './roots.svelte.ts';
import type { Selection } from './selection.svelte.ts';

/** What is on the screen: an address that an element shows. */
export interface Shown {
	readonly item: Item;
	readonly kind: 'image' | 'video' | 'audio' | 'document' | 'none';
	/** Of a picture. */
	readonly url?: string;
	/** A film, a sound or a document itself, for what plays or shows it. */
	readonly file?: File;
	/** Which kind of document. */
	readonly what?: DocumentKind;
	/** Cover of a song. */
	readonly cover?: string;
	/** It is not the file itself that is seen, but the picture embedded in it, or one decoded from it. */
	readonly made?: 'preview' | 'decoded';
	/** Why nothing can be shown. */
	readonly error?: unknown;
}

/** What the open viewer lets commands do. */
export interface ViewerControls {
	readonly show: (by: -1 | 1) => void;
	readonly close: () => void;
	readonly zoom: (factor: number) => void;
	readonly fit: () => void;
	readonly actual: () => void;
}

/** Pictures kept: the one on screen and its neighbours. */
const kept = 3;

export class Viewer {
	/** The item on screen; undefined when closed. */
	item = $state<ItemId | undefined>(undefined);
	/** undefined while loading. */
	shown = $state.raw<Shown | undefined>(undefined);
	/** Whether the inspector stands beside the picture. */
	inspecting = $state(false);
	/** Set while the viewer is on screen. */
	controls = $state.raw<ViewerControls | undefined>(undefined);

	readonly #library: LibraryView;
	readonly #selection: Selection;
	readonly #roots: Roots;
	/** Oldest first. */
	readonly #made = new Map<ItemId, Promise<Shown>>();
	readonly #decoder = readOnce(async (): Promise<DecodeService> =>
		(await import('#lib/workers/decode/client.ts')).startDecoder()
	);
	/** The content for which it was last shown anew. */
	#renewed: string | undefined;

	constructor(library: LibraryView, selection: Selection, roots: Roots) {
		this.#library = library;
		this.#selection = selection;
		this.#roots = roots;
	}

	/** Opens an item, and gets its next neighbour ready. @throws NotFoundError where it is gone, and still wanted */
	async open(id: ItemId): Promise<void> {
		this.item = id;
		this.#selection.follow(id);
		const made = this.#get(id);
		this.shown = undefined;
		const shown = await made.catch((error: unknown) => {
			if (this.item === id) throw error;
			return undefined;
		});
		if (this.item !== id) return;
		this.shown = shown;
		const next = this.beside(1);
		if (next !== undefined) void this.#get(next);
	}

	/** Tries again after a failure, e.g. once the folder is reconnected. */
	async retry(): Promise<void> {
		const { item } = this;
		if (item === undefined) return;
		this.#drop(item);
		await this.open(item);
	}

	/** The item on screen as it is now: where its file was changed meanwhile it is shown anew; what plays goes on. */
	async renew({ id, fingerprint }: Item): Promise<void> {
		const { item, kind } = this.shown ?? {};
		const plays = kind === 'video' || kind === 'audio';
		if (this.item !== id || item?.id !== id || item.fingerprint === fingerprint || plays) return;
		// Once for each content: a row on screen may be older than what was shown.
		if (this.#renewed === fingerprint) return;
		this.#renewed = fingerprint;
		await this.retry();
	}

	close(): void {
		this.item = undefined;
		this.shown = undefined;
		for (const id of [...this.#made.keys()]) this.#drop(id);
	}

	/** The item so many places on in the shown order; undefined at the ends. */
	beside(by: number): ItemId | undefined {
		if (this.item === undefined) return undefined;
		const { ids } = this.#library;
		const at = ids.indexOf(this.item);
		return at < 0 ? undefined : ids[at + by];
	}

	/** Ids around the open item, for the filmstrip. */
	around(count: number): readonly ItemId[] {
		if (this.item === undefined) return [];
		const { ids } = this.#library;
		const at = ids.indexOf(this.item);
		if (at < 0) return [this.item];
		return [...ids.subarray(Math.max(0, at - count), at + count + 1)];
	}

	#get(id: ItemId): Promise<Shown> {
		const known = this.#made.get(id);
		this.#made.delete(id);
		const made = known ?? this.#make(id);
		this.#made.set(id, made);
		// One that is gone may be there when it is asked for again; of a neighbour nobody needs to know.
		made.catch(() => {
			if (this.#made.get(id) === made) this.#made.delete(id);
		});
		for (const old of this.#made.keys()) {
			if (this.#made.size <= kept) break;
			if (old !== this.item) this.#drop(old);
		}
		return made;
	}

	#drop(id: ItemId): void {
		const made = this.#made.get(id);
		this.#made.delete(id);
		void made?.then(
			({ url, cover }) => {
				for (const address of [url, cover]) if (address !== undefined) URL.revokeObjectURL(address);
			},
			() => undefined
		);
	}

	async #make(id: ItemId): Promise<Shown> {
		const item = await this.#library.row(id);
		if (!item) throw new DOMException(`No item ${id}`, 'NotFoundError');
		try {
			const [file, details] = await Promise.all([this.#roots.fileOf(item), detailsOf(id)]);
			const { showItem } = await import('./showing.ts');
			return await showItem(item, file, details?.previews ?? [], () => this.#decoder.now());
		} catch (error) {
			return { item, kind: 'none', error };
		}
	}
}
