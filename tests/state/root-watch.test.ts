// How a folder is watched: through the browser where it tells, else by looking now and then.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RootWatch, type Look } from '#lib/state/root-watch.ts';
import type { ScanProgress } from '#lib/workers/scan/contract.ts';

const folder = {} as FileSystemDirectoryHandle;
/** Longer than the longest pause between two looks. */
const minute = 60_000;

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

function progress(over: Partial<ScanProgress> = {}): ScanProgress {
	return {
		...{ root: 1, state: 'done', total: 3, walked: true, done: 3, parsed: 0, unchanged: 3, absent: 0 },
		...{ failed: 0, ignored: 0, causes: {}, rate: 0, secondsLeft: undefined, tags: 0, bytes: 0 },
		...over
	};
}

/** A watch whose looks are noted: `names`, `whole`, or the paths looked at. */
function watchOf(answer: (look: string) => Awaited<ReturnType<Look>> | ReturnType<Look>) {
	const looks: string[] = [];
	const told: { way: string | undefined; visible: boolean; stale: boolean } = {
		way: undefined,
		visible: true,
		stale: false
	};
	const look: Look = ({ within, namesOnly }) => {
		const name = within ? within.map(({ path }) => path).join() : namesOnly ? 'names' : 'whole';
		looks.push(name);
		return Promise.resolve().then(() => answer(name));
	};
	const watch = new RootWatch({
		look,
		onway: (way) => (told.way = way),
		visible: () => told.visible,
		stale: () => told.stale
	});
	return { watch, looks, told };
}

