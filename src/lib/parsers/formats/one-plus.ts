/**
 * What phones of OnePlus append to a picture: parts, and a list of them in JSON at the end. What of it counts is seen in what
 * ExifTool makes of made-up ones.
 */
import { decodeString, decodeText } from '../blocks/exif-values.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { hex } from '../io/hex.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { trailerOnePlus } from '../tags/trailers.ts';

const textEntry = named(trailerOnePlus, 'JSONInfo');
const deviceEntry = named(trailerOnePlus, 'Device');
/** Bytes of a device before its name, and what its part may come to. */
const [beforeName, longestDevice] = [5, 4096];
/** Bytes of the list with its mark, at most. */
const mostList = 1024 * 1024;

/**
 * Reads it from its end on: parts, a list of them in JSON that says how far before the list each begins, a mark and the size of
 * list and mark.
 * @returns where it begins; undefined for what is none
 */
export async function readOnePlus(
	file: ByteSource,
	tail: ByteReader,
	end: number,
	found: TagSink
): Promise<number | undefined> {
	const size = new ByteReader(tail.bytes, true).seek(tail.length - 4).u32();
	if (size < 8 || size > Math.min(end, mostList)) return undefined;
	const [list, length] = [end - size, size - 8];
	const bytes = await file.read(list, length);
	found.tag(textEntry, decodeText(bytes), [list, length]);
	found.budget.allocate(length * 2);
	let parts: unknown;
	try {
		parts = JSON.parse(decodeText(bytes));
	} catch {
		found.warn('OnePlus: not as JSON should be');
	}
	let start = list;
	for (const part of Array.isArray(parts) ? (parts as unknown[]) : []) {
		found.budget.item();
		if (!isPlaced(part) || part.offset > list || part.length > part.offset) continue;
		start = Math.min(start, list - part.offset);
		if (part.name !== deviceEntry.id || part.length > longestDevice) continue;
		const range = [list - part.offset, part.length] as const;
		const device = await file.read(...range);
		const number = hex(device.subarray(0, beforeName));
		found.tag(deviceEntry, `0x${number} ${decodeString(device.subarray(beforeName))}`, range);
	}
	return start;
}

interface Placed {
	readonly name: string;
	readonly offset: number;
	readonly length: number;
}

function isPlaced(part: unknown): part is Placed {
	const { name, offset, length } = (part ?? {}) as Partial<Record<keyof Placed, unknown>>;
	return typeof name === 'string' && isSize(offset) && isSize(length);
}

const isSize = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
