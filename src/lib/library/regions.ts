/**
 * Frames that people and programs drew on a picture, most of them round faces, with the names they gave them: from tags to
 * rectangles on the picture. Pure. MWG regions (Guidelines for Handling Metadata 2.0, 5.9), else those of Microsoft
 * (https://learn.microsoft.com/windows/win32/wic/-wic-people-tagging); names of tags are ExifTool's.
 */
import { fits, onPicture, upright, type FocusPoint, type Size } from './focus-points.ts';
import type { StoredTag } from './item.ts';
import { numbersIn, storedText } from './stored-tag.ts';

/** A rectangle on the picture as it is shown, upright: fractions of its width and height, from its upper left corner. */
export interface Region extends Omit<FocusPoint, 'kind'> {
	/** Empty where nobody gave one. */
	readonly name: string;
}

/** More than these are noise on the screen, and damage in a file. */
const mostRegions = 100;

/**
 * The frames of a picture.
 * @param tags of its file
 * @param orientation EXIF orientation (1-8) by which it is turned upright: frames are told of the picture as it is stored
 * @param shown its pixels as shown, where known: of a picture that was cut since nobody knows where its frames are
 */
export function regionsOf(tags: readonly StoredTag[], orientation: number, shown?: Size): readonly Region[] {
	const framed = mwg(tags, orientation, shown);
	return (framed.length > 0 ? framed : microsoft(tags))
		.slice(0, mostRegions)
		.map(({ name, ...box }) => ({ ...upright({ ...box, kind: 'subject' }, orientation), name }))
		.filter((region) => region.width > 0 && region.height > 0 && onPicture(region))
		.map(({ x, y, width, height, name }) => ({ x, y, width, height, name }));
}

/** By the middle, in fractions; each part of all frames is a list. */
function mwg(tags: readonly StoredTag[], orientation: number, shown?: Size): readonly Region[] {
	const own = tags.filter(({ group1 }) => group1 === 'XMP-mwg-rs');
	const [xs, ys, widths, heights] = ['X', 'Y', 'W', 'H'].map((side) => numbersOf(own, `RegionArea${side}`));
	const [width = 0] = numbersOf(own, 'RegionAppliedToDimensionsW');
	const [height = 0] = numbersOf(own, 'RegionAppliedToDimensionsH');
	if (shown && width > 0 && height > 0 && !fits({ width, height }, orientation, shown)) return [];
	if (textsOf(own, 'RegionAreaUnit').some((unit) => unit !== 'normalized')) return [];
	// Where some have no extent, nobody knows which.
	if (!xs || ![ys, widths, heights].every((list) => list?.length === xs.length)) return [];
	const names = namesOf(own, 'RegionName', xs.length);
	return xs.map((x, at) => ({
		x,
		y: ys?.[at] ?? 0,
		width: widths?.[at] ?? 0,
		height: heights?.[at] ?? 0,
		name: names[at] ?? ''
	}));
}

/** By the upper left corner, in fractions: four numbers each. */
function microsoft(tags: readonly StoredTag[]): readonly Region[] {
	const own = tags.filter(({ group1 }) => group1 === 'XMP-MP');
	const boxes = textsOf(own, 'RegionRectangle').map(numbersIn);
	const names = namesOf(own, 'RegionPersonDisplayName', boxes.length);
	return boxes.map(([left = 0, top = 0, width = 0, height = 0], at) => ({
		x: left + width / 2,
		y: top + height / 2,
		width,
		height,
		name: names[at] ?? ''
	}));
}

/** Names of all frames; none where some have none, as lists do not say which. */
function namesOf(tags: readonly StoredTag[], name: string, count: number): readonly string[] {
	const names = textsOf(tags, name);
	return names.length === count ? names : [];
}

function textsOf(tags: readonly StoredTag[], name: string): readonly string[] {
	const value = tags.find((tag) => tag.name === name)?.value;
	if (value === undefined) return [];
	return Array.isArray(value) ? value.map((one) => storedText(one)) : [storedText(value)];
}

const numbersOf = (tags: readonly StoredTag[], name: string): readonly number[] =>
	textsOf(tags, name).flatMap(numbersIn);
