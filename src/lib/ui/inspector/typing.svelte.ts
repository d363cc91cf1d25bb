import { untrack } from 'svelte';
import type { ItemId } from '#lib/library/item.ts';

/** Text that is being typed: it belongs to the items it was typed for, and nothing that comes meanwhile writes over it. */
export class Typing {
	/** What stands in the box while it is not taken yet. */
	#text = $state<string>();
	#before = '';
	readonly #shown: () => string;

	/**
	 * Made while a component is.
	 * @param shown what stands in the box where nobody types
	 * @param items those at hand; the same array as long as they are the same
	 * @param take takes a text for those it was typed for, as soon as others are at hand
	 */
	constructor(
		shown: () => string,
		items: () => readonly ItemId[],
		take: (text: string, items: readonly ItemId[]) => void
	) {
		this.#shown = shown;
		// Before anything is drawn of the next.
		$effect.pre(() => {
			const mine = items();
			return () => {
				const [text, before] = [this.#text, this.#before];
				this.end();
				if (text !== undefined && text.trim() !== before.trim()) take(text, mine);
			};
		});
		$effect.pre(() => {
			shown();
			untrack(() => {
				if (this.#text === this.#before) this.end();
			});
		});
	}

	/** What stands in the box. */
	get text(): string {
		return this.#text ?? this.#shown();
	}

	/** Something was typed. */
	type(text: string): void {
		if (this.#text === undefined) this.#before = this.#shown();
		this.#text = text;
	}

	/** It was taken: it stays in the box until what came of it is there. */
	taken(): void {
		if (this.#text !== undefined) this.#before = this.#text;
	}

	/** It was given up, or says nothing new. */
	end(): void {
		this.#text = undefined;
	}
}
