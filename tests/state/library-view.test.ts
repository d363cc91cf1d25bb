// The list of the library while its database is in trouble: a worker that fails is replaced, and nobody waits for the old one.
import { beforeEach, expect, test, vi } from 'vitest';
import { LibraryView } from '#lib/state/library-view.svelte.ts';
import { openLibrary } from '#lib/workers/library/client.ts';
import type { Answer, LibraryService } from '#lib/workers/library/contract.ts';
import { numberedItem } from '../library/plain-item.ts';
import { until } from '../until.ts';

vi.mock('#lib/workers/library/client.ts', () => ({ openLibrary: vi.fn() }));

const answer = {
	generation: 1,
	ids: Uint32Array.of(1),
	count: 1,
	total: 1,
	groups: [],
	facets: {},
	matched: []
} as unknown as Answer;

const never = <T>() => new Promise<T>(() => undefined);

/** Library workers, in the order in which they are started. */
function workers(...services: readonly Partial<LibraryService>[]): void {
	const left = [...services];
	vi.mocked(openLibrary).mockImplementation(() => {
		let end: (reason: Error) => void = () => undefined;
		const ended = new Promise<never>((_, reject) => (end = reject));
		ended.catch(() => undefined);
		const whole = {
			answer: () => Promise.resolve(answer),
			rows: (ids: readonly number[]) => Promise.resolve(ids.map((id) => numberedItem(id))),
			folders: () => Promise.resolve([]),
			watch: () => Promise.resolve(),
			...left.shift()
		};
		const calls = Object.entries(whole).map(([name, call]) => [
			name,
			(...values: unknown[]) =>
				Promise.race([(call as (...values: unknown[]) => Promise<unknown>)(...values), ended])
		]);
		return {
			...Object.fromEntries(calls),
			[Symbol.dispose]: () => end(new DOMException('The worker was ended', 'AbortError'))
		} as LibraryService & Disposable;
	});
}

beforeEach(() => {
	vi.clearAllMocks();
	vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});

test('the app goes on opening though the worker it began to watch was replaced', async () => {
	let fail: (error: Error) => void = () => undefined;
	workers({ answer: () => new Promise((_, reject) => (fail = reject)), watch: never, rows: never });
	const library = new LibraryView();
	library.open();
	library.want([1]);
	const started = library.start();
	// It is asked a moment later.
	await new Promise((resolve) => setTimeout(resolve, 20));
	fail(new Error('The database was damaged'));

	await started;
	await until(() => expect(library.ids).toHaveLength(1));
	await until(() => expect(library.rows.has(1)).toBe(true));
});

test('a library that cannot be read for a while is shown once it can be', async () => {
	let left = 2;
	const fails = () =>
		left-- > 0 ? Promise.reject(new Error('The database was damaged')) : Promise.resolve(answer);
	workers({ answer: fails }, { answer: fails });
	const library = new LibraryView();

	await library.start();
	await until(() => expect(library.ids).toHaveLength(1));
	expect(openLibrary).toHaveBeenCalledTimes(2);
});

test('rows are shown though the library changes again each time before they are read', async () => {
	let changed: (generation: number) => void = () => undefined;
	let busy = true;
	const reads: number[] = [];
	const rows: LibraryService['rows'] = async (ids) => {
		await new Promise((resolve) => setTimeout(resolve, 5));
		if (busy) changed(2);
		reads.push(ids.length);
		return ids.map((id) => numberedItem(id, { rating: busy ? 1 : 5 }));
	};
	workers({ rows, watch: (told) => Promise.resolve(void (changed = told)) });
	const library = new LibraryView();
	await library.start();
	await until(() => expect(library.ids).toHaveLength(1));
	library.want([1]);

	await until(() => expect(library.rows.get(1)?.rating).toBe(1));
	busy = false;
	await until(() => expect(library.rows.get(1)?.rating).toBe(5));
	const before = reads.length;
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(reads.length - before).toBeLessThanOrEqual(1);
});

test('rows near those in sight are loaded once nothing new comes into sight, and nothing of what rushed past', async () => {
	const asked: (readonly number[])[] = [];
	workers({
		rows: (ids) => {
			asked.push([...ids]);
			return Promise.resolve(ids.map((id) => numberedItem(id)));
		}
	});
	const library = new LibraryView();
	await library.start();
	library.want([1, 2], [3, 4]);
	library.want([5, 6], [3, 4, 7, 8]);
	await until(() => expect(library.rows.has(6)).toBe(true));
	expect(library.rows.has(7)).toBe(false);

	await until(() => expect(library.rows.has(8)).toBe(true));
	expect(asked.at(-1)).toEqual([3, 4, 7, 8]);
	const before = asked.length;
	library.want([7, 8], []);
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(asked).toHaveLength(before);
});
