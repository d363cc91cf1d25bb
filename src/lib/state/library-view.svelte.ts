/** What the library screen shows: the question asked, the answer to it, and the rows that are in sight. */
import type { Item, ItemId } from '#lib/library/item.ts';
import type {
	Answer,
	FolderNode,
	Grouping,
	LibraryService,
	Question,
	Sort
} from '#lib/workers/library/contract.ts';

export type LibraryLayout = 'grid' | 'table';

export class LibraryView {
	text = $state('');
	sort = $state.raw<Sort>({ by: 'taken', descending: true });
	group = $state<Grouping>('none');
	layout = $state<LibraryLayout>('grid');
	folder = $state.raw<Question['folder']>(undefined);
	/** undefined until the first answer. */
	answer = $state.raw<Answer | undefined>(undefined);
	folders = $state.raw<readonly FolderNode[]>([]);
	/** Summaries in sight and around it; grows and is cut by `want`. */
	rows = $state.raw<ReadonlyMap<ItemId, Item>>(new Map());
	service: LibraryService | undefined;

	get ids(): Uint32Array {
		return this.answer?.ids ?? new Uint32Array(0);
	}

	/** Starts the library worker and keeps the answer up to date. */
	async start(): Promise<void> {}

	/** Makes sure the rows of these ids are loaded. */
	want(ids: readonly ItemId[]): void {
		void ids;
	}
}
