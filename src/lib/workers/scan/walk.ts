/** Lists the files under a folder. */
import type { IgnoreRules } from '#lib/library/ignore-rules.ts';

export interface FoundFile {
	/** Under the root, with `/`, as the file system spells it. */
	readonly path: string;
	readonly handle: FileSystemFileHandle;
}

export interface Walk {
	/** What is passed over; hidden folders are not entered. */
	readonly rules: Pick<IgnoreRules, 'hides'>;
	/** Path of the folder under the root, `/` at its end; empty for the root, which is the default. */
	readonly from?: string;
	/** Also what is in the folders inside; they are unless this is false. */
	readonly deep?: boolean;
	/** Told of each folder (path with `/` at the end) that could not be listed, but for the first. */
	readonly unlisted: (path: string, error: unknown) => void;
	readonly signal?: AbortSignal | undefined;
}

/** Folders within folders; deeper is a loop of links, or nobody's library. */
const deepest = 64;

/** What the browser itself leaves while a file is written. */
const halfWritten = '.crswap';

export function isHalfWritten(name: string): boolean {
	return name.endsWith(halfWritten);
}

/**
 * All files under a folder, a folder's own first.
 * @throws what the browser throws when the first folder cannot be listed
 */
export async function* walk(
	first: FileSystemDirectoryHandle,
	{ rules, from = '', deep = true, unlisted, signal }: Walk
): AsyncGenerator<FoundFile> {
	const waiting = [{ folder: first, path: from, depth: 0 }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { folder, path, depth } = next;
		const inside: typeof waiting = [];
		const entries = folder.values();
		for (;;) {
			signal?.throwIfAborted();
			let result: IteratorResult<FileSystemHandle>;
			try {
				result = await entries.next();
			} catch (error) {
				if (depth === 0) throw error;
				unlisted(path, error);
				break;
			}
			if (result.done) break;
			const entry = result.value;
			const at = path + entry.name;
			if (isFile(entry)) {
				if (!isHalfWritten(entry.name) && !rules.hides(at, 'file')) yield { path: at, handle: entry };
			} else if (deep && !rules.hides(at, 'folder')) {
				if (depth < deepest) {
					inside.push({ folder: entry as FileSystemDirectoryHandle, path: `${at}/`, depth: depth + 1 });
				} else unlisted(`${at}/`, new RangeError('Too many folders within folders'));
			}
		}
		// One by one: they may be more than a call can be given.
		for (const one of inside.reverse()) waiting.push(one);
	}
}

function isFile(entry: FileSystemHandle): entry is FileSystemFileHandle {
	return entry.kind === 'file';
}
