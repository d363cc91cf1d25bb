/** The file in which a folder carries its library: looked at, read and written. Runs in pages and in workers. */
import {
	BadCarried,
	carriedFolder,
	carriedHeadSize,
	carriedName,
	largestCarried,
	readCarriedHead,
	type CarriedHead
} from '#lib/library/carried.ts';

/** What a folder says that it carries, without reading it through; undefined where there is nothing. @throws BadCarried */
export async function lookIntoFolder(root: FileSystemDirectoryHandle): Promise<CarriedHead | undefined> {
	const file = await fileIn(root);
	if (!file) return undefined;
	return readCarriedHead(new Uint8Array(await file.slice(0, carriedHeadSize).arrayBuffer()));
}

/** @throws BadCarried `too-large`; NotFoundError where there is none */
export async function bytesInFolder(root: FileSystemDirectoryHandle): Promise<Uint8Array<ArrayBuffer>> {
	const file = await fileIn(root);
	if (!file) throw new DOMException(`${carriedFolder}/${carriedName} is gone`, 'NotFoundError');
	if (file.size > largestCarried) throw new BadCarried('too-large');
	return new Uint8Array(await file.arrayBuffer());
}

/**
 * Puts it there: all of it or nothing, since a browser writes beside the file and swaps when all is there.
 * @throws NotAllowedError, QuotaExceededError
 */
export async function writeIntoFolder(
	root: FileSystemDirectoryHandle,
	bytes: Uint8Array<ArrayBuffer>
): Promise<void> {
	const folder = await root.getDirectoryHandle(carriedFolder, { create: true });
	// What Chromium leaves behind where it was killed in the middle of a write.
	await folder.removeEntry(`${carriedName}.crswap`).catch(() => undefined);
	const handle = await folder.getFileHandle(carriedName, { create: true });
	const writable = await handle.createWritable();
	try {
		await writable.write(bytes);
		await writable.close();
	} catch (error) {
		await writable.abort().catch(() => undefined);
		throw error;
	}
}

async function fileIn(root: FileSystemDirectoryHandle): Promise<File | undefined> {
	try {
		const folder = await root.getDirectoryHandle(carriedFolder);
		const file = await (await folder.getFileHandle(carriedName)).getFile();
		// Made, and not yet written.
		return file.size === 0 ? undefined : file;
	} catch (error) {
		const name = error instanceof DOMException ? error.name : '';
		if (name === 'NotFoundError' || name === 'TypeMismatchError') return undefined;
		throw error;
	}
}
