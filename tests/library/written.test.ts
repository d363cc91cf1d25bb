import { expect, test } from 'vitest';
import { printTaken } from '#lib/library/curation.ts';
import { readAltitude, readPosition, readTaken } from '#lib/library/written.ts';

test.each([
	['2024', '2024'],
	['2024-05', '2024-05'],
	['2024-05-31', '2024-05-31'],
	['2024:05:31 13:45:07', '2024-05-31 13:45:07'],
	['2024/5/1T3:45', '2024-05-01 03:45:00'],
	['31.5.2024 13:45', '2024-05-31 13:45:00'],
	['31. 5. 2024, 13:45:07', '2024-05-31 13:45:07'],
	['2024-05-31 13:45:07 +02:00', '2024-05-31 13:45:07+02:00'],
	['2024-05-31 13:45:07-0330', '2024-05-31 13:45:07-03:30'],
	['2024-05-31T13:45:07Z', '2024-05-31 13:45:07+00:00'],
	['  0099-01-01 ', '0099-01-01'],
	['2024-02-29', '2024-02-29']
])('the date %s is read', (text, shown) => {
	const written = readTaken(text);
	expect(written.status === 'read' && printTaken(written.value)).toBe(shown);
	// What is shown can be written again.
	expect(readTaken(shown)).toEqual(written);
});

test.each([
	['yesterday', 'form'],
	['5/31/2024', 'form'],
	['2024-05-31 soon', 'form'],
	['2023-02-29', 'day'],
	['2024-13', 'day'],
	['31.6.2024', 'day'],
	['0000', 'day'],
	['2024-05-31 24:00', 'time'],
	['2024-05-31 13:60', 'time'],
	['2024-05-31 13:45+15:00', 'zone']
])('of the date %s is told what is wrong', (text, fault) => {
	expect(readTaken(text)).toEqual({ status: 'wrong', fault });
});

test.each([
	['48.2082, 16.3738', 48.2082, 16.3738],
	['48.2082 16.3738', 48.2082, 16.3738],
	['48.2082,16.3738', 48.2082, 16.3738],
	['(-33.8568, 151.2153)', -33.8568, 151.2153],
	['48,2082; 16,3738', 48.2082, 16.3738],
	['48,2082 16,3738', 48.2082, 16.3738],
	['48.5 N, 16.25 W', 48.5, -16.25],
	['N 48.5 E 16.25', 48.5, 16.25],
	['48.5S 16.25O', -48.5, 16.25],
	['48°30\'0"N 16°15\'0"E', 48.5, 16.25],
	['48° 30′ 36″ S, 16° 15′ 0″ W', -48.51, -16.25],
	["48°30.6'N 16°15'E", 48.51, 16.25]
])('the coordinates %s are read', (text, latitude, longitude) => {
	expect(readPosition(text)).toEqual({ status: 'read', value: { latitude, longitude } });
});

test.each([
	['Vienna', 'form'],
	['48.2', 'form'],
	['48.2, 16.3, 4', 'form'],
	['16.25 E, 48.5 N', 'form'],
	['91, 0', 'range'],
	['0, -180.5', 'range'],
	['48°75\'0"N 16°15\'0"E', 'form']
])('of the coordinates %s is told what is wrong', (text, fault) => {
	expect(readPosition(text)).toEqual({ status: 'wrong', fault });
});

test('a height is metres, or feet where it says so', () => {
	expect(readAltitude('171')).toEqual({ status: 'read', value: 171 });
	expect(readAltitude('-1,5 m')).toEqual({ status: 'read', value: -1.5 });
	expect(readAltitude('1000 ft')).toEqual({ status: 'read', value: 304.8 });
	expect(readAltitude('high')).toEqual({ status: 'wrong', fault: 'form' });
	expect(readAltitude('200000')).toEqual({ status: 'wrong', fault: 'range' });
});

test('what is emptied is empty', () => {
	expect([readTaken(' '), readPosition(''), readAltitude('  ')]).toEqual(
		Array.from({ length: 3 }, () => ({ status: 'empty' }))
	);
});
