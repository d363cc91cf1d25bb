/**
 * Where in the sound of an MP4 the music lies. An encoder begins with silence and fills its last frame; iTunes says how much in an item
 * of its own (`iTunSMPB`: hexadecimal numbers, the second samples before, the third behind, the fourth those of the music), others
 * in the edit list of the track (ISO/IEC 14496-12 §8.6.6).
 */
import { boxesIn, boxIn, inside, movieOf, scaleIn, viewOf } from '../films/boxes.ts';
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';

export interface Mp4Ends {
	/** In samples, as iTunes says it. */
	readonly samples?: { readonly before: number; readonly behind: number; readonly length: number };
	/** Seconds that are heard, as the edit list says it: rounded to what the movie counts in. */
	readonly duration?: number;
}

/** @returns undefined where it is no MP4, or has not just one track */
export async function mp4Ends(file: ByteSource): Promise<Mp4Ends | undefined> {
	const movie = await movieOf(file);
	if (!movie) return undefined;
	const boxes = [...boxesIn(movie)];
	const [track, ...others] = boxes.filter(({ type }) => type === 'trak');
	if (!track || others.length > 0) return undefined;
	const samples = saidByITunes(movie);
	const duration = editedTo(track.content, scaleIn(boxIn(movie, 'mvhd')));
	return { ...(samples && { samples }), ...(duration !== undefined && { duration }) };
}

function saidByITunes(movie: Uint8Array): Mp4Ends['samples'] {
	// A version stands before what is in it.
	const list = boxIn((inside(movie, 'udta', 'meta') ?? new Uint8Array()).subarray(4), 'ilst');
	for (const { type, content } of boxesIn(list ?? new Uint8Array())) {
		if (type !== '----' || textAfter(boxIn(content, 'name'), 4) !== 'iTunSMPB') continue;
		const [, before = NaN, behind = NaN, length = NaN] = textAfter(boxIn(content, 'data'), 8)
			.trim()
			.split(/\s+/)
			.map((word) => (/^[\da-f]{1,16}$/i.test(word) ? parseInt(word, 16) : NaN));
		return before >= 0 && behind >= 0 && length > 0 ? { before, behind, length } : undefined;
	}
	return undefined;
}

const textAfter = (content: Uint8Array | undefined, from: number) =>
	new TextDecoder('latin1').decode(content?.subarray(from));

/** Seconds of the one edit of a track; of several, and of none, nothing is told. */
function editedTo(track: Uint8Array, scale: number): number | undefined {
	const list = inside(track, 'edts', 'elst');
	if (!list || list.length < 20) return undefined;
	const view = viewOf(list);
	const isWide = view.getUint8(0) === 1;
	if (view.getUint32(4) !== 1 || list.length < (isWide ? 28 : 20)) return undefined;
	const duration = isWide ? Number(view.getBigUint64(8)) : view.getUint32(8);
	const isEmpty = isWide ? view.getBigInt64(16) < 0n : view.getInt32(12) < 0;
	return isEmpty || duration === 0 ? undefined : duration / scale;
}
