// What a query means, said as plainly as possible: item by item, without columns or index. The truth for the engine.
import { spanOfTaken } from '#lib/library/edtf.ts';
import type { Item } from '#lib/library/item.ts';
import type { FieldTest, QueryNode, Word } from '#lib/library/query/ast.ts';
import { fieldNamed, type Field } from '#lib/library/query/fields.ts';
import { fold } from '#lib/library/query/fold.ts';
import { tagQuestion, type TagName, type TagValue } from '#lib/library/query/tags.ts';
import { matcher, type Surroundings } from '#lib/library/query/values.ts';
import { textsOf } from '#lib/search/word-fields.ts';
import { askedWords, enough, isPair, mostCost, typoCosts, wordsOf } from '#lib/search/words.ts';

/** Values of a tag of an item. */
export type TagsOf = (id: number, tag: TagName) => readonly TagValue[];

/** For each item whether it matches. */
type Matches = readonly boolean[];

/** @returns finds the ids of items that match */
export function bruteForce(
	items: readonly Item[],
	around: Surroundings,
	tagsOf: TagsOf = () => []
): (node: QueryNode | undefined) => Set<number> {
	const lines = items.map((item) => {
		const texts: string[][] = [];
		textsOf(item, (text) => texts.push(wordsOf(text)));
		return { item, texts, words: [...new Set(texts.flat())] };
	});
	const everyWord = [...new Set(lines.flatMap(({ words }) => words))];
	const numberOf = new Map(everyWord.map((word, number) => [word, number]));
	const numbers = lines.map(({ words }) => Uint32Array.from(words, (word) => numberOf.get(word) ?? 0));
	/** The parts of queries that were looked for before: random queries repeat them. */
	const known = new Map<string, Matches>();
	const once = (key: unknown, find: () => Matches) => {
		const text = JSON.stringify(key);
		const found = known.get(text) ?? find();
		known.set(text, found);
		return found;
	};
	const knownCosts = new Map<string, readonly number[]>();
	/** What was read of items before: hardly two have the same properties, which makes every reading slow. */
	const ids = items.map(({ id }) => id);
	const knownValues = new Map<Field, readonly ReturnType<NonNullable<Field['read']>>[]>();
	const valuesOf = (field: Field) => {
		const values = knownValues.get(field) ?? items.map((item) => field.read?.(item));
		knownValues.set(field, values);
		return values;
	};
	const spans = items.map(({ taken, takenPart, circa }) =>
		taken === undefined
			? undefined
			: { of: spanOfTaken({ at: taken, ...(takenPart && { part: takenPart }) }), circa: circa === true }
	);
	const none = lines.map(() => false);
	const all = lines.map(() => true);

	function find(one: QueryNode, wanted: boolean): Matches {
		switch (one.kind) {
			case 'and': {
				const words = one.nodes.filter((part): part is Word => part.kind === 'word');
				const parts = one.nodes.filter((part) => part.kind !== 'word').map((part) => find(part, wanted));
				if (words.length > 0) parts.push(findWords(words, wanted));
				return all.map((_, at) => parts.every((part) => part[at]));
			}
			case 'or': {
				const parts = one.nodes.map((part) => find(part, wanted));
				return all.map((_, at) => parts.some((part) => part[at]));
			}
			case 'not': {
				const { node } = one;
				if ((node.kind === 'word' || node.kind === 'phrase') && wordsOf(node.text).length === 0) return all;
				return find(node, !wanted).map((matches) => !matches);
			}
			case 'word':
				return findWords([one], wanted);
			case 'phrase':
				return once(one, () => findPhrase(one.text));
			case 'field':
				return once(one, () => findField(one, around));
			case 'tag': {
				const question = tagQuestion(one.test, around);
				return lines.map(({ item }) => typeof question === 'function' && tagsOf(item.id, one).some(question));
			}
		}
	}

	function findPhrase(text: string): Matches {
		const asked = askedWords(text);
		return lines.map(
			({ texts }) =>
				asked.length === 0 ||
				texts.some((words) => words.some((_, at) => asked.every((word, step) => words[at + step] === word)))
		);
	}

	function findField({ field: name, test }: FieldTest, around: Surroundings): Matches {
		const field = fieldNamed(name);
		const match = field && matcher(field, test, around);
		if (!match || match.on === 'nothing') return none;
		if (match.on === 'tag')
			return lines.map(({ item }) => tagsOf(item.id, match.tag).length > 0 === match.present);
		if (match.on === 'near')
			return lines.map(
				({ item: { latitude, longitude } }) =>
					latitude !== undefined &&
					longitude !== undefined &&
					match.circles.some(
						(circle) =>
							metresBetween([circle.latitude, circle.longitude], [latitude, longitude]) <= circle.metres
					)
			);
		const byDate = match.on === 'number' && match.field.name === 'taken';
		return valuesOf(match.field).map((value, at) => {
			const span = byDate ? spans[at] : undefined;
			if (match.on === 'number' && span !== undefined) {
				const [start, end] = span.of;
				return match.intervals.some(
					(interval) =>
						start >= interval[0] && end <= interval[1] && (span.circa || !match.doubtful?.includes(interval))
				);
			}
			if (match.on === 'presence') return hasValue(value) === match.present;
			const values = (typeof value === 'object' ? value : [value]).filter(
				(one) => one !== undefined && one !== ''
			);
			return values.some((one) => {
				if (match.on === 'number')
					return typeof one === 'number' && match.intervals.some(([low, high]) => one >= low && one < high);
				return typeof one === 'string' && match.test(fold(one), one);
			});
		});
	}

	/** The least that the words may be misspelt by for something to hold them all, and where that is little, a bit more. */
	function findWords(words: readonly Word[], wanted: boolean): Matches {
		const asked = words.flatMap(({ text, typos }) => askedWords(text).map((one) => ({ text: one, typos })));
		const costs = asked.map((word) =>
			wanted ? costsOf(word, asked.length === 1) : costsOf({ ...word, typos: 0 }, true, false)
		);
		const total = (at: number, of = costs) => of.reduce((sum, list) => sum + (list[at] ?? 0), 0);
		const totals = lines.map((_, at) => total(at));
		const within = (most: number) => totals.filter((cost) => cost <= most).length;
		const least = Math.min(...totals);
		if (least > mostCost) return none;
		if (!wanted || within(least) >= enough || least === mostCost) return totals.map((cost) => cost <= least);
		if (least > 0) return totals.map((cost) => cost <= least + 1);
		const known = costs.filter((_, at) => lines.some((line) => line.words.includes(asked[at]?.text ?? '')));
		return totals.map((cost, at) => cost <= 1 && total(at, known) === 0);
	}

	/** For each item what it costs to take one of its words for the one asked for. */
	function costsOf(
		{ text, typos }: { readonly text: string; readonly typos: number | undefined },
		alone: boolean,
		beginnings = typos !== 0 && !isPair(text)
	): readonly number[] {
		const forgiven =
			typos === undefined ? typoCosts(text, alone) : Array.from({ length: typos + 1 }, () => 0);
		const key = JSON.stringify([text, forgiven, beginnings]);
		const before = knownCosts.get(key);
		if (before) return before;
		const fitting = everyWord.map((there) => {
			if (beginnings && there.startsWith(text)) return 0;
			if (Math.abs(there.length - text.length) >= forgiven.length) return Infinity;
			return forgiven[typosBetween(text, there)] ?? Infinity;
		});
		const costs = numbers.map((all) =>
			all.reduce((least, number) => Math.min(least, fitting[number] ?? Infinity), Infinity)
		);
		knownCosts.set(key, costs);
		return costs;
	}

	return (node) => {
		const found = node ? find(node, true) : all;
		return new Set(ids.filter((_, at) => found[at]));
	};
}

