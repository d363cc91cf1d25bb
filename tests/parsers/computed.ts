/** Computes tags from inputs alone, without a file. */
import { computeComposites } from '#lib/parsers/composite.ts';
import { Found } from '#lib/parsers/found.ts';
import { Budget } from '#lib/parsers/io/budget.ts';
import type { RawValue } from '#lib/parsers/model.ts';
import { printed, textOf, valueOf } from '#lib/parsers/print.ts';
import { defineTable, entryFor } from '#lib/parsers/table.ts';

/** `Group0/Group1:Name` (or `Group:Name`) and what the tag holds; `[value, shown]` where it prints otherwise. */
export type Inputs = readonly (readonly [key: string, raw: RawValue, shown?: string])[];

/** What is computed, as it prints and as it is. */
export function compute(inputs: Inputs, { type = 'JPEG', size = 0 } = {}) {
	const found = new Found(new Budget(), undefined);
	found.is({ type, extension: type.toLowerCase(), mime: 'image/x' });
	for (const [key, raw, shown] of inputs) {
		const [groups = '', name = ''] = key.split(':');
		const [group0 = '', group1 = group0] = groups.split('/');
		const table = defineTable(group0, group0, group1, []);
		const more = {
			...(shown !== undefined && { print: { '*': shown } }),
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
export const shown = (inputs: Inputs, options = {}) => compute(inputs, options).shown;
