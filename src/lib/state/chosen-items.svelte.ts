/** What many items at once are about: those that are selected, or all that is shown, as they were when it was begun. */
import type { JobSource } from '#lib/library/job.ts';
import type { App } from './app.svelte.ts';

export type Whose = 'selected' | 'shown';

export class ChosenItems {
	whose = $state<Whose>('shown');
	/** Whether it is known which items these are: of a list whose beginning alone is on screen yet, it is not. */
	known = $state(false);
	#items = $state.raw<Readonly<Record<Whose, Uint32Array>>>(nobody);
	/** Whether a person chose. */
	#picked = false;
	#turn = 0;
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** Their ids, in the order on screen; none until they are known. */
	get items(): Uint32Array {
		return this.#items[this.whose];
	}

	get counts(): Readonly<Record<Whose, number>> {
		const { selection, library } = this.#app;
		return this.known
			? { selected: this.#items.selected.length, shown: this.#items.shown.length }
			: { selected: selection.inOrder().length, shown: library.count };
	}

	/** Takes what is selected and shown now; what is selected, where anything is and nobody chose meanwhile. */
	async open(): Promise<void> {
		const { selection, library } = this.#app;
		const turn = ++this.#turn;
		this.known = this.#picked = false;
		this.#items = nobody;
		this.whose = selection.inOrder().length > 0 ? 'selected' : 'shown';
		await library.whole();
		if (turn !== this.#turn) return;
		this.#items = { selected: Uint32Array.from(selection.inOrder()), shown: library.allMembers() };
		const selected = this.#items.selected.length > 0;
		if (!selected || !this.#picked) this.whose = selected ? 'selected' : 'shown';
		this.known = true;
	}

	/** What a person chose. */
	choose(whose: Whose): void {
		this.whose = whose;
		this.#picked = true;
	}

	/** What a job of so many of them was asked of. */
	from(count: number): JobSource {
		return this.whose === 'selected'
			? { kind: 'selection', count }
			: { kind: 'query', text: this.#app.library.text };
	}
}

const nobody = { selected: new Uint32Array(), shown: new Uint32Array() };
