import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Curation } from '#lib/library/curation.ts';
import { merged } from '#lib/library/merge.ts';

const at = fc.integer({ min: 0, max: 999 }).map((time) => `${String(time).padStart(9, '0')}-000-aaaaaaaa-1`);
const device = fc.constantFrom('phone', 'laptop');
/** One value a moment and device: no two edits have one id. */
const register = fc.record({ at, device }).map(({ at, device }) => ({
	value: (Number(at.slice(0, 9)) + device.length) % 6,
	at: `${at}${device}`,
	device,
	origin: 'person' as const
}));
const element = fc.record({ key: fc.constantFrom('dog', 'cat'), register }).map(({ key, register }) => ({
	key,
	element: key,
	registers: [{ ...register, value: register.value % 2 === 0 }]
}));
const curation: fc.Arbitrary<Curation> = fc.record({
	said: fc.record({ rating: fc.uniqueArray(register, { selector: (one) => one.device }) }),
	elements: fc.record({ keywords: fc.uniqueArray(element, { selector: (one) => one.key }) })
});

test('what was said in several places comes to the same, in whatever order it is merged', () => {
	fc.assert(
		fc.property(curation, curation, curation, (a, b, c) => {
			expect(merged(a, b)).toEqual(merged(b, a));
			expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
			expect(merged(merged(a, b), b)).toEqual(merged(a, b));
		})
	);
});

test('the later of what one device said counts, and what several said stays beside each other', () => {
	const said = (value: number, at: string, device: string): Curation => ({
		said: { rating: [{ value, at, device, origin: 'person' }] }
	});
	const both = merged(merged(said(1, '1', 'phone'), said(2, '3', 'laptop')), said(5, '2', 'phone'));
	expect(both.said?.rating?.map(({ value, device }) => [device, value])).toEqual([
		['laptop', 2],
		['phone', 5]
	]);
});
