/** Custom fields as fields of queries. */
import { queryNameOf, timeOfDate, type CustomField, type CustomType } from './custom-field.ts';
import type { Field, FieldType } from './query/fields.ts';
import { nameOfCustom } from './custom-field.ts';
import type { OpenValue } from './open-names.ts';

interface Read {
	readonly type: FieldType;
	/** What a column holds of a value; of one that does not fit the field any more what can be told. */
	readonly value: (value: OpenValue) => ReturnType<NonNullable<Field['read']>>;
	readonly examples: readonly string[];
}

const texts = (value: OpenValue): string | readonly string[] =>
	Array.isArray(value) ? value.map(String) : typeof value === 'boolean' ? words(value) : String(value);
const words = (value: boolean) => (value ? 'yes' : 'no');
const number = (value: OpenValue) => (typeof value === 'number' ? value : undefined);
const whole: Read = {
	type: { kind: 'number', unit: 'count' },
	value: number,
	examples: ['>=3', '10..20']
};
const prose: Read = { type: { kind: 'text', matching: 'prose' }, value: texts, examples: ['text'] };

const reads: Readonly<Record<CustomType, Read>> = {
	text: { ...prose, type: { kind: 'text', matching: 'name' } },
	lines: prose,
	link: { ...prose, examples: ['example.org'] },
	whole,
	number: whole,
	choice: { type: { kind: 'text', matching: 'name' }, value: texts, examples: [] },
	date: {
		type: { kind: 'date', clock: 'wall' },
		value: (value) => (typeof value === 'string' ? timeOfDate(value) : undefined),
		examples: ['2024', '2023-05..2024']
	},
	'yes-no': {
		type: { kind: 'text', matching: 'whole', values: ['yes', 'no'] },
		value: (value) => (typeof value === 'boolean' ? words(value) : undefined),
		examples: ['yes']
	}
};

/** The names by which queries know fields, by id. Two fields of one name, or a name that is taken, are told apart. */
function queryNames(
	fields: readonly CustomField[],
	isTaken: (name: string) => boolean
): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const given = new Set<string>();
	// The elder keeps its name.
	for (const field of fields.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
		const own = queryNameOf(field);
		let name = own === '' || isTaken(own) ? `own-${own}`.replace(/-$/, '') : own;
		for (let count = 2; given.has(name) || isTaken(name); count++)
			name = `${name.replace(/-\d+$/, '')}-${String(count)}`;
		given.add(name);
		names.set(field.id, name);
	}
	return names;
}

/** @param isTaken whether a field that every library has is named so */
export function queryFieldsOf(
	fields: readonly CustomField[],
	isTaken: (name: string) => boolean
): readonly Field[] {
	const names = queryNames(fields, isTaken);
	return fields.map((field): Field => {
		const open = nameOfCustom(field);
		const { type, value, examples } = reads[field.type];
		return {
			name: names.get(field.id) ?? '',
			aliases: [],
			type,
			open,
			read: (item) => {
				const own = item.open?.[open];
				return own === undefined ? undefined : value(own);
			},
			...(field.many ? { many: true } : {}),
			examples: field.values?.slice(0, 4) ?? examples
		};
	});
}
