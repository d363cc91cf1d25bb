/** Which reader a recording needs: a line a format. */
import { LimitExceeded } from '../io/budget.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { paged } from '../io/paged.ts';
import { formatsOf } from '../registry.ts';
import type { Recording } from './recording.ts';
import type { TimedSink } from './sink.ts';

type Reader = (recording: Recording) => Promise<void>;

const transport = async (): Promise<Reader> => (await import('./transport.ts')).readTransport;
/** Cameras for pictures all around append to them what they append to films. */
const picture = async (): Promise<Reader> => (await import('./insta360.ts')).readInsta360;
const movie = async (): Promise<Reader> => (await import('./movie.ts')).readMovie;

/** By the type under which the registry knows a format. */
const readers: ReadonlyMap<string, () => Promise<Reader>> = new Map([
	['MP4', movie],
	['CR3', movie],
	['JPEG', picture],
	['M2T', transport],
	['M2TS', transport]
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
