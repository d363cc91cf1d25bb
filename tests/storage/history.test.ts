// Undo and redo against a model in memory: random edits of two tabs, restarts, and moments that are gone back to.
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Element, RegisterName, SetName, Value } from '#lib/library/curation.ts';
import { EditClock, type Edit, type EditId } from '#lib/library/edit.ts';
import { latestIn, plan, planEntities, type Wish } from '#lib/library/edit-plan.ts';
import { effective } from '#lib/library/effective.ts';
import { entityOf, type EntityWish } from '#lib/library/entity.ts';
import { momentAfter, type MomentId } from '#lib/library/past.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { curationIn } from '#lib/storage/curation.ts';
import { goBack, goBackOn, historyIn } from '#lib/storage/history.ts';
import { momentsIn } from '#lib/storage/moments.ts';
import { pastIn } from '#lib/storage/past.ts';
import { restore } from '#lib/storage/restore.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { numberedItem } from '../library/plain-item.ts';
import { Model, type Shown } from './history-model.ts';

const opened: LibraryDb[] = [];
function open(name: string): LibraryDb {
	const db = new LibraryDb(name);
	opened.push(db);
	return db;
}
afterEach(async () => {
	const names = new Set(opened.map((db) => db.name));
	for (const db of opened.splice(0)) db.close();
	for (const name of names) await new LibraryDb(name).delete();
});

const itemCount = 4;
const ids = Array.from({ length: itemCount }, (_, index) => index + 1);
const album = (number: number) => `${'0'.repeat(25)}${number}`;

type Action =
	| {
			readonly kind: 'edit';
			readonly tab: number;
			readonly items: readonly number[];
			readonly wishes: readonly Wish[];
			readonly entities: readonly EntityWish[];
	  }
	| { readonly kind: 'undo' | 'redo' | 'restart'; readonly tab: number }
	/** An edit of long ago: so many back. */
	| { readonly kind: 'old'; readonly tab: number; readonly which: number }
	| { readonly kind: 'restore'; readonly tab: number; readonly which: number };

const wish = fc.oneof(
	fc.record({
		kind: fc.constant('set' as const),
		field: fc.constantFrom<RegisterName>('rating'),
		value: fc.constantFrom<Value>(null, 1, 2, 3)
	}),
	fc.record({
		kind: fc.constant('set' as const),
		field: fc.constantFrom<RegisterName>('title', 'label'),
		value: fc.constantFrom<Value>(null, 'a', 'b')
	}),
	fc.record({
		kind: fc.constantFrom('add' as const, 'remove' as const),
		field: fc.constantFrom<SetName>('keywords'),
		element: fc.constantFrom<Element>('x', 'y', 'z')
	}),
	fc.record({
		kind: fc.constantFrom('add' as const, 'remove' as const),
		field: fc.constantFrom<SetName>('albums'),
		element: fc.constantFrom<Element>(album(1), album(2))
	})
);
const entityWish = fc
	.record({ number: fc.integer({ min: 1, max: 2 }), name: fc.constantFrom('Sea', 'Hill', undefined) })
	.map(({ number, name }): EntityWish => {
		const id = album(number);
		return name === undefined
			? { doc: 'albums', id }
			: { doc: 'albums', id, after: { id, name, order: number } };
	});
const tab = fc.integer({ min: 0, max: 1 });
const which = fc.integer({ min: 0, max: 30 });

const action: fc.Arbitrary<Action> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			kind: fc.constant('edit' as const),
			tab,
			items: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
			// Of one field no more than one wish: what an edit wants of it is one thing.
			wishes: fc.uniqueArray(wish, {
				maxLength: 3,
				selector: (one) => `${one.field} ${'element' in one ? String(one.element) : ''}`
			}),
			entities: fc.uniqueArray(entityWish, { maxLength: 1, selector: ({ id }) => id })
		})
	},
	{ weight: 5, arbitrary: fc.record({ kind: fc.constant('undo' as const), tab }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('redo' as const), tab }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), tab }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('old' as const), tab, which }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), tab, which }) }
);

class Tab {
	db: LibraryDb;
	clock: EditClock;
	readonly #name: string;
	readonly #now: () => number;

	constructor(name: string, now: () => number) {
		this.#name = name;
		this.#now = now;
		this.db = open(name);
		this.clock = new EditClock('device', now);
	}

