/**
 * What keeps a copy of the items (the snapshot that searching starts from) can tell by this whether its copy is of now,
 * and else which items changed: each write that touches items leaves a row with their ids, and the row's number is the
 * generation of the items.
 */
import { Dexie, type DBCore, type DBCoreMutateRequest, type Middleware, type Transaction } from 'dexie';
import { metaIn } from './meta.ts';
import type { LibraryDb } from './schema.ts';

/** Ids of the items that one write touched; `all`: they were not counted. */
export interface ChangeRow {
	readonly generation: number;
	readonly ids?: Uint32Array;
	readonly all?: true;
}

/** What changed since a generation. */
export interface Changes {
	readonly generation: number;
	readonly ids: readonly number[];
}

type Touched = Set<number> | 'all';

/** By transaction of the browser, the items that it touched so far. */
const touchedBy = new WeakMap<object, Touched>();

/** Takes note of each item that is written, whoever writes it. */
export const noteItems: Middleware<DBCore> = {
	stack: 'dbcore',
	name: 'NoteItems',
	create: (core) => ({
		...core,
		table: (name) => {
			const table = core.table(name);
			if (name !== 'items') return table;
			return {
				...table,
				mutate: async (request) => {
					const answer = await table.mutate(wantingKeys(request));
					note(request.trans, keysOf(request, answer.results));
					return answer;
				}
			};
		}
	})
};

/** Undefined where they were not counted. */
function keysOf(
	request: DBCoreMutateRequest,
	results: readonly unknown[] | undefined
): readonly unknown[] | undefined {
	if (request.type === 'deleteRange') return undefined;
	return request.type === 'delete' ? request.keys : results;
}

function wantingKeys(request: DBCoreMutateRequest): DBCoreMutateRequest {
	return request.type === 'add' || request.type === 'put' ? { ...request, wantResults: true } : request;
}

function note(transaction: object, keys: readonly unknown[] | undefined): void {
	const before = touchedBy.get(transaction) ?? new Set();
	if (!keys || before === 'all') {
		touchedBy.set(transaction, 'all');
		return;
	}
	for (const key of keys) if (typeof key === 'number') before.add(key);
	touchedBy.set(transaction, before);
}

/** Says in the current transaction that these items look different now, where that does not follow from their own rows. */
export function noteChanged(ids: Iterable<number>): void {
	note(currentTransaction(), [...ids]);
}

/** Writes down what a transaction touched; its last step. */
export async function recordTouched(transaction: Transaction): Promise<void> {
	const touched = touchedBy.get(transaction.idbtrans);
	if (touched === undefined) return;
	const changes = transaction.table<Omit<ChangeRow, 'generation'>, number>('changes');
	if (touched === 'all') await changes.add({ all: true });
	else if (touched.size > 0) await changes.add({ ids: Uint32Array.from(touched) });
}

function currentTransaction(): object {
	return Dexie.currentTransaction.idbtrans;
}

export function changesIn(db: LibraryDb) {
	const changes = {
		/** The generation of the items now; 0 before the first. */
		async generation(): Promise<number> {
			const [last] = await db.changes.orderBy('generation').reverse().limit(1).primaryKeys();
			return last ?? 0;
		},

		/** Names this very database: one that was erased, emptied or restored is another, whatever its generation. */
		async lineage(): Promise<string> {
			const meta = metaIn(db);
			const [known, resets] = await Promise.all([meta.get('lineage'), meta.get('generation')]);
			return `${known ?? (await meta.once('lineage', () => crypto.randomUUID()))} ${String(resets ?? 0)}`;
		},

		/** The items that changed since a generation, and the generation now; undefined where that is not known any more. */
		async since(generation: number): Promise<Changes | undefined> {
			const rows = await db.changes.where('generation').aboveOrEqual(generation).toArray();
			const last = rows.at(-1)?.generation ?? 0;
			if (last < generation) return undefined;
			const later = rows.filter((row) => row.generation > generation);
			const whole = later.every((row, at) => row.generation === generation + 1 + at && row.ids !== undefined);
			if (!whole) return undefined;
			return { generation: last, ids: [...new Set(later.flatMap(({ ids }) => [...(ids ?? [])]))] };
		},

		/** Forgets what changed up to a generation: a copy of it is kept. The newest stays, as it holds the number. */
		async forget(upTo: number): Promise<void> {
			const newest = await changes.generation();
			await db.changes.where('generation').below(Math.min(upTo, newest)).delete();
		}
	};
	return changes;
}
