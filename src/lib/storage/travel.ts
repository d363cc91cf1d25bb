/**
 * Places of edits in the sequences of devices: by them devices tell each other what they lack. Each edit that is made here
 * gets the next number in the transaction that logs it; those of before get theirs when devices begin to be kept in step.
 * What a device holds of another is contiguous from 1 on.
 */
import type { Edit, EditId } from '#lib/library/edit.ts';
import type { EditHead } from '#lib/library/history.ts';
import type { SyncFact } from './meta.ts';
import { syncFactNow, write, type EditRow, type LibraryDb, type TravelRow } from './schema.ts';
import { editOf } from './edits.ts';
import { addToSum, digestOf, rowOf, sumIn } from './travel-sum.ts';

/** Up to which number the edits of each device are had. */
export type Heard = Readonly<Record<string, number>>;

/** An edit at its place; or what came in its place and may not be applied. */
export interface PlacedEdit {
	readonly device: string;
	readonly seq: number;
	readonly edit: Edit;
}

/** Edits that are looked at together. */
const page = 500;

export function travelsIn(db: LibraryDb) {
	return {
		/** Undefined where this library is not kept in step with others. */
		fact: (): Promise<SyncFact | undefined> => factOf(db),

		/** From now on edits have places. @param device a ULID; without effect where there is one already */
		begin: (device: string): Promise<SyncFact> =>
			write(db, 'strict', ['meta'], async (through) => {
				const known = await factOf(through);
				if (known) return known;
				const fact: SyncFact = { device, numbered: '' };
				await through.meta.put({ key: 'sync', value: fact });
				return fact;
			}),

		/** Gives the edits of before their numbers, a page at a time; begun again it goes on where it was. */
		async number(signal?: AbortSignal): Promise<void> {
			for (;;) {
				signal?.throwIfAborted();
				if (await numberPage(db)) return;
			}
		},

		/** No edit has a place any more: this device leaves the others. What was said stays. */
		end: (): Promise<void> =>
			write(db, 'strict', ['travels', 'conflicts', 'sync', 'syncPlaces'], async (through) => {
				await through.meta.delete('sync');
				await through.travels.clear();
				await through.conflicts.clear();
				await through.sync.clear();
				await through.syncPlaces.clear();
			}),

		/** What is held of each device. */
		heard: (): Promise<Heard> => heardIn(db.strict),

		/** Edits of a device after a number, in order; fewer where the log has lost one. */
		async after(device: string, seq: number, count = page): Promise<PlacedEdit[]> {
			return placedEdits(db, await rowsAfter(db, device, seq, count));
		},

		/** Sum over all that is held: the same on two devices that hold the same. What is new since it was asked for last is read for it. */
		async sum(): Promise<string> {
			for (;;) {
				const known = await sumIn(db);
				const heard = await heardIn(db.strict);
				const behind = Object.entries(heard).find(([device, seq]) => seq > (known.upTo[device] ?? 0));
				if (!behind) return known.sum;
				const [device] = behind;
				const rows = await rowsAfter(db, device, known.upTo[device] ?? 0, page);
				const placed = await placedEdits(db, rows);
				// An edit that the log has lost does not count: it is told by the sum.
				const digests = await Promise.all(placed.map(digestOf));
				const upTo = rows.at(-1)?.seq ?? 0;
				await write(db, 'strict', ['sync'], async (through) => {
					const now = await sumIn(through);
					// Another thread was quicker.
					if ((now.upTo[device] ?? 0) !== (known.upTo[device] ?? 0)) return;
					await through.sync.put(rowOf(addToSum(now, device, upTo, digests)));
				});
			}
		},

		/**
		 * This profile is a copy of another: what it did itself, above what the others have under the old name, gets new
		 * numbers under a new name.
		 */
		renew: (has: Heard, device: string, clockDevice: string): Promise<SyncFact> =>
			write(db, 'strict', ['travels', 'sync'], async (through) => {
				const before = await factOf(through);
				if (!before) throw new Error('This library is not kept in step with others');
				const rows = await sequence(through, before.device, has[before.device] ?? 0).toArray();
				await through.travels.bulkDelete(rows.map((row): [string, number] => [row.device, row.seq]));
				await through.travels.bulkAdd(rows.map((row, index) => ({ ...row, device, seq: index + 1 })));
				const fact: SyncFact = { ...before, device };
				await through.meta.bulkPut([
					{ key: 'sync', value: fact },
					// Edits made from now on are those of another to every clock.
					{ key: 'device', value: clockDevice }
				]);
				// Made anew of all that there is.
				await through.sync.delete('sum');
				return fact;
			})
	};
}

