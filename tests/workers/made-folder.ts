/**
 * A folder of made-up files in memory, with the faults that real ones have: what the browser throws for a file that
 * vanished, changed, was denied, or for a drive that was unplugged. Only what a scan asks of a handle is there.
 */

/** A fault by path: thrown when that file is opened, or that folder listed. */
export type Faults = Map<string, string>;

export interface MadeFolder {
	readonly handle: FileSystemDirectoryHandle;
	readonly faults: Faults;
	/** Adds or changes a file; `modified` defaults to a fixed time. */
	put(path: string, bytes: Uint8Array, modified?: number): void;
	remove(path: string): void;
	move(from: string, to: string): void;
	permission: PermissionState;
	/** Called before each file is opened. */
	onopen: (path: string) => void | Promise<void>;
	/** How many files were opened, and how many were read. */
	opened: number;
}

const someTime = Date.UTC(2024, 4, 31);

export function madeFolder(name = 'Pictures'): MadeFolder {
	const files = new Map<string, { bytes: Uint8Array; modified: number }>();
	const folder: MadeFolder = {
		faults: new Map(),
		permission: 'granted',
		opened: 0,
		onopen: () => undefined,
		put: (path, bytes, modified = someTime) => files.set(path, { bytes, modified }),
		remove: (path) => files.delete(path),
		move(from, to) {
			const file = files.get(from);
			if (!file) throw new Error(`No ${from}`);
			files.delete(from);
			files.set(to, file);
		},
		handle: undefined as unknown as FileSystemDirectoryHandle
	};

	const fail = (path: string) => {
		if (folder.permission !== 'granted') throw new DOMException('Permission withdrawn', 'NotAllowedError');
		const fault = folder.faults.get(path);
		if (fault !== undefined) throw new DOMException(`made fault at ${path}`, fault);
	};

	const fileHandle = (path: string) => ({
		kind: 'file',
		name: path.slice(path.lastIndexOf('/') + 1),
		async getFile() {
			folder.opened++;
			await folder.onopen(path);
			fail(path);
			const file = files.get(path);
			if (!file) throw new DOMException('gone', 'NotFoundError');
			const made = new File([new Uint8Array(file.bytes)], path.slice(path.lastIndexOf('/') + 1), {
				lastModified: file.modified
			});
			// As in a browser: a File is a snapshot that cannot be read once the file has changed.
			const guarded = <T extends Blob>(blob: T): T => {
				const read = blob.arrayBuffer.bind(blob);
				blob.arrayBuffer = async () => {
					if (files.get(path) !== file || folder.faults.get(`${path} read`)) {
						throw new DOMException('The file changed', 'NotReadableError');
					}
					return read();
				};
				return blob;
			};
			const slice = made.slice.bind(made);
			made.slice = (...range: Parameters<File['slice']>) => guarded(slice(...range));
			return guarded(made);
		}
	});

	const folderHandle = (path: string, folderName: string): unknown => ({
		kind: 'directory',
		name: folderName,
		queryPermission: () => Promise.resolve(folder.permission),
		isSameEntry: (other: unknown) => Promise.resolve(other === folder.handle && path === ''),
		async *values() {
			fail(path === '' ? '/' : path);
			const seen = new Set<string>();
			for (const file of [...files.keys()]) {
				if (!file.startsWith(path)) continue;
				const [first = '', ...rest] = file.slice(path.length).split('/');
				if (rest.length === 0) yield fileHandle(file);
				else if (!seen.has(first)) {
					seen.add(first);
					yield folderHandle(`${path}${first}/`, first);
				}
			}
			await Promise.resolve();
		},
		async getDirectoryHandle(child: string) {
			fail(path === '' ? '/' : path);
			await Promise.resolve();
			return folderHandle(`${path}${child}/`, child);
		},
		async getFileHandle(child: string) {
			fail(path === '' ? '/' : path);
			await Promise.resolve();
			if (!files.has(path + child)) throw new DOMException('gone', 'NotFoundError');
			return fileHandle(path + child);
		}
	});

	return Object.assign(folder, { handle: folderHandle('', name) as FileSystemDirectoryHandle });
}

/** A sound that is recognised by its first bytes; `seed` makes its content its own. */
export function madeSound(seed: number, size = 100): Uint8Array {
	const bytes = new Uint8Array(size).fill(seed % 251, 12);
	bytes.set(new TextEncoder().encode('RIFF....WAVE'));
	new DataView(bytes.buffer).setUint32(16, seed);
	return bytes;
}
