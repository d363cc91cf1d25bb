/**
 * Details of an item as compact bytes: what all files repeat (a tag's groups, name, id and table; printed labels) is a
 * number into a dictionary of words, the rest is written in as few bytes as it needs: an eighth of the same as JSON.
 *
 * Layout: version byte; count and tags; count and warnings; count and previews. Whole numbers are LEB128 varints.
 * A tag is: word of its shape (0: the shape's text follows), value, printed value, offset less the end of the tag
 * before (zigzag), size. A value begins with a type byte; small whole numbers are the type byte alone.
 */
import type { ItemDetails, ItemId, StoredPreview, StoredTag, StoredValue } from '#lib/library/item.ts';
import { loneSurrogate, PackedInput, PackedOutput } from './packed-bytes.ts';

/** A dictionary that both directions share: numbers from 1. */
export interface Words {
	/** Number of a text, undefined where the dictionary does not have it: it is then written out. */
	id(text: string): number | undefined;
	/** Text of a number. @throws where the dictionary is not the one the bytes were written with */
	text(id: number): string;
}

/** The first byte of details. */
export const detailsLayout = 1;

const kinds = {
	text: 0,
	word: 1,
	whole: 2,
	float: 3,
	yes: 4,
	no: 5,
	binary: 6,
	list: 7,
	/** A number with at most three decimals, as thousandths. */
	decimal: 8,
	absent: 9
} as const;
/** Type bytes from here on are the whole numbers from 0. */
const smallFrom = 16;
const smallCount = 256 - smallFrom;

/** Longest printed text kept as a word: labels are short, sentences are somebody's own. */
const longestWord = 40;
/** Longest shape kept as a word; a longer one has a name made up by a file. */
const longestShape = 200;

type Shape = Pick<StoredTag, 'group0' | 'group1' | 'name' | 'id' | 'table'>;

/** Texts made before, by what they are made of: a library has some thousand shapes and labels, and millions of tags. */
const shapeTexts = new Map<string, string>();
const labelTexts = new Map<string, string | undefined>();
/** Beyond this many the texts are those of made-up names, and not worth keeping. */
const mostKept = 50_000;

function remembered<V>(known: Map<string, V>, key: string, make: () => V): V {
	const old = known.get(key);
	if (old !== undefined || known.has(key)) return old as V;
	const made = make();
	if (known.size >= mostKept) known.clear();
	known.set(key, made);
	return made;
}

function shapeText({ group0, group1, name, id, table }: Shape): string {
	const key = `${typeof id} ${group0}\0${group1}\0${name}\0${id}\0${table}`;
	return remembered(shapeTexts, key, () => JSON.stringify([group0, group1, name, id, table]));
}

function shapeOf(text: string): Shape {
	// The text was made by shapeText: five parts, the fourth a number or a string.
	const [group0, group1, name, id, table] = JSON.parse(text) as [
		string,
		string,
		string,
		number | string,
		string
	];
	return { group0, group1, name, id, table };
}

/** A label, unlike a measured value, has no digits: those differ from file to file and would fill the dictionary. */
function labelText(value: StoredValue | undefined): string | undefined {
	if (typeof value !== 'string' || value.length > longestWord) return undefined;
	return remembered(labelTexts, value, () =>
		/\d/.test(value) || loneSurrogate.test(value) ? undefined : JSON.stringify(value)
	);
}

/** Texts of profiles, digits and all, are those of the profile: a library has few of them, each in thousands of files. */
function profileText(value: StoredValue): string | undefined {
	if (typeof value !== 'string' || value.length > longestShape || loneSurrogate.test(value)) return undefined;
	return JSON.stringify(value);
}

/** Families whose texts are a device's and not a person's: no titles, names or keywords, which would fill the dictionary. */
const valueTexts: Readonly<Record<string, (value: StoredValue) => string | undefined>> = {
	File: labelText,
	JFIF: labelText,
	EXIF: labelText,
	MakerNotes: labelText,
	ICC_Profile: profileText
};

