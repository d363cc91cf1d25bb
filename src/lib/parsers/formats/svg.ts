/**
 * SVG (https://www.w3.org/TR/SVG2/): what the outermost element says of itself, its titles and descriptions, and its metadata,
 * which is mostly RDF. The drawing is not looked at.
 */
import { fromBase64 } from '../blocks/base64.ts';
import { readJumbfBoxes } from '../blocks/jumbf-pieces.ts';
import { cutPath, nameOf } from '../blocks/made-names.ts';
import { readXmp } from '../blocks/on-demand.ts';
import { sinkWith } from '../blocks/nested.ts';
import { packed } from '../blocks/packed.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { readXml, type XmlAttribute, type XmlElement } from '../io/xml.ts';
import type { ByteRange, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { xmpSVG } from '../tags/pictures/svg.ts';

const described = new Set(['title', 'desc']);
/** What an XMP packet or a description in RDF begins with. */
const isRdf = (name: string) => name === 'rdf:RDF' || name === 'x:xmpmeta';

/** Reads the whole document: metadata may stand at its end. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.budget.allocate(file.size);
	const bytes = await file.read(0, file.size);
	const { roots, stopped, oddities } = readXml(bytes, 0, found.budget);
	const root = roots.find(({ name }) => localName(name) === 'svg');
	if (!root) return;
	found.is({ type: 'SVG', extension: 'svg', mime: 'image/svg+xml' });
	pushAttributes(root, '', '', found);
	for (const child of root.children) {
		const name = localName(child.name);
		if (described.has(name)) pushElement(child, '', '', found);
		else if (name === 'metadata') readMetadata(child, root, bytes, found);
	}
	if (oddities[0] !== undefined) found.warn(`SVG: ${oddities[0]}`, 'minor');
	if (stopped) found.warn(`SVG: ${stopped.message}`, 'limit');
}

const colonOf = (name: string) => name.indexOf(':');
const localName = (name: string) => name.slice(colonOf(name) + 1);
/** The prefix as written; none for SVG's own. */
const prefixOf = (name: string) =>
	colonOf(name) < 0 || name.startsWith('svg:') ? '' : name.slice(0, colonOf(name));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const within = (path: string, name: string, found: TagSink) =>
	cutPath(path === '' ? name : path + capital(name), found);

function push(path: string, prefix: string, text: string, range: ByteRange, found: TagSink): void {
	found.budget.keep(path.length);
	const entry =
		(prefix === '' ? xmpSVG.entries.get(path) : undefined) ?? entryFor(xmpSVG, path, nameOf(path));
	found.tag(entry, text.trim(), range, prefix === '' ? undefined : `SVG-${prefix}`);
}

function pushAttributes({ attributes }: XmlElement, path: string, outer: string, found: TagSink): void {
	for (const { name, value, range } of attributes) {
		const prefix = prefixOf(name);
		if (prefix === 'xmlns' || prefix === 'xml') continue;
		push(within(path, localName(name), found), outer || prefix, value, range, found);
	}
}

/** Texts inside an element, named after the way to them. Recursion is as deep as the XML reader lets elements nest. */
function pushElement(element: XmlElement, above: string, outer: string, found: TagSink): void {
	const prefix = outer || prefixOf(element.name);
	const path = within(above, localName(element.name), found);
	pushAttributes(element, path, prefix, found);
	for (const child of element.children) pushElement(child, path, prefix, found);
	if (element.children.length === 0 && element.text.trim() !== '')
		push(path, prefix, element.text, element.range, found);
}

function readMetadata(metadata: XmlElement, root: XmlElement, bytes: Uint8Array, found: TagSink): void {
	pushAttributes(metadata, 'metadata', '', found);
	for (const child of metadata.children) {
		if (child.name === 'c2pa:manifest') readManifest(child, found);
		else if (isRdf(child.name)) readRdf(child, [...root.attributes, ...metadata.attributes], bytes, found);
		else pushElement(child, '', '', found);
	}
}

/** The history of the picture, as letters. */
function readManifest({ text, range }: XmlElement, found: TagSink): void {
	const bytes = fromBase64(text, found.budget);
	found.tag(entryFor(xmpSVG, 'JUMBF', 'JUMBF'), { binary: bytes.length, bytes }, range, 'SVG-c2pa');
	packed('JUMBF', found, range, (sink) => {
		readJumbfBoxes(bytes, 0, sink, false);
	});
}

/** RDF by itself, in an element that binds the prefixes which were bound outside. */
function readRdf(
	element: XmlElement,
	outside: readonly XmlAttribute[],
	bytes: Uint8Array,
	found: TagSink
): void {
	const bindings = outside
		.filter(({ name }) => name.startsWith('xmlns:'))
		.map(({ name, value }) => ` ${name}="${value.replace(/[<>&"]/g, '')}"`);
	const head = new TextEncoder().encode(`<x:xmpmeta xmlns:x="adobe:ns:meta/"${bindings.join('')}>`);
	const [start, size] = element.range;
	const end = new TextEncoder().encode('</x:xmpmeta>');
	found.budget.allocate(head.length + size + end.length);
	const whole = new Uint8Array(head.length + size + end.length);
	whole.set(head);
	whole.set(bytes.subarray(start, start + size), head.length);
	whole.set(end, head.length + size);
	readXmp(whole, start - head.length, inSvg(found));
}

/** What no namespace has is SVG's, to ExifTool. */
const inSvg = (found: TagSink): TagSink =>
	sinkWith(found, {
		tag: (entry, raw, range, group1, group0) => {
			found.tag(entry, raw, range, group1 ?? (entry.table.group1 === 'XMP' ? 'SVG' : undefined), group0);
		}
	});
