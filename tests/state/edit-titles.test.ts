// What an edit is called says what was given, in the words of photographers, and how many items got it, once.
import { describe, expect, test } from 'vitest';
import type { CustomField } from '#lib/library/custom-field.ts';
import type { RegisterName, Value } from '#lib/library/curation.ts';
import { splitOff } from '#lib/library/stacks.ts';
import { countBeside } from '#lib/state/history-text.ts';
import { curation as german } from '#lib/state/messages/de/curation.ts';
import { fields as germanFields } from '#lib/state/messages/de/fields.ts';
import { curation as english } from '#lib/state/messages/en/curation.ts';
import { fields as englishFields } from '#lib/state/messages/en/fields.ts';

const moment = Date.UTC(2031, 1, 28, 13, 45, 7);
const given: readonly (readonly [RegisterName, Value, string, string])[] = [
	['rating', 4, 'Rated 4 stars', 'Mit 4 Sternen bewertet'],
	['flag', 'pick', 'Picked', 'Markiert'],
	['flag', null, 'Flag removed', 'Markierung entfernt'],
	['label', 'Red', 'Label Red', 'Farbe Rot'],
	['label', 'Winner', 'Label “Winner”', 'Farbe „Winner“'],
	['label', null, 'Label removed', 'Farbe entfernt'],
	['title', 'Lake at dusk', 'Title “Lake at dusk”', 'Titel „Lake at dusk“'],
	[
		'caption',
		`One\n\nline ${'of many '.repeat(20)}`,
		'Caption “One line of many of many of many of man…”',
		'Beschreibung „One line of many of many of many of man…“'
	],
	[
		'taken',
		{ at: moment, offset: 60 },
		'Date taken 2031-02-28 13:45:07+01:00',
		'Aufnahmedatum 2031-02-28 13:45:07+01:00'
	],
	['taken', { at: moment, part: 'year', circa: true }, 'Date taken c. 2031', 'Aufnahmedatum um 2031'],
	['taken', { at: moment, part: 'decade' }, 'Date taken 2030s', 'Aufnahmedatum 2030er'],
	[
		'position',
		{ latitude: -10.5, longitude: 20.25 },
		'Coordinates -10.500000, 20.250000',
		'Koordinaten -10.500000, 20.250000'
	],
	['review', 'done', 'Reviewed', 'Durchgesehen'],
	['stack', '0b9f6a1e-0000-4000-8000-000000000000', 'Stacked', 'Gestapelt'],
	['stack', splitOff, 'Taken out of the stack', 'Aus dem Stapel genommen']
];

test.each(given)('%s %j', (field, value, inEnglish, inGerman) => {
	const wish = { kind: 'set', field, value } as const;
	expect(english.edit([wish], 2)).toBe(`${inEnglish}: 2 items`);
	expect(german.edit([wish], 2)).toBe(`${inGerman}: 2 Medien`);
});

describe('own fields', () => {
	const field = (type: CustomField['type']) =>
		({ id: '01HZX3VAZ0000000000000000A', name: 'Box', type }) as CustomField;

	test.each([
		[field('number'), 12, 'Box 12', 'Box 12'],
		[field('text'), 'HP5', 'Box “HP5”', 'Box „HP5“'],
		[field('yes-no'), true, 'Box yes', 'Box ja'],
		[field('yes-no'), false, 'Box no', 'Box nein']
	])('%j %j', (own, value, inEnglish, inGerman) => {
		expect(englishFields.edits.set(own, value, 1)).toBe(`${inEnglish}: 1 item`);
		expect(germanFields.edits.set(own, value, 1)).toBe(`${inGerman}: 1 Medium`);
	});
});

test('the count stands beside a title that does not say it', () => {
	expect(countBeside('Label Red: 2 items', 2)).toBe('');
	expect(countBeside('Keyword changed: sea', 2)).toBe('2 items');
	// Written while German was spoken.
	expect(countBeside('Farbe Rot: 2 Medien', 2)).toBe('2 items');
});
