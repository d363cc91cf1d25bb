/** APE tags, version 1 and 2 (wiki.hydrogenaud.io "APEv2 specification"). */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteRange, Entry, RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { decodeText } from './exif-values.ts';
import { audioTables, tagNameOfKey } from './media-tables.ts';

export const apeFootSize = 32;

/** Bytes of the tag without its head, foot included, if these 32 bytes are the foot of one. */
export function apeTagSize(foot: Uint8Array): number | undefined {
	if (latin1(foot.subarray(0, 8)) !== 'APETAGEX') return undefined;
	return new ByteReader(foot, true).seek(12).u32();
}

const utf8 = new TextDecoder('utf-8');

/** ID3's picture types by what stands in parentheses in the name of an item. */
const coverTypes: ReadonlyMap<string, number> = new Map(
	(
		'Other,Icon,Other Icon,Front,Back,Leaflet,Media,Lead Artist,Artist,Conductor,Band,Composer,Lyricist,Recording Location,' +
		'During Recording,During Performance,Video Capture,Fish,Illustration,Band Logotype,Publisher Logotype'
	)
		.toLowerCase()
		.split(',')
		.map((name, type) => [name, type])
);

/**
 * Reads the items of a tag; `bytes` are what `apeTagSize` counts.
 * @param hidden they are kept, and shown only when unknown tags are asked for
 */
export function readApeTag(bytes: Uint8Array, offset: number, found: TagSink, hidden = false): void {
	const push = (entry: Entry, raw: RawValue, range: ByteRange) => {
		found.tag(hidden ? { ...entry, unknown: true } : entry, raw, range);
	};
	const foot = new ByteReader(bytes.subarray(-apeFootSize), true).seek(16);
	// By the specification ASCII, by writers UTF-8 too.
	const isKey = /^(?=.*\w)[ -\xff]{1,255}$/;
	const reader = new ByteReader(bytes.subarray(0, -apeFootSize), true);
	for (let left = foot.u32(); left > 0 && reader.remaining >= 9; left--) {
		found.budget.spend('items', 1);
		const size = reader.u32();
		const flags = reader.u32();
		const rest = reader.bytes.subarray(reader.at);
		const end = rest.indexOf(0);
		if (end < 0) return;
		const key = latin1(rest.subarray(0, Math.min(end, 256)));
		if (!isKey.test(key)) {
			found.warn('APE: an item has no name');
			return;
		}
		reader.skip(end + 1);
		const at = offset + reader.at;
		const value = reader.take(Math.min(size, reader.remaining));
		const table = audioTables.table('APE::Main');
		const entry = table.entries.get(key) ?? entryFor(table, key, tagNameOfKey(key));
		if ((flags & 6) !== 2) {
			push(entry, decodeText(value), [at, value.length]);
			continue;
		}
		// A binary item is a picture with its file name before it.
		const zero = key.startsWith('Cover Art') ? value.indexOf(0) : -1;
		const content = value.subarray(zero + 1);
		if (zero >= 0) {
			push(
				entryFor(table, `${key} Desc`, tagNameOfKey(`${key} Desc`)),
				utf8.decode(value.subarray(0, zero)),
				[at, zero]
			);
			found.preview({
				name: entry.name,
				mime: content[0] === 0x89 ? 'image/png' : 'image/jpeg',
				cover: {
					type: coverTypes.get(/\((.*)\)/.exec(key)?.[1]?.toLowerCase() ?? '') ?? 0,
					description: utf8.decode(value.subarray(0, zero))
				},
				range: [at + zero + 1, content.length]
			});
		}
		push(entry, { binary: content.length, bytes: content }, [at + zero + 1, content.length]);
	}
}
