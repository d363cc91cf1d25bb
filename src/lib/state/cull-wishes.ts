/** What is wished of cull mode, kept in this browser. */
import { fewestPanes, mostPanes } from '#lib/library/cull.ts';

const wishesKey = 'mediatheque:cull';

export interface CullWishes {
	/** After each decision the next picture comes. */
	readonly advance: boolean;
	/** Whether what the camera says is shown. */
	readonly info: boolean;
	/** How many are compared. */
	readonly panes: number;
}

/** What was wished at the last visit. */
export function readWishes(): CullWishes {
	const usual = { advance: true, info: true, panes: fewestPanes };
	try {
		const kept = JSON.parse(localStorage.getItem(wishesKey) ?? '{}') as Partial<CullWishes> | null;
		const panes = Number(kept?.panes ?? usual.panes);
		return {
			advance: kept?.advance !== false,
			info: kept?.info !== false,
			panes: panes >= fewestPanes && panes <= mostPanes ? Math.round(panes) : usual.panes
		};
	} catch {
		return usual;
	}
}

export function keepWishes(wishes: CullWishes): void {
	try {
		localStorage.setItem(wishesKey, JSON.stringify(wishes));
	} catch {
		// They hold for this visit.
	}
}
