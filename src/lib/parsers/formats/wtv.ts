/**
 * Recordings of Windows Media Center: a file system of sectors in a file, with a directory; one of its files holds what is told of
 * the recording, as names and values. Known from what others found out; there is no specification.
 */
import { addConversions } from '../conversions.ts';
import { wtvConversions } from '../conversions/wtv.ts';
import { nameOf } from '../blocks/made-names.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { wtvMetadata } from '../tags/media/wtv.ts';
import { hex } from '../io/hex.ts';

addConversions(wtvConversions);

const marks = {
	file: '\x92\xb7\x74\x91\x59\x70\x70\x44\x88\xdf\x06\x3b\x82\xcc\x21\x3d',
	value: '\x5a\xfe\xd7\x6d\xc8\x1d\x8f\x4a\x99\x22\xfa\xb1\x1c\x38\x14\x53'
};
const headSize = 256;
const sectorSizes = { least: 256, most: 64 * 1024 };
/** What is told takes some kilobytes. */
const mostBytes = 512 * 1024;
/** The file that holds it. */
const wanted = 'table.0.entries.legacy_attrib';

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'WTV', extension: 'wtv', mime: 'video/x-ms-wtv' });
	const head = new ByteReader(await file.read(0, headSize), true);
	const sectorSize = head.seek(0x28).u32();
	if (sectorSize < sectorSizes.least || sectorSize > sectorSizes.most) {
		found.warn(`WTV: sectors of ${sectorSize} bytes`);
		return;
	}
	const sectors = new Sectors(file, sectorSize, found, signal);
	const directorySize = head.seek(0x30).u32();
	const directory = await sectors.read(numbersOf(head.bytes.subarray(0x38)), directorySize);
	const place = placeIn(directory.bytes, found);
	if (!place) {
		found.warn('WTV: nothing in its directory tells of the recording');
		return;
	}
	const list = await sectors.list(place.sector, place.levels);
	readValues(await sectors.read(list, place.size), found);
}

/** Bytes of several sectors, and where each of those lies. */
interface Content {
	readonly bytes: Uint8Array;
	/** File position of a place. */
	readonly at: (place: number) => number;
}

class Sectors {
	readonly #file: ByteSource;
	readonly #size: number;
	readonly #found: TagSink;
	readonly #signal: AbortSignal | undefined;

	constructor(file: ByteSource, size: number, found: TagSink, signal: AbortSignal | undefined) {
		this.#file = file;
		this.#size = size;
		this.#found = found;
		this.#signal = signal;
	}

