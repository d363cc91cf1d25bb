// Which rows a query means: fields over the columns, words over the vocabulary.
import type { QueryNode, Word } from '#lib/library/query/ast.ts';
import { fieldNamed } from '#lib/library/query/fields.ts';
import type { Interval } from '#lib/library/query/units.ts';
import { matcher, type Matcher, type Surroundings } from '#lib/library/query/values.ts';
import { addAll, clearBit, isEmpty, keepCommon, noBits, rowsOf, setBit, without, type Bits } from './bits.ts';
import type { Columns, NumberColumn, TextColumn } from './columns.ts';
import type { Hit } from './segment.ts';
import type { Vocabulary } from './vocabulary.ts';
import { askedWords, isPair, typosFor, wordFields, wordsOf } from './words.ts';

/** The vocabulary words that stand for one word of the query. */
export interface Found {
	readonly asked: string;
	readonly hits: readonly Hit[];
}

/** A query being answered. Keeps what its words were found as, for ranking and highlighting. */
export class Evaluation {
	/** What the words that must (not: must not) be there were found as. */
	readonly found: Found[] = [];
	readonly #columns: Columns;
	readonly #vocabulary: Vocabulary;
	readonly #around: Surroundings;

	constructor(columns: Columns, vocabulary: Vocabulary, around: Surroundings) {
		this.#columns = columns;
		this.#vocabulary = vocabulary;
		this.#around = around;
	}

	/** Rows that match; all that are there without a node. The result is the caller's to change. */
	rows(node: QueryNode | undefined): Bits {
		return node ? this.#node(node, true) : this.#columns.live.slice();
	}

	/** @param wanted false inside a `not`, where only whole words count: `-dog` keeps the dogma and forgives no typos */
	#node(node: QueryNode, wanted: boolean): Bits {
		switch (node.kind) {
			case 'and':
				return this.#and(node.nodes, wanted);
			case 'or':
				return node.nodes.map((one) => this.#node(one, wanted)).reduce(addAll);
			case 'not':
				// Nothing but punctuation says nothing, with or without a dash.
				if (saysNothing(node.node)) return this.#columns.live.slice();
				return without(this.#columns.live, this.#node(node.node, !wanted));
			case 'word':
				return this.#words([node], wanted);
			case 'phrase':
				return this.#phrase(node.text, wanted);
			case 'field':
				return this.#field(node.field, node.test);
		}
	}

	#and(nodes: readonly QueryNode[], wanted: boolean): Bits {
		const words = nodes.filter((node): node is Word => node.kind === 'word');
		const parts = nodes.filter((node) => node.kind !== 'word').map((node) => this.#node(node, wanted));
		if (words.length > 0) parts.push(this.#words(words, wanted));
		return parts.reduce(keepCommon);
	}

	/**
	 * Words side by side: as they stand or as beginnings of words; only when nothing holds them all, with typos. Else
	 * each correct word would bring all that look like it.
	 */
	#words(words: readonly Word[], wanted: boolean): Bits {
		const asked = words.flatMap((word) =>
			askedWords(word.text).map((text) => ({
				text,
				prefix: wanted && word.typos !== 0 && !isPair(text),
				typos: wanted ? (word.typos ?? 0) : 0,
				forgiven: wanted ? (word.typos ?? typosFor(text)) : 0
			}))
		);
		const look = (typos: (word: (typeof asked)[number]) => number) =>
			asked.map((word): Found => {
				const hits = this.#vocabulary.find(word.text, { prefix: word.prefix, typos: typos(word) });
				return { asked: word.text, hits };
			});
		let found = look((word) => word.typos);
		let rows = this.#holdingAll(found);
		if (asked.some((word) => word.forgiven > word.typos) && isEmpty(rows)) {
			const lenient = look((word) => word.forgiven);
			const more = this.#holdingAll(lenient);
			if (!isEmpty(more)) [found, rows] = [lenient, more];
		}
		if (wanted) this.found.push(...found);
		return rows;
	}

	#holdingAll(found: readonly Found[]): Bits {
		const rows = this.#columns.live.slice();
		for (const { hits } of found) {
			const holding = noBits(this.#columns.size);
			for (const hit of hits) hit.addTo(holding);
			keepCommon(rows, holding);
		}
		return rows;
	}

	#phrase(text: string, wanted: boolean): Bits {
		const asked = askedWords(text);
		const found = asked.map((word) => ({
			asked: word,
			hits: this.#vocabulary.find(word, { prefix: false, typos: 0 })
		}));
		if (wanted) this.found.push(...found);
		const rows = this.#holdingAll(found);
		if (asked.length < 2) return rows;
		const sought = asPhrase(asked);
		const columns = wordFields.map(({ field }) => this.#columns.text(field.name));
		for (const row of rowsOf(rows)) {
			const there = columns.some((column) =>
				column.textsAt(row).some((one) => asPhrase(wordsOf(one)).includes(sought))
			);
			if (!there) clearBit(rows, row);
		}
		return rows;
	}

	#field(name: string, test: Extract<QueryNode, { kind: 'field' }>['test']): Bits {
		const field = fieldNamed(name);
		const understood = field && matcher(field, test, this.#around);
		if (!understood || understood.on === 'nothing') return noBits(this.#columns.size);
		const column = this.#columns.of(understood.field);
		const rows = column.kind === 'text' ? this.#texts(column, understood) : this.#numbers(column, understood);
		return keepCommon(rows, this.#columns.live);
	}

	#texts(column: TextColumn, match: Matcher): Bits {
		const { dictionary, sets, codes } = column;
		const fits = new Uint8Array(column.size);
		if (match.on === 'text') {
			const { test } = match;
			const texts = new Uint8Array(dictionary.size);
			for (let code = 1; code < texts.length; code++)
				texts[code] = test(dictionary.folded(code), dictionary.text(code)) ? 1 : 0;
			if (sets) sets.forEach((set, number) => (fits[number] = set.some((code) => texts[code] === 1) ? 1 : 0));
			else fits.set(texts);
		} else if (match.on === 'presence') fits.fill(match.present ? 1 : 0, 1).fill(match.present ? 0 : 1, 0, 1);
		const rows = noBits(this.#columns.size);
		for (let row = 0; row < this.#columns.size; row++) if (fits[codes[row] ?? 0] === 1) setBit(rows, row);
		return rows;
	}

	#numbers({ values }: NumberColumn, match: Matcher): Bits {
		const rows = noBits(this.#columns.size);
		if (match.on === 'presence') {
			for (let row = 0; row < this.#columns.size; row++)
				if (Number.isNaN(values[row]) !== match.present) setBit(rows, row);
		} else if (match.on === 'number')
			for (const interval of match.intervals) this.#between(values, interval, rows);
		return rows;
	}

	#between(values: Float64Array, [low, high]: Interval, rows: Bits): void {
		for (let row = 0; row < this.#columns.size; row++) {
			const value = values[row] ?? NaN;
			if (value >= low && value < high) setBit(rows, row);
		}
	}
}

/** Words with a space around each, so that a phrase is a part of it at whole words only. */
function asPhrase(words: readonly string[]): string {
	return ` ${words.join(' ')} `;
}

function saysNothing(node: QueryNode): boolean {
	return (node.kind === 'word' || node.kind === 'phrase') && wordsOf(node.text).length === 0;
}
