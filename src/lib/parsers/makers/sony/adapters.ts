/**
 * Lenses of other mounts on Sony's cameras: an adapter tells them by its own number and that of the lens's maker, added up.
 * https://exiftool.org/TagNames/Sony.html (LensType)
 */
import type { Labels } from '../../model.ts';
import { entryFor } from '../../table.ts';
import { lenses } from '../../tags/lenses/canon.ts';
import { sigmaMain } from '../../tags/makers/sigma.ts';
import { sonyMain } from '../../tags/makers/sony.ts';
import { stored } from '../binary.ts';
import type { Blocks } from '../note.ts';

const sigmaLenses = sigmaMain.rows.find(({ name }) => name === 'LensType')?.print;

const adapters: readonly (readonly [first: number, name: string, lenses: Labels])[] = [
	[0xef00, 'Canon EF Adapter', lenses],
	[0xbc00, 'Metabones Speed Booster Ultra', lenses],
	[0x7700, 'Metabones Speed Booster', lenses],
	[0x4900, 'MC-11 SA-E', typeof sigmaLenses === 'object' ? sigmaLenses : {}]
];

/** What a number may stand for: the first with the adapter, the others as their maker calls them. */
function labelsOf(id: number): Labels | undefined {
	for (const [first, adapter, names] of adapters) {
		const own = String(id - first);
		const name = id > first ? names[own] : undefined;
		if (name === undefined) continue;
		const others = Object.entries(names).filter(([key]) => key.startsWith(`${own}.`));
		return Object.fromEntries([
			[String(id), `${name} + ${adapter}`],
			...others.map(([key, other]) => [`${id}${key.slice(own.length)}`, other] as const)
		]);
	}
	return undefined;
}

export const lensBlocks: Blocks = {
	0xb027: (place) => {
		const id = stored(place.bytes(), 'int32u', 1, place.note.data.little);
		if (typeof id !== 'number') return;
		const entry = entryFor(sonyMain, 0xb027, 'LensType');
		const print = labelsOf(id) ?? sonyMain.entries.get(0xb027)?.print;
		place.note.found.tag(print === undefined ? entry : { ...entry, print }, id, [place.at, place.size]);
	}
};
