/** How a server is to send a track (QuickTime File Format, "Hint media"): what hint tracks, and films that have some, keep in `udta`. */
import { ByteReader, latin1 } from '../../io/byte-reader.ts';
import type { RawValue } from '../../model.ts';
import { boxesIn, type Box } from './boxes.ts';
import { entryOf, formatOf } from './tables.ts';
import type { Movie } from './movie.ts';

/** Boxes of user data, by the table of what lies in them. */
const tables: Readonly<Record<string, string>> = {
	hinf: 'QuickTime::HintTrackInfo',
	hnti: 'QuickTime::HintInfo'
};

export const isHintBox = (type: string): boolean => Object.hasOwn(tables, type);

export function readHints({ type, bytes, offset }: Box, movie: Movie): void {
	const table = tables[type];
	if (table) readRows(table, bytes, offset, 0, movie);
}

/** How times count, behind the fields of a description (24 bytes, and the size and name that it begins with). */
export function readHintDescription({ bytes, offset }: Box, movie: Movie): void {
	readRows('QuickTime::HintSampleDesc', bytes, offset, 24, movie);
}

function readRows(table: string, bytes: Uint8Array, offset: number, from: number, movie: Movie): void {
	if (bytes.length <= from) return;
	for (const box of boxesIn(bytes, offset, movie.found.budget, from)) {
		const entry = entryOf(table, box.type);
		if (!entry) continue;
		movie.found.attempt(box.type, () => {
			movie.push(entry, valueOf(box, formatOf(entry)), box.offset, box.bytes.length);
		});
	}
}

function valueOf({ type, bytes }: Box, format: string | undefined): RawValue {
	const reader = new ByteReader(bytes);
	// Two of them: how long a time, and the most bytes that are sent in it.
	if (type === 'maxr') return `${reader.u32()} ${reader.u32()}`;
	if (type === 'payt')
		return `${reader.u32()} ${latin1(reader.take(Math.min(reader.u8(), reader.remaining)))}`;
	if (format === 'int32u') return reader.u32();
	if (format === 'int64u') return reader.u64();
	return latin1(bytes).replace(/\0+$/, '');
}
