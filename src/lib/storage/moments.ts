/**
 * Moments of which it is kept what people had said until then, so that the past is read from the nearest one on and not
 * from the beginning of the log. They are made of the log alone, and are made again where they are lost.
 */
import type { EditId } from '#lib/library/edit.ts';
import type { Fingerprint } from '#lib/library/item.ts';
import { momentAt, type MomentId, type SaidOf, type SaidState } from '#lib/library/past.ts';
import { deflated, inflated } from './deflate.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

/** Contents whose state shares a row. */
const itemsOfPart = 2000;
/** A moment is kept once so many rows of the log came since the last. */
const leastRows = 1000;
/**
 * Edits of the last minutes are not in a moment: a tab may still be writing one whose id is older than those that are
 * there. Milliseconds.
 */
const settled = 10 * 60_000;

export function momentsIn(db: LibraryDb) {
	const moments = {
		/** What is kept of the last moment up to another one; of before the first there is nothing. */
		async before(
			moment: MomentId,
			wanted?: ReadonlyMap<Fingerprint, unknown>
		): Promise<{ readonly at: MomentId; readonly said: SaidState; readonly weight: number }> {
			const [at] = ((await db.moments.where('[at+part]').belowOrEqual([moment, Infinity]).lastKey()) as
				[EditId, number] | undefined) ?? [''];
			const said: SaidState = new Map();
			let weight = 0;
			const rows =
				at === '' ? [] : await db.moments.where('[at+part]').between([at, 0], [at, Infinity]).toArray();
			for (const row of rows) {
				weight = row.weight;
				const text = new TextDecoder().decode(await inflated(row.bytes));
				// Written by `keep`.
				for (const [print, one] of JSON.parse(text) as [Fingerprint, SaidOf][])
					if (!wanted || wanted.has(print)) said.set(print, one);
			}
			return { at, said, weight };
		},

		/** Keeps a moment if so much was said since the last that it is worth its room. @returns whether it did */
		async keep(now = Date.now(), signal?: AbortSignal, least = leastRows): Promise<boolean> {
			const at = momentAt(now - settled);
			const last = await moments.before(at, new Map());
			const rows = await countBetween(db, last.at, at);
			// The larger it is, the longer the way to the next: moments together take room like the log.
			if (rows < Math.max(least, last.weight)) return false;
			const { saidAt } = await import('./past.ts');
			const said = [...(await saidAt(db, at, undefined, signal))];
			const weight = Math.ceil((2 * said.length) / 500);
			const parts: Uint8Array[] = [];
			for (let from = 0; from === 0 || from < said.length; from += itemsOfPart) {
				signal?.throwIfAborted();
				const text = JSON.stringify(said.slice(from, from + itemsOfPart));
				parts.push(await deflated(new TextEncoder().encode(text)));
			}
			return write(db, 'relaxed', ['moments', 'edits'], async (through) => {
				// An edit of before that was heard of meanwhile is not in it.
				if ((await countBetween(through, last.at, at)) !== rows) return false;
				await through.moments.bulkPut(parts.map((bytes, part) => ({ at, part, weight, bytes })));
				return true;
			});
		}
	};
	return moments;
}

function countBetween(db: LibraryDb, from: MomentId, to: MomentId): Promise<number> {
	return db.edits.where('[id+part]').between([from, 0], [to, -Infinity]).count();
}
