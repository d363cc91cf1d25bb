/**
 * A small XML reader for metadata (XML 1.0, https://www.w3.org/TR/xml/): elements, attributes, text, with the byte range
 * of each. It knows no document types at all: a DTD is skipped unread, so there is nothing to expand and nothing to
 * fetch, and a reference to an entity that is not one of the five of XML stays as it was written.
 */
import { LimitExceeded, type Budget } from './budget.ts';
import { bom, decodeXml, unescapeXml, type Places } from './xml-text.ts';
import type { ByteRange } from '../model.ts';

/** What an honest document stays far below. */
export const xmlLimits = { depth: 64, attributes: 1000, elements: 40_000, bytes: 16 * 1024 * 1024 };

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
	/** An outer element ended inside it: where this one should have ended, and what is in it, is not sure. */
	readonly broken: boolean;
}

export interface XmlDocument {
	/** Outermost elements: 40_000one in a well-formed document. */
	readonly roots: readonly XmlElement[];
	/** What made reading stop early: what was read before is in `roots`. */
	readonly stopped: LimitExceeded | undefined;
	/** What is not as XML wants it. */
	readonly oddities: readonly string[];
}

const none: readonly never[] = [];

/** An element as it is read. Texts and ranges are made when somebody asks: of most elements nobody does. */
class ElementNode implements XmlElement {
	readonly name: string;
	attributes: readonly XmlAttribute[] = none;
	children: readonly ElementNode[] = none;
	closed = false;
	broken = false;
	/** Where it ends in the text: after the start tag, until its end is known. */
	end: number;
	readonly #start: number;
	readonly #source: string;
	readonly #places: Places;
	/** Where the first text directly inside starts and ends; the start of a section of characters as its complement. */
	#from = 0;
	#to = 0;
	/** Pairs of start and end of further texts. */
	#more: number[] | undefined;

	constructor(name: string, start: number, source: string, places: Places) {
		this.name = name;
		this.#start = start;
		this.end = start;
		this.#source = source;
		this.#places = places;
	}

	get range(): ByteRange {
		const start = this.#places(this.#start);
		return [start, this.#places(this.end) - start];
	}

	get text(): string {
		let text = this.#run(this.#from, this.#to);
		const more = this.#more;
		for (let index = 0; more && index < more.length; index += 2) {
			text += this.#run(more[index] ?? 0, more[index + 1] ?? 0);
		}
		return text;
	}

	#run(from: number, to: number): string {
		if (to === 0) return '';
		return from < 0 ? this.#source.slice(~from, to) : unescapeXml(this.#source.slice(from, to));
	}

	addText(from: number, to: number): void {
		if (this.#to === 0) {
			this.#from = from;
			this.#to = to;
		} else if (this.#more) {
			this.#more.push(from, to);
		} else {
			this.#more = [from, to];
		}
	}

	add(child: ElementNode): void {
		if (this.children === none) this.children = [child];
		else (this.children as ElementNode[]).push(child);
	}
}

class AttributeNode implements XmlAttribute {
	readonly name: string;
	readonly value: string;
	readonly #start: number;
	readonly #end: number;
	readonly #places: Places;

	constructor(name: string, value: string, start: number, end: number, places: Places) {
		this.name = name;
		this.value = value;
		this.#start = start;
		this.#end = end;
		this.#places = places;
	}

