/** What the rescue (rescue.ts) brought back, until the person has been told. Apart from it: every page asks this at its start. */
import { metaIn } from './meta.ts';
import type { LibraryDb } from './schema.ts';

/** `emptied`: the database was as new. `shortened`: its newest part was missing. */
export type Loss = 'emptied' | 'shortened';

/** What was lost and what came back: kept in `meta` until the person has read it. */
export interface Rescued {
	readonly why: Loss;
	/** When it was found out, milliseconds since 1970. */
	readonly when: number;
	/** Of when the copy is; absent: there was none that was whole. */
	readonly from?: number;
	readonly items: number;
	readonly edits: number;
	readonly presets: number;
	/** Names of the folders to open again. */
	readonly roots: readonly string[];
	/** The person has read it. */
	readonly told: boolean;
}

/** What was rescued and is not yet known to the person. */
export async function untold(db: LibraryDb): Promise<Rescued | undefined> {
	const rescued = await metaIn(db).get('rescued');
	return rescued?.told === false ? rescued : undefined;
}

/** The person has read it. */
export async function markTold(db: LibraryDb): Promise<void> {
	const rescued = await untold(db);
	if (rescued) await metaIn(db).set('rescued', { ...rescued, told: true });
}
