/** From a thrown error to the reason a person is told. */
import type { Failure } from '#lib/library/root.ts';

/** Names of errors of the file system, of IndexedDB and of our own; only the name crosses threads. */
const causes: Readonly<Record<string, Failure['cause']>> = {
	NotAllowedError: 'denied',
	SecurityError: 'denied',
	NotFoundError: 'vanished',
	NotReadableError: 'unreadable',
	InvalidStateError: 'unreadable',
	ChangedFile: 'changed',
	LibraryChanged: 'changed',
	EmptyFile: 'empty',
	UnknownFormat: 'unknown-format',
	QuotaExceededError: 'quota',
	TypeMismatchError: 'unreadable',
	NoModificationAllowedError: 'unreadable',
	InvalidModificationError: 'unreadable',
	EncodingError: 'unreadable',
	TimeoutError: 'unreadable',
	AbortError: 'unreadable'
};

/** An error's cause as data; an aborted transaction is told by the error within it. */
export function failureOf(error: unknown): Failure {
	for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
		const cause = causes[at.name];
		if (cause !== undefined && (at.name !== 'AbortError' || innerOf(at) === undefined)) {
			return { cause, detail: at.message };
		}
		at = innerOf(at);
	}
	return { cause: 'internal', detail: error instanceof Error ? error.message : String(error) };
}

/** Dexie keeps the browser's error as `inner`; DOMException of some engines is no Error, so look at the name alone. */
function innerOf(error: Error): unknown {
	return 'inner' in error ? error.inner : error.cause;
}
