/** Once nothing has changed for a while: keeps moments of the past (storage/moments.ts), folds old readings of files. */
import { momentsIn } from '#lib/storage/moments.ts';
import { foldReadings } from '#lib/storage/readings.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';

export interface TidyingNeeds {
	readonly db: LibraryDb;
	/** Whether it is for this thread to do. */
	readonly mine: () => boolean;
	/** Milliseconds from the last change on. */
	readonly quiet: number;
	/** Told when the log has fewer rows than before. */
	readonly folded: () => Promise<void>;
	readonly failed: (error: unknown) => void;
}

/** @returns to be called at each change: work that is under way is broken off, and begun again when all is quiet */
export function tidyingWhenQuiet({ db, mine, quiet, folded, failed }: TidyingNeeds): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let working: AbortController | undefined;

	async function tidy(): Promise<void> {
		if (!mine()) return;
		const { signal } = (working = new AbortController());
		try {
			await momentsIn(db).keep(Date.now(), signal);
			await foldReadings(db, Date.now(), signal, folded);
		} catch (error) {
			if (!signal.aborted) failed(error);
		}
	}

	return () => {
		working?.abort();
		clearTimeout(timer);
		timer = setTimeout(() => void tidy(), quiet);
	};
}
