/**
 * What a WebDAV server answers when it is asked what lies in a collection (RFC 4918, sections 13 and 14.16). A server may be
 * anybody's: nothing of the answer is followed, names are taken from it and nothing else.
 */
import { Budget } from '#lib/parsers/io/budget.ts';
import { readXml, type XmlElement } from '#lib/parsers/io/xml.ts';
import { PlaceTrouble } from '../place.ts';

/** The largest answer that is read, in bytes: thousands of files. */
export const largestAnswer = 8 * 1024 * 1024;

export interface Listed {
	/** Decoded. */
	readonly name: string;
	readonly kind: 'file' | 'folder';
	/** In bytes; 0 where the server does not say. */
	readonly size: number;
}

/**
 * The members of a collection, without itself.
 * @param of the address that was asked; of the addresses in the answer only the paths count, since servers behind others do
 *   not always know by which name they are called
 * @throws PlaceTrouble `refused` for an answer to something else: no multistatus, too much of it, or addresses outside
 */
export function readMultistatus(bytes: Uint8Array, of: URL): Listed[] {
	const { roots, stopped, oddities } = readXml(bytes, 0, new Budget({ allocation: largestAnswer }));
	const [root, second] = roots;
	const odd = stopped?.message ?? oddities[0];
	if (odd !== undefined) throw refused(odd);
	if (!root || second) throw refused('it is no document');
	const scope = scopeOf(root, new Map());
	if (!isDav(root, 'multistatus', scope)) throw refused('it is no multistatus');
	const inside = segmentsOf(of);
	return childrenOf(root, 'response', scope).flatMap(([response, scope]) => {
		const href = childrenOf(response, 'href', scope)[0]?.[0].text.trim() ?? '';
		if (!URL.canParse(href, of)) throw refused('an address that is none');
		const at = segmentsOf(new URL(href, of));
		if (!inside.every((segment, index) => segment === at[index]) || at.length > inside.length + 1)
			throw refused('an address outside of what was asked for');
		const name = at[inside.length];
		const properties = propertiesOf(response, scope);
		return name === undefined || !properties ? [] : [{ name, ...properties }];
	});
}

/** Undefined where the server found none: it went while it was looked at. */
function propertiesOf(response: XmlElement, scope: Scope): Pick<Listed, 'kind' | 'size'> | undefined {
	const found = childrenOf(response, 'propstat', scope).filter(([propstat, scope]) =>
		/^HTTP\/[\d.]+ 2\d\d/.test(childrenOf(propstat, 'status', scope)[0]?.[0].text.trim() ?? '')
	);
	if (found.length === 0) return undefined;
	const properties = found.flatMap(([propstat, scope]) => childrenOf(propstat, 'prop', scope));
	const property = (name: string) => properties.flatMap(([prop, scope]) => childrenOf(prop, name, scope))[0];
	const type = property('resourcetype');
	const folder = type !== undefined && childrenOf(type[0], 'collection', type[1]).length > 0;
	const size = Number(property('getcontentlength')?.[0].text.trim() ?? 0);
	return { kind: folder ? 'folder' : 'file', size: Number.isSafeInteger(size) && size > 0 ? size : 0 };
}

/** Namespaces by their prefixes; the empty prefix is that of names without one. */
type Scope = ReadonlyMap<string, string>;

const davNamespace = 'DAV:';

function scopeOf(element: XmlElement, outer: Scope): Scope {
	const declared = element.attributes.flatMap(({ name, value }): [string, string][] =>
		name === 'xmlns' ? [['', value]] : name.startsWith('xmlns:') ? [[name.slice(6), value]] : []
	);
	return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

function isDav({ name }: XmlElement, wanted: string, scope: Scope): boolean {
	const colon = name.indexOf(':');
	return name.slice(colon + 1) === wanted && scope.get(name.slice(0, Math.max(colon, 0))) === davNamespace;
}

function childrenOf(element: XmlElement, name: string, scope: Scope): (readonly [XmlElement, Scope])[] {
	return element.children.flatMap((child) => {
		const own = scopeOf(child, scope);
		return isDav(child, name, own) ? [[child, own] as const] : [];
	});
}

/** Decoded, without empty ones: a collection is called with a slash at its end or without. @throws PlaceTrouble */
function segmentsOf({ pathname }: URL): string[] {
	return pathname.split('/').flatMap((segment) => {
		if (segment === '') return [];
		try {
			return [decodeURIComponent(segment)];
		} catch {
			throw refused('an address that is none');
		}
	});
}

function refused(why: string): PlaceTrouble {
	return new PlaceTrouble('refused', `The answer of the server cannot be used: ${why}`);
}
