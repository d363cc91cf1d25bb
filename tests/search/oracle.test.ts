// The engine against going through all items one by one: any query, 20,000 items that came, changed and went.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOfTaken } from '#lib/library/edtf.ts';
import type { Item } from '#lib/library/item.ts';
import type { QueryNode, SimpleTest } from '#lib/library/query/ast.ts';
import { printQuery } from '#lib/library/query/print.ts';
import { rowsOf } from '#lib/search/bits.ts';
import { Columns } from '#lib/search/columns.ts';
import { Evaluation } from '#lib/search/evaluate.ts';
import { Orders } from '#lib/search/order.ts';
import { Vocabulary } from '#lib/search/vocabulary.ts';
import { cameras, keywords, madeItems, vocabulary } from '../workers/library/made-items.ts';
import { bruteForce } from './brute-force.ts';

const count = 20_000;
const around = {
	now: Date.UTC(2024, 5, 15),
	roots: new Map([
		[1, 'Pictures'],
		[2, 'Music']
	])
};

/** Half of the items read at once, the others put in later; one in ten put in again over an older state; some gone. */
function engine() {
	const made = madeItems(count, 31).map(vaguely);
	const older = madeItems(count, 32);
	const columns = new Columns();
	const words = new Vocabulary();
	const orders = new Orders(columns);
	const loading = words.loading();
	const half = count / 2;
	made.slice(0, half).forEach((item, at) => {
		const early = at % 10 === 0 ? { ...(older[at] ?? item), id: item.id } : item;
		loading.add(columns.put(early), early);
	});
	for (const pause of loading.finish()) expect(pause).toBeUndefined();
	made.forEach((item, at) => {
		if (at >= half || at % 10 === 0) {
			const row = columns.put(item);
			words.put(row, item);
			orders.touch(row);
		}
		// Work goes on between changes, a little at a time.
		let steps = 0;
		if (at % 7 === 0) words.tidy(() => steps++ < 3);
	});
	const gone = made.filter(({ id }) => id % 23 === 0);
	for (const { id } of gone) {
		const row = columns.remove(id);
		if (row === undefined) continue;
		words.remove(row);
		orders.touch(row);
	}
	// Twice: changes after everything was packed, and everything packed after the changes.
	while (words.tidy(() => true));
	return { items: made.filter(({ id }) => id % 23 !== 0), columns, words, orders };
}

const word = fc.constantFrom(
	...vocabulary,
	...cameras.flatMap((name) => name.split(' ')),
	'img',
	'dsc',
	'smith',
	'zoe'
);
const mistyped = fc
	.tuple(word, fc.nat(20), fc.constantFrom(...'aeinrst'), fc.nat(3))
	.map(([text, nat, letter, how]) => {
		const at = nat % text.length;
		if (how === 0) return text.slice(0, at) + text.slice(at + 1) || 'x';
		if (how === 1) return text.slice(0, at) + letter + text.slice(at);
		if (how === 2) return text.slice(0, at) + letter + text.slice(at + 1);
		return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
	});
const anyWord = fc.oneof(
	word,
	mistyped,
	fc.tuple(word, fc.integer({ min: 1, max: 4 })).map(([text, length]) => text.slice(0, length)),
	fc.constantFrom('東京', '京', '宫', '2023', '101', 'd70', 'qqqqqq')
);
const wordNode: fc.Arbitrary<QueryNode> = fc.oneof(
	{ weight: 4, arbitrary: anyWord.map((text): QueryNode => ({ kind: 'word', text })) },
	{
		weight: 1,
		arbitrary: fc.tuple(anyWord, fc.nat(2)).map(([text, typos]): QueryNode => ({ kind: 'word', text, typos }))
	},
	{
		weight: 1,
		arbitrary: fc
			.array(word, { minLength: 1, maxLength: 2 })
			.map((words): QueryNode => ({ kind: 'phrase', text: words.join(' ') }))
	}
);

const value = (text: string, quoted = false): SimpleTest => ({ kind: 'value', text, quoted });
const number = (field: string, numbers: fc.Arbitrary<number>, unit = '') =>
	fc.oneof(
		fc.tuple(fc.constantFrom('>', '>=', '<', '<=', '=', '!=' as const), numbers).map(([operator, one]) => ({
			field,
			test: { kind: 'compare' as const, operator, text: `${String(one)}${unit}` }
		})),
		fc.tuple(numbers, numbers).map(([a, b]) => ({
			field,
			test: {
				kind: 'range' as const,
				from: a < b ? `${String(a)}${unit}` : '',
				to: `${String(Math.max(a, b))}${unit}`
			}
		})),
		numbers.map((one) => ({ field, test: value(`${String(one)}${unit}`) }))
	);
const texts = (field: string, ...list: readonly string[]) =>
	fc.oneof(
		fc
			.tuple(fc.constantFrom(...list), fc.boolean())
			.map(([text, quoted]) => ({ field, test: value(text, quoted) })),
		fc
			.constantFrom(...list)
			.map((text) => ({ field, test: { kind: 'wildcard' as const, text: `*${text.slice(1, 3)}*` } })),
		fc.constantFrom(...list).map((text) => ({
			field,
			test: {
				kind: 'regex' as const,
				source: `^${text.slice(0, 1).replace(/[^a-z]/i, '.')}.*${text.slice(-1).replace(/[^a-z]/i, '.')}`
			}
		})),
		fc
			.tuple(fc.constantFrom(...list), fc.constantFrom(...list))
			.map(([a, b]) => ({ field, test: { kind: 'list' as const, tests: [value(a), value(b, true)] } }))
	);
