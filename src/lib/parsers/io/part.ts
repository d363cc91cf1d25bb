/** A part of a source, read as if it were the whole. */
import type { ByteSource } from './byte-source.ts';

/** Part of a source, as a source. */
export function part(file: ByteSource, at: number, size: number): ByteSource {
	const length = Math.max(0, Math.min(size, file.size - at));
	return {
		size: length,
		read: (offset, wanted) => {
			const start = Math.min(Math.max(0, offset), length);
			return file.read(at + start, Math.max(0, Math.min(wanted, length - start)));
		}
	};
}
