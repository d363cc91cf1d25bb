import { expect, test } from 'vitest';
import { fields } from '#lib/library/query/fields.ts';
import { german } from '#lib/state/messages/de.ts';
import { english } from '#lib/state/messages/en.ts';
import { help as germanHelp } from '#lib/state/messages/de/help.ts';
import { help as englishHelp } from '#lib/state/messages/en/help.ts';

/** Every area has a file of one name in each language, which exports its texts. */
const allEnglish = areas(import.meta.glob('../../src/lib/state/messages/en/*.ts', { eager: true }));
const allGerman = areas(import.meta.glob('../../src/lib/state/messages/de/*.ts', { eager: true }));

function areas(modules: Readonly<Record<string, unknown>>): Texts {
	return Object.assign({}, ...Object.values(modules)) as Texts;
}

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

const [en, de] = [textsOf(allEnglish), textsOf(allGerman)];

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

test('what comes from a file or a folder is imported, in both languages', () => {
	const told = (all: ReadonlyMap<string, unknown>) =>
		[...all].map(([key, text]) => [key, typeof text === 'function' ? text.toString() : text] as const);
	const others = [
		...told(en).filter(
			([, text]) => typeof text === 'string' && /\b(tak(e|en|ing)) (it |them )?in\b/i.test(text)
		),
		...told(de).filter(
			([key, text]) =>
				/^(incoming|presets|import|carried)/.test(key) &&
				typeof text === 'string' &&
				/aufnehmen|aufgenommen/i.test(text)
		)
	];
	expect(others.map(([key]) => key)).toEqual([]);
});

test('German says of a flag what it does not say of a selection, and the same of it everywhere', () => {
	const flagged = [...de].filter(
		([key, text]) => /^(cull|curation)\b.*\.?(pick|picked|showPicked)$/.test(key) && typeof text === 'string'
	);
	expect(flagged.length).toBeGreaterThan(4);
	expect(flagged.filter(([, text]) => !/^[Mm]arkier/.test(String(text)))).toEqual([]);
	const rejected = [...de].filter(([key, text]) => /\.(rejected?)$/.test(key) && typeof text === 'string');
	expect(rejected.filter(([, text]) => !/^Ab(lehnen|gelehnt)/.test(String(text)))).toEqual([]);
});

test('every field of the query language is explained in both languages', () => {
	for (const help of [englishHelp, germanHelp]) {
		expect(fields.filter((field) => !help.fields[field.name]).map((field) => field.name)).toEqual([]);
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
