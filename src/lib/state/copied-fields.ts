/** Fields that were copied from an item: kept in this browser, so that they can be pasted in another tab or later. */
import type { Values } from '#lib/library/curation.ts';

const key = 'mediatheque:copied-fields';

/** Whatever was kept: what it holds is checked by whoever uses it (`paste`). Undefined where nothing was copied. */
export function copiedFields(): Values | undefined {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		// Whatever it is, `paste` asks each of its values.
		return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Values) : undefined;
	} catch {
		return undefined;
	}
}

/** @throws QuotaExceededError */
export function keepCopied(values: Values): void {
	localStorage.setItem(key, JSON.stringify(values));
}
