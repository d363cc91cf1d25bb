/**
 * Custom fields: what a person wants said of items beyond the fields that every library has. A field is an entity, so that
 * it is renamed in one step and made, changed and removed by edits; its values are registers named `custom:` and its id.
 */
import type { CustomName, OpenValue } from './open-names.ts';
import { queryFieldsOf } from './custom-query.ts';
import { isRegistered, tellOwnFields } from './query/fields.ts';
import { fold } from './query/fold.ts';

/**
 * What values are: `text` one line, `lines` several; `date` as text, as much of `2024-05-31` as is known; `link` an address
 * of the web or of mail.
 */
export const customTypes = ['text', 'lines', 'whole', 'number', 'choice', 'date', 'link', 'yes-no'] as const;
export type CustomType = (typeof customTypes)[number];

export interface CustomField {
	/** ULID. */
	readonly id: string;
	readonly name: string;
	readonly type: CustomType;
	/** Of numbers the least value, of texts the least letters, of dates the earliest, as text. */
	readonly least?: number | string;
	readonly most?: number | string;
	/** Of texts: a regular expression that each has to be as a whole, matched in bounded time (query/pattern.ts). */
	readonly pattern?: string;
	/** Of a choice: all there are. */
	readonly values?: readonly string[];
	/** Holds several values, as a list. */
	readonly many?: true;
	/** Items without a value are to be found; nobody is kept from leaving it empty. */
	readonly required?: true;
	/** Its values stand among the filters, with how many items have each. */
	readonly facet?: true;
	/** Sorts fields beside each other. */
	readonly order: number;
	/** Fields with the same one stand together. */
	readonly group?: string;
}

export const longestFieldName = 60;
/** Choices of one field, and letters of each. */
export const mostChoices = 500;
export const longestChoice = 200;
/** Values of a field that holds several. */
export const mostValues = 200;
/** Letters of a text where the field does not say. */
export const longestText = { text: 500, lines: 10_000, link: 2000 } as const;

/** What a type can have. */
export const traits: Readonly<
	Record<
		CustomType,
		{
			readonly range?: 'number' | 'letters' | 'date';
			readonly pattern?: true;
			readonly many?: true;
			/** Its values are few and short enough to choose from. */
			readonly facet?: true;
		}
	>
> = {
	text: { range: 'letters', pattern: true, many: true, facet: true },
	lines: { range: 'letters', pattern: true },
	whole: { range: 'number', facet: true },
	number: { range: 'number' },
	choice: { many: true, facet: true },
	date: { range: 'date' },
	link: { pattern: true, many: true, facet: true },
	'yes-no': { facet: true }
};

export const nameOfCustom = ({ id }: Pick<CustomField, 'id'>): CustomName => `custom:${id}`;

/** By group, those of none first, then by order, then by name. */
export function inFieldOrder(fields: readonly CustomField[]): CustomField[] {
	return fields.toSorted(
		(a, b) =>
			(a.group ?? '').localeCompare(b.group ?? '') ||
			a.order - b.order ||
			a.name.localeCompare(b.name) ||
			(a.id < b.id ? -1 : 1)
	);
}

/** How a query names a field: `Box number` is `box-number`. Empty where nothing of the name can be written so. */
export function queryNameOf({ name }: Pick<CustomField, 'name'>): string {
	return fold(name)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
}

/** The first millisecond of a date as far as it is known, by the clock on the wall; undefined where it is none. */
export function timeOfDate(text: string): number | undefined {
	const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
	if (year === undefined) return undefined;
	const written = `${year}-${month}-${day}`;
	const time = Date.parse(`${written}T00:00:00Z`);
	// 31 February is March to a Date.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? time : undefined;
}

/** A value as a person types it, or the lines of several, as a value; what does not fit the type stays a text. */
export function readCustom(field: CustomField, written: string): OpenValue | undefined {
	const text = written.trim();
	if (text === '') return undefined;
	if (field.many) {
		const all = field.type === 'link' ? text.split(/[\s;]+/) : text.split('\n').flatMap(partsOf(field));
		const kept = [...new Set(all.map((one) => one.trim()).filter(Boolean))];
		return kept.length === 0 ? undefined : kept.map((one) => choiceFor(field, one));
	}
	switch (field.type) {
		case 'whole':
		case 'number': {
			const plain = field.type === 'whole' && grouped.test(text) ? text.replace(/[^\d+-]/g, '') : text;
			const number = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i.test(plain)
				? Number(plain.replace(',', '.'))
				: NaN;
			return Number.isFinite(number) ? number : text;
		}
		case 'yes-no':
			return yesNo.get(fold(text)) ?? text;
		case 'date':
			return dateFrom(text);
		default:
			return choiceFor(field, text);
	}
}

