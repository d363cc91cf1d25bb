/** What a person says of items: at once on the screen, then in the library; the last edits can be taken back. */
import type { Element, RegisterName, SetName, Value } from '#lib/library/curation.ts';
import type { EditId } from '#lib/library/edit.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import { recorder } from '#lib/library/measure.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { LibraryView } from './library-view.svelte.ts';
import { words } from './messages/words.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** Edits of this visit that can be taken back one after the other. */
const remembered = 200;

/** What an edit may be called at most. */
const longestTitle = 500;

export class Edits {
	/** Counts what was written here: to look again at what is said of an item. */
	written = $state(0);
	/** Edits of this visit, oldest first. */
	#done = $state.raw<readonly { readonly id: EditId; readonly title: string }[]>([]);
	#notice: number | undefined;
	/** One after the other: what is pressed later counts later. */
	#queue: Promise<unknown> = Promise.resolve();
	readonly #library: LibraryView;
	readonly #notices: Notices;

	constructor(library: LibraryView, notices: Notices) {
		this.#library = library;
		this.#notices = notices;
	}

	get canUndo(): boolean {
		return this.#done.length > 0;
	}

	/** Gives items a value; `null`: they have none, whatever their files say. */
	set(items: readonly ItemId[], field: RegisterName, value: Value): Promise<void> {
		return this.wish(items, [{ kind: 'set', field, value }]);
	}

	/** Adds an element to a set of each item. */
	add(items: readonly ItemId[], field: SetName, element: Element): Promise<void> {
		return this.wish(items, [{ kind: 'add', field, element }]);
	}

	/** Takes an element from a set of each item. */
	remove(items: readonly ItemId[], field: SetName, element: Element): Promise<void> {
		return this.wish(items, [{ kind: 'remove', field, element }]);
	}

	/**
	 * Makes several wishes true of all items, as one edit.
	 * @param title what it is called; else it is named after the wishes
	 * @param entities what shall be true of entities, in the same edit
	 */
	wish(
		items: readonly ItemId[],
		wishes: readonly Wish[],
		title?: string,
		entities: readonly EntityWish[] = []
	): Promise<void> {
		if ((items.length === 0 || wishes.length === 0) && entities.length === 0) return Promise.resolve();
		const name = (title ?? words().curation.edit(wishes, items.length)).slice(0, longestTitle);
		return this.#next(async () => {
			const { carryOut, shownAt } = await import('./edits-work.ts');
			const shown = shownAt(items, this.#library.rows, wishes);
			this.#library.showRows(shown.after);
			try {
				const applied = await recorder.time('edit', () => carryOut(items, wishes, name, entities));
				if (applied.edit.changes.length === 0) return;
				this.#done = [...this.#done, { id: applied.edit.id, title: name }].slice(-remembered);
				this.#say(name, { label: words().curation.undo, run: () => void this.undo(applied.edit.id) });
			} catch (error) {
				this.#library.showRows(shown.before);
				this.#notices.problem(error, words().curation.notSaved);
			}
		});
	}

	/** Takes back the latest edit of this visit, or the one named; what was changed since stays, and is said. */
	undo(id: EditId | undefined = this.#done.at(-1)?.id): Promise<void> {
		return this.#next(async () => {
			const edit = this.#done.find((done) => done.id === id);
			if (!edit) return;
			this.#done = this.#done.filter((done) => done !== edit);
			const { takeBackNow } = await import('./edits-work.ts');
			const text = words().curation;
			try {
				const back = await takeBackNow(edit.id, text.undone(edit.title));
				this.#say(
					text.undone(edit.title) + (back?.kept.length ? ` ${text.keptSince(back.kept.length)}` : '')
				);
			} catch (error) {
				this.#done = [...this.#done, edit];
				this.#notices.problem(error, text.notSaved);
			}
		});
	}

	#next(task: () => Promise<void>): Promise<void> {
		const done = this.#queue.then(task).then(() => {
			this.written++;
		});
		this.#queue = done.catch(() => undefined);
		return done;
	}

	/** One at a time: the last edit is the one that its notice undoes. */
	#say(text: string, action?: { readonly label: string; readonly run: () => void }): void {
		if (this.#notice !== undefined) this.#notices.dismiss(this.#notice);
		this.#notice = this.#notices.say({ tone: 'plain', text, ...(action ? { action } : {}) });
	}
}
