/** Vorbis comments: `NAME=value` in UTF-8, in FLAC, Ogg and Opus (xiph.org "Ogg Vorbis I format specification: comment field"). */
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteRange, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { fromBase64 } from './base64.ts';
import { decodeText } from './exif-values.ts';
import { readFlacPicture } from './flac-picture.ts';
import { reservedKeys } from './made-names.ts';
import { audioTables, tagNameOfKey } from './media-tables.ts';

const mostComments = 65_536;

/** Values of one name, with where each lies. */
export interface Comment {
	readonly values: readonly string[];
	readonly places: readonly ByteRange[];
}

/**
 * Reads vendor and comments. Of some names that come again the values make a list.
 * @param bytes from the length of the vendor on
 * @param group of its tags, where that is not `Vorbis`
 */
export function readVorbisComments(bytes: Uint8Array, offset: number, found: TagSink, group?: string): void {
	const reader = new ByteReader(bytes, true);
	const table = audioTables.table('Vorbis::Comments');
	const vendorSize = reader.u32();
	const vendor = table.entries.get('vendor');
	const vendorText = decodeText(reader.take(vendorSize));
	if (vendor) found.tag(vendor, vendorText, [offset + 4, vendorSize], group, group);
	const comments = new Map<string, { values: string[]; places: ByteRange[] }>();
	try {
		for (let left = Math.min(reader.u32(), mostComments); left > 0; left--) {
			found.budget.spend('items', 1);
			const size = reader.u32();
			const at = offset + reader.at;
			const text = decodeText(reader.take(size));
			const equals = text.indexOf('=');
			if (equals < 0) {
				// ExifTool believes nothing that comes after.
				found.warn('Vorbis comments: one has no name');
				break;
			}
			const name = text.slice(0, equals).replace(/[a-z]+/g, (letters) => letters.toUpperCase());
			const value = text.slice(equals + 1);
			const same = comments.get(name);
			if (same) {
				same.values.push(value);
				same.places.push([at, size]);
			} else comments.set(name, { values: [value], places: [[at, size]] });
		}
	} finally {
		for (const [name, comment] of comments) pushComment(name, comment, found, group);
	}
}

/** Says what stands under one name. @param name in capitals */
export function pushComment(name: string, { values, places }: Comment, found: TagSink, group?: string): void {
	const table = audioTables.table('Vorbis::Comments');
	const place = (index: number): ByteRange => places[index] ?? [0, 0];
	// Of names that make no list the last value counts: it goes first, and none is lost.
	const lastFirst = values.map((value, index) => ({ value, range: place(index) })).reverse();
	if (name === 'METADATA_BLOCK_PICTURE') {
		// Covers keep their order.
		const previews = lastFirst.map(({ value, range }) => {
			const bytes = fromBase64(value, found.budget);
			return found.attempt(name, () => readFlacPicture(bytes, range, found, undefined));
		});
		for (const preview of previews.reverse()) if (preview) found.preview(preview);
		return;
	}
	// ExifTool sets names apart that are words of its own.
	const made = () => `${tagNameOfKey(name)}${reservedKeys.has(name) ? '_' : ''}`;
	const entry = table.entries.get(name) ?? entryFor(table, name, made());
	if (name === 'COVERART') {
		const bytes = fromBase64(values[0] ?? '', found.budget);
		if (bytes.length === 0) return;
		found.tag(entry, { binary: bytes.length, bytes }, place(0), group, group);
		found.preview({
			name: 'CoverArt',
			mime: bytes[0] === 0x89 ? 'image/png' : 'image/jpeg',
			bytes,
			cover: { type: 3, description: '' }
		});
		return;
	}
	if (entry.list && values.length > 1) found.tag(entry, values, place(0), group, group);
	else for (const { value, range } of lastFirst) found.tag(entry, value, range, group, group);
}
