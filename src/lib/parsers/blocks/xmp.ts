/**
 * XMP (ISO 16684-1, https://developer.adobe.com/xmp/docs/XMPSpecifications/): RDF in XML, flattened to one tag a value.
 * A property inside structures is named after its path (`xmpMM:History/stEvt:when` is HistoryWhen), as ExifTool does;
 * the members of a list gather in one tag, language alternatives are tags of their own (`Title-de-DE`).
 */
import type { ByteRange, Entry, RawValue, Table, TagSink } from '../model.ts';
import type { OnDemand } from '../on-demand.ts';
import { entryFor, type Row } from '../table.ts';
import { readXml, type XmlAttribute, type XmlElement, type XmlDocument } from '../io/xml.ts';
import { handOn } from '../io/budget.ts';
import { ownCopy } from '../io/own-copy.ts';
import { calm, capital, flatName, joined, langCode, tagName } from './xmp-names.ts';
import { isStandardPrefix } from './xmp-namespaces.ts';
import {
	groupMark,
	nameIn,
	outside,
	Path,
	Paths,
	prefixOf,
	scopeInside,
	type Meaning,
	type Name,
	type Scope
} from './xmp-paths.ts';
import { unloadedTables, xmpTable, type XmpTables } from './xmp-tables.ts';
import { readKeywordPaths } from './xmp-keyword-paths.ts';
import { bytesOf, nodeOf, summaryEntry } from './xmp-values.ts';
import { cameraNotes, readCameraNote } from './xmp-notes.ts';

/** What may stand around a value besides its path. */
interface Place {
	readonly path: Path;
	/** The list whose member this is, if any. */
	readonly list: XmlElement | undefined;
	/** Inside an rdf:Alt, where members may be translations. */
	readonly alternative: boolean;
	/** The last xml:lang on the way. */
	readonly lang: string | undefined;
}

/** A resource that is described in another place than where it belongs (RDF 1.1 XML, rdf:nodeID). */
interface Node {
	/** The properties that it is the value of. */
	readonly places: Place[];
	readonly descriptions: { readonly element: XmlElement; readonly scope: Scope }[];
}

/** A tag that may still gain values. */
interface Pending {
	readonly entry: Entry;
	readonly group1: string | undefined;
	raw: RawValue;
	range: ByteRange;
	/** The list that its last value stood in, if any. */
	list: XmlElement | undefined;
}

/** A value with a path, an entry and names of its own takes the memory of several elements. */
const pathItems = 6;

/** Structures that may hold any property: how ids in them begin. */
const openStructures = ['ImageRegion', 'RegionsRegionListExtensions', 'Pantry'];

/** Notes that ExifTool's export makes on its values. */
const notes = new Set(['id', 'toolkit', 'desc', 'encoding', 'index', 'lang', 'prt', 'table', 'val']);

/**
 * Reads an XMP packet, or a whole XMP file.
 * @param offset file position of `bytes[0]`; the range of a tag is that of its element or attribute
 */
export function readXmp(bytes: Uint8Array, offset: number, found: TagSink): void {
	gather(readXml(bytes, offset, found.budget), found);
}

/** Pushes what the elements say, once the tables of all their namespaces are there. */
function gather(xml: XmlDocument, found: TagSink): void {
	const { roots, stopped, oddities } = xml;
	const walk = new Walk(found);
	try {
		walk.document(roots);
	} catch (error) {
		walk.flush();
		throw error;
	}
	if (walk.missing) {
		found.later('XMP', walk.missing, () => {
			gather(xml, found);
		});
		return;
	}
	const nested = walk.hasNestedKeywords;
	walk.flush();
	if (nested) readKeywordPaths(roots, found);
	if (oddities[0] !== undefined) found.warn(`XMP: ${oddities[0]}`);
	if (!stopped) return;
	if (found.budget.spent) throw stopped;
	found.warn(`XMP: ${stopped.message}`, 'limit');
}

class Walk {
	/** Tables that are not there yet: what was gathered so far is not to be pushed. */
	missing: OnDemand<XmpTables> | undefined;
	readonly #found: TagSink;
	readonly #paths = Paths.current();
	readonly #pending: Pending[] = [];
	/** Known list tags by entry. */
	readonly #lists = new Map<Entry, Pending>();
	/** Resources that are described in other places than where they belong, by their id. */
	readonly #nodes = new Map<string, Node>();
	/** Those that were read. */
	readonly #readNodes = new Set<string>();
	/** Namespaces that nobody knows, by prefix and by URI. */
	readonly #foreign = new Map<string, string>();
	/** Places of known tags. */
	readonly #places = new Map<Entry, number>();
	/** Tags of unknown names that gather values, by the list they stand in. */
	readonly #gathered = new Map<XmlElement, Map<Entry, Pending>>();
	#made = 0;

