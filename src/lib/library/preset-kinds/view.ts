/** Views: how the library is shown. */
import * as v from 'valibot';
import type { SortKey } from '../query/ast.ts';
import { key, text, type KindOfPreset } from './kind.ts';

/** Absent: left as it is. */
export interface ViewContent {
	/** Layout by name; one that is not known any more is left out. */
	readonly layout: string;
	/** Columns of the table in their order, by id; absent: all. */
	readonly columns?: readonly string[];
	readonly sort: { readonly by: SortKey; readonly descending: boolean };
	readonly group: string;
	/** The search. */
	readonly text: string;
	readonly folder?: { readonly root: number; readonly path: string; readonly recursive: boolean };
	readonly panels: { readonly sidebar: boolean; readonly inspector: boolean };
	readonly tile: number;
	/** Place in the list of the first item in sight. */
	readonly scroll?: number;
}

export const view: KindOfPreset<'view'> = {
	kind: 'view',
	content: v.object({
		layout: key,
		columns: v.exactOptional(v.pipe(v.array(key), v.maxLength(200))),
		sort: v.object({ by: key, descending: v.boolean() }),
		group: key,
		text,
		folder: v.exactOptional(v.object({ root: v.number(), path: text, recursive: v.boolean() })),
		panels: v.object({ sidebar: v.boolean(), inspector: v.boolean() }),
		tile: v.pipe(v.number(), v.minValue(64), v.maxValue(640)),
		scroll: v.exactOptional(v.pipe(v.number(), v.minValue(0)))
	}),
	older: [],
	changes: 'shown',
	brief: ({ layout, text: searched }) => [layout, searched].filter((part) => part !== '').join(': ')
};
