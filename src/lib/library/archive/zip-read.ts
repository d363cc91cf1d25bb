/**
 * Reads a ZIP archive from the list at its end (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), a part at a
 * time and a piece of it at a time. Nothing in it is trusted: names that lead out of a folder, names that come twice, parts
 * that lie over each other, and parts that unpack to more than they may are refused before any of it is used.
 */
import { crc32 } from './crc32.ts';

/** What is wrong with an archive. */
export type ZipFault =
	| 'not-zip'
	/** It ends before its end, or says that parts lie where none can. */
	| 'truncated'
	/** Of more than one disk, encrypted, or packed in a way that is not known here. */
	| 'unsupported'
	/** `..`, an absolute path, a NUL, a backslash. */
	| 'unsafe-name'
	| 'duplicate'
	| 'too-many'
	/** It would unpack to far more than it is. */
	| 'bomb'
	/** A part is not what was written. */
	| 'damaged';

export class BadZip extends Error {
	override readonly name = 'BadZip';
	readonly fault: ZipFault;
	/** The part it is about. */
	readonly part: string | undefined;
	constructor(fault: ZipFault, part?: string) {
		super(part === undefined ? `Archive: ${fault}` : `Archive: ${fault} (${part})`);
		this.fault = fault;
		this.part = part;
	}
}

export interface ZipLimits {
	readonly parts: number;
	/** Bytes that one part, and all together, may unpack to. */
	readonly part: number;
	readonly total: number;
	/** Times a part may grow, once it is larger than a megabyte. */
	readonly ratio: number;
}

export interface ZipPart {
	readonly name: string;
	/** Bytes, unpacked. */
	readonly size: number;
	/** @throws BadZip, where it is not what its line in the list says */
	read(): AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

const most32 = 0xffffffff;
/** Below it nobody is harmed by how far a part grows. */
const harmless = 1024 * 1024;
const longestEnd = 22 + 0xffff;
/** The list has a line of at most this many bytes for each part. */
const longestLine = 46 + 3 * 0xffff;

/** Opens an archive. @throws BadZip */
export async function openZip(file: Blob, limits: ZipLimits): Promise<ReadonlyMap<string, ZipPart>> {
	const end = await endOf(file);
	if (end.count > limits.parts) throw new BadZip('too-many');
	if (end.start + end.size > file.size || end.size > end.count * longestLine) throw new BadZip('truncated');
	const list = new DataView(await file.slice(end.start, end.start + end.size).arrayBuffer());
	const parts = new Map<string, ZipPart>();
	const places: { readonly from: number; readonly to: number }[] = [];
	let [at, total] = [0, 0];
	for (let index = 0; index < end.count; index++) {
		const line = lineAt(list, at);
		at = line.next;
		if (!isSafe(line.name)) throw new BadZip('unsafe-name', line.name);
		if (parts.has(line.name)) throw new BadZip('duplicate', line.name);
		if ((line.flags & 1) !== 0 || (line.method !== 0 && line.method !== 8))
			throw new BadZip('unsupported', line.name);
		total += line.size;
		const grows = line.size > harmless && line.size > line.packed * limits.ratio;
		if (grows || line.size > limits.part || total > limits.total) throw new BadZip('bomb', line.name);
		if (line.offset + 30 + line.packed > end.start) throw new BadZip('truncated', line.name);
		places.push({ from: line.offset, to: line.offset + 30 + line.packed });
		parts.set(line.name, { name: line.name, size: line.size, read: () => readPart(file, line) });
	}
	// Parts that share bytes are how small archives unpack to large ones.
	places.sort((a, b) => a.from - b.from);
	if (places.some(({ from }, index) => from < (places[index - 1]?.to ?? 0))) throw new BadZip('bomb');
	return parts;
}

/** Names that stay below the folder they are unpacked into. */
function isSafe(name: string): boolean {
	return (
		name !== '' &&
		// eslint-disable-next-line no-control-regex -- a NUL ends a name early, other controls hide what it is
		!/[\u0000-\u001f\\:]/.test(name) &&
		!name.startsWith('/') &&
		!name.split('/').some((step) => step === '..' || step === '.' || step === '')
	);
}

async function endOf(file: Blob): Promise<{ count: number; size: number; start: number }> {
	const from = Math.max(0, file.size - longestEnd);
	const tail = new DataView(await file.slice(from).arrayBuffer());
	let at = tail.byteLength - 22;
	while (at >= 0 && tail.getUint32(at) !== 0x504b0506) at--;
	if (at < 0) {
		const head = new DataView(await file.slice(0, 4).arrayBuffer());
		throw new BadZip(head.byteLength === 4 && head.getUint32(0) === 0x504b0304 ? 'truncated' : 'not-zip');
	}
	if (tail.getUint16(at + 4, true) !== 0) throw new BadZip('unsupported');
	const short = {
		count: tail.getUint16(at + 10, true),
		size: tail.getUint32(at + 12, true),
		start: tail.getUint32(at + 16, true)
	};
	if (short.count !== 0xffff && short.size !== most32 && short.start !== most32) return short;
	const place = at - 20;
	if (place < 0 || tail.getUint32(place) !== 0x504b0607) return short;
	const wideAt = Number(tail.getBigUint64(place + 8, true));
	const wide = new DataView(await file.slice(wideAt, wideAt + 56).arrayBuffer());
	if (wide.byteLength < 56 || wide.getUint32(0) !== 0x504b0606) throw new BadZip('truncated');
	return {
		count: Number(wide.getBigUint64(32, true)),
		size: Number(wide.getBigUint64(40, true)),
		start: Number(wide.getBigUint64(48, true))
	};
}

interface Line {
	readonly name: string;
	readonly flags: number;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	readonly offset: number;
	readonly next: number;
}

function lineAt(list: DataView, at: number): Line {
	if (at + 46 > list.byteLength || list.getUint32(at) !== 0x504b0102) throw new BadZip('truncated');
	const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => list.getUint16(at + field, true));
	const extraAt = at + 46 + (nameLength ?? 0);
	const next = extraAt + (extraLength ?? 0) + (noteLength ?? 0);
	if (next > list.byteLength) throw new BadZip('truncated');
	const nameBytes = new Uint8Array(list.buffer, list.byteOffset + at + 46, nameLength);
	const sizes = [24, 20, 42].map((field) => list.getUint32(at + field, true));
	const [size = 0, packed = 0, offset = 0] = widened(list, sizes, extraAt, extraLength ?? 0);
	return {
		name: new TextDecoder().decode(nameBytes),
		flags: list.getUint16(at + 8, true),
		method: list.getUint16(at + 10, true),
		crc: list.getUint32(at + 16, true),
		...{ packed, size, offset, next }
	};
}

