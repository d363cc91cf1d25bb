/** Computes tags from inputs alone, without a file. */
import { computeComposites } from '#lib/parsers/composite.ts';
import { Found } from '#lib/parsers/found.ts';
import { Budget } from '#lib/parsers/io/budget.ts';
import type { Labels, RawValue } from '#lib/parsers/model.ts';
import { loadParts } from '#lib/parsers/on-demand.ts';
import { printed, textOf, valueOf } from '#lib/parsers/print.ts';
import { defineTable, entryFor } from '#lib/parsers/table.ts';

// What is computed of maker notes and of lenses is loaded when needed: here it is there.
await loadParts();

/** `Group0/Group1:Name` (or `Group:Name`) and what the tag holds; `[value, shown]` where it prints otherwise. */
export type Inputs = readonly (readonly [key: string, raw: RawValue, shown?: string])[];

interface Options {
	readonly type?: string;
	/** Bytes of the file. */
	readonly size?: number;
	/** Labels of the tags of a name. */
	readonly labels?: Readonly<Record<string, Labels>>;
}

/** What is computed, as it prints and as it is. */
export function compute(inputs: Inputs, { type = 'JPEG', size = 0, labels = {} }: Options = {}) {
	const found = new Found(new Budget(), undefined);
	found.is({ type, extension: type.toLowerCase(), mime: 'image/x' });
	for (const [key, raw, shown] of inputs) {
		const [groups = '', name = ''] = key.split(':');
		const [group0 = '', group1 = group0] = groups.split('/');
		const table = defineTable(group0, group0, group1, []);
		const print = labels[name] ?? (shown === undefined ? undefined : { '*': shown });
		const more = {
			...(print && { print }),
			...(Array.isArray(raw) && { list: true as const })
		};
		found.tag(entryFor(table, name, name, more), raw, [0, 0]);
	}
	computeComposites(found, size);
	const made = found.tags.filter(({ group0 }) => group0 === 'Composite');
	return {
		shown: Object.fromEntries(made.map((tag) => [tag.entry.name, textOf(printed(tag))])),
		values: Object.fromEntries(made.map((tag) => [tag.entry.name, valueOf(tag)]))
	};
}

/** What is computed, as it prints. */
export const shown = (inputs: Inputs, options: Options = {}) => compute(inputs, options).shown;
