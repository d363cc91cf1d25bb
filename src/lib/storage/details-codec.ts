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

interface KnownShape extends Pick<Shape, 'id' | 'group0'> {
	readonly text: string;
	/** Whether the text is kept as a word. */
	readonly common: boolean;
}

/** Texts made before, by what they are made of: a library has some thousand shapes and labels, and millions of tags. */
const labelTexts = new Map<string, string | undefined>();
const profileTexts = new Map<string, string | undefined>();
/** Of shapes, under their tables, groups and names: these are looked up more quickly than a text made of them would be. */
const shapeTexts = new Map<string, Map<string, Map<string, KnownShape[]>>>();
let shapesKept = 0;
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

function under<K, V>(known: Map<K, V>, key: K, make: () => V): V {
	const old = known.get(key);
	if (old !== undefined) return old;
	const made = make();
	known.set(key, made);
	return made;
}

function knownShape({ group0, group1, name, id, table }: Shape): KnownShape {
	const groups = under(shapeTexts, table, () => new Map<string, Map<string, KnownShape[]>>());
	const names = under(groups, group1, () => new Map<string, KnownShape[]>());
	const named = under(names, name, (): KnownShape[] => []);
	for (const known of named) if (known.id === id && known.group0 === group0) return known;
	const text = JSON.stringify([group0, group1, name, id, table]);
	const made = { id, group0, text, common: text.length <= longestShape && !loneSurrogate.test(text) };
	named.push(made);
	if (++shapesKept > mostKept) {
		shapeTexts.clear();
		shapesKept = 0;
	}
	return made;
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
	// Before it is looked up: most values have digits.
	for (let at = 0; at < value.length; at++) {
		const code = value.charCodeAt(at);
		if (code >= digits.first && code <= digits.last) return undefined;
	}
	return remembered(labelTexts, value, () => (loneSurrogate.test(value) ? undefined : JSON.stringify(value)));
}

const digits = { first: 0x30, last: 0x39 } as const;

/** Texts of profiles, digits and all, are those of the profile: a library has few of them, each in thousands of files. */
function profileText(value: StoredValue): string | undefined {
	if (typeof value !== 'string' || value.length > longestShape) return undefined;
	return remembered(profileTexts, value, () =>
		loneSurrogate.test(value) ? undefined : JSON.stringify(value)
	);
}

/** Families whose texts are a device's and not a person's: no titles, names or keywords, which would fill the dictionary. */
const valueTexts: ReadonlyMap<string, (value: StoredValue) => string | undefined> = new Map([
	['File', labelText],
	['JFIF', labelText],
	['EXIF', labelText],
	['MakerNotes', labelText],
	['ICC_Profile', profileText]
]);

/** What of a tag may be a word: its shape, and its value and printed value where they are texts that many have. */
interface TagTexts {
	readonly shape: KnownShape;
	readonly value: string | undefined;
	readonly printed: string | undefined;
}

function textsOfTag(tag: StoredTag): TagTexts {
	return {
		shape: knownShape(tag),
		value: valueTexts.get(tag.group0)?.(tag.value),
		printed: labelText(tag.printed)
	};
}

/** What of some details may be words, tag by tag. */
export function textsOf({ tags }: Pick<ItemDetails, 'tags'>): readonly TagTexts[] {
	return tags.map(textsOfTag);
}

/**
 * The texts of details that should be in the dictionary before they are encoded.
 * @param texts of these details, where they are at hand
 */
export function wordsOf(details: Pick<ItemDetails, 'tags'>, texts = textsOf(details)): Set<string> {
	const words = new Set<string>();
	for (const { shape, value, printed } of texts) {
		if (shape.common) words.add(shape.text);
		if (value !== undefined) words.add(value);
		if (printed !== undefined) words.add(printed);
	}
	return words;
}

/** @param texts of these details, where they are at hand */
export function encodeDetails(
	details: Omit<ItemDetails, 'id'>,
	words: Words,
	texts = textsOf(details)
): Uint8Array {
	const out = new PackedOutput();
	out.byte(detailsLayout);
	out.whole(details.tags.length);
	let end = 0;
	for (const [at, tag] of details.tags.entries()) {
		const { shape, value, printed } = texts[at] ?? textsOfTag(tag);
		const word = words.id(shape.text);
		out.whole(word ?? 0);
		if (word === undefined) out.text(shape.text);
		writeText(out, tag.value, value, words);
		writeText(out, tag.printed, printed, words);
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
