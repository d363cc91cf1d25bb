import { expect, test } from 'vitest';
import { curationField, printTaken } from '#lib/library/curation.ts';
import { problemOfValue } from '#lib/library/edit-schema.ts';
import { readEdtf } from '#lib/library/edtf-reading.ts';
import { printEdtf, spanOfTaken } from '#lib/library/edtf.ts';
import { readTaken } from '#lib/library/written.ts';

test.each([
	['197X', '197X'],
	['197x', '197X'],
	['1970s', '197X'],
	["1970's", '197X'],
	['the 1970s', '197X'],
	['1970er', '197X'],
	['1970er Jahre', '197X'],
	['197X~', '197X~'],
	['c. 1970s', '197X~'],
	['1985', '1985'],
	['1985-XX', '1985'],
	['1985-XX-XX', '1985'],
	['1985~', '1985~'],
	['1985?', '1985~'],
	['1985%', '1985~'],
	['c. 1985', '1985~'],
	['c.1985', '1985~'],
	['ca 1985', '1985~'],
	['ca. 1985', '1985~'],
	['circa 1985', '1985~'],
	['~1985', '1985~'],
	['about 1985', '1985~'],
	['um 1985', '1985~'],
	['etwa 1985', '1985~'],
	['1985-07', '1985-07'],
	['1985-07~', '1985-07~'],
	['1985-07-XX', '1985-07'],
	['July 1985', '1985-07'],
	['jul 1985', '1985-07'],
	['Juli 1985', '1985-07'],
	['März 1985', '1985-03'],
	['ca. März 1985', '1985-03~'],
	['2004-06-11', '2004-06-11'],
	['2004-06-11~', '2004-06-11~'],
	['11 June 2004', '2004-06-11'],
	['11. Juni 2004', '2004-06-11'],
	['June 11, 2004', '2004-06-11'],
	['June 11th 2004', '2004-06-11']
])('%s is kept as %s', (typed, kept) => {
	const read = readTaken(typed);
	expect(read).toMatchObject({ status: 'read' });
	if (read.status !== 'read') return;
	expect(printTaken(read.value)).toBe(kept);
	expect(problemOfValue('taken', read.value)).toBeUndefined();
	// What is shown can be written again.
	expect(readTaken(kept)).toEqual(read);
});

test.each(['XXXX', 'xxxx', 'unknown', 'undated', 'n.d.', '?', 'unbekannt', 'ohne Datum', 'o. J.'])(
	'%s says that nobody knows',
	(typed) => expect(readTaken(typed)).toEqual({ status: 'unknown' })
);

test.each([
	['19XX', 'form'],
	['1985-XX-11', 'form'],
	['June 31, 2004', 'day'],
	['30 Februar 1985', 'day'],
	['Smarch 1985', 'form'],
	['1985-13~', 'day'],
	['000X', 'day'],
	['about', 'form'],
	['c. 1985-07-03 13:45', 'form']
])('of %s is said what is wrong', (typed, fault) => {
	expect(readTaken(typed)).toEqual({ status: 'wrong', fault });
});

test('a time of day is printed as the format asks, and by a space for people', () => {
	const taken = { at: Date.UTC(2004, 5, 11, 13, 45), offset: 120 };
	expect(printEdtf(taken)).toBe('2004-06-11T13:45:00+02:00');
	expect(printTaken(taken)).toBe('2004-06-11 13:45:00+02:00');
	expect(curationField('taken').print({ at: Date.UTC(1985, 0), part: 'year', circa: true })).toBe('1985~');
});

test.each([
	['197X', '1970-01-01', '1980-01-01'],
	['1985', '1985-01-01', '1986-01-01'],
	['1985-12', '1985-12-01', '1986-01-01'],
	['2004-02-29', '2004-02-29', '2004-03-01'],
	['0099', '0099-01-01', '0100-01-01']
])('%s may be any time from %s until %s', (written, from, until) => {
	const taken = readEdtf(written);
	if (typeof taken !== 'object') throw new TypeError(written);
	const span = spanOfTaken(taken).map((at) => new Date(at).toISOString().slice(0, 10));
	expect(span).toEqual([from, until]);
});

test('a time of day that nobody is sure of is no date', () => {
	expect(problemOfValue('taken', { at: 0, circa: true })).toBe('taken: is not sure of a time of day');
	expect(problemOfValue('taken', { at: 0, part: 'century' })).toBeDefined();
});
