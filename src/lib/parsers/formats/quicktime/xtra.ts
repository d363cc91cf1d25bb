/**
 * `Xtra` in user data, what Windows Media Player knows of a file: names of ASF (https://learn.microsoft.com/windows/win32/wmformat/attribute-list)
 * with one or several values, each a text, a number, a date or a GUID.
 */
import { decodeUtf16 } from '../../blocks/exif-values.ts';
import { unixDate } from '../../conversions/media.ts';
import { ByteReader } from '../../io/byte-reader.ts';
import type { RawValue } from '../../model.ts';
import { entryFor } from '../../table.ts';
import type { Box } from './boxes.ts';
import type { Movie } from './movie.ts';
import { entryOf, tableNamed } from './tables.ts';
import { guidText } from '../../io/hex.ts';

const table = 'Microsoft::Xtra';
const kinds = { text: 8, number: 19, date: 21, guid: 72 } as const;
const mostValues = 1000;
/** Tenths of microseconds from 1601 to 1970. */
const to1970 = 116_444_736_000_000_000n;

export function xtra(box: Box, movie: Movie): void {
	const { found } = movie;
	const reader = new ByteReader(box.bytes);
	while (reader.remaining >= 12) {
		found.budget.spend('items', 1);
		const start = reader.at;
		const size = reader.u32();
		if (size < 12 || start + size > box.bytes.length) {
			found.warn('Xtra: an entry is cut off');
			return;
		}
		const name = reader.latin1(Math.min(reader.u32(), size - 12)).replace(/^WM\//, '');
		const count = Math.min(reader.u32(), mostValues);
		const values: RawValue[] = [];
		for (let index = 0; index < count && reader.at + 6 <= start + size; index++) {
			found.budget.spend('items', 1);
			const length = reader.u32();
			const kind = reader.u16();
			values.push(valueOf(kind, reader.take(Math.max(0, Math.min(length - 6, start + size - reader.at)))));
		}
		reader.seek(start + size);
		push(name, values, box.offset + start, size, movie);
	}
}

function push(name: string, values: readonly RawValue[], at: number, size: number, movie: Movie): void {
	const known = entryOf(table, name);
	const [first] = values;
	if (first === undefined || (!known && !/^\w+$/.test(name))) return;
	const entry = known ?? entryFor(tableNamed(table), name, name.charAt(0).toUpperCase() + name.slice(1));
	if (values.length === 1) movie.push(entry, first, at, size);
	else movie.push({ ...entry, list: true }, values, at, size);
}

function valueOf(kind: number, bytes: Uint8Array): RawValue {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (kind === kinds.text) return decodeUtf16(bytes, true);
	if (kind === kinds.number && bytes.length >= 8) return view.getBigUint64(0, true);
	if (kind === kinds.date && bytes.length >= 8) {
		const ticks = view.getBigUint64(0, true);
		return ticks === 0n ? '0000:00:00 00:00:00' : `${unixDate(Number((ticks - to1970) / 10_000_000n))}+00:00`;
	}
	if (kind === kinds.guid && bytes.length >= 16) return guidText(bytes);
	return new ByteReader(bytes).latin1(bytes.length).replace(/\0.*$/s, '');
}
