// One question to the library, answered.
import { albumAsked } from '#lib/library/query/album-query.ts';
import { withAliases } from '#lib/library/query/aliases.ts';
import type { QueryNode, QuerySort } from '#lib/library/query/ast.ts';
import { withoutOpen } from '#lib/library/query/open-conditions.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { gaveUp, type Spent } from '#lib/library/query/pattern.ts';
import type { Surroundings } from '#lib/library/query/values.ts';
import { countBits, isEmpty, keepCommon, noBits, rowsOf, setBit, type Bits } from '#lib/search/bits.ts';
import type { Columns } from '#lib/search/columns.ts';
import { Evaluation } from '#lib/search/evaluate.ts';
import { inOrderByHand } from '#lib/search/by-hand.ts';
import { countValues, toCount } from '#lib/search/facets.ts';
import type { Found } from '#lib/search/guess.ts';
import type { ColumnSort } from '#lib/search/order.ts';
import { joined, matchedWords, type Part } from '#lib/search/highlight.ts';
import { finest, opinionsOf, type Opinion } from '#lib/search/opinion.ts';
import { ranked, refined } from '#lib/search/rank.ts';
import type { Vocabulary } from '#lib/search/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import {
	facetNames,
	type Answer,
	type FacetCount,
	type FacetName,
	type Group,
	type Grouping,
	type Mark,
	type Question
} from './contract.ts';
import { asksFor, hiddenRows, withoutHidden } from './shown.ts';
import { longEnough, tagsAsked } from './tag-columns.ts';
import { inTheWay, tooSlow } from './zero-help.ts';

const valuesPerFacet = 200;
/** Words to highlight: more are the many that begin with one letter. */
const mostMatched = 2000;
const day = 86_400_000;
/** Fields that tell what is stacked. */
const asksForStacks = ['stack', 'has', 'missing'];

/** Answers a question; what of its text could not be understood is left out, and told in `error`. */
export async function answer(
	catalogue: Catalogue,
	question: Question,
	generation: number,
	now: number
): Promise<Answer> {
	const { columns, tags } = catalogue;
	const spent: Spent = { steps: 0 };
	let around: Surroundings = { now, roots: catalogue.roots, spent };
	let parsed = parseQuery(question.text, around);
	let asked = tagsAsked(parsed.query.node);
	let pending: Answer['pending'];
	if (asked.length > 0) {
		const moment = longEnough();
		if (await tags.learnNamesBy(moment)) {
			around = { ...around, tags };
			parsed = parseQuery(question.text, around);
			asked = tagsAsked(parsed.query.node);
			pending = await tags.prepare(asked, moment);
		} else pending = tags.progress;
	}
	const settled = withoutOpen(parsed.query);
	const query = withAliases(settled, catalogue.aliases);
	// Nobody else waits until the newest items are stacked.
	if (question.stacks || asksForStacks.some((field) => asksFor(query.node, field)))
		catalogue.stacks.update(question.stacks?.rules);
	const evaluation = new Evaluation(columns, catalogue.vocabulary, around, (tag) => tags.column(tag));
	const wanted = question.facets ?? facetNames;
	const hidden = hiddenRows(columns);
	const folder = inFolder(columns, question.folder);
	const within = pending ? keepCommon(tags.rowsRead(asked), folder ?? columns.live) : folder;
	const scope = hidden && !asksFor(query.node, 'state') ? withoutHidden(columns, within, hidden) : within;
	const { rows, facetRows } = matching(evaluation, columns, query.node, scope, wanted);
	// Counted before anything is awaited: an update may change the columns meanwhile.
	const facets =
		query.node || question.folder || question.facets
			? countFacets(columns, rows, facetRows, wanted)
			: (catalogue.facetsOfAll ??= countFacets(columns, rows, facetRows, facetNames));
	const fault = parsed.fault ?? (gaveUp(spent) ? tooSlow(question.text, parsed) : undefined);
	const without =
		isEmpty(rows) && !pending && !gaveUp(spent) && settled === parsed.query
			? inTheWay(question.text, parsed, (node) => {
					const left = new Evaluation(columns, catalogue.vocabulary, around, (tag) => tags.column(tag));
					const found = left.rows(node);
					const scope = inFolder(columns, question.folder);
					return countBits(scope ? keepCommon(found, scope) : found);
				})
			: [];
	const matched = wordsToMark(catalogue.vocabulary, evaluation.found);
	const sort = query.sort.length > 0 ? query.sort : [question.sort];
	const byRelevance = sort[0]?.by === 'relevance' && evaluation.found.length > 0;
	// An order made by hand is that of one album; elsewhere the newest come first.
	const album = sort[0]?.by === 'hand' ? albumAsked(parsed.query.node, catalogue.albums) : undefined;
	const grouping = byRelevance || album !== undefined ? 'none' : (query.group ?? question.group);
	const best = byRelevance
		? ranked(rowsOf(rows), columns, catalogue.vocabulary, evaluation.found)
		: undefined;
	const opinions = best && (await opinionsOf([...best.rows.subarray(0, finest)], columns, evaluation.found));
	const inOrder = best && opinions ? refined(best, opinions) : sorted(catalogue, rows, sort, album);
	const folded = question.stacks && catalogue.stacks.fold(inOrder, new Set(question.stacks.open));
	const { order, groups } = grouped(columns, folded?.rows ?? inOrder, grouping, byDayDescending(sort));
	const limited = query.limit === undefined ? order : order.subarray(0, query.limit);
	return {
		generation,
		ids: toIds(columns, limited),
		count: Math.min(inOrder.length, query.limit ?? inOrder.length),
		...(folded?.stacks && { stacks: folded.stacks }),
		total: columns.count - (hidden ? countBits(hidden) : 0),
		groups: cut(groups, limited.length),
		facets,
		matched,
		...(opinions && { marks: marksOf(opinions, new Set(matched)) }),
		...(query.sort[0] && { sort: query.sort[0] }),
		...(fault && { error: fault }),
		...(pending && { pending }),
		...(without.length > 0 && { without })
	};
}

