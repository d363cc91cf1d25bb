/** Paths of names in XMP, and the names in their namespaces: the same in most files, so they are made once and kept. */
import { ownCopy } from '../io/own-copy.ts';
import type { Entry } from '../model.ts';
import { exportedGroup, standardPrefix } from './xmp-namespaces.ts';

/** Where in the model an element stands: its path of names. One object for every path that was met. */
export class Path {
	/** ExifTool's prefix of the outermost property; undefined above all properties. */
	readonly prefix: string | undefined;
	/** ExifTool's id: local names of the path, each but the first capitalised. */
	readonly id: string;
	/** The end of the path that lies in one namespace, as if it began there: how its own schema calls this. */
	readonly own: { readonly prefix: string; readonly id: string; readonly last: string } | undefined;
	inner: Map<string, Path> | undefined;
	/** What its table says, once that was looked up. */
	meaning: Meaning | undefined;
	/** The entry made for it, and those by language. */
	made: Entry | undefined;
	spoken: Map<string, Entry> | undefined;

	constructor(prefix: string | undefined, id: string, own: Path['own']) {
		this.prefix = prefix;
		this.id = id;
		this.own = own;
	}
}

/** What a table says of a path. */
export interface Meaning {
	readonly known: Entry | undefined;
	readonly group1: string | undefined;
	/** A known tag whose values are one, wherever they stand. */
	readonly together: boolean;
	readonly langAlt: boolean;
	/** Codes of PLUS, whose words are put together. */
	readonly summary: boolean;
}

/** A name in its namespace. */
export interface Name {
	/** ExifTool's prefix. */
	readonly prefix: string;
	readonly local: string;
	/** Both, as one. */
	readonly full: string;
	/** Its namespace is syntax, not part of a path. */
	readonly syntax: boolean;
}

/** Prefixes that are bound to another than the one written; and the names met there. */
export interface Scope {
	readonly bound: ReadonlyMap<string, string>;
	readonly names: Map<string, Name>;
	/** It outlives its file: other files bind the same. */
	readonly kept: boolean;
	/** Scopes inside it that outlive their files, by what they bind. */
	inner: Map<string, Scope> | undefined;
}

/** Begins a prefix that is a group already, not one of XMP's. */
export const groupMark = '=';
/** Namespaces whose names are syntax, not part of a path. */
const syntax = new Set(['x', 'rdf', 'xmlns', 'xml', 'svg']);

/** Characters of all that is kept: a file full of names of its own must not fill the memory for those after it. */
const mostKept = 2_000_000;
/** What a path or an entry takes beside its names. */
const overhead = 200;
/** Namespaces, and names met in scopes that are kept, are few and short. */
const mostNames = 1000;
const mostScopedNames = 5000;
const longestName = 250;

/** What lies above all namespaces that a file declares. */
export const outside: Scope = { bound: new Map(), names: new Map(), kept: true, inner: undefined };
/** Names and scopes kept there. */
let scoped = 0;

/**
 * The scope inside an element.
 * @param bound prefixes bound there to others than those written
 * @param key tells what the element itself binds; undefined where that are names of the file's own. What other files bind
 *   alike is kept with the names met there: writers agree on a few ways (a fifth of all names in JPEGs are met in one)
 */
export function scopeInside(
	outer: Scope,
	bound: ReadonlyMap<string, string>,
	key: string | undefined
): Scope {
	const kept = outer.kept && key !== undefined && key.length <= longestName && scoped < mostScopedNames;
	if (!kept) return { bound, names: new Map(), kept, inner: undefined };
	outer.inner ??= new Map();
	let scope = outer.inner.get(key);
	if (!scope) {
		const own = new Map([...bound].map(([written, prefix]) => [ownCopy(written), ownCopy(prefix)]));
		scope = { bound: own, names: new Map(), kept, inner: undefined };
		outer.inner.set(ownCopy(key), scope);
		scoped += 1 + bound.size;
	}
	return scope;
}

/** All paths met so far. */
export class Paths {
	readonly top = new Path(undefined, '', undefined);
	/** Entries of names that no table lists, and of languages, by what makes them differ. */
	readonly #entries = new Map<string, Entry>();
	#size = 0;

	/** Those of the files before, unless they became too many. */
	static current(): Paths {
		if (current.#size > mostKept) current = new Paths();
		if (scoped >= mostScopedNames) {
			outside.names.clear();
			outside.inner = undefined;
			scoped = 0;
		}
		return current;
	}

	/** Keeps a path inside another under a name. */
	keep(outer: Path, name: string, inner: Path): void {
		(outer.inner ??= new Map()).set(name, inner);
		this.#size += overhead + name.length + inner.id.length;
	}

	/** The path of what stands outside all properties. */
	special(prefix: string, id: string): Path {
		const key = `${groupMark}${prefix}:${id}`;
		let path = this.top.inner?.get(key);
		if (!path) this.keep(this.top, key, (path = new Path(prefix, id, undefined)));
		return path;
	}

	/** The entry under this key, whichever path leads to it. */
	entry(key: string): Entry | undefined {
		return this.#entries.get(key);
	}

	keepEntry(key: string, entry: Entry): void {
		this.#entries.set(key, entry);
		this.#size += overhead + key.length + entry.name.length;
	}
}

let current = new Paths();

/** A name as its scope understands it. Attributes and elements without a prefix are in no namespace. */
export function nameIn({ bound, names, kept }: Scope, given: string): Name {
	const known = names.get(given);
	if (known) return known;
	// What is kept for other files does not keep the text of this one.
	const name = kept ? ownCopy(given) : given;
	const colon = name.indexOf(':');
	const written = name.slice(0, Math.max(colon, 0));
	const prefix = colon < 0 ? '' : written === 'xmlns' ? written : (bound.get(written) ?? written);
	const local = name.slice(colon + 1);
	const made = { prefix, local, full: `${prefix}:${local}`, syntax: syntax.has(prefix) };
	if (name.length <= longestName) {
		names.set(name, made);
		if (kept) scoped++;
	}
	return made;
}

/** Prefixes by URI, as many as files have in common. */
const prefixes = new Map<string, string | undefined>();

/** ExifTool's prefix of a namespace. */
export function prefixOf(uri: string): string | undefined {
	if (prefixes.has(uri)) return prefixes.get(uri);
	const group = exportedGroup(uri);
	const prefix = group === undefined ? standardPrefix(uri) : groupMark + group;
	if (prefixes.size < mostNames && uri.length <= longestName) prefixes.set(ownCopy(uri), prefix);
	return prefix;
}