/** Sizes that did not fit stand in an extra field, in this order (4.5.3). */
function widened(list: DataView, sizes: readonly number[], from: number, length: number): number[] {
	for (let at = from; at + 4 <= from + length;) {
		const [id, size] = [list.getUint16(at, true), list.getUint16(at + 2, true)];
		if (id === 1) {
			let value = at + 4;
			return sizes.map((short) => {
				if (short !== most32 || value + 8 > at + 4 + size) return short;
				value += 8;
				return Number(list.getBigUint64(value - 8, true));
			});
		}
		at += 4 + size;
	}
	return [...sizes];
}

async function* readPart(file: Blob, line: Line): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const { name, offset, packed, method } = line;
	const head = new DataView(await file.slice(offset, offset + 30).arrayBuffer());
	if (head.byteLength < 30 || head.getUint32(0) !== 0x504b0304) throw new BadZip('damaged', name);
	const from = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
	const body = file.slice(from, from + packed);
	if (body.size !== packed) throw new BadZip('truncated', name);
	const stream =
		method === 8 ? body.stream().pipeThrough(new DecompressionStream('deflate-raw')) : body.stream();
	const reader = stream.getReader();
	let [crc, size] = [0, 0];
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			// No further than it said: what it unpacks to beyond that is not looked at.
			if (size > line.size) throw new BadZip('bomb', name);
			const bytes = new Uint8Array(value);
			crc = crc32(bytes, crc);
			yield bytes;
		}
	} catch (error) {
		throw error instanceof BadZip ? error : new BadZip('damaged', name);
	} finally {
		await reader.cancel().catch(() => undefined);
	}
	if (size !== line.size || crc !== line.crc) throw new BadZip('damaged', name);
}
