/** Synchronous access to a file: in the library of workers only, while what uses it is also checked with that of pages. */
export interface SyncFile {
	/** @returns bytes read */
	read(into: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
	/** @returns bytes written: fewer than given where the storage is full */
	write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
	truncate(size: number): void;
	getSize(): number;
	flush(): void;
	close(): void;
}

/**
 * Opens a file for reading alone, beside others that read it: the quickest way to have all of a large one. @throws
 * NoModificationAllowedError while another thread writes it; where a browser does not know the mode, while any has it
 */
export function openToRead(file: FileSystemFileHandle): Promise<SyncFile> {
	const readable = file as unknown as {
		createSyncAccessHandle(options: { readonly mode: 'read-only' }): Promise<SyncFile>;
	};
	return readable.createSyncAccessHandle({ mode: 'read-only' });
}

/** Opens a file of the browser's own storage (OPFS). @throws NoModificationAllowedError while another thread holds it */
export function openSync(file: FileSystemFileHandle): Promise<SyncFile> {
	return (file as unknown as { createSyncAccessHandle(): Promise<SyncFile> }).createSyncAccessHandle();
}
