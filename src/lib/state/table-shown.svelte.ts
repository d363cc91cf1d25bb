/** Which columns the table shows now: what those who choose others begin with. */
import { perApp } from './per-app.svelte.ts';

class TableShown {
	/** Ids; empty before a table was shown. */
	ids = $state.raw<readonly string[]>([]);
}

/** The one of an app. */
export const tableShownOf = perApp(() => new TableShown());
