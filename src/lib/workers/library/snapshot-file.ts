// The one file in the browser's own storage that the library in memory is kept in.
import { ownFiles } from '#lib/storage/health.ts';
import type { Owner } from '../owner.ts';
import type { SnapshotFile } from './snapshots.ts';

/** Bytes written at once: in between, questions are answered. */
const piece = 4 * 1024 * 1024;

/** Not everywhere, and not in every version of the types. */
interface Movable {
	move?(name: string): Promise<void>;
}

/**
 * @param name of the file; what is being written has the number of the ownership and `.next` behind it
 * @param owner of the cache: only the thread that owns it writes
 */
export function snapshotFile(name: string, owner: Owner): SnapshotFile {
	return {
		async read() {
			try {
				const handle = await (await ownFiles())?.getFileHandle(name);
				return await (await handle?.getFile())?.arrayBuffer();
			} catch (error) {
				if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
				throw error;
			}
		},

		async write(bytes) {
			const folder = await ownFiles();
			if (!folder) return;
			const nextName = `${name}.${String(owner.epoch)}.next`;
			const next = await folder.getFileHandle(nextName, { create: true });
			try {
				await writeWhole(next, bytes);
				// Another may own by now: what it wrote is newer.
				await owner.confirm();
			} catch (error) {
				await folder.removeEntry(nextName).catch(() => undefined);
				throw error;
			}
			const movable = next as FileSystemFileHandle & Movable;
			if (movable.move) await movable.move(name);
			else {
				// Half-written it fails its checksum, and is made again.
				await writeWhole(await folder.getFileHandle(name, { create: true }), bytes);
				await folder.removeEntry(nextName);
			}
		},

		async asOwner(work) {
			if (owner.epoch === undefined) return false;
			await sweep(name, owner.epoch);
			await work();
			return true;
		}
	};
}

/** What owners before this one left half-written. */
async function sweep(name: string, epoch: number): Promise<void> {
	const folder = await ownFiles();
	for await (const entry of folder?.keys() ?? []) {
		const written = entry.startsWith(`${name}.`) && entry.endsWith('.next');
		if (written && entry !== `${name}.${String(epoch)}.next`) {
			await folder?.removeEntry(entry).catch(() => undefined);
		}
	}
}

async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	const file = await handle.createSyncAccessHandle();
	try {
		file.truncate(0);
		for (let at = 0; at < bytes.length; at += piece) {
			file.write(bytes.subarray(at, at + piece), { at });
			await new Promise((resolve) => setTimeout(resolve));
		}
		file.flush();
	} finally {
		file.close();
	}
}
