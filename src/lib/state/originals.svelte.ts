/** What a person takes away: the original files as they are, and their paths. */
import type { Item, ItemId } from '#lib/library/item.ts';
import { copyText, saveFile } from '#lib/platform/save.ts';
import type { LibraryView } from './library-view.svelte.ts';
import { words } from './messages/words.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import { problemOf } from './problem.ts';
import type { Roots } from './roots.svelte.ts';

export class Originals {
	readonly #library: LibraryView;
	readonly #roots: Roots;
	readonly #notices: Notices;

	constructor(library: LibraryView, roots: Roots, notices: Notices) {
		this.#library = library;
		this.#roots = roots;
		this.#notices = notices;
	}

	/** Saves the originals, byte for byte, to the browser's downloads; what fails is said by name. */
	async download(ids: readonly ItemId[]): Promise<void> {
		let saved = 0;
		for (const item of await this.#items(ids)) {
			try {
				saveFile(await this.#roots.fileOf(item), item.name);
				saved++;
			} catch (error) {
				const { what, next } = problemOf(error);
				this.#notices.say({ tone: 'bad', text: words().library.notDownloaded(item.name, `${what} ${next}`) });
			}
		}
		if (saved > 0) this.#notices.say({ tone: 'good', text: words().library.downloading(saved) });
	}

	/** Copies the paths, one a line, each beginning with its root's name. */
	async copyPaths(ids: readonly ItemId[]): Promise<void> {
		const items = await this.#items(ids);
		if (items.length === 0) return;
		const rootName = (item: Item) => this.#roots.list?.find((root) => root.id === item.root)?.name ?? '';
		try {
			await copyText(items.map((item) => `${rootName(item)}/${item.path}`).join('\n'));
			this.#notices.say({ tone: 'plain', text: words().library.copied(items.length) });
		} catch (error) {
			const { what, next } = problemOf(error);
			this.#notices.say({ tone: 'bad', text: `${what} ${next}` });
		}
	}

	async #items(ids: readonly ItemId[]): Promise<Item[]> {
		const rows = await Promise.all(ids.map((id) => this.#library.row(id)));
		return rows.filter((row) => row !== undefined);
	}
}
