/** Packs the details of items (storage/details-packing.ts) once nothing in the library has changed for a while. */
import { packDetails } from '#lib/storage/details-packing.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import type { WorkTeller, WorkVerb } from '../work.ts';

export interface PackingNeeds {
	readonly db: LibraryDb;
	/** Whether it is for this thread to do. */
	readonly mine: () => boolean;
	/** Milliseconds from the last change on. */
	readonly quiet: number;
	/** Who is told how far it is. */
	readonly teller?: (asked: (verb: WorkVerb) => void) => WorkTeller;
	readonly failed: (error: unknown) => void;
}

/** @returns to be called at each change: work that is under way is broken off, and begun again when all is quiet */
export function packingWhenQuiet({ db, mine, quiet, failed, teller }: PackingNeeds): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let working: AbortController | undefined;
	/** A person wants it to wait, until told otherwise or the next visit. */
	let waits = false;

	const told = teller?.((verb) => {
		waits = verb === 'pause';
		working?.abort();
		if (verb === 'resume') void pack();
		else told?.paused(waits);
		if (verb === 'cancel') told?.over();
	});

	async function pack(): Promise<void> {
		if (!mine() || waits) return;
		const work = (working = new AbortController());
		try {
			const total = await db.details.count();
			let done = 0;
			await packDetails(db, work.signal, (packed) => {
				done += packed;
				if (!work.signal.aborted) told?.tell({ done, total });
			});
		} catch (error) {
			if (!work.signal.aborted) failed(error);
		} finally {
			if (!waits) told?.over();
		}
	}

	return () => {
		working?.abort();
		clearTimeout(timer);
		timer = setTimeout(() => void pack(), quiet);
	};
}
