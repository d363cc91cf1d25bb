import { expect, it } from 'vitest';
import { fixed } from '#lib/parsers/conversions/numbers.ts';
import { entryNamed } from '#lib/parsers/formats/quicktime/tables.ts';
import { printed } from '#lib/parsers/print.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
	'../../src/lib/parsers/conversions/*.ts',
	{
		eager: true
	}
);

it('has one conversion of a name, so that no table gets the one of another', () => {
	const names = Object.values(modules).flatMap((module) =>
		Object.entries(module).flatMap(([name, value]) =>
			name.endsWith('Conversions') && typeof value === 'object' && value ? Object.keys(value) : []
		)
	);
	expect(names.length).toBeGreaterThan(100);
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('rounds to decimals as C does: what lies exactly between goes to the even one', () => {
	expect([1.25, 1.35, 0.125, 2.5, 3.5, -1.25, 1.005, 12].map((number) => fixed(number, 1))).toEqual([
		'1.2',
		'1.4',
		'0.1',
		'2.5',
		'3.5',
		'-1.2',
		'1.0',
		'12.0'
	]);
	expect([0.125, 0.375, 59.995, 1e15].map((number) => fixed(number, 2))).toEqual([
		'0.12',
		'0.38',
		'59.99',
		'1000000000000000.00'
	]);
});

it('prints the properties of a track by the conversion written for them, not by the labels of single words', () => {
	const entry = entryNamed('QuickTime::MetaData', 'TrackProperty');
	expect(entry && printed({ entry, raw: '1 0 2' })).toBe('Main track; No attributes; Priority 2');
});
