/** Files of the browser's own storage (OPFS) that one thread of all tabs writes: replaced as a whole or not at all. */
import { ownFiles } from '#lib/storage/health.ts';
import type { Owner } from './owner.ts';
import { openSync, openToRead } from './sync-file.ts';

/** Bytes written at once: in between, questions are answered. */
const piece = 4 * 1024 * 1024;

/** Not everywhere, and not in every version of the types. */
interface Movable {
	move?(name: string): Promise<void>;
}

/** @returns undefined where there is no such file, or none can be had */
export async function readOwnFile(name: string): Promise<ArrayBuffer | undefined> {
	try {
		const handle = await (await ownFiles())?.getFileHandle(name);
		return handle && ((await readAtOnce(handle)) ?? (await (await handle.getFile()).arrayBuffer()));
	} catch (error) {
		if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
		throw error;
	}
}

/** All of a file in one go, into memory that is its own; undefined where another thread is at it. */
async function readAtOnce(handle: FileSystemFileHandle): Promise<ArrayBuffer | undefined> {
	const file = await openToRead(handle).catch(() => undefined);
	if (!file) return undefined;
	try {
		const bytes = new Uint8Array(file.getSize());
		return file.read(bytes, { at: 0 }) === bytes.length ? bytes.buffer : undefined;
	} finally {
		file.close();
	}
}

/**
 * Writes under a name of its own (with the number of the ownership and `.next` behind), looks whether this thread still
 * owns the cache, and moves the file to its place.
 * @throws NotOwner, QuotaExceededError
 */
export async function replaceOwnFile(
	name: string,
	bytes: Uint8Array<ArrayBuffer>,
	owner: Owner
): Promise<void> {
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
		// Half-written it fails its checksum.
		await writeWhole(await folder.getFileHandle(name, { create: true }), bytes);
		await folder.removeEntry(nextName);
	}
}

/** Removes what owners before this one left half-written. */
export async function sweepOwnFile(name: string, owner: Owner): Promise<void> {
	const folder = await ownFiles();
	const mine = `${name}.${String(owner.epoch)}.next`;
	const left: string[] = [];
	for await (const entry of folder?.keys() ?? []) {
		if (entry.startsWith(`${name}.`) && entry.endsWith('.next') && entry !== mine) left.push(entry);
	}
	for (const entry of left) await folder?.removeEntry(entry).catch(() => undefined);
}

async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	const file = await openSync(handle);
	try {
		file.truncate(0);
		for (let at = 0; at < bytes.length; at += piece) {
			const part = bytes.subarray(at, at + piece);
			if (file.write(part, { at }) < part.length) {
				throw new DOMException('No room for the file', 'QuotaExceededError');
			}
			await new Promise((resolve) => setTimeout(resolve));
		}
		file.flush();
	} finally {
		file.close();
	}
}
