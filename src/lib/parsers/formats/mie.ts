/** MIE, a container for metadata and files (https://exiftool.org/MIE1.1-20070121.pdf): elements of a format, a name and data, nested. */
import { decodeText, decodeUtf16 } from '../blocks/exif-values.ts';
import { readExif } from '../blocks/exif.ts';
import { readIcc, readIptc, readXmp } from '../blocks/on-demand.ts';
import { sinkWith } from '../blocks/nested.ts';
import { packed } from '../blocks/packed.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import { fromBytes, type ByteSource } from '../io/byte-source.ts';
import { inflate } from '../io/inflate.ts';
import type { ByteRange, Entry, RawValue, Table, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import * as tables from '../tags/pictures/mie.ts';

/** The longest head: four bytes, a name, eight bytes of length. */
const longestHead = 4 + 255 + 8;
/** Values longer than this are files, of which only the place is kept. */
const longestValue = 1024 * 1024;

const group = 0x10;
const littleGroup = 0x18;
const compressed = 0x04;

/** Tables of groups by the name of the element that holds them. */
const groups: Readonly<Record<string, Table>> = {
	'0MIE': tables.mieMain,
	Audio: tables.mieAudio,
	Camera: tables.mieCamera,
	Document: tables.mieDoc,
	Extender: tables.mieExtender,
	Flash: tables.mieFlash,
	GPS: tables.mieGPS,
	Geo: tables.mieGeo,
	Image: tables.mieImage,
	Lens: tables.mieLens,
	Orientation: tables.mieOrient,
	Preview: tables.miePreview,
	Thumbnail: tables.mieThumbnail,
	UTM: tables.mieUTM,
	Video: tables.mieVideo
};

type BlockReader = (bytes: Uint8Array, at: number, found: TagSink) => void;
const blocks: ReadonlyMap<string, BlockReader> = new Map<string, BlockReader>([
	['EXIF', readExif],
	['XMP', readXmp],
	['IPTC', readIptc],
	['ICCProfile', readIcc]
]);

/** Number formats: size of one value, and how it is read. */
const numbers: Readonly<Record<number, readonly [size: number, read: (reader: ByteReader) => RawValue]>> = {
	0x40: [1, (reader) => reader.u8()],
	0x41: [2, (reader) => reader.u16()],
	0x42: [4, (reader) => reader.u32()],
	0x43: [8, (reader) => reader.u64()],
	0x48: [1, (reader) => reader.i8()],
	0x49: [2, (reader) => reader.i16()],
	0x4a: [4, (reader) => reader.i32()],
	0x4b: [8, (reader) => reader.i64()],
	0x52: [4, (reader) => ({ n: reader.u16(), d: reader.u16() })],
	0x53: [8, (reader) => ({ n: reader.u32(), d: reader.u32() })],
	0x5a: [4, (reader) => ({ n: reader.i16(), d: reader.i16() })],
	0x5b: [8, (reader) => ({ n: reader.i32(), d: reader.i32() })],
	0x61: [2, (reader) => reader.u16() / 0x100],
	0x62: [4, (reader) => reader.u32() / 0x10000],
	0x69: [2, (reader) => reader.i16() / 0x100],
	0x6a: [4, (reader) => reader.i32() / 0x10000],
	0x72: [4, (reader) => reader.f32()],
	0x73: [8, (reader) => reader.f64()]
};

/** Reads all MIE groups of a file: the second and later ones have their number in the names of their tags' groups. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'MIE', extension: 'mie', mime: 'application/x-mie' });
	const walk = new Walk(file, found, signal);
	let at = 0;
	for (let number = 1; at < file.size; number++) {
		const head = await walk.head(at);
		if (!head || head.name !== '0MIE') {
			if (number === 1 || head) found.warn(`MIE: no group at ${at}`, 'minor');
			return;
		}
		at = await walk.group(head, number === 1 ? 'MIE' : `MIE${number}`);
	}
}

interface Head {
	readonly format: number;
	readonly name: string;
	/** Units of the value, in brackets; empty without any. */
	readonly units: string;
	readonly start: number;
	readonly size: number;
}

class Walk {
	readonly #file: ByteSource;
	readonly #found: TagSink;
	readonly #signal: AbortSignal | undefined;

	constructor(file: ByteSource, found: TagSink, signal: AbortSignal | undefined) {
		this.#file = file;
		this.#found = found;
		this.#signal = signal;
	}

