/**
 * What macOS keeps of a file on a disk that cannot hold it: files named `._` and the file's own name, in AppleDouble (RFC 1740,
 * appendix B), with extended attributes behind the Finder's information.
 */
import { isBinaryPlist, parseBinaryPlist } from '../blocks/binary-plist.ts';
import { decodeText } from '../blocks/exif-values.ts';
import { nameOf } from '../blocks/made-names.ts';
import { isLeaf, isMap, type ValueTree } from '../blocks/value-tree.ts';
import { unixDate } from '../conversions/media.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { macOSXAttr } from '../tags/pictures/mac-os.ts';

const finderInfo = 9;
/** The Finder's own 32 bytes, and two that align what follows. */
const finderSize = 34;
/** Labels have letters behind them that differ from file to file. */
const randomEnd = /(:kMDLabel)_[a-z\d]+$/;
const longestPart = 16 * 1024 * 1024;

/** Reads the extended attributes. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'MacOS', extension: 'macos', mime: 'application/unknown' });
	const head = new ByteReader(await file.read(0, 4096)).seek(24);
	const count = head.u16();
	for (let index = 0; index < count; index++) {
		found.budget.spend('items', 1);
		const [kind, at, size] = [head.u32(), head.u32(), head.u32()];
		if (kind !== finderInfo || size <= finderSize) continue;
		if (at + size > file.size) found.warn('AppleDouble: the attributes are cut off');
		const start = at + finderSize;
		const bytes = await file.read(start, Math.min(size - finderSize, longestPart));
		found.attempt('extended attributes', () => {
			readAttributes(bytes, start, found);
		});
	}
}

/** Places of attributes count from the start of the file. */
function readAttributes(bytes: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	if (reader.latin1(4) !== 'ATTR') return;
	const count = reader.seek(34).u16();
	for (let index = 0; index < count; index++) {
		found.budget.spend('items', 1);
		const [start, size] = [reader.u32(), reader.u32()];
		const name = reader.skip(2).latin1(reader.u8()).replace(/\0.*$/s, '').replace(randomEnd, '$1');
		reader.seek(Math.min(bytes.length, reader.at + ((4 - ((reader.at + at) % 4)) % 4)));
		found.attempt(name, () => {
			// Attributes may lie in the same bytes.
			found.budget.keep(size);
			const value = new ByteReader(bytes).seek(start - at).take(size);
			const entry = macOSXAttr.entries.get(name) ?? entryFor(macOSXAttr, name, tagName(name), { list: true });
			found.tag(entry, valueOf(entry, value, found), [start, size]);
		});
	}
}

/** Apple's own attributes leave out whose they are. */
const tagName = (name: string) =>
	`XAttr${nameOf(name.replace(/^com\.apple\.(?:metadata:_?k?)?/, '').replace(/\.([a-z])/g, (_all, letter: string) => letter.toUpperCase()))}`;

function valueOf(entry: Entry, bytes: Uint8Array, found: TagSink): RawValue {
	if (entry.name === 'XAttrLastUsedDate' && bytes.length === 16) {
		return unixDate(new ByteReader(bytes, true).u32());
	}
	const tree = isBinaryPlist(bytes) ? parseBinaryPlist(bytes, found.budget) : undefined;
	if (tree !== undefined) return isLeaf(tree) ? dated(tree.raw) : scalars(tree);
	// Text has no control characters but those that end lines.
	const isText =
		!entry.binary && bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
	return isText ? decodeText(bytes) : { binary: bytes.length, bytes };
}

/** The zone of dates, which is UTC, in numbers. */
const dated = (raw: RawValue): RawValue =>
	typeof raw === 'string' ? raw.replace(/^(\d{4}(?::\d\d){2} .*)Z$/, '$1+00:00') : raw;

function scalars(tree: ValueTree): RawValue[] {
	if (isLeaf(tree)) return [dated(tree.raw)];
	return [...(isMap(tree) ? tree.values() : tree)].flatMap(scalars);
}
