import { describe, expect, test } from 'vitest';
import { curationOf } from '#lib/library/mwg.ts';
import { TagIndex } from '#lib/library/tag-index.ts';
import { readingOf } from '#lib/library/reading.ts';
import { summarise } from '#lib/library/summary.ts';
import { fromBytes, readMetadata } from '#lib/parsers/index.ts';
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import { filesOfSidecar, isSidecarName } from '#lib/library/sidecar.ts';

function says(values: Record<string, StoredValue>) {
	const tags = Object.entries(values).map(([key, value]): StoredTag => {
		const [group1 = '', name = ''] = key.split(':');
		const group0 = group1.startsWith('XMP') ? 'XMP' : group1;
		return { group0, group1, name, id: name, table: 'Made', value, offset: 0, size: 0 };
	});
	return curationOf(new TagIndex(tags), { taken: undefined, position: undefined });
}

describe('texts told in several places', () => {
	const both = {
		'IPTC:Caption-Abstract': 'iptc',
		'XMP-dc:Description': 'xmp',
		'IPTC:By-line': 'ib',
		'XMP-dc:Creator': 'xb',
		'IPTC:CopyrightNotice': 'ic',
		'XMP-dc:Rights': 'xc',
		'IPTC:Keywords': 'ik',
		'XMP-dc:Subject': 'xk',
		'IPTC:City': 'ici',
		'XMP-photoshop:City': 'xci',
		'XMP-iptcExt:LocationShownCity': 'shown'
	};
	const ofXmp = { caption: 'xmp', creator: 'xb', rights: 'xc', keywords: ['xk'], city: 'shown' };
	const ofIptc = { caption: 'iptc', creator: 'ib', rights: 'ic', keywords: ['ik'], city: 'ici' };
	const digests = (then: string, now: string) => ({
		'Photoshop:IPTCDigest': then,
		'File:CurrentIPTCDigest': now
	});

	// The same as what ExifTool's MWG tags say of files made like these.
	test.each([
		['no digest: XMP', both, ofXmp],
		['IPTC as it was when XMP was written: XMP', { ...both, ...digests('a', 'A') }, ofXmp],
		['IPTC changed since: IPTC', { ...both, ...digests('a', 'b') }, ofIptc],
		[
			'EXIF before both',
			{ ...both, 'IFD0:ImageDescription': 'exif', 'IFD0:Artist': 'ea', 'IFD0:Copyright': 'ec' },
			{ ...ofXmp, caption: 'exif', creator: 'ea', rights: 'ec' }
		],
		['EXIF of blanks is none', { ...both, 'IFD0:ImageDescription': '   ', 'IFD0:Artist': ' ' }, ofXmp],
		['IPTC alone', { 'IPTC:Caption-Abstract': 'iptc' }, { caption: 'iptc' }]
	])('%s', (_, values: Record<string, StoredValue>, expected) => {
		expect(says(values)).toEqual(expected);
	});
});

test('stars are whole, rejected is a flag, percent of Windows are stars', () => {
	expect(says({ 'XMP-xmp:Rating': 4 })).toEqual({ rating: 4 });
	expect(says({ 'XMP-xmp:Rating': -1 })).toEqual({ flag: 'reject' });
	expect(says({ 'XMP-xmp:Rating': 9 })).toEqual({});
	expect([1, 25, 50, 75, 99].map((value) => says({ 'XMP-microsoft:RatingPercent': value }).rating)).toEqual([
		1, 2, 3, 4, 5
	]);
});

test('flags and colours of Lightroom, digiKam and Photo Mechanic', () => {
	expect(says({ 'XMP-xmpDM:Pick': 1 }).flag).toBe('pick');
	expect(says({ 'XMP-xmpDM:Pick': -1 }).flag).toBe('reject');
	expect(says({ 'XMP-digiKam:PickLabel': 3 }).flag).toBe('pick');
	expect(says({ 'XMP-digiKam:PickLabel': 0 })).toEqual({});
	expect(says({ 'XMP-photomech:Tagged': 'True' }).flag).toBe('pick');
	expect(says({ 'XMP-digiKam:ColorLabel': 4 }).label).toBe('Green');
	expect(says({ 'XMP-xmp:Label': 'Winner', 'XMP-digiKam:ColorLabel': 4 }).label).toBe('Winner');
});

test('keywords with what they are part of, from every program, each once', () => {
	expect(
		says({
			'XMP-dc:Subject': ['animals', 'dog', 'flat', 'Ann'],
			'XMP-lr:HierarchicalSubject': ['animals', 'animals|dog', 'lone'],
			'XMP-digiKam:TagsList': ['animals/dog', 'People/Ann'],
			'XMP-microsoft:LastKeywordXMP': 'work/a',
			'XMP-mediapro:CatalogSets': 'sets|b',
			'XMP-expressionmedia:CatalogSets': ['sets|c']
		}).keywords
	).toEqual(['flat', 'animals/dog', 'lone', 'People/Ann', 'work/a', 'sets/b', 'sets/c']);
});

