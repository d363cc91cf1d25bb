/** Settings of later cameras as a list of numbered values. Names: https://exiftool.org/TagNames/NikonSettings.html */
import { ByteReader } from '../../io/byte-reader.ts';
import { hexId, unknownEntry } from '../../table.ts';
import { nikonSettingsMain } from '../../tags/makers/nikon-settings.ts';
import type { Place } from '../note.ts';
import { hintOf, rowAt, valueAt } from '../rows.ts';

/** Four versions and numbers before the first value. */
const headSize = 24;
const countAt = 20;
const entrySize = 8;
/** TIFF's number of the one type that values have; a list goes no further than they do. */
const int32u = 4;
const typeAt = 3;
const valueAtByte = 4;

/** A value: its number, a byte, its type, and four bytes. */
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
		const start = headSize + index * entrySize;
		if (bytes[start + typeAt] !== int32u) return;
		const from = start + valueAtByte;
		reader.seek(start);
		const id = reader.u16();
		reader.seek(from);
		const value = reader.u32();
		const named = nikonSettingsMain.entries.get(id);
		const entry = named
			? rowAt(named, place)
			: unknownEntry(nikonSettingsMain, id, () => `NikonSettings_${hexId(id)}`);
		const own = entry && valueAt(hintOf(entry), value, place);
		if (own !== undefined && entry) note.found.tag(entry, own, [at + from, 4]);
	}
}
