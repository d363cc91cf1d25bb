/** Packs the details of items (storage/details-packing.ts) once nothing in the library has changed for a while. */
import { packDetails } from '#lib/storage/details-packing.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';

export interface PackingNeeds {
	readonly db: LibraryDb;
	/** Whether it is for this thread to do. */
	readonly mine: () => boolean;
	/** Milliseconds from the last change on. */
	readonly quiet: number;
	readonly failed: (error: unknown) => void;
}

/** @returns to be called at each change: work that is under way is broken off, and begun again when all is quiet */
export function packingWhenQuiet({ db, mine, quiet, failed }: PackingNeeds): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let working: AbortController | undefined;

	async function pack(): Promise<void> {
		if (!mine()) return;
		const work = (working = new AbortController());
		try {
			await packDetails(db, work.signal);
		} catch (error) {
			if (!work.signal.aborted) failed(error);
		}
	}

	return () => {
		working?.abort();
		clearTimeout(timer);
		timer = setTimeout(() => void pack(), quiet);
	};
}
