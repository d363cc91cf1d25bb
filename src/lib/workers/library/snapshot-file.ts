// The one file in the browser's own storage that the library in memory is kept in.
import { ownFiles } from '#lib/storage/health.ts';
import type { SnapshotFile } from './snapshots.ts';

/** Held by whoever writes caches. */
const ownerLock = 'mediatheque-caches';
/** Bytes written at once: in between, questions are answered. */
const piece = 4 * 1024 * 1024;

/** Not everywhere, and not in every version of the types. */
interface Movable {
	move?(name: string): Promise<void>;
}

/** @param name of the file; what is being written has `.next` behind it */
export function snapshotFile(name: string): SnapshotFile {
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
			const next = await folder.getFileHandle(`${name}.next`, { create: true });
			await writeWhole(next, bytes);
			const movable = next as FileSystemFileHandle & Movable;
			if (movable.move) await movable.move(name);
			else {
				// Half-written it fails its checksum, and is made again.
				await writeWhole(await folder.getFileHandle(name, { create: true }), bytes);
				await folder.removeEntry(`${name}.next`);
			}
		},

		async asOwner(work) {
			return navigator.locks.request(ownerLock, { ifAvailable: true }, async (lock) => {
				if (!lock) return false;
				await work();
				return true;
			});
		}
	};
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
