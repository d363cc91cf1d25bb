import { expect, test } from 'vitest';
import { timeAmount } from '#lib/library/time-amount.ts';

const minute = 60_000;

test.each([
	['+1d 2h', 26 * 60],
	['-1d 2h', -26 * 60],
	['1 day, +30 min', 24 * 60 + 30],
	['+1d -2h', 22 * 60],
	['-0:30', -30],
	['+1:00:30', 60.5],
	['\u22122 Std. 5 Min.', -125],
	['1T', 24 * 60],
	['2w', 14 * 24 * 60],
	['', 0]
])('%s', (written, minutes) => {
	expect(timeAmount(written)).toBe(minutes * minute);
});

test.each(['soon', '1', '+', '1x', '1:75', '1h two'])('%s is no length of time', (written) => {
	expect(timeAmount(written)).toBeUndefined();
});
