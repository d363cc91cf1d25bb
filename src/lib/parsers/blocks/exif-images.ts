/**
 * Pictures inside EXIF: which tags say where one lies, what it is called there, and the preview that comes of it.
 * One pair of tags (offset, length) has several names, by directory, compression and file type.
 */
import type { Entry, RawValue, TagSink } from '../model.ts';
import { defineTable, entryFor, named, variantOf } from '../table.ts';
import { exifMain } from '../tags/exif.ts';
import type { Field } from './exif.ts';
import type { TiffData } from './tiff-data.ts';

/** Raw values of a directory by tag id, so far. */
export type ImagePlaces = Map<number, RawValue>;

const subfileType = 254;
const compression = 259;
const stripOffsets = 273;
const stripCounts = 279;
const jpegOffset = 513;
const jpegLength = 514;

/** The tags that pictures are found by; the sizes are those of the picture. */
export const placeIds: ReadonlySet<number> = new Set([
	subfileType,
	256,
	257,
	compression,
	stripOffsets,
	stripCounts,
	jpegOffset,
	jpegLength
]);

type Kind = 'Thumbnail' | 'Preview' | 'JpgFromRaw' | 'Other' | 'Strips';

const kinds = {
	Thumbnail: ['ThumbnailOffset', 'ThumbnailLength', 'ThumbnailImage'],
	Preview: ['PreviewImageStart', 'PreviewImageLength', 'PreviewImage'],
	JpgFromRaw: ['JpgFromRawStart', 'JpgFromRawLength', 'JpgFromRaw'],
	Other: ['OtherImageStart', 'OtherImageLength', 'OtherImage']
} as const;

/** Entries for a pair of tags, by what the picture is. */
function variants(offsetId: number, lengthId: number): Record<Kind, readonly [Entry, Entry]> {
	const of = (id: number, name: string): Entry => {
		return variantOf(exifMain, id, name) ?? entryFor(exifMain, id, name);
	};
	const pair = ([offset, length]: readonly [string, string, string]) =>
		[of(offsetId, offset), of(lengthId, length)] as const;
	return {
		Thumbnail: pair(kinds.Thumbnail),
		Preview: pair(kinds.Preview),
		JpgFromRaw: pair(kinds.JpgFromRaw),
		Other: pair(kinds.Other),
		Strips: [of(offsetId, 'StripOffsets'), of(lengthId, 'StripByteCounts')]
	};
}

const strips = variants(stripOffsets, stripCounts);
const jpegs = variants(jpegOffset, jpegLength);
/** ExifTool counts these among its computed tags, but groups them with the directory that they come from. */
const pictures = defineTable(
	'Composite',
	'EXIF',
	'IFD0',
	Object.values(kinds).map(([, , name]) => ({ id: `Exif-${name}`, name, binary: true as const }))
);
const privateData = 50740;
const dngPrivate = named(exifMain, 'DNGPrivateData');
const images = {
	Thumbnail: named(pictures, 'ThumbnailImage'),
	Preview: named(pictures, 'PreviewImage'),
	JpgFromRaw: named(pictures, 'JpgFromRaw'),
	Other: named(pictures, 'OtherImage')
};

/** The entry of a field: its own, or that of its role as place of a picture. */
export function pickVariant(field: Field, group: string, places: ImagePlaces, found: TagSink): Entry {
	const { id, entry } = field;
	if (entry.table !== exifMain) return entry;
	if (id === stripOffsets || id === stripCounts) {
		return strips[stripKind(group, places, found)][id === stripOffsets ? 0 : 1];
	}
	if (id === privateData) return dngPrivate;
	if (id === jpegOffset || id === jpegLength) return jpegs[jpegKind(group, found)][id === jpegOffset ? 0 : 1];
	return entry;
}

/** Strips that are one JPEG picture in themselves: in CR2's first directory and in the reduced images of DNG. */
function stripKind(group: string, places: ImagePlaces, found: TagSink): Kind {
	const packed = places.get(compression);
	const type = found.type?.type;
	if (group === 'IFD0' && type === 'CR2') return 'Preview';
	if (packed === 7 && places.get(subfileType) !== 0 && (type === 'DNG' || type === 'TIFF')) {
		return group === 'SubIFD2' ? 'JpgFromRaw' : 'Preview';
	}
	if (packed === 34892 && places.get(subfileType) !== 0) return 'Other';
	return 'Strips';
}

function jpegKind(group: string, found: TagSink): Kind {
	const type = found.type?.type;
	if (group === 'IFD1') return 'Thumbnail';
	if (group === 'IFD0' && (type === 'NRW' || type === 'NEF')) return 'Thumbnail';
	if (group === 'IFD0' && (type === 'ARW' || type === 'SR2')) return 'Preview';
	if (group === 'SubIFD' && type === 'SRW') return 'Thumbnail';
	if (group === 'SubIFD' || group === 'IFD2') return 'JpgFromRaw';
	return 'Other';
}

/** Pushes the pictures that a directory told of. */
export function pushImages(data: TiffData, group: string, places: ImagePlaces, found: TagSink): void {
	const [offset, length] = [places.get(jpegOffset), places.get(jpegLength)];
	if (offset !== undefined && length !== undefined)
		push(data, group, jpegKind(group, found), offset, length, found, places);
	const [start, size] = [places.get(stripOffsets), places.get(stripCounts)];
	if (start !== undefined && size !== undefined)
		push(data, group, stripKind(group, places, found), start, size, found, places);
}

const pixels = (value: RawValue | undefined): number | undefined =>
	typeof value === 'number' && value > 0 ? value : undefined;

function push(
	data: TiffData,
	group: string,
	kind: Kind,
	offset: RawValue,
	length: RawValue,
	found: TagSink,
	places: ImagePlaces
): void {
	if (kind === 'Strips') return;
	const entry = images[kind];
	if (typeof offset !== 'number' || typeof length !== 'number') {
		// A picture in many pieces is none: ExifTool tells the size of a sentence about them instead.
		if (Array.isArray(offset) && Array.isArray(length))
			found.tag(entry, { binary: `Binary data ${length.join(' ')} bytes`.length }, [0, 0], group, 'EXIF');
		return;
	}
	if (length <= 0) return;
	const range = [data.base + offset, length] as const;
	found.tag(entry, { binary: length }, range, group, 'EXIF');
	if (offset <= 0 || offset + length > data.size) return;
	// Where the picture is at hand, it must begin as a JPEG does; a first byte that a camera overwrote is forgiven.
	const head = data.bytes(offset, 3);
	if (head && !(head[1] === 0xd8 && head[2] === 0xff)) return;
	const [width, height] = [pixels(places.get(256)), pixels(places.get(257))];
	found.preview({
		name: entry.name,
		mime: 'image/jpeg',
		range,
		...(width !== undefined && height !== undefined ? { width, height } : {})
	});
}
