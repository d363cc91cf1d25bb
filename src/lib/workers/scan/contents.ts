/**
 * Which contents a library may have, for a scan that began when it had none: to ask the database for each file of a first
 * scan takes as long as to store a third of it.
 */
import type { Fingerprint } from '#lib/library/item.ts';
import { changesIn } from '#lib/storage/changes.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';

export class Contents {
	/** The first digits of all fingerprints; undefined once somebody else has written. */
	#marks: Set<number> | undefined = new Set();
	/** Of the items, as this scan left them. */
	#generation: number;

	private constructor(generation: number) {
		this.#generation = generation;
	}

	/** @returns undefined for a library that has items */
	static async ofEmpty(db: LibraryDb): Promise<Contents | undefined> {
		// In this order: who writes between the two is noticed.
		const generation = await changesIn(db).generation();
		const [item] = await db.items.toCollection().limit(1).primaryKeys();
		return item === undefined ? new Contents(generation) : undefined;
	}

	/** Those that the library may have, in a transaction that writes items. All of them once another tab wrote items too. */
	async among(through: LibraryDb, prints: readonly Fingerprint[]): Promise<readonly Fingerprint[]> {
		if (this.#marks && (await changesIn(through).generation()) !== this.#generation) this.#marks = undefined;
		const marks = this.#marks;
		return marks ? prints.filter((print) => marks.has(markOf(print))) : prints;
	}

	/** Takes note of what such a transaction brought, once it is committed. */
	stored(prints: Iterable<Fingerprint>): void {
		this.#generation++;
		for (const print of prints) this.#marks?.add(markOf(print));
	}
}

/** Small numbers take little memory; that two contents share one costs a question that finds nothing. */
function markOf(print: Fingerprint): number {
	return parseInt(print.slice(0, 7), 16);
}