/** Puts the id of each row in its place: the list itself is not needed any more. */
function toIds({ ids }: Columns, rows: Uint32Array): Uint32Array {
	for (let at = 0; at < rows.length; at++) rows[at] = ids[rows[at] ?? 0] ?? 0;
	return rows;
}

/**
 * Rows that match, and for each facet with values chosen the rows that match without them: beside a chosen camera the
 * other cameras stay to choose, too.
 */
function matching(
	evaluation: Evaluation,
	columns: Columns,
	node: QueryNode | undefined,
	scope: Bits | undefined,
	wanted: readonly FacetName[]
): { rows: Bits; facetRows: ReadonlyMap<FacetName, Bits> } {
	const nodes = !node ? [] : node.kind === 'and' ? node.nodes : [node];
	const chosen = new Map<FacetName, Bits>();
	const rest: QueryNode[] = [];
	for (const one of nodes) {
		// A facet whose values are not counted is a test as any other.
		const facet = one.kind === 'field' ? wanted.find((name) => name === one.field) : undefined;
		if (!facet) rest.push(one);
		else {
			const rows = evaluation.rows(one);
			const before = chosen.get(facet);
			chosen.set(facet, before ? keepCommon(before, rows) : rows);
		}
	}
	// Of the rest only rows are asked that no facet is against, or just one whose other values are counted.
	const near = nearly([...chosen.values()], scope ?? columns.live);
	const [only] = rest;
	const base = evaluation.rows(rest.length > 1 ? { kind: 'and', nodes: rest } : only, near);
	const allBut = (left?: FacetName) =>
		[...chosen].reduce(
			(rows, [facet, bits]) => (facet === left ? rows : keepCommon(rows, bits)),
			base.slice()
		);
	return { rows: allBut(), facetRows: new Map([...chosen.keys()].map((facet) => [facet, allBut(facet)])) };
}

