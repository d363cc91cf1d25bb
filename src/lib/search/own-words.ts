// Bare words in the texts of fields that only this library has. Few items have any, and such a field comes, goes and is
// named anew at any moment: so they are gone through as they are, typed as they stand or as beginnings, and not indexed.
import { allFields, type Field } from '#lib/library/query/fields.ts';
import { setBit, type Bits } from './bits.ts';
import type { Columns } from './columns.ts';
import { wordsOf } from './words.ts';

/** Texts that were split into words, until there are so many. */
const remembered = 20_000;
const split = new Map<string, readonly string[]>();

/** Fields of this library alone that hold texts; yes and no say nothing without their field. */
export function ownTextFields(): readonly Field[] {
	return allFields().filter(
		({ open, type }) => open !== undefined && type.kind === 'text' && type.matching !== 'whole'
	);
}

export class OwnWords {
	readonly #columns: Columns;
	readonly #fields = ownTextFields();

	constructor(columns: Columns) {
		this.#columns = columns;
	}

	/** Adds the rows that hold a word to a set. @param prefix whether words that begin so are meant as well */
	addRows(word: string, prefix: boolean, into: Bits): void {
		const fits = (own: string) => (prefix ? own.startsWith(word) : own === word);
		for (const { name } of this.#fields) {
			const column = this.#columns.text(name);
			for (const row of this.#columns.openRows())
				if (column.textsAt(row).some((text) => splitText(text).some(fits))) setBit(into, row);
		}
	}
}

function splitText(text: string): readonly string[] {
	let words = split.get(text);
	if (!words) {
		words = wordsOf(text);
		if (split.size >= remembered) split.clear();
		split.set(text, words);
	}
	return words;
}
