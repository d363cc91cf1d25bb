import { expect, test } from 'vitest';
import type { StoredTag } from '#lib/library/item.ts';
import { byGroup, differences, matching, printedText } from '#lib/library/stored-tag.ts';

function tag(
	group1: string,
	name: string,
	value: StoredTag['value'],
	printed?: StoredTag['printed']
): StoredTag {
	const plain = { group0: 'EXIF', group1, name, id: 1, table: 'Exif::Main', value, offset: 0, size: 4 };
	return printed === undefined ? plain : { ...plain, printed };
}

const left = [
	tag('IFD0', 'Make', 'NIKON'),
	tag('ExifIFD', 'FNumber', 3.5),
	tag('ExifIFD', 'Flash', 16, 'Off, Did not fire'),
	tag('XMP-dc', 'Subject', ['sea', 'boat'])
];

test('three letters find a tag by its name, its group or what it prints', () => {
	const names = (text: string) => matching(left, text).map((one) => one.name);
	expect(names('fnu')).toEqual(['FNumber']);
	expect(names('DID')).toEqual(['Flash']);
	expect(names('xmp')).toEqual(['Subject']);
	expect(names('  ')).toHaveLength(4);
	expect(names('zzz')).toEqual([]);
});

test('lists and bytes print as ExifTool shows them', () => {
	expect(printedText(tag('XMP-dc', 'Subject', ['sea', 'boat']))).toBe('sea, boat');
	expect(printedText(tag('IFD1', 'ThumbnailImage', { binary: 12 }))).toBe(
		'(Binary data 12 bytes, use -b option to extract)'
	);
});

test('numbers are spelt as ExifTool spells them, and zero bytes are not shown', () => {
	expect(printedText(tag('ExifIFD', 'MaxApertureValue', Infinity))).toBe('Inf');
	expect(printedText(tag('IFD0', 'YResolution', 0.00002005903143))).toBe('2.005903143e-05');
	expect(printedText(tag('MPEG', 'Encoder', 'LAME3.100P\x00\x005'))).toBe('LAME3.100P5');
});

test('two files differ in exactly the tags that are not alike, whichever side lacks them', () => {
	const right = [
		tag('IFD0', 'Make', 'NIKON'),
		tag('ExifIFD', 'FNumber', 4),
		tag('ExifIFD', 'Flash', 16, 'Off, Did not fire'),
		tag('GPS', 'GPSAltitude', 12)
	];
	const found = differences(left, right).map((one) => [one.name, one.left?.value, one.right?.value]);
	expect(found).toEqual([
		['FNumber', 3.5, 4],
		['Subject', ['sea', 'boat'], undefined],
		['GPSAltitude', undefined, 12]
	]);
	expect(differences(left, left)).toEqual([]);
});

test('a tag that stands twice in a group is compared with its own twin', () => {
	const twice = [tag('IFD0', 'Artist', 'a'), tag('IFD0', 'Artist', 'b')];
	expect(differences(twice, [twice[0] as StoredTag, tag('IFD0', 'Artist', 'c')])).toHaveLength(1);
});

test('tags are grouped in file order', () => {
	expect([...byGroup(left).keys()]).toEqual(['IFD0', 'ExifIFD', 'XMP-dc']);
});