/** A browser that tells of changes: the last observer that was made. */
function browserThatTells() {
	const made: { tell: (records: readonly Partial<FileSystemChangeRecord>[]) => void; ended: boolean }[] = [];
	class Observer {
		readonly #one;
		constructor(changed: (records: readonly Partial<FileSystemChangeRecord>[]) => void) {
			this.#one = { tell: changed, ended: false };
			made.push(this.#one);
		}
		observe = () => Promise.resolve();
		disconnect = () => {
			this.#one.ended = true;
		};
	}
	vi.stubGlobal('FileSystemObserver', Observer);
	const changed = (path: string, type: FileSystemChangeRecord['type'] = 'modified') =>
		made.at(-1)?.tell([
			{
				type,
				relativePathComponents: path.split('/'),
				relativePathMovedFrom: null,
				changedHandle: { kind: 'file' } as FileSystemHandle
			}
		]);
	return { made, changed };
}

test('a look that breaks off is made again', async () => {
	const { changed } = browserThatTells();
	let broken = 1;
	const { watch, looks } = watchOf(() => {
		if (broken-- > 0) throw new DOMException('', 'UnknownError');
		return progress();
	});
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(minute);
	expect(looks.slice(0, 2)).toEqual(['names', 'names']);
	changed('a.jpg');
	await vi.advanceTimersByTimeAsync(minute);

	expect(looks).toContain('a.jpg');
	watch[Symbol.dispose]();
});

test('a folder that is looked at now and then is looked at on, whatever became of one look', async () => {
	const { watch, looks } = watchOf(() => {
		throw new DOMException('', 'UnknownError');
	});
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(minute);
	watch[Symbol.dispose]();

	expect(looks.length).toBeGreaterThan(3);
});

test('where the browser does not tell, the folder is looked at by name: soon at first, then less and less often', async () => {
	const { watch, looks, told } = watchOf(() => progress());
	await watch.start(folder);
	expect(told.way).toBe('polled');
	await vi.advanceTimersByTimeAsync(5000);
	expect(looks).toEqual(['names']);
	await vi.advanceTimersByTimeAsync(minute);
	const first = looks.length;
	expect(first).toBeGreaterThan(3);
	await vi.advanceTimersByTimeAsync(minute);
	await vi.advanceTimersByTimeAsync(minute);
	expect(looks.length - first).toBeLessThan(first);
	watch[Symbol.dispose]();
});

test('every so often a look opens every file, so that what changed in its place is found too', async () => {
	const { watch, looks } = watchOf(() => progress());
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(20 * minute);
	expect(looks.indexOf('whole')).toBe(9);
	expect(looks.lastIndexOf('whole')).toBeGreaterThan(9);
	watch[Symbol.dispose]();
});

test('where something was new, the next look comes soon again', async () => {
	let news = false;
	const { watch, looks } = watchOf(() => progress(news ? { parsed: 1 } : {}));
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(10 * minute);
	const before = looks.length;
	news = true;
	await vi.advanceTimersByTimeAsync(2 * minute);
	expect(looks.length - before).toBeGreaterThan(10);
	watch[Symbol.dispose]();
});

test('a look that takes long makes the pauses longer: watching never costs more than a tenth of the time', async () => {
	const { watch, looks } = watchOf(
		() => new Promise((resolve) => setTimeout(() => resolve(progress({ parsed: 1 })), 20_000))
	);
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(22 * minute);
	expect(looks.length).toBeLessThanOrEqual(7);
	watch[Symbol.dispose]();
});

test('nobody looks while the page is hidden; when it is seen again a look comes at once', async () => {
	const { watch, looks, told } = watchOf(() => progress());
	told.visible = false;
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(5 * minute);
	expect(looks).toEqual([]);
	told.visible = true;
	watch.wake();
	await vi.advanceTimersByTimeAsync(1000);
	expect(looks).toEqual(['names']);
	await vi.advanceTimersByTimeAsync(minute);
	expect(looks.length).toBeGreaterThan(2);
	watch[Symbol.dispose]();
});

test('while a scan goes on, the folder is asked for again and again, and a whole look that was put off is made', async () => {
	let busy = true;
	const { watch, looks } = watchOf(() =>
		busy ? progress({ state: 'failed', busy: true }) : progress({ state: 'done' })
	);
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(2 * minute);
	expect(looks.length).toBeGreaterThan(15);
	expect(looks.slice(9).every((look) => look === 'whole')).toBe(true);
	busy = false;
	const before = looks.length;
	await vi.advanceTimersByTimeAsync(5000);
	expect(looks.slice(before)).toEqual(['whole']);
	watch[Symbol.dispose]();
});

test('a watch that ended looks no more', async () => {
	const { watch, looks } = watchOf(() => progress());
	await watch.start(folder);
	watch[Symbol.dispose]();
	await vi.advanceTimersByTimeAsync(minute);
	expect(looks).toEqual([]);
});

test('a browser that stops telling is replaced by looks', async () => {
	const { made, changed } = browserThatTells();
	const { watch, looks, told } = watchOf(() => progress());
	await watch.start(folder);
	expect(told.way).toBe('observed');
	await vi.advanceTimersByTimeAsync(3000);
	changed('', 'errored');
	await vi.advanceTimersByTimeAsync(1000);
	expect(told.way).toBe('polled');
	expect(made[0]?.ended).toBe(true);
	await vi.advanceTimersByTimeAsync(minute);
	expect(looks.filter((look) => look === 'names').length).toBeGreaterThan(3);
	watch[Symbol.dispose]();
});

test('what changes while a first scan goes on, or while a person has all scanned, is looked at afterwards', async () => {
	const { changed } = browserThatTells();
	let scanning = true;
	const { watch, looks } = watchOf(() => (scanning ? undefined : progress()));
	await watch.start(folder);
	changed('a.jpg');
	changed('b/c.jpg');
	await vi.advanceTimersByTimeAsync(5000);
	scanning = false;
	looks.length = 0;
	await vi.advanceTimersByTimeAsync(3000);
	expect(looks).toEqual(['names', 'a.jpg,b/c.jpg']);
	watch[Symbol.dispose]();
});

test('a look that a scan cuts short is made again, with what changed since', async () => {
	const { changed } = browserThatTells();
	let cut = true;
	const { watch, looks } = watchOf((look) =>
		look !== 'names' && cut ? progress({ state: 'cancelled' }) : progress()
	);
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(2000);
	changed('a.jpg');
	await vi.advanceTimersByTimeAsync(500);
	expect(looks).toEqual(['names', 'a.jpg']);
	cut = false;
	changed('b.jpg');
	await vi.advanceTimersByTimeAsync(2000);
	expect(looks.slice(2).join().split(',').sort()).toEqual(['a.jpg', 'b.jpg']);
	watch[Symbol.dispose]();
});

test('whoever cannot look at all is not asked again and again', async () => {
	browserThatTells();
	const { watch, looks } = watchOf(() => 'broken');
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(5 * minute);

	expect(looks.length).toBeGreaterThan(2);
	expect(looks.length).toBeLessThan(8);
	watch[Symbol.dispose]();
});

test('what changed is looked at again after a look that failed, less and less often', async () => {
	const { changed } = browserThatTells();
	let full = true;
	const { watch, looks } = watchOf((look) =>
		look !== 'names' && full ? progress({ state: 'failed', failure: { cause: 'quota' } }) : progress()
	);
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(2000);
	changed('a.jpg');
	await vi.advanceTimersByTimeAsync(10 * minute);
	expect(looks.length).toBeGreaterThan(2);
	expect(looks.length).toBeLessThan(12);
	full = false;
	looks.length = 0;
	await vi.advanceTimersByTimeAsync(10 * minute);

	expect(looks).toEqual(['a.jpg']);
	watch[Symbol.dispose]();
});

test('what was changed in its place while nobody watched is found once, when it is quiet', async () => {
	const { changed } = browserThatTells();
	const { watch, looks, told } = watchOf(() => progress());
	told.stale = true;
	await watch.start(folder);
	await vi.advanceTimersByTimeAsync(5000);
	expect(looks).toEqual(['names']);
	changed('a.jpg');
	await vi.advanceTimersByTimeAsync(3000);
	expect(looks).toEqual(['names', 'a.jpg']);
	await vi.advanceTimersByTimeAsync(minute);
	expect(looks).toEqual(['names', 'a.jpg', 'whole']);
	watch[Symbol.dispose]();
});

test('a folder that the browser stops watching while it begins to is looked at now and then', async () => {
	const { made, changed } = browserThatTells();
	const { watch, looks, told } = watchOf(() => progress());
	const started = watch.start(folder);
	changed('', 'errored');
	await started;
	await vi.advanceTimersByTimeAsync(minute);

	expect(told.way).toBe('polled');
	expect(made.every(({ ended }) => ended)).toBe(true);
	expect(looks.length).toBeGreaterThan(2);
	watch[Symbol.dispose]();
});
