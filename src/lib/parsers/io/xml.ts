/**
 * A small XML reader for metadata (XML 1.0, https://www.w3.org/TR/xml/): elements, attributes, text, with the byte range
 * of each. It knows no document types at all: a DTD is skipped unread, so there is nothing to expand and nothing to
 * fetch, and a reference to an entity that is not one of the five of XML stays as it was written.
 */
import { LimitExceeded, type Budget } from './budget.ts';
import type { ByteRange } from '../model.ts';

/** What an honest document stays far below. */
export const xmlLimits = { depth: 64, attributes: 1000, bytes: 16 * 1024 * 1024 };

export interface XmlAttribute {
	/** Prefixed name as written, e.g. `dc:format`. */
	readonly name: string;
	readonly value: string;
	readonly range: ByteRange;
}

export interface XmlElement {
	/** Prefixed name as written, e.g. `rdf:li`. */
	readonly name: string;
	readonly attributes: readonly XmlAttribute[];
	readonly children: readonly XmlElement[];
	/** The characters directly inside, without those of child elements. */
	readonly text: string;
	/** From `<` of the start tag to `>` of the end tag; to the end of the bytes where that is missing. */
	readonly range: ByteRange;
	/** False where the bytes ended, or reading stopped, before the end tag. */
	readonly closed: boolean;
}

export interface XmlDocument {
	/** Outermost elements: one in a well-formed document. */
	readonly roots: readonly XmlElement[];
	/** What made reading stop early: what was read before is in `roots`. */
	readonly stopped: LimitExceeded | undefined;
	/** What is not as XML wants it. */
	readonly oddities: readonly string[];
}

interface Open {
	name: string;
	attributes: XmlAttribute[];
	children: Open[];
	text: string;
	range: ByteRange;
	closed: boolean;
	start: number;
}

/**
 * Reads a document. Never throws for what the bytes hold: damage is in `oddities`, a limit in `stopped`.
 * @param offset file position of `bytes[0]`, for the ranges
 */
export function readXml(bytes: Uint8Array, offset: number, budget: Budget): XmlDocument {
	const roots: Open[] = [];
	const oddities: string[] = [];
	let stopped: LimitExceeded | undefined;
	try {
		if (bytes.length > xmlLimits.bytes) throw new LimitExceeded('allocation', xmlLimits.bytes);
		budget.allocate(bytes.length);
		const { text, byteAt } = decodeXml(bytes);
		parse(text, (index) => offset + byteAt(index), roots, oddities, budget);
	} catch (error) {
		if (!(error instanceof LimitExceeded)) throw error;
		stopped = error;
	}
	return { roots, stopped, oddities };
}

/** Text in one of the encodings of XML, and a function from a place in the text to the byte it began at. */
interface Decoded {
	readonly text: string;
	/** Places must be asked for in rising order, more or less: looking back starts over. */
	readonly byteAt: (index: number) => number;
}

const bom = 0xfeff;

/** Decodes UTF-8, -16 or -32 as its first bytes say (XML 1.0, appendix F), else as the declaration says. */
export function decodeXml(bytes: Uint8Array): Decoded {
	const [a, b, c, d] = [bytes[0] ?? 1, bytes[1] ?? 1, bytes[2] ?? 1, bytes[3] ?? 1];
	if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || c === 0)) return decodeWide(bytes, false);
	if (c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || b === 0)) return decodeWide(bytes, true);
	if ((a === 0xff && b === 0xfe) || (b === 0 && a !== 0)) return decodeUtf16(bytes, 'utf-16le');
	if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return decodeUtf16(bytes, 'utf-16be');
	return decodeUtf8(bytes);
}

function decodeUtf16(bytes: Uint8Array, encoding: string): Decoded {
	const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
	return { text, byteAt: (index) => Math.min(index * 2, bytes.length) };
}

function decodeUtf8(bytes: Uint8Array): Decoded {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		// Latin-1 in spite of the rules, or damage: bytes that are no UTF-8 become replacement characters.
		text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	}
	if (text.length === bytes.length) return { text, byteAt: (index) => index };
	return {
		text,
		byteAt: counter(
			text,
			(code) => (code < 0x80 ? 1 : code < 0x800 ? 2 : isSurrogate(code) ? 2 : 3),
			bytes.length
		)
	};
}

function decodeWide(bytes: Uint8Array, little: boolean): Decoded {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: string[] = [];
	for (let at = 0; at + 4 <= bytes.length; at += 4) {
		const code = view.getUint32(at, little);
		parts.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
	}
	const text = parts.join('');
	return { text, byteAt: counter(text, (code) => (isSurrogate(code) ? 2 : 4), bytes.length) };
}

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

function counter(text: string, size: (code: number) => number, total: number): Decoded['byteAt'] {
	let [at, byte] = [0, 0];
	return (index) => {
		if (index < at) [at, byte] = [0, 0];
		for (; at < index; at++) byte += size(text.charCodeAt(at));
		return Math.min(byte, total);
	};
}

