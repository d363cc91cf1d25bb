/** ExifReader's view of a file, in ExifTool's group names. */
import ExifReader from 'exifreader';
import type { StoredValue } from '#lib/library/item.ts';
import type { OtherTag } from '#lib/library/second-opinion.ts';
import type { SecondOpinionService } from './contract.ts';

/** ExifReader's groups and ExifTool's for the same blocks. Its `gps`, `file` and `composite` are computed, not read. */
const groups: Readonly<Record<string, string>> = {
	exif: 'EXIF',
	iptc: 'IPTC',
	xmp: 'XMP',
	icc: 'ICC_Profile',
	jfif: 'JFIF',
	png: 'PNG',
	pngFile: 'PNG',
	pngText: 'PNG',
	photoshop: 'Photoshop',
	makerNotes: 'MakerNotes'
};

/** Tags that only lead to other tables (EXIF, GPS and interoperability directories, maker notes): no values of their own. */
const pointers = new Set([0x8769, 0x8825, 0xa005, 0x927c]);

/** Bytes of a file that are read at most: metadata of stills lies in front, and memory is not endless. */
const enough = 64 * 1024 * 1024;

export function secondOpinion(): SecondOpinionService {
	return {
		async read(file) {
			const bytes = await file.slice(0, enough).arrayBuffer();
			const expanded: unknown = ExifReader.load(bytes, { expanded: true });
			return tagsOf(expanded);
		}
	};
}

/** Flattens `{ exif: { FNumber: { value, description } } }`, whatever else may be in it. */
export function tagsOf(expanded: unknown): OtherTag[] {
	const found: OtherTag[] = [];
	for (const [group, tags] of entries(expanded)) {
		const group0 = groups[group];
		if (group0 === undefined) continue;
		for (const [name, tag] of entries(tags)) {
			if (name === '_raw' || typeof tag !== 'object' || tag === null || !('value' in tag)) continue;
			const printed = 'description' in tag ? String(tag.description) : '';
			const id = 'id' in tag && typeof tag.id === 'number' ? tag.id : undefined;
			if (group === 'exif' && id !== undefined && pointers.has(id)) continue;
			found.push({
				group0,
				name: name.replace(/ /g, ''),
				value: valueOf(tag.value),
				printed,
				// Below 0x100 the numbers are those of GPS and interoperability, which have tables of their own.
				...(id === undefined || id < 0x100 || group !== 'exif' ? {} : { id })
			});
		}
	}
	return found;
}

function entries(value: unknown): [string, unknown][] {
	return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** A raw value as a stored one: fractions `[n, d]` divided, single values taken out of their array. */
function valueOf(value: unknown): StoredValue {
	if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
	if (!Array.isArray(value)) return '';
	const [first, second] = value as unknown[];
	if (value.length === 1) return valueOf(first);
	if (value.length === 2 && typeof first === 'number' && typeof second === 'number' && second !== 0) {
		return first / second;
	}
	return value.map((one) => valueOf(one)).join(' ');
}
