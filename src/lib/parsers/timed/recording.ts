/** A recording, as the readers of its moments are given it. */
import type { ByteSource } from '../io/byte-source.ts';
import type { TimedSink } from './sink.ts';

export interface Recording {
	/** In pages: for tables and heads of boxes. */
	readonly file: ByteSource;
	/** As it is: samples lie far apart, and a page of each would be mostly pictures. Whoever reads pays (`readFrom`). */
	readonly source: ByteSource;
	readonly found: TimedSink;
	readonly signal: AbortSignal | undefined;
	/** Tells what carries something. */
	readonly tell: (kind: string) => void;
}

/** Reads bytes that are not in pages, cut at the end of the source, and pays for them. @throws LimitExceeded */
export function readFrom({ source, found }: Recording, offset: number, length: number): Promise<Uint8Array> {
	const { budget } = found;
	const size = Math.max(0, Math.min(length, source.size - offset));
	budget.spend('reads', 1);
	budget.spend('bytes', size);
	budget.allocate(size);
	return source.read(offset, size);
}
