/**
 * The clip within a motion photo: an MP4 that phones write behind the picture, or in a box of it. Where it lies is told in many
 * ways: Google by its length or its distance from the end (https://developer.android.com/media/platform/motion-photo-format, and
 * `MicroVideo` before it), Samsung in a trailer of its own, which is a tag with a place in the file.
 */
import type { Item, StoredTag } from './item.ts';
import { TagIndex, textOf } from './tag-index.ts';

/** First byte and the one behind the last. */
export type ByteRange = readonly [start: number, end: number];

/** Tags that are the clip. */
const clips: ReadonlySet<string> = new Set([
	'EmbeddedVideo',
	'EmbeddedVideoFile',
	'MotionPhotoVideo',
	'MotionPhotoAutoPlayVideo'
]);
/** Tags that say how far from the end of the file it begins. */
const distances = ['XMP-GCamera:MotionPhotoOffset', 'XMP-GCamera:MicroVideoOffset'];

/**
 * Where a picture's clip may lie, likeliest first. A length in a file is only a claim: `isMovie` tells which of them is true.
 * @param size bytes of the file
 */
export function movingRanges(tags: readonly StoredTag[], size: number): readonly ByteRange[] {
	const found: ByteRange[] = [];
	const add = (start: number, end: number) => {
		const whole = Number.isSafeInteger(start) && start > 0 && end <= size && end - start >= 16;
		if (whole && !found.some(([known]) => known === start)) found.push([start, end]);
	};
	for (const tag of tags) if (clips.has(tag.name) && tag.size > 0) add(tag.offset, tag.offset + tag.size);
	const index = new TagIndex(tags);
	for (const source of distances) add(size - Number(index.text([source]) ?? NaN), size);
	// Items of the container lie one behind the other; the clip is the last, perhaps with padding behind it.
	const items = index.list(['XMP-GContainer:DirectoryItemSemantic']);
	const at = items.indexOf('MotionPhoto');
	if (at > 0) {
		const lengths = numbersOf(index, 'DirectoryItemLength');
		const paddings = numbersOf(index, 'DirectoryItemPadding');
		// The first item need not say its length: the list then has one less.
		const fromEnd = items.length - at;
		const length = lengths.at(-fromEnd);
		const padding = paddings.length === items.length ? (paddings.at(-fromEnd) ?? 0) : 0;
		if (length !== undefined) {
			add(size - length, size);
			add(size - length - padding, size - padding);
		}
	}
	return found;
}

function numbersOf(index: TagIndex, name: string): readonly number[] {
	return index.values(`XMP-GContainer:${name}`).map((value) => Number(textOf(value)));
}

/** Whether bytes begin as an MP4 or QuickTime film does: with a box that names its brand (ISO/IEC 14496-12, 4.3). */
export function isMovie(head: Uint8Array): boolean {
	return head.length >= 8 && head[4] === 0x66 && head[5] === 0x74 && head[6] === 0x79 && head[7] === 0x70;
}

/** Longest film beside a picture that is its moment, seconds: as for stacks (stacks.ts). */
const longest = 10;

/** Whether a film is what a picture shows a moment of: they name each other, or are called the same and the film is short. */
export function isLivePart(
	still: Pick<Item, 'name' | 'pair' | 'kind'>,
	film: Pick<Item, 'name' | 'pair' | 'kind' | 'extension' | 'duration'>
): boolean {
	if (film.kind !== 'video' || (still.kind !== 'photo' && still.kind !== 'raw')) return false;
	if (still.pair !== undefined && film.pair !== undefined) return still.pair === film.pair;
	const short = film.duration === undefined || film.duration <= longest;
	return (
		short &&
		(film.extension === 'mov' || film.extension === 'mp4') &&
		stemOf(still.name) === stemOf(film.name)
	);
}

const stemOf = (name: string) => name.replace(/\.[^.]*$/, '').toLowerCase();