/** Damerau-Levenshtein distance by the whole table, as its definition says. */
export function typosBetween(one: string, other: string): number {
	const most = one.length + other.length;
	const table = Array.from({ length: one.length + 2 }, () => new Array<number>(other.length + 2).fill(most));
	const at = (row: number, column: number) => table[row + 1]?.[column + 1] ?? most;
	const put = (row: number, column: number, value: number) => {
		const line = table[row + 1];
		if (line) line[column + 1] = value;
	};
	for (let row = 0; row <= one.length; row++) put(row, 0, row);
	for (let column = 0; column <= other.length; column++) put(0, column, column);
	const lastRowOf = new Map<string, number>();
	for (let row = 1; row <= one.length; row++) {
		let lastColumn = 0;
		for (let column = 1; column <= other.length; column++) {
			const [letter, there] = [one.charAt(row - 1), other.charAt(column - 1)];
			const [swappedRow, swappedColumn] = [lastRowOf.get(there) ?? 0, lastColumn];
			if (letter === there) lastColumn = column;
			put(
				row,
				column,
				Math.min(
					at(row - 1, column - 1) + Number(letter !== there),
					at(row, column - 1) + 1,
					at(row - 1, column) + 1,
					swappedRow > 0 && swappedColumn > 0
						? at(swappedRow - 1, swappedColumn - 1) + (row - swappedRow) + (column - swappedColumn) - 1
						: most
				)
			);
		}
		lastRowOf.set(one.charAt(row - 1), row);
	}
	return at(one.length, other.length);
}

/** Metres between two places: the law of cosines, another way than the engine's. */
function metresBetween(from: readonly [number, number], to: readonly [number, number]): number {
	const [a, b, c, d] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180);
	if (a === undefined || b === undefined || c === undefined || d === undefined) return NaN;
	const cosine = Math.sin(a) * Math.sin(c) + Math.cos(a) * Math.cos(c) * Math.cos(b - d);
	return 6_371_008.8 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}

/** Whether an item says anything for a field: `has:` and `missing:`. */
function hasValue(value: number | string | readonly string[] | undefined): boolean {
	return typeof value === 'number' ? !Number.isNaN(value) : value !== undefined && value.length > 0;
}
