/** Filling in a metadata template: what it says of each item, and what is wrong with it before anything changes. */
import { bulkFields, valueOfText } from './bulk/fields.ts';
import type { BulkContext } from './bulk/operation.ts';
import type { CodeReplacer } from './codes.ts';
import { isSet, keyOf, curationField, type Element, type FieldName, type Value } from './curation.ts';
import { problemOfValue } from './edit-schema.ts';
import type { Wish } from './edit-plan.ts';
import { sameValue } from './edit-plan.ts';
import type { MetadataContent } from './preset.ts';
import { isFault, readTemplate, type Template, type TemplateSubject } from './template.ts';

/** What is wrong with one field of a template. */
export interface TemplateTrouble {
	readonly field: string;
	/** `field`: there is no such field; else a variable that is not known, with where it stands, from 0. */
	readonly trouble: 'field' | 'variable';
	readonly at?: number;
	readonly found?: string;
}

/** One change that a template makes. */
export interface FilledField {
	readonly field: FieldName;
	/** As plain text; empty where there was nothing. */
	readonly before: string;
	readonly after: string;
	readonly wishes: readonly Wish[];
	/** Why it cannot be: the text does not fit the field. There are no wishes then. */
	readonly problem?: string;
}

interface ReadField {
	readonly field: FieldName;
	/** One; of a field that holds several, one a line. */
	readonly lines: readonly Template[];
	readonly empty: boolean;
}

/** What is the same for all items; with `codes` the codes in what is filled in are replaced, too. */
export type FillContext = Pick<BulkContext, 'language' | 'now'> & { readonly codes?: CodeReplacer };

/** What is wrong with a template; nothing where it can be filled in. */
export function troublesOf({ fields }: MetadataContent): TemplateTrouble[] {
	return fields.flatMap(({ field, text }): TemplateTrouble[] => {
		if (!isBulkField(field)) return [{ field, trouble: 'field' }];
		const read = readTemplate(text);
		return isFault(read) ? [{ field, trouble: 'variable', at: read.at, found: read.found }] : [];
	});
}

/**
 * A template, read once for many items.
 * @param only the fields that count; absent: all
 * @returns what asks it of one item: the changes it makes there, with none where all is so already
 */
export function filling(
	{ fields }: MetadataContent,
	context: FillContext,
	only?: ReadonlySet<string>
): (subject: TemplateSubject) => FilledField[] {
	const read = fields.flatMap(({ field, text, empty = false }): ReadField[] => {
		if (!isBulkField(field) || (only && !only.has(field))) return [];
		const texts = isSet(field) ? text.split('\n').filter((line) => line.trim() !== '') : [text];
		const lines = texts.flatMap((line) => {
			const template = readTemplate(line);
			return isFault(template) ? [] : [template];
		});
		return [{ field, lines, empty }];
	});
	return (subject) => read.flatMap((one) => filled(one, subject, context) ?? []);
}

function filled(
	{ field, lines, empty }: ReadField,
	subject: TemplateSubject,
	context: FillContext
): FilledField | undefined {
	const { print } = curationField(field);
	const text = (line: Template) => {
		const filledIn = line.fill(subject, context);
		return (context.codes?.all(filledIn) ?? filledIn).trim();
	};
	const texts = lines.map(text).filter((one) => one !== '');
	if (texts.length === 0) return undefined;
	if (isSet(field)) {
		const here: readonly Element[] = subject.values[field] ?? [];
		if (empty && here.length > 0) return undefined;
		const known = new Set(here.map(keyOf));
		const added = texts
			.map((text) => valueOfText(field, text) as Element)
			.filter((element) => !known.has(keyOf(element)) && known.add(keyOf(element)));
		if (added.length === 0) return undefined;
		const before = here.map(print).join(', ');
		const after = [...here, ...added].map(print).join(', ');
		const problem = added.map((element) => problemOfValue(field, element)).find((one) => one !== undefined);
		if (problem) return { field, before, after, wishes: [], problem };
		return { field, before, after, wishes: added.map((element) => ({ kind: 'add', field, element })) };
	}
	const here = subject.values[field];
	if (empty && here !== undefined) return undefined;
	const before = here === undefined ? '' : print(here);
	const [whole = ''] = texts;
	const value = valueOfText(field, whole) as Value | undefined;
	const problem = value === undefined ? 'does not fit' : problemOfValue(field, value);
	if (value === undefined || problem)
		return { field, before, after: whole, wishes: [], problem: problem ?? '' };
	if (here !== undefined && sameValue(here, value)) return undefined;
	return { field, before, after: print(value), wishes: [{ kind: 'set', field, value }] };
}

function isBulkField(name: string): name is FieldName {
	return (bulkFields as readonly string[]).includes(name);
}
