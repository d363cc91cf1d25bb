/** The schema in front of every value of a custom field, made of the field; and that of the field itself. */
import * as v from 'valibot';
import {
	customTypes,
	longestChoice,
	longestFieldName,
	longestText,
	mostChoices,
	mostValues,
	timeOfDate,
	traits,
	type CustomField,
	type CustomProblem
} from './custom-field.ts';
import { entityIdPattern } from './entity.ts';
import { hiddenLetters } from './plain-text.ts';
import { patternOf } from './query/pattern.ts';

type Kind = CustomProblem['problem'];
/** Issues are told by the problem that they are: texts for people are made elsewhere. */
const is = (problem: Kind) => problem;

const filled = v.check((text: string) => text.trim() !== '', is('empty'));
const shown = v.check((text: string) => !hiddenLetters.test(text), is('hidden'));
const oneLine = v.check((text: string) => !/[\r\n]/.test(text), is('line'));

const asNumber = (limit: CustomField['least'], otherwise: number) =>
	typeof limit === 'number' ? limit : otherwise;

const makers: Readonly<Record<CustomField['type'], (field: CustomField) => v.GenericSchema>> = {
	text: (field) => v.pipe(letters(field, longestText.text), oneLine, form(field)),
	lines: (field) => v.pipe(letters(field, longestText.lines), form(field)),
	link: (field) =>
		v.pipe(letters(field, longestText.link), oneLine, v.check(isLink, is('link')), form(field)),
	whole: (field) => v.pipe(number(field), v.integer(is('whole'))),
	number,
	choice: ({ values = [] }) => v.picklist(values, is('choice')),
	date: ({ least, most }) =>
		v.pipe(
			v.string(is('date')),
			v.check((text) => timeOfDate(text) !== undefined, is('date')),
			v.check((text) => typeof least !== 'string' || compareDates(text, least) >= 0, is('earliest')),
			v.check((text) => typeof most !== 'string' || compareDates(text, most) <= 0, is('latest'))
		),
	'yes-no': () => v.boolean(is('yes-no'))
};

function letters({ type, least, most }: CustomField, longest: number) {
	const ranged = traits[type].range === 'letters';
	return v.pipe(
		v.string(is('text')),
		v.maxLength(ranged ? Math.min(asNumber(most, longest), longest) : longest, is('longest')),
		shown,
		filled,
		v.minLength(ranged ? asNumber(least, 0) : 0, is('shortest'))
	);
}

function number({ least, most }: CustomField) {
	return v.pipe(
		v.number(is('number')),
		v.finite(is('number')),
		v.minValue(asNumber(least, -Number.MAX_VALUE), is('least')),
		v.maxValue(asNumber(most, Number.MAX_VALUE), is('most'))
	);
}

/** The whole text has to be so; a pattern that takes too long fits nothing (query/pattern.ts). */
function form({ pattern }: CustomField) {
	const test = pattern === undefined ? undefined : wholePattern(pattern);
	return v.check((text: string) => !test || test(text), is('pattern'));
}

function wholePattern(source: string): ((text: string) => boolean) | undefined {
	try {
		new RegExp(source, 'u');
	} catch {
		return undefined;
	}
	// Each text has its own time: a field may have any number of items.
	return (text) => patternOf(`^(?:${source})$`, { steps: 0 }, 'u')?.(text) ?? false;
}

function isLink(text: string): boolean {
	try {
		return ['http:', 'https:', 'mailto:'].includes(new URL(text).protocol);
	} catch {
		return false;
	}
}

/** As far as both are known. */
function compareDates(one: string, other: string): number {
	const length = Math.min(one.length, other.length);
	const [a, b] = [one.slice(0, length), other.slice(0, length)];
	return a < b ? -1 : a > b ? 1 : 0;
}

const schemas = new WeakMap<CustomField, v.GenericSchema>();

function schemaOf(field: CustomField): v.GenericSchema {
	const made = schemas.get(field) ?? makeSchema(field);
	schemas.set(field, made);
	return made;
}