/** Of some items less than the day is known. */
function vaguely(item: Item, index: number): Item {
	const part = (['decade', 'year', 'month', 'day'] as const)[index % 9];
	const { taken } = item;
	if (taken === undefined || part === undefined) return item;
	const [start] = spanOfTaken({ at: taken, part });
	return { ...item, taken: start, takenPart: part, ...(index % 2 === 0 && { circa: true as const }) };
}

const dates = fc.constantFrom(
	'2022',
	'2021-05',
	'2023-06-15',
	'2020',
	'2024-02',
	'202X',
	'2022-01',
	'2022-01-01'
);

const fieldNode: fc.Arbitrary<QueryNode> = fc
	.oneof(
		texts('camera', ...cameras),
		texts('keyword', ...keywords),
		texts('person', 'Anna Smith', 'Zoë', 'José García', 'smith'),
		texts('title', ...vocabulary.slice(0, 8)),
		texts('name', 'IMG_1', 'DSC', 'track'),
		texts('path', '2023/beach', 'jazz', 'best/IMG'),
		texts('place', 'Vienna', 'Zürich'),
		number('size', fc.integer({ min: 1, max: 60 }), 'MB'),
		number(
			'width',
			fc.integer({ min: 5, max: 64 }).map((one) => one * 100)
		),
		number('iso', fc.constantFrom(100, 200, 800, 1600)),
		number('aperture', fc.constantFrom(1.8, 2.8, 4, 8)),
		number('rating', fc.nat(5)),
		number('duration', fc.integer({ min: 1, max: 600 }), 's'),
		number('latitude', fc.integer({ min: -80, max: 80 })),
		number('year', fc.integer({ min: 1960, max: 2024 })),
		fc.tuple(dates, dates).map(([a, b]) => ({
			field: 'taken',
			test: { kind: 'range' as const, from: a < b ? a : b, to: a < b ? b : a }
		})),
		dates.map((text) => ({ field: 'taken', test: value(`${text}~`) })),
		fc.tuple(dates, fc.constantFrom('<', '>', '<=', '>=', '!=')).map(([text, operator]) => ({
			field: 'taken',
			test: { kind: 'compare' as const, operator: operator as '<', text }
		})),
		fc
			.constantFrom('decade', 'year', 'month', 'day', 'time')
			.map((text) => ({ field: 'dated', test: value(text) })),
		dates.map((text) => ({ field: 'modified', test: value(text) })),
		fc.constantFrom('photo', 'raw', 'video', 'audio').map((text) => ({ field: 'kind', test: value(text) })),
		fc.constantFrom('present', 'absent').map((text) => ({ field: 'state', test: value(text) })),
		fc.constantFrom('1', 'music', 'gone').map((text) => ({ field: 'root', test: value(text) })),
		fc
			.constantFrom('2023', '/2023/beach', 'beach/best', '/')
			.map((text) => ({ field: 'in', test: value(text) })),
		fc
			.tuple(
				fc.constantFrom('has', 'missing'),
				fc.constantFrom('camera', 'keyword', 'taken', 'rating', 'latitude', 'path', 'size', 'title')
			)
			.map(([field, text]) => ({ field, test: value(text) }))
	)
	.map((one): QueryNode => ({ kind: 'field', ...one }));

const queries = fc.letrec<{ node: QueryNode }>((tie) => {
	const leaf = fc.oneof({ weight: 2, arbitrary: wordNode }, { weight: 3, arbitrary: fieldNode });
	const several = fc.array(tie('node'), { minLength: 2, maxLength: 4 });
	return {
		node: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			leaf,
			several.map((nodes): QueryNode => ({ kind: 'and', nodes })),
			several.map((nodes): QueryNode => ({ kind: 'or', nodes })),
			tie('node').map((node): QueryNode => ({ kind: 'not', node }))
		)
	};
}).node;

test('500 queries of any shape find just what going through 20,000 items finds, in the same order', () => {
	const { items, columns, words, orders } = engine();
	const plainly = bruteForce(items, around);
	const dated = items.filter((item): item is Item & { taken: number } => item.taken !== undefined);
	const undated = items.flatMap(({ id, taken }) => (taken === undefined ? [id] : []));
	dated.sort((a, b) => a.taken - b.taken || a.id - b.id);
	const byDate = dated.map(({ id }) => id);
	const oldestFirst = [...byDate, ...undated];
	const newestFirst = [...byDate.reverse(), ...undated];
	let telling = 0;
	fc.assert(
		fc.property(queries, fc.boolean(), (node, descending) => {
			const bits = new Evaluation(columns, words, around).rows(node);
			const found = Array.from(rowsOf(bits), (row) => columns.idAt(row)).sort((a, b) => a - b);
			const wanted = plainly(node);
			// Compared as texts: lists of thousands are compared much more slowly.
			expect(found.join(), printQuery({ node, sort: [] })).toBe([...wanted].sort((a, b) => a - b).join());
			if (wanted.size > 0 && wanted.size < items.length) telling++;

			const order = Array.from(orders.sorted(bits, 'taken', descending), (row) => columns.idAt(row));
			const sorted = (descending ? newestFirst : oldestFirst).filter((id) => wanted.has(id));
			expect(order.join()).toBe(sorted.join());
		}),
		{ numRuns: 500, seed: 2024 }
	);
	// Otherwise the comparison would say little.
	expect(telling).toBeGreaterThan(300);
}, 240_000);