	/** The head of an element; undefined where none is. Sizes are big-endian in any group. */
	async head(at: number): Promise<Head | undefined> {
		const reader = new ByteReader(await this.#file.read(at, longestHead));
		if (reader.remaining < 4 || reader.u8() !== 0x7e) return undefined;
		const format = reader.u8();
		const [nameSize, short] = [reader.u8(), reader.u8()];
		if (reader.remaining < nameSize) return undefined;
		const [, name = '', units = ''] = /^(.*?)(\([^()]*\))?$/s.exec(reader.latin1(nameSize)) ?? [];
		const size =
			short === 255 ? reader.u16() : short === 254 ? reader.u32() : short === 253 ? reader.u64() : short;
		return { format, name, units, start: at + reader.at, size };
	}

	/** Reads a group to its end. @returns where the next element begins */
	async group(holder: Head, prefix: string): Promise<number> {
		const table = Object.hasOwn(groups, holder.name) ? groups[holder.name] : undefined;
		const little = holder.format === littleGroup;
		const { budget } = this.#found;
		let at = holder.start;
		budget.enter();
		try {
			while (at < this.#file.size) {
				this.#signal?.throwIfAborted();
				budget.spend('items', 1);
				const head = await this.head(at);
				if (!head) {
					this.#found.warn(`MIE: no element at ${at}`);
					return this.#file.size;
				}
				at = head.start + head.size;
				if (head.format === 0 && head.name === '') return at;
				if (head.format === group || head.format === littleGroup) at = await this.group(head, prefix);
				else if ((head.format & ~compressed) === group || (head.format & ~compressed) === littleGroup)
					await this.#found.attemptAsync(head.name, () => this.#packedGroup(head, prefix));
				else await this.#found.attemptAsync(head.name, () => this.#element(head, table, little, prefix));
			}
		} finally {
			budget.leave();
		}
		this.#found.warn('MIE: a group has no end');
		return at;
	}

	/** A group that was packed as a whole: its tags have no place of their own in the file. */
	async #packedGroup(head: Head, prefix: string): Promise<void> {
		const range: ByteRange = [head.start, head.size];
		const { bytes } = await inflate(await this.#file.read(...range), this.#found.budget);
		const found = sinkWith(this.#found, {
			tag: (entry, raw, _range, group1, group0) => {
				this.#found.tag(entry, raw, range, group1, group0);
			},
			// Its place inside the packed bytes means nothing in the file.
			preview: () => undefined
		});
		const inside = new Walk(fromBytes(bytes), found, this.#signal);
		await inside.group({ ...head, format: head.format & ~compressed, start: 0, size: bytes.length }, prefix);
	}

	async #element(head: Head, table: Table | undefined, little: boolean, prefix: string): Promise<void> {
		const { name, start } = head;
		const size = Math.min(head.size, Math.max(0, this.#file.size - start));
		if (size < head.size) this.#found.warn(`MIE: ${name.replace(/[^ -~]/g, '?')} is cut off`);
		const block = blocks.get(name);
		if (block) {
			this.#found.budget.allocate(size);
			await this.#block(block, head, await this.#file.read(start, size));
			return;
		}
		const entry = table && entryOf(table, name);
		if (!entry) return;
		const group1 = prefix === 'MIE' ? undefined : table.group1.replace('MIE', prefix);
		if (entry.binary || size > longestValue) {
			this.#found.tag(entry, { binary: size }, [start, size], group1);
			this.#preview(entry, start, size);
			return;
		}
		const stored = await this.#file.read(start, size);
		const isPacked = head.format < 0x40 && (head.format & compressed) !== 0;
		const bytes = isPacked ? (await inflate(stored, this.#found.budget)).bytes : stored;
		const raw = valueOf(head.format, bytes, little);
		this.#found.tag(entry, head.units === '' ? raw : withUnits(raw, head.units), [start, size], group1);
		if (name === '2MIME' && prefix === 'MIE') this.#subfile(String(raw));
	}

	async #block(block: BlockReader, { format, name, start }: Head, stored: Uint8Array): Promise<void> {
		if ((format & compressed) === 0) {
			block(stored, start, this.#found);
			return;
		}
		const { bytes } = await inflate(stored, this.#found.budget);
		packed(name, this.#found, [start, stored.length], (sink) => {
			block(bytes, 0, sink);
		});
	}

	/** A MIE around one file is a file of that type with a wrapping. */
	#subfile(mime: string): void {
		const kind = /^\w+\/(?:x-)?([\w-]+)$/.exec(mime)?.[1];
		const family = mime.split('/', 1)[0];
		if (kind && family) this.#found.is({ type: 'MIE', extension: 'mie', mime: `${family}/x-mie-${kind}` });
	}

	#preview({ name }: Entry, at: number, size: number): void {
		if (name === 'ThumbnailImage' || name === 'PreviewImage') {
			this.#found.preview({ name, mime: 'image/jpeg', range: [at, size] });
		}
	}
}

/** A row of the table, also for a value in a language (`Comment-de_DE`). */
function entryOf(table: Table, name: string): Entry | undefined {
	const known = table.entries.get(name);
	if (known) return known;
	const [, plain = '', language = ''] = /^(.+?)(-[a-z]{2}(?:_[A-Z]{2})?)$/.exec(name) ?? [];
	const base = table.entries.get(plain);
	return base && entryFor(table, name, base.name + language, base.list ? { list: true } : {});
}

const textOf = (format: number, bytes: Uint8Array, little: boolean): string => {
	const width = format & 3;
	if (width === 1) return decodeUtf16(bytes, little);
	if (width === 2) return utf32(bytes, little);
	return (format & 8) === 0 ? decodeText(bytes) : new TextDecoder().decode(bytes);
};

function utf32(bytes: Uint8Array, little: boolean): string {
	const reader = new ByteReader(bytes, little);
	let text = '';
	while (reader.remaining >= 4) {
		const code = reader.u32();
		text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
	}
	return text;
}

function valueOf(coded: number, bytes: Uint8Array, little: boolean): RawValue {
	const number = numbers[coded];
	if (number) {
		const [size, read] = number;
		const reader = new ByteReader(bytes, little);
		const values: RawValue[] = [];
		while (reader.remaining >= size) values.push(read(reader));
		const [only] = values;
		return values.length === 1 && only !== undefined ? only : values;
	}
	const format = coded & ~compressed;
	if ((format & 0xf0) === 0x30) return textOf(format, bytes, little).split('\0');
	return (format & 0xf0) === 0x20 ? textOf(format, bytes, little) : latin1(bytes);
}

function withUnits(raw: RawValue, units: string): string {
	const words = (Array.isArray(raw) ? raw : [raw]).map((one: RawValue) =>
		typeof one === 'object' && 'n' in one ? String(Number((one.n / one.d).toPrecision(10))) : String(one)
	);
	return words.join(' ') + units;
}
