/**
 * Minolta's raw files (MRW): a list of blocks (camera, balance, settings, and a TIFF structure with EXIF and maker notes), then
 * the raw picture. https://exiftool.org/TagNames/MinoltaRaw.html
 */
import type { ByteSource } from '../io/byte-source.ts';
import { headSize, isLittle, isMrw, readMrw } from '../makers/minolta-raw.ts';
import type { TagSink } from '../model.ts';

/** What lies before the raw picture; larger claims are not believed. */
const mostBlocks = 4 * 1024 * 1024;

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const head = await file.read(0, headSize);
	if (!isMrw(head)) return;
	found.is({ type: 'MRW', extension: 'mrw', mime: 'image/x-minolta-mrw' });
	signal?.throwIfAborted();
	const little = isLittle(head);
	const length = new DataView(head.buffer, head.byteOffset, head.length).getUint32(4, little);
	const bytes = await file.read(0, Math.min(headSize + length, headSize + mostBlocks, file.size));
	readMrw(bytes, 0, found);
}
