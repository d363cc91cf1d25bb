import { fold } from '#lib/library/query/fold.ts';

/** Letters that come after a longer pause begin a new name. Milliseconds. */
const pause = 700;

/**
 * Goes to what begins with the letters that are typed, as lists and trees of systems do
 * (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/#keyboardinteraction): one letter goes on from where the keyboard is, also when it is typed again.
 */
export class TypeAhead {
	#typed = '';
	#last = -Infinity;

	/**
	 * @param key of a keyboard event
	 * @param now of the event, milliseconds
	 * @returns whether it is a letter or a digit, or a space within a name
	 */
	takes(key: string, now: number): boolean {
		return /^[\p{L}\p{N}]$/u.test(key) || (key === ' ' && now - this.#last < pause);
	}

	/** After any other key a new name begins. */
	end(): void {
		this.#last = -Infinity;
	}

	/**
	 * @param names in their order
	 * @param at where the keyboard is
	 * @returns where it goes, if anything begins so
	 */
	find(key: string, now: number, names: readonly string[], at: number): number | undefined {
		const again = key === this.#typed;
		this.#typed = again || now - this.#last >= pause ? key : this.#typed + key;
		this.#last = now;
		const wanted = fold(this.#typed);
		const from = this.#typed === key ? at + 1 : at;
		const order = names.map((_, step) => (from + step) % names.length);
		return order.find((index) => fold(names[index] ?? '').startsWith(wanted));
	}
}
