import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import { encodeDetails, wordsOf, type Words } from '#lib/storage/details-codec.ts';
import { DetailsColumns, packColumns, type Slot } from '#lib/storage/details-columns.ts';

const names = ['Make', 'Model', 'ISO', 'Lens', 'x'.repeat(250)];
const value: fc.Arbitrary<StoredValue> = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.double(),
	fc.integer(),
	fc.boolean(),
	fc.record({ binary: fc.nat() }),
	fc.array(fc.oneof(fc.string(), fc.nat())),
	fc.constantFrom('Canon', 'Nikon')
);
const tag: fc.Arbitrary<StoredTag> = fc.record(
	{
		group0: fc.constantFrom('EXIF', 'XMP'),
		group1: fc.constantFrom('IFD0', 'IFD1'),
		name: fc.constantFrom(...names),
		id: fc.constantFrom(1, 'one'),
		table: fc.constant('T'),
		value,
		printed: value,
		offset: fc.nat(),
		size: fc.nat({ max: 1000 })
	},
	{ requiredKeys: ['group0', 'group1', 'name', 'id', 'table', 'value', 'offset', 'size'] }
);
const details = fc.record({
	tags: fc.array(tag),
	warnings: fc.array(fc.string(), { maxLength: 2 }),
	previews: fc.constant([])
});

const dictionary = new Map<string, number>();
const words: Words = {
	id: (text) => dictionary.get(text),
	text: (id) => [...dictionary].find(([, other]) => other === id)?.[0] ?? ''
};
function coded(one: { tags: StoredTag[]; warnings: string[]; previews: [] }): Uint8Array {
	for (const text of wordsOf(one)) if (!dictionary.has(text)) dictionary.set(text, dictionary.size + 1);
	return encodeDetails(one, words);
}

const page = fc
	.uniqueArray(fc.record({ slot: fc.nat({ max: 31 }), details }), { selector: ({ slot }) => slot })
	.map((list): Slot[] => list.map(({ slot, details: one }) => ({ slot, bytes: coded(one as never) })));

const inOrder = (slots: readonly Slot[]) => [...slots].sort((a, b) => a.slot - b.slot);

test('details come back from columns byte for byte, all or one alone', () => {
	fc.assert(
		fc.property(page, (slots) => {
			const columns = new DetailsColumns(packColumns(slots));
			expect(columns.all()).toEqual(inOrder(slots));
			expect(columns.slots).toEqual(inOrder(slots).map(({ slot }) => slot));
			for (const { slot, bytes } of slots) expect(columns.one(slot)).toEqual(bytes);
			const missing = Array.from({ length: 32 }, (_, slot) => slot).find(
				(slot) => !columns.slots.includes(slot)
			);
			if (missing !== undefined) expect(columns.one(missing)).toBeUndefined();
		})
	);
});

test('details that cannot be taken apart are kept as they are, beside others', () => {
	const whole = coded({
		tags: [
			{ group0: 'EXIF', group1: 'IFD0', name: 'Make', id: 1, table: 'T', value: 'Canon', offset: 1, size: 5 }
		],
		warnings: ['odd'],
		previews: []
	});
	const damaged = [new Uint8Array(), Uint8Array.of(1, 200), Uint8Array.of(9, 9), whole.subarray(0, 4)];
	const slots = [...damaged, whole].map((bytes, slot) => ({ slot, bytes }));
	expect(new DetailsColumns(packColumns(slots)).all()).toEqual(
		slots.map(({ slot, bytes }) => ({ slot, bytes: new Uint8Array(bytes) }))
	);
});

test('damaged columns are told as such, never read for ever or beyond their end', () => {
	fc.assert(
		fc.property(page, fc.nat(), fc.nat({ max: 255 }), fc.boolean(), (slots, at, byte, cut) => {
			const bytes = packColumns(slots);
			const bad = cut ? bytes.slice(0, at % bytes.length) : bytes;
			if (!cut) bad[at % bad.length] = byte;
			try {
				const columns = new DetailsColumns(bad);
				columns.all();
				columns.pick(
					words,
					() => [0],
					() => undefined
				);
			} catch (error) {
				// The dictionary of the test gives an empty text for words it lacks.
				if (!(error instanceof SyntaxError)) expect(error).toBeInstanceOf(RangeError);
			}
		}),
		{ numRuns: 500 }
	);
});

test('one tag is picked from all items, in their order', () => {
	const make = (text: string): StoredTag => ({
		...{ group0: 'EXIF', group1: 'IFD0', name: 'Make', id: 1, table: 'T' },
		...{ value: text, offset: 1, size: 5 }
	});
	const other: StoredTag = { ...make('x'), name: 'Model' };
	const slots = [
		{ slot: 30, bytes: coded({ tags: [other, make('b'), make('c')], warnings: [], previews: [] }) },
		{ slot: 4, bytes: coded({ tags: [make('a'), other], warnings: [], previews: [] }) },
		{ slot: 5, bytes: coded({ tags: [other], warnings: [], previews: [] }) }
	];
	const found: unknown[] = [];
	new DetailsColumns(packColumns(slots)).pick(
		words,
		(word) => (words.text(word).includes('"Make"') ? [7] : undefined),
		(slot, which, value) => found.push([slot, which, value])
	);
	expect(found).toEqual([
		[4, [7], 'a'],
		[30, [7], 'b'],
		[30, [7], 'c']
	]);
});