	restart(): void {
		this.db.close();
		this.db = open(this.#name);
		this.clock = new EditClock('device', this.#now);
	}

	async edit(items: readonly number[], wishes: readonly Wish[], entities: readonly EntityWish[]) {
		const { edit } = await applyPlanned(
			this.db,
			items,
			(state, kept): Edit => {
				const fields = wishes.map(({ field }) => field);
				const id = this.clock.next(latestIn(state, fields, kept));
				const planned = plan(state, wishes, { id, origin: 'person', title: 'Test', made: 0 });
				return { ...planned, changes: [...planEntities(kept, entities), ...planned.changes] };
			},
			entities.map(({ id }) => id)
		);
		return edit;
	}
}

/** All that a person sees of curation. */
async function shown(db: LibraryDb): Promise<Shown> {
	const curations = await curationIn(db).many(ids);
	const values = curations.map((curation) => {
		const { keywords, albums, ...rest } = effective(curation ?? {});
		return { ...rest, keywords: [...(keywords ?? [])].sort(), albums: [...(albums ?? [])].sort() };
	});
	const entities = await db.entities.toArray();
	const named = entities.flatMap((kept) => entityOf(kept) ?? []);
	return { values, entities: named.sort((one, other) => (one.id < other.id ? -1 : 1)) };
}

/** The summaries say what curation says. */
async function expectSummaries(db: LibraryDb, { values }: Shown): Promise<void> {
	const items = await db.items.bulkGet(ids);
	expect(
		items.map((item) => ({
			rating: item?.rating,
			title: item?.title,
			label: item?.label,
			keywords: [...(item?.keywords ?? [])].sort(),
			albums: [...(item?.albums ?? [])].sort()
		}))
	).toEqual(
		values.map(({ rating, title, label, keywords, albums }) => ({ rating, title, label, keywords, albums }))
	);
}

async function play(actions: readonly Action[]): Promise<{ edits: number; restores: number }> {
	const name = `history ${Math.random()}`;
	let time = 1_700_000_000_000;
	const now = () => (time += 7);
	const tabs = [new Tab(name, now), new Tab(name, () => now() - 3)] as const;
	await tabs[0].db.items.bulkAdd(ids.map((id) => numberedItem(id, { rating: 2 })));
	const model = new Model(itemCount, { rating: 2 });
	const past: { readonly moment: MomentId; readonly was: Shown }[] = [];
	const title = () => 'Back';
	let edits = 0;
	let restores = 0;
	for (const one of actions) {
		const at = tabs[one.tab === 0 ? 0 : 1];
		const taking = { clock: at.clock, title };
		let last: EditId | undefined;
		switch (one.kind) {
			case 'edit': {
				const edit = await at.edit(one.items, one.wishes, one.entities);
				const known = model.edit(edit.id, one.items, one.wishes, one.entities);
				expect(edit.changes.length > 0).toBe(known);
				if (known) last = edit.id;
				break;
			}
			case 'undo':
			case 'redo': {
				const back = await goBack(at.db, one.kind, taking);
				expect(back?.kept.length).toBe(model[one.kind](back?.edits[0]?.id));
				last = back?.edits[0]?.id;
				break;
			}
			case 'old': {
				const target = model.old(one.which);
				if (target === undefined) break;
				const way = model.isBack(target) ? 'redo' : 'undo';
				const back = await goBackOn(at.db, target, way, taking);
				expect(back?.kept.length).toBe(model.toggle(target, back?.edits[0]?.id));
				last = back?.edits[0]?.id;
				break;
			}
			case 'restore': {
				const to = past[one.which % Math.max(1, past.length)];
				if (!to) break;
				const scope = { kind: 'all' } as const;
				const { edit } = await restore(
					at.db,
					{ scope, moment: to.moment },
					{ clock: at.clock, title: 'Restored' }
				);
				expect(await shown(at.db)).toEqual(to.was);
				restores++;
				if (edit.changes.length > 0) model.took(edit);
				last = edit.changes.length > 0 ? edit.id : undefined;
				break;
			}
			case 'restart':
				at.restart();
				if (edits % 3 === 0) await momentsIn(at.db).keep(time + 3_600_000, undefined, 1);
		}
		const is = await shown(tabs[1].db);
		expect(is).toEqual(model.shown());
		if (last !== undefined) {
			edits++;
			past.push({ moment: momentAfter(last), was: is });
		}
	}
	await expectSummaries(tabs[0].db, model.shown());
	// What undo and redo say that they would do is what the model has next.
	const next = await historyIn(tabs[0].db).next(tabs[0].clock.device);
	expect(next.undo?.of.id).toBe(model.nextUndo());
	expect(next.redo?.of.id).toBe(model.nextRedo());
	// The past is what it was, one item after the other and all at once, with moments kept and without.
	for (const { moment, was } of past.filter((_, index) => index % 4 === 0)) {
		const then = await pastIn(tabs[0].db).items(ids, moment);
		expect(then.map(({ then: said }) => effective(said).title)).toEqual(
			was.values.map(({ title: one }) => one)
		);
		expect(then.map(({ then: said }) => effective(said).rating)).toEqual(
			was.values.map(({ rating }) => rating)
		);
	}
	return { edits, restores };
}

test('a thousand random batches of edits of two tabs are undone, redone and gone back to as a model says, over restarts', async () => {
	const sums = { edits: 0, restores: 0 };
	await fc.assert(
		fc.asyncProperty(fc.array(action, { minLength: 40, maxLength: 120, size: 'max' }), async (actions) => {
			const { edits, restores } = await play(actions);
			sums.edits += edits;
			sums.restores += restores;
		}),
		{ numRuns: 30, endOnFailure: true, seed: 20261121 }
	);
	expect(sums.edits).toBeGreaterThan(1000);
	expect(sums.restores).toBeGreaterThan(20);
}, 300_000);
