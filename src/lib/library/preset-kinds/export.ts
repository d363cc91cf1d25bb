/** Export settings: how a list of items is written into a file. */
import * as v from 'valibot';
import { key, type KindOfPreset } from './kind.ts';

export const exportFormats = ['csv', 'xlsx', 'json', 'xml', 'pdf', 'm3u'] as const;

export interface ExportContent {
	readonly format: (typeof exportFormats)[number];
	/** Fields, columns or tags by name, in their order; absent: what the format writes by itself. */
	readonly columns?: readonly string[];
	/** What else the format can be told, by name. */
	readonly options?: Readonly<Record<string, string | number | boolean>>;
}

export const exportSettings: KindOfPreset<'export'> = {
	kind: 'export',
	content: v.object({
		format: v.picklist(exportFormats),
		columns: v.exactOptional(v.pipe(v.array(key), v.maxLength(500))),
		options: v.exactOptional(
			v.pipe(
				v.record(
					key,
					v.union([v.pipe(v.string(), v.maxLength(1000)), v.pipe(v.number(), v.finite()), v.boolean()])
				),
				v.maxEntries(100)
			)
		)
	}),
	older: [],
	changes: 'shown',
	brief: ({ format, columns }) => [format.toUpperCase(), ...(columns ?? [])].join(', ')
};
