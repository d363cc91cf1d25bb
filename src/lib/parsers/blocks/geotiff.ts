/** GeoTIFF keys (OGC 19-008r4, https://docs.ogc.org/is/19-008r4/19-008r4.html): a directory of short numbers inside a TIFF tag. */
import type { RawValue, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { geoTiffMain } from '../tags/geotiff.ts';
import { decodeText, decodeValue } from './exif-values.ts';
import type { Field } from './exif.ts';
import type { TiffData } from './tiff-data.ts';

const doubles = 34736;
const texts = 34737;
const version = named(geoTiffMain, 'GeoTiffVersion');

export function readGeoTiff(data: TiffData, field: Field, fields: readonly Field[], found: TagSink): void {
	const keys = valuesOf(data, field);
	const [major = 0, revision = 0, minor = 0, count = 0] = keys.map(Number);
	if (major !== 1) return;
	const at = data.base + field.offset;
	found.tag(version, `${major}.${revision}.${minor}`, [at, 6]);
	const doubleField = fields.find(({ id }) => id === doubles);
	const textField = fields.find(({ id }) => id === texts);
	const doubleValues = doubleField ? valuesOf(data, doubleField) : [];
	const textBytes = textField && data.bytes(textField.offset, textField.size);
	for (let index = 1; index <= count && index * 4 + 3 < keys.length; index++) {
		const [id = 0, location = 0, length = 0, value = 0] = keys.slice(index * 4, index * 4 + 4).map(Number);
		const entry = geoTiffMain.entries.get(id);
		if (!entry) continue;
		let raw: RawValue | undefined;
		if (location === 0) raw = value;
		else if (location === doubles) {
			const some = doubleValues.slice(value, value + length);
			raw = some.length === 1 ? some[0] : some;
		} else if (location === texts && textBytes) {
			raw = decodeText(textBytes.subarray(value, value + length)).replace(/[|\0]+$/, '');
		} else if (location === field.id) raw = keys.slice(value, value + length);
		if (raw !== undefined) found.tag(entry, raw, [at + index * 8, 8]);
	}
}

function valuesOf(data: TiffData, { offset, size, type, count }: Field): readonly RawValue[] {
	const bytes = data.bytes(offset, size);
	if (!bytes) return [];
	const values = decodeValue(bytes, type, count, data.little);
	return Array.isArray(values) ? (values as readonly RawValue[]) : [values];
}
