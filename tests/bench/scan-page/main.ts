/**
 * The page of the scan benchmarks: a folder is dropped on it, and chosen in its input, and scanned into a new library each
 * time it is asked: by the handle of the folder, or by the File objects of the input.
 */
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { startScanner } from '#lib/workers/scan/client.ts';
import type { ScanRequest } from '#lib/workers/scan/contract.ts';

let folder: FileSystemDirectoryHandle | undefined;

const input = document.querySelector('input');

/** @param by how the files are got at */
async function scanTwice(by: 'handle' | 'files') {
	const db = new LibraryDb(`bench ${crypto.randomUUID()}`);
	const request = by === 'handle' ? await byHandle(db) : await byFiles(db);
	const scanner = startScanner(db.name);
	try {
		const started = performance.now();
		const first = await scanner.scan(request, () => undefined);
		const between = performance.now();
		const second = await scanner.scan(request, () => undefined);
		const ended = performance.now();
		let details = 0;
		await db.details.each((row) => (details += row.bytes.length));
		return {
			seconds: (between - started) / 1000,
			again: (ended - between) / 1000,
			files: first.parsed,
			tags: first.tags,
			unchanged: second.unchanged,
			bytesAnItem: details / (await db.items.count()),
			failure: first.failure ?? second.failure
		};
	} finally {
		scanner[Symbol.dispose]();
		await db.delete();
	}
}

async function byHandle(db: LibraryDb): Promise<ScanRequest> {
	if (!folder) throw new Error('No folder was dropped');
	return { root: await rootsIn(db).add({ kind: 'folder', name: folder.name, handle: folder }) };
}

async function byFiles(db: LibraryDb): Promise<ScanRequest> {
	const files = [...(input?.files ?? [])];
	if (files.length === 0) throw new Error('No folder was chosen');
	const root = await rootsIn(db).add({ kind: 'session', name: 'chosen' });
	return { root, files: files.map((file) => ({ path: file.webkitRelativePath, file })) };
}

addEventListener('dragover', (event) => {
	event.preventDefault();
});
addEventListener('drop', (event) => {
	event.preventDefault();
	const handle = event.dataTransfer?.items[0]?.getAsFileSystemHandle?.();
	void handle?.then((dropped) => {
		folder = dropped as FileSystemDirectoryHandle;
		document.title = 'ready';
	});
});

Object.assign(globalThis, { scanTwice });
