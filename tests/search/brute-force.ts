// What a query means, said as plainly as possible: item by item, without columns or index. The truth for the engine.
import type { Item } from '#lib/library/item.ts';
import type { QueryNode, Test, Word } from '#lib/library/query/ast.ts';
import { fieldNamed, hasValue } from '#lib/library/query/fields.ts';
import { fold } from '#lib/library/query/fold.ts';
import { distance } from '#lib/library/query/nearest.ts';
import { tagQuestion, type TagName, type TagValue } from '#lib/library/query/tags.ts';
import { matcher, type Surroundings } from '#lib/library/query/values.ts';
import { askedWords, isPair, patience, textsOf, wordsOf } from '#lib/search/words.ts';

/** Values of a tag of an item. */
export type TagsOf = (id: number, tag: TagName) => readonly TagValue[];

/** @returns finds the ids of items that match */
export function bruteForce(
	items: readonly Item[],
	around: Surroundings,
	tagsOf: TagsOf = () => []
): (node: QueryNode | undefined) => Set<number> {
	const lines = items.map((item) => {
		const texts: string[][] = [];
		textsOf(item, (text) => texts.push(wordsOf(text)));
		return { item, texts, words: new Set(texts.flat()) };
	});
	const everyWord = new Set(lines.flatMap(({ words }) => [...words]));
	type Line = (typeof lines)[number];
	const idsWhere = (test: (line: Line) => boolean) => new Set(lines.filter(test).map(({ item }) => item.id));

	function find(one: QueryNode, wanted: boolean): Set<number> {
		switch (one.kind) {
			case 'and': {
				const words = one.nodes.filter((part): part is Word => part.kind === 'word');
				const sets = one.nodes.filter((part) => part.kind !== 'word').map((part) => find(part, wanted));
				if (words.length > 0) sets.push(findWords(words, wanted));
				return idsWhere(({ item }) => sets.every((set) => set.has(item.id)));
			}
			case 'or': {
				const sets = one.nodes.map((part) => find(part, wanted));
				return idsWhere(({ item }) => sets.some((set) => set.has(item.id)));
			}
			case 'not': {
				const inside = one.node;
				const empty =
					(inside.kind === 'word' || inside.kind === 'phrase') && wordsOf(inside.text).length === 0;
				const set = find(inside, !wanted);
				return idsWhere(({ item }) => empty || !set.has(item.id));
			}
			case 'word':
				return findWords([one], wanted);
			case 'phrase': {
				const asked = askedWords(one.text);
				return idsWhere(
					({ texts }) =>
						asked.length === 0 ||
						texts.some((words) =>
							words.some((_, at) => asked.every((word, step) => words[at + step] === word))
						)
				);
			}
			case 'field': {
				const fits = fitting(one.field, one.test, around, tagsOf);
				return idsWhere(({ item }) => fits(item));
			}
			case 'tag': {
				const question = tagQuestion(one.test, around);
				return idsWhere(({ item }) => typeof question === 'function' && tagsOf(item.id, one).some(question));
			}
		}
	}

	function findWords(words: readonly Word[], wanted: boolean): Set<number> {
		const holdingAll = (typosOf: (word: Word, asked: string) => number) =>
			words
				.flatMap((word) => askedWords(word.text).map((asked) => ({ word, asked })))
				.map(({ word, asked }) => {
					const typos = typosOf(word, asked);
					const fitting = [...everyWord].filter(
						(there) =>
							there === asked ||
							(wanted && word.typos !== 0 && !isPair(asked) && there.startsWith(asked)) ||
							(wanted && typos > 0 && distance(asked, there, typos) <= typos)
					);
					return idsWhere((line) => fitting.some((there) => line.words.has(there)));
				})
				.reduce(
					(all, some) => new Set([...all].filter((id) => some.has(id))),
					idsWhere(() => true)
				);
		for (const forgiven of wanted ? patience : []) {
			const alone = words.flatMap((word) => askedWords(word.text)).length === 1;
			const found = holdingAll((word, asked) => word.typos ?? forgiven(asked, alone));
			if (found.size > 0) return found;
		}
		return wanted ? new Set() : holdingAll((word) => word.typos ?? 0);
	}

	return (node) => (node ? find(node, true) : idsWhere(() => true));
}

/** Metres between two places: the law of cosines, another way than the engine's. */
function metresBetween(from: readonly [number, number], to: readonly [number, number]): number {
	const [a, b, c, d] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180);
	if (a === undefined || b === undefined || c === undefined || d === undefined) return NaN;
	const cosine = Math.sin(a) * Math.sin(c) + Math.cos(a) * Math.cos(c) * Math.cos(b - d);
	return 6_371_008.8 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}

function fitting(name: string, test: Test, around: Surroundings, tagsOf: TagsOf): (item: Item) => boolean {
	const field = fieldNamed(name);
	const match = field && matcher(field, test, around);
	if (!match || match.on === 'nothing') return () => false;
	return (item) => {
		if (match.on === 'tag') return tagsOf(item.id, match.tag).length > 0 === match.present;
		if (match.on === 'near') {
			const { latitude, longitude } = item;
			if (latitude === undefined || longitude === undefined) return false;
			return match.circles.some(
				(circle) => metresBetween([circle.latitude, circle.longitude], [latitude, longitude]) <= circle.metres
			);
		}
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
	};
}
