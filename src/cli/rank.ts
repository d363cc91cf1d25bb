/**
 * Which of several tags of one name counts where only one is shown. ExifTool's rule is that the later one does unless the
 * earlier ranks higher; the ranks of groups below are what its choices over many files come to.
 */
import { nameOf, type Row } from './row.ts';

/** Ranks by group 1, and by group 0 where group 1 has none. What is not listed ranks 1; 0 never takes the place of another. */
const byGroup1: ReadonlyMap<string, number> = new Map([
	['System', 5],
	['PreviewIFD', 0],
	['ID3v1', 0],
	// What repeats tags of EXIF, or is a lesser known place of what others say.
	...['XMP-tiff', 'XMP-exif', 'XMP-art', 'XMP-bib', 'XMP-cm2e', 'XMP-pdf', 'XMP-pdfuaid', 'JSON'].map(
		(group) => [group, 0] as const
	)
]);
const byGroup0: ReadonlyMap<string, number> = new Map([
	['File', 4],
	['Composite', 4],
	['EXIF', 3],
	['MakerNotes', 2],
	['ID3', 2]
]);

/** Single tags that rank otherwise than their group, by group 1 and name. */
const byTag: ReadonlyMap<string, number> = new Map([
	['Composite:Duration', 0],
	['Composite:ISO', 0],
	['File:ColorSpace', 1],
	// How a thumbnail is packed says nothing of the picture.
	['IFD1:Compression', 0],
	['Kodak:ExposureTime', 3],
	['Kodak:FNumber', 3],
	['Photoshop:ImageHeight', 3.5],
	['Photoshop:ImageWidth', 3.5],
	['Photoshop:XResolution', 3.5],
	['Photoshop:YResolution', 3.5],
	['QuickTime:CreateDate', 3.5],
	['QuickTime:ModifyDate', 3.5],
	['Sony:Rating', 3],
	['XMP-photoshop:ColorMode', 0]
]);

/** Settings that the maker's own notes tell better than the standard tags do. */
const betterInNotes = new Set(['ExposureCompensation', 'LightSource', 'MeteringMode', 'WhiteBalance']);

function rankOf(row: Row): number {
	const { group0, group1 } = row;
	const name = nameOf(row);
	if (row.entry?.table.name === tagsOfTracks && group1 !== group0) return 0;
	if (group0 === 'EXIF' && betterInNotes.has(name)) return 1.5;
	return byTag.get(`${group1}:${name}`) ?? byGroup1.get(group1) ?? byGroup0.get(group0) ?? 1;
}

/** Tags that people give Matroska's tracks; what they say of the whole film counts. */
const tagsOfTracks = 'Matroska::StdTag';

/** Groups that come several times in a file (`IFD0`, `IFD1`; `IPTC`, `IPTC2`) but for their number. */
const kindOf = (group: string) => group.replace(/\d+$/, '');

/** Where the pixels of a picture lie: that of the last one counts. */
const ofLastPicture = new Set(['PageNumber', 'StripByteCounts', 'StripOffsets']);
/** What the first track of a QuickTime film says counts. */
const ofFirstTrack = /^Track|^(?:Average|Max)Bitrate$/;

/**
 * Whether a later row of the same name replaces an earlier one. In one group the first one counts: it stands first for
 * that. So it does in a group that comes again, but for the tracks of a film, the last of which is described, and the
 * pictures of a multi-picture file.
 */
export function outranks(later: Row, earlier: Row): boolean {
	// What is said of a moment counts where nothing else says it, and then that of the first.
	if (later.document !== undefined) return false;
	if (later.group1 === earlier.group1 && later.group0 === earlier.group0) return false;
	const rank = rankOf(later);
	const kind = kindOf(later.group1);
	if (kind === kindOf(earlier.group1)) {
		const name = nameOf(later);
		if (kind === 'IFD') return ofLastPicture.has(name) || rank > rankOf(earlier);
		if (kind === 'Track') return rank > 0 && !(later.group0 === 'QuickTime' && ofFirstTrack.test(name));
		return kind === 'MPImage';
	}
	return rank > 0 && rank >= rankOf(earlier);
}
