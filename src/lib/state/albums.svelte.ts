/** The albums that a person made: which there are. What changes them is in `album-work.ts`, loaded when it is used. */
import { liveQuery } from 'dexie';
import type { Album } from '#lib/library/album.ts';
import type { ItemId } from '#lib/library/item.ts';
import { libraryDb } from './db.ts';
import type { Edits } from './edits.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** What the dialog that names an album is for. */
export type Naming =
	| { readonly kind: 'new'; readonly items: readonly ItemId[]; readonly parent?: string }
	| { readonly kind: 'rename'; readonly album: Album };

export class Albums {
	/** In order. */
	all = $state.raw<readonly Album[]>([]);
	/** What the dialog begins with. */
	naming = $state.raw<Naming>({ kind: 'new', items: [] });
	readonly #edits: Edits;
	readonly #notices: Notices;

	constructor(edits: Edits, notices: Notices) {
		this.#edits = edits;
		this.#notices = notices;
	}

	/** Follows what this and other tabs change. The first screen does not wait for it. */
	async start(): Promise<void> {
		try {
			const { albumsIn } = await import('#lib/storage/albums.ts');
			liveQuery(() => albumsIn(libraryDb().strict).all()).subscribe({
				next: (albums) => (this.all = albums),
				error: (error) => this.#notices.problem(error)
			});
		} catch (error) {
			this.#notices.problem(error);
		}
	}

	/** What changes albums. */
	async work() {
		const { albumWork } = await import('./album-work.ts');
		return albumWork(this, this.#edits);
	}
}
