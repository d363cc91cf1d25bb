/**
 * FlashPix extensions in JPEG (Exif 2.3, 4.7.3; Flashpix 1.0): a list of streams, then the streams in pieces. One of them is
 * a property set that tells of the others: small pictures for a camera's screen, sound.
 */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteRange, RawValue, Table, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { flashPixExtensions, flashPixMain, flashPixSummaryInfo } from '../tags/jpeg-rare.ts';
import { decodeUtf16 } from './exif-values.ts';
import { guidText } from '../io/hex.ts';

const [contents, stream] = [1, 2];
const maxStreams = 256;
const maxProperties = 1000;
const storage = 0xffff_ffff;
/** Streams begin with what kind of thing they are. */
const headSize = 28;
const screenNail = named(flashPixMain, 'ScreenNail');
const previewImage = named(flashPixMain, 'PreviewImage');
const audio = named(flashPixMain, 'AudioStream');

interface Stream {
	readonly name: string;
	readonly size: number;
	readonly parts: { readonly at: number; readonly bytes: Uint8Array; readonly offset: number }[];
}

export class FlashPixStreams {
	readonly #found: TagSink;
	readonly #streams: Stream[] = [];

	constructor(found: TagSink) {
		this.#found = found;
	}

	/** Takes one segment. */
	add(bytes: Uint8Array, offset: number): void {
		const reader = new ByteReader(bytes).skip(6);
		const type = reader.u8();
		if (type === contents) this.#list(reader);
		else if (type === stream) {
			const one = this.#streams[reader.u16()];
			const at = reader.u32();
			one?.parts.push({ at, bytes: bytes.subarray(reader.at), offset: offset + reader.at });
		}
	}

	#list(reader: ByteReader): void {
		const count = Math.min(reader.u16(), maxStreams);
		for (let index = 0; index < count; index++) {
			const size = reader.u32();
			reader.skip(1);
			const start = reader.at;
			while (reader.u16() !== 0);
			const name = decodeUtf16(reader.bytes.subarray(start, reader.at), true);
			if (size === storage) reader.skip(16);
			this.#streams.push({ name: name.split('/').at(-1) ?? '', size, parts: [] });
		}
	}

	/** Reads what came together. */
	flush(): void {
		for (const { name, size, parts } of this.#streams) {
			const [first] = parts;
			if (!first) continue;
			this.#found.attempt('FlashPix', () => {
				const whole = this.#join(parts, size);
				if (name.startsWith('\x05Extension List')) readProperties(whole, first.offset, this.#found);
				const entry = name.startsWith('\x05Screen Nail')
					? screenNail
					: name.startsWith('Audio Stream')
						? audio
						: undefined;
				const value = whole.subarray(headSize);
				const range = [first.offset + headSize, Math.max(0, first.bytes.length - headSize)] as const;
				if (!entry) return;
				this.#found.tag(entry, { binary: value.length, bytes: value }, range);
				const jpeg = entry === screenNail ? latin1(value).indexOf('\xff\xd8\xff') : -1;
				if (jpeg < 0) return;
				const image = value.subarray(jpeg);
				this.#found.tag(previewImage, { binary: image.length, bytes: image }, range);
				this.#found.preview({ name: previewImage.name, mime: 'image/jpeg', bytes: image });
			});
		}
	}

	#join(parts: Stream['parts'], size: number): Uint8Array {
		const reached = parts.reduce((most, { at, bytes }) => Math.max(most, at + bytes.length), 0);
		const end = Math.min(size, reached);
		this.#found.budget.allocate(end);
		const whole = new Uint8Array(end);
		for (const { at, bytes } of parts) {
			if (at < end) whole.set(bytes.subarray(0, end - at), at);
		}
		return whole;
	}
}

/** A property set of OLE ([MS-OLEPS]), little-endian. */
function readProperties(bytes: Uint8Array, offset: number, found: TagSink): void {
	const reader = new ByteReader(bytes, true).seek(44);
	const section = reader.u32();
	reader.seek(section + 4);
	const count = Math.min(reader.u32(), maxProperties);
	const properties: { table: Table; id: number; raw: RawValue; range: ByteRange }[] = [];
	for (let index = 0; index < count; index++) {
		found.budget.spend('items', 1);
		reader.seek(section + 8 + index * 8);
		const id = reader.u32();
		const place = section + reader.u32();
		const raw = found.attempt('FlashPix', () => valueOf(reader.seek(place)));
		if (raw === undefined) continue;
		// The upper half of an id says which extension it is about.
		const own = id > 0xffff && id < 0x1000_0000 ? id & 0xffff : id;
		const table = id === 1 ? flashPixSummaryInfo : flashPixExtensions;
		properties.push({ table, id: own, raw, range: [offset + place, reader.at - place] });
	}
	// Of several extensions the last one's values are those that count.
	for (const { table, id, raw, range } of properties.reverse()) {
		const entry = table.entries.get(id);
		if (entry) found.tag(entry, raw, range);
	}
}

const vector = 0x1000;
/** 100 ns from 1601 to 1970. */
const toUnix = 11_644_473_600;

function valueOf(reader: ByteReader): RawValue | undefined {
	const type = reader.u32();
	if ((type & vector) === 0) return one(reader, type);
	const values: RawValue[] = [];
	const count = Math.min(reader.u32(), maxProperties);
	for (let index = 0; index < count && reader.remaining >= 2; index++) {
		const value = one(reader, type & ~vector);
		if (value === undefined) break;
		values.push(value);
	}
	return values.length === 1 ? values[0] : values;
}

function one(reader: ByteReader, type: number): RawValue | undefined {
	switch (type) {
		case 2:
			return reader.i16();
		case 3:
			return reader.i32();
		case 18:
			return reader.u16();
		case 19:
			return reader.u32();
		case 31:
			return decodeUtf16(reader.take(Math.min(reader.u32() * 2, reader.remaining & ~1)), true);
		case 64: {
			const [low, high] = [reader.u32(), reader.u32()];
			return Math.floor((high * 2 ** 32 + low) / 1e7) - toUnix;
		}
		case 72:
			return guidText(reader.take(16));
		default:
			return undefined;
	}
}
