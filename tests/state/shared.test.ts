import { expect, test } from 'vitest';
import { shared } from '#lib/state/shared.ts';

const answer = () => ({
	generation: 1,
	ids: Uint32Array.of(3, 1, 2),
	groups: [{ key: '2024', start: 0, count: 3 }],
	facets: { kind: [{ value: 'photo', count: 3 }], rating: [{ value: '4', count: 1 }] }
});

test('what is the same again is the object it was', () => {
	const last = answer();
	expect(shared(last, answer())).toBe(last);
});

test('what changed is new, and all beside it is what it was', () => {
	const last = answer();
	const next = {
		...answer(),
		generation: 2,
		facets: { ...answer().facets, rating: [{ value: '4', count: 2 }] }
	};
	const taken = shared(last, next);
	expect(taken).toEqual(next);
	expect(taken).not.toBe(last);
	expect(taken.ids).toBe(last.ids);
	expect(taken.groups).toBe(last.groups);
	expect(taken.facets).not.toBe(last.facets);
	expect(taken.facets.kind).toBe(last.facets.kind);
	expect(taken.facets.rating).toEqual([{ value: '4', count: 2 }]);
});

test.each([
	[
		[1, 2],
		[1, 2, 3]
	],
	[
		[1, 2, 3],
		[1, 2]
	],
	[{ a: 1 }, { a: 1, b: undefined }],
	[{ a: 1, b: undefined }, { a: 1 }],
	[{ a: undefined }, { b: undefined }],
	[[], {}],
	[null, { a: 1 }],
	[{ a: 1 }, null],
	[Uint32Array.of(1), Uint32Array.of(2)],
	[Uint32Array.of(1, 2), Uint32Array.of(1)],
	[[1], Uint32Array.of(1)],
	[new Date(1), new Date(2)]
])('%j is not %j', (last, next) => {
	expect(shared(last, next)).toBe(next);
});
