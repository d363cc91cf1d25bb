/** Lists the files under a folder. */

export interface FoundFile {
	/** Under the root, with `/`, as the file system spells it. */
	readonly path: string;
	readonly handle: FileSystemFileHandle;
}

/** Folders within folders; deeper is a loop of links, or nobody's library. */
const deepest = 64;

/** What systems and programs leave beside media: thumbnails, indices, half-written files. */
const litter = new Set(
	[
		'thumbs.db',
		'desktop.ini',
		'@eadir',
		'#recycle',
		'$recycle.bin',
		'system volume information',
		'__macosx'
	].concat('lost+found')
);

/** Whether a file or folder of this name is none of the person's media. */
export function isLitter(name: string): boolean {
	return name.startsWith('.') || name.endsWith('.crswap') || litter.has(name.toLowerCase());
}

/**
 * All files under a folder, deep first.
 * @param unlisted told of each folder (path with `/` at the end) that could not be listed, but for the root itself
 * @throws what the browser throws when the root cannot be listed
 */
export async function* walk(
	root: FileSystemDirectoryHandle,
	unlisted: (path: string, error: unknown) => void,
	signal?: AbortSignal
): AsyncGenerator<FoundFile> {
	yield* walkIn(root, '', 0);

	async function* walkIn(
		folder: FileSystemDirectoryHandle,
		path: string,
		depth: number
	): AsyncGenerator<FoundFile> {
		const entries = folder.values();
		for (;;) {
			signal?.throwIfAborted();
			let next: IteratorResult<FileSystemHandle>;
			try {
				next = await entries.next();
			} catch (error) {
				if (depth === 0) throw error;
				unlisted(path, error);
				return;
			}
			if (next.done) return;
			const entry = next.value;
			if (isLitter(entry.name)) continue;
			if (isFile(entry)) yield { path: path + entry.name, handle: entry };
			else if (depth < deepest) {
				yield* walkIn(entry as FileSystemDirectoryHandle, `${path}${entry.name}/`, depth + 1);
			} else unlisted(`${path}${entry.name}/`, new RangeError('Too many folders within folders'));
		}
	}
}

function isFile(entry: FileSystemHandle): entry is FileSystemFileHandle {
	return entry.kind === 'file';
}
