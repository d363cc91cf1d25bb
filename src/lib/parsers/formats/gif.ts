/** GIF 87a and 89a (https://www.w3.org/Graphics/GIF/spec-gif89a.txt): blocks of sub-blocks of up to 255 bytes. */
import { EndOfData, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { decodeText } from '../blocks/exif-values.ts';
import { imageTables } from '../blocks/image-tables.ts';
import { packed } from '../blocks/packed.ts';
import { readIcc, readJumbf, readXmp } from '../blocks/on-demand.ts';
import type { ByteRange, RawValue, Table, TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';

const tables = imageTables.gif;
const sound = onDemand(() => import('./gif-sound.ts'));

/** What is known only when all frames went by. */
interface Animation {
	frames: number;
	hundredths: number;
	/** Of the last frame that has one. */
	transparent: { readonly index: number; readonly at: number } | undefined;
}

/** Reads a GIF to its end: how many frames it has and how long they run is written nowhere else. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'GIF', extension: 'gif', mime: 'image/gif' });
	const cursor = new Cursor(file);
	const animation: Animation = { frames: 0, hundredths: 0, transparent: undefined };
	try {
		await readScreen(cursor, found);
		for (;;) {
			signal?.throwIfAborted();
			found.budget.spend('items', 1);
			const kind = await cursor.byte();
			if (kind === imageSeparator) {
				animation.frames++;
				const flags = (await cursor.take(9))[8] ?? 0;
				if (flags & 0x80) cursor.skip(3 << ((flags & 7) + 1));
				cursor.skip(1);
				await cursor.skipSubBlocks();
			} else if (kind === extension) {
				await readExtension(cursor, found, animation);
			} else {
				if (kind !== trailer) found.warn(`GIF: no block at ${cursor.at - 1}`);
				return;
			}
		}
	} finally {
		const { transparent } = animation;
		if (transparent) push(found, tables.main, 'TransparentColor', transparent.index, [transparent.at, 1]);
		if (animation.frames > 1) push(found, tables.main, 'FrameCount', animation.frames, [0, 0]);
		if (animation.hundredths > 0) push(found, tables.main, 'Duration', animation.hundredths / 100, [0, 0]);
	}
}

const imageSeparator = 0x2c;
const extension = 0x21;
const trailer = 0x3b;

function push(found: TagSink, table: Table, id: number | string, raw: RawValue, range: ByteRange): void {
	const entry = table.entries.get(id);
	if (entry) found.tag(entry, raw, range);
}

async function readScreen(cursor: Cursor, found: TagSink): Promise<void> {
	const head = await cursor.take(13);
	const [flags = 0, background = 0, aspect = 0] = head.subarray(10);
	push(found, tables.main, 'GIFVersion', latin1(head.subarray(3, 6)), [3, 3]);
	push(found, tables.screen, 0, (head[6] ?? 0) | ((head[7] ?? 0) << 8), [6, 2]);
	push(found, tables.screen, 2, (head[8] ?? 0) | ((head[9] ?? 0) << 8), [8, 2]);
	push(found, tables.screen, 4.1, flags >> 7, [10, 1]);
	push(found, tables.screen, 4.2, ((flags >> 4) & 7) + 1, [10, 1]);
	push(found, tables.screen, 4.3, (flags & 7) + 1, [10, 1]);
	push(found, tables.screen, 5, background, [11, 1]);
	if (aspect !== 0) push(found, tables.screen, 6, (aspect + 15) / 64, [12, 1]);
	if (flags & 0x80) cursor.skip(3 << ((flags & 7) + 1));
}

async function readExtension(cursor: Cursor, found: TagSink, animation: Animation): Promise<void> {
	const label = await cursor.byte();
	const start = cursor.at;
	if (label === 0xf9) {
		const data = await cursor.subBlocks(found);
		animation.hundredths += (data[1] ?? 0) | ((data[2] ?? 0) << 8);
		if ((data[0] ?? 0) & 1) animation.transparent = { index: data[3] ?? 0, at: start + 4 };
	} else if (label === 0xfe || label === 0x01) {
		const data = await cursor.subBlocks(found);
		const text = decodeText(label === 0x01 ? data.subarray(12) : data);
		const entry = tables.main.entries.get(label === 0x01 ? 'Text' : 'Comment');
		if (entry)
			found.tag(entry, text, [start, cursor.at - start], undefined, label === 0x01 ? undefined : 'File');
	} else if (label === 0xff) {
		await readApplication(cursor, found);
	} else {
		await cursor.skipSubBlocks();
	}
}

async function readApplication(cursor: Cursor, found: TagSink): Promise<void> {
	const size = await cursor.byte();
	const name = latin1(await cursor.take(size));
	const start = cursor.at;
	if (name === 'XMP DataXMP') {
		await readXmpExtension(cursor, found);
		return;
	}
	const credentials = name.startsWith('C2PA_GIF');
	const music = /^MIDI(?:CTRLJon|SONGDm7)$/.test(name);
	if (!credentials && !music && name !== 'NETSCAPE2.0' && name !== 'ANIMEXTS1.0' && name !== 'ICCRGBG1012') {
		await cursor.skipSubBlocks();
		return;
	}
	const data = await cursor.subBlocks(found);
	const range: ByteRange = [start, cursor.at - start];
	if (music) {
		found.later('MIDI', sound, (module) => {
			module.readGifSound(name, data, range, found);
		});
	} else if (credentials) {
		packed('JUMBF', found, range, (sink) => {
			readJumbf(data, 0, sink, false);
		});
	} else if (name === 'ICCRGBG1012') {
		packed('ICC profile', found, range, (sink) => {
			readIcc(data, 0, sink);
		});
	} else if (data.length >= 3 && data[0] === 1) {
		push(found, tables.animation, 1, (data[1] ?? 0) | ((data[2] ?? 0) << 8), [start + 2, 2]);
	}
}

/** The bytes of falling value behind an XMP packet, by which readers that know no XMP find the end of the block. */
const magicTrailer = 257;

/** XMP lies unblocked: its own bytes serve as lengths to those who step over it (XMP specification, part 3). */
async function readXmpExtension(cursor: Cursor, found: TagSink): Promise<void> {
	const start = cursor.at;
	await cursor.skipSubBlocks();
	const size = Math.max(0, cursor.at - start - magicTrailer - 1);
	const bytes = await cursor.file.read(start, size);
	found.attempt('XMP', () => {
		readXmp(bytes, start, found);
	});
}

const windowSize = 64 * 1024;

/** Walks forward over a file, a window at a time: a GIF has tens of thousands of sub-blocks. */
class Cursor {
	at = 0;
	#window: Uint8Array = new Uint8Array(0);
	#from = 0;

	constructor(readonly file: ByteSource) {}

	skip(length: number): void {
		this.at += length;
	}

	async take(length: number): Promise<Uint8Array> {
		await this.#fill(length);
		const index = this.at - this.#from;
		this.at += length;
		return this.#window.subarray(index, index + length);
	}

	async byte(): Promise<number> {
		if (!this.#has(1)) await this.#fill(1);
		return this.#window[this.at++ - this.#from] ?? 0;
	}

	async skipSubBlocks(): Promise<void> {
		for (;;) {
			// No await while the window lasts.
			const size = this.#has(1) ? (this.#window[this.at++ - this.#from] ?? 0) : await this.byte();
			if (size === 0) return;
			this.at += size;
		}
	}

	/** The bytes of all sub-blocks up to the empty one. */
	async subBlocks(found: TagSink): Promise<Uint8Array> {
		const parts: Uint8Array[] = [];
		let total = 0;
		for (;;) {
			const size = await this.byte();
			if (size === 0) break;
			found.budget.allocate(total + size);
			const part = await this.take(size);
			total += part.length;
			parts.push(part);
		}
		const [only] = parts;
		if (only && parts.length === 1) return only;
		const bytes = new Uint8Array(total);
		let at = 0;
		for (const part of parts) {
			bytes.set(part, at);
			at += part.length;
		}
		return bytes;
	}

	#has(length: number): boolean {
		return this.at >= this.#from && this.at + length <= this.#from + this.#window.length;
	}

	async #fill(length: number): Promise<void> {
		if (this.#has(length)) return;
		this.#from = this.at;
		this.#window = await this.file.read(this.at, Math.max(length, windowSize));
		if (this.#window.length < length) throw new EndOfData(length, this.#window.length);
	}
}
