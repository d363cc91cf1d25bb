import { expect, test } from 'vitest';
import type { StoredTag } from '#lib/library/item.ts';
import { chaptersOf, frameRateOf } from '#lib/state/player-details.ts';
import { codecTrouble, errorTrouble, isProtected } from '#lib/state/player-trouble.ts';

const tag = (
	group1: string,
	name: string,
	value: StoredTag['value'],
	printed?: StoredTag['value']
): StoredTag => ({
	...{ group0: 'QuickTime', group1, name, id: 0, table: 'T', value, offset: 0, size: 0 },
	...(printed !== undefined && { printed })
});

test('chapters of MP4 are read from the list that is printed, in order', () => {
	const list = ['[1:02:03.500] Late [one]', '[0:00:00.000] First', 'nonsense', '[0:00:06.000]'];

	expect(chaptersOf([tag('UserData', 'ChapterList', list)])).toEqual([
		{ at: 0, title: 'First' },
		{ at: 6, title: '' },
		{ at: 3723.5, title: 'Late [one]' }
	]);
});

test('chapters of Matroska are read from their groups, with or without a title', () => {
	const tags = [
		tag('Chapter2', 'ChapterTimeStart', 6, '6.00 s'),
		tag('Chapter2', 'ChapterString', 'Middle'),
		tag('Chapter1', 'ChapterTimeStart', 0, '0 s'),
		tag('Chapter3', 'ChapterString', 'Nowhere')
	];

	expect(chaptersOf(tags)).toEqual([
		{ at: 0, title: '' },
		{ at: 6, title: 'Middle' }
	]);
});

test('frames a second are those of the picture, and only if they can be', () => {
	expect(frameRateOf([tag('A', 'FrameRate', 30), tag('B', 'VideoFrameRate', 29.97)])).toBe(29.97);
	expect(frameRateOf([tag('A', 'VideoFrameRate', 0)])).toBeUndefined();
	expect(frameRateOf([tag('A', 'VideoFrameRate', 1e9)])).toBeUndefined();
});

test('a film that is encrypted is known by its tags', () => {
	expect(isProtected([tag('Track1', 'CompressorID', 'encv')])).toBe(true);
	expect(isProtected([tag('Track1', 'AudioFormat', 'drms')])).toBe(true);
	expect(isProtected([tag('Track1', 'ContentEncryptionAlgorithm', 5)])).toBe(true);
	expect(isProtected([tag('Track1', 'CompressorID', 'avc1'), tag('Track1', 'Title', 'about drms')])).toBe(
		false
	);
});

test('what does not play is told by its codec or by what went wrong, each with a help', () => {
	expect(codecTrouble({ codec: 'HEVC', codecId: 'hevc' })).toEqual({
		what: 'codec',
		codec: 'HEVC',
		help: 'hevc'
	});
	expect(codecTrouble({ codec: 'AC-3', codecId: 'ac3' })).toMatchObject({ help: 'surround' });
	expect(codecTrouble({ codec: undefined, codecId: undefined })).toEqual({
		what: 'unknownCodec',
		help: 'other'
	});
	expect(errorTrouble(new DOMException('', 'TimeoutError'))).toEqual({ what: 'late', help: 'late' });
	expect(errorTrouble(new DOMException('', 'NotReadableError'))).toEqual({ what: 'gone', help: 'late' });
	expect(errorTrouble(new Error('Anything else'))).toEqual({ what: 'damaged', help: 'damaged' });
});
