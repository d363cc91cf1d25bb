// Which rows a query means: fields over the columns, words over the vocabulary.
import type { FieldTest, QueryNode, TagTest, Word } from '#lib/library/query/ast.ts';
import { fieldNamed } from '#lib/library/query/fields.ts';
import { tagQuestion, type TagName } from '#lib/library/query/tags.ts';
import { matcher, type Surroundings } from '#lib/library/query/values.ts';
import {
	addAll,
	clearBit,
	countBits,
	isEmpty,
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
import type { Hit } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';
import { askedWords, isPair, patience, wordFields, wordsOf } from './words.ts';

/** The vocabulary words that stand for one word of the query. */
export interface Found {
	readonly asked: string;
	readonly hits: readonly Hit[];
}

/** The same, on its way to rows. */
interface Asked extends Found {
	/** Names what was asked, with what was forgiven. */
	readonly key: string;
	/** Where all words that begin with one letter are meant: it. */
	readonly letter: number | undefined;
}

/** A query being answered. Keeps what its words were found as, for ranking and highlighting. */
export class Evaluation {
	/** What the words that must (not: must not) be there were found as. */
	readonly found: Found[] = [];
	readonly #columns: Columns;
	readonly #vocabulary: Vocabulary;
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

	/**
	 * Words side by side: as they stand or as beginnings of words; only when nothing holds them all, with typos, and when
	 * nothing does then, with more. Else each correct word would bring all that look like it.
	 */
	#words(words: readonly Word[], wanted: boolean): Bits {
		const asked = words.flatMap((word) =>
			askedWords(word.text).map((text) => ({
				text,
				prefix: wanted && word.typos !== 0 && !isPair(text),
				word
			}))
		);
		let first: { readonly found: readonly Found[]; readonly rows: Bits } | undefined;
		let before: readonly number[] | undefined;
		/** Rows by what was forgiven in which word: most words are the same in the next round. */
		const holding = new Map<string, Bits>();
		for (const forgiven of wanted ? patience : patience.slice(0, 1)) {
			const typos = asked.map(({ text, word }) =>
				wanted ? (word.typos ?? forgiven(text, asked.length === 1)) : 0
			);
			if (before?.every((most, at) => most === typos[at])) continue;
			before = typos;
			const found = asked.map(({ text, prefix }, at): Asked => {
				const most = typos[at] ?? 0;
				const hits = this.#vocabulary.find(text, { prefix, typos: most });
				const letter = prefix && most === 0 && text.length === 1 ? text.charCodeAt(0) : undefined;
				return { asked: text, hits, key: `${String(most)} ${String(prefix)} ${text}`, letter };
			});
			const rows = this.#holdingAll(found, holding);
			first ??= { found, rows };
			if (isEmpty(rows)) continue;
			if (wanted) this.found.push(...found);
			return rows;
		}
		if (wanted && first) this.found.push(...first.found);
		return first?.rows ?? this.#columns.live.slice();
	}

	/** @param known rows of words that were looked up before, by their `key` */
	#holdingAll(found: readonly Asked[], known = new Map<string, Bits>()): Bits {
		const rows = this.#columns.live.slice();
		const { lexicon } = this.#vocabulary;
		const places = new Map(
			found.map((one) => [one, one.hits.reduce((sum, { number }) => sum + lexicon.count(number), 0)])
		);
		// The rarest first: where nothing holds it the others need not be looked up.
		for (const one of [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))) {
			let holding = known.get(one.key);
			if (!holding) {
				holding = noBits(this.#columns.size);
				this.#vocabulary.addRows(one.hits, holding, one.letter);
				known.set(one.key, holding);
			}
			if (isEmpty(keepCommon(rows, holding))) return rows;
		}
		return rows;
	}

	#phrase(text: string, wanted: boolean): Bits {
		const asked = askedWords(text);
		const found = asked.map((word): Asked => ({
			asked: word,
			hits: this.#vocabulary.find(word, { prefix: false, typos: 0 }),
			key: word,
			letter: undefined
		}));
		if (wanted) this.found.push(...found);
		const rows = this.#holdingAll(found);
		if (asked.length < 2) return rows;
		const sought = asPhrase(asked);
		// What many rows share is looked at once.
		const columns = wordFields.map(({ field }) => {
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
