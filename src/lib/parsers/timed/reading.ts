/** Which reader a recording needs: a line a format. */
import { LimitExceeded } from '../io/budget.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { paged } from '../io/paged.ts';
import { formatsOf } from '../registry.ts';
import type { TimedSink } from './sink.ts';

/** What a reader is given. */
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

type Reader = (recording: Recording) => Promise<void>;

const movie = async (): Promise<Reader> => (await import('./movie.ts')).readMovie;

/** By the type under which the registry knows a format. */
const readers: ReadonlyMap<string, () => Promise<Reader>> = new Map([
	['MP4', movie],
	['CR3', movie]
]);

const headSize = 1024;

/**
 * Reads what a recording says from moment to moment. Damage and limits are warnings of the sink.
 * @returns what carries it
 * @throws what the source throws, and AbortError
 */
export async function readTimed(
	source: ByteSource,
	found: TimedSink,
	signal?: AbortSignal
): Promise<readonly string[]> {
	const file = paged(source, found.budget);
	const kinds = new Set<string>();
	try {
		const head = await file.read(0, headSize);
		for (const { type } of formatsOf(head, found.fileName)) {
			const reader = readers.get(type);
			if (!reader) continue;
			const read = await reader();
			signal?.throwIfAborted();
			const tell = (kind: string) => void kinds.add(kind);
			await found.attemptAsync(type, () => read({ file, source, found, signal, tell }));
			break;
		}
	} catch (error) {
		if (!(error instanceof LimitExceeded)) throw error;
		found.warn(error.message, 'limit');
	}
	return [...kinds];
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