	get range(): ByteRange {
		const start = this.#places(this.#start);
		return [start, this.#places(this.#end) - start];
	}
}

/**
 * Reads a document. Never throws for what the bytes hold: damage is in `oddities`, a limit in `stopped`.
 * @param offset file position of `bytes[0]`, for the ranges
 */
export function readXml(bytes: Uint8Array, offset: number, budget: Budget): XmlDocument {
	const roots: ElementNode[] = [];
	const oddities: string[] = [];
	let stopped: LimitExceeded | undefined;
	try {
		if (bytes.length > xmlLimits.bytes) throw new LimitExceeded('allocation', xmlLimits.bytes);
		budget.allocate(bytes.length);
		const { text, byteAt } = decodeXml(bytes);
		new Reading(text, (index) => offset + byteAt(index), roots, oddities, budget).run();
	} catch (error) {
		if (!(error instanceof LimitExceeded)) throw error;
		stopped = error;
	}
	return { roots, stopped, oddities };
}

const nameOf = /[^\s/>=<]+/y;
/** What comes before an attribute's equals sign, where nothing odd does. */
const keyOf = /\s*[^\s/>=<"']+/y;
const attributeOf = /\s*([^\s/>=<"']+)\s*=\s*("[^"]*"|'[^']*'|[^\s/>"'<]+)/y;
const space = /\s*/y;
const breaks = /[\t\n\r]/g;

const [bang, quote, slash, equals, more, question] = [0x21, 0x22, 0x2f, 0x3d, 0x3e, 0x3f];

/** Says whether a letter is in parts of a text that are asked about one after the other: each is gone through once. */
class Letter {
	readonly #text: string;
	readonly #letter: string;
	/** The next one that was found. */
	#next = -1;

	constructor(text: string, letter: string) {
		this.#text = text;
		this.#letter = letter;
	}

	within(from: number, to: number): boolean {
		if (this.#next < from) {
			const next = this.#text.indexOf(this.#letter, from);
			this.#next = next < 0 ? Infinity : next;
		}
		return this.#next < to;
	}
}

/** One reading of a document. */
class Reading {
	readonly #text: string;
	/** What an attribute's value may have that is not as it stands there. */
	readonly #references: Letter;
	readonly #lines: Letter;
	readonly #tabs: Letter;
	readonly #returns: Letter;
	readonly #places: Places;
	readonly #roots: ElementNode[];
	readonly #oddities: string[];
	readonly #budget: Budget;
	/** Elements that are open, the innermost last. */
	readonly #stack: ElementNode[] = [];
	#elements = 0;

	constructor(text: string, places: Places, roots: ElementNode[], oddities: string[], budget: Budget) {
		this.#text = text;
		this.#references = new Letter(text, '&');
		this.#lines = new Letter(text, '\n');
		this.#tabs = new Letter(text, '\t');
		this.#returns = new Letter(text, '\r');
		this.#places = places;
		this.#roots = roots;
		this.#oddities = oddities;
		this.#budget = budget;
	}

	run(): void {
		const text = this.#text;
		const stack = this.#stack;
		const budget = this.#budget;
		const { length } = text;
		let at = text.charCodeAt(0) === bom ? 1 : 0;
		while (at < length) {
			const next = text.indexOf('<', at);
			const end = next < 0 ? length : next;
			if (end > at) stack[stack.length - 1]?.addText(at, end);
			if (next < 0) break;
			const code = text.charCodeAt(next + 1);
			if (code === slash) at = this.#endTag(next);
			else if (code === bang) at = this.#markup(next);
			else if (code === question) at = after(text, '?>', next);
			else at = this.#startTag(next);
			// An end tag is paid for by its start tag.
			if (code !== slash) budget.item();
		}
		const [open] = stack;
		if (open) this.#oddities.push(`no end tag: ${open.name.slice(0, 40)}`);
	}

	/** A comment, a section of characters or a declaration. */
	#markup(at: number): number {
		const text = this.#text;
		if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
		if (!text.startsWith('<![CDATA[', at)) return skipDeclaration(text, at, this.#oddities);
		const start = at + 9;
		const stop = text.indexOf(']]>', at);
		const end = stop < 0 ? text.length : stop;
		if (end > start) this.#stack.at(-1)?.addText(~start, end);
		return stop < 0 ? text.length : stop + 3;
	}

	#endTag(at: number): number {
		const text = this.#text;
		const stack = this.#stack;
		const inner = stack[stack.length - 1];
		if (inner) {
			const { name } = inner;
			const end = at + 2 + name.length;
			if (text.charCodeAt(end) === more && text.startsWith(name, at + 2)) {
				stack.pop();
				inner.closed = true;
				return (inner.end = end + 1);
			}
		}
		this.#budget.item();
		const stop = after(text, '>', at);
		const name = text.slice(at + 2, stop - 1).trim();
		const depth = stack.findLastIndex((element) => element.name === name);
		if (depth < 0) this.#oddities.push(`end tag without a start: ${name.slice(0, 40)}`);
		for (const element of depth < 0 ? [] : stack.splice(depth)) {
			element.closed = true;
			element.broken = element.name !== name;
			element.end = stop;
		}
		return stop;
	}

	#startTag(from: number): number {
		const text = this.#text;
		const stack = this.#stack;
		nameOf.lastIndex = from + 1;
		if (!nameOf.test(text)) {
			stack[stack.length - 1]?.addText(from, from + 1);
			return from + 1;
		}
		if (stack.length >= xmlLimits.depth) throw new LimitExceeded('depth', xmlLimits.depth);
		// Some of the budget is left to tell what was read.
		if (this.#elements++ >= xmlLimits.elements) throw new LimitExceeded('items', xmlLimits.elements);
		let index = nameOf.lastIndex;
		const element = new ElementNode(text.slice(from + 1, index), from, text, this.#places);
		let code = text.charCodeAt(index);
		if (code !== more) {
			index = this.#attributes(element, index);
			space.lastIndex = index;
			space.test(text);
			index = space.lastIndex;
			code = text.charCodeAt(index);
		}
		const stop = code === more ? index : text.indexOf('>', index);
		const outer = stack[stack.length - 1];
		if (outer) outer.add(element);
		else this.#roots.push(element);
		// Where the bytes end inside the tag, its whole attributes are kept.
		element.end = stop < 0 ? text.length : stop + 1;
		if (stop >= 0 && code === slash) element.closed = true;
		else stack.push(element);
		return element.end;
	}

	/** Reads attributes from this place on. @returns where the last one ended */
	#attributes(element: ElementNode, from: number): number {
		const text = this.#text;
		const attributes: XmlAttribute[] = [];
		let index = from;
		for (;;) {
			let start = index;
			let end: number;
			let name: string;
			let value: string;
			keyOf.lastIndex = index;
			if (!keyOf.test(text)) break;
			const key = keyOf.lastIndex;
			const closing =
				text.charCodeAt(key) === equals && text.charCodeAt(key + 1) === quote
					? text.indexOf('"', key + 2)
					: -1;
			if (closing >= 0) {
				while (isSpace(text.charCodeAt(start))) start++;
				end = closing + 1;
				name = text.slice(start, key);
				value = text.slice(key + 2, closing);
			} else {
				attributeOf.lastIndex = index;
				const [matched, written, quoted] = attributeOf.exec(text) ?? [];
				if (matched === undefined || written === undefined || quoted === undefined) break;
				end = attributeOf.lastIndex;
				start = end - matched.trimStart().length;
				name = written;
				value = /^["']/.test(quoted) ? quoted.slice(1, -1) : quoted;
			}
			if (attributes.length >= xmlLimits.attributes) throw new LimitExceeded('items', xmlLimits.attributes);
			this.#budget.item();
			index = end;
			value = this.#valueOf(value, closing >= 0 ? key + 2 : start, end);
			attributes.push(new AttributeNode(name, value, start, end, this.#places));
		}
		if (attributes.length > 0) element.attributes = attributes;
		return index;
	}

	/** The value of an attribute, from what is written at this place. */
	#valueOf(written: string, from: number, to: number): string {
		const broken =
			this.#lines.within(from, to) || this.#tabs.within(from, to) || this.#returns.within(from, to);
		const value = broken ? written.replace(breaks, ' ') : written;
		return this.#references.within(from, to) ? unescapeXml(value) : value;
	}
}

/** What `\s` of a regular expression matches. */
const isSpace = (code: number): boolean =>
	code === 0x20 || (code >= 9 && code <= 13) || (code > 0x7f && /\s/.test(String.fromCharCode(code)));

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
