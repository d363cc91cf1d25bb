/** Values of XMP that are more than a text: bytes in base 64, licences in codes; and ids of resources. */
import type { Entry, RawValue } from '../model.ts';
import { entryFor } from '../table.ts';
import type { XmlAttribute } from '../io/xml.ts';
import { fromBase64 } from './base64.ts';
import { plusSummary } from './plus-summary.ts';

/** The id of a resource, where its element has one. */
export function nodeOf(attributes: readonly XmlAttribute[]): string | undefined {
	const count = attributes.length;
	for (let index = 0; index < count; index++) {
		const attribute = attributes[index];
		if (attribute?.name.endsWith(':nodeID')) return attribute.value;
	}
	return undefined;
}

/** An entry for one summary of rights: the words of its codes are the tag's labels. */
export function summaryEntry(known: Entry, text: string): Entry {
	const labels = known.print;
	if (typeof labels !== 'object' || Object.hasOwn(labels, text)) return known;
	const words = plusSummary(text, labels);
	return words === undefined
		? known
		: entryFor(known.table, known.id, known.name, { ...known, print: { [text]: words } });
}

/** The value of a tag that is bytes. */
export function bytesOf(entry: Entry, text: string): RawValue {
	if (entry.hint !== 'base64') {
		const bytes = new TextEncoder().encode(text);
		return { binary: bytes.length, bytes };
	}
	const bytes = fromBase64(text);
	return { binary: bytes.length, bytes };
}
