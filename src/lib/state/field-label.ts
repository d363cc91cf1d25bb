/** What fields are called, those with open names too. */
import { customFieldOf } from '#lib/library/custom-field.ts';
import type { FieldName } from '#lib/library/curation.ts';
import { familyOf } from '#lib/library/open-names.ts';
import { historyWords } from './messages/history-words.ts';
import { words } from './messages/words.svelte.ts';

const noNames: ReadonlyMap<string, string> = new Map();

/** @param names of entities, by id */
export function fieldLabel(field: FieldName, names = noNames): string {
	const { fields } = words().curation;
	const family = familyOf(field);
	// Without a family it is a field that every library has.
	if (!family) return fields[field as keyof typeof fields];
	const name = customFieldOf(field)?.name ?? names.get(field.slice(field.indexOf(':') + 1));
	if (name === undefined) return fields[family.family];
	return family.family === 'order' ? historyWords().orderIn(name) : name;
}
