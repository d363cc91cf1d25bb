import type { Stats } from 'node:fs';
import { expect, it } from 'vitest';
import { csvForm } from '../../src/cli/csv-form.ts';
import { describe as inWords } from '../../src/cli/descriptions.ts';
import type { FormOptions } from '../../src/cli/form.ts';
import { jsonForm } from '../../src/cli/json-form.ts';
import type { Report } from '../../src/cli/report.ts';
import type { Row } from '../../src/cli/row.ts';
import { sizeText, systemRows } from '../../src/cli/system-rows.ts';
import { textForm, type TextOptions } from '../../src/cli/text-form.ts';
import type { Value } from '#lib/parsers/index.ts';

const plain: FormOptions = {
	families: [],
	grouped: false,
	numeric: false,
	binary: false,
	separator: undefined
};
const inText: TextOptions = { ...plain, style: 'names', named: true, heading: () => false };

const rowsOf = (values: readonly Value[]): Row[] =>
	values.map((value, index) => ({ group0: 'G', group1: 'G', name: `T${index}`, value }));
const report = (...values: Value[]): Report => ({ path: 'a.jpg', rows: rowsOf(values), warnings: [] });
const textOf = (from: Report, options: Partial<TextOptions> = {}) =>
	textForm({ ...inText, ...options }).of(from);
const jsonOf = (from: Report, options: Partial<FormOptions> = {}) =>
	String(jsonForm({ ...plain, ...options }).of(from));
const json = (value: Value, options?: Partial<FormOptions>) =>
	/"T0": (.*)\n/.exec(jsonOf(report(value), options))?.[1];

it.each([
	[5.6, '5.6'],
	[0.1 + 0.2, '0.3'],
	[0.00001, '1e-05'],
	[-3, '-3'],
	['400', '400'],
	['-0.5', '-0.5'],
	['0232', '"0232"'],
	['1.', '"1."'],
	['+1', '"+1"'],
	['1e5', '1e5'],
	['1e1000', '"1e1000"'],
	['1234567890123456', '"1234567890123456"'],
	[1.2345678901234567e19, '1.23456789012346e+19'],
	[Infinity, '"Inf"'],
	['True', 'true'],
	['false', 'false'],
	[true, 'true'],
	['Truely', '"Truely"'],
	['', '""'],
	['a "b"\\\n\0\x01\x7f', '"a \\"b\\"\\\\\\n\\u0001\\u007F"'],
	['\b\f\x1f\t\ud800', '"\\u0008\\u000C\\u001F\\t\\uD800"'],
	['Nebel über 東京 😀', '"Nebel über 東京 😀"'],
	[['a', '1', 2, 'true'], '["a",1,2,true]'],
	[{ binary: 12 }, '"(Binary data 12 bytes, use -b option to extract)"']
])('%j stands in JSON as %s', (value, text) => {
	expect(json(value as Value)).toBe(text);
});

it('every text gives JSON that reads back as it was', () => {
	const odd = ['\ud800', '\u2028', '__proto__', '\b\f\r\t', '</script>'];
	const read: unknown = JSON.parse(jsonOf(report(...odd)));
	expect(read).toMatchObject(Object.fromEntries(odd.map((text, index) => [`T${index}`, text])));
});

it('the first of equal keys wins', () => {
	const rows = ['one', 'two'].map((value) => ({ group0: 'EXIF', group1: 'IFD0', name: 'Make', value }));
	const both = { path: 'a', rows, warnings: [] };
	expect(JSON.parse(jsonOf(both, { families: [1] }))).toEqual({ SourceFile: 'a', 'IFD0:Make': 'one' });
	expect(textOf(both)).toContain('two');
});

it('groups are objects of their own when asked for', () => {
	const rows = ['Make', 'Model'].map((name) => ({ group0: 'EXIF', group1: 'IFD0', name, value: 'x' }));
	expect(JSON.parse(jsonOf({ path: 'a', rows, warnings: [] }, { families: [1], grouped: true }))).toEqual({
		SourceFile: 'a',
		IFD0: { Make: 'x', Model: 'x' }
	});
});

