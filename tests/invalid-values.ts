/** Values that fit no field as they are: of every type and of every kind of mistake, from a seed. */
import type { BuiltInField, ValueType } from '#lib/library/curation.ts';
import { fieldsOfCuration } from '#lib/library/curation.ts';
import { nameOfCustom, type CustomField, type CustomType } from '#lib/library/custom-field.ts';
import type { CustomName } from '#lib/library/open-names.ts';
import type { Random } from './random.ts';

export interface InvalidValue {
	readonly field: BuiltInField | CustomName;
	readonly value: unknown;
}

/** One custom field of each type, as strict as it can be. */
export const strictFields: readonly CustomField[] = (
	[
		{ type: 'text', least: 3, most: 20, pattern: '[A-Z]{2}-\\d+' },
		{ type: 'lines', most: 50 },
		{ type: 'whole', least: 1, most: 99 },
		{ type: 'number', least: -1, most: 1 },
		{ type: 'choice', values: ['red', 'green'] },
		{ type: 'choice', values: ['red', 'green'], many: true },
		{ type: 'date', least: '1900', most: '2100-12-31' },
		{ type: 'link' },
		{ type: 'yes-no' }
	] as const
).map((field, at) => ({
	...field,
	id: `01ARZ3NDEKTSV4RRFFQ69G5F${String(at).padStart(2, '0')}`,
	name: `Field ${String(at)}`,
	order: at
}));

type Make = (random: Random) => unknown;

const polluted = () =>
	JSON.parse('{"__proto__":{"polluted":true},"latitude":1,"longitude":2,"at":0}') as unknown;
const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);
const word = (random: Random, letters: number) =>
	Array.from({ length: letters }, () => String.fromCharCode(97 + random.below(26))).join('');

/** What no field of any type can hold. */
const never: readonly Make[] = [
	() => NaN,
	() => Infinity,
	() => -Infinity,
	() => [],
	() => [[]],
	() => ({}),
	() => nested(40),
	polluted,
	(random) => ({ [word(random, 5)]: random.next() }),
	() => new Date(NaN),
	() => new Map([['a', 1]]),
	() => new Uint8Array(8),
	(random) => [random.next(), {}],
	(random) => `${word(random, 4)}\ud800`,
	(random) => `\udc00${word(random, 4)}`,
	(random) => `${word(random, 3)}\u202e${word(random, 3)}`,
	(random) => `${word(random, 3)}\u2066${word(random, 3)}`,
	(random) => `${word(random, 3)}\0${word(random, 3)}`,
	(random) => `\u0007${word(random, 3)}`,
	() => '',
	(random) => ' '.repeat(1 + random.below(9)),
	() => '\t\n',
	(random) => 'x'.repeat(1_000_000 + random.below(9)),
	(random) => ['a', 'x'.repeat(1_000_000 + random.below(9))]
];

const noNumber: readonly Make[] = [
	(random) => String(random.below(9)),
	() => true,
	() => false,
	(random) => [random.below(5)],
	(random) => ({ valueOf: random.below(5) })
];
const noText: readonly Make[] = [
	(random) => random.below(99),
	() => true,
	() => false,
	(random) => [word(random, 3)],
	(random) => ({ text: word(random, 3) })
];
const line: readonly Make[] = [(random) => `${word(random, 3)}\n${word(random, 3)}`, () => 'a\rb'];
const longer =
	(than: number): Make =>
	(random) =>
		'y'.repeat(than + 1 + random.below(99));

