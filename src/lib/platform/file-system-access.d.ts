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
