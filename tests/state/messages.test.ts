import { expect, test } from 'vitest';
import { fields } from '#lib/library/query/fields.ts';
import { german as germanFrame } from '#lib/state/messages/de.ts';
import { about as germanAbout } from '#lib/state/messages/de/about.ts';
import { browse as germanBrowse } from '#lib/state/messages/de/browse.ts';
import { help as germanHelp } from '#lib/state/messages/de/help.ts';
import { history as germanHistory } from '#lib/state/messages/de/history.ts';
import { settings as germanSettings } from '#lib/state/messages/de/settings.ts';
import { english as englishFrame } from '#lib/state/messages/en.ts';
import { about as englishAbout } from '#lib/state/messages/en/about.ts';
import { browse as englishBrowse } from '#lib/state/messages/en/browse.ts';
import { help as englishHelp } from '#lib/state/messages/en/help.ts';
import { history as englishHistory } from '#lib/state/messages/en/history.ts';
import { settings as englishSettings } from '#lib/state/messages/en/settings.ts';

const english = {
	...englishFrame,
	about: englishAbout,
	browse: englishBrowse,
	help: englishHelp,
	history: englishHistory,
	settings: englishSettings
};
const german = {
	...germanFrame,
	about: germanAbout,
	browse: germanBrowse,
	help: germanHelp,
	history: germanHistory,
	settings: germanSettings
};

type Texts = Readonly<Record<string, unknown>>;

/** Every text as `area.key`, with what it is. */
function textsOf(words: Texts, path = ''): Map<string, unknown> {
	const found = new Map<string, unknown>();
	for (const [key, value] of Object.entries(words)) {
		const at = path === '' ? key : `${path}.${key}`;
		if (typeof value === 'object' && value !== null) {
			for (const [inner, text] of textsOf(value as Texts, at)) found.set(inner, text);
		} else found.set(at, value);
	}
	return found;
}

const [en, de] = [textsOf(english), textsOf(german)];

test('German has exactly the texts that English has, of the same kind', () => {
	expect([...de.keys()].sort()).toEqual([...en.keys()].sort());
	expect([...en].filter(([key, text]) => typeof text !== typeof de.get(key)).map(([key]) => key)).toEqual([]);
});

test('no text is empty but where there is nothing to say', () => {
	const empty = [...en, ...de].filter(([, text]) => typeof text === 'string' && text.trim() === '');
	expect([...new Set(empty.map(([key]) => key))]).toEqual(['sources.accessHelp.ready']);
});

test('German is German: long texts differ from the English ones', () => {
	const same = [...en].filter(
		([key, text]) => typeof text === 'string' && text.length > 40 && de.get(key) === text
	);
	expect(same.map(([key]) => key)).toEqual([]);
});

test('every field of the query language is explained in both languages', () => {
	for (const words of [english, german]) {
		expect(fields.filter((field) => !words.help.fields[field.name]).map((field) => field.name)).toEqual([]);
	}
});

test('every problem says what happened and what to do', () => {
	for (const words of [english, german]) {
		const all = [...Object.values(words.problems.causes), ...Object.values(words.problems.named)];
		for (const { what, next } of [...all, words.problems.other]) {
			expect(what).toMatch(/\.$/);
			expect(next).toMatch(/\.$/);
		}
	}
});

test('counts follow the rules of their language', () => {
	expect(english.shell.items(1)).toBe('1 item');
	expect(english.shell.items(12345)).toBe('12,345 items');
	expect(german.shell.items(1)).toBe('1 Medium');
	expect(german.shell.items(12345)).toBe('12.345 Medien');
});
