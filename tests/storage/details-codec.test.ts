import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import { decodeDetails, encodeDetails, wordIdsIn, wordsOf, type Words } from '#lib/storage/details-codec.ts';

/** A dictionary in memory that has these texts. */
function wordsWith(texts: Iterable<string>): Words {
	const list = [...texts];
	return {
		id: (text) => (list.includes(text) ? list.indexOf(text) + 1 : undefined),
		text: (id) => list[id - 1] ?? ''
	};
}

const text = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc.constantFrom('\ud800', '\ufeffa', 'sRGB', '')
);
const count = fc.oneof(fc.nat(), fc.nat({ max: 300 }), fc.constantFrom(2 ** 32, 2 ** 48));
const { value } = fc.letrec<{ value: StoredValue }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3 },
		text,
		fc.double(),
		fc.integer(),
		fc.maxSafeInteger(),
		fc.boolean(),
		fc.record({ binary: count }),
		fc.array(tie('value'))
	)
}));
const tag: fc.Arbitrary<StoredTag> = fc.record(
	{
		group0: fc.oneof(text, fc.constantFrom('EXIF', 'ICC_Profile', '__proto__')),
		group1: text,
		name: text,
		id: fc.oneof(fc.nat(), text),
		table: text,
		value,
		printed: value,
		offset: count,
		size: count
	},
	{ requiredKeys: ['group0', 'group1', 'name', 'id', 'table', 'value', 'offset', 'size'] }
);
const details = fc.record({
	tags: fc.array(tag),
	warnings: fc.array(text),
	previews: fc.array(
		fc.record(
			{ name: text, mime: text, offset: count, size: count, width: count, height: count },
			{ requiredKeys: ['name', 'mime', 'offset', 'size'] }
		)
	)
});

describe('details come back as they were stored', () => {
	test('with a dictionary, without, and with one that has only some of the words', () => {
		fc.assert(
			fc.property(details, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
				const all = [...wordsOf(given)];
				const words = wordsWith(all.slice(0, Math.ceil(all.length * share)));

				expect(decodeDetails(7, encodeDetails(given, words), words)).toEqual({ id: 7, ...given });
			}),
			{ numRuns: 500 }
		);
	});

	test('numbers stay the number they were', () => {
		const values = [0, -0, 239, 240, -1, NaN, Infinity, 2 ** 53 - 1, -(2 ** 53) + 1, 1e300, 0.1, 2 ** 31];
		const tags = values.map((one) => ({ ...plain, value: one }));
		const none = wordsWith([]);

		const back = decodeDetails(1, encodeDetails({ tags, warnings: [], previews: [] }, none), none);

		expect(back.tags.map((one) => one.value)).toEqual(values);
	});
});

const plain: StoredTag = {
	group0: 'EXIF',
	group1: 'IFD0',
	name: 'Make',
	id: 271,
	table: 'Exif::Main',
	value: 1,
	offset: 0,
	size: 4
};

test('the words to fetch before decoding are those that the bytes refer to', () => {
	const given = { tags: [{ ...plain, printed: 'Inches' }], warnings: [], previews: [] };
	const words = wordsWith(wordsOf(given));

	expect(wordIdsIn(encodeDetails(given, words))).toEqual(new Set([1, 2]));
});

test('bytes of another layout, or cut short, are refused', () => {
	const none = wordsWith([]);
	const bytes = encodeDetails({ tags: [plain], warnings: [], previews: [] }, none);

	expect(() => decodeDetails(1, bytes.subarray(0, 9), none)).toThrow(RangeError);
	expect(() => decodeDetails(1, new Uint8Array([99]), none)).toThrow(RangeError);
});

test('260 tags take less than 2.7 kB, texts included', () => {
	const tags = Array.from({ length: 260 }, (_, index): StoredTag => ({
		...plain,
		name: `Tag${index}`,
		value: index % 3 === 0 ? index * 7 : index % 3 === 1 ? `value ${index}` : 0.5 * index,
		...(index % 2 === 0 ? { printed: 'Some label' } : {}),
		offset: 1000 + index * 12
	}));
	const given = { tags, warnings: [], previews: [] };

	expect(encodeDetails(given, wordsWith(wordsOf(given))).length).toBeLessThan(2700);
});