	constructor(found: TagSink) {
		this.#found = found;
	}

	/** Keywords of the Metadata Working Group are among what was found. */
	get hasNestedKeywords(): boolean {
		return this.#pending.some(({ entry }) => entry.name === 'HierarchicalKeywords1');
	}

	document(roots: readonly XmlElement[]): void {
		for (const root of roots) this.#element(root, outside, this.#paths.top, undefined, false, undefined);
		// Nodes may belong to nodes: those met on the way come last.
		for (const [id, { places, descriptions }] of this.#nodes) {
			this.#readNodes.add(id);
			const nowhere = { path: this.#paths.top, list: undefined, alternative: false, lang: undefined };
			for (const { path, list, alternative, lang } of places.length > 0 ? [...places] : [nowhere]) {
				for (const { element, scope } of descriptions) {
					this.#element(element, scope, path, list, alternative, lang);
				}
			}
		}
	}

	flush(): void {
		handOn(this.#pending, ({ entry, raw, range, group1 }) => {
			this.#found.tag(entry, raw, range, group1);
			if (cameraNotes.has(entry.name)) readCameraNote(entry.name, raw, range, this.#found);
		});
	}

	/** Recursion is as deep as the XML reader lets elements nest. */
	#element(
		element: XmlElement,
		outer: Scope,
		above: Path,
		outerList: XmlElement | undefined,
		outerAlternative: boolean,
		outerLang: string | undefined
	): void {
		let path = above;
		let list = outerList;
		let alternative = outerAlternative;
		let lang = outerLang;
		const { attributes } = element;
		// A node is read wherever it belongs.
		if (this.#readNodes.size > 0) this.#found.budget.item(3);
		const scope = attributes.length > 0 ? this.#bind(attributes, outer) : outer;
		const name = nameIn(scope, element.name);
		const isRdf = name.prefix === 'rdf';
		// What kind of resource it is, not one of its values; or what may not be its values, nor have these names.
		if (isRdf ? name.local === 'type' : element.broken && !name.syntax) return;
		if (!name.syntax) {
			path = this.#within(above, name);
			if (path !== above) {
				list = undefined;
				alternative = false;
				lang = undefined;
			}
		} else if (isRdf) {
			const id = attributes.length > 0 && name.local !== 'li' ? nodeOf(attributes) : undefined;
			if (id !== undefined && !this.#readNodes.has(id)) {
				const node = this.#node(id);
				node.descriptions.push({ element, scope });
				if (path.prefix !== undefined) node.places.push({ path, list, alternative, lang });
				return;
			}
			switch (name.local) {
				case 'Alt':
				case 'Bag':
				case 'Seq':
					list ??= element;
					alternative = name.local === 'Alt';
			}
		}

		let value: XmlAttribute | undefined;
		let described = false;
		// By index: an iterator makes an object at every step, and this is the way of every file.
		const count = attributes.length;
		for (let index = 0; index < count; index++) {
			const attribute = attributes[index];
			if (attribute === undefined || attribute.name === 'xmlns') continue;
			const own = nameIn(scope, attribute.name);
			const { prefix, local } = own;
			if (prefix === 'xmlns' || (prefix === 'et' && notes.has(local))) continue;
			if (prefix === 'xml') {
				if (local === 'lang') lang = attribute.value;
			} else if (prefix === 'rdf') {
				if (local === 'nodeID' && !isRdf) {
					this.#node(attribute.value).places.push({ path, list, alternative, lang });
					described = true;
				} else if (local === 'resource' || local === 'value') {
					value = attribute;
				} else if (local === 'about' && attribute.value !== '') {
					this.#emit(this.#paths.special('rdf', 'about'), attribute.value, attribute);
				}
			} else if (own.syntax) {
				if (prefix === 'x' && attribute.value !== '') {
					this.#emit(
						this.#paths.special('x', local === 'xaptk' ? 'xmptk' : local),
						attribute.value,
						attribute
					);
				}
			} else if (prefix === '' && path.prefix !== '') {
				// RDF of before 2004 left the prefix out.
				if (local === 'about' && attribute.value !== '') {
					this.#emit(this.#paths.special('rdf', 'about'), attribute.value, attribute);
				}
			} else {
				this.#emit(this.#within(path, own), attribute.value, attribute);
				described = true;
			}
		}

		const { children } = element;
		const inside = children.length;
		for (let index = 0; index < inside; index++) {
			const child = children[index];
			if (child) this.#element(child, scope, path, list, alternative, lang);
		}
		if (inside > 0 || path.prefix === undefined || !element.closed) return;
		const text = value?.value ?? element.text;
		if (value === undefined && described && text.trim() === '') return;
		this.#emit(path, text, value ?? element, list, alternative, lang);
	}

