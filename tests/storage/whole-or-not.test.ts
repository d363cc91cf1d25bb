// An edit is written as a whole or not at all: each store is made to fail, and a broken transaction is noticed.
import { Dexie, type DBCore, type Middleware } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan, planEntities, wishFor } from '#lib/library/edit-plan.ts';
import type { ItemId } from '#lib/library/item.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { goBack } from '#lib/storage/history.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import type { TableName } from '#lib/storage/write.ts';
import { numberedItem } from '../library/plain-item.ts';
import { disagreements } from './log-and-state.ts';

const opened: LibraryDb[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map((db) => db.delete()));
});

const count = 520;
const ids = Array.from({ length: count }, (_, index) => index + 1);
const clock = new EditClock('device');
const id = `${'0'.repeat(25)}1`;

/** Stands between the app and a store, from a moment on. */
interface Fault {
	readonly table: TableName;
	/** `fails`: the write throws; `lost`: it says that all is well, and does nothing. */
	readonly how: 'fails' | 'lost';
	/** Writes to it that go well before. */
	readonly after: number;
}

let fault: Fault | undefined;
let writes = 0;
/** What was written while there was a fault, in order: to do it again without its transaction. */
let written: { readonly table: string; readonly values: readonly unknown[] }[] = [];

const faulty: Middleware<DBCore> = {
	stack: 'dbcore',
	name: 'Faulty',
	create: (core) => ({
		...core,
		table: (name) => {
			const table = core.table(name);
			return {
				...table,
				mutate: (request) => {
					if (fault && (request.type === 'add' || request.type === 'put') && fault.table !== name)
						written.push({ table: name, values: [...request.values] });
					if (fault?.table !== name || request.type === 'deleteRange' || writes++ < fault.after)
						return table.mutate(request);
					if (fault.how === 'fails')
						return Dexie.Promise.reject(new DOMException('no room', 'QuotaExceededError'));
					const keys =
						request.type === 'delete' ? request.keys : (request.keys ?? request.values.map(() => 0));
					const results = [...keys];
					return Dexie.Promise.resolve({ numFailures: 0, failures: {}, results, lastResult: results.at(-1) });
				}
			};
		}
	})
};

async function library(): Promise<LibraryDb> {
	const db = new LibraryDb(`whole ${Math.random()}`);
	opened.push(db);
	await db.items.bulkAdd(ids.map((number) => numberedItem(number, { rating: 2 })));
	db.strict.use(faulty);
	await say(db, ids.slice(0, 100), 'before', 1);
	return db;
}

function say(db: LibraryDb, items: readonly ItemId[], title: string, rating: number) {
	const wishes = [wishFor('set', 'rating', rating), wishFor('add', 'keywords', title)];
	return applyPlanned(
		db,
		items,
		(state, entities) => {
			const edit = plan(state, wishes, {
				id: clock.next(latestIn(state, ['rating', 'keywords'], entities)),
				origin: 'person',
				title,
				made: 0
			});
			const album = { doc: 'albums', id, after: { id, name: title, order: 0 } } as const;
			return { ...edit, changes: [...planEntities(entities, [album]), ...edit.changes] };
		},
		[id]
	);
}

/** All rows of all tables that an edit touches. */
async function everything(db: LibraryDb): Promise<unknown> {
	const names = ['items', 'curation', 'edits', 'heads', 'entities', 'changes', 'moments'] as const;
	return Promise.all(names.map((name) => db.table<unknown>(name).toArray()));
}

const stores = ['items', 'curation', 'edits', 'heads', 'entities', 'changes'] as const;

test.each(stores.flatMap((table) => ['edit', 'undo'].map((what) => ({ table, what }))))(
	'$what: where writing $table fails, nothing is written',
	async ({ table, what }) => {
		const db = await library();
		const before = await everything(db);
		writes = 0;
		fault = { table, how: 'fails', after: 0 };

		const work =
			what === 'edit' ? say(db, ids, 'after', 4) : goBack(db, 'undo', { clock, title: () => 'Back' });

		await expect(work).rejects.toThrow('no room');
		fault = undefined;
		expect(await everything(db)).toEqual(before);
		expect(await disagreements(db)).toEqual([]);
		// And it goes on as if nothing had been.
		await say(db, ids, 'after', 4);
		expect(await db.items.get(count)).toMatchObject({ rating: 4 });
		expect(await disagreements(db)).toEqual([]);
	}
);

test.each(['items', 'curation', 'edits', 'heads', 'entities'] as const)(
	'a write to %s that is lost although all seemed well is noticed',
	async (table) => {
		const db = await library();
		writes = 0;
		fault = { table, how: 'lost', after: 0 };

		await say(db, ids, 'after', 4);

		fault = undefined;
		expect(await disagreements(db)).not.toEqual([]);
	}
);

test.each(['edits', 'heads', 'items', 'curation'] as const)(
	'a transaction that is torn, all but %s is there, is noticed',
	async (table) => {
		const db = await library();
		writes = 0;
		written = [];
		fault = { table, how: 'fails', after: 0 };
		await expect(say(db, ids, 'after', 4)).rejects.toThrow('no room');
		fault = undefined;
		expect(await disagreements(db)).toEqual([]);

		// As if each store had been written by itself.
		expect(written.map((one) => one.table)).not.toEqual([]);
		for (const { table: name, values } of written) await db.table(name).bulkPut(values);
		expect(await disagreements(db)).not.toEqual([]);
	}
);

test('an edit of which the log has only a part is noticed', async () => {
	const db = await library();

	const { edit } = await say(db, ids, 'after', 4);
	await db.edits.delete([edit.id, 1]);

	expect(await disagreements(db)).toContain('log of 520');
});
