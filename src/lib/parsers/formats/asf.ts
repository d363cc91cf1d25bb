/**
 * ASF, as WMA and WMV are (Microsoft, Advanced Systems Format Specification 1.20.03): objects, each with a GUID and a size. What is said
 * of the file stands in the first one; film and sound are never read.
 */
import { binaryValue } from '../blocks/binary-table.ts';
import { decodeText, decodeUtf16 } from '../blocks/exif-values.ts';
import { readXmp } from '../blocks/on-demand.ts';
import { addConversions } from '../conversions.ts';
import { asfConversions } from '../conversions/asf.ts';
import { handOn } from '../io/budget.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FileType, RawValue, TagSink } from '../model.ts';
import { named, unknownEntry, variantOf } from '../table.ts';
import * as tables from '../tags/media/asf.ts';
import { AsfFacts } from './asf-facts.ts';
import { guidText } from '../io/hex.ts';

addConversions(asfConversions);

const asf: FileType = { type: 'ASF', extension: 'asf', mime: 'video/x-ms-asf' };
const objectHead = 24;
const headerHead = 30;
const largestHeader = 16 * 1024 * 1024;
const mostObjects = 10_000;

const guids = {
	data: '75B22636-668E-11CF-A6D9-00AA0062CE6C',
	header: '75B22630-668E-11CF-A6D9-00AA0062CE6C',
	xmp: 'BE7ACFCB-97A9-42E8-9C71-999491E3AFAC',
	audio: 'F8699E40-5B4D-11CF-A8FD-00805F5C442B',
	video: 'BC19EFC0-5B4D-11CF-A8FD-00805F5C442B',
	picture: 'B61BE100-5B4E-11CF-A8FD-00805F5C442B'
} as const;

/** What is said is gathered: of tags of one name the last counts, which is to be given first. */
class Said {
	readonly found: TagSink;
	readonly facts: AsfFacts;
	readonly #tags: Parameters<TagSink['tag']>[] = [];

	constructor(found: TagSink, facts: AsfFacts) {
		this.found = found;
		this.facts = facts;
	}

	tag(...tag: Parameters<TagSink['tag']>): void {
		this.#tags.push(tag);
	}

	give(): void {
		handOn(this.#tags.splice(0).reverse(), (tag) => {
			this.found.tag(...tag);
		});
	}
}

type Read = (bytes: Uint8Array, at: number, said: Said) => void;

/** Objects of the header, and of what extends it. */
const objects: Readonly<Record<string, Read>> = {
	'8CABDCA1-A947-11CF-8EE4-00C00C205365': readFileProperties,
	'B7DC0791-A9B7-11CF-8EE6-00C00C205365': readStreamProperties,
	'5FBF03B5-A92E-11CF-8EE3-00C00C205365': (bytes, at, said) => {
		// A GUID, a number and the size of what follows.
		readObjects(bytes.subarray(22), at + 22, said);
	},
	'14E6A5CB-C672-4332-8399-A96952065B5A': readStreamExtension,
	'75B22633-668E-11CF-A6D9-00AA0062CE6C': readDescription,
	'D2D0A440-E307-11D2-97F0-00A0C95EA850': readExtendedDescription,
	'86D15240-311D-11D0-A3A4-00A0C90348F6': readCodecs,
	'C5F8CBEA-5BAF-4877-8467-AA8C44FA4CCA': readMetadata,
	'44231C94-9498-49D1-A141-1D134E457054': readMetadata,
	'2211B3FA-BD23-11D2-B4B7-00A0C955FC6E': readBranding
};

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is(asf);
	const facts = new AsfFacts();
	let data: number | undefined;
	for (let at = 0, count = 0; at + objectHead <= file.size && count < mostObjects; count++) {
		signal?.throwIfAborted();
		found.budget.item();
		const reader = new ByteReader(await file.read(at, headerHead), true);
		const guid = guidText(reader.take(16));
		const size = reader.u64();
		if (size < objectHead) break;
		const [isHeader, isXmp] = [guid === guids.header, guid === guids.xmp];
		if (isHeader || isXmp) {
			const skip = isHeader ? headerHead : objectHead;
			const bytes = await file.read(at + skip, Math.min(size - skip, largestHeader));
			if (bytes.length < size - skip) found.warn('ASF: the header is not all there');
			if (isXmp) readXmp(bytes, at + skip, found);
			else {
				const said = new Said(found, facts);
				try {
					readObjects(bytes, at + skip, said);
				} finally {
					said.give();
				}
			}
		}
		if (guid === guids.data) data ??= at;
		at += size;
	}
	await facts.finish(file, data, found);
}

