/** Settings of later cameras as a list of numbered values. Names: https://exiftool.org/TagNames/NikonSettings.html */
import { ByteReader } from '../../io/byte-reader.ts';
import { hexId, unknownEntry } from '../../table.ts';
import { nikonSettingsMain } from '../../tags/makers/nikon-settings.ts';
import { stored } from '../binary.ts';
import type { Place } from '../note.ts';
import { hintOf, rowAt, valueAt } from '../rows.ts';

/** Four versions and numbers before the first value. */
const headSize = 24;
const countAt = 20;
const entrySize = 8;
/** How values are stored, by TIFF's number of the type. */
const types: Readonly<Record<number, string>> = {
	1: 'int8u',
	3: 'int16u',
	4: 'int32u',
	6: 'int8s',
	8: 'int16s',
	9: 'int32s'
};

/** A value: its number, a word of which the last byte is its type, and four bytes. */
export function readSettings(place: Place): void {
	const { note, at } = place;
	const bytes = place.bytes();
	const { little } = note.data;
	if (bytes.length < headSize) return;
	const reader = new ByteReader(bytes, little);
	reader.seek(countAt);
	const claimed = reader.u32();
	const count = Math.min(claimed, Math.floor((bytes.length - headSize) / entrySize));
	for (let index = 0; index < count; index++) {
		note.found.budget.item();
		reader.seek(headSize + index * entrySize);
		const from = reader.at + 4;
		const id = reader.u16();
		const [first = 0, second = 0] = bytes.subarray(reader.at, reader.at + 2);
		const type = types[little ? second : first];
		const value = type && stored(bytes.subarray(from, from + 4), type, 1, little);
		if (value === undefined || value === '') continue;
		const named = nikonSettingsMain.entries.get(id);
		const entry = named
			? rowAt(named, place)
			: unknownEntry(nikonSettingsMain, id, () => `NikonSettings_${hexId(id)}`);
		const own = entry && valueAt(hintOf(entry), value, place);
		if (own !== undefined && entry) note.found.tag(entry, own, [at + from, 4]);
	}
}