function valueText({ group0, value }: Pick<StoredTag, 'group0' | 'value'>): string | undefined {
	return Object.hasOwn(valueTexts, group0) ? valueTexts[group0]?.(value) : undefined;
}

/** The texts of details that should be in the dictionary before they are encoded. */
export function wordsOf(details: Pick<ItemDetails, 'tags'>): Set<string> {
	const texts = new Set<string>();
	for (const tag of details.tags) {
		const shape = shapeText(tag);
		if (shape.length <= longestShape && !loneSurrogate.test(shape)) texts.add(shape);
		for (const label of [valueText(tag), labelText(tag.printed)]) if (label !== undefined) texts.add(label);
	}
	return texts;
}

export function encodeDetails(details: Omit<ItemDetails, 'id'>, words: Words): Uint8Array {
	const out = new PackedOutput();
	out.byte(detailsLayout);
	out.whole(details.tags.length);
	let end = 0;
	for (const tag of details.tags) {
		const shape = shapeText(tag);
		const word = words.id(shape);
		out.whole(word ?? 0);
		if (word === undefined) out.text(shape);
		writeText(out, tag.value, valueText(tag), words);
		writeText(out, tag.printed, labelText(tag.printed), words);
		out.signed(tag.offset - end);
		out.whole(tag.size);
		end = tag.offset + tag.size;
	}
	out.whole(details.warnings.length);
	for (const warning of details.warnings) out.text(warning);
	out.whole(details.previews.length);
	for (const preview of details.previews) {
		out.text(preview.name);
		out.text(preview.mime);
		out.whole(preview.offset);
		out.whole(preview.size);
		writeValue(out, preview.width);
		writeValue(out, preview.height);
	}
	return out.done();
}

/** The numbers of all words that encoded details refer to, to fetch them before decoding. */
export function wordIdsIn(bytes: Uint8Array): Set<number> {
	const ids = new Set<number>();
	const collect: Words = {
		id: () => undefined,
		text(id) {
			ids.add(id);
			return '["","","",0,""]';
		}
	};
	decodeDetails(0, bytes, collect);
	return ids;
}

/** @throws RangeError when the bytes are not details */
export function decodeDetails(id: ItemId, bytes: Uint8Array, words: Words): ItemDetails {
	const input = new PackedInput(bytes);
	if (input.byte() !== detailsLayout) throw new RangeError('Details of another layout');
	let end = 0;
	const tags = input.list((): StoredTag => {
		const word = input.whole();
		const shape = shapeOf(word === 0 ? input.text() : words.text(word));
		const value = readValue(input, words);
		const shown = readValue(input, words);
		const offset = end + input.signed();
		const size = input.whole();
		end = offset + size;
		if (value === undefined) throw new RangeError('A tag without a value');
		return { ...shape, value, ...(shown === undefined ? {} : { printed: shown }), offset, size };
	});
	const warnings = input.list(() => input.text());
	const previews = input.list((): StoredPreview => {
		const [name, mime, offset, size] = [input.text(), input.text(), input.whole(), input.whole()];
		const [width, height] = [readValue(input, words), readValue(input, words)];
		return {
			name,
			mime,
			offset,
			size,
			...(typeof width === 'number' ? { width } : {}),
			...(typeof height === 'number' ? { height } : {})
		};
	});
	return { id, tags, warnings, previews };
}

/** Which of some wanted tags a shape is: by the number of its word, or, where that is 0, by its text. Undefined: none. */
export type Wanted = (word: number, shape: () => string) => readonly number[] | undefined;

/**
 * Walks details for a few tags only: all others are passed over without making texts of them.
 * @throws RangeError when the bytes are not details, or the dictionary lacks a word
 */
