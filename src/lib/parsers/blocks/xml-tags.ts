/**
 * XML of any kind as tags, one a value, named after the path to it (`<a><b c="d">text</b></a>` gives ABC and AB). RDF's own
 * elements are no part of a path. Groups are `XML` and, below an element with a prefix, `XML-prefix`, as ExifTool has them
 * for XML in JPEG 2000.
 */
import { readXml, type XmlAttribute, type XmlElement } from '../io/xml.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { defineTable, entryFor } from '../table.ts';
import { isStandardPrefix, standardPrefix } from './xmp-namespaces.ts';

/** Longest id that a path makes; what is deeper shares it. */
const maxId = 250;
/** Namespaces whose names are syntax. */
const syntax = new Set(['x', 'rdf', 'xmlns', 'xml']);
const lists = new Set(['Alt', 'Bag', 'Seq']);

const table = defineTable('XML::Main', 'XML', 'XML', []);
/** What is said of the XML itself is XMP's. */
const aboutXmp = defineTable('XMP::syntax', 'XMP', 'XMP', []);
const toolkit: Entry = entryFor(aboutXmp, 'xmptk', 'XMPToolkit', { group1: 'XMP-x' });
const about: Entry = entryFor(aboutXmp, 'about', 'About', { group1: 'XMP-rdf' });

/** Where an element stands. */
interface Place {
	/** The first prefix on the way, as ExifTool calls it; empty where there was none. */
	readonly prefix: string;
	readonly id: string;
	readonly namespaces: ReadonlyMap<string, string>;
	/** Values that gather, inside a list of RDF. */
	readonly list: Map<string, Value> | undefined;
	/** `-de-DE`, inside alternatives of a language that is not the default. */
	readonly language: string;
}

interface Value {
	readonly entry: Entry;
	readonly group1: string;
	raw: RawValue;
	range: readonly [number, number];
}

/**
 * Reads an XML document.
 * @param offset file position of `bytes[0]`
 */
export function readXmlTags(bytes: Uint8Array, offset: number, found: TagSink): void {
	const { roots, stopped, oddities } = readXml(bytes, offset, found.budget);
	const walk = new Walk(found);
	try {
		for (const root of roots) walk.element(root, top);
	} finally {
		walk.flush();
	}
	if (oddities[0] !== undefined) found.warn(`XML: ${oddities[0]}`);
	if (!stopped) return;
	if (found.budget.spent) throw stopped;
	found.warn(`XML: ${stopped.message}`, 'limit');
}

const top: Place = {
	prefix: '',
	id: '',
	namespaces: new Map([['xml', 'xml']]),
	list: undefined,
	language: ''
};

class Walk {
	readonly #found: TagSink;
	readonly #values: Value[] = [];
	readonly #entries = new Map<string, Entry>();
	#made = 0;

	constructor(found: TagSink) {
		this.#found = found;
	}

	flush(): void {
		for (const { entry, raw, range, group1 } of this.#values) this.#found.tag(entry, raw, range, group1);
	}

	/** Recursion is as deep as the XML reader lets elements nest. */
	element(element: XmlElement, above: Place): void {
		const namespaces = this.#bind(element.attributes, above.namespaces);
		const [prefix, local] = split(element.name, namespaces);
		let place: Place = { ...above, namespaces };
		if (!syntax.has(prefix)) place = within(place, prefix, local);
		else if (prefix === 'rdf' && lists.has(local)) place = { ...place, list: place.list ?? new Map() };
		else if (prefix === 'rdf' && local === 'li') place = { ...place, language: languageOf(element) };
		let value: XmlAttribute | undefined;
		let described = false;
		for (const attribute of element.attributes) {
			const [own, name] = split(attribute.name, namespaces);
			if (own === 'rdf' && (name === 'resource' || name === 'value')) value = attribute;
			else if (own === 'rdf' && name === 'about') this.#about(about, attribute);
			else if (own === 'x' && name === 'xmptk') this.#about(toolkit, attribute);
			else if (!syntax.has(own)) {
				this.#push(within(place, own, name), attribute.value, attribute);
				described = true;
			}
		}
		for (const child of element.children) this.element(child, place);
		if (element.children.length > 0 || place.id === '' || !element.closed) return;
		const text = value?.value ?? element.text;
		if (value === undefined && described && text.trim() === '') return;
		this.#push(place, text, value ?? element);
	}

	#about(entry: Entry, { value, range }: XmlAttribute): void {
		if (value !== '') this.#values.push({ entry, group1: entry.group1 ?? 'XMP', raw: value, range });
	}

	#push(
		{ prefix, id: path, list, language }: Place,
		text: string,
		{ range }: XmlElement | XmlAttribute
	): void {
		const id = path + language;
		const gathering = list?.get(id);
		if (gathering) {
			this.#found.budget.spend('items', 1);
			// The array is ours: made one line below, when the second value came.
			if (Array.isArray(gathering.raw)) (gathering.raw as RawValue[]).push(text);
			else gathering.raw = [gathering.raw, text];
			const [start] = gathering.range;
			gathering.range = [start, range[0] + range[1] - start];
			return;
		}
		const group1 = prefix === '' ? 'XML' : `XML-${prefix}`;
		let entry = this.#entries.get(id);
		if (!entry) {
			entry = entryFor(table, id, tagName(path) + language, { value: 'xmpGuess', list: true });
			this.#entries.set(id, entry);
		}
		const value = { entry, group1, raw: text, range };
		list?.set(id, value);
		this.#values.push(value);
	}

	#bind(
		attributes: readonly XmlAttribute[],
		outer: ReadonlyMap<string, string>
	): ReadonlyMap<string, string> {
		let bound: Map<string, string> | undefined;
		for (const { name, value } of attributes) {
			if (!name.startsWith('xmlns:')) continue;
			if (!bound) {
				this.#found.budget.spend('items', outer.size);
				bound = new Map(outer);
			}
			const written = name.slice(6);
			bound.set(
				written,
				standardPrefix(value) ?? (isStandardPrefix(written) ? `tmp${this.#made++}` : written)
			);
		}
		return bound ?? outer;
	}
}

function split(name: string, namespaces: ReadonlyMap<string, string>): [prefix: string, local: string] {
	const colon = name.indexOf(':');
	if (colon < 0) return ['', name];
	const written = name.slice(0, colon);
	return [written === 'xmlns' ? written : (namespaces.get(written) ?? written), name.slice(colon + 1)];
}

function within(place: Place, prefix: string, written: string): Place {
	const local = /[a-z]/.test(written) ? written : calm(written);
	const id = (place.id + capital(local)).slice(0, maxId);
	return { ...place, prefix: place.prefix || prefix, id, list: undefined, language: '' };
}

/** The language of a member of alternatives, as ExifTool adds it to a name; empty for the default one. */
function languageOf({ attributes }: XmlElement): string {
	const language = attributes.find(({ name }) => name === 'xml:lang')?.value.toLowerCase() ?? 'x-default';
	if (language === 'x-default') return '';
	const [main = '', ...region] = language.split(/[-_]/);
	return `-${[main, ...region.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-')}`;
}

/** A name in capitals only: `ABC_DEF` is AbcDef. */
const calm = (name: string) =>
	name.toLowerCase().replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A tag name has letters of ASCII, digits, `-` and `_`, and begins with a capital. */
function tagName(id: string): string {
	const name = capital(id.replace(/[^\w-]/g, ''));
	return name.length < 2 || !/^[A-Z]/.test(name) ? `Tag${name}` : name;
}
