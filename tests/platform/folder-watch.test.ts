import { afterEach, expect, test, vi } from 'vitest';
import { canObserve, observeFolder, partsOf } from '#lib/platform/folder-watch.ts';
import { apart, covers } from '#lib/workers/scan/scope.ts';

const record = (
	type: FileSystemChangeRecord['type'],
	path: string,
	kind?: 'file' | 'directory',
	from?: string
): FileSystemChangeRecord => ({
	type,
	relativePathComponents: path === '' ? [] : path.split('/'),
	changedHandle: kind ? ({ kind } as FileSystemHandle) : null,
	relativePathMovedFrom: from?.split('/') ?? null
});

test('what a browser tells says where to look, and no more', () => {
	expect(partsOf(record('appeared', 'a/b.jpg', 'file'))).toEqual([{ path: 'a/b.jpg', reach: 'file' }]);
	expect(partsOf(record('modified', 'a/b.jpg', 'file'))).toEqual([{ path: 'a/b.jpg', reach: 'file' }]);
	expect(partsOf(record('appeared', 'a', 'directory'))).toEqual([{ path: 'a', reach: 'tree' }]);
	expect(partsOf(record('modified', 'a', 'directory'))).toEqual([{ path: 'a', reach: 'folder' }]);
	// It may have been a file or a folder.
	expect(partsOf(record('disappeared', 'a/b'))).toEqual([
		{ path: 'a/b', reach: 'file' },
		{ path: 'a/b', reach: 'tree' }
	]);
	expect(partsOf(record('moved', 'b', 'directory', 'a'))).toEqual([
		{ path: 'b', reach: 'tree' },
		{ path: 'a', reach: 'file' },
		{ path: 'a', reach: 'tree' }
	]);
	for (const type of ['unknown', 'errored', 'disappeared'] as const) {
		expect(partsOf(record(type, ''))).toEqual([{ path: '', reach: 'tree' }]);
	}
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test('a watch that the browser breaks off is begun again, any other refusal is told', async () => {
	vi.useFakeTimers();
	const answers = ['AbortError', 'AbortError', undefined, 'NotAllowedError'];
	const observe = vi.fn(() => {
		const name = answers.shift();
		return name === undefined ? Promise.resolve() : Promise.reject(new DOMException('No', name));
	});
	class Observer {
		observe = observe;
		disconnect = () => undefined;
	}
	vi.stubGlobal('FileSystemObserver', Observer);
	const begin = () =>
		observeFolder(
			{} as FileSystemDirectoryHandle,
			() => undefined,
			() => undefined
		);

	const begun = begin();
	await vi.runAllTimersAsync();
	await begun;
	expect(observe).toHaveBeenCalledTimes(3);
	await expect(begin()).rejects.toMatchObject({ name: 'NotAllowedError' });
});

test('a browser that watches no folders says so', async () => {
	expect(canObserve()).toBe(false);
	await expect(
		observeFolder(
			{} as FileSystemDirectoryHandle,
			() => undefined,
			() => undefined
		)
	).rejects.toMatchObject({ name: 'NotSupportedError' });
});

test('parts that others take in are not looked at twice, and many files of a folder are the folder', () => {
	const files = Array.from({ length: 300 }, (_, index) => ({
		path: `m/${index}.jpg`,
		reach: 'file' as const
	}));
	expect(
		apart([
			{ path: 'a', reach: 'tree' },
			{ path: 'a/b', reach: 'tree' },
			{ path: 'a/b/c', reach: 'folder' },
			{ path: 'a/x.jpg', reach: 'file' },
			{ path: 'ab', reach: 'folder' },
			{ path: 'ab/y.jpg', reach: 'file' },
			{ path: 'z.jpg', reach: 'file' },
			...files
		])
	).toEqual([
		{ path: 'a', reach: 'tree' },
		{ path: 'ab', reach: 'folder' },
		{ path: 'm', reach: 'folder' },
		{ path: 'z.jpg', reach: 'file' }
	]);
	expect(apart([{ path: '', reach: 'tree' }, ...files])).toEqual([{ path: '', reach: 'tree' }]);
});

test('a part takes in what is in it, not what only begins alike', () => {
	expect(covers({ path: 'a', reach: 'folder' }, 'a/b.jpg')).toBe(true);
	expect(covers({ path: 'a', reach: 'folder' }, 'a/b/c.jpg')).toBe(false);
	expect(covers({ path: 'a', reach: 'tree' }, 'a/b/c.jpg')).toBe(true);
	expect(covers({ path: 'a', reach: 'tree' }, 'ab.jpg')).toBe(false);
	expect(covers({ path: '', reach: 'folder' }, 'ab.jpg')).toBe(true);
	expect(covers({ path: 'a', reach: 'file' }, 'a/b.jpg')).toBe(false);
});
