/**
 * Which of several tags of one name counts where only one can. ExifTool's rule: the later one, unless it ranks lower; of what
 * ranks least the first. The ranks below are what its choices come to over many files.
 */
import type { Tag } from './model.ts';

const normal = 3;

/** By group 0. What is not listed is `normal`. */
const groups: ReadonlyMap<string, number> = new Map([
	['Composite', 9],
	['File', 8],
	['XML', 0],
	['APP12', 0],
	['MIE', 2],
	['RAF', 2]
]);

/** Namespaces of XMP that repeat what EXIF says. */
const repeated = /^XMP-(?:exif|exifEX|tiff|aux|xmp|xmpMM|microsoft|drone-dji|pdf)$/;

/** The size of a picture is told by the format; EXIF's is that of some picture, perhaps of another. */
const sizes = new Set(['ImageWidth', 'ImageHeight']);

/** Maker notes repeat these, less exactly; but these groups of them are kept by what has no EXIF of its own. */
const exposure = new Set(['ExposureTime', 'FNumber', 'FocalLength', 'ISO']);
/** Rows that say it exactly. */
const exact = /^(?:Sony::Tag9416|Sigma::Main:ISO)/;
const reliable = new Set(['Kodak', 'PhaseOne', 'CIFF', 'Ricoh']);

/** It stands behind another one. */
const laterPentaxIso = 0x8b;

/** @param main group of the directory that holds the full picture, where a file has several */
export function rankOf(
	{ group0, group1, entry: { id, name, table } }: Pick<Tag, 'group0' | 'group1' | 'entry'>,
	main?: string
): number {
	// What a film's tracks say from moment to moment is not what the file says.
	if ((group0 === 'MakerNotes' || group0 === 'EXIF') && group1.startsWith('Track')) return 0;
	switch (group0) {
		case 'EXIF':
			if (sizes.has(name)) return group1 === main ? 5 : group1 === 'IFD0' ? 2 : 1;
			return group1 === 'IFD1' || group1 === 'PreviewIFD' ? 0 : normal;
		case 'XMP':
			return repeated.test(group1) ? 0 : name === 'Make' || name === 'Model' || sizes.has(name) ? 1 : normal;
		case 'QuickTime':
			return sizes.has(name) ? 1 : normal;
		case 'IPTC':
			return group1 === 'IPTC' ? normal : 1;
		case 'ID3':
			return group1 === 'ID3v1' ? 0 : normal;
		case 'Composite':
			return name === 'ISO' ? 0 : 9;
		case 'MakerNotes':
			// The same structure as in the maker notes of later cameras.
			if (name === 'FocalLength' && group1 === 'CIFF') return 1;
			if (sizes.has(name)) return group1 === 'MinoltaRaw' || group1 === 'PhaseOne' ? normal : 1;
			// Read after EXIF, wherever the note lies.
			if (name === 'ISO' && group1 === 'Pentax')
				return id === laterPentaxIso || table.name === 'Pentax::Type2' ? 1 : normal + 1;
			return exposure.has(name) && !reliable.has(group1) && !exact.test(`${table.name}:${name}`) ? 1 : normal;
		default:
			return groups.get(group0) ?? normal;
	}
}
