/** How folders and files come into the library: by picker, drop or input; and how access is kept or got back. */
import { keptFolderName, type Root, type RootAccess } from '#lib/library/root.ts';

export { keptFolderName };

/** A file given without a handle, and its path under the folder or drop it came with. */
export interface GivenFile {
	readonly path: string;
	readonly file: File;
}

/** What a drop or a choice gave: folders to be opened in place, and files that are there for this session only. */
export interface Given {
	readonly folders: readonly FileSystemDirectoryHandle[];
	readonly files: readonly GivenFile[];
	/** Paths that could not be opened, with the error's name: links, and what is neither file nor folder. */
	readonly refused: readonly { readonly name: string; readonly error: string }[];
}

/** Most folders within folders in a drop without handles. */
const deepest = 64;

/** Whether this browser can open folders in place. */
export function canPickFolders(): boolean {
	return typeof window.showDirectoryPicker === 'function';
}

/** What a folder is asked for: `library` to read what is in it, `sync` to put sealed files there and read those of others. */
const folderWishes = {
	library: { id: 'library', mode: 'read', startIn: 'pictures' },
	sync: { id: 'sync', mode: 'readwrite', startIn: 'documents' }
} as const;

/**
 * Asks for a folder. Call it from a click.
 * @returns undefined when the person cancelled
 * @throws SecurityError or NotAllowedError where the browser refuses
 */
export async function pickFolder(
	wish: keyof typeof folderWishes = 'library'
): Promise<FileSystemDirectoryHandle | undefined> {
	try {
		return await window.showDirectoryPicker?.(folderWishes[wish]);
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return undefined;
		throw error;
	}
}

/**
 * Everything a drop holds. Folders come as handles where the browser has them; dropped files come with their handle's
 * File, folders without handles are walked at once.
 */
export async function givenByDrop(event: DragEvent): Promise<Given> {
	// All handles and entries are asked for before the first await: after it, the drop's data is gone.
	const items = [...(event.dataTransfer?.items ?? [])].filter((item) => item.kind === 'file');
	const waiting = items.map((item) => ({
		handle: item.getAsFileSystemHandle?.(),
		entry: item.webkitGetAsEntry(),
		file: item.getAsFile()
	}));
	const folders: FileSystemDirectoryHandle[] = [];
	const files: GivenFile[] = [];
	const refused: { name: string; error: string }[] = [];
	for (const { handle, entry, file } of waiting) {
		try {
			const got = await handle;
			if (got?.kind === 'directory') folders.push(got as FileSystemDirectoryHandle);
			else if (got?.kind === 'file') {
				files.push({ path: got.name, file: await (got as FileSystemFileHandle).getFile() });
			} else if (entry) await walkEntry(entry, '', 0, files, refused);
			else if (file) files.push({ path: file.name, file });
		} catch (error) {
			refused.push({ name: entry?.name ?? file?.name ?? '', error: nameOf(error) });
		}
	}
	return { folders, files, refused };
}

/** The files of a file input, with the paths that a `webkitdirectory` input gives. */
export function givenByInput(input: HTMLInputElement): Given {
	const files = [...(input.files ?? [])].map((file) => ({
		path: file.webkitRelativePath || file.name,
		file
	}));
	return { folders: [], files, refused: [] };
}

async function walkEntry(
	entry: FileSystemEntry,
	path: string,
	depth: number,
	files: GivenFile[],
	refused: { name: string; error: string }[]
): Promise<void> {
	const at = path + entry.name;
	try {
		if (entry.isFile) {
			const file = await new Promise<File>((resolve, reject) => {
				(entry as FileSystemFileEntry).file(resolve, reject);
			});
			files.push({ path: at, file });
		} else if (entry.isDirectory && depth < deepest) {
			const reader = (entry as FileSystemDirectoryEntry).createReader();
			// A reader gives some hundred entries at a time, then none.
			for (;;) {
				const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
					reader.readEntries(resolve, reject);
				});
				if (some.length === 0) break;
				for (const one of some) await walkEntry(one, `${at}/`, depth + 1, files, refused);
			}
		}
	} catch (error) {
		refused.push({ name: at, error: nameOf(error) });
	}
}

