/** FLAC: metadata blocks before the frames (RFC 9639 §8). An ID3 tag may lie before it, where `mp3.ts` begins. */
import { readFlacPicture } from '../blocks/flac-picture.ts';
import { audioTables } from '../blocks/media-tables.ts';
import { readVorbisComments } from '../blocks/vorbis-comment.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FormatModule, Preview, RawValue, TagSink } from '../model.ts';
import { hex } from '../io/hex.ts';

const mostBlocks = 1024;
/** Read of a picture: enough for its texts. The picture itself stays where it is. */
const pictureHead = 64 * 1024;
const largestComments = 4 * 1024 * 1024;

const streamInfo = 0;
const comments = 4;
const picture = 6;

export const read: FormatModule['read'] = async (file, found) => {
	await readFlac(file, 0, found);
};

/** Reads a FLAC stream that starts here. */
export async function readFlac(file: ByteSource, start: number, found: TagSink): Promise<void> {
	if (latin1(await file.read(start, 4)) !== 'fLaC') return;
	found.is({ type: 'FLAC', extension: 'flac', mime: 'audio/flac' });
	const pictures: { offset: number; size: number }[] = [];
	await readBlocks(file, start + 4, pictures, found);
	// Of several pictures the last one's tags count: they go first. Covers keep their order.
	const previews: Preview[] = [];
	for (const { offset, size } of pictures.toReversed()) {
		await found.attemptAsync('FLAC picture', async () => {
			const bytes = await file.read(offset, Math.min(size, pictureHead));
			const preview = readFlacPicture(bytes, [offset, Math.min(size, file.size - offset)], found, offset);
			if (preview) previews.unshift(preview);
		});
	}
	for (const preview of previews) found.preview(preview);
}

async function readBlocks(
	file: ByteSource,
	start: number,
	pictures: { offset: number; size: number }[],
	found: TagSink
): Promise<void> {
	let at = start;
	for (let count = 0; count < mostBlocks; count++) {
		found.budget.spend('items', 1);
		const head = await file.read(at, 4);
		if (head.length < 4) return;
		const [first = 0, a = 0, b = 0, c = 0] = head;
		const size = (a << 16) | (b << 8) | c;
		at += 4;
		const type = first & 0x7f;
		if (type === picture) pictures.push({ offset: at, size });
		else await found.attemptAsync('FLAC', () => readBlock(file, type, at, size, found));
		at += size;
		if (first & 0x80) return;
	}
}

/**
 * Reads a block that is at hand with its head, as Ogg has them, a packet each.
 * @returns whether it is the last
 */
export function readFlacBlock(bytes: Uint8Array, offset: number, found: TagSink): boolean {
	const [first = 0] = bytes;
	const type = first & 0x7f;
	const content = bytes.subarray(4);
	if (type === streamInfo) readStreamInfo(content, offset + 4, found);
	else if (type === comments) readVorbisComments(content, offset + 4, found);
	else if (type === picture) {
		const preview = readFlacPicture(content, [offset + 4, content.length], found, undefined);
		if (preview) found.preview(preview);
	}
	return (first & 0x80) !== 0;
}

async function readBlock(
	file: ByteSource,
	type: number,
	offset: number,
	size: number,
	found: TagSink
): Promise<void> {
	if (type === streamInfo) {
		readStreamInfo(await file.read(offset, Math.min(size, 34)), offset, found);
	} else if (type === comments) {
		readVorbisComments(await file.read(offset, Math.min(size, largestComments)), offset, found);
	}
}

function readStreamInfo(bytes: Uint8Array, offset: number, found: TagSink): void {
	/** Bits from the start of the block as a number of up to 36 bits. */
	const bits = (from: number, to: number): number => {
		let value = 0;
		for (let bit = from; bit <= to; bit++)
			value = value * 2 + (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
		return value;
	};
	const fields: [id: string, value: () => RawValue][] = [
		['Bit000-015', () => bits(0, 15)],
		['Bit016-031', () => bits(16, 31)],
		['Bit032-055', () => bits(32, 55)],
		['Bit056-079', () => bits(56, 79)],
		['Bit080-099', () => bits(80, 99)],
		['Bit100-102', () => bits(100, 102) + 1],
		['Bit103-107', () => bits(103, 107) + 1],
		['Bit108-143', () => bits(108, 143)],
		['Bit144-271', () => hex(bytes.subarray(18, 34))]
	];
	for (const [id, value] of fields) {
		const [from = 0, to = 0] = id.slice(3).split('-').map(Number);
		const entry = audioTables.byId('FLAC::StreamInfo', id);
		if (entry && to < bytes.length * 8)
			found.tag(entry, value(), [offset + (from >> 3), Math.ceil((to - from + 1) / 8)]);
	}
}
