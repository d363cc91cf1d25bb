/** What a conflict is about and what was said, in words. */
import { fieldLabel } from '#lib/state/field-label.ts';
import { words } from '#lib/state/messages/words.svelte.ts';
import type { FieldName } from '#lib/library/curation.ts';
import type { Conflict } from '#lib/workers/sync/contract.ts';

/** Characters of a value that are shown. */
const longest = 300;

/** Name of the field, empty where the whole is meant. */
export function conflictField({ kind, field }: Conflict): string {
	if (field === undefined) return '';
	if (kind !== 'item') return field;
	return (Object.hasOwn(words().curation.fields, field) || field.includes(':')) && field !== ''
		? fieldLabel(field as FieldName)
		: field;
}

/** A value short enough to be looked at; stars as stars. */
export function valueText(value: string, { kind, field }: Conflict): string {
	if (kind === 'item' && field === 'rating' && /^[0-5]$/.test(value) && value !== '0')
		return '★'.repeat(Number(value));
	const letters = [...value];
	return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : value;
}
