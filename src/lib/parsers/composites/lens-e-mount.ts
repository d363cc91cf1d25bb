/** Lenses of Sony's E mount that the camera has no number for: all that there are, loaded when one is asked for. */
import type { Labels } from '../model.ts';
import { onDemand, type OnDemand } from '../on-demand.ts';

interface Settings {
	readonly sonyCameraSettings3: {
		readonly rows: readonly { readonly name: string; readonly print?: unknown }[];
	};
}

export const eMountTable: OnDemand<Settings> = onDemand(() => import('../tags/makers/sony-dslr.ts'));

/** The first number of its own; lower ones are adapters, and those of lenses on them. 0 is not known. */
const firstOfMount = 32_784;
/** From here on a number that is not known is that of a lens on an adapter. */
export const adapted = 0xef00;
export const isOfMount = (id: number | undefined): boolean => id === 0 || (id ?? 0) >= firstOfMount;

/** What the number says that stands for all of them. */
export const anyLens = '65535';
export const withMount = /^(?:NEX|ILCE)/;

/** Their names by number, each once. Adapters are none, nor what has no f-number. */
export function eMountLenses(): readonly string[] {
	const row = eMountTable.loaded?.sonyCameraSettings3.rows.find(({ name }) => name === 'LensType2');
	const labels = (row?.print ?? {}) as Labels;
	const names = Object.entries(labels)
		.filter(([id, name]) => id !== '0' && !/Adapter|Booster/.test(name))
		.sort(([one], [other]) => Number(one) - Number(other) || one.length - other.length)
		.map(([, name]) => name.replace(/ or .*$/, ''));
	return [...new Set(names)].filter((name) => /mm F\d/.test(name));
}
