/**
 * Which of several tags of one name counts where only one is shown. ExifTool's rule is that the later one does unless the
 * earlier ranks higher; the ranks of groups below are what its choices over many files come to.
 */
import { nameOf, type Row } from './row.ts';

/** Ranks by group 1, and by group 0 where group 1 has none. What is not listed ranks 1. */
const byGroup1: ReadonlyMap<string, number> = new Map([
	['System', 5],
	['PreviewIFD', 0],
	['ID3v1', 0]
]);
const byGroup0: ReadonlyMap<string, number> = new Map([
	['File', 4],
	['Composite', 4],
	['EXIF', 3],
	['MakerNotes', 2],
	['ID3', 2]
]);

/** Settings that the maker's own notes tell better than the standard tags do. */
const betterInNotes = new Set(['ExposureCompensation', 'LightSource', 'MeteringMode', 'WhiteBalance']);

function rankOf(row: Row): number {
	const { group0, group1 } = row;
	const name = nameOf(row);
	if (group0 === 'EXIF' && betterInNotes.has(name)) return 1.5;
	return byGroup1.get(group1) ?? byGroup0.get(group0) ?? 1;
}

/** Groups that come several times in a file (`IFD0`, `IFD1`; `IPTC`, `IPTC2`) but for their number. */
const kindOf = (group: string) => group.replace(/\d+$/, '');

/**
 * Whether a later row of the same name replaces an earlier one. In one group the first one counts: it stands first for
 * that. So it does in a group that comes again, but for the tracks of a film, the last of which is described, and the
 * pictures of a multi-picture file.
 */
export function outranks(later: Row, earlier: Row): boolean {
	// What is said of a moment counts where nothing else says it, and then that of the first.
	if (later.document !== undefined) return false;
	if (later.group1 === earlier.group1 && later.group0 === earlier.group0) return false;
	const kind = kindOf(later.group1);
	if (kind === kindOf(earlier.group1)) {
		return kind === 'MPImage' || (kind === 'Track' && !nameOf(later).startsWith('Track'));
	}
	return rankOf(later) >= rankOf(earlier);
}
