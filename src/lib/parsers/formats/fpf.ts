/** FLIR's public image format: a head of fixed places, then the temperatures. https://exiftool.org/TagNames/FLIR.html#FPF */
import { addConversions } from '../conversions.ts';
import { flirConversions } from '../conversions/flir.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { readRows } from '../makers/binary.ts';
import { noteOf } from '../makers/note.ts';
import type { TagSink } from '../model.ts';
import { flirFPF } from '../tags/makers/flir-fpf.ts';

addConversions(flirConversions);

const headSize = 892;

export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'FPF', extension: 'fpf', mime: 'image/x-flir-fpf' });
	const head = await file.read(0, headSize);
	if (head.length < headSize) found.warn('FPF: the file ends inside its head');
	// Versions are small numbers: a large one is in the other byte order.
	const little = head[32] !== 0;
	readRows(head, 0, noteOf(head, 0, little, found), flirFPF);
}
