/** Creative filters of Canon cameras: filters, each with parameters, each with numbers. https://exiftool.org/TagNames/Canon.html */
import { ByteReader } from '../../io/byte-reader.ts';
import { canonFilterInfo } from '../../tags/makers/canon.ts';
import type { Block } from '../note.ts';

export const filters: Block = (place) => {
	const { note } = place;
	const bytes = place.bytes();
	const reader = new ByteReader(bytes, note.data.little);
	// Of the size the first half tells it, which is nothing in the other order of bytes.
	if (reader.u16() !== bytes.length) {
		note.found.warn('Canon: filters of another size', 'minor');
		return;
	}
	reader.skip(2);
	const count = reader.u32();
	for (let filter = 0; filter < count && reader.remaining >= 12; filter++) {
		reader.skip(4);
		const start = reader.at;
		const size = reader.u32();
		const parameters = reader.u32();
		for (let index = 0; index < parameters && reader.remaining >= 8; index++) {
			note.found.budget.item();
			const id = reader.u32();
			const many = reader.u32();
			const at = reader.at;
			if (many < 1 || reader.remaining < many * 4) return;
			const values = Array.from({ length: many }, () => reader.i32());
			const entry = canonFilterInfo.entries.get(id);
			const raw = many === 1 ? (values[0] ?? 0) : values;
			if (entry) note.found.tag(entry, raw, [place.at + at, many * 4]);
		}
		const next = start + size;
		if (next > reader.at && next <= bytes.length) reader.seek(next);
	}
};
