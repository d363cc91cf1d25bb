/** The `USMT` uuid box of Sony (PSP and cameras): `MTDT` holds numbered entries in several languages. */
import { ByteReader } from '../../io/byte-reader.ts';
import type { RawValue } from '../../model.ts';
import { boxesIn, type Box } from './boxes.ts';
import { localised } from './language.ts';
import type { Movie } from './movie.ts';
import { entryOf } from './tables.ts';

const text = 1;
const minutesFromUtc = 11;
const trackProperty = 10;

export function sonyMetadata(box: Box, movie: Movie): void {
	for (const part of boxesIn(box.bytes, box.offset, movie.found.budget)) {
		if (part.type === 'MTDT')
			movie.found.attempt('MTDT', () => {
				entries(part, movie);
			});
	}
}

function entries(box: Box, movie: Movie): void {
	const reader = new ByteReader(box.bytes);
	for (let left = reader.u16(); left > 0; left--) {
		movie.found.budget.spend('items', 1);
		const at = reader.at;
		const size = reader.u16();
		const id = reader.u32();
		const language = reader.u16();
		const kind = reader.u16();
		const value = reader.take(Math.max(0, size - 10));
		const entry = entryOf('QuickTime::MetaData', id);
		const told = entry && valueOf(id, kind, value);
		// Players write dates with slashes.
		const raw =
			entry?.value === 'colonDate' && typeof told === 'string'
				? told.replace(/^(\d{4})\/(\d\d)\//, '$1-$2-')
				: told;
		if (entry && raw !== undefined) movie.push(localised(entry, language), raw, box.offset + at, size);
	}
}

function valueOf(id: number, kind: number, bytes: Uint8Array): RawValue | undefined {
	const reader = new ByteReader(bytes);
	if (kind === text) return reader.utf16(bytes.length).replace(/\0.*$/s, '');
	if (id === minutesFromUtc) return reader.i16();
	if (id === trackProperty) {
		// Flags, attributes and priority.
		return [reader.u32(), reader.u16(), reader.u16()];
	}
	return undefined;
}
