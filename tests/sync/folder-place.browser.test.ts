// Folders of the browser's own storage: the same handles as those of the disk.
import { afterEach, expect, test, vi } from 'vitest';
import { canObserve, observeFolder } from '#lib/platform/folder-watch.ts';
import { folderPlace } from '#lib/sync/places/folder.ts';
import { watchFolder, watchPlace } from '#lib/sync/places/watch.ts';
import {
	byPath,
	faultOf,
	next,
	other,
	own,
	patient,
	showsWhatPlacesShow,
	text,
	vault,
	wordsOf
} from './place-contract.ts';
import { until } from '../until.ts';

let made = 0;
const storage = () => navigator.storage.getDirectory();

async function newFolder(): Promise<FileSystemDirectoryHandle> {
	const name = `place ${String(Date.now())} ${String(made++)}`;
	return (await storage()).getDirectoryHandle(name, { create: true });
}

async function remove(folder: FileSystemDirectoryHandle): Promise<void> {
	await (await storage()).removeEntry(folder.name, { recursive: true }).catch(() => undefined);
}

async function put(folder: FileSystemDirectoryHandle, path: string, bytes: Uint8Array<ArrayBuffer>) {
	const parts = path.split('/');
	const name = parts.pop() ?? '';
	let within = folder;
	for (const part of parts) within = await within.getDirectoryHandle(part, { create: true });
	const writable = await (await within.getFileHandle(name, { create: true })).createWritable();
	await writable.write(bytes);
	await writable.close();
}

async function namesIn(folder: FileSystemDirectoryHandle, path: string): Promise<string[]> {
	let within = folder;
	for (const part of path.split('/')) within = await within.getDirectoryHandle(part);
	const names: string[] = [];
	for await (const name of within.keys()) names.push(name);
	return names.sort();
}

showsWhatPlacesShow('folder', async () => {
	const folder = await newFolder();
	return {
		place: folderPlace(folder),
		again: async () => folderPlace(folder),
		stranger: (path, bytes) => put(folder, `Mediatheque/${path}`, bytes),
		end: () => remove(folder)
	};
});

const folders: FileSystemDirectoryHandle[] = [];
const watches: Disposable[] = [];
afterEach(async () => {
	for (const watch of watches.splice(0)) watch[Symbol.dispose]();
	await Promise.all(folders.splice(0).map(remove));
});
const folderOfTest = async () => {
	const folder = await newFolder();
	folders.push(folder);
	return folder;
};

test('a folder is not changed by being looked at, and all of ours lies in one folder of it', async () => {
	const folder = await folderOfTest();
	const place = folderPlace(folder);
	await put(folder, 'holiday.json', text('mine'));
	expect(await place.list(patient())).toEqual([]);
	expect(await place.base()).toBeUndefined();
	await place.write(own, text('one'), patient());
	const names: string[] = [];
	for await (const name of folder.keys()) names.push(name);
	expect(names.sort()).toEqual(['Mediatheque', 'holiday.json']);
});

test('the folder that was made may be chosen itself', async () => {
	const folder = await folderOfTest();
	await folderPlace(folder).write(vault, text('v'), patient());
	await folderPlace(folder).write(own, text('one'), patient());
	const itself = folderPlace(await folder.getDirectoryHandle('Mediatheque'));
	expect(byPath(await itself.list(patient())).map(({ path }) => path)).toEqual([own, vault]);
	await itself.write(next, text('two'), patient());
	expect(wordsOf(await folderPlace(folder).read(next, 10, patient()))).toBe('two');
});

test('what a kill left behind in our own folder goes with the next write, that of others stays', async () => {
	const folder = await folderOfTest();
	await put(folder, 'Mediatheque/dev-01hzxa/u-000009-0123456789abcdef.json', text(''));
	await put(folder, 'Mediatheque/dev-01hzxb/u-000003-0123456789abcdef.json', text(''));
	const place = folderPlace(folder);
	expect(await place.list(patient())).toEqual([]);
	await place.write(own, text('one'), patient());
	expect(await namesIn(folder, 'Mediatheque/dev-01hzxa')).toEqual([own.split('/')[1]]);
	expect(await namesIn(folder, 'Mediatheque/dev-01hzxb')).toHaveLength(1);
});

