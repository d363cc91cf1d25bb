/**
 * XMP (ISO 16684-1, https://developer.adobe.com/xmp/docs/XMPSpecifications/): RDF in XML, flattened to one tag a value.
 * A property inside structures is named after its path (`xmpMM:History/stEvt:when` is HistoryWhen), as ExifTool does;
 * the members of a list gather in one tag, language alternatives are tags of their own (`Title-de-DE`).
 */
import type { ByteRange, Entry, RawValue, Table, TagSink } from '../model.ts';
import type { OnDemand } from '../on-demand.ts';
import { entryFor, type Row } from '../table.ts';
import { readXml, type XmlAttribute, type XmlElement, type XmlDocument } from '../io/xml.ts';
import { exportedGroup, isStandardPrefix, standardPrefix } from './xmp-namespaces.ts';
import { unloadedTables, xmpTable, type XmpTables } from './xmp-tables.ts';

/** Where in the model an element stands. */
interface Place {
	/** ExifTool's prefix of the outermost property; undefined above all properties. */
	readonly prefix: string | undefined;
	/** ExifTool's id: local names of the path, each but the first capitalised. */
	readonly id: string;
	/** The end of the path that lies in one namespace, as if it began there: how its own schema calls this. */
	readonly own: { readonly prefix: string; readonly id: string; readonly last: string } | undefined;
	/** The list whose member this is, if any. */
	readonly list: XmlElement | undefined;
	/** Inside an rdf:Alt, where members may be translations. */
	readonly alternative: boolean;
	/** The last xml:lang on the way. */
	readonly lang: string | undefined;
	/** Bound prefixes, as written, to ExifTool's. */
	readonly namespaces: ReadonlyMap<string, string>;
}

/** A tag that may still gain values. */
interface Pending {
	readonly entry: Entry;
	readonly group1: string | undefined;
	raw: RawValue;
	range: ByteRange;
}

/** Begins a prefix that is a group already, not one of XMP's. */
const groupMark = '=';
/** Notes that ExifTool's export makes on its values. */
const notes = new Set(['id', 'toolkit', 'desc', 'encoding', 'index', 'lang', 'prt', 'table', 'val']);

/** Longest id that a path of names makes; what is deeper shares it. */
const maxId = 250;

/** Namespaces whose names are syntax, not part of a path. */
const syntax = new Set(['x', 'rdf', 'xmlns', 'xml', 'svg']);

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
		for (const root of roots) walk.element(root, top);
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
	walk.flush();
	if (oddities[0] !== undefined) found.warn(`XMP: ${oddities[0]}`);
	if (!stopped) return;
	if (found.budget.spent) throw stopped;
	found.warn(`XMP: ${stopped.message}`, 'limit');
}

const top: Place = {
	prefix: undefined,
	id: '',
	own: undefined,
	list: undefined,
	alternative: false,
	lang: undefined,
	namespaces: new Map([['xml', 'xml']])
};

class Walk {
	/** Tables that are not there yet: what was gathered so far is not to be pushed. */
	missing: OnDemand<XmpTables> | undefined;
	readonly #found: TagSink;
	readonly #pending: Pending[] = [];
	/** Known list tags by entry: all their values are one list, wherever they stand. */
	readonly #lists = new Map<Entry, Pending>();
	/** Where a resource that is described elsewhere belongs. */
	readonly #nodes = new Map<string, Place>();
	/** Places of known tags that are no lists. */
	readonly #single = new Map<Entry, number>();
	/** Tags of unknown names that gather values, by the list they stand in. */
	readonly #gathered = new Map<XmlElement, Map<Entry, Pending>>();
	readonly #unknown = new Map<string, Entry>();
	#made = 0;

	constructor(found: TagSink) {
		this.#found = found;
	}

	flush(): void {
		for (const { entry, raw, range, group1 } of this.#pending) this.#found.tag(entry, raw, range, group1);
	}

	/** Recursion is as deep as the XML reader lets elements nest. */
	element(element: XmlElement, above: Place): void {
		const namespaces = this.#bind(element, above.namespaces);
		const [prefix, local] = split(element.name, namespaces);
		// What kind of resource it is, not one of its values.
		if (prefix === 'rdf' && local === 'type') return;
		let place: Place = namespaces === above.namespaces ? above : { ...above, namespaces };
		if (!syntax.has(prefix)) place = within(place, prefix, local, this.#table);
		else if (prefix === 'rdf') place = this.#container(element, local, place);

		let [value, range]: [string | undefined, ByteRange] = [undefined, element.range];
		let described = false;
		for (const attribute of element.attributes) {
			const [attributePrefix, name] = split(attribute.name, namespaces, true);
			if (attributePrefix === 'xmlns' || (attributePrefix === 'et' && notes.has(name))) continue;
			if (attributePrefix === 'xml') {
				if (name === 'lang') place = { ...place, lang: attribute.value };
			} else if (attributePrefix === 'rdf') {
				if (name === 'nodeID' && local !== 'Description') {
					this.#nodes.set(attribute.value, place);
					described = true;
				} else if (name === 'resource' || name === 'value') {
					[value, range] = [attribute.value, attribute.range];
				} else if (name === 'about') {
					this.#about(attribute);
				}
			} else if (syntax.has(attributePrefix)) {
				if (attributePrefix === 'x' && attribute.value !== '') {
					this.#emit(
						{ ...top, prefix: 'x', id: name === 'xaptk' ? 'xmptk' : name },
						attribute.value,
						attribute.range
					);
				}
			} else if (attributePrefix === '') {
				// RDF of before 2004 left the prefix out.
				if (name === 'about') this.#about(attribute);
			} else {
				this.#attribute(attribute, within(place, attributePrefix, name, this.#table));
				described = true;
			}
		}

		for (const child of element.children) this.element(child, place);
		if (element.children.length > 0 || place.prefix === undefined || !element.closed) return;
		if (value === undefined && described && element.text.trim() === '') return;
		this.#emit(place, value ?? element.text, range);
	}

	readonly #table = (prefix: string): Table => {
		this.missing ??= unloadedTables(prefix);
		return xmpTable(prefix);
	};

