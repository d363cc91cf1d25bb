// Which rows a query means: fields over the columns, words over the vocabulary.
import type { FieldTest, QueryNode, TagTest, Word } from '#lib/library/query/ast.ts';
import { fieldNamed } from '#lib/library/query/fields.ts';
import { tagQuestion, type TagName } from '#lib/library/query/tags.ts';
import { matcher, type Surroundings } from '#lib/library/query/values.ts';
import {
	addAll,
	clearBit,
	countBits,
	keepCommon,
	noBits,
	rowsOf,
	setBit,
	without,
	type Bits
} from './bits.ts';
import type { TextColumn } from './column.ts';
import type { Columns } from './columns.ts';
import { criterionOf, opposite, shareOf, tagCriterion, tagPresence, type Criterion } from './criterion.ts';
import { meant, type Found } from './guess.ts';
import { OwnWords, ownTextFields } from './own-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordFields } from './word-fields.ts';
import { askedWords, isPair, wordsOf } from './words.ts';

/** A query being answered. Keeps what its words were found as, for ranking and highlighting. */
export class Evaluation {
	/** What the words that must (not: must not) be there were found as. */
	readonly found: Found[] = [];
	readonly #columns: Columns;
	readonly #vocabulary: Vocabulary;
	readonly #own: OwnWords;
	readonly #around: Surroundings;
	readonly #tags: (tag: TagName) => TextColumn | undefined;

	/** @param tags the column of a tag: texts as `tagColumnText` makes them; undefined where no file has it */
	constructor(
		columns: Columns,
		vocabulary: Vocabulary,
		around: Surroundings,
		tags: (tag: TagName) => TextColumn | undefined = () => undefined
	) {
		this.#tags = tags;
		this.#columns = columns;
		this.#vocabulary = vocabulary;
		this.#own = new OwnWords(columns);
		this.#around = around;
	}

	/**
	 * Rows that match; all that are there without a node. The result is the caller's to change.
	 * @param within only these rows are asked for: the fewer, the sooner
	 */
	rows(node: QueryNode | undefined, within?: Bits): Bits {
		const start = within ?? this.#columns.live;
		return node ? this.#and(node.kind === 'and' ? node.nodes : [node], true, start) : start.slice();
	}

	/** @param wanted false inside a `not`, where only whole words count: `-dog` keeps the dogma and forgives no typos */
	#node(node: QueryNode, wanted: boolean): Bits {
		switch (node.kind) {
			case 'and':
				return this.#and(node.nodes, wanted, this.#columns.live);
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
			case 'tag':
				return this.#field(node);
		}
	}

	/** Fields first, the pickiest before all others: what they leave is all that the others look at. */
	#and(nodes: readonly QueryNode[], wanted: boolean, within: Bits): Bits {
		const rows = within.slice();
		const criteria: { readonly criterion: Criterion; readonly share: number }[] = [];
		const words: Word[] = [];
		const rest: QueryNode[] = [];
		for (const node of nodes) {
			const field = node.kind === 'not' ? node.node : node;
			if (node.kind === 'word') words.push(node);
			else if (field.kind !== 'field') rest.push(node);
			else {
				const fitting = this.#criterion(field);
				if (!fitting && field === node) return noBits(this.#columns.size);
				if (!fitting) continue;
				const criterion = field === node ? fitting : opposite(fitting);
				criteria.push({ criterion, share: shareOf(criterion, this.#columns.size) });
			}
		}
		criteria.sort((a, b) => a.share - b.share);
		narrowBy(
			rows,
			criteria.map(({ criterion }) => criterion)
		);
		for (const node of rest) keepCommon(rows, this.#node(node, wanted));
		if (words.length > 0) keepCommon(rows, this.#words(words, wanted));
		return rows;
	}

	/** Words side by side: as they stand or as beginnings of words, or, where that finds nothing, with typos. */
	#words(words: readonly Word[], wanted: boolean): Bits {
		const asked = words.flatMap(({ text, typos }) =>
			askedWords(text).map((word) => ({
				word,
				prefix: wanted && typos !== 0 && !isPair(word),
				typos: wanted ? typos : 0
			}))
		);
		const { rows, found } = meant(asked, this.#columns.live, this.#vocabulary, this.#own);
		if (wanted) this.found.push(...found);
		return rows;
	}

	#phrase(text: string, wanted: boolean): Bits {
		const asked = askedWords(text);
		const { rows, found } = meant(
			asked.map((word) => ({ word, prefix: false, typos: 0 })),
			this.#columns.live,
			this.#vocabulary,
			this.#own
		);
		if (wanted) this.found.push(...found);
		if (asked.length < 2) return rows;
		const sought = asPhrase(asked);
		// What many rows share is looked at once.
		const columns = [...wordFields.map(({ field }) => field), ...ownTextFields()].map((field) => {
			const column = this.#columns.text(field.name);
			return { column, known: new Map<number, boolean>() };
		});
		for (const row of rowsOf(rows)) {
			const there = columns.some(({ column, known }) => {
				const code = column.codes[row] ?? 0;
				let holds = known.get(code);
				if (holds === undefined) {
					holds = column.textsAt(row).some((one) => asPhrase(wordsOf(one)).includes(sought));
					known.set(code, holds);
				}
				return holds;
			});
			if (!there) clearBit(rows, row);
		}
		return rows;
	}

	#field(node: FieldTest | TagTest): Bits {
		const criterion = this.#criterion(node);
		if (!criterion) return noBits(this.#columns.size);
		const rows = this.#columns.live.slice();
		criterion.narrow(rows);
		return rows;
	}

	/** Undefined where nothing can match. */
	#criterion(node: FieldTest | TagTest): Criterion | undefined {
		if (node.kind === 'tag') {
			const column = this.#tags(node);
			const question = tagQuestion(node.test, this.#around);
			return column && typeof question === 'function' ? tagCriterion(column, question) : undefined;
		}
		const field = fieldNamed(node.field);
		const understood = field && matcher(field, node.test, this.#around);
		if (!understood || understood.on === 'nothing') return undefined;
		if (understood.on !== 'tag') return criterionOf(this.#columns, understood);
		const column = this.#tags(understood.tag);
		if (column) return tagPresence(column, understood.present);
		return understood.present ? undefined : everything;
	}
}

const everything: Criterion = { fits: () => true, narrow: () => undefined, keep: (_, count) => count };

/** Words with a space around each, so that a phrase is a part of it at whole words only. */
function asPhrase(words: readonly string[]): string {
	return ` ${words.join(' ')} `;
}

function saysNothing(node: QueryNode): boolean {
	return (node.kind === 'word' || node.kind === 'phrase') && wordsOf(node.text).length === 0;
}

/** A set with fewer of its rows than one in so many is gone through as a list. */
const fewOf = 8;

function narrowBy(rows: Bits, criteria: readonly Criterion[]): void {
	let list: Uint32Array | undefined;
	let count = 0;
	for (const { narrow, keep } of criteria) {
		if (!list && countBits(rows) * fewOf < rows.length * 32) {
			list = rowsOf(rows);
			count = list.length;
		}
		if (list) count = keep(list, count);
		else narrow(rows);
	}
	if (!list) return;
	rows.fill(0);
	for (let at = 0; at < count; at++) setBit(rows, list[at] ?? 0);
}