export function pickTags(
	bytes: Uint8Array,
	words: Words,
	wanted: Wanted,
	found: (which: readonly number[], value: StoredValue, printed: StoredValue | undefined) => void
): void {
	const input = new PackedInput(bytes);
	if (input.byte() !== detailsLayout) throw new RangeError('Details of another layout');
	for (let left = input.whole(); left > 0; left--) {
		const word = input.whole();
		const shape = word === 0 ? input.text() : '';
		const which = wanted(word, () => shape);
		if (which) {
			const value = readValue(input, words);
			const printed = readValue(input, words);
			if (value !== undefined) found(which, value, printed);
		} else {
			skipValue(input);
			skipValue(input);
		}
		input.whole();
		input.whole();
	}
}

/** The groups and the name in the text of a shape. */
export function tagOfShape(text: string): Pick<StoredTag, 'group0' | 'group1' | 'name'> | undefined {
	// Words are shapes, which are arrays, and labels, which are not.
	return text.startsWith('[') ? shapeOf(text) : undefined;
}

/** Passes over a value without making anything of it. */
export function skipValue(input: PackedInput): void {
	const kind = input.byte();
	switch (kind) {
		case kinds.text:
			input.skipText();
			break;
		case kinds.word:
		case kinds.whole:
		case kinds.binary:
		case kinds.decimal:
			input.whole();
			break;
		case kinds.float:
			input.skip(8);
			break;
		case kinds.list:
			for (let left = input.whole(); left > 0; left--) skipValue(input);
			break;
	}
}

/** A value as the word that its text has in the dictionary, else written out. */
function writeText(
	out: PackedOutput,
	value: StoredValue | undefined,
	text: string | undefined,
	words: Words
): void {
	const word = text === undefined ? undefined : words.id(text);
	if (word === undefined) {
		writeValue(out, value);
		return;
	}
	out.byte(kinds.word);
	out.whole(word);
}

function writeValue(out: PackedOutput, value: StoredValue | undefined): void {
	if (value === undefined) out.byte(kinds.absent);
	else if (typeof value === 'number') writeNumber(out, value);
	else if (typeof value === 'boolean') out.byte(value ? kinds.yes : kinds.no);
	else if (typeof value === 'string') {
		out.byte(kinds.text);
		out.text(value);
	} else if ('binary' in value) {
		out.byte(kinds.binary);
		out.whole(value.binary);
	} else {
		out.byte(kinds.list);
		out.whole(value.length);
		for (const one of value) writeValue(out, one);
	}
}

function writeNumber(out: PackedOutput, value: number): void {
	if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
		writeFraction(out, value);
	} else if (value >= 0 && value < smallCount) {
		out.byte(smallFrom + value);
	} else if (Math.abs(value) < 2 ** 52) {
		out.byte(kinds.whole);
		out.signed(value);
	} else {
		out.byte(kinds.float);
		out.float(value);
	}
}

function writeFraction(out: PackedOutput, value: number): void {
	const thousandths = Math.round(value * 1000);
	const short = thousandths !== 0 && Math.abs(thousandths) < 2 ** 40 && Object.is(thousandths / 1000, value);
	out.byte(short ? kinds.decimal : kinds.float);
	if (short) out.signed(thousandths);
	else out.float(value);
}

/** @throws RangeError for what is no value, or where the dictionary lacks a word */
export function readValue(input: PackedInput, words: Words): StoredValue | undefined {
	const kind = input.byte();
	if (kind >= smallFrom) return kind - smallFrom;
	switch (kind) {
		case kinds.text:
			return input.text();
		case kinds.word:
			return String(JSON.parse(words.text(input.whole())));
		case kinds.whole:
			return input.signed();
		case kinds.float:
			return input.float();
		case kinds.yes:
			return true;
		case kinds.no:
			return false;
		case kinds.binary:
			return { binary: input.whole() };
		case kinds.list:
			return input.list(() => readValue(input, words) ?? '');
		case kinds.decimal:
			return input.signed() / 1000;
		case kinds.absent:
			return undefined;
		default:
			throw new RangeError(`No value of kind ${kind}`);
	}
}
