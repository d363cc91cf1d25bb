// The fields that bare words look into. Apart from words.ts: what highlights words need not know of any field.
import type { Item } from '#lib/library/item.ts';
import { fieldNamed, type Field } from '#lib/library/query/fields.ts';

/** One field that bare words look into, and how much a hit there counts. Its place in the list is its bit in a mask. */
export interface WordField {
	readonly field: Field;
	readonly weight: number;
}

/** Those that most items have come first: their bits make the shorter masks. */
const weights: Readonly<Record<string, number>> = {
	name: 1.6,
	folder: 0.9,
	camera: 1,
	lens: 0.8,
	keyword: 1.8,
	title: 2,
	caption: 1.2,
	person: 1.8,
	place: 1.5,
	artist: 1.5,
	album: 1.3,
	creator: 1.2,
	genre: 1
};

/** At most 16: a mask has so many bits. */
export const wordFields: readonly WordField[] = Object.entries(weights).flatMap(([name, weight]) => {
	const field = fieldNamed(name);
	return field ? [{ field, weight }] : [];
});

/** The texts of an item that bare words look into, with the bit of their field. */
export function textsOf(item: Item, visit: (text: string, mask: number) => void): void {
	for (const [bit, { field }] of wordFields.entries()) {
		const value = field.read?.(item);
		if (typeof value === 'string') visit(value, 1 << bit);
		else if (typeof value === 'object') for (const one of value) visit(one, 1 << bit);
	}
}
