/** What happens to a browser's database on a real disk: its LevelDB files, damaged in a profile that is closed. */
import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Fills the library's database as scans and edits of a person would, and reloads the page.
 * @param fill items from one number to another, of which those up to `curated` have a rating
 */
export async function fillLibrary(
	page: Page,
	{ from = 1, items, curated }: { from?: number; items: number; curated: number }
): Promise<void> {
	await page.evaluate(
		async ({ from, items, curated }) => {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('mediatheque');
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(new Error('cannot be opened'));
				};
			});
			const work = db.transaction(['roots', 'items', 'curation', 'edits', 'presets', 'changes'], 'readwrite');
			const put = (table: string, row: unknown) => work.objectStore(table).put(row);
			put('roots', { id: 1, kind: 'session', name: 'Pictures', added: 1, scanned: 1 });
			const print = (id: number) => `${String(id).padStart(8, '0')}aaaaaaaaaaaaaaaaaaaaaaaa`;
			const at = (id: number) => `${id.toString(36).padStart(9, '0')}-000-aaaaaaaa-1`;
			for (let id = from; id <= items; id++) {
				const rated = id <= curated;
				put('items', {
					id,
					fingerprint: print(id),
					root: 1,
					path: `a/${id}.jpg`,
					name: `${id}.jpg`,
					folder: 'a',
					size: 1,
					modified: 1,
					added: 1,
					type: 'JPEG',
					mime: 'image/jpeg',
					kind: 'photo',
					extension: 'jpg',
					state: 'absent',
					tagCount: 0,
					warningCount: 0,
					caption: Array.from({ length: 40 }, (_, at) =>
						((id * 7919 + at * 104_729) % 99_991).toString(36)
					).join(' '),
					...(rated ? { rating: 4 } : {})
				});
				if (!rated) continue;
				const said = { value: 4, at: at(id), device: 'aaaaaaaa', origin: 'person' };
				put('curation', { id, said: { rating: [said] } });
				put('edits', {
					id: at(id),
					part: 0,
					items: [print(id)],
					origin: 'person',
					title: 'Rating',
					made: 1,
					changes: [{ kind: 'set', item: print(id), field: 'rating', after: 4 }]
				});
			}
			put('presets', { id: 'A', kind: 'made' });
			put('changes', { all: true });
			await new Promise((resolve, reject) => {
				work.oncomplete = resolve;
				work.onabort = reject;
			});
			db.close();
		},
		{ from, items, curated }
	);
	await page.reload();
}

/** The text of a file that the page has in its own storage. */
export function ownFileText(page: Page, name: string): Promise<string> {
	return page.evaluate(async (name) => {
		const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
		return (await handle.getFile()).text();
	}, name);
}

/** Files that the page has in its own storage. */
export function ownFileNames(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const names: string[] = [];
		for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
		return names.sort();
	});
}

async function levelDbOf(profile: string): Promise<string> {
	const folder = join(profile, 'Default', 'IndexedDB');
	const name = (await readdir(folder)).find((entry) => entry.endsWith('.leveldb'));
	if (name === undefined) throw new Error('The profile has no database');
	return join(folder, name);
}

async function largest(folder: string, pattern: RegExp): Promise<{ path: string; size: number }> {
	const found = (await readdir(folder))
		.filter((name) => pattern.test(name))
		.map((name) => join(folder, name));
	const sized = await Promise.all(found.map(async (path) => ({ path, size: (await stat(path)).size })));
	const [first] = sized.sort((a, b) => b.size - a.size);
	if (!first) throw new Error(`Nothing like ${String(pattern)} in ${folder}`);
	return first;
}

async function flip(path: string, share: number): Promise<void> {
	const bytes = await readFile(path);
	const from = Math.floor(bytes.length * share);
	for (let at = from; at < Math.min(from + 64, bytes.length); at++) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
	await writeFile(path, bytes);
}

/** What a crash leaves between the two writes of a record: its head, which tells of more bytes than there are. */
export async function cutRecord(profile: string): Promise<void> {
	const { path } = await largest(await levelDbOf(profile), /\.log$/);
	const [checksum, length, whole] = [4, 2, 1];
	const head = Buffer.alloc(checksum + length + 1);
	head.writeUInt32LE(0x12345678, 0);
	head.writeUInt16LE(500, checksum);
	head.writeUInt8(whole, checksum + length);
	await appendFile(path, head);
}

/** Six ways to damage a database, each given the folder of a profile that is closed. */
export const damages: Readonly<Record<string, (profile: string) => Promise<void>>> = {
	'a flipped log': async (profile) => {
		const { path } = await largest(await levelDbOf(profile), /\.log$/);
		await flip(path, 0.3);
	},
	'a manifest of garbage': async (profile) => {
		const { path, size } = await largest(await levelDbOf(profile), /^MANIFEST/);
		await writeFile(path, Buffer.alloc(size, 0x5a));
	},
	'a deleted folder': async (profile) => {
		await rm(await levelDbOf(profile), { recursive: true });
	},
	'a missing CURRENT': async (profile) => {
		await rm(join(await levelDbOf(profile), 'CURRENT'));
	},
	'flipped tables': async (profile) => {
		const folder = await levelDbOf(profile);
		for (const name of await readdir(folder)) {
			if (!name.endsWith('.ldb')) continue;
			for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) await flip(join(folder, name), share);
		}
	},
	'a log that is cut short': async (profile) => {
		const { path, size } = await largest(await levelDbOf(profile), /\.log$/);
		await truncate(path, Math.floor(size * 0.2));
	}
};
