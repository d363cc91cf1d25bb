import { expect, test } from 'vitest';
import { planner, subjectOf } from '#lib/library/bulk/steps.ts';
import { codeReplacer, printCodes, readCodes } from '#lib/library/codes.ts';
import type { CodesContent } from '#lib/library/preset.ts';
import { filling } from '#lib/library/preset-fill.ts';
import { plainItem } from './plain-item.ts';

const team: CodesContent = {
	sign: '=',
	codes: [
		{ code: 'ann', texts: ['Ann Example', 'Example'] },
		{ code: 'b2', texts: ['Bo $1 "B"'] },
		{ code: 'no#1', texts: ['number one'] }
	]
};
const other: CodesContent = {
	sign: '\\',
	codes: [
		{ code: 'ann', texts: ['another Ann'] },
		{ code: 'dept', texts: ['fire department'] }
	]
};

test('codes between their signs are replaced, and nothing else is touched', () => {
	const { all } = codeReplacer([team, other]);
	expect(all('=ann= passes to =b2=.')).toBe('Ann Example passes to Bo $1 "B".');
	expect(all('=ann#2=, =ann#3=, =no#1=')).toBe('Example, =ann#3=, number one');
	expect(all('a = b = c =Ann= == =')).toBe('a = b = c =Ann= == =');
	expect(all('x=ann=ann=y')).toBe('xAnn Exampleann=y');
	expect(all('=unknown=ann=')).toBe('=unknownAnn Example');
	expect(all('\\dept\\ and =dept= and \\ann\\')).toBe('fire department and =dept= and another Ann');
	expect(all('')).toBe('');
});

test('the code that ends where the keyboard is', () => {
	const { before } = codeReplacer([team]);
	expect(before('Seen: =ann=', 11)).toEqual({ start: 6, text: 'Ann Example' });
	expect(before('Seen: =ann= and', 11)).toEqual({ start: 6, text: 'Ann Example' });
	expect(before('Seen: =ann= and', 15)).toBeUndefined();
	expect(before('a == b', 4)).toBeUndefined();
	expect(before('=', 1)).toBeUndefined();
	expect(before('ann=', 4)).toBeUndefined();
});

test('of two lists the first that knows a code counts', () => {
	const again: CodesContent = { sign: '=', codes: [{ code: 'ann', texts: ['Anna'] }] };
	expect(codeReplacer([again, team]).all('=ann= =b2=')).toBe('Anna Bo $1 "B"');
});

test('a list is read as spreadsheets and Photo Mechanic write it, and as people type it', () => {
	const read = readCodes(
		'\ufeff// the team\r\nann\tAnn Example\tExample\t\r\n\r\nb2 Bo  Builder\r\nlonely\r\nann\tAnna Later\r\n\tno code\r\n'
	);
	expect(read.codes).toEqual([
		{ code: 'ann', texts: ['Anna Later'] },
		{ code: 'b2', texts: ['Bo  Builder'] }
	]);
	expect(read.faulty).toEqual([5, 7]);
	expect(readCodes(printCodes(team.codes))).toEqual({ codes: team.codes, faulty: [] });
	expect(readCodes(`${'x'.repeat(61)}\ttoo long`).faulty).toEqual([1]);
});

test('a template replaces codes in what it fills in, also those that a variable made', () => {
	const content = { fields: [{ field: 'caption', text: 'By =ann=, with ={name}=' }] };
	const context = { language: 'en', now: 0 };
	const subject = { item: { ...plainItem, name: 'b2' }, values: {}, index: 0, total: 1 };
	const [with_] = filling(content, { ...context, codes: codeReplacer([team]) })(subject);
	expect(with_?.after).toBe('By Ann Example, with Bo $1 "B"');
	const [without] = filling(content, context)(subject);
	expect(without?.after).toBe('By =ann=, with =b2=');
});

test('a bulk edit replaces the codes of a field; where there is none nothing changes', () => {
	const steps = [{ operation: 'codes', parameters: { field: 'caption' }, prepared: [team] }];
	const plan = planner(steps, { language: 'en', now: 0, spent: { steps: 0 } });
	const of = (caption: string) => plan(subjectOf(plainItem, { file: { at: '', values: { caption } } }, 0, 1));
	expect(of('=b2= scores')).toMatchObject({
		wishes: [{ kind: 'set', field: 'caption', value: 'Bo $1 "B" scores' }],
		conflicts: []
	});
	expect(of('1 + 1 = 2')).toMatchObject({ wishes: [], conflicts: [] });
});
