/**
 * Where in a decoded MP3 the music lies. An encoder begins with silence and fills its last frame; LAME and those after it say how
 * much in the frame that holds no music (http://gabriel.mp3-tech.org/mp3infotag.html).
 */

/** Frames of samples to leave out before, and how many are heard; undefined where the file does not say. */
export interface Edges {
	readonly skip: number;
	readonly length: number;
}

/** Samples that every decoder of MP3 is late by. */
const late = 529;
const mostBefore = 64 * 1024;

/** @param file an MP3, with or without ID3 before it */
export async function mp3Edges(file: Blob): Promise<Edges | undefined> {
	const start = await afterId3(file);
	const bytes = new Uint8Array(await file.slice(start, start + mostBefore).arrayBuffer());
	const first = bytes.findIndex((byte, at) => byte === 0xff && ((bytes[at + 1] ?? 0) & 0xe6) === 0xe2);
	if (first < 0) return undefined;
	const view = new DataView(bytes.buffer, first);
	const head = view.byteLength >= 200 ? view.getUint32(0) : 0;
	const isFirst = ((head >>> 19) & 3) === 3;
	const isMono = ((head >>> 6) & 3) === 3;
	// Behind the side information, whose size goes by version and channels.
	const info = 4 + (isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17);
	if (head === 0 || !/^(?:Xing|Info)$/.test(letters(view, info))) return undefined;
	const flags = view.getUint32(info + 4);
	if (!(flags & 1)) return undefined;
	const frames = view.getUint32(info + 8);
	const encoder =
		info + 8 + (flags & 1 ? 4 : 0) + (flags & 2 ? 4 : 0) + (flags & 4 ? 100 : 0) + (flags & 8 ? 4 : 0);
	if (!/^L(?:AME|avc|avf)/.test(letters(view, encoder))) return undefined;
	const both =
		(view.getUint8(encoder + 21) << 16) | (view.getUint8(encoder + 22) << 8) | view.getUint8(encoder + 23);
	const [delay, padding] = [both >>> 12, both & 0xfff];
	const length = frames * (isFirst ? 1152 : 576) - delay - padding;
	return length > 0 ? { skip: delay + late, length } : undefined;
}

async function afterId3(file: Blob): Promise<number> {
	const head = new Uint8Array(await file.slice(0, 10).arrayBuffer());
	const [i, d, three] = head;
	if (head.length < 10 || i !== 0x49 || d !== 0x44 || three !== 0x33) return 0;
	return 10 + head.subarray(6).reduce((size, byte) => size * 128 + (byte & 0x7f), 0);
}

const letters = (view: DataView, at: number) =>
	String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(at + index)));
