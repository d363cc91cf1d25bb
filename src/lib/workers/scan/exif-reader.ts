/**
 * Tags of image kinds that our engine only recognises so far (HEIC, AVIF, JPEG XL ...), read by ExifReader. In the app
 * only, never in the command.
 *
 * ExifReader's groups are mapped as far as they say enough: its `exif` is split by tag id into IFD0, ExifIFD and GPS,
 * `file` becomes File, `icc` ICC_Profile. Its XMP needs a DOMParser, which workers lack, and its IPTC has other names:
 * both are left out. Printed values are ExifReader's descriptions, byte ranges are unknown.
 */
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import type { Reading } from '#lib/library/reading.ts';

/** Bytes given to ExifReader, which needs a buffer: metadata of these formats lies near the head. */
const mostBytes = 8 * 1024 * 1024;

interface ForeignTag {
	readonly id?: unknown;
	readonly value?: unknown;
	readonly description?: unknown;
}

/** IFD0 tags with an id above those of TIFF's own: rating, copyright, Windows' texts. */
const highIfd0 = new Set([0x8298, 0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f, 0xc4a5]);

/** Names that ExifTool gives otherwise. */
const otherNames: Readonly<Record<string, string>> = {
	DateTime: 'ModifyDate',
	DateTimeDigitized: 'CreateDate',
	ISOSpeedRatings: 'ISO',
	PhotographicSensitivity: 'ISO',
	PixelXDimension: 'ExifImageWidth',
	PixelYDimension: 'ExifImageHeight',
	ImageLength: 'ImageHeight'
};

/**
 * Adds what ExifReader finds to a reading. Nothing found, or a fault of ExifReader's, leaves the reading as it is.
 */
export async function readWithExifReader(file: Blob, reading: Reading): Promise<Reading> {
	try {
		const { default: exifReader } = await import('exifreader');
		const bytes = await file.slice(0, mostBytes).arrayBuffer();
		const groups: Readonly<Record<string, unknown>> = { ...exifReader.load(bytes, { expanded: true }) };
		const tags = [
			...tagsOf(groups.file, () => ['File', 'File']),
			...tagsOf(groups.exif, exifGroup),
			...tagsOf(groups.icc, () => ['ICC_Profile', 'ICC_Profile'])
		];
		const known = new Set(reading.tags.map((tag) => `${tag.group1}:${tag.name}`));
		return {
			...reading,
			tags: [...reading.tags, ...tags.filter((tag) => !known.has(`${tag.group1}:${tag.name}`))]
		};
	} catch (error) {
		// Damage is what ExifReader throws for; the medium's own errors go on up.
		if (
			error instanceof Error &&
			['NotReadableError', 'NotFoundError', 'NotAllowedError'].includes(error.name)
		) {
			throw error;
		}
		return reading;
	}
}

function exifGroup(id: number, name: string): [string, string] {
	if (name.startsWith('GPS') && id < 0x20) return ['EXIF', 'GPS'];
	if (name.startsWith('Interoperability') || name.startsWith('RelatedImage')) return ['EXIF', 'InteropIFD'];
	return ['EXIF', id < 0x8000 || highIfd0.has(id) ? 'IFD0' : 'ExifIFD'];
}

function tagsOf(group: unknown, groupOf: (id: number, name: string) => [string, string]): StoredTag[] {
	if (typeof group !== 'object' || group === null) return [];
	return Object.entries(group as Record<string, ForeignTag>).flatMap(([foreign, tag]): StoredTag[] => {
		const squeezed = foreign.replaceAll(' ', '');
		const name = otherNames[squeezed] ?? squeezed;
		const id = typeof tag.id === 'number' ? tag.id : name;
		const [group0, group1] = groupOf(typeof id === 'number' ? id : 0, name);
		const value = group1 === 'GPS' && /itude$/.test(name) ? Number(tag.description) : plainValue(tag.value);
		// Pointers and pictures are not values; ExifTool does not show the first, and gives the second as size.
		if (value === undefined || /IFD Pointer$/.test(foreign)) return [];
		const printed = typeof tag.description === 'string' ? tag.description : undefined;
		return [
			{
				group0,
				group1,
				name,
				id,
				table: `ExifReader::${group0}`,
				value,
				...(printed === undefined || printed === '' || printed === String(value) ? {} : { printed }),
				offset: 0,
				size: 0
			}
		];
	});
}

/** ExifReader's values: text in a list of one, a fraction as a pair, lists, bytes. */
function plainValue(value: unknown): StoredValue | undefined {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return { binary: value.byteLength };
	if (!Array.isArray(value) || value.length === 0) return undefined;
	const list = value as readonly unknown[];
	if (list.length === 1) return plainValue(list[0]);
	const [n, d] = list;
	if (list.length === 2 && typeof n === 'number' && typeof d === 'number') return d === 0 ? 'undef' : n / d;
	if (list.length > 64) return { binary: list.length };
	return list.map((one) => String(plainValue(one) ?? '')).join(' ');
}
