import { expect, test } from 'vitest';
import { problemOf } from '#lib/workers/jobs/runner.ts';

const named = (name: string) => Object.assign(new Error('why'), { name });

test.each([
	['QuotaExceededError', 'quota'],
	['NoModificationAllowedError', 'locked'],
	['NotReadableError', 'unreadable'],
	['DatabaseClosedError', 'unreadable'],
	['NotAllowedError', 'denied'],
	// A backup of a library that is changed all the time is tried again.
	['LibraryChanged', 'changed'],
	['TypeError', 'internal']
])('a job that ended by %s says so as %s', (name, cause) => {
	expect(problemOf(named(name))).toEqual({ cause, detail: 'why' });
});

test('a transaction that was dropped for lack of room says that, not that it was dropped', () => {
	const dropped = Object.assign(named('AbortError'), { inner: named('QuotaExceededError') });
	expect(problemOf(dropped).cause).toBe('quota');
});
