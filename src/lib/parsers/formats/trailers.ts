/** Whether something is appended to a picture; what it is and what it says is read by trailer-kinds.ts, loaded when there is. */
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';

/** The last bytes of what programs and phones append. */
const marks =
	/AXS[!*].{8}$|\xa1\xb2\xc3\xd4$|cbipcbbl$|^CANON OPTIONAL DATA\0|~\0\0..{6}$|~\0\0..{10}$|SEFT$|QDIOBS$|jxrs.{4}$|\x84\x93\xa2\xb1$/s;
const tailSize = 64;

/** Reads what is appended to a file. @param whole all bytes of the file, where they are at hand */
export async function readTrailersOf(
	file: ByteSource,
	found: TagSink,
	whole?: Uint8Array,
	signal?: AbortSignal
): Promise<void> {
	if (file.size <= tailSize) return;
	const tail = whole?.subarray(-tailSize) ?? (await file.read(file.size - tailSize, tailSize));
	if (!marks.test(latin1(tail))) return;
	const { readTrailers } = await import('./trailer-kinds.ts');
	await readTrailers(file, found, signal);
}