	/** The numbers of the sectors of a file: the one told, those that are listed in it, or those listed in such lists. */
	async list(sector: number, levels: number): Promise<readonly number[]> {
		let list: readonly number[] = [sector];
		for (let level = 0; level < levels; level++) {
			list = numbersOf((await this.read(list, list.length * this.#size)).bytes);
		}
		return list;
	}

	/** The bytes of these sectors, as many as are claimed, wanted and there. Those that follow one another are read together. */
	async read(list: readonly number[], claimed: number): Promise<Content> {
		const size = Math.min(claimed, list.length * this.#size, mostBytes);
		this.#found.budget.allocate(size);
		const bytes = new Uint8Array(size);
		let done = 0;
		for (let index = 0; done < size;) {
			this.#signal?.throwIfAborted();
			this.#found.budget.item();
			const first = list[index] ?? 0;
			let count = 1;
			while (list[index + count] === first + count && done + count * this.#size < size) count++;
			const length = Math.min(count * this.#size, size - done);
			const part = await this.#file.read(first * this.#size, length);
			bytes.set(part, done);
			done += part.length;
			index += count;
			if (part.length < length) {
				this.#found.warn(`WTV: the file ends in sector ${first + Math.floor(part.length / this.#size)}`);
				break;
			}
		}
		return {
			bytes: bytes.subarray(0, done),
			at: (place) => (list[Math.floor(place / this.#size)] ?? 0) * this.#size + (place % this.#size)
		};
	}
}

/** Numbers up to the first that is none. */
function numbersOf(bytes: Uint8Array): number[] {
	const reader = new ByteReader(bytes, true);
	const numbers: number[] = [];
	while (reader.remaining >= 4) {
		const number = reader.u32();
		if (number === 0) break;
		numbers.push(number);
	}
	return numbers;
}

interface Place {
	readonly size: number;
	readonly sector: number;
	/** Lists of sectors that lie between. */
	readonly levels: number;
}

/** Where a directory says that the file lies which tells of the recording. */
function placeIn(directory: Uint8Array, found: TagSink): Place | undefined {
	for (let at = 0; at + 40 <= directory.length;) {
		found.budget.item();
		const reader = new ByteReader(directory.subarray(at), true);
		if (reader.latin1(16) !== marks.file) {
			found.warn(`WTV: no entry at ${at} of the directory`);
			return undefined;
		}
		const length = reader.u64();
		// What the highest bits say is not known.
		const size = reader.u32();
		reader.skip(4);
		const letters = reader.u64();
		const end = 40 + letters * 2;
		if (length < 48 || end + 8 > length || at + end + 8 > directory.length) {
			found.warn(`WTV: an entry of ${length} bytes at ${at} of the directory`);
			return undefined;
		}
		const name = reader.utf16(letters * 2).split('\0', 1)[0];
		const sector = reader.u32();
		const levels = reader.u32();
		if (name === wanted && levels <= 2) return { size, sector, levels };
		at += length;
	}
	return undefined;
}

const longestName = 512;

function readValues({ bytes, at }: Content, found: TagSink): void {
	let from = 0;
	while (from + 26 <= bytes.length && latin1(bytes.subarray(from, from + 16)) === marks.value) {
		found.budget.item();
		const reader = new ByteReader(bytes.subarray(from), true).skip(16);
		const format = reader.u32();
		const size = reader.u32();
		const id = nameAt(bytes, from + 24);
		if (id === undefined || from + 24 + id.length * 2 + 2 + size > bytes.length) {
			found.warn(`WTV: a value at ${at(from)} of ${size} bytes, which are not there`);
			return;
		}
		const start = from + 24 + id.length * 2 + 2;
		const value = valueOf(format, bytes.subarray(start, start + size), found);
		const known = wtvMetadata.entries.get(id);
		const entry = known ?? entryFor(wtvMetadata, id, nameOf(id.replace(/^(?:WM\/)?(?:WMRV)?|[^\w-]/g, '')));
		if (value !== undefined) found.tag(entry, value, [at(start), size]);
		from = start + size;
	}
}

/** Letters up to a zero. */
function nameAt(bytes: Uint8Array, from: number): string | undefined {
	for (let end = from; end + 1 < bytes.length && end < from + longestName; end += 2) {
		if (bytes[end] === 0 && bytes[end + 1] === 0)
			return new ByteReader(bytes.subarray(from, end), true).utf16(end - from);
	}
	return undefined;
}

const kinds = { number: 0, text: 1, bytes: 2, flag: 3, long: 4, short: 5, guid: 6 };

function valueOf(format: number, bytes: Uint8Array, found: TagSink): RawValue | undefined {
	const reader = new ByteReader(bytes, true);
	if (format === kinds.number || format === kinds.flag) return bytes.length < 4 ? undefined : reader.i32();
	if (format === kinds.short) return bytes.length < 2 ? undefined : reader.u16();
	if (format === kinds.long) return bytes.length < 8 ? undefined : longOf(reader.view.getBigUint64(0, true));
	if (format === kinds.guid) return hex(bytes);
	if (format === kinds.text) {
		found.budget.keep(bytes.length);
		return reader.utf16(bytes.length - (bytes.length % 2)).split('\0', 1)[0] ?? '';
	}
	return { binary: bytes.length, bytes: bytes.slice() };
}

/** As a number where that is exact. */
const longOf = (value: bigint): RawValue =>
	value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
