import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Root } from '#lib/library/root.ts';
import { accessOf, givenByDrop, givenByInput, keepFiles, keptLibrary } from '#lib/platform/folders.ts';

const file = (name: string, text = name) => new File([text], name);

async function clear() {
	const storage = await navigator.storage.getDirectory();
	for await (const name of storage.keys()) await storage.removeEntry(name, { recursive: true });
}
beforeEach(clear);
afterEach(clear);

async function keptPaths(folder: FileSystemDirectoryHandle, path = ''): Promise<string[]> {
	const found: string[] = [];
	for await (const entry of folder.values()) {
		if (entry.kind === 'file') found.push(path + entry.name);
		else found.push(...(await keptPaths(entry as FileSystemDirectoryHandle, `${path}${entry.name}/`)));
	}
	return found.sort();
}

describe('copies kept in the browser', () => {
	test('keep their folders, and are told as they are made', async () => {
		const steps: number[] = [];

		const { kept, refused } = await keepFiles(
			[
				{ path: 'Holiday/a.jpg', file: file('a.jpg') },
				{ path: 'b.jpg', file: file('b.jpg') }
			],
			({ done }) => steps.push(done)
		);

		expect({ kept, refused, steps }).toEqual({ kept: 2, refused: [], steps: [1, 2] });
		expect(await keptPaths(await keptLibrary())).toEqual(['Holiday/a.jpg', 'b.jpg']);
	});

	test('never replace another file of the same name; the same file is kept once', async () => {
		await keepFiles([{ path: 'a.jpg', file: file('a.jpg', 'one') }]);
		await keepFiles([{ path: 'a.jpg', file: file('a.jpg', 'one') }]);
		await keepFiles([{ path: 'a.jpg', file: file('a.jpg', 'two') }]);

		const kept = await keptLibrary();
		expect(await keptPaths(kept)).toEqual(['a (2).jpg', 'a.jpg']);
		expect(await (await (await kept.getFileHandle('a.jpg')).getFile()).text()).toBe('one');
	});

	test('a name that cannot be is refused, the others are kept', async () => {
		const { kept, refused } = await keepFiles([
			{ path: '../a.jpg', file: file('a.jpg') },
			{ path: 'b.jpg', file: file('b.jpg') }
		]);

		expect(kept).toBe(1);
		expect(refused).toMatchObject([{ name: '../a.jpg', error: 'TypeError' }]);
		expect(await keptPaths(await keptLibrary())).toEqual(['b.jpg']);
	});
});

test('a file input gives its files with their paths', () => {
	const input = document.createElement('input');
	input.type = 'file';
	const data = new DataTransfer();
	data.items.add(file('a.jpg'));
	data.items.add(file('b.jpg'));
	input.files = data.files;

	expect(givenByInput(input).files.map(({ path }) => path)).toEqual(['a.jpg', 'b.jpg']);
});

test('a drop of files without handles gives the files', async () => {
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(file('a.jpg'));
	dataTransfer.setData('text/plain', 'some text that was dragged along');

	const { files, folders, refused } = await givenByDrop(new DragEvent('drop', { dataTransfer }));

	expect(files.map(({ path }) => path)).toEqual(['a.jpg']);
	expect({ folders, refused }).toEqual({ folders: [], refused: [] });
});

describe('whether a root can be read', () => {
	const root = (more: Partial<Root>): Root => ({
		id: 1,
		kind: 'folder',
		name: 'Pictures',
		added: 0,
		...more
	});

	test('a folder that is there is ready, one that was deleted is gone', async () => {
		const handle = await keptLibrary();
		expect(await accessOf(root({ handle }))).toBe('ready');
		await clear();
		expect(await accessOf(root({ handle }))).toBe('gone');
	});

	test.each([
		['prompt', 'ask'],
		['denied', 'denied']
	])('a folder whose permission is %s is told as %s', async (permission, access) => {
		const handle = {
			queryPermission: () => Promise.resolve(permission)
		} as unknown as FileSystemDirectoryHandle;
		expect(await accessOf(root({ handle }))).toBe(access);
	});

	test('the files of a visit must be given again after it', async () => {
		expect(await accessOf(root({ kind: 'session' }))).toBe('again');
		expect(await accessOf(root({ kind: 'session' }), true)).toBe('ready');
	});
});
