/** What a person says of items: at once on the screen, then in the library; what was done can be undone and redone. */
import type { Element, RegisterName, SetName, Value } from '#lib/library/curation.ts';
import type { EditId, Origin } from '#lib/library/edit.ts';
import type { Wish, Wishes } from '#lib/library/edit-plan.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import type { Restoring } from '#lib/storage/restore.ts';
import { recorder } from '#lib/library/measure.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { LibraryView } from './library-view.svelte.ts';
import { words } from './messages/words.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** What an edit may be called at most. */
const longestTitle = 500;

export class Edits {
	/** Counts what was written here: to look again at what is said of an item. */
	written = $state(0);
	/** Shows what an undo or redo left alone, by the edit that did it. */
	onkept: ((edit: EditId) => void) | undefined;
	/** Whether what is on screen is of today even while the library shows the past, as lists of keywords are. */
	showsToday = (): boolean => false;
	#notice: number | undefined;
	/** One after the other: what is pressed later counts later. */
	#queue: Promise<unknown> = Promise.resolve();
	readonly #library: LibraryView;
	readonly #notices: Notices;

	constructor(library: LibraryView, notices: Notices) {
		this.#library = library;
		this.#notices = notices;
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

	/** Makes true of each item what it is wished for, as one edit. */
	wishEach(
		items: readonly ItemId[],
		wishes: Exclude<Wishes, readonly Wish[]>,
		title: string,
		entities: readonly EntityWish[] = [],
		origin: Origin = 'person'
	): Promise<void> {
		return this.#carryOut(items, wishes, title, entities, origin);
	}

	/**
	 * Makes several wishes true of all items, as one edit.
	 * @param title what it is called; else it is named after the wishes
	 * @param entities what shall be true of entities, in the same edit
	 * @param origin who says so
	 */
	wish(
		items: readonly ItemId[],
		wishes: readonly Wish[],
		title?: string,
		entities: readonly EntityWish[] = [],
		origin: Origin = 'person'
	): Promise<void> {
		if ((items.length === 0 || wishes.length === 0) && entities.length === 0) return Promise.resolve();
		const name = title ?? words().curation.edit(wishes, items.length);
		return this.#carryOut(items, wishes, name, entities, origin);
	}

	#carryOut(
		items: readonly ItemId[],
		wishes: Wishes,
		title: string,
		entities: readonly EntityWish[],
		origin: Origin
	): Promise<void> {
		if (this.refuses()) return Promise.resolve();
		const name = title.slice(0, longestTitle);
		return this.#next(async () => {
			const { carryOut, shownAt } = await import('./edits-work.ts');
			// What each is wished for is known once it is looked at.
			const shown = shownAt(items, this.#library.rows, typeof wishes === 'function' ? [] : wishes);
			this.#library.showRows(shown.after);
			try {
				const applied = await recorder.time('edit', () => carryOut(items, wishes, name, entities, origin));
				if (applied.edit.changes.length === 0) return;
				const undo = { label: words().curation.undo, run: () => void this.undo(applied.edit.id) };
				this.#say(this.isPast ? await this.#ofToday(name) : name, undo);
			} catch (error) {
				this.#library.showRows(shown.before);
				this.#notices.problem(error, words().curation.notSaved);
			}
		});
	}

	/** Whether the library is shown as it was. */
	get isPast(): boolean {
		return this.#library.answer?.asof !== undefined;
	}

	/**
	 * Nobody means to change what is now by what was: where the past is on screen, that is said.
	 * @returns whether nothing may be changed now
	 */
	refuses(): boolean {
		const refused = this.isPast && !this.showsToday();
		if (refused) void pastWords().then(({ readOnly }) => this.#say(readOnly));
		return refused;
	}

	async #ofToday(name: string): Promise<string> {
		return `${name}. ${(await pastWords()).today}`;
	}

	/** Takes back the latest edit of this device, or the one named; what was changed since stays, and is said. */
	undo(id?: EditId): Promise<void> {
		return this.#back('undo', id);
	}

	/** Does again what was undone last, or the edit named. */
	redo(id?: EditId): Promise<void> {
		return this.#back('redo', id);
	}

	#back(way: 'undo' | 'redo', id: EditId | undefined): Promise<void> {
		return this.#next(async () => {
			const [{ goBackNow }, { historyWords }] = await Promise.all([
				import('./history-work.ts'),
				import('./messages/history-words.ts')
			]);
			const text = historyWords();
			const title = (of: { readonly title: string }) => text.done[way](of.title).slice(0, longestTitle);
			try {
				const back = await goBackNow(way, title, id);
				if (!back) {
					this.#say(text.nothing[way]);
					return;
				}
				const [last] = back.edits;
				const { length } = back.kept;
				if (length > 0 && last)
					this.#say(`${title(back.of)} ${words().curation.keptSince(length)}`, {
						label: text.show,
						run: () => this.onkept?.(last.id)
					});
				else if (way === 'undo')
					this.#say(title(back.of), { label: text.redo, run: () => void this.redo(back.of.id) });
				else this.#say(title(back.of), { label: text.undo, run: () => void this.undo(back.of.id) });
			} catch (error) {
				this.#notices.problem(error, words().curation.notSaved);
			}
		});
	}

	/** What was said at a moment counts again, as one edit. @param title what it is called */
	restore(restoring: Restoring, title: string): Promise<void> {
		return this.#next(async () => {
			const { restoreNow } = await import('./history-work.ts');
			try {
				const { edit } = await restoreNow(restoring, title.slice(0, longestTitle));
				const undo = { label: words().curation.undo, run: () => void this.undo(edit.id) };
				this.#say(title, undo);
			} catch (error) {
				this.#notices.problem(error, words().curation.notSaved);
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

async function pastWords() {
	const { historyWords } = await import('./messages/history-words.ts');
	return historyWords().past;
}
