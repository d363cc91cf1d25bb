/** From a tag to its value and its printed value, computed when somebody asks. */
import { conversions } from './conversions.ts';
import { numberText, plain } from './conversions/numbers.ts';
import type { Binary, Entry, Labels, RawValue, Tag, Value } from './model.ts';

export function isBinary(value: unknown): value is Binary {
	return typeof value === 'object' && value !== null && 'binary' in value;
}

/** The value: what ExifTool prints with `-n`. Values of list tags stay lists. */
export function valueOf(tag: Pick<Tag, 'entry' | 'raw'>): Value {
	const { entry, raw } = tag;
	// Apart, since a function that makes another one makes room for it whenever it is called.
	return entry.list && Array.isArray(raw) ? convertAll(entry, raw) : convert(entry, raw);
}

function convertAll(entry: Entry, raw: readonly RawValue[]): Value {
	return raw.map((one) => convert(entry, one));
}

/** The printed value: what ExifTool prints by default. */
export function printed(tag: Pick<Tag, 'entry' | 'raw'>): Value {
	const { entry, raw } = tag;
	// Most tags are texts and numbers without a conversion.
	const value =
		entry.value === undefined && (typeof raw === 'string' || typeof raw === 'number') ? raw : valueOf(tag);
	if (entry.print === undefined && entry.bits === undefined && entry.each === undefined) return value;
	return Array.isArray(value) && entry.hint !== 'together' ? printAll(entry, value) : print(entry, value);
}

function printAll(entry: Entry, value: readonly Value[]): Value {
	return value.map((one) => print(entry, one));
}

/** A value as one line of text, lists joined, bytes as ExifTool's note of their size. */
export function textOf(value: Value): string {
	if (isBinary(value)) return `(Binary data ${value.binary} bytes, use -b option to extract)`;
	if (Array.isArray(value)) return value.map((one: Value) => textOf(one)).join(', ');
	return typeof value === 'number' ? numberText(value) : String(value);
}

function convert(entry: Entry, raw: RawValue): Value {
	return entry.value === undefined ? plain(raw) : conversions[entry.value](raw);
}

function print(entry: Entry, value: Value): Value {
	const { print: how, bits, each } = entry;
	// A conversion given by hand knows more than the labels of the words.
	if (each !== undefined && how === undefined) {
		return isBinary(value) ? value : printEach(entry, each, String(value).split(' '));
	}
	if (typeof how === 'string') return conversions[how](value);
	if (isBinary(value)) return value;
	if (bits !== undefined) return (how && labelOf(how, value)) ?? printBits(bits, value);
	return how === undefined ? value : labelled(how, value, entry.hex);
}

function labelled(how: Labels, value: Value, hex: true | undefined): string {
	return (
		labelOf(how, value) ??
		how['*'] ??
		`Unknown (${hex && !Number.isNaN(Number(value)) ? hexadecimal(String(value)) : String(value)})`
	);
}

/** As 64 bits where it is below zero. */
const hexadecimal = (value: string): string =>
	`0x${/^-?\d+$/.test(value) ? BigInt.asUintN(64, BigInt(value)).toString(16) : Math.trunc(Number(value)).toString(16)}`;

function labelOf(labels: Labels, value: Value): string | undefined {
	// Most are numbers, which need not become text to be looked up.
	if (typeof value === 'number') return labels[value];
	const text = String(value);
	return Object.hasOwn(labels, text) ? labels[text] : undefined;
}

/** Every word by its own labels or conversion. */
function printEach({ hex }: Entry, each: NonNullable<Entry['each']>, words: readonly string[]): string {
	return words
		.map((word, index) => {
			const how = each[index];
			if (how === undefined || how === null) return word;
			if (typeof how === 'string') return textOf(conversions[how](asNumber(word)));
			if (typeof how.bits === 'object') return printBits(how.bits, word);
			return labelled(how as Labels, word, hex);
		})
		.join('; ');
}

function asNumber(word: string): string | number {
	const number = Number(word);
	return word === '' || Number.isNaN(number) ? word : number;
}

/** The bits that are set; those of further words count on from the 32 of each. */
function printBits(labels: Labels, value: Value): string {
	const set: string[] = [];
	for (const [index, word] of String(value).split(' ').entries()) {
		for (let bit = 0; bit < 32; bit++) {
			const place = index * 32 + bit;
			if ((Number(word) >>> bit) & 1) set.push(labels[place] ?? `[${place}]`);
		}
	}
	return set.length > 0 ? set.join(', ') : '(none)';
}
