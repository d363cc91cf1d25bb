import { expect, test } from 'vitest';
import { typedDay } from '#lib/library/typed-day.ts';

test('a day is read as it is typed in either language', () => {
	expect(typedDay('2024-05-31', false)).toBe('2024-05-31');
	expect(typedDay(' 2024-5-1 ', false)).toBe('2024-05-01');
	expect(typedDay('31.05.2024', false)).toBe('2024-05-31');
	expect(typedDay('1. 5. 2024', false)).toBe('2024-05-01');
});

test('a moment is a day and a time; midnight where none is typed', () => {
	expect(typedDay('2024-05-31 13:45', true)).toBe('2024-05-31T13:45');
	expect(typedDay('2024-05-31T13:45', true)).toBe('2024-05-31T13:45');
	expect(typedDay('31.05.2024, 9:05', true)).toBe('2024-05-31T09:05');
	expect(typedDay('2024-05-31', true)).toBe('2024-05-31T00:00');
});

test('what is no day is none', () => {
	for (const typed of ['', 'yesterday', '2024-04-31', '2024-13-01', '31.04.2024', '2024', '05/31/2024'])
		expect(typedDay(typed, false), typed).toBeUndefined();
	expect(typedDay('2024-05-31 25:00', true)).toBeUndefined();
	expect(typedDay('2024-05-31 10:00', false)).toBeUndefined();
});