	#node(id: string): Node {
		let node = this.#nodes.get(id);
		if (!node) this.#nodes.set(id, (node = { places: [], descriptions: [] }));
		return node;
	}

	readonly #table = (prefix: string): Table => {
		this.missing ??= unloadedTables(prefix);
		return xmpTable(prefix);
	};

	/** The scope inside an element. What is bound to the prefix that it has without being bound, changes nothing. */
	#bind(attributes: readonly XmlAttribute[], outer: Scope): Scope {
		let bound: Map<string, string> | undefined;
		let key: string | undefined = '';
		// By index: an iterator makes an object at every step, and this is the way of every file.
		const count = attributes.length;
		for (let index = 0; index < count; index++) {
			const attribute = attributes[index];
			if (!attribute?.name.startsWith('xmlns:')) continue;
			const written = attribute.name.slice(6);
			const known = prefixOf(attribute.value);
			const prefix = known ?? this.#foreignPrefix(written, attribute.value);
			if (prefix === ((bound ?? outer.bound).get(written) ?? written)) continue;
			if (!bound) {
				this.#found.budget.item(outer.bound.size);
				bound = new Map(outer.bound);
			}
			bound.set(written, prefix);
			key = known === undefined || key === undefined ? undefined : `${key} ${written}=${prefix}`;
		}
		return bound ? scopeInside(outer, bound, key) : outer;
	}

	/** The prefix of a namespace that nobody knows: as written, unless that is another's. */
	#foreignPrefix(written: string, uri: string): string {
		const before = this.#foreign.get(`<${uri}`);
		if (before !== undefined) return before;
		const taken = isStandardPrefix(written) || this.#foreign.has(written);
		const prefix = taken ? `tmp${this.#made++}` : written;
		this.#foreign.set(`<${uri}`, prefix);
		this.#foreign.set(prefix, uri);
		return prefix;
	}

	/** The path of a property on this path. */
	#within(path: Path, name: Name): Path {
		const known = path.inner?.get(name.full);
		if (known) return known;
		const { own } = path;
		// Paths outlive their file, which names written in it would keep in memory.
		const prefix = ownCopy(name.prefix);
		const written = ownCopy(name.local);
		const local = /[a-z]/.test(written) || this.#table(prefix).entries.has(written) ? written : calm(written);
		// What no namespace has around a property is a piece of its name only.
		const made = new Path(path.prefix || prefix, joined(path.id, local), {
			prefix,
			id: joined(own?.prefix === prefix ? own.id : '', local),
			last: local
		});
		// How a name is written depends on its table.
		if (this.missing === undefined) this.#paths.keep(path, name.full, made);
		return made;
	}

	#meaning(path: Path): Meaning {
		if (path.meaning) return path.meaning;
		const { prefix = '', id } = path;
		const table = this.#table(prefix);
		const known = table.entries.get(id) ?? this.#borrowed(table, path);
		const meaning = {
			known,
			// Tables without rows of their own (namespaces nobody listed) share one, so the group comes with the tag.
			group1:
				table.group1 !== 'XMP' || prefix === ''
					? undefined
					: prefix.startsWith(groupMark)
						? prefix.slice(1)
						: `XMP-${prefix}`,
			together: known?.list === true || known?.hint === 'together',
			langAlt: known?.hint === 'lang-alt',
			summary: known?.hint === 'summary'
		};
		if (this.missing === undefined) path.meaning = meaning;
		return meaning;
	}

	/** @param at the element or attribute that the value stands in */
	#emit(
		path: Path,
		text: string,
		at: XmlElement | XmlAttribute,
		list?: XmlElement,
		alternative = false,
		spoken?: string
	): void {
		const meaning = this.#meaning(path);
		const { known } = meaning;
		const translated = known ? meaning.langAlt : alternative;
		const lang = translated && spoken !== undefined ? langCode(spoken) : undefined;
		const entry =
			meaning.summary && known
				? summaryEntry(known, text)
				: known && lang === undefined
					? known
					: this.#entry(path, lang, known);
		const raw = entry.binary ? bytesOf(entry, text) : text;

		const together = known ? meaning.together : lang === undefined;
		const gathers = !together ? undefined : known ? this.#lists : this.#gatheredIn(list);
		const gathering = gathers?.get(entry);
		const { range } = at;
		// A property's second list is a tag of its own. Values without a list, and those inside structures, go to the last one.
		const begins = known && list !== undefined && path.own?.last === path.id;
		if (gathering && (gathering.list === list || !begins)) {
			this.#found.budget.item();
			// The array is ours: made one line below, when the second value came.
			if (Array.isArray(gathering.raw)) (gathering.raw as RawValue[]).push(raw);
			else gathering.raw = [gathering.raw, raw];
			const start = Math.min(gathering.range[0], range[0]);
			const end = Math.max(gathering.range[0] + gathering.range[1], range[0] + range[1]);
			gathering.range = [start, end - start];
			return;
		}
		// Each path has names and an entry of its own, which are as long as it is deep.
		this.#found.budget.item(pathItems + (path.id.length >> 6));
		const tag: Pending = { entry, group1: meaning.group1, raw, range, list };
		gathers?.set(entry, tag);
		const earlier = known ? this.#places.get(entry) : undefined;
		if (earlier === undefined) {
			if (known) this.#places.set(entry, this.#pending.length);
			this.#pending.push(tag);
		} else {
			// Written twice: the last counts and goes first.
			this.#pending.push(this.#pending[earlier] ?? tag);
			this.#pending[earlier] = tag;
		}
	}

	/**
	 * A field of a structure that may hold any property (a PersonInImage in an ImageRegion), whose own schema has it: its
	 * name is that of the path, everything else as in its schema.
	 */
	#borrowed(table: Table, { prefix, id, own }: Path): Entry | undefined {
		if (!own || own.last === id || !openStructures.some((start) => id.startsWith(start))) return undefined;
		const entries = this.#table(own.prefix).entries;
		const row = entries.get(own.id) ?? entries.get(own.last);
		if (!row) return undefined;
		const key = `${prefix ?? ''}:${id} ${own.prefix}:${row.id}`;
		return this.#kept(key, () => {
			const name = flatName(table, id);
			// As its own schema calls it, where that is not the path.
			const tail = capital(String(row.id));
			return entryFor(
				table,
				id,
				tagName(name.endsWith(tail) ? name.slice(0, -tail.length) + row.name : name),
				row
			);
		});
	}

	#gatheredIn(list: XmlElement | undefined): Map<Entry, Pending> | undefined {
		if (!list) return undefined;
		let tags = this.#gathered.get(list);
		if (!tags) this.#gathered.set(list, (tags = new Map()));
		return tags;
	}

	#entry(path: Path, lang: string | undefined, known: Entry | undefined): Entry {
		const { prefix = '', id } = path;
		const before = lang === undefined ? path.made : path.spoken?.get(lang);
		if (before) return before;
		const code = ownCopy(lang ?? '');
		const entry = this.#kept(`${prefix}:${id}-${code}`, () => {
			if (known) return entryFor(known.table, `${id}-${code}`, `${known.name}-${code}`, known);
			const table = this.#table(prefix);
			const name = tagName(flatName(table, id));
			// Values of a list print one by one; that they are one is decided where they gather.
			const more: Partial<Row> = { value: 'xmpGuess', list: true };
			return lang === undefined
				? entryFor(table, id, name, more)
				: entryFor(table, `${id}-${code}`, `${name}-${code}`, more);
		});
		if (this.missing === undefined) {
			if (lang === undefined) path.made = entry;
			else (path.spoken ??= new Map()).set(code, entry);
		}
		return entry;
	}

	/** One entry for one key, whichever path leads to it. */
	#kept(key: string, make: () => Entry): Entry {
		const known = this.#paths.entry(key);
		if (known) return known;
		const entry = make();
		// What was made without its table is made again.
		if (this.missing === undefined) this.#paths.keepEntry(key, entry);
		return entry;
	}
}
