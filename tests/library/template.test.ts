import { expect, test } from 'vitest';
import type { Values } from '#lib/library/curation.ts';
import type { Item } from '#lib/library/item.ts';
import { letterCase } from '#lib/library/letter-case.ts';
import { isFault, longestTemplate, readTemplate, type TemplateSubject } from '#lib/library/template.ts';
import { templateVariables } from '#lib/library/template-variables.ts';
import { plainItem } from './plain-item.ts';

const context = { language: 'en', now: Date.UTC(2025, 0, 2) };

function filled(template: string, values: Values = {}, item: Partial<Item> = {}, index = 0): string {
	const read = readTemplate(template);
	if (isFault(read)) throw new Error(JSON.stringify(read));
	const subject: TemplateSubject = { item: { ...plainItem, ...item }, values, index, total: 12 };
	return read.fill(subject, context);
}

const taken = { at: Date.UTC(2024, 4, 3, 15, 4, 5, 67), offset: 120 };

test.each([
	['{date:yyyy-MM-dd} {seq:4} {camera}', '2024-05-03 0008 NIKON D70'],
	['{date}', '2024-05-03'],
	["{date:d. MMMM yyyy 'at' HH:mm}", '3. May 2024 at 15:04'],
	['{date:yyMMdd_hhmmss a SSS XXX EEE Q}', '240503_030405 PM 067 +02:00 Fri 2'],
	["{date:yyyy '''' MM}", "2024 ' 05"],
	['{filename}.{extension:upper} {name}', 'IMG_1.JPG IMG_1.jpg'],
	['{seq} {seq:3,100,5} of {count}', '8 135 of 12'],
	['{folder} in {folder:2}', 'Lisbon in 2024'],
	['{title:upper} {title:5}', 'AT THE SEA At th'],
	['{city?in {city}|nowhere}', 'nowhere'],
	['{title?{title}{city?, {city}}|{filename}}', 'At the sea'],
	['{city?a|{country?b|{filename}}}', 'IMG_1'],
	['{keywords: / } {people}', 'sea / animals/dog Ann'],
	['{aperture:1} {iso} {shutter}', '2.8 200 1/250'],
	['{latitude:2} {rating}', '38.71 4'],
	['\\{date\\} a|b \\\\ \\x', '{date} a|b \\ \\x'],
	['{DATE:yyyy}', '2024'],
	['{today:yyyy}', '2025']
])('%s is filled in', (template, text) => {
	const values: Values = {
		taken,
		title: 'At the sea',
		keywords: ['sea', 'animals/dog'],
		people: [{ name: 'Ann' }],
		position: { latitude: 38.7072, longitude: -9.13 },
		rating: 4
	};
	const item: Partial<Item> = {
		name: 'IMG_1.jpg',
		folder: '2024/Lisbon',
		camera: 'NIKON D70',
		aperture: 2.8,
		iso: 200,
		shutter: 1 / 250
	};
	expect(filled(template, values, item, 7)).toBe(text);
});

test.each([
	['{dat}', { fault: 'unknown', at: 1, found: 'dat' }],
	['a {}', { fault: 'unknown', at: 3, found: '}' }],
	['ok {date:yyyy-qq}', { fault: 'format', at: 9, found: 'yyyy-qq' }],
	['{seq:x}', { fault: 'format', at: 5, found: 'x' }],
	['{title:loud}', { fault: 'format', at: 7, found: 'loud' }],
	['{folder:0}', { fault: 'format', at: 8, found: '0' }],
	['{title', { fault: 'unclosed', at: 0, found: '{title' }],
	['{title?x', { fault: 'unclosed', at: 0, found: '{title?x' }],
	['{title?a|b|c}', { fault: 'stray', at: 10, found: '|' }],
	['a } b', { fault: 'stray', at: 2, found: '}' }],
	['{title {city}}', { fault: 'stray', at: 6, found: ' ' }],
	['{title?'.repeat(20), { fault: 'deep', at: 56, found: '{' }],
	['a'.repeat(longestTemplate + 1), { fault: 'long', at: longestTemplate, found: '' }]
])('%s is refused at its character', (template, fault) => {
	expect(readTemplate(template)).toEqual(fault);
});

test('no more of a date is written than is known', () => {
	const year: Values = { taken: { at: Date.UTC(1970, 0, 1), part: 'year' } };
	expect(filled('{date:yyyy}', year)).toBe('1970');
	expect(filled('{date:yyyy-MM-dd}', year)).toBe('');
	expect(filled('{date:yyyy-MM?{date:MMMM}|{date:yyyy}}', year)).toBe('1970');
	expect(filled('{date:XXX}', { taken: { at: 0 } })).toBe('');
});

test('what is missing is named, unless a condition stands around it', () => {
	const read = readTemplate('{title} {city?{city}} {country}');
	if (isFault(read)) throw new Error('fault');
	const subject = { item: plainItem, values: { title: 'x' }, index: 0, total: 1 };
	expect(read.missing(subject, context)).toEqual(['country']);
	expect(read.variables).toEqual(['title', 'city', 'country']);
});

test('every variable says something or nothing of an item of which nothing is known', () => {
	for (const { name, fill } of templateVariables) {
		const subject = { item: plainItem, values: {}, index: 0, total: 1 };
		expect(['string', 'undefined'], name).toContain(typeof fill(undefined)?.(subject, context));
	}
});

test('capitals follow the rules of a language', () => {
	expect(letterCase('the lord of THE rings', 'title', 'en')).toBe('The Lord of the Rings');
	expect(letterCase('der HERR der ringe', 'title', 'de')).toBe('Der Herr Der Ringe');
	expect(letterCase("don't STOP. what? NOW", 'sentence', 'en')).toBe("Don't stop. What? Now");
	expect(letterCase('istanbul', 'upper', 'tr')).toBe('İSTANBUL');
	expect(letterCase('IJSSEL meer', 'title', 'nl')).toBe('IJssel Meer');
	expect(letterCase('straße', 'upper', 'de')).toBe('STRASSE');
});
