/** What the inspector shows of the focused item: its tags, their bytes, differences of two, a second opinion, structure. */
import { recorder } from '#lib/library/measure.ts';
import type { Item, ItemDetails, ItemId, StoredTag } from '#lib/library/item.ts';
import type { Comparison } from '#lib/library/second-opinion.ts';
import type { TagDifference } from '#lib/library/stored-tag.ts';
import type { Structure } from '#lib/workers/structure/contract.ts';
import { detailsOf } from './details.ts';
import type { LibraryView } from './library-view.svelte.ts';
import type { Words } from './messages/en.ts';
import type { Roots } from './roots.svelte.ts';
import type { Selection } from './selection.svelte.ts';

/** A tag's bytes with a little of what lies around them. */
export interface BytesShown {
	readonly tag: StoredTag;
	/** Position of `bytes[0]` in the file. */
	readonly start: number;
	readonly bytes: Uint8Array;
	/** Bytes of the tag beyond what is shown. */
	readonly cut: number;
}

/** Bytes shown before and after a tag's own, and of it at most. */
const around = 32;
const most = 4096;

export type PanelName = keyof Words['inspector']['panels'];

export type Load<T> =
	| { readonly status: 'loading' }
	| { readonly status: 'ready'; readonly value: T }
	| { readonly status: 'failed'; readonly error: unknown };

export class Inspector {
	item = $state.raw<Item | undefined>(undefined);
	details = $state.raw<ItemDetails | undefined>(undefined);
	/** The panel that is wanted; one that has nothing to say of an item gives way to another. */
	panel = $state<PanelName>('tags');
	/** Text that narrows the tags. */
	filter = $state('');
	/** Values as ExifTool prints them with `-n`. */
	raw = $state(false);
	bytes = $state.raw<Load<BytesShown> | undefined>(undefined);
	/** The two items compared, and what differs; undefined when not comparing. */
	diff = $state.raw<{ left: Item; right: Item; found: readonly TagDifference[] } | undefined>(undefined);
	structure = $state.raw<Load<Structure> | undefined>(undefined);
	opinion = $state.raw<Load<readonly Comparison[]> | undefined>(undefined);

	readonly #selection: Selection;
	readonly #library: LibraryView;
	readonly #roots: Roots;
	#turn = 0;

	constructor(selection: Selection, library: LibraryView, roots: Roots) {
		this.#selection = selection;
		this.#library = library;
		this.#roots = roots;
	}

	/** Shows one item; what was shown of another is dropped. */
	async show(id: ItemId | undefined): Promise<void> {
		const turn = ++this.#turn;
		if (id !== this.item?.id) this.#forget();
		if (id === undefined) {
			this.item = undefined;
			this.details = undefined;
			return;
		}
		const [item, details] = await recorder.time('details', () =>
			Promise.all([this.#library.row(id), detailsOf(id)])
		);
		if (turn !== this.#turn) return;
		// Something may have been asked of the one before, which was still shown.
		if (item?.id !== this.item?.id) this.#forget();
		this.item = item;
		this.details = details;
	}

	/** Reads a tag's bytes from the file. */
	async showBytes(tag: StoredTag): Promise<void> {
		const { item } = this;
		if (!item) return;
		const asked = (this.bytes = loading());
		const bytes = await loaded(async () => {
			const file = await this.#roots.fileOf(item);
			const start = Math.max(0, tag.offset - around);
			const size = Math.min(tag.size, most);
			const part = await file.slice(start, tag.offset + size + around).arrayBuffer();
			return { tag, start, bytes: new Uint8Array(part), cut: tag.size - size };
		});
		if (this.bytes === asked) this.bytes = bytes;
	}

	hideBytes(): void {
		this.bytes = undefined;
	}

	/** Whether exactly two items are selected, so that they can be compared. */
	get canCompare(): boolean {
		return this.#selection.ids.size === 2;
	}

	/** Lists exactly the tags in which the two selected files differ. */
	async compare(): Promise<void> {
		const [a, b] = this.#selection.inOrder();
		if (a === undefined || b === undefined) return;
		const [{ differences }, left, right, tagsOfLeft, tagsOfRight] = await Promise.all([
			import('#lib/library/stored-tag.ts'),
			this.#library.row(a),
			this.#library.row(b),
			detailsOf(a),
			detailsOf(b)
		]);
		if (!left || !right) return;
		this.diff = { left, right, found: differences(tagsOfLeft?.tags ?? [], tagsOfRight?.tags ?? []) };
	}

	closeDiff(): void {
		this.diff = undefined;
	}

	/** Reads the same file with ExifReader, in a worker that ends afterwards. */
	async askSecondOpinion(): Promise<void> {
		const { item, details } = this;
		if (!item || !details) return;
		const asked = (this.opinion = loading());
		const opinion = await loaded(async () => {
			const [{ startSecondOpinion }, { compareReadings }] = await Promise.all([
				import('#lib/workers/second-opinion/client.ts'),
				import('#lib/library/second-opinion.ts')
			]);
			const reader = startSecondOpinion();
			try {
				return compareReadings(details.tags, await reader.read(await this.#roots.fileOf(item)));
			} finally {
				reader[Symbol.dispose]();
			}
		});
		if (this.opinion === asked) this.opinion = opinion;
	}

	/** Reads how a film is built, in a worker that ends afterwards. */
	async readStructure(): Promise<void> {
		const { item } = this;
		if (!item) return;
		const asked = (this.structure = loading());
		const structure = await loaded(async () => {
			const { readStructure } = await import('#lib/workers/structure/client.ts');
			return readStructure(await this.#roots.fileOf(item));
		});
		if (this.structure === asked) this.structure = structure;
	}

	#forget(): void {
		this.bytes = undefined;
		this.opinion = undefined;
		this.structure = undefined;
	}
}

/** Each is one of its own: by it is told whether what comes is still what was asked for last. */
const loading = (): Load<never> => ({ status: 'loading' });

async function loaded<T>(load: () => Promise<T>): Promise<Load<T>> {
	try {
		return { status: 'ready', value: await load() };
	} catch (error) {
		return { status: 'failed', error };
	}
}