/** The objects that lie one after the other in bytes. */
function readObjects(bytes: Uint8Array, at: number, said: Said): void {
	said.found.budget.deeper(() => {
		for (let from = 0; from + objectHead <= bytes.length;) {
			said.found.budget.item();
			const reader = new ByteReader(bytes, true).seek(from);
			const guid = guidText(reader.take(16));
			const size = reader.u64();
			if (size < objectHead) return;
			const content = bytes.subarray(from + objectHead, from + size);
			const read = Object.hasOwn(objects, guid) ? objects[guid] : undefined;
			if (read)
				said.found.attempt('ASF', () => {
					read(content, at + from + objectHead, said);
				});
			from += size;
		}
	});
}

function readFileProperties(bytes: Uint8Array, at: number, said: Said): void {
	const table = tables.asfFileProperties;
	said.tag(named(table, 'FileID'), guidText(bytes.subarray(0, 16)), [at, 16]);
	said.found.attempt('ASF', () => {
		said.facts.file(bytes);
	});
	const reader = new ByteReader(bytes, true);
	for (const entry of table.rows) {
		const from = Number(entry.id);
		const raw = from === 0 ? undefined : binaryValue(entry, reader.seek(from));
		if (raw !== undefined) said.tag(entry, raw, [at + from, reader.at - from]);
	}
}

const stream = tables.asfStreamProperties;

function readStreamProperties(bytes: Uint8Array, at: number, said: Said): void {
	const kind = guidText(bytes.subarray(0, 16));
	said.tag(named(stream, 'StreamType'), kind, [at, 16]);
	said.tag(named(stream, 'ErrorCorrectionType'), guidText(bytes.subarray(16, 32)), [at + 16, 16]);
	const names = ['TimeOffset', 'StreamNumber'];
	if (kind === guids.audio) names.push('AudioCodecID', 'AudioChannels', 'AudioSampleRate');
	if (kind === guids.video || kind === guids.picture) names.push('ImageWidth', 'ImageHeight');
	const reader = new ByteReader(bytes, true);
	if (kind === guids.video)
		said.found.attempt('ASF', () => {
			said.facts.film(bytes);
		});
	for (const name of names) {
		const entry = named(stream, name);
		const from = Number(entry.id);
		const raw = binaryValue(variantOf(stream, entry.id, name) ?? entry, reader.seek(from));
		if (raw !== undefined) said.tag(entry, raw, [at + from, reader.at - from]);
	}
}

/** How long a frame is, in ticks of 100 ns; names of the stream and more systems follow, and perhaps its properties. */
function readStreamExtension(bytes: Uint8Array, at: number, said: Said): void {
	const reader = new ByteReader(bytes, true).seek(48);
	const number = reader.u16();
	const ticks = reader.skip(2).u64();
	const [names, systems] = [reader.u16(), reader.u16()];
	for (let left = names; left > 0; left--) reader.skip(2).skip(reader.u16());
	for (let left = systems; left > 0; left--) reader.skip(18).skip(reader.u32());
	said.facts.extended(number, ticks);
	readObjects(bytes.subarray(reader.at), at + reader.at, said);
}

/** Texts in UTF-16, little-endian. */
const textOf = (bytes: Uint8Array): string => decodeUtf16(bytes, true);

function readDescription(bytes: Uint8Array, at: number, said: Said): void {
	const reader = new ByteReader(bytes, true);
	const sizes = tables.asfContentDescr.rows.map(() => reader.u16());
	for (const [index, entry] of tables.asfContentDescr.rows.entries()) {
		const size = sizes[index] ?? 0;
		const from = at + reader.at;
		const text = textOf(reader.take(size));
		if (size > 0) said.tag(entry, text, [from, size]);
	}
}

function readExtendedDescription(bytes: Uint8Array, at: number, said: Said): void {
	const reader = new ByteReader(bytes, true);
	for (let left = reader.u16(); left > 0; left--) {
		said.found.budget.item();
		const name = textOf(reader.take(reader.u16()));
		const type = reader.u16();
		const size = reader.u16();
		const from = at + reader.at;
		pushValue(name, type, reader.take(size), from, said);
	}
}

function readMetadata(bytes: Uint8Array, at: number, said: Said): void {
	const reader = new ByteReader(bytes, true);
	for (let left = reader.u16(); left > 0; left--) {
		said.found.budget.item();
		reader.skip(4);
		const nameSize = reader.u16();
		const type = reader.u16();
		const size = reader.u32();
		const name = textOf(reader.take(nameSize));
		const from = at + reader.at;
		pushValue(name, type, reader.take(size), from, said);
	}
}

