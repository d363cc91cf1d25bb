/** The page of the scan benchmark: a folder is dropped on it, and scanned into a new library each time it is asked. */
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { startScanner } from '#lib/workers/scan/client.ts';

let folder: FileSystemDirectoryHandle | undefined;

async function scanTwice() {
	if (!folder) throw new Error('No folder was dropped');
	const db = new LibraryDb(`bench ${crypto.randomUUID()}`);
	const root = await rootsIn(db).add({ kind: 'folder', name: folder.name, handle: folder });
	const scanner = startScanner(db.name);
	try {
		const started = performance.now();
		const first = await scanner.scan({ root }, () => undefined);
		const between = performance.now();
		const second = await scanner.scan({ root }, () => undefined);
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