/** Of these rows those in all of the sets, or in all but one. */
function nearly(sets: readonly Bits[], rows: Bits): Bits {
	const all = rows.slice();
	const near = rows.slice();
	for (const bits of sets)
		for (let at = 0; at < all.length; at++) {
			const before = all[at] ?? 0;
			const word = bits[at] ?? 0;
			near[at] = ((near[at] ?? 0) & word) | before;
			all[at] = before & word;
		}
	return near;
}

function inFolder(columns: Columns, folder: Question['folder']): Bits | undefined {
	if (!folder) return undefined;
	const { codes, dictionary } = columns.text('folder');
	const roots = columns.number('root');
	const below = folder.path === '' ? '' : `${folder.path}/`;
	const fits = Array.from({ length: dictionary.size }, (_, code) => {
		const path = dictionary.text(code);
		return path === folder.path || (folder.recursive && path.startsWith(below));
	});
	const rows = noBits(columns.size);
	for (let row = 0; row < columns.size; row++)
		if (fits[codes[row] ?? 0] && roots.at(row) === folder.root) setBit(rows, row);
	// Rows of items that are gone still say where they were.
	return keepCommon(rows, columns.live);
}

function sorted(
	{ columns, orders }: Catalogue,
	rows: Bits,
	sort: readonly QuerySort[],
	album: string | undefined
): Uint32Array<ArrayBuffer> {
	if (album !== undefined) {
		const order = inOrderByHand(orders.sorted(rows, 'taken', false), columns, album);
		return sort[0]?.descending ? order.reverse() : order;
	}
	// Relevance without words says nothing: newest first.
	const keys = sort.map(({ by, descending }): { by: ColumnSort; descending: boolean } =>
		by === 'relevance' || by === 'hand' ? { by: 'taken', descending: true } : { by, descending }
	);
	const last = keys.at(-1) ?? { by: 'taken', descending: true };
	const order = orders.sorted(rows, last.by, last.descending);
	// Sorting is stable: each earlier key keeps the order of the later ones among equals.
	for (const { by, descending } of keys.slice(0, -1).reverse()) order.sort(orders.comparing(by, descending));
	return order;
}

/** Days go by with the sort where it is by date, otherwise newest first. */
function byDayDescending(sort: readonly QuerySort[]): boolean {
	return sort[0]?.by === 'taken' ? sort[0].descending : true;
}

function grouped(
	columns: Columns,
	rows: Uint32Array<ArrayBuffer>,
	grouping: Grouping,
	descending: boolean
): { order: Uint32Array<ArrayBuffer>; groups: readonly Group[] } {
	if (grouping === 'none') return { order: rows, groups: [] };
	const dayOf = grouping === 'day' ? daysIn(columns) : undefined;
	const runs = dayOf && dayRuns(rows, dayOf, descending);
	if (runs) return { order: rows, groups: runs };
	const groups = dayOf ? byDay(rows, dayOf, descending) : byFolder(columns, rows);
	const order = new Uint32Array(rows.length);
	let start = 0;
	const places = groups.map(({ key, members }): Group => {
		order.set(members, start);
		start += members.length;
		return { key, start: start - members.length, count: members.length };
	});
	return { order, groups: places };
}

interface Members {
	readonly key: string;
	readonly members: readonly number[];
}

/** A decade, year or month of which no more is known is a group of its own, just before its first day. */
const beforeItsDay: Readonly<Record<string, number>> = { decade: 0.75, year: 0.5, month: 0.25 };

/** `2024-05-31`, `2024-05`, `2024` or `202X` of a number of days that has `beforeItsDay` taken off. */
function dayKey(number: number): string {
	const whole = Math.ceil(number);
	const key = new Date(whole * day).toISOString().split('T', 1).join('');
	if (whole - number === beforeItsDay.decade) return `${key.slice(0, -'0-01-01'.length)}X`;
	if (whole - number === beforeItsDay.year) return key.slice(0, -'-05-31'.length);
	return whole - number === beforeItsDay.month ? key.slice(0, -'-31'.length) : key;
}

