/**
 * Ricoh's user-defined attributes (RMETA): sections of names, of values as text, and of values as numbers, in the order of
 * the names; a recording or barcodes may follow.
 */
import { DamagedFile } from '../damage.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { ricohRMETA as table } from '../tags/jpeg-rare.ts';
import { decodeText } from './exif-values.ts';
import { nameOf } from './made-names.ts';

const [names, texts, numbers] = [1, 2, 3];

/** @param bytes what follows `RMETA\0` */
export function readRmeta(bytes: Uint8Array, offset: number, found: TagSink): void {
	const head = new ByteReader(bytes);
	const order = head.latin1(2);
	if (order !== 'II' && order !== 'MM') throw new DamagedFile('no byte order');
	const reader = new ByteReader(bytes, order === 'II');
	const sections = new Map<number, { bytes: Uint8Array; at: number }>();
	// A count of attributes, and how text is written.
	reader.seek(14);
	while (reader.at < bytes.length && reader.u8() !== 0);
	for (;;) {
		while (reader.remaining > 0 && bytes[reader.at] === 0 && bytes[reader.at + 1] === 0) reader.skip(1);
		if (reader.remaining < 4) break;
		found.budget.spend('items', 1);
		const type = reader.u16();
		const size = reader.u16();
		if (size < 2 || size - 2 > reader.remaining) break;
		sections.set(type, { at: offset + reader.at, bytes: reader.take(size - 2) });
		if (type === numbers) break;
	}
	const keys = words(sections.get(names)?.bytes);
	const written = words(sections.get(texts)?.bytes);
	const coded = sections.get(numbers);
	const codes = new ByteReader(coded?.bytes ?? new Uint8Array(0), reader.little);
	for (const [index, key] of keys.entries()) {
		const code = codes.remaining >= 2 ? codes.u16() : undefined;
		const entry = table.entries.get(key) ?? entryFor(table, key, nameOf(key));
		// Labelled values are told by their number, which another language does not change.
		const labelled = typeof entry.print === 'object' && code !== undefined && code !== 0xffff;
		const raw = labelled ? code : written[index];
		const range = sections.get(labelled ? numbers : texts);
		if (raw !== undefined) found.tag(entry, raw, [range?.at ?? offset, range?.bytes.length ?? 0]);
	}
}

/** Texts that end with a zero each; empty ones fill up the end. */
function words(bytes: Uint8Array | undefined): string[] {
	if (!bytes) return [];
	const all = decodeText(bytes).split('\0');
	while (all.at(-1) === '') all.pop();
	return all;
}
