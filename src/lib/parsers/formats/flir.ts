/** FLIR's files of thermal pictures (`.fff`, and the pictures of a `.seq`): records, as in a segment of a JPEG. */
import type { ByteSource } from '../io/byte-source.ts';
import { readFlir } from '../makers/flir.ts';
import type { TagSink } from '../model.ts';

/** A sequence holds many pictures: the first is read. */
const mostBytes = 8 * 1024 * 1024;

export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'FLIR', extension: 'fff', mime: 'image/x-flir-fff' });
	const size = Math.min(file.size, mostBytes);
	found.budget.allocate(size);
	readFlir(await file.read(0, size), 0, found);
}
