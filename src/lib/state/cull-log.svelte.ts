/** Decisions of one culling on their way into the library, one after the other, and back. */
import type { EditId } from '#lib/library/edit.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { App } from './app.svelte.ts';
import { decideNow, takeBackNow, type CullPlaceRow, type CullSlot, type DecisionOf } from './cull-work.ts';
import { cullWords } from './messages/cull-words.ts';
import { words } from './messages/words.svelte.ts';

/** A decision that was made, and the item that was seen then. */
export interface DoneDecision {
	/** Known once it is written; none where all of it was said already. */
	edit?: EditId | undefined;
	readonly item: ItemId;
	/** What was said of the frames before; known for those of this visit. */
	readonly before?: readonly { readonly frame: number; readonly mark: number }[];
}

export class CullLog {
	/** Oldest first. */
	done = $state.raw<readonly DoneDecision[]>([]);
	/** Goes up with each task: what was read before one may be old. */
	turn = 0;
	/** Told when nothing is under way any more. */
	onquiet: () => void = () => undefined;
	readonly #app: App;
	#queue: Promise<unknown> = Promise.resolve();
	#pending = 0;

	constructor(app: App) {
		this.#app = app;
	}

	get busy(): boolean {
		return this.#pending > 0;
	}

	/** One after the other: what is pressed later counts later. */
	next(task: () => Promise<void>): Promise<void> {
		this.#pending++;
		this.turn++;
		const done = this.#queue.then(task).finally(() => {
			this.#pending--;
			if (this.#pending === 0) this.onquiet();
		});
		this.#queue = done.catch(() => undefined);
		return done;
	}

	/** Resolves once all that was asked for so far is done. */
	async settled(): Promise<void> {
		await this.#queue;
	}

	/** Within `next`: writes decisions as one edit. @returns whether it could be written; else it was said why */
	async write(
		decisions: readonly DecisionOf[],
		title: string,
		place: CullPlaceRow,
		done: DoneDecision
	): Promise<boolean> {
		try {
			done.edit = await decideNow(decisions, title, place, done.item);
			this.#app.edits.written++;
			return true;
		} catch (error) {
			this.done = this.done.filter((one) => one !== done);
			this.#app.notices.problem(error, words().curation.notSaved);
			return false;
		}
	}

	/**
	 * Within `next`: takes edits back, as one step.
	 * @returns items that look different now; undefined where it could not be done, which was said
	 */
	async takeBack(slot: CullSlot, edits: readonly EditId[]): Promise<readonly ItemId[] | undefined> {
		const text = cullWords();
		try {
			const back = await takeBackNow(slot, edits, (of) =>
				edits.length > 1 ? text.undoneAll(edits.length) : text.undone(of.title)
			);
			const gone = new Set(edits);
			this.done = this.done.filter(({ edit }) => edit === undefined || !gone.has(edit));
			this.#app.edits.written++;
			const { items = [], kept = 0 } = back ?? {};
			if (kept > 0) this.#app.notices.say({ tone: 'plain', text: words().curation.keptSince(kept) });
			return items;
		} catch (error) {
			this.#app.notices.problem(error, words().curation.notSaved);
			return undefined;
		}
	}
}