	#about(attribute: XmlAttribute): void {
		if (attribute.value === '') return;
		this.#emit({ ...top, prefix: 'rdf', id: 'about' }, attribute.value, attribute.range);
	}

	#attribute(attribute: XmlAttribute, place: Place): void {
		this.#emit(place, attribute.value, attribute.range);
	}

	/** The place inside an element of RDF's own. */
	#container(element: XmlElement, local: string, place: Place): Place {
		switch (local) {
			case 'Alt':
			case 'Bag':
			case 'Seq':
				return { ...place, list: place.list ?? element, alternative: local === 'Alt' };
			case 'Description': {
				const id = element.attributes.find(({ name }) => name.endsWith(':nodeID'))?.value;
				const node = id === undefined ? undefined : this.#nodes.get(id);
				return node ? { ...node, namespaces: place.namespaces } : place;
			}
			default:
				return place;
		}
	}

	#bind(element: XmlElement, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
		let bound: Map<string, string> | undefined;
		for (const { name, value } of element.attributes) {
			if (!name.startsWith('xmlns:')) continue;
			if (!bound) {
				this.#found.budget.spend('items', outer.size);
				bound = new Map(outer);
			}
			const written = name.slice(6);
			const group = exportedGroup(value);
			const known = group === undefined ? standardPrefix(value) : groupMark + group;
			bound.set(written, known ?? (isStandardPrefix(written) ? `tmp${this.#made++}` : written));
		}
		return bound ?? outer;
	}

	#emit(place: Place, text: string, range: ByteRange): void {
		const { prefix = '', id, list } = place;
		const table = this.#table(prefix);
		const known = table.entries.get(id) ?? this.#borrowed(table, place);
		// Tables without rows of their own (namespaces nobody listed) share one, so the group comes with the tag.
		const group1 =
			table.group1 !== 'XMP' ? undefined : prefix.startsWith(groupMark) ? prefix.slice(1) : `XMP-${prefix}`;
		const translated = known ? isLangAlt(known) : place.alternative;
		const lang = translated && place.lang !== undefined ? langCode(place.lang) : undefined;
		const entry = this.#entry(prefix, id, lang, known);
		const raw = rawOf(entry, text);

		const together = known ? known.list === true || known.hint === 'together' : lang === undefined;
		const gathers = !together ? undefined : known ? this.#lists : this.#gatheredIn(list);
		const gathering = gathers?.get(entry);
		if (gathering) {
			this.#found.budget.spend('items', 1);
			// The array is ours: made one line below, when the second value came.
			if (Array.isArray(gathering.raw)) (gathering.raw as RawValue[]).push(raw);
			else gathering.raw = [gathering.raw, raw];
			const start = Math.min(gathering.range[0], range[0]);
			const end = Math.max(gathering.range[0] + gathering.range[1], range[0] + range[1]);
			gathering.range = [start, end - start];
			return;
		}
		const tag: Pending = { entry, group1, raw, range };
		gathers?.set(entry, tag);
		const earlier = known && !together ? this.#single.get(entry) : undefined;
		if (earlier === undefined) {
			if (known && !together) this.#single.set(entry, this.#pending.length);
			this.#pending.push(tag);
		} else {
			// Written twice: the last counts and goes first.
			this.#pending.push(this.#pending[earlier] ?? tag);
			this.#pending[earlier] = tag;
		}
	}

	/**
	 * A field that a listed structure does not list, but whose own schema has it (a PersonInImage in an ImageRegion): its
	 * name is that of the path, everything else as in its schema.
	 */
	#borrowed(table: Entry['table'], { prefix, id, own }: Place): Entry | undefined {
		if (!own || own.last === id || table.group1 === 'XMP') return undefined;
		const key = `${prefix ?? ''}:${id}`;
		const before = this.#unknown.get(key);
		if (before) return before;
		const entries = this.#table(own.prefix).entries;
		const row = entries.get(own.id) ?? entries.get(own.last);
		if (!row) return undefined;
		const entry = entryFor(table, id, tagName(flatName(table, id)), row);
		this.#unknown.set(key, entry);
		return entry;
	}

	#gatheredIn(list: XmlElement | undefined): Map<Entry, Pending> | undefined {
		if (!list) return undefined;
		let tags = this.#gathered.get(list);
		if (!tags) this.#gathered.set(list, (tags = new Map()));
		return tags;
	}

	#entry(prefix: string, id: string, lang: string | undefined, known: Entry | undefined): Entry {
		if (known && lang === undefined) return known;
		const key = `${prefix}:${id}-${lang ?? ''}`;
		let entry = this.#unknown.get(key);
		if (entry) return entry;
		if (known) {
			entry = entryFor(known.table, `${id}-${lang ?? ''}`, `${known.name}-${lang ?? ''}`, known);
		} else {
			const table = this.#table(prefix);
			const name = tagName(flatName(table, id));
			// Values of a list print one by one; that they are one is decided where they gather.
			const more: Partial<Row> = { value: 'xmpGuess', list: true };
			entry =
				lang === undefined
					? entryFor(table, id, name, more)
					: entryFor(table, `${id}-${lang}`, `${name}-${lang}`, more);
		}
		this.#unknown.set(key, entry);
		return entry;
	}
}

