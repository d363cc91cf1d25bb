import { afterEach, expect, test, vi } from 'vitest';
import type { Taken } from '#lib/library/curation.ts';
import { readTaken } from '#lib/library/written.ts';
import { speak } from '#lib/state/messages/words.svelte.ts';
import { typedTaken, valueText } from '#lib/state/value-text.ts';

const at = Date.UTC(1985, 6, 3);
const inLanguage = (language: string) => vi.stubGlobal('navigator', { languages: [language], language });
afterEach(async () => {
	vi.unstubAllGlobals();
	await speak('en');
});

const dates: readonly Taken[] = [
	...(['decade', 'year', 'month', 'day'] as const).flatMap((part): Taken[] => [
		{ at: part === 'decade' ? Date.UTC(1980, 0) : at, part },
		{ at: part === 'decade' ? Date.UTC(1980, 0) : at, part, circa: true }
	]),
	{ at: at + 3_600_000, offset: 120 }
];

test.each([
	[
		'en-GB',
		['1980s', 'c. 1980s', '1985', 'c. 1985', '1985-07', 'c. July 1985', '1985-07-03', 'c. 3 July 1985']
	],
	[
		'en-US',
		['1980s', 'c. 1980s', '1985', 'c. 1985', '1985-07', 'c. July 1985', '1985-07-03', 'c. July 3, 1985']
	]
])('an uncertain date is said in words (%s)', (language, expected) => {
	inLanguage(language);
	expect(dates.map(typedTaken)).toEqual([...expected, '1985-07-03 01:00:00+02:00']);
	expect(valueText('taken', { at, part: 'year', circa: true })).toBe('c. 1985');
	expect(valueText('title', '1985~')).toBe('1985~');
});

test.each(['en-GB', 'en-US', 'fr-FR', 'ar-EG'])(
	'what stands in the box is read as the same date (%s)',
	(language) => {
		inLanguage(language);
		for (const date of dates) {
			const read = readTaken(typedTaken(date));
			expect(read.status === 'read' && typedTaken(read.value)).toBe(typedTaken(date));
		}
	}
);

test('in German it is said in German, and read again', async () => {
	await speak('de');
	inLanguage('de-DE');
	expect(dates.slice(0, 8).map(typedTaken)).toEqual([
		...['1980er', 'um 1980er', '1985', 'um 1985', '1985-07', 'um Juli 1985', '1985-07-03', 'um 3. Juli 1985']
	]);
});
