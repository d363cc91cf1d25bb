// The library as it was: a copy of what is in memory, with the items put back that were otherwise.
import type { Item, ItemId } from '#lib/library/item.ts';
import { dateSpan } from '#lib/library/query/dates.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { Catalogue, type ItemSource } from './catalogue.ts';
import { openSnapshot, packSnapshot } from './snapshot.ts';

/** Milliseconds after which a past that nobody asks for is let go: it takes as much room as the library. */
const keptFor = 120_000;

/** The moment before which a query asks for the library, milliseconds since 1970; undefined where it asks for now. */
export function momentAsked(text: string, now: number): number | undefined {
	// Nearly no query does: they are not read twice for it.
	if (!/asof:/i.test(text)) return undefined;
	const { asof } = parseQuery(text, { now, roots: new Map() }).query;
	const end = asof === undefined ? undefined : dateSpan(asof, 'real', now)?.[1];
	return end === undefined || end > now ? undefined : end;
}

interface Then {
	readonly moment: number;
	/** Of the library that it was made of. */
	readonly generation: number;
	readonly catalogue: Promise<Catalogue>;
	/** Items that were otherwise; undefined: not there yet. */
	rows: ReadonlyMap<ItemId, Item | undefined>;
}

/** One past at a time: who looks at it asks for it again and again. */
export class Past {
	readonly #source: ItemSource;
	#then: Then | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(source: ItemSource) {
		this.#source = source;
	}

	/** The library as it was before a moment. */
	async at(moment: number, now: Catalogue, generation: number): Promise<Catalogue> {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#then = undefined), keptFor);
		// What goes on is told by other generations: the past is read again.
		if (this.#then?.moment !== moment || this.#then.generation !== generation) {
			const then: Then = {
				moment,
				generation,
				rows: new Map(),
				catalogue: this.#read(now, moment).then(([catalogue, rows]) => {
					then.rows = rows;
					return catalogue;
				})
			};
			this.#then = then;
			// Another question tries again.
			then.catalogue.catch(() => {
				if (this.#then === then) this.#then = undefined;
			});
		}
		return this.#then.catalogue;
	}

	/** Items that were otherwise at a moment; undefined for those that were not there. */
	async rowsAt(
		moment: number,
		now: Catalogue,
		generation: number
	): Promise<ReadonlyMap<ItemId, Item | undefined>> {
		const reading = this.at(moment, now, generation);
		const then = this.#then;
		await reading;
		return then?.rows ?? new Map();
	}

	async #read(now: Catalogue, moment: number): Promise<[Catalogue, ReadonlyMap<ItemId, Item | undefined>]> {
		const changed = (await this.#source.past?.(moment)) ?? new Map<ItemId, Item | undefined>();
		await now.tidy();
		const copy = openSnapshot(packSnapshot(now, '').buffer);
		if (!copy) throw new Error('The library in memory cannot be copied');
		const then = new Catalogue(this.#source.tags, copy);
		then.roots = now.roots;
		const rows = new Map(changed);
		const { columns } = then;
		const added = columns.number('added');
		for (let row = 0; row < columns.size; row++)
			if (added.at(row) >= moment) rows.set(columns.idAt(row), undefined);
		await then.overlay(rows);
		return [then, rows];
	}
}
