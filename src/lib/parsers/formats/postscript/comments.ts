/**
 * Comments of PostScript (PostScript Language Document Structuring Conventions, 3.0; Adobe Illustrator File Format), and what
 * Photoshop and others keep in them: image resources and profiles in hexadecimal, XMP packets as they are.
 */
import { readIcc, readPhotoshop, readXmp } from '../../blocks/on-demand.ts';
import { packed } from '../../blocks/packed.ts';
import { rowsTable } from '../../blocks/rows-table.ts';
import { latin1 } from '../../io/byte-reader.ts';
import type { RawValue, TagSink } from '../../model.ts';
import { postScriptMain } from '../../tags/documents/postscript.ts';

export const postScriptTable = rowsTable(postScriptMain);

/** A comment at the start of a line, or XMP, which lies anywhere. */
const marks = /(?<![^\r\n])(%%?)([A-Za-z]\w*)(:?)([^\r\n]*)|<\?xpacket begin=|<x:xmpmeta\b/g;
/** Comments that Illustrator and Photoshop write behind one sign only. */
const single = /^(?:AI\d|ImageData$)/;

/** What a comment begins that is no comment: read, or passed over. Gives where it ends. */
type Passage = (text: string, start: number, rest: string, offset: number, found: TagSink) => number;

const passages: Readonly<Record<string, Passage>> = {
	BeginDocument: afterDocument,
	BeginBinary: (text, start, rest) => Math.min(text.length, start + (Number(/\d+/.exec(rest)?.[0]) || 0)),
	BeginPhotoshop: hexadecimal('EndPhotoshop', (bytes, sink) => {
		readPhotoshop(bytes, 0, sink);
	}),
	BeginICCProfile: hexadecimal('EndICCProfile', (bytes, sink) => {
		readIcc(bytes, 0, sink);
	})
};
const longestValue = 65_536;
const mostParts = 256;
const mostDepth = 64;
/** Passages and packets in one document: a page layout has some for each of its pictures. */
const mostPassages = 256;

/**
 * Reads comments. Of those that stand several times the first counts, as the conventions have it.
 * @param offset file position of `bytes[0]`
 */
export function readComments(bytes: Uint8Array, offset: number, found: TagSink): void {
	const text = latin1(bytes);
	const seen = new Set<string>();
	const scan = new RegExp(marks);
	let passed = 0;
	for (let match = scan.exec(text); match; match = scan.exec(text)) {
		found.budget.spend('items', 1);
		const [whole, signs, key, colon, rest = ''] = match;
		const at = match.index;
		const passage = key === undefined || !Object.hasOwn(passages, key) ? undefined : passages[key];
		if (key === undefined || passage) {
			if (++passed > mostPassages) continue;
			scan.lastIndex = passage
				? passage(text, at + whole.length, rest, offset, found)
				: readPacket(bytes, text, at, offset, found);
			continue;
		}
		const entry = postScriptTable.entries.get(key);
		if (!entry || colon === '' || seen.has(key) || (signs === '%' && !single.test(key))) continue;
		seen.add(key);
		const { value, end } = continued(text, rest.replace(/^ /, ''), scan.lastIndex);
		scan.lastIndex = end;
		const raw = valueOf(value);
		found.tag(Array.isArray(raw) ? { ...entry, list: true } : entry, raw, [offset + at, end - at]);
	}
}

/** A value with the lines that go on with it. */
function continued(text: string, first: string, start: number): { value: string; end: number } {
	let value = first;
	let end = start;
	const more = /(?:\r\n|\r|\n)%%\+([^\r\n]*)/y;
	for (more.lastIndex = end; value.length < longestValue;) {
		const match = more.exec(text);
		if (!match) break;
		value += match[1] ?? '';
		end = more.lastIndex;
	}
	return { value: value.slice(0, longestValue), end };
}

/** Text in parentheses is a string, or several. */
function valueOf(value: string): RawValue {
	if (!/^\([^]*\)$/.test(value)) return charactersOf(value);
	const parts = strings(value.slice(1, -1)).map(charactersOf);
	const [only = ''] = parts;
	return parts.length > 1 ? parts : only;
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** `a) (b` as `a` and `b`: what stands between the outermost parentheses. */
function strings(inner: string): string[] {
	const parts: string[] = [];
	let [part, depth] = ['', 0];
	for (let at = 0; at < inner.length; at++) {
		const letter = inner.charAt(at);
		if (letter === '\\') {
			const octal = /^[0-7]{1,3}/.exec(inner.slice(at + 1, at + 4))?.[0];
			const escaped = inner.charAt(at + 1);
			part +=
				octal === undefined ? (escapes[escaped] ?? escaped) : String.fromCharCode(parseInt(octal, 8) & 0xff);
			at += octal?.length ?? 1;
		} else if (letter === ')' && depth === 0) {
			if (parts.length >= mostParts) break;
			parts.push(part);
			part = '';
			const next = /^\s*\(/.exec(inner.slice(at + 1))?.[0];
			at += next?.length ?? 0;
		} else {
			if (letter === '(') depth++;
			if (letter === ')') depth--;
			part += letter;
		}
	}
	parts.push(part);
	return parts;
}

/** Newer programs write UTF-8; of others nobody knows. */
function charactersOf(text: string): string {
	if (!/[\x80-\xff]/.test(text)) return text;
	try {
		const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return text;
	}
}

/** Where a document inside this one ends. */
function afterDocument(text: string, start: number, _rest: string, _offset: number, found: TagSink): number {
	const scan = /%%(Begin|End)Document\b/g;
	scan.lastIndex = start;
	let depth = 1;
	for (let match = scan.exec(text); match; match = scan.exec(text)) {
		found.budget.spend('items', 1);
		depth += match[1] === 'Begin' ? 1 : -1;
		if (depth === 0) return scan.lastIndex;
		if (depth > mostDepth) break;
	}
	return text.length;
}

/** Reads a packet of XMP; gives where it ends. */
function readPacket(bytes: Uint8Array, text: string, at: number, offset: number, found: TagSink): number {
	const wrapped = text.startsWith('<?xpacket', at);
	const mark = wrapped ? '<?xpacket end=' : '</x:xmpmeta>';
	const end = text.indexOf(mark, at);
	if (end < 0) {
		found.warn('PostScript: an XMP packet without its end');
		return at + 1;
	}
	const close = wrapped ? text.indexOf('?>', end) + 2 : end + mark.length;
	const after = close > end ? close : end + mark.length;
	readXmp(bytes.subarray(at, after), offset + at, found);
	return after;
}

/** A block in hexadecimal behind percent signs. */
function hexadecimal(last: string, read: (bytes: Uint8Array, sink: TagSink) => void): Passage {
	return (text, start, _rest, offset, found) => {
		const mark = new RegExp(`%%?${last}`, 'g');
		mark.lastIndex = start;
		const end = mark.exec(text)?.index;
		if (end === undefined) {
			found.warn(`PostScript: no ${last} where it should be`);
			return start;
		}
		const digits = text.slice(start, end).replace(/[^0-9A-Fa-f]+/g, '');
		found.budget.spend('inflated', digits.length >> 1);
		const bytes = new Uint8Array(digits.length >> 1);
		for (let index = 0; index < bytes.length; index++)
			bytes[index] = parseInt(digits.slice(index * 2, index * 2 + 2), 16);
		const range = [offset + start, end - start] as const;
		packed(
			last.slice(3),
			found,
			range,
			(sink) => {
				read(bytes, sink);
			},
			bytes
		);
		return mark.lastIndex;
	};
}