function makeSchema(field: CustomField): v.GenericSchema {
	const one = makers[field.type](field);
	if (!field.many) return one;
	return v.pipe(
		v.array(one, is('list')),
		v.minLength(1, is('empty')),
		v.maxLength(mostValues, is('values')),
		v.check((all) => new Set(all).size === all.length, is('twice'))
	);
}

/** Why a value does not fit a field; undefined where it fits. */
export function problemOfCustom(field: CustomField, value: unknown): CustomProblem | undefined {
	const outcome = v.safeParse(schemaOf(field), value, { abortEarly: true });
	if (outcome.success) return undefined;
	// The schema says nothing else.
	const problem = outcome.issues[0].message as Kind;
	if (problem === 'choice') return { problem, values: field.values ?? [] };
	const limit = limitOf(field, problem);
	return (limit === undefined ? { problem } : { problem, limit }) as CustomProblem;
}

function limitOf({ type, least, most }: CustomField, problem: Kind): number | string | undefined {
	switch (problem) {
		case 'least':
		case 'shortest':
		case 'earliest':
			return least;
		case 'most':
		case 'latest':
			return most;
		case 'longest': {
			const longest = longestText[type as keyof typeof longestText];
			return traits[type].range === 'letters' ? Math.min(asNumber(most, longest), longest) : longest;
		}
		case 'values':
			return mostValues;
		default:
			return undefined;
	}
}

const line = (longest: number) =>
	v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest), shown, oneLine);
const limit = v.union([
	v.pipe(v.number(), v.finite()),
	v.pipe(
		v.string(),
		v.check((text) => timeOfDate(text) !== undefined)
	)
]);

/** What is wrong with a definition, by its part; texts for them: messages/en/fields.ts. */
export type DefinitionProblem =
	'range' | 'limits' | 'pattern' | 'noPattern' | 'choices' | 'noChoices' | 'many';

/** The schema of the entity. */
export const customFieldSchema = v.pipe(
	v.strictObject({
		id: v.pipe(v.string(), v.regex(entityIdPattern)),
		name: line(longestFieldName),
		type: v.picklist(customTypes),
		least: v.exactOptional(limit),
		most: v.exactOptional(limit),
		pattern: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
		values: v.exactOptional(v.pipe(v.array(line(longestChoice)), v.minLength(1), v.maxLength(mostChoices))),
		many: v.exactOptional(v.literal(true)),
		required: v.exactOptional(v.literal(true)),
		facet: v.exactOptional(v.literal(true)),
		order: v.pipe(v.number(), v.finite()),
		group: v.exactOptional(line(longestFieldName))
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		const problem = dataset.typed ? problemOfDefinition(dataset.value) : undefined;
		if (problem) addIssue({ message: `does not fit its type: ${problem}` });
	})
);

/** What of a definition contradicts its type or itself; undefined where nothing does. */
export function problemOfDefinition(
	field: Omit<CustomField, 'id' | 'name' | 'order'>
): DefinitionProblem | undefined {
	const { type, least, most, pattern, values, many } = field;
	const { range, pattern: patterned, many: several } = traits[type];
	for (const one of [least, most]) {
		if (one === undefined) continue;
		if (!range || typeof one !== (range === 'date' ? 'string' : 'number')) return 'limits';
		if (range === 'letters' && (!Number.isInteger(one) || Number(one) < 0)) return 'limits';
	}
	if (least !== undefined && most !== undefined) {
		const backwards =
			typeof least === 'string' && typeof most === 'string' ? compareDates(least, most) > 0 : least > most;
		if (backwards) return 'range';
	}
	if (pattern !== undefined && !patterned) return 'noPattern';
	if (pattern !== undefined && !patternOf(`^(?:${pattern})$`, { steps: 0 }, 'u')) return 'pattern';
	if (type === 'choice' && (!values || new Set(values).size !== values.length)) return 'choices';
	if (type !== 'choice' && values) return 'noChoices';
	return many && !several ? 'many' : undefined;
}
