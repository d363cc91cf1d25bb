/** Culling that outlives a page: what is gone through, where one is in it, and the edits made on the way. */
import type { EditId } from '#lib/library/edit.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { Along } from './apply.ts';
import type { CullEditRow, CullPlaceRow, CullRow, CullSlot } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

/** All that is kept of one. */
export interface KeptCull {
	readonly frames: CullRow;
	readonly place: CullPlaceRow;
	/** Oldest first. */
	readonly edits: readonly CullEditRow[];
}

export function cullsIn(db: LibraryDb) {
	const editsOf = (from: LibraryDb, slot: CullSlot) =>
		from.cullEdits.where('[slot+edit]').between([slot, ''], [slot, '\uffff']);
	return {
		/** @returns undefined where there is none */
		async get(slot: CullSlot): Promise<KeptCull | undefined> {
			const [frames, place, edits] = await Promise.all([
				db.culls.get(slot),
				db.cullPlaces.get(slot),
				editsOf(db, slot).toArray()
			]);
			return frames && place && { frames, place, edits };
		},

		/** Begins another one in the place of the last; the edits of that stay in the log. */
		begin: (frames: CullRow, place: CullPlaceRow): Promise<void> =>
			write(db, 'strict', ['culls', 'cullPlaces', 'cullEdits'], async (through) => {
				await editsOf(through, frames.slot).delete();
				await Promise.all([through.culls.put(frames), through.cullPlaces.put(place)]);
			}),

		/** Where one is now. */
		move: (place: CullPlaceRow): Promise<void> =>
			write(db, 'relaxed', ['cullPlaces'], async (through) => {
				await through.cullPlaces.put(place);
			}),

		/** Forgets edits that were taken back. */
		forget: (slot: CullSlot, edits: readonly EditId[]): Promise<void> =>
			write(db, 'strict', ['cullEdits'], (through) =>
				through.cullEdits.bulkDelete(edits.map((edit): [string, EditId] => [slot, edit]))
			)
	};
}

/** What is written with a decision, or not at all: that it belongs to this culling, and where one is after it. */
export function alongOf(place: CullPlaceRow, item: ItemId): Along {
	return {
		tables: ['cullPlaces', 'cullEdits'],
		async write(through, { edit }) {
			await through.cullPlaces.put(place);
			if (edit.changes.length > 0) await through.cullEdits.put({ slot: place.slot, edit: edit.id, item });
		}
	};
}