const nameOf = /[^\s/>=<]+/y;
const attributeOf = /\s*([^\s/>=<"']+)\s*=\s*("[^"]*"|'[^']*'|[^\s/>"'<]+)/y;
const space = /\s*/y;

function parse(
	text: string,
	byteAt: (index: number) => number,
	roots: Open[],
	oddities: string[],
	budget: Budget
): void {
	const stack: Open[] = [];
	let at = text.charCodeAt(0) === bom ? 1 : 0;

	const addText = (more: string): void => {
		const element = stack.at(-1);
		if (element && more) element.text += more;
	};
	const close = (element: Open, end: number): void => {
		element.closed = true;
		element.range = [element.start, byteAt(end) - element.start];
	};

	while (at < text.length) {
		const next = text.indexOf('<', at);
		const end = next < 0 ? text.length : next;
		if (end > at) addText(unescapeXml(text.slice(at, end)));
		if (next < 0) break;
		at = next;
		if (text.startsWith('<!--', at)) {
			at = after(text, '-->', at + 4);
		} else if (text.startsWith('<![CDATA[', at)) {
			const stop = text.indexOf(']]>', at);
			addText(text.slice(at + 9, stop < 0 ? text.length : stop));
			at = after(text, ']]>', at);
		} else if (text.startsWith('<?', at)) {
			at = after(text, '?>', at);
		} else if (text.startsWith('<!', at)) {
			at = skipDeclaration(text, at, oddities);
		} else if (text.startsWith('</', at)) {
			const stop = after(text, '>', at);
			const name = text.slice(at + 2, stop - 1).trim();
			const depth = stack.findLastIndex((element) => element.name === name);
			if (depth < 0) oddities.push(`end tag without a start: ${name.slice(0, 40)}`);
			for (const element of depth < 0 ? [] : stack.splice(depth)) close(element, stop);
			at = stop;
		} else {
			at = startTag(at);
		}
		budget.spend('items', 1);
	}
	if (stack.length > 0) oddities.push(`no end tag: ${stack[0]?.name.slice(0, 40) ?? ''}`);

	function startTag(from: number): number {
		nameOf.lastIndex = from + 1;
		const name = nameOf.exec(text)?.[0];
		if (name === undefined) {
			addText('<');
			return from + 1;
		}
		if (stack.length >= xmlLimits.depth) throw new LimitExceeded('depth', xmlLimits.depth);
		const start = byteAt(from);
		const element: Open = {
			name,
			attributes: [],
			children: [],
			text: '',
			range: [start, 0],
			closed: false,
			start
		};
		let index = nameOf.lastIndex;
		for (;;) {
			attributeOf.lastIndex = index;
			const match = attributeOf.exec(text);
			const attribute = match?.[1];
			const quoted = match?.[2];
			if (attribute === undefined || quoted === undefined) break;
			if (element.attributes.length >= xmlLimits.attributes)
				throw new LimitExceeded('items', xmlLimits.attributes);
			budget.spend('items', 1);
			const value = /^["']/.test(quoted) ? quoted.slice(1, -1) : quoted;
			index = attributeOf.lastIndex;
			const first = byteAt(index - (match?.[0].trimStart().length ?? 0));
			element.attributes.push({
				name: attribute,
				value: unescapeXml(value.replace(/[\t\n\r]/g, ' ')),
				range: [first, byteAt(index) - first]
			});
		}
		space.lastIndex = index;
		space.exec(text);
		index = space.lastIndex;
		const empty = text[index] === '/';
		const stop = text.indexOf('>', index);
		if (stop < 0) {
			// The bytes end inside the tag: its whole attributes are kept.
			element.range = [start, byteAt(text.length) - start];
			(stack.at(-1)?.children ?? roots).push(element);
			stack.push(element);
			return text.length;
		}
		(stack.at(-1)?.children ?? roots).push(element);
		element.range = [start, byteAt(stop + 1) - start];
		if (empty) element.closed = true;
		else stack.push(element);
		return stop + 1;
	}
}

function after(text: string, mark: string, from: number): number {
	const at = text.indexOf(mark, from);
	return at < 0 ? text.length : at + mark.length;
}

/** Skips `<!DOCTYPE ...>`, with its internal subset if it has one, without reading any of it. */
function skipDeclaration(text: string, from: number, oddities: string[]): number {
	const end = after(text, '>', from);
	const bracket = text.slice(from, end).indexOf('[');
	if (bracket < 0) return end;
	oddities.push('a document type with declarations of its own, which are not read');
	const close = /\]\s*>/g;
	close.lastIndex = from + bracket;
	return close.exec(text) ? close.lastIndex : text.length;
}

const entities: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"]
]);

/** Character references and the five entities of XML as characters; anything else stays as written. */
export function unescapeXml(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(#x[0-9a-f]{1,8}|#\d{1,10}|[a-z]+);/gi, (whole, name: string) => {
		if (!name.startsWith('#')) return entities.get(name) ?? whole;
		const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code > 0 && code <= 0x10ffff && !isSurrogate(code) ? String.fromCodePoint(code) : whole;
	});
}
