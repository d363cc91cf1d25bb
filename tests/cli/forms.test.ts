import { expect, it } from 'vitest';
import { jsonOf } from '../../src/cli/json-form.ts';
import type { Report } from '../../src/cli/report.ts';
import { sizeText } from '../../src/cli/system-rows.ts';
import { describe as inWords, textFormOf } from '../../src/cli/text-form.ts';
import type { Value } from '#lib/parsers/index.ts';

const report = (...values: Value[]): Report => ({
	path: 'a.jpg',
	failed: false,
	rows: values.map((value, index) => ({ group0: 'G', group1: 'G', name: `T${index}`, value }))
});
const json = (value: Value) => /"T0": (.*)\n/.exec(jsonOf(report(value), undefined))?.[1];

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
	['a "b"\\\n\0\x01\x7f', '"a \\"b\\"\\\\\\n\\u0001\\u007f"'],
	['Nebel über 東京 😀', '"Nebel über 東京 😀"'],
	[['a', '1', 2, 'true'], '["a",1,2,true]'],
	[{ binary: 12 }, '"(Binary data 12 bytes, use -b option to extract)"']
])('%j stands in JSON as %s', (value, text) => {
	expect(json(value as Value)).toBe(text);
});

it('every text gives JSON that reads back as it was', () => {
	const odd = ['\ud800', '\u2028', '__proto__', '\b\f\r\t', '</script>'];
	const read: unknown = JSON.parse(jsonOf(report(...odd), undefined));
	expect(read).toMatchObject(Object.fromEntries(odd.map((text, index) => [`T${index}`, text])));
});

it('the first of equal keys wins', () => {
	const rows = ['one', 'two'].map((value) => ({ group0: 'EXIF', group1: 'IFD0', name: 'Make', value }));
	expect(JSON.parse(jsonOf({ path: 'a', failed: false, rows }, 1))).toEqual({
		SourceFile: 'a',
		'IFD0:Make': 'one'
	});
	expect(
		textFormOf({ path: 'a', failed: false, rows }, { groups: undefined, all: true, heading: false })
	).toContain('two');
});

it('a text cannot steer the terminal', () => {
	const text = textFormOf(report('a\x1b[31mb\nc\x9b'), { groups: undefined, all: false, heading: false });
	expect(text).toBe('T0                              : a.[31mb.c.\n');
});

it.each([
	['Make', 'Make'],
	['ISO', 'ISO'],
	['GPSLatitudeRef', 'GPS Latitude Ref'],
	['MIMEType', 'MIME Type'],
	['SubSecTimeOriginal', 'Sub Sec Time Original'],
	['FNumber', 'F Number'],
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
