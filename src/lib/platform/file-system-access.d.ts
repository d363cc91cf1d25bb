/** What the File System Access API adds to a window and TypeScript's library does not know yet (Chromium only). */
interface Window {
	showDirectoryPicker?(options?: {
		readonly id?: string;
		readonly mode?: 'read' | 'readwrite';
		readonly startIn?: 'pictures' | 'music' | 'videos' | 'documents' | 'desktop' | 'downloads';
	}): Promise<FileSystemDirectoryHandle>;
}

interface DataTransferItem {
	getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

interface FileSystemHandle {
	queryPermission?(wish: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
	requestPermission?(wish: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

/** https://github.com/whatwg/fs/blob/main/proposals/FileSystemObserver.md (Chromium 133 and later). */
interface FileSystemChangeRecord {
	readonly changedHandle: FileSystemHandle | null;
	readonly relativePathComponents: readonly string[];
	readonly type: 'appeared' | 'disappeared' | 'errored' | 'modified' | 'moved' | 'unknown';
	readonly relativePathMovedFrom?: readonly string[] | null;
}

interface FileSystemObserver {
	observe(handle: FileSystemHandle, options?: { readonly recursive?: boolean }): Promise<void>;
	disconnect(): void;
}

// A property of the global object, which only `var` makes.
// eslint-disable-next-line no-var
declare var FileSystemObserver:
	(new (changed: (records: readonly FileSystemChangeRecord[]) => void) => FileSystemObserver) | undefined;
