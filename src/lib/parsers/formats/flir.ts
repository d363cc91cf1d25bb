/** FLIR's files of thermal pictures (`.fff`, and the pictures of a `.seq`): records, as in a segment of a JPEG. */
import type { ByteSource } from '../io/byte-source.ts';
import { readFlir } from '../makers/flir.ts';
import type { TagSink } from '../model.ts';

/** A sequence holds many pictures: the first is read. */
const mostBytes = 8 * 1024 * 1024;
/** Files of sequences begin with `AFF`, those of pictures with `FFF`. */
const firstOfSequence = 0x41;

export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const size = Math.min(file.size, mostBytes);
	found.budget.allocate(size);
	const bytes = await file.read(0, size);
	found.is(
		bytes[0] === firstOfSequence
			? { type: 'SEQ', extension: 'seq', mime: 'image/x-flir-seq' }
			: { type: 'FLIR', extension: 'fff', mime: 'image/x-flir-fff' }
	);
	readFlir(bytes, 0, found);
}
