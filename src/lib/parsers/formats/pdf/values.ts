/** Values of PDF dictionaries as raw values of tags. */
import type { Entry, RawValue } from '../../model.ts';
import type { PdfDocument } from './document.ts';
import { isArray, isDict, PdfName, PdfNumber, PdfRef, PdfString, type PdfValue } from './objects.ts';
import { pdfText } from './text.ts';

/** Elements of an array that are kept. */
const longest = 1000;

/** What a value says: none for a dictionary, several for an array. */
export async function rawValues(document: PdfDocument, value: PdfValue): Promise<RawValue[]> {
	if (!isArray(value)) return one(document, value);
	const list: RawValue[] = [];
	for (const element of value.slice(0, longest)) {
		document.budget.spend('items', 1);
		const own = element instanceof PdfRef ? (await document.resolve(element))?.value : element;
		// Of an array in an array the first value stands for all.
		const inner = isArray(own) ? own.find((part) => !isArray(part)) : own;
		if (inner !== undefined) list.push(...(await one(document, inner)));
	}
	return list;
}

async function one(document: PdfDocument, value: PdfValue): Promise<RawValue[]> {
	if (value === null) return ['null'];
	if (typeof value === 'boolean') return [value];
	if (value instanceof PdfName) return [utf8Name(value.text)];
	if (value instanceof PdfNumber) return [numberOf(value.text)];
	if (value instanceof PdfString) return [pdfText(await document.text(value))];
	if (value instanceof PdfRef || isDict(value) || isArray(value)) return [];
	return [];
}

/** Names are UTF-8 by custom (7.3.5); the reader gives their bytes. */
function utf8Name(text: string): string {
	if (!/[\x80-\xff]/.test(text)) return text;
	const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return text;
	}
}

/** A number whose text is the usual one, else the text: `12.50` is shown as it was written. */
const numberOf = (text: string): RawValue => (String(Number(text)) === text ? Number(text) : text);

/** Keywords in one string: parted by semicolons, else by commas, else by spaces. */
export function words(entry: Entry, raw: RawValue[]): RawValue[] {
	const [only] = raw;
	if (!entry.list || raw.length !== 1 || typeof only !== 'string') return raw;
	const apart = only.includes(';') ? /;+\s*/ : only.includes(',') ? /,+\s*/ : /\s+/;
	return only.split(apart).filter((word) => word !== '');
}
