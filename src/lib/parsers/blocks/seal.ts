/** Secure Evidence Attribution Labels: who signed a file, in an XML element. https://github.com/hackerfactor/SEAL */
import { readXml } from '../io/xml.ts';
import type { TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { xmpSEAL } from '../tags/seal.ts';
import { nameOf } from './made-names.ts';

/** @param bytes text that begins with the element, or has little before it @param at file position of the first byte */
export function readSeal(bytes: Uint8Array, at: number, found: TagSink): void {
	const start = bytes.indexOf(0x3c);
	if (start < 0) return;
	const { roots } = readXml(bytes.subarray(start), at + start, found.budget);
	for (const { name, attributes } of roots) {
		if (name !== 'seal') continue;
		for (const attribute of attributes) {
			found.budget.item();
			const entry = xmpSEAL.entries.get(attribute.name);
			found.tag(
				entry ?? entryFor(xmpSEAL, attribute.name, nameOf(attribute.name)),
				attribute.value,
				attribute.range
			);
		}
	}
}