async function factOf(db: LibraryDb): Promise<SyncFact | undefined> {
	return (await db.meta.get('sync'))?.value as SyncFact | undefined;
}

/** The rows of a device above a number. */
function sequence(db: LibraryDb, device: string, above: number) {
	return db.travels.where('[device+seq]').between([device, above], [device, Infinity], false);
}

function rowsAfter(db: LibraryDb, device: string, above: number, count: number): Promise<TravelRow[]> {
	return sequence(db, device, above).limit(count).toArray();
}

/** The last number of a device; 0 for none. */
export async function lastOf(db: LibraryDb, device: string): Promise<number> {
	// The key is that of the table.
	const key = (await sequence(db, device, 0).lastKey()) as [string, number] | undefined;
	return key?.[1] ?? 0;
}

async function heardIn(db: LibraryDb): Promise<Heard> {
	const heard = new Map<string, number>();
	for (let after = ''; ;) {
		const key = (await db.travels.where('[device+seq]').above([after, Infinity]).firstKey()) as
			[string, number] | undefined;
		if (!key) return Object.fromEntries(heard);
		after = key[0];
		heard.set(after, await lastOf(db, after));
	}
}

/** The edits of some places, as long as the log has them. */
async function placedEdits(db: LibraryDb, rows: readonly TravelRow[]): Promise<PlacedEdit[]> {
	const ids = rows.map(({ edit }) => edit ?? '');
	const first = await db.edits.bulkGet(ids.map((id): [EditId, number] => [id, 0]));
	const placed: PlacedEdit[] = [];
	for (const [index, { device, seq, given, refused }] of rows.entries()) {
		if (refused !== undefined) {
			// As it came: whoever takes it checks it.
			placed.push({ device, seq, edit: given as Edit });
			continue;
		}
		const row = first[index];
		if (!row) break;
		placed.push({ device, seq, edit: await wholeEdit(db, row) });
	}
	return placed;
}

/** More items than this are in more rows of the log (apply.ts). */
const itemsOfPart = 500;

async function wholeEdit(db: LibraryDb, first: EditRow): Promise<Edit> {
	if (first.items.length < itemsOfPart) return editOf(first);
	const { id } = first;
	const others = await db.edits.where('[id+part]').between([id, 1], [id, Infinity]).toArray();
	return { ...editOf(first), changes: [first, ...others].flatMap(({ changes }) => changes) };
}

/** Gives an edit that is made here its number, in the transaction that logs it; nothing where this library is on its own. */
export async function placeOwn(
	db: LibraryDb,
	{ id, origin }: Pick<EditHead, 'id' | 'origin'>
): Promise<void> {
	const fact = syncFactNow(db);
	// Each device reads its own files.
	if (!fact || origin === 'file') return;
	const seq = (await lastOf(db, fact.device)) + 1;
	await db.travels.add({ device: fact.device, seq, edit: id });
}

/** @returns whether there is none left */
function numberPage(db: LibraryDb): Promise<boolean> {
	return write(db, 'strict', ['travels', 'heads'], async (through) => {
		const fact = await factOf(through);
		if (!fact || fact.numbered === 'all') return true;
		const heads = await through.heads.where('id').above(fact.numbered).limit(page).toArray();
		const last = heads.at(-1);
		const own = heads.filter(({ origin }) => origin !== 'file');
		const known = await Promise.all(own.map(({ id }) => through.travels.where('edit').equals(id).count()));
		const from = await lastOf(through, fact.device);
		const rows = own.filter((_, index) => known[index] === 0);
		await through.travels.bulkAdd(
			rows.map(({ id }, index) => ({ device: fact.device, seq: from + index + 1, edit: id }))
		);
		await through.meta.put({ key: 'sync', value: { ...fact, numbered: last?.id ?? 'all' } });
		return !last;
	});
}
