/**
 * MPEG video with or without its sound (ISO/IEC 11172-1 and 13818-1, program streams; 11172-2, video): the head of the first sequence
 * of pictures, and that of the first frame of sound.
 */
import { findFrame, readMpegFrame } from '../blocks/mpeg-audio.ts';
import { isSequence, readSequence, sequenceCode } from '../blocks/mpeg-video.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FileType, TagSink } from '../model.ts';
import { measureProgram } from './mpeg-facts.ts';

const type: FileType = { type: 'MPEG', extension: 'mpg', mime: 'video/mpeg' };
/** Both heads lie near the beginning. */
const window = 256 * 1024;
/** The first of 32 streams of sound. */
const sound = 0xc0;

export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is(type);
	const bytes = await file.read(0, window);
	const told = { film: false, sound: false };
	for (let at = bytes.indexOf(1); at >= 0 && !(told.film && told.sound); at = bytes.indexOf(1, at + 1)) {
		if (at < 2 || bytes[at - 1] !== 0 || bytes[at - 2] !== 0) continue;
		found.budget.item();
		const code = bytes[at + 1] ?? 0;
		if (code === sequenceCode && !told.film) {
			if (!isSequence(bytes, at + 2)) continue;
			readSequence(bytes, at + 2, at + 2, found);
			told.film = true;
		} else if ((code & 0xe0) === sound && !told.sound) {
			const size = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
			const packet = bytes.subarray(0, at + 4 + size);
			const frame = findFrame(packet, soundIn(packet, at + 4));
			if (frame < 0) continue;
			readMpegFrame(packet, frame, 0, found);
			told.sound = true;
		}
	}
	if (found.measures) await measureProgram(file, bytes, found);
}

/** Where the sound of a packet begins: behind a head of the second standard or of the first. */
function soundIn(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	if (first >> 6 === 2) return at + 3 + (bytes[at + 2] ?? 0);
	let from = at;
	while (bytes[from] === 0xff) from++;
	if ((bytes[from] ?? 0) >> 6 === 1) from += 2;
	const kind = (bytes[from] ?? 0) >> 4;
	return from + (kind === 2 ? 5 : kind === 3 ? 10 : 1);
}
