import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dayText } from '#lib/state/day-text.ts';
import { signOf, sizeText, takenText } from '#lib/ui/library/item-text.ts';

// The person's own habits are the browser's to say.
beforeAll(() => vi.stubGlobal('navigator', { languages: ['en-US'], language: 'en-US' }));
afterAll(() => vi.unstubAllGlobals());

const taken = Date.UTC(2019, 4, 6, 7, 8);

test.each([
	['decade', '2010s'],
	['year', '2019'],
	['month', 'May 2019'],
	['day', 'May 6, 2019'],
	[undefined, 'May 6, 2019, 7:08 AM']
] as const)('a date of which the %s is known reads %s', (takenPart, text) => {
	const item = takenPart ? { taken, takenPart } : { taken };
	expect(takenText(item).replaceAll(/\s/g, ' ')).toBe(text);
});

test('a date that nobody is sure of says so', () => {
	expect(takenText({ taken, takenPart: 'year', circa: true })).toBe('c. 2019');
});

test.each([
	['201X', '2010s'],
	['2019', '2019'],
	['2019-05', 'May 2019'],
	['2019-05-06', 'Monday, May 6, 2019'],
	['', 'Undated']
])('the heading of %o is %s', (key, text) => {
	expect(dayText(key)).toBe(text);
});

test('a picture that a camera keeps as a film of one frame has no length', () => {
	expect(signOf({ kind: 'raw', duration: 1 })).toBe('RAW');
	expect(signOf({ kind: 'video', duration: 62 })).toBe('1:02');
	expect(signOf({ kind: 'photo' })).toBe('');
});

test('bytes are said as one says them', () => {
	expect([0, 1, 12, 3_200_000].map(sizeText)).toEqual(['0 bytes', '1 byte', '12 bytes', '3.2 MB']);
});