const ofType: {
	readonly [K in ValueType['kind']]: (type: Extract<ValueType, { kind: K }>) => readonly Make[];
} = {
	whole: ({ least, most }) => [
		...noNumber,
		(random) => most + 1 + random.below(1e6),
		(random) => least - 1 - random.below(1e6),
		(random) => least + 0.5 + random.next() / 4,
		() => 1e308
	],
	number: () => noNumber,
	choice: () => [
		...noText,
		(random) => word(random, 6),
		() => 'PICK',
		() => '__proto__',
		() => 'constructor'
	],
	text: ({ longest, lines }) => [...noText, longer(longest), ...(lines ? [] : line)],
	moment: () => [
		...noNumber,
		(random) => random.below(1e9),
		() => '2024-05-31',
		() => ({ at: NaN }),
		() => ({ at: '0' }),
		(random) => ({ at: 8.64e15 + 1 + random.below(99) }),
		(random) => ({ at: random.next() + 0.1 }),
		(random) => ({ at: 0, part: word(random, 5) }),
		(random) => ({ at: 0, offset: 18 * 60 + 1 + random.below(99) }),
		() => ({ at: 0, offset: 0.5 }),
		(random) => ({ at: 0, [word(random, 4)]: 1 }),
		() => ({ at: 0, circa: 'yes', part: 'day' }),
		() => ({ at: 0, circa: true }),
		() => [{ at: 0 }]
	],
	position: () => [
		...noNumber,
		() => '48.2, 16.4',
		() => [48.2, 16.4],
		(random) => ({ latitude: 90.1 + random.below(99), longitude: 0 }),
		(random) => ({ latitude: 0, longitude: -180.5 - random.below(99) }),
		(random) => ({ latitude: random.below(90) }),
		() => ({ latitude: '1', longitude: 2 }),
		() => ({ latitude: NaN, longitude: 2 }),
		() => ({ latitude: 1, longitude: 2, altitude: 1e9 }),
		() => ({ latitude: 1, longitude: 2, altitude: null }),
		(random) => ({ latitude: 1, longitude: 2, [word(random, 4)]: 1 })
	],
	album: () => [
		...noText,
		(random) => word(random, 26),
		(random) => `01ARZ3NDEKTSV4RRFFQ69G5F${word(random, 2)}`,
		() => 'custom:01ARZ3NDEKTSV4RRFFQ69G5FAV'
	],
	person: () => [
		...noText,
		(random) => word(random, 5),
		() => ({ name: '' }),
		() => ({ name: 5 }),
		(random) => ({ name: 'n'.repeat(201 + random.below(9)) }),
		() => ({ name: 'a\u202eb' }),
		() => ({ name: 'a\nb' }),
		(random) => ({ name: 'Ann', [word(random, 4)]: 1 }),
		(random) => ({ name: 'Ann', region: { x: 1.1 + random.next(), y: 0, w: 1, h: 1 } }),
		(random) => ({ name: 'Ann', region: { x: 0, y: -0.1 - random.next(), w: 1, h: 1 } }),
		() => ({ name: 'Ann', region: { x: 0, y: 0, w: 1 } }),
		() => ({ name: 'Ann', region: { x: NaN, y: 0, w: 1, h: 1 } }),
		() => ({ name: 'Ann', region: [0, 0, 1, 1] })
	],
	open: () => []
};

const ofCustom: Readonly<Record<CustomType, readonly Make[]>> = {
	text: [
		...noText,
		...line,
		longer(20),
		(random) => word(random, 6),
		(random) => `ab-${String(random.below(99))}`,
		(random) => `AB-${String(random.below(99))} more`,
		() => 'A'
	],
	lines: [...noText, longer(50)],
	whole: [
		...noNumber,
		(random) => 100 + random.below(1e6),
		(random) => -random.below(1e6),
		(random) => 1.5 + random.below(50)
	],
	number: [...noNumber, (random) => 1.01 + random.below(1e6), (random) => -1.01 - random.below(1e6)],
	choice: [...noText, (random) => word(random, 6), () => 'Red', () => 'red ', () => '__proto__'],
	date: [
		...noText,
		() => '2023-02-29',
		(random) => `${String(2101 + random.below(99))}`,
		(random) => `${String(1899 - random.below(99))}-12-31`,
		() => '31.5.2024',
		() => '2024-13',
		() => '2024-05-31T00:00:00Z',
		() => '+012024-01-01',
		(random) => word(random, 10)
	],
	link: [
		...noText,
		(random) => word(random, 8),
		(random) => `javascript:alert(${String(random.below(9))})`,
		() => 'data:text/html,<script>',
		() => 'file:///etc/passwd',
		(random) => `https://${'a'.repeat(2000)}${word(random, 4)}`,
		() => 'http://'
	],
	'yes-no': [
		(random) => random.below(2),
		() => 'true',
		() => 'yes',
		(random) => word(random, 3),
		() => [true],
		() => ({ value: true })
	]
};
const ofList: readonly Make[] = [
	() => 'red',
	() => true,
	() => ['red', 'red'],
	(random) => [word(random, 6)],
	() => ['red', 5],
	(random) => Array.from({ length: 201 + random.below(9) }, (_, at) => `red${String(at)}`),
	() => ({ 0: 'red', length: 1 })
];

/** So many values, each of a field that it does not fit: every field has its turn. */
export function invalidValues(random: Random, count: number): InvalidValue[] {
	const all = [
		...fieldsOfCuration.map(({ name, type }) => ({
			field: name,
			makes: (ofType[type.kind] as (type: ValueType) => readonly Make[])(type)
		})),
		...strictFields.map((field) => ({
			field: nameOfCustom(field),
			makes: field.many ? ofList : ofCustom[field.type]
		}))
	];
	return Array.from({ length: count }, (_, at) => {
		const { field, makes } = all[at % all.length] as (typeof all)[number];
		// What a field of this type is prone to twice as often as what none can hold.
		const from = random.below(3) === 0 ? never : makes;
		return { field, value: random.pick(from)(random) };
	});
}
