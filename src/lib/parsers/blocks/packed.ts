/** Blocks that lay compressed, or written as digits: what they say has no place of its own in the file. */
import type { ByteRange, RawValue, TagSink } from '../model.ts';
import { isBinary } from '../print.ts';

/**
 * Runs a reader on unpacked bytes and gives all its tags the range in which they were packed.
 * @param bytes what the reader reads from offset 0 on: pictures and other binary values are taken from there, as nobody
 * can find them in the file
 */
export function packed(
	what: string,
	found: TagSink,
	range: ByteRange,
	part: (sink: TagSink) => void,
	bytes?: Uint8Array
): void {
	const cut = ([offset, size]: ByteRange): Uint8Array | undefined =>
		bytes && size > 0 && offset >= 0 && offset + size <= bytes.length
			? bytes.subarray(offset, offset + size)
			: undefined;
	const withBytes = (raw: RawValue, inside: ByteRange): RawValue => {
		if (!isBinary(raw) || raw.bytes || raw.binary !== inside[1]) return raw;
		const own = cut(inside);
		return own ? { binary: own.length, bytes: own } : raw;
	};
	const sink: TagSink = {
		budget: found.budget,
		fileName: found.fileName,
		measures: found.measures,
		get type() {
			return found.type;
		},
		get tags() {
			return found.tags;
		},
		is: (type) => {
			found.is(type);
		},
		tag: (entry, raw, inside, group1, group0) => {
			found.tag(entry, withBytes(raw, inside), range, group1, group0);
		},
		// A range inside unpacked bytes means nothing in the file.
		preview: ({ range: inside, ...preview }) => {
			const own = preview.bytes ?? (inside && cut(inside));
			if (own) found.preview({ ...preview, bytes: own });
		},
		warn: (message, kind) => {
			found.warn(message, kind);
		},
		attempt: (name, inner) => found.attempt(name, inner),
		attemptAsync: (name, inner) => found.attemptAsync(name, inner),
		later: (name, inner, read) => {
			found.later(name, inner, read);
		},
		find: (name, group1) => found.find(name, group1)
	};
	found.attempt(what, () => {
		part(sink);
	});
}

/** How many blocks whose tags are of a table were read so far: ExifTool numbers the groups of all but the first. */
export function blocksSoFar(found: TagSink, group0: string, tables: (name: string) => boolean): number {
	const groups = new Set<string>();
	// By index: an iterator makes an object at every step, and this is done for every profile and every IPTC.
	const count = found.tags.length;
	for (let index = 0; index < count; index++) {
		const tag = found.tags[index];
		if (tag?.group0 === group0 && tables(tag.entry.table.name)) groups.add(tag.group1);
	}
	return groups.size;
}
