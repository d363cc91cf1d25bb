import { afterEach, expect, test, vi } from 'vitest';
import {
	capabilities,
	onLaunchFiles,
	takeSharedFiles,
	watchInstallation
} from '#lib/platform/installation.ts';
import { inbox, keepShared } from '../../src/service-worker/share-inbox.ts';

afterEach(async () => {
	await caches.delete(inbox);
});

function shared(...files: File[]): Request {
	const body = new FormData();
	for (const file of files) body.append('files', file);
	body.append('title', 'not a file');
	return new Request(new URL('/share/', location.href), { method: 'POST', body });
}

test('shared files come through with name, kind, date and bytes, once', async () => {
	const photo = new File(['bytes'], 'Ein Foto 写真.jpg', {
		type: 'image/jpeg',
		lastModified: 1_600_000_000_000
	});
	const note = new File([''], 'empty', { lastModified: 5 });

	const answer = await keepShared(shared(photo, note), '');
	const taken = await takeSharedFiles();

	expect(answer.status).toBe(303);
	expect(answer.headers.get('Location')).toBe(new URL('/?shared=1', location.href).href);
	expect(taken.map(({ name, type, size }) => ({ name, type, size }))).toEqual(
		expect.arrayContaining([
			{ name: 'Ein Foto 写真.jpg', type: 'image/jpeg', size: 5 },
			{ name: 'empty', type: 'application/octet-stream', size: 0 }
		])
	);
	expect(await takeSharedFiles()).toEqual([]);
});

test('a shared file that cannot be read now waits, and keeps none of the others back', async () => {
	const [broken, whole] = ['broken', 'whole'].map((name) => new File([name], name));
	if (!broken || !whole) throw new Error('none');
	await keepShared(shared(whole, broken), '');
	const blob = vi.spyOn(Response.prototype, 'blob');
	blob.mockImplementation(function (this: Response) {
		if (this.headers.get('X-File-Name') === 'broken')
			return Promise.reject(new DOMException('', 'NotReadableError'));
		return Promise.resolve(new Blob(['whole']));
	});
	expect((await takeSharedFiles()).map(({ name }) => name)).toEqual(['whole']);

	blob.mockRestore();
	expect((await takeSharedFiles()).map(({ name }) => name)).toEqual(['broken']);
});

test('sharing a text without a file says that there was nothing to take', async () => {
	const answer = await keepShared(shared(), '/library');

	expect(answer.headers.get('Location')).toBe(new URL('/library/?shared=0', location.href).href);
	expect(await takeSharedFiles()).toEqual([]);
});

test('of several shared files those are kept that there is room for, and it is told that not all are', async () => {
	const put = vi.spyOn(Cache.prototype, 'put');
	put.mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
	const answer = await keepShared(shared(new File(['large'], 'large'), new File(['small'], 'small')), '');
	put.mockRestore();

	expect(answer.headers.get('Location')).toContain('shared=0');
	expect((await takeSharedFiles()).map(({ name }) => name)).toEqual(['small']);
});

test('a damaged form is answered with the app, not with an error', async () => {
	const answer = await keepShared(new Request('/share/', { method: 'POST', body: 'x' }), '');

	expect(answer.headers.get('Location')).toContain('shared=0');
});

test('the install button is there from the offer of the browser until it is used', async () => {
	const installation = watchInstallation();
	const seen: boolean[] = [];
	installation.onChange((available) => seen.push(available));
	expect(await installation.install()).toBe('unavailable');

	const prompt = vi.fn(() => Promise.resolve({ outcome: 'accepted' }));
	const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
	dispatchEvent(offer);

	expect(offer.defaultPrevented).toBe(true);
	expect(installation.available).toBe(true);
	expect(await installation.install()).toBe('accepted');
	expect(seen).toEqual([true, false]);
});

test('files the app is opened with are handed on, folders and empty launches are not', async () => {
	const folder = await navigator.storage.getDirectory();
	const file = await folder.getFileHandle('opened.jpg', { create: true });
	let launch: ((params: { files?: FileSystemHandle[] }) => void) | undefined;
	vi.stubGlobal('launchQueue', { setConsumer: (consumer: typeof launch) => (launch = consumer) });
	const opened = vi.fn();

	onLaunchFiles(opened);
	launch?.({});
	launch?.({ files: [folder] });
	launch?.({ files: [folder, file] });

	vi.unstubAllGlobals();
	expect(opened.mock.calls).toEqual([[[file]]]);
});

test('the list of what this browser can do is whole and true', () => {
	const list = capabilities();

	expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
	expect(list).toContainEqual({ id: 'private-files', available: true });
	expect(list).toContainEqual({ id: 'folder-picker', available: 'showDirectoryPicker' in window });
});
