/** Where bytes come from: a Blob of a folder, an OPFS file, a Node file handle, an array. */
export interface ByteSource {
	/** Size in bytes. Infinity is not allowed: a pipe is read into memory first. */
	readonly size: number;
	/**
	 * Bytes `[offset, offset + length)`, cut at the end of the source: a short or empty array is no error.
	 * The array may be a view of a shared page: do not write into it.
	 * @throws whatever the medium throws (NotReadableError, NotFoundError ...): reading cannot go on.
	 */
	read(offset: number, length: number): Promise<Uint8Array>;
}

/** A source over bytes in memory. */
export function fromBytes(bytes: Uint8Array): ByteSource {
	return {
		size: bytes.length,
		read: (offset, length) => Promise.resolve(bytes.subarray(offset, Math.max(offset, offset + length)))
	};
}

/**
 * A source over a Blob or File: each read is one `slice().arrayBuffer()`. Wrap it in `paged()`. The whole is read without
 * a slice: to make one, Chromium's worker waits for the browser's process, which takes longer than to read 1 MB.
 */
export function fromBlob(blob: Blob): ByteSource {
	const { size } = blob;
	return {
		size,
		read: async (offset, length) => {
			const part = offset === 0 && length >= size ? blob : blob.slice(offset, offset + length);
			return new Uint8Array(await part.arrayBuffer());
		}
	};
}
