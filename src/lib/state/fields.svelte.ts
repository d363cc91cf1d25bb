/** The custom fields of the library: which there are, how many items have a value, and what a person does with them. */
import { liveQuery } from 'dexie';
import { placesFor } from '#lib/library/by-hand.ts';
import { inFieldOrder, nameOfCustom, tellCustomFields, type CustomField } from '#lib/library/custom-field.ts';
import { effective } from '#lib/library/effective.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import type { ItemId } from '#lib/library/item.ts';
import { printOpen, type OpenValue } from '#lib/library/open-names.ts';
import { newId } from '#lib/library/preset.ts';
import { allFields } from '#lib/library/query/fields.ts';
import { entitiesIn } from '#lib/storage/entities.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { fieldWords } from './messages/field-words.ts';
import { perApp } from './per-app.svelte.ts';

/** A field as it is made: what it is told by comes with it. */
export type FieldDraft = Omit<CustomField, 'id' | 'order'>;

export class Fields {
	/** In the order that they are shown in. */
	all = $state.raw<readonly CustomField[]>([]);
	/** Whether they were read. */
	known = $state(false);
	/** Items with a value, by name. */
	#counts = $state.raw<ReadonlyMap<string, number>>(new Map());
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		liveQuery(() => entitiesIn(libraryDb().strict).all('fields')).subscribe({
			next: (all) => {
				tellCustomFields(all);
				this.all = inFieldOrder(all);
				this.known = true;
			},
			error: (error) => app.notices.problem(error)
		});
		$effect.root(() => {
			$effect(() => {
				const { service } = app.library;
				void app.library.answer?.generation;
				void this.all;
				if (service) void service.countsOfFields().then((counts) => (this.#counts = counts));
			});
		});
	}

	/** Those of a group together, groups in the order of their names, those without one first. */
	get groups(): readonly { readonly name: string; readonly fields: readonly CustomField[] }[] {
		const names = [...new Set(this.all.map(({ group = '' }) => group))];
		return names.map((name) => ({ name, fields: this.all.filter(({ group = '' }) => group === name) }));
	}

	countOf(field: CustomField): number {
		return this.#counts.get(nameOfCustom(field)) ?? 0;
	}

	/** What a query calls a field. */
	queryNameOf(field: CustomField): string {
		return allFields().find(({ open }) => open === nameOfCustom(field))?.name ?? '';
	}

	make(draft: FieldDraft): Promise<void> {
		const id = newId(Date.now());
		const order = Math.max(-1, ...this.all.map((field) => field.order)) + 1;
		return this.#keep([{ ...draft, id, order }], fieldWords().edits.made(draft.name));
	}

	change(field: CustomField, draft: FieldDraft): Promise<void> {
		const { id, order } = field;
		return this.#keep([{ ...draft, id, order }], fieldWords().edits.changed(draft.name), [field]);
	}

	/** Its values stay, unseen, and are back with it. */
	remove({ id, name }: CustomField): Promise<void> {
		return this.#app.edits.wish([], [], fieldWords().edits.removed(name), [{ doc: 'fields', id }]);
	}

	/** Puts a field in front of another of its group, or, without one, behind them. */
	async move(field: CustomField, before: string | undefined): Promise<void> {
		const beside = this.all.filter(({ group }) => group === field.group);
		const places = placesFor(
			beside.map(({ id, order }) => ({ key: id, place: order })),
			[field.id],
			before
		);
		const moved = beside.flatMap((one) => {
			const order = places.get(one.id);
			return order === undefined ? [] : [{ ...one, order }];
		});
		await this.#keep(moved, fieldWords().edits.moved, beside);
	}

	/** Gives items a value; null: they have none. */
	set(items: readonly ItemId[], field: CustomField, value: OpenValue | null): Promise<void> {
		const { edits } = fieldWords();
		const title =
			value === null ? edits.cleared(field.name, items.length) : edits.set(field, value, items.length);
		return this.#app.edits.wish(items, [{ kind: 'set', field: nameOfCustom(field), value }], title);
	}

	/** Adds values to the list of each item, or takes one from it. */
	changeList(
		items: readonly ItemId[],
		field: CustomField,
		change: (list: readonly (string | number)[]) => readonly (string | number)[]
	): Promise<void> {
		const name = nameOfCustom(field);
		return this.#app.edits.wishEach(
			items,
			(curation) => {
				const before: unknown = effective(curation)[name];
				const list = listOf(before);
				const after = change(list);
				return [{ kind: 'set', field: name, value: after.length > 0 ? after : null }];
			},
			fieldWords().edits.listed(field.name, items.length)
		);
	}

	/** @param seen as they were when that was wished */
	#keep(fields: readonly CustomField[], title: string, seen: readonly CustomField[] = []): Promise<void> {
		const before = new Map(seen.map((field) => [field.id, field]));
		const wishes = fields.map((after): EntityWish => {
			const was = before.get(after.id);
			return { ...{ doc: 'fields', id: after.id, after }, ...(was && { seen: was }) };
		});
		return this.#app.edits.wish([], [], title, wishes);
	}
}

/** The values of a list; one of when the field held a single one is the first. */
export function listOf(value: unknown): readonly (string | number)[] {
	if (value === undefined) return [];
	return Array.isArray(value) ? (value as readonly (string | number)[]) : [printOpen(value)];
}

/** The custom fields of an app. */
export const fieldsOf = perApp((app) => new Fields(app));
