/** The chunks of PNG (https://www.w3.org/TR/png-3/, section 5) and its relatives: a length, a type, data and a checksum. */
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';

const signatureSize = 8;
const checksumSize = 4;

/** Where a chunk's data lie; its size is a claim. */
export interface ChunkPlace {
	readonly type: string;
	readonly start: number;
	readonly size: number;
}

export interface ChunkWalk {
	/** What warnings call the format. */
	readonly format: string;
	/** The type of the last chunk. */
	readonly last: string;
	/** Reads a chunk; undefined for one that nobody needs. Its damage costs no other. */
	readonly read: (place: ChunkPlace) => (() => Promise<void>) | undefined;
}

/**
 * Walks from chunk to chunk. Nothing but their heads is read here.
 * @returns where the last one ends, undefined where the file does before it
 * @throws LimitExceeded, AbortError and what the source throws
 */
export async function walkChunks(
	file: ByteSource,
	found: TagSink,
	{ format, last, read }: ChunkWalk,
	signal?: AbortSignal
): Promise<number | undefined> {
	let at = signatureSize;
	let type = '';
	while (at + 8 <= file.size && type !== last) {
		signal?.throwIfAborted();
		found.budget.item();
		const head = new ByteReader(await file.read(at, 8));
		const size = head.u32();
		type = head.latin1(4);
		const start = at + 8;
		at = start + size + checksumSize;
		const shown = type.replace(/[^ -~]/g, '?');
		if (start + size > file.size) found.warn(`${format}: chunk ${shown} is cut off`);
		const reading = read({ type, start, size });
		if (reading) await found.attemptAsync(`${format} chunk ${shown}`, reading);
	}
	if (type === last) return at;
	found.warn(`${format}: the file ends before its last chunk`);
	return undefined;
}
