import { expect, it } from 'vitest';
import { nameOf, type Row } from '../../src/cli/row.ts';
import { patternOf, select, type Pattern, type Selection } from '../../src/cli/selection.ts';

const row = (group0: string, group1: string, name: string): Row => ({ group0, group1, name, value: group1 });
const rows = [
	row('File', 'System', 'FileName'),
	row('File', 'File', 'ImageWidth'),
	row('EXIF', 'IFD0', 'Make'),
	row('EXIF', 'IFD0', 'ImageWidth'),
	row('EXIF', 'ExifIFD', 'CreateDate'),
	row('EXIF', 'IFD1', 'ImageWidth'),
	row('XMP', 'XMP-tiff', 'Make'),
	row('XMP', 'XMP-xmp', 'CreateDate')
];

function pattern(typed: string): Pattern {
	const made = patternOf(typed);
	if (!made) throw new Error(`${typed} is no pattern`);
	return made;
}

function found(asked: readonly string[], options: Partial<Selection> = {}): string[] {
	const nothing: Selection = { asked: [], except: [], all: true, force: false, together: false };
	return select(rows, { ...nothing, ...options, asked: asked.map(pattern) }).map(
		(row) => `${row.group1}:${nameOf(row)}`
	);
}

it.each([
	['make', ['IFD0:Make', 'XMP-tiff:Make']],
	['IFD0:Make', ['IFD0:Make']],
	['exif:make', ['IFD0:Make']],
	['EXIF:IFD0:Make', ['IFD0:Make']],
	['1IFD0:Make', ['IFD0:Make']],
	['0IFD0:Make', []],
	['*Date', ['ExifIFD:CreateDate', 'XMP-xmp:CreateDate']],
	['M?ke', ['IFD0:Make', 'XMP-tiff:Make']],
	['XMP:all', ['XMP-tiff:Make', 'XMP-xmp:CreateDate']],
	['XMP-tiff:*', ['XMP-tiff:Make']],
	['all:Make', ['IFD0:Make', 'XMP-tiff:Make']],
	['Make.', undefined],
	['', undefined]
])('-%s means %j', (typed, names) => {
	if (names) expect(found([typed])).toEqual(names);
	else expect(patternOf(typed)).toBeUndefined();
});

it('tags come in the order asked for, as often as asked for', () => {
	expect(found(['FileName', 'IFD0:Make', 'FileName'])).toEqual([
		'System:FileName',
		'IFD0:Make',
		'System:FileName'
	]);
});

it('of several tags of a name the one that counts is shown', () => {
	expect(found([], { all: false })).toEqual([
		'System:FileName',
		'File:ImageWidth',
		'IFD0:Make',
		'ExifIFD:CreateDate'
	]);
	expect(found(['ImageWidth', 'XMP:Make'], { all: false })).toEqual(['File:ImageWidth', 'XMP-tiff:Make']);
});

it('--TAG takes away', () => {
	const except = [pattern('IFD1:all'), pattern('XMP:Make')];
	expect(found(['ImageWidth', 'Make'], { except })).toEqual([
		'File:ImageWidth',
		'IFD0:ImageWidth',
		'IFD0:Make'
	]);
});

it('a tag that is not there is shown only on demand', () => {
	expect(found(['Lens'])).toEqual([]);
	expect(found(['Lens', '*Lens*'], { force: true })).toEqual(['Unknown:Lens']);
});

it('tags stand together by group in the order of the file', () => {
	expect(found(['Make', 'FileName', 'ImageWidth'], { together: true })).toEqual([
		'System:FileName',
		'File:ImageWidth',
		'IFD0:Make',
		'IFD0:ImageWidth',
		'IFD1:ImageWidth',
		'XMP-tiff:Make'
	]);
});

it.each([
	['Compression', 'EXIF:IFD1 Photoshop:Photoshop', 'Photoshop'],
	['Compression', 'EXIF:IFD1 EXIF:IFD0', 'IFD0'],
	['NativeDigest', 'XMP:XMP-tiff XMP:XMP-exif', 'XMP-tiff'],
	['ISO', 'EXIF:ExifIFD Composite:Composite', 'ExifIFD'],
	['FNumber', 'EXIF:ExifIFD MakerNotes:Kodak', 'Kodak'],
	['FNumber', 'EXIF:ExifIFD MakerNotes:Nikon', 'ExifIFD'],
	['StripOffsets', 'EXIF:IFD0 EXIF:IFD1 EXIF:IFD2', 'IFD2'],
	['ImageWidth', 'EXIF:IFD0 EXIF:IFD1', 'IFD0'],
	['TrackNumber', 'Matroska:Track1 Matroska:Track2', 'Track2'],
	['TrackID', 'QuickTime:Track1 QuickTime:Track2', 'Track1'],
	['MaxBitrate', 'QuickTime:Track1 QuickTime:Track2', 'Track1'],
	['HandlerType', 'QuickTime:Track1 QuickTime:Track2', 'Track2'],
	['CreateDate', 'QuickTime:QuickTime EXIF:ExifIFD', 'QuickTime'],
	['Title', 'XMP:XMP-dc XMP:XMP-art', 'XMP-dc']
])('of %s in %s that of %s counts', (name, groups, wins) => {
	const some = groups.split(' ').map((group) => {
		const [group0 = '', group1 = ''] = group.split(':');
		return row(group0, group1, name);
	});
	const nothing: Selection = { asked: [], except: [], all: false, force: false, together: false };
	expect(select(some, nothing).map(({ group1 }) => group1)).toEqual([wins]);
});
