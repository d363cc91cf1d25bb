/** How to reach the bytes of a file of a root, in a page or a worker. */
import type { Root } from '#lib/library/root.ts';
import type { LibraryDb } from './schema.ts';

/** Gives a file of a root that has no handle: a session's files, or the demo library's. */
export type FileProvider = (path: string) => File | undefined | Promise<File | undefined>;

const providers = new Map<number, FileProvider>();

/** Says where the files of a root without a handle come from, in this page or worker only. */
export function provideFiles(root: number, provider: FileProvider | undefined): void {
	if (provider) providers.set(root, provider);
	else providers.delete(root);
}

/** A path that no file can have: it would lead out of the root. */
class BadPath extends Error {
	override readonly name = 'TypeMismatchError';
	constructor(path: string) {
		super(`Not a path inside a folder: ${path}`);
	}
}

/**
 * Opens a file of a root.
 * @throws what the browser throws (NotAllowedError, NotFoundError, NotReadableError ...); `failureOf` says what it means
 */
export async function openFile(db: LibraryDb, root: number, path: string): Promise<File> {
	const row = await db.roots.get(root);
	const provided = await providers.get(root)?.(path);
	if (provided) return provided;
	if (row?.handle === undefined) throw notThere(row, path);
	return (await handleOf(row.handle, path)).getFile();
}

/** The handle of a file under a folder. @throws as `openFile` */
export async function handleOf(
	folder: FileSystemDirectoryHandle,
	path: string
): Promise<FileSystemFileHandle> {
	const slash = path.lastIndexOf('/');
	const name = path.slice(slash + 1);
	if (name === '') throw new BadPath(path);
	return (await folderOf(folder, path.slice(0, Math.max(0, slash)))).getFileHandle(name);
}

/** The handle of a folder under a folder; of itself where the path is empty. @throws as `openFile` */
export async function folderOf(
	folder: FileSystemDirectoryHandle,
	path: string
): Promise<FileSystemDirectoryHandle> {
	let at = folder;
	for (const part of path === '' ? [] : path.split('/')) {
		if (part === '' || part === '.' || part === '..') throw new BadPath(path);
		at = await at.getDirectoryHandle(part);
	}
	return at;
}

/** File System Access that TypeScript's worker library does not know. */
interface WithPermission {
	queryPermission?(wish: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

/** Whether a folder may be read; one of the browser's own storage always may. */
export async function permissionFor(
	folder: FileSystemDirectoryHandle,
	mode: 'read' | 'readwrite' = 'read'
): Promise<PermissionState> {
	return (await (folder as WithPermission).queryPermission?.({ mode })) ?? 'granted';
}

/** A session is over, or the root was removed: to a person both are files that are not there. */
function notThere(root: Root | undefined, path: string): Error {
	return new DOMException(
		root ? `The files of ${root.name} must be chosen again: ${path}` : `No such folder for ${path}`,
		'NotFoundError'
	);
}
