/** How the browser tells what changes in a folder, where it does. */

/** A part of a folder where something changed; the empty path is the folder itself. */
export interface ChangedPart {
	readonly path: string;
	readonly reach: 'file' | 'folder' | 'tree';
}

/** Chromium breaks off now and then while another watch of the folder begins or ends, as after a reload; then again. */
const tries = 5;
const pauseBetween = 700;

export function canObserve(): boolean {
	return typeof globalThis.FileSystemObserver === 'function';
}

/**
 * Tells what changes in a folder and all within, until disposed.
 * @param changed where to look; a folder that came, or whatever cannot be told, is to be looked through as a whole
 * @param lost the browser does not watch any more: the folder is gone, or access to it
 * @throws what the browser throws where it cannot watch this folder
 */
export async function observeFolder(
	folder: FileSystemDirectoryHandle,
	changed: (parts: readonly ChangedPart[]) => void,
	lost: () => void
): Promise<Disposable> {
	const Observer = globalThis.FileSystemObserver;
	if (!Observer) throw new DOMException('This browser does not watch folders', 'NotSupportedError');
	const observer = new Observer((records) => {
		changed(records.flatMap(partsOf));
		if (records.some(({ type }) => type === 'errored')) lost();
	});
	for (let left = tries - 1; ; left--) {
		try {
			await observer.observe(folder, { recursive: true });
			break;
		} catch (error) {
			const aborted = error instanceof DOMException && error.name === 'AbortError';
			if (!aborted || left === 0) throw error;
			await new Promise((resolve) => setTimeout(resolve, pauseBetween));
		}
	}
	return { [Symbol.dispose]: () => observer.disconnect() };
}

/** Where a record says to look. What disappeared may have been a file or a folder: nobody can ask it any more. */
export function partsOf(record: FileSystemChangeRecord): ChangedPart[] {
	const { type, changedHandle, relativePathComponents, relativePathMovedFrom } = record;
	const path = relativePathComponents.join('/');
	const gone = (at: string): ChangedPart[] => [
		{ path: at, reach: 'file' },
		{ path: at, reach: 'tree' }
	];
	const there = (at: string): ChangedPart =>
		changedHandle?.kind === 'file' ? { path: at, reach: 'file' } : { path: at, reach: 'tree' };
	switch (type) {
		case 'appeared':
			return [there(path)];
		case 'modified':
			return changedHandle?.kind === 'file' ? [there(path)] : [{ path, reach: 'folder' }];
		case 'moved':
			return [there(path), ...(relativePathMovedFrom ? gone(relativePathMovedFrom.join('/')) : [])];
		case 'disappeared':
			return path === '' ? [{ path, reach: 'tree' }] : gone(path);
		case 'errored':
		case 'unknown':
			return [{ path: '', reach: 'tree' }];
	}
}
