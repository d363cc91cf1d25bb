/** What edits, undo and redo mean, said once more in the plainest way: a place for each value, and stacks. */
import type { Value } from '#lib/library/curation.ts';
import type { Edit } from '#lib/library/edit.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import type { Entity, EntityWish } from '#lib/library/entity.ts';

/** What is said at a place, and the edit whose value it is. */
interface Says {
	readonly value: unknown;
	readonly source: string;
}

interface Step {
	readonly place: string;
	readonly before: Says | undefined;
	readonly after: Says | undefined;
}

interface Done {
	readonly id: string;
	readonly steps: readonly Step[];
}

export interface Shown {
	readonly values: readonly Record<string, unknown>[];
	readonly entities: readonly Entity[];
}

const placeOf = (item: number, wish: Pick<Wish, 'field'>, key = '') => `${item} ${wish.field} ${key}`;

export class Model {
	/** By item, field and element, or entity. */
	#said = new Map<string, Says>();
	/** All that were ever made, in order. */
	#edits: Done[] = [];
	/** Their undos, and undos of those. */
	#undos = new Map<string, Done>();
	/** To be undone, and to be redone, the next one last. */
	#done: string[] = [];
	#undone: string[] = [];
	readonly #count: number;
	readonly #file: Readonly<Record<string, Value>>;

	constructor(count: number, file: Readonly<Record<string, Value>>) {
		this.#count = count;
		this.#file = file;
	}

	/** @returns whether anything changed */
	edit(
		id: string,
		items: readonly number[],
		wishes: readonly Wish[],
		entities: readonly EntityWish[]
	): boolean {
		const steps: Step[] = [];
		const say = (place: string, value: unknown) => {
			steps.push({ place, before: this.#said.get(place), after: { value, source: id } });
		};
		for (const { id: entity, after } of entities) {
			const place = `entity ${entity}`;
			const before = this.#said.get(place)?.value;
			if (JSON.stringify(before) !== JSON.stringify(after)) say(place, after);
		}
		for (const item of items) {
			for (const wish of wishes) {
				if (wish.kind === 'set') {
					const place = placeOf(item, wish);
					const said = this.#said.get(place)?.value;
					if (said !== undefined && said === wish.value) continue;
					if (wish.value === null && (said ?? this.#file[wish.field] ?? null) === null) continue;
					say(place, wish.value);
				} else {
					const place = placeOf(item, wish, String(wish.element));
					if ((this.#said.get(place)?.value ?? false) !== (wish.kind === 'add'))
						say(place, wish.kind === 'add');
				}
			}
		}
		if (steps.length > 0) this.#made({ id, steps });
		return steps.length > 0;
	}

	/** Takes over an edit that came about otherwise: a restore. */
	took(edit: Edit): void {
		const steps = edit.changes.flatMap((change): Step[] => {
			if (change.kind === 'read') return [];
			const source = change.from ?? edit.id;
			if (change.kind === 'entity') {
				const place = `entity ${change.entity}`;
				return [{ place, before: this.#said.get(place), after: { value: change.after, source } }];
			}
			const item = parseInt(change.item, 16);
			const place = placeOf(item, change, change.kind === 'set' ? '' : String(change.element));
			const value =
				change.kind === 'set' ? change.after : change.kind === 'withdraw' ? undefined : change.kind === 'add';
			return [{ place, before: this.#said.get(place), after: { value, source } }];
		});
		this.#made({ id: edit.id, steps });
	}

	#made(done: Done): void {
		for (const { place, after } of done.steps) this.#put(place, after);
		this.#edits.push(done);
		this.#done.push(done.id);
		this.#undone = [];
	}

	/** @returns how many changes were left alone; undefined where there is nothing to undo */
	undo(id: string | undefined): number | undefined {
		const last = this.#done.at(-1);
		return last === undefined ? undefined : this.toggle(last, id);
	}

	redo(id: string | undefined): number | undefined {
		const last = this.#undone.at(-1);
		return last === undefined ? undefined : this.toggle(last, id);
	}

	isBack(edit: string): boolean {
		return this.#undos.has(edit);
	}

	/** Takes an edit back, or brings it back. */
	toggle(edit: string, id = ''): number {
		const undo = this.#undos.get(edit);
		const target = undo ?? this.#edits.find((one) => one.id === edit);
		let kept = 0;
		const steps: Step[] = [];
		for (const { place, before, after } of (target?.steps ?? []).toReversed()) {
			const now = this.#said.get(place);
			const nothing = now?.value === undefined && after?.value === undefined;
			if (!nothing && (now?.source !== after?.source || now?.value === undefined)) {
				kept++;
				continue;
			}
			const back = before?.value !== undefined ? before : { value: undefined, source: id };
			steps.push({ place, before: after, after: back });
			this.#put(place, back);
		}
		if (undo) {
			this.#undos.delete(edit);
			this.#undone = this.#undone.filter((one) => one !== edit);
			this.#done = [...this.#done, edit].sort();
		} else {
			this.#undos.set(edit, { id, steps });
			this.#done = this.#done.filter((one) => one !== edit);
			this.#undone.push(edit);
		}
		return kept;
	}

	old(which: number): string | undefined {
		return this.#edits.at(-1 - (which % Math.max(1, this.#edits.length)))?.id;
	}

	nextUndo(): string | undefined {
		return this.#done.at(-1);
	}

	nextRedo(): string | undefined {
		return this.#undone.at(-1);
	}

	#put(place: string, says: Says | undefined): void {
		if (says) this.#said.set(place, says);
		else this.#said.delete(place);
	}

	shown(): Shown {
		const values = Array.from({ length: this.#count }, (_, index) => {
			const of = (field: string) => {
				const said = this.#said.get(`${index + 1} ${field} `)?.value;
				const value = said === undefined ? this.#file[field] : said;
				return value === undefined || value === null ? {} : { [field]: value };
			};
			const set = (field: string) =>
				[...this.#said]
					.filter(([place, { value }]) => place.startsWith(`${index + 1} ${field} `) && value === true)
					.map(([place]) => place.split(' ')[2] ?? '')
					.sort();
			return {
				...of('rating'),
				...of('title'),
				...of('label'),
				keywords: set('keywords'),
				albums: set('albums')
			};
		});
		const entities = [...this.#said]
			.filter(([place, { value }]) => place.startsWith('entity') && value !== undefined)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([, { value }]) => value as Entity);
		return { values, entities };
	}
}
