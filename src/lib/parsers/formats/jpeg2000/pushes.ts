/** Tags that wait until the walk is over: of equal ones the last counts, so it is handed on first. */
import { LimitExceeded } from '../../io/budget.ts';
import type { ByteRange, Entry, RawValue, TagSink } from '../../model.ts';

interface Pushed {
	readonly entry: Entry;
	readonly raw: RawValue;
	readonly range: ByteRange;
}

export class Pushes {
	readonly #found: TagSink;
	readonly #byName = new Map<string, Pushed[]>();

	constructor(found: TagSink) {
		this.#found = found;
	}

	push(entry: Entry, raw: RawValue, offset: number, size: number): void {
		this.#found.budget.spend('items', 1);
		const key = `${entry.group1 ?? entry.table.group1}:${entry.name}`;
		const pushed = { entry, raw, range: [offset, size] as const };
		const same = this.#byName.get(key);
		if (same) same.push(pushed);
		else this.#byName.set(key, [pushed]);
	}

	flush(): void {
		for (const same of this.#byName.values()) {
			const last = same.pop();
			for (const one of last ? [last, ...same] : same) {
				try {
					this.#found.tag(one.entry, one.raw, one.range);
				} catch (error) {
					// A spent budget stops reading, not the handing on of what was read and paid for.
					if (!(error instanceof LimitExceeded)) throw error;
				}
			}
		}
		this.#byName.clear();
	}
}
