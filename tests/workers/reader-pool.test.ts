import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FileRead, FileToRead } from '#lib/workers/scan/read-file.ts';
import { ReaderPool } from '#lib/workers/scan/reader-pool.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const ignored = ({ path }: FileToRead): FileRead<Uint8Array> => ({
	...{ path, size: 1, modified: 1 },
	status: 'ignored'
});

/** Threads that answer at once, but never for a file whose name begins with `hang`. */
function threads(cores = 2) {
	const started: { ended: boolean; broken: () => void; files: string[] }[] = [];
	const pool = new ReaderPool((broken) => {
		const thread = { ended: false, broken, files: [] as string[] };
		started.push(thread);
		return {
			read(files) {
				thread.files.push(...files.map(({ path }) => path));
				const hangs = files.some(({ path }) => path.startsWith('hang'));
				return hangs ? new Promise(() => undefined) : Promise.resolve(files.map(ignored));
			},
			end: () => (thread.ended = true)
		};
	}, cores);
	return { pool, started };
}

function files(...paths: string[]): FileToRead[] {
	return paths.map((path) => ({ root: 1, path, file: new File(['x'], path) }));
}

test('a thread is started before there is anything to read, and serves the first files', async () => {
	const { pool, started } = threads();
	pool.prepare();
	expect(started).toHaveLength(1);

	expect(await pool.read(files('a', 'b'))).toEqual(files('a', 'b').map(ignored));
	pool.prepare();
	expect(started).toHaveLength(1);
});

test('half of the cores read, and all that the machine has where the files wait for them', async () => {
	const { pool, started } = threads(4);
	for (let call = 0; call < pool.callsAtOnce; call++) void pool.read(files(`hang ${String(call)}`));
	await vi.advanceTimersByTimeAsync(900);
	expect(started).toHaveLength(2);

	await vi.advanceTimersByTimeAsync(5000);
	expect(started).toHaveLength(4);
});

test('files do not wait long for a thread that hangs: another is started beside it', async () => {
	const { pool, started } = threads();
	void pool.read(files('hang'));
	void pool.read(files('hang, too'));
	const done = vi.fn();
	void pool.read(files('a')).then(done);

	await vi.advanceTimersByTimeAsync(900);
	expect(started).toHaveLength(1);
	await vi.advanceTimersByTimeAsync(200);
	expect(done).toHaveBeenCalledWith(files('a').map(ignored));
	expect(started.map(({ ended }) => ended)).toEqual([false, false]);
});

test('a file that hangs fails alone, and those read with it are read all the same', async () => {
	const { pool, started } = threads();
	const reading = pool.read(files('a', 'hang', 'b'));
	await vi.advanceTimersByTimeAsync(120_000);

	expect(await reading).toEqual([
		...files('a').map(ignored),
		{
			...{ path: 'hang', size: 1, modified: expect.any(Number) as number },
			status: 'failed',
			failure: { cause: 'internal', detail: 'Reading it did not end' }
		},
		...files('b').map(ignored)
	]);
	expect(started.filter(({ ended }) => ended)).toHaveLength(2);
});

test('files of a thread that breaks are read by another', async () => {
	const { pool, started } = threads();
	const reading = pool.read(files('hang once'));
	await vi.advanceTimersByTimeAsync(0);
	started[0]?.broken();
	const next = pool.read(files('a'));
	await vi.advanceTimersByTimeAsync(120_000);
	expect(await next).toEqual(files('a').map(ignored));
	expect(await reading).toMatchObject([{ status: 'failed' }]);
});