it('bytes stand as base64 where they are asked for and at hand', () => {
	const value = { binary: 3, bytes: new Uint8Array([1, 2, 3]) };
	expect(json(value, { binary: true })).toBe('"base64:AQID"');
	expect(json(value)).toBe('"(Binary data 3 bytes, use -b option to extract)"');
	expect(json({ binary: 3 }, { binary: true })).toBe('"(Binary data 3 bytes, use -b option to extract)"');
});

it('lists are joined by the separator asked for', () => {
	expect(json(['a', 'b'], { separator: '; ' })).toBe('"a; b"');
	expect(textOf(report(['a', 'b']))).toBe('T0                              : a, b\n');
});

it('a text cannot steer the terminal', () => {
	expect(textOf(report('a\x1b[31mb\nc\x9b\0'))).toBe('T0                              : a.[31mb.c.\n');
});

it.each([
	['words', '[G]             T0                              : 1\n'],
	['names', '[G]             T0                              : 1\n'],
	['short', '[G] T0: 1\n'],
	['values', 'G 1\n'],
	['tabs', 'G\tT0\t1\n'],
	['table', 'G\t1\n']
] as const)('the layout %s', (style, line) => {
	expect(textOf(report(1), { style, families: [1] })).toBe(line);
});

it('a long group leaves the columns as they are', () => {
	const long = {
		path: 'a',
		warnings: [],
		rows: [{ group0: 'XMP', group1: 'XMP-illustrator', name: 'Type', value: 1 }]
	};
	expect(textOf(long, { families: [1] })).toBe('[XMP-illustrator] Type                          : 1\n');
});

it('truth is a word in text', () => {
	expect(textOf(report(true, [false]), { style: 'values' })).toBe('True\nFalse\n');
});

it('a name reads otherwise in some groups', () => {
	expect([inWords('Model', 'IFD0'), inWords('Model', 'PNG')]).toEqual(['Camera Model Name', 'Model']);
});

it('CSV quotes what would else fall apart, and fills what a file does not have', () => {
	const form = csvForm({ ...plain, delimiter: ',', asked: true });
	form.of(report('a,b', 'say "x"', 'two\nlines', ' edge'));
	form.of({ ...report('plain'), path: 'b,c.jpg' });
	expect(form.rest?.()).toBe(
		'SourceFile,T0,T1,T2,T3\na.jpg,"a,b","say ""x""","two\nlines"," edge"\n"b,c.jpg",plain,,,\n'
	);
});

it('CSV has text that no program could show as base64, where values are wanted as they are', () => {
	const form = csvForm({ ...plain, binary: true, delimiter: ',', asked: true });
	form.of(report('bell\u0007', 'two\nlines'));
	expect(form.rest?.()).toBe('SourceFile,T0,T1\na.jpg,base64:YmVsbAc=,"two\nlines"\n');
});

it.each([
	['Make', 'Make'],
	['ISO', 'ISO'],
	['GPSLatitudeRef', 'GPS Latitude Ref'],
	['MIMEType', 'MIME Type'],
	['SubSecTimeOriginal', 'Sub Sec Time Original'],
	['FNumber', 'F Number'],
	['Title-de', 'Title (de)'],
	['By-line', 'By-line'],
	['Exif_0x1234', 'Exif 0x1234'],
	['DateTimeOriginal', 'Date/Time Original']
])('%s reads as %s', (name, words) => {
	expect(inWords(name)).toBe(words);
});

it.each([
	[0, '0 bytes'],
	[1999, '1999 bytes'],
	[2000, '2.0 kB'],
	[12_345, '12 kB'],
	[1_999_999, '2000 kB'],
	[2_300_000, '2.3 MB'],
	[45_000_000, '45 MB'],
	[5_000_000_000, '5.0 GB']
])('%d bytes are %s', (bytes, text) => {
	expect(sizeText(bytes)).toBe(text);
});

it('of a time that is beyond all dates nothing is said', () => {
	const [mtime, atime] = [new Date(1e17), new Date(0)];
	const stats = {
		isFile: () => true,
		size: 1,
		mode: 0o100644,
		mtime,
		atime,
		ctime: atime
	} as unknown as Stats;
	const rows = systemRows('a.jpg', stats);

	expect(rows.map(({ name }) => name)).not.toContain('FileModifyDate');
	expect(rows.map(({ name }) => name)).toContain('FileAccessDate');
	expect(JSON.stringify(rows)).not.toContain('NaN');
});
