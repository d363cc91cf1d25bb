// What a query means, said as plainly as possible: item by item, without columns or index. The truth for the engine.
import type { Item } from '#lib/library/item.ts';
import type { FieldTest, QueryNode, Word } from '#lib/library/query/ast.ts';
import { fieldNamed, hasValue } from '#lib/library/query/fields.ts';
import { fold } from '#lib/library/query/fold.ts';
import { distance } from '#lib/library/query/nearest.ts';
import { tagQuestion, type TagName, type TagValue } from '#lib/library/query/tags.ts';
import { matcher, type Surroundings } from '#lib/library/query/values.ts';
import { askedWords, isPair, patience, textsOf, wordsOf } from '#lib/search/words.ts';

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
	/** The parts of queries that were looked for before: random queries repeat them. */
	const known = new Map<string, Matches>();
	const once = (key: unknown, find: () => Matches) => {
		const text = JSON.stringify(key);
		const found = known.get(text) ?? find();
		known.set(text, found);
		return found;
	};
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
		return lines.map(({ item }) => {
			const value = match.field.read?.(item);
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

	function findWords(words: readonly Word[], wanted: boolean): Matches {
		const asked = words.flatMap(({ text, typos }) => askedWords(text).map((one) => ({ text: one, typos })));
		const holdingAll = (typosOf: (word: (typeof asked)[number]) => number) => {
			const parts = asked.map((word) => {
				const typos = wanted ? typosOf(word) : 0;
				const prefix = wanted && word.typos !== 0 && !isPair(word.text);
				return once([word.text, typos, prefix], () => holding(word.text, typos, prefix));
			});
			return all.map((_, at) => parts.every((part) => part[at]));
		};
		for (const forgiven of wanted ? patience : []) {
			const found = holdingAll(({ text, typos }) => typos ?? forgiven(text, asked.length === 1));
			if (found.includes(true)) return found;
		}
		return wanted ? none : holdingAll(() => 0);
	}

	function holding(asked: string, typos: number, prefix: boolean): Matches {
		const fitting = new Set(
			everyWord.filter(
				(there) =>
					there === asked ||
					(prefix && there.startsWith(asked)) ||
					(typos > 0 && distance(asked, there, typos) <= typos)
			)
		);
		return lines.map(({ words }) => words.some((there) => fitting.has(there)));
	}

	return (node) => {
		const found = node ? find(node, true) : all;
		return new Set(items.flatMap(({ id }, at) => (found[at] ? [id] : [])));
	};
}

/** Metres between two places: the law of cosines, another way than the engine's. */
function metresBetween(from: readonly [number, number], to: readonly [number, number]): number {
	const [a, b, c, d] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180);
	if (a === undefined || b === undefined || c === undefined || d === undefined) return NaN;
	const cosine = Math.sin(a) * Math.sin(c) + Math.cos(a) * Math.cos(c) * Math.cos(b - d);
	return 6_371_008.8 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}