/** The day of a row as a number, those of which less is known before their first day; not a number where none is. */
function daysIn(columns: Columns): (row: number) => number {
	const taken = columns.number('taken');
	const { codes, dictionary } = columns.text('dated');
	const before = Array.from(
		{ length: dictionary.size },
		(_, code) => beforeItsDay[dictionary.text(code)] ?? 0
	);
	return (row) => Math.floor(taken.at(row) / day) - (before[codes[row] ?? 0] ?? 0);
}

/** The groups of rows that come day by day as they are, which is how a list by date mostly comes. */
function dayRuns(
	rows: Uint32Array,
	dayOf: (row: number) => number,
	descending: boolean
): readonly Group[] | undefined {
	const groups: Group[] = [];
	let start = 0;
	let last = NaN;
	const end = (next: number) => {
		if (next > start)
			groups.push({ key: Number.isNaN(last) ? '' : dayKey(last), start, count: next - start });
		start = next;
	};
	for (let at = 0; at < rows.length; at++) {
		const number = dayOf(rows[at] ?? 0);
		if (number === last || (at > start && Number.isNaN(number) && Number.isNaN(last))) continue;
		// The undated come last; else days go on in one direction.
		if (at > 0 && (Number.isNaN(last) || (descending ? number > last : number < last))) return undefined;
		end(at);
		last = number;
	}
	end(rows.length);
	return groups;
}

function byDay(rows: Uint32Array, dayOf: (row: number) => number, descending: boolean): Members[] {
	const days = collect(rows, dayOf);
	return [...days]
		.sort(([a], [b]) => {
			if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
			return descending ? b - a : a - b;
		})
		.map(([number, members]) => ({
			key: Number.isNaN(number) ? '' : dayKey(number),
			members
		}));
}

function byFolder(columns: Columns, rows: Uint32Array): Members[] {
	const { codes, dictionary } = columns.text('folder');
	const roots = columns.number('root');
	const folders = collect(rows, (row) => `${String(roots.at(row))}:${dictionary.text(codes[row] ?? 0)}`);
	const inWords = new Intl.Collator(undefined, { numeric: true });
	return [...folders].sort(([a], [b]) => inWords.compare(a, b)).map(([key, members]) => ({ key, members }));
}

function collect<K>(rows: Uint32Array, keyOf: (row: number) => K): Map<K, number[]> {
	const groups = new Map<K, number[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const members = groups.get(key);
		if (members) members.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

function cut(groups: readonly Group[], length: number): readonly Group[] {
	return groups
		.filter(({ start }) => start < length)
		.map((group) => ({ ...group, count: Math.min(group.count, length - group.start) }));
}

function countFacets(
	columns: Columns,
	rows: Bits,
	facetRows: ReadonlyMap<FacetName, Bits>,
	wanted: readonly FacetName[]
): Answer['facets'] {
	const list = wanted.length > 0 ? toCount(rows, columns) : new Uint32Array(0);
	const counts = facetNames.map((name): [FacetName, FacetCount[]] => {
		if (!wanted.includes(name)) return [name, []];
		const own = facetRows.get(name);
		return [name, countValues(columns, name, own ? toCount(own, columns) : list, valuesPerFacet)];
	});
	return Object.fromEntries(counts) as Record<FacetName, FacetCount[]>;
}

/** What Fuse.js saw in the first items; words with more typos than it forgives count as well. */
function marksOf(opinions: ReadonlyMap<number, Opinion>, words: ReadonlySet<string>): readonly Mark[] {
	const marks = new Map<string, readonly Part[]>();
	for (const { parts } of opinions.values())
		for (const [text, seen] of parts)
			if (!marks.has(text)) marks.set(text, joined(seen, matchedWords(text, words)));
	return [...marks].map(([text, parts]) => ({ text, parts }));
}

function wordsToMark({ lexicon }: Vocabulary, found: readonly Found[]): readonly string[] {
	const words = new Set<number>();
	for (const wanted of ['exact', 'prefix', 'fuzzy'] as const)
		for (const { hits } of found)
			for (const { number, tier } of hits) {
				if (words.size >= mostMatched) break;
				if (tier === wanted) words.add(number);
			}
	return [...words].map((number) => lexicon.word(number));
}