function nameOf(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : String(error);
}

/**
 * Whether a root can be read now. Asks nobody.
 * @param provided whether this page has the files of a root without a handle
 */
export async function accessOf(root: Root, provided = false): Promise<RootAccess> {
	if (root.kind === 'demo') return 'ready';
	if (!root.handle) return provided ? 'ready' : 'again';
	try {
		const state = (await root.handle.queryPermission?.({ mode: 'read' })) ?? 'granted';
		if (state !== 'granted') return state === 'prompt' ? 'ask' : 'denied';
		await root.handle.values().next();
		return 'ready';
	} catch (error) {
		return nameOf(error) === 'NotAllowedError' ? 'denied' : 'gone';
	}
}

/** Asks the person for a root again. Call it from a click. */
export async function requestAccess(root: Root): Promise<RootAccess> {
	if (root.handle) await root.handle.requestPermission?.({ mode: 'read' });
	return accessOf(root);
}

/** The folder in the browser's own storage into which a person may ask to copy. */
export async function keptLibrary(): Promise<FileSystemDirectoryHandle> {
	const storage = await navigator.storage.getDirectory();
	return storage.getDirectoryHandle(keptFolderName, { create: true });
}

/**
 * Copies files into the browser's own storage. A name that is taken by other content gets a number; a copy that
 * fails leaves nothing behind.
 * @returns how many were copied, and those that were not with the error's name (QuotaExceededError: it is full)
 */
export async function keepFiles(
	files: readonly GivenFile[],
	report: (progress: { done: number; total: number }) => void = () => undefined,
	signal?: AbortSignal
): Promise<{ kept: number; refused: { name: string; error: string }[] }> {
	const kept = await keptLibrary();
	const refused: { name: string; error: string }[] = [];
	for (const [index, { path, file }] of files.entries()) {
		signal?.throwIfAborted();
		try {
			await keepOne(kept, path, file);
		} catch (error) {
			refused.push({ name: path, error: nameOf(error) });
		}
		report({ done: index + 1, total: files.length });
	}
	return { kept: files.length - refused.length, refused };
}

async function keepOne(kept: FileSystemDirectoryHandle, path: string, file: File): Promise<void> {
	const parts = path.split('/');
	const name = parts.pop() ?? file.name;
	let folder = kept;
	for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
	const free = await freeName(folder, name, file);
	if (free === undefined) return;
	const handle = await folder.getFileHandle(free, { create: true });
	try {
		const writable = await handle.createWritable();
		try {
			await writable.write(file);
			await writable.close();
		} catch (error) {
			await writable.abort().catch(() => undefined);
			throw error;
		}
	} catch (error) {
		await folder.removeEntry(free).catch(() => undefined);
		throw error;
	}
}

/** A name that is not taken; undefined where the same file (by size and content) is kept already. */
async function freeName(
	folder: FileSystemDirectoryHandle,
	name: string,
	file: File
): Promise<string | undefined> {
	const dot = name.lastIndexOf('.');
	const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
	for (let number = 1; ; number++) {
		const candidate = number === 1 ? name : `${stem} (${number})${end}`;
		const taken = await folder.getFileHandle(candidate).catch(() => undefined);
		if (!taken) return candidate;
		if (await sameContent(await taken.getFile(), file)) return undefined;
	}
}

/** Compares piece by piece, so that a film is not taken into memory. */
async function sameContent(a: File, b: File): Promise<boolean> {
	if (a.size !== b.size) return false;
	const piece = 4 * 1024 * 1024;
	for (let at = 0; at < a.size; at += piece) {
		const [left, right] = await Promise.all(
			[a, b].map(async (file) => new Uint8Array(await file.slice(at, at + piece).arrayBuffer()))
		);
		if (!left || !right || left.some((byte, index) => byte !== right[index])) return false;
	}
	return true;
}
