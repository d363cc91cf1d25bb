/** What many items at once are about: those that are selected, or all that is shown, as they were when it was begun. */
import type { JobSource } from '#lib/library/job.ts';
import type { App } from './app.svelte.ts';

export type Whose = 'selected' | 'shown';

export class ChosenItems {
	whose = $state<Whose>('shown');
	#items = $state.raw<Readonly<Record<Whose, Uint32Array>>>({
		selected: new Uint32Array(),
		shown: new Uint32Array()
	});
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** Their ids, in the order on screen. */
	get items(): Uint32Array {
		return this.#items[this.whose];
	}

	get counts(): Readonly<Record<Whose, number>> {
		return { selected: this.#items.selected.length, shown: this.#items.shown.length };
	}

	/** Takes what is selected and shown now; what is selected, where anything is. */
	async open(): Promise<void> {
		const { selection, library } = this.#app;
		await library.whole();
		this.#items = { selected: Uint32Array.from(selection.inOrder()), shown: library.allMembers() };
		this.whose = this.#items.selected.length > 0 ? 'selected' : 'shown';
	}

	/** What a job of so many of them was asked of. */
	from(count: number): JobSource {
		return this.whose === 'selected'
			? { kind: 'selection', count }
			: { kind: 'query', text: this.#app.library.text };
	}
}