test('people of all places once, with where they are', () => {
	expect(
		says({
			'XMP-mwg-rs:RegionName': ['Ann', 'Focus'],
			'XMP-mwg-rs:RegionType': ['Face', 'Focus'],
			'XMP-mwg-rs:RegionAreaX': [0.5, 0.1],
			'XMP-mwg-rs:RegionAreaY': [0.5, 0.1],
			'XMP-mwg-rs:RegionAreaW': [0.2, 0.1],
			'XMP-mwg-rs:RegionAreaH': [0.2, 0.1],
			'XMP-MP:RegionPersonDisplayName': 'Cy',
			'XMP-MP:RegionRectangle': '0.1, 0.2, 0.3, 0.4',
			'XMP-iptcExt:PersonInImage': ['Ann', 'Bo']
		}).people
	).toEqual([
		{ name: 'Ann', region: { x: 0.4, y: 0.4, w: 0.2, h: 0.2 } },
		{ name: 'Cy', region: { x: 0.1, y: 0.2, w: 0.3, h: 0.4 } },
		{ name: 'Bo' }
	]);
});

test('regions of which parts are missing give names without places', () => {
	expect(
		says({
			'XMP-mwg-rs:RegionName': ['Ann', 'Bo'],
			'XMP-mwg-rs:RegionAreaX': [0.5],
			'XMP-mwg-rs:RegionType': ['Face']
		}).people
	).toEqual([{ name: 'Ann' }, { name: 'Bo' }]);
});

test('a sidecar is of the file it is named after, else of all with its stem', () => {
	expect(filesOfSidecar('a/IMG_1.CR2.xmp', ['a/IMG_1.CR2', 'a/IMG_1.CR2.jpg'])).toEqual(['a/IMG_1.CR2']);
	expect(
		filesOfSidecar('a/IMG_1.XMP', ['a/IMG_1.CR2', 'a/IMG_1.jpg', 'a/IMG_1.x.jpg', 'a/IMG_1.xmp'])
	).toEqual(['a/IMG_1.CR2', 'a/IMG_1.jpg']);
	expect(filesOfSidecar('IMG_1.xmp', ['IMG_10.jpg', 'IMG_1 2.jpg'])).toEqual([]);
	expect(['a.xmp', 'a/b.XMP', '.xmp', 'a/.xmp', 'a.xmp.jpg'].map(isSidecarName)).toEqual([
		true,
		true,
		false,
		false,
		false
	]);
});

test('keywords that the Metadata Working Group nests are paths, those that are applied', async () => {
	const kw = (word: string, inside = '', applied?: boolean) =>
		`<rdf:li rdf:parseType="Resource"><k:Keyword>${word}</k:Keyword>` +
		(applied === undefined ? '' : `<k:Applied>${applied ? 'True' : 'False'}</k:Applied>`) +
		(inside === '' ? '' : `<k:Children><rdf:Bag>${inside}</rdf:Bag></k:Children>`) +
		'</rdf:li>';
	const xmp =
		'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
		'<rdf:Description rdf:about="" xmlns:k="http://www.metadataworkinggroup.com/schemas/keywords/" ' +
		'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><rdf:Bag><rdf:li>poodle</rdf:li><rdf:li>alone</rdf:li></rdf:Bag></dc:subject>' +
		'<k:Keywords rdf:parseType="Resource"><k:Hierarchy><rdf:Bag>' +
		kw('animals', kw('dog', kw('poodle') + kw('terrier', '', false)) + kw('cat', '', true)) +
		kw('places', kw('sea', '', true), true) +
		'<rdf:li><rdf:Description k:Keyword="attribute"/></rdf:li>' +
		'</rdf:Bag></k:Hierarchy></k:Keywords></rdf:Description></rdf:RDF></x:xmpmeta>';
	const metadata = await readMetadata(fromBytes(new TextEncoder().encode(xmp)), { fileName: 'a.xmp' });
	if (!metadata) throw new Error('not read');
	const facts = { root: 1, path: 'a.xmp', size: 1, modified: 0, added: 0, fingerprint: '0' };

	const { says } = summarise(readingOf(metadata), facts);

	expect(says.keywords?.toSorted()).toEqual([
		'alone',
		'animals/cat',
		'animals/dog/poodle',
		'attribute',
		'places/sea'
	]);
	expect(readingOf(metadata).tags.map((tag) => tag.name)).not.toContain('HierarchicalKeywordPaths');
});
