import { expect, test } from 'vitest';
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import { isLivePart, isMovie, movingRanges } from '#lib/library/moving-part.ts';

const tag = (group1: string, name: string, value: StoredValue, offset = 0, size = 0): StoredTag => ({
	...{ group0: group1.startsWith('XMP') ? 'XMP' : group1, group1, name, id: name, table: 'Made' },
	...{ value, offset, size }
});

test('Google’s clip lies so far from the end as either of its tags says', () => {
	expect(movingRanges([tag('XMP-GCamera', 'MicroVideoOffset', '400')], 1000)).toEqual([[600, 1000]]);
	expect(movingRanges([tag('XMP-GCamera', 'MotionPhotoOffset', 250)], 1000)).toEqual([[750, 1000]]);
});

test('a container tells the length of its last item, and of what is between', () => {
	const items = tag('XMP-GContainer', 'DirectoryItemSemantic', ['Primary', 'MotionPhoto']);
	expect(movingRanges([items, tag('XMP-GContainer', 'DirectoryItemLength', 300)], 1000)).toEqual([
		[700, 1000]
	]);
	expect(
		movingRanges(
			[
				items,
				tag('XMP-GContainer', 'DirectoryItemLength', [0, 300]),
				tag('XMP-GContainer', 'DirectoryItemPadding', [0, 20])
			],
			1000
		)
	).toEqual([
		[700, 1000],
		[680, 980]
	]);
});

test('Samsung’s clip is a tag with a place, and what has no place is none', () => {
	expect(movingRanges([tag('Samsung', 'EmbeddedVideoFile', { binary: 80 }, 900, 80)], 1000)).toEqual([
		[900, 980]
	]);
	expect(movingRanges([tag('Samsung', 'EmbeddedVideoFile', { binary: 80 })], 1000)).toEqual([]);
});

test('a place outside the file is not looked at', () => {
	for (const claimed of [0, -5, 1000, 5000, 1e300, 'far'])
		expect(movingRanges([tag('XMP-GCamera', 'MicroVideoOffset', claimed)], 1000)).toEqual([]);
	expect(movingRanges([tag('Samsung', 'EmbeddedVideo', '', 990, 400)], 1000)).toEqual([]);
});

test('what begins with its brand is a film', () => {
	const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	expect(isMovie(bytes('\0\0\0\x18ftypmp42'))).toBe(true);
	expect(isMovie(bytes('\0\0\0\x18moov'))).toBe(false);
	expect(isMovie(bytes('\0\0ftyp'))).toBe(false);
});

test('a film belongs to the picture that it names, else to a short one’s namesake', () => {
	const still = { name: 'IMG_1.HEIC', kind: 'photo' } as const;
	const film = { name: 'img_1.mov', kind: 'video', extension: 'mov', duration: 3 } as const;
	expect(isLivePart(still, film)).toBe(true);
	expect(isLivePart(still, { ...film, duration: 60 })).toBe(false);
	expect(isLivePart(still, { ...film, name: 'IMG_10.mov' })).toBe(false);
	expect(isLivePart({ ...still, pair: 'A' }, { ...film, name: 'other.mov', pair: 'A', duration: 60 })).toBe(
		true
	);
	expect(isLivePart({ ...still, pair: 'A' }, { ...film, pair: 'B' })).toBe(false);
});