test('a folder that went is told, and is not made anew', async () => {
	const folder = await folderOfTest();
	const place = folderPlace(folder);
	await place.write(own, text('one'), patient());
	await remove(folder);
	expect(await faultOf(place.list(patient()))).toBe('gone');
	expect(await faultOf(place.read(own, 10, patient()))).toBe('gone');
	expect(await faultOf(place.write(next, text('two'), patient()))).toBe('gone');
	expect(await faultOf(place.remove(own, patient()))).toBe('gone');
});

test('something else in the place of our folder is told', async () => {
	const folder = await folderOfTest();
	await put(folder, 'Mediatheque', text('a file'));
	expect(await faultOf(folderPlace(folder).write(own, text('one'), patient()))).toBe('refused');
});

test('what the browser says is told as what it is', async () => {
	const said: Readonly<Record<string, string>> = {
		NotAllowedError: 'permission',
		SecurityError: 'permission',
		QuotaExceededError: 'full',
		NotFoundError: 'gone',
		NotReadableError: 'unreachable',
		NoModificationAllowedError: 'unreachable',
		AbortError: 'refused',
		TypeError: 'refused'
	};
	for (const [name, fault] of Object.entries(said)) {
		const folder = {
			name: 'any',
			getDirectoryHandle: () => Promise.reject(new DOMException('No', name)),
			values: () => ({ next: () => Promise.reject(new DOMException('No', name)) })
		} as unknown as FileSystemDirectoryHandle;
		expect(await faultOf(folderPlace(folder).list(patient())), name).toBe(fault);
		expect(await faultOf(folderPlace(folder).write(own, text('x'), patient())), name).toBe(fault);
	}
});

test('a full folder takes no part of a file, and has no empty one either', async () => {
	const folder = await folderOfTest();
	const place = folderPlace(folder);
	await place.write(own, text('one'), patient());
	const writes = vi
		.spyOn(FileSystemWritableFileStream.prototype, 'close')
		.mockRejectedValue(new DOMException('No room', 'QuotaExceededError'));
	expect(await faultOf(place.write(next, text('two'), patient()))).toBe('full');
	writes.mockRestore();
	expect(await namesIn(folder, 'Mediatheque/dev-01hzxa')).toEqual([own.split('/')[1]]);
	await place.write(next, text('two'), patient());
	expect(await place.list(patient())).toHaveLength(2);
});

test('a place with more files than devices make is not looked through', async () => {
	const many = {
		name: 'Mediatheque',
		kind: 'directory',
		keys: async function* () {
			for (let index = 0; index < 30_000; index++) yield `${String(index)}.json`;
		}
	} as unknown as FileSystemDirectoryHandle;
	expect(await faultOf(folderPlace(many).list(patient()))).toBe('refused');
});

test('that something came is told, whether the browser tells it or not', async () => {
	for (const observe of [undefined, canObserve() ? observeFolder : undefined]) {
		const folder = await folderOfTest();
		const changed = vi.fn();
		// Where the browser is to tell it, nobody looks for an hour.
		const every = observe ? 60 * 60_000 : 30;
		await put(folder, `Mediatheque/${vault}`, text('v'));
		watches.push(watchFolder(folderPlace(folder), changed, { every, settle: 20, observe }));
		await new Promise((resolve) => setTimeout(resolve, 300));
		changed.mockClear();
		await put(folder, `Mediatheque/${other}`, text('seven'));
		await until(() => expect(changed).toHaveBeenCalled());
	}
});

test('a place that is looked at tells what came and what went, and nothing once nobody listens', async () => {
	const folder = await folderOfTest();
	const place = folderPlace(folder);
	const changed = vi.fn();
	const watch = watchPlace(place, changed, { every: 10 });
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(changed).not.toHaveBeenCalled();
	await place.write(own, text('one'), patient());
	await until(() => expect(changed).toHaveBeenCalledTimes(1));
	await place.remove(own, patient());
	await until(() => expect(changed).toHaveBeenCalledTimes(2));
	watch[Symbol.dispose]();
	await place.write(next, text('two'), patient());
	await new Promise((resolve) => setTimeout(resolve, 60));
	expect(changed).toHaveBeenCalledTimes(2);
});
