/** The names of lenses by the numbers that makers give them: one table a maker, loaded when a file has such a number. */
import type { Labels } from '../model.ts';
import { onDemand, type OnDemand } from '../on-demand.ts';

export interface LensTable {
	readonly lenses: Labels;
}

export const nikonLenses: OnDemand<LensTable> = onDemand(() => import('../tags/lenses/nikon.ts'));

/** Four Thirds and Micro Four Thirds: maker and model of a lens, as Panasonic's cameras tell them apart. */
export const fourThirdsLenses: OnDemand<LensTable> = onDemand(() => import('../tags/lenses/four-thirds.ts'));

const makers: readonly (readonly [make: RegExp, table: OnDemand<LensTable>])[] = [
	[/^canon/i, onDemand<LensTable>(() => import('../tags/lenses/canon.ts'))],
	[/^nikon/i, nikonLenses],
	[/^(?:pentax|asahi|ricoh imaging)/i, onDemand<LensTable>(() => import('../tags/lenses/pentax.ts'))],
	[/^(?:sony|minolta|konica)/i, onDemand<LensTable>(() => import('../tags/lenses/sony.ts'))]
];

/** The table of a camera's maker; undefined where there is none. */
export function lensTableOf(make: string): OnDemand<LensTable> | undefined {
	return makers.find(([pattern]) => pattern.test(make))?.[1];
}

/** Bytes as Nikon's table has them: `A3 3C 29 44 30 30 A5 0E`. */
export const hexBytes = (bytes: readonly number[]): string =>
	bytes.map((byte) => (byte & 0xff).toString(16).toUpperCase().padStart(2, '0')).join(' ');