/** ExifTool's prefix and the local name. Attributes without a prefix are in no namespace. */
function split(name: string, namespaces: ReadonlyMap<string, string>, attribute = false): [string, string] {
	const colon = name.indexOf(':');
	if (colon < 0) return [attribute && name === 'xmlns' ? 'xmlns' : '', name];
	const written = name.slice(0, colon);
	if (written === 'xmlns') return ['xmlns', name.slice(colon + 1)];
	return [namespaces.get(written) ?? written, name.slice(colon + 1)];
}

function within(place: Place, prefix: string, written: string, tableOf: (prefix: string) => Table): Place {
	if (place.prefix === undefined && prefix === '') return place;
	const { own } = place;
	const local = /[a-z]/.test(written) || tableOf(prefix).entries.has(written) ? written : calm(written);
	return {
		...place,
		prefix: place.prefix ?? prefix,
		id: joined(place.id, local),
		own: { prefix, id: joined(own?.prefix === prefix ? own.id : '', local), last: local },
		list: undefined,
		alternative: false,
		lang: undefined
	};
}

const joined = (id: string, local: string) => (id === '' ? local : id + capital(local)).slice(0, maxId);

/** An unlisted name in capitals only, as ExifTool writes it: `ABC_DEF` is AbcDef. */
const calm = (name: string) =>
	capital(name.toLowerCase()).replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const isLangAlt = (entry: Entry) => entry.hint === 'lang-alt';

/** A tag name has letters of ASCII, digits, `-` and `_`, and begins with a capital. */
function tagName(id: string): string {
	const name = capital(id.replace(/[^\w-]/g, ''));
	return name.length < 2 || !/^[A-Z]/.test(name) ? `Tag${name}` : name;
}

/**
 * The name of an unlisted field of a listed structure begins as those of the listed fields do:
 * RegionsRegionListName is RegionName, so RegionsRegionListFoo is RegionFoo.
 */
function flatName(table: Entry['table'], id: string): string {
	for (let end = id.length - 1; end > 0; end--) {
		const struct = table.entries.get(id.slice(0, end));
		if (!struct || !/[A-Z]/.test(id.charAt(end))) continue;
		for (const [known, { name }] of table.entries) {
			if (typeof known !== 'string' || known.length <= end || !known.startsWith(id.slice(0, end))) continue;
			const field = known.slice(end);
			if (name.endsWith(field) && name.length > field.length)
				return name.slice(0, -field.length) + id.slice(end);
		}
	}
	return id;
}

/** A language tag as ExifTool writes it (`de-DE`), undefined for the default language. */
function langCode(lang: string): string | undefined {
	const lower = lang.toLowerCase();
	if (lower === 'x-default') return undefined;
	const region = /^([a-z]{2,3})-([a-z]{2})$/.exec(lower);
	return region ? `${region[1] ?? ''}-${(region[2] ?? '').toUpperCase()}` : lower.replaceAll('_', '-');
}

function rawOf(entry: Entry, text: string): RawValue {
	if (!entry.binary) return text;
	if (entry.hint !== 'base64') {
		const bytes = new TextEncoder().encode(text);
		return { binary: bytes.length, bytes };
	}
	const packed = text.replace(/[^A-Za-z0-9+/]/g, '');
	const bytes = fromBase64(packed);
	return bytes ? { binary: bytes.length, bytes } : text;
}

function fromBase64(packed: string): Uint8Array | undefined {
	try {
		const letters = atob(packed.length % 4 === 1 ? packed.slice(0, -1) : packed);
		return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
	} catch {
		return undefined;
	}
}
