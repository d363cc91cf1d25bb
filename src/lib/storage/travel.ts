/**
 * Places of edits in the sequences of devices: by them devices tell each other what they lack. Each edit that is made here
 * gets the next number in the transaction that logs it; those of before get theirs when devices begin to be kept in step.
 * What a device holds of another is contiguous from 1 on.
 */
import type { EditId } from '#lib/library/edit.ts';
import type { EditHead } from '#lib/library/history.ts';
import { headsIn } from './log-runs.ts';
import type { SyncFact } from './meta.ts';
import type { LibraryDb } from './schema.ts';
import { syncFactNow, write } from './write.ts';
import {
	heardIn,
	lastOf,
	placedEdits,
	placesAfter,
	placesOf,
	rowsOfPlaces,
	sequence,
	type Heard,
	type PlacedEdit
} from './travel-places.ts';
import { addToSum, digestOf, rowOf, sumIn } from './travel-sum.ts';

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
			const placed = new PlacedEdits();
			for (;;) {
				signal?.throwIfAborted();
				if (await numberPage(db, placed)) return;
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
			return placedEdits(db, await placesAfter(db, device, seq, count));
		},

		/** Sum over all that is held: the same on two devices that hold the same. What is new since it was asked for last is read for it. */
		sum(): Promise<string> {
			// Whoever asks meanwhile waits, and finds it made: what is new is not read twice.
			const sum = (summing.get(db) ?? Promise.resolve()).then(() => sumOf(db));
			summing.set(
				db,
				sum.catch(() => undefined)
			);
			return sum;
		},

		/**
		 * This profile is a copy of another: what it did itself, above what the others have under the old name, gets new
		 * numbers under a new name.
		 */
		renew: (has: Heard, device: string, clockDevice: string): Promise<SyncFact> =>
			write(db, 'strict', ['travels', 'sync'], async (through) => {
				const before = await factOf(through);
				if (!before) throw new Error('This library is not kept in step with others');
				const common = has[before.device] ?? 0;
				const rows = await sequence(through, before.device, common).toArray();
				const stays = rows.flatMap(placesOf).filter(({ seq }) => seq <= common);
				const goes = rows.flatMap(placesOf).filter(({ seq }) => seq > common);
				await through.travels.bulkDelete(rows.map((row): [string, number] => [row.device, row.seq]));
				await through.travels.bulkAdd([
					...rowsOfPlaces(stays),
					...rowsOfPlaces(goes.map((place, index) => ({ ...place, device, seq: index + 1 })))
				]);
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

/** By library, the sum that this thread is making. */
const summing = new WeakMap<LibraryDb, Promise<unknown>>();

/** Pages that are added up until that is written down. */
const pagesOfSum = 8;

async function sumOf(db: LibraryDb): Promise<string> {
	for (;;) {
		const known = await sumIn(db);
		const heard = await heardIn(db.strict);
		const behind = Object.entries(heard).find(([device, seq]) => seq > (known.upTo[device] ?? 0));
		if (!behind) return known.sum;
		const [device, last] = behind;
		const digests: bigint[] = [];
		let upTo = known.upTo[device] ?? 0;
		for (let pages = 0; pages < pagesOfSum && upTo < last; pages++) {
			const places = await placesAfter(db, device, upTo, page);
			const placed = await placedEdits(db, places);
			// An edit that the log has lost does not count: it is told by the sum.
			digests.push(...(await Promise.all(placed.map(digestOf))));
			upTo = places.at(-1)?.seq ?? last;
		}
		await write(db, 'strict', ['sync'], async (through) => {
			const now = await sumIn(through);
			// Another thread was quicker.
			if ((now.upTo[device] ?? 0) !== (known.upTo[device] ?? 0)) return;
			await through.sync.put(rowOf(addToSum(now, device, upTo, digests)));
		});
	}
}

async function factOf(db: LibraryDb): Promise<SyncFact | undefined> {
	return (await db.meta.get('sync'))?.value as SyncFact | undefined;
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

/** Which edits have places, as far as was looked: what is new is read in the transaction that asks. */
class PlacedEdits {
	readonly ids = new Set<EditId>();
	readonly #upTo = new Map<string, number>();

	async read(db: LibraryDb): Promise<void> {
		for (const [device, seq] of Object.entries(await heardIn(db))) {
			for (let after = this.#upTo.get(device) ?? 0; after < seq;) {
				const places = await placesAfter(db, device, after, 10 * page);
				for (const { edit } of places) if (edit !== undefined) this.ids.add(edit);
				after = places.at(-1)?.seq ?? seq;
			}
			this.#upTo.set(device, seq);
		}
	}
}

/** @returns whether there is none left */
function numberPage(db: LibraryDb, placed: PlacedEdits): Promise<boolean> {
	return write(db, 'strict', ['travels', 'heads'], async (through) => {
		const fact = await factOf(through);
		if (!fact || fact.numbered === 'all') return true;
		await placed.read(through);
		const rows = await through.heads.where('id').above(fact.numbered).limit(page).toArray();
		const heads = headsIn(rows).filter(({ id }) => id > fact.numbered);
		const last = rows.at(-1);
		const from = await lastOf(through, fact.device);
		const own = heads.filter(({ id, origin }) => origin !== 'file' && !placed.ids.has(id));
		const { device } = fact;
		await through.travels.bulkAdd(
			rowsOfPlaces(own.map(({ id }, index) => ({ device, seq: from + index + 1, edit: id })))
		);
		await through.meta.put({ key: 'sync', value: { ...fact, numbered: last?.id ?? 'all' } });
		return !last;
	});
}
