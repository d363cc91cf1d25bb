/**
 * Keywords as the Metadata Working Group nests them (Guidelines for Handling Image Metadata 2.0, section 5.3): each with
 * those below it. Flattened to tags they lose what is below what; here they are paths.
 */
import type { XmlElement } from '../io/xml.ts';
import type { TagSink } from '../model.ts';
import { defineTable } from '../table.ts';

const mostPaths = 2000;
const deepest = 32;
const longestPath = 1000;

const table = defineTable(
	'Mediatheque::KeywordPaths',
	'XMP',
	'XMP-mwg-kw',
	// Not one of ExifTool's: shown only where unknown tags are.
	[{ id: 'paths', name: 'HierarchicalKeywordPaths', unknown: true, list: true }]
);

/**
 * Pushes the path of each keyword that is applied, with `|` between its steps, large to small: those without others below them, unless they say that
 * they are not, and the others where they say that they are.
 */
export function readKeywordPaths(roots: readonly XmlElement[], found: TagSink): void {
	const paths: string[] = [];
	let range: readonly [number, number] | undefined;
	const collect = (element: XmlElement, above: string, depth: number): void => {
		found.budget.item();
		if (depth > deepest || paths.length >= mostPaths) return;
		const keyword = valueOf(element, 'Keyword');
		if (keyword === undefined) {
			for (const child of element.children) collect(child, above, depth + 1);
			return;
		}
		const path = (above === '' ? keyword : `${above}|${keyword}`).slice(0, longestPath);
		const before = paths.length;
		for (const child of inside(element))
			if (localOf(child.name) === 'Children') collect(child, path, depth + 1);
		const applied = valueOf(element, 'Applied')?.toLowerCase();
		if (paths.length === before ? applied !== 'false' : applied === 'true') paths.push(path);
	};
	const look = (element: XmlElement, depth: number): void => {
		found.budget.item();
		if (depth > deepest) return;
		if (element.name.includes(':') && localOf(element.name) === 'Hierarchy') {
			range ??= element.range;
			collect(element, '', 0);
		} else for (const child of element.children) look(child, depth + 1);
	};
	for (const root of roots) look(root, 0);
	const entry = table.entries.get('paths');
	if (entry && range && paths.length > 0) found.tag(entry, paths, range);
}

/** The fields of a structure, which RDF may put into a Description of its own. */
function inside(element: XmlElement): readonly XmlElement[] {
	return element.children.flatMap((child) =>
		localOf(child.name) === 'Description' ? child.children : [child]
	);
}

function valueOf(element: XmlElement, local: string): string | undefined {
	const text =
		inside(element).find((child) => localOf(child.name) === local)?.text ??
		[element, ...element.children.filter((child) => localOf(child.name) === 'Description')]
			.flatMap(({ attributes }) => attributes)
			.find(({ name }) => localOf(name) === local)?.value;
	return text === undefined || text.trim() === '' ? undefined : text.trim();
}

function localOf(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