/** Letters of a name of which an id is made. */
const longestName = 200;
/** Rows that are a GUID in bytes, and texts in bytes. */
const guidNames = /^MediaClass(?:Primary|Secondary)ID$/;
const textNames = /^MCDI$/;

function pushValue(name: string, type: number, bytes: Uint8Array, at: number, said: Said): void {
	const id = name.replace(/^WM\//, '').slice(0, longestName);
	if (id === 'Picture') {
		said.found.attempt('WM/Picture', () => {
			readPicture(bytes, at, said);
		});
		return;
	}
	const table = tables.asfExtendedDescr;
	const entry = table.entries.get(id) ?? unknownEntry(table, id, () => `ASF_ExtendedDescr_${id}`);
	const isNumber = type >= 2 && type <= 5;
	const raw = entry.binary && !isNumber ? { binary: bytes.length, bytes } : valueOf(id, type, bytes);
	// Of a number that is to be bytes its text is meant.
	const shown = entry.binary && isNumber ? { binary: String(raw).length } : raw;
	if (shown !== undefined) said.tag(entry, shown, [at, bytes.length]);
}

function valueOf(id: string, type: number, bytes: Uint8Array): RawValue | undefined {
	const reader = new ByteReader(bytes, true);
	switch (type) {
		case 0:
			return textOf(bytes);
		case 2:
			// ExifTool wants four bytes, and has two for nothing.
			return bytes.length >= 4 && reader.u32() !== 0;
		case 3:
			return reader.u32();
		case 4: {
			const long = reader.view.getBigUint64(0, true);
			return long <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(long) : String(long);
		}
		case 5:
			return reader.u16();
		default:
			// A GUID has a type of its own, which ExifTool reads as letters but for those that it knows.
			if (guidNames.test(id) && bytes.length === 16) return guidText(bytes);
			return textNames.test(id) ? textOf(bytes) : decodeText(bytes);
	}
}

function readPicture(bytes: Uint8Array, at: number, said: Said): void {
	const reader = new ByteReader(bytes, true);
	const table = tables.asfPicture;
	const push = (name: string, raw: RawValue, from: number) => {
		said.tag(named(table, name), raw, [at + from, reader.at - from]);
	};
	const type = reader.u8();
	push('PictureType', type, 0);
	const size = reader.u32();
	const mime = zeroEnded(reader);
	push('PictureMIMEType', mime, 5);
	const from = reader.at;
	const description = zeroEnded(reader);
	if (description !== '') push('PictureDescription', description, from);
	const range = [at + reader.at, Math.min(size, reader.remaining)] as const;
	said.tag(named(table, 'Picture'), { binary: range[1], bytes: reader.take(range[1]) }, range);
	said.found.preview({ name: 'Picture', mime, range, cover: { type, description } });
}

function zeroEnded(reader: ByteReader): string {
	const from = reader.at;
	while (reader.u16() !== 0);
	return textOf(reader.bytes.subarray(from, reader.at - 2));
}

const codecKinds: Readonly<Record<number, string>> = { 1: 'Video', 2: 'Audio' };

function readCodecs(bytes: Uint8Array, at: number, said: Said): void {
	const reader = new ByteReader(bytes, true).seek(16);
	for (let left = reader.u32(); left > 0; left--) {
		said.found.budget.item();
		const kind = codecKinds[reader.u16()] ?? 'Other';
		for (const what of ['Name', 'Description']) {
			const size = reader.u16() * 2;
			const from = at + reader.at;
			said.tag(named(tables.asfCodecList, `${kind}Codec${what}`), textOf(reader.take(size)), [from, size]);
		}
		reader.skip(reader.u16());
	}
}

function readBranding(bytes: Uint8Array, at: number, said: Said): void {
	const reader = new ByteReader(bytes, true);
	const table = tables.asfContentBranding;
	said.tag(named(table, 'BannerImageType'), reader.u32(), [at, 4]);
	for (const name of ['BannerImage', 'BannerImageURL', 'CopyrightURL']) {
		const size = reader.u32();
		const from = at + reader.at;
		const content = reader.take(size);
		const raw =
			name === 'BannerImage' ? { binary: size, bytes: content } : decodeText(content).replace(/\0.*$/s, '');
		if (size > 0) said.tag(named(table, name), raw, [from, size]);
	}
}