/** `1,000` or `1.000`: of a whole number these are thousands, in whatever language. */
const grouped = /^[+-]?\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+$/;

const yesNo: ReadonlyMap<string, boolean> = new Map(
	(
		[
			['yes', true],
			['ja', true],
			['true', true],
			['1', true],
			['no', false],
			['nein', false],
			['false', false],
			['0', false]
		] as const
	).map(([word, means]) => [word, means])
);

/** `31.5.2024` as `2024-05-31`. */
function dateFrom(text: string): string {
	const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
	return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What stands in a line, with semicolons between; they may also be part of a choice. */
const partsOf =
	({ type, values = [] }: CustomField) =>
	(line: string): readonly string[] =>
		type === 'choice' && values.some((one) => fold(one) === fold(line.trim())) ? [line] : line.split(';');

/** The choice as it is spelt in the field. */
function choiceFor({ type, values = [] }: CustomField, text: string): string {
	if (type !== 'choice') return text;
	return values.find((one) => one === text) ?? values.find((one) => fold(one) === fold(text)) ?? text;
}

/** What is wrong with a value: which rule, and what the rule says. Texts for them: messages/en/fields.ts. */
export type CustomProblem =
	| {
			readonly problem:
				| 'text'
				| 'number'
				| 'whole'
				| 'date'
				| 'link'
				| 'yes-no'
				| 'list'
				| 'empty'
				| 'hidden'
				| 'line'
				| 'twice'
				| 'pattern';
	  }
	| { readonly problem: 'choice'; readonly values: readonly string[] }
	| {
			readonly problem: 'least' | 'most' | 'shortest' | 'longest' | 'earliest' | 'latest' | 'values';
			readonly limit: number | string;
	  };

/** What is wrong in a few words of English, for the log. */
export function problemInEnglish(one: CustomProblem): string {
	if (one.problem === 'choice') return `is none of ${one.values.slice(0, 5).join(', ')}`;
	const said = english[one.problem];
	return 'limit' in one ? `${said} ${String(one.limit)}` : said;
}

const english: Readonly<Record<Exclude<CustomProblem['problem'], 'choice'>, string>> = {
	text: 'is no text',
	number: 'is no number',
	whole: 'is no whole number',
	date: 'is no date',
	link: 'is no link',
	'yes-no': 'is neither yes nor no',
	list: 'is no list',
	empty: 'is empty',
	hidden: 'contains characters that cannot be shown',
	line: 'has more than one line',
	twice: 'has a value twice',
	pattern: 'is not of the form that the field asks for',
	least: 'is less than',
	most: 'is more than',
	shortest: 'has fewer letters than',
	longest: 'has more letters than',
	earliest: 'is before',
	latest: 'is after',
	values: 'has more values than'
};

/** Words of queries that are about showing (query/parse.ts), or join. */
const directives: ReadonlySet<string> = new Set(['sort', 'group', 'limit', 'asof', 'and', 'or', 'not']);

/** The custom fields of the library as this thread was last told: what has no library at hand asks here. */
let known: ReadonlyMap<string, CustomField> = new Map();
let ordered: readonly CustomField[] = [];
const listeners = new Set<() => void>();

/** Says which custom fields there are. */
export function tellCustomFields(fields: readonly CustomField[]): void {
	known = new Map(fields.map((field) => [nameOfCustom(field), field]));
	tellOwnFields(queryFieldsOf(fields, (name) => isRegistered(name) || directives.has(name)));
	ordered = inFieldOrder(fields);
	for (const listener of listeners) listener();
}

/** Told whenever the custom fields that are known change. */
export function onCustomFields(listener: () => void): void {
	listeners.add(listener);
}

/** All that are known, in the order that they are shown in. */
export const customFields = (): readonly CustomField[] => ordered;

/** The definition of an open name; undefined where it is none of a custom field that is known. */
export const customFieldOf = (name: string): CustomField | undefined => known.get(name);
