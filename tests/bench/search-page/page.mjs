/** Runs in a page: the library's engine beside other ways to search, on the same items, in turns. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { likelyKeywords } from '../../../src/lib/search/likely-keywords.ts';
import { Catalogue } from '../../../src/lib/workers/library/catalogue.ts';
import { answer } from '../../../src/lib/workers/library/answer.ts';
import { madeLibrary } from '../made-items.mjs';
import { fold, queriesOf, textsOf } from './kinds.mjs';
import { askFilters, filterKinds, plainly } from './filters.mjs';

/** @typedef {import('../../../src/lib/library/item.ts').Item} Item */
/** @typedef {{ kind: string, text: string, ours: number, theirs: number, plain: number, found: boolean | undefined, theirsFound: boolean | undefined }} Timed */

const turns = 3;
const relevance = /** @type {const} */ ({ by: 'relevance', descending: true });

/** @type {{ catalogue: Catalogue, items: readonly Item[] } | undefined} */
let opened;

/** Makes and reads a library. @param {number} count */
export async function open(count) {
	const { item } = madeLibrary({ count });
	/** @type {Item[]} */
	const items = [];
	for (let at = 0; at < count; at++) items.push(item(at));
	const start = performance.now();
	const catalogue = await Catalogue.read(sourceOf(items));
	const reading = performance.now() - start;
	await catalogue.tidy();
	opened = { catalogue, items };
	return { reading, bytes: catalogue.bytes };
}

/** @param {readonly Item[]} items @returns {import('../../../src/lib/workers/library/catalogue.ts').ItemSource} */
function sourceOf(items) {
	return {
		page: (after, limit) => Promise.resolve(items.slice(Math.max(0, after), Math.max(0, after) + limit)),
		many: (ids) => Promise.resolve(ids.map((id) => items[id - 1])),
		roots: () => Promise.resolve([{ id: 1, name: 'Pictures' }])
	};
}

/** @param {() => unknown} run @param {number} [times] */
async function best(run, times = turns) {
	let least = Infinity;
	for (let turn = 0; turn < times; turn++) {
		const start = performance.now();
		await run();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}

/** The engine's first ids. @param {string} text */
async function ours(text) {
	if (!opened) throw new Error('no library');
	const { ids } = await answer(
		opened.catalogue,
		{ text, sort: relevance, group: 'none', facets: [] },
		1,
		Date.UTC(2025)
	);
	return ids;
}

/**
 * Every kind of query, the engine and the other way in turns.
 * @param {{ perKind: number, other: 'minisearch' | 'fuse' | 'none', seed: number, kinds?: readonly string[] }} options
 * @returns {Promise<{ timed: Timed[], building: number }>}
 */
export async function search({ perKind, other, seed, kinds }) {
	if (!opened) throw new Error('no library');
	const { items } = opened;
	const queries = queriesOf(items, { perKind, seed });
	const start = performance.now();
	const ask = other === 'minisearch' ? miniSearch(items) : other === 'fuse' ? fuseTokens(items) : undefined;
	const building = performance.now() - start;
	const folded =
		other === 'minisearch' ? items.map((item) => fold(Object.values(textsOf(item)).join(' '))) : [];
	/** @type {Timed[]} */
	const timed = [];
	await ours('warm up');
	for (const [kind, list] of Object.entries(queries)) {
		if (kinds && !kinds.includes(kind)) continue;
		for (const { text, intended } of other === 'fuse' ? list.slice(0, perKind) : list) {
			/** @type {Uint32Array} */
			let ids = new Uint32Array(0);
			/** @type {readonly number[]} */
			let others = [];
			const mine = await best(async () => {
				ids = await ours(text);
			});
			const theirs = ask
				? await best(
						() => {
							others = ask(text);
						},
						other === 'fuse' ? 1 : turns
					)
				: NaN;
			const words = fold(text).split(' ');
			const plain =
				folded.length > 0
					? await best(() => folded.filter((line) => words.every((one) => line.includes(one))), 1)
					: NaN;
			timed.push({
				kind,
				text,
				ours: mine,
				theirs,
				plain,
				found: intended === undefined ? undefined : ids.subarray(0, 10).includes(intended),
				theirsFound: intended === undefined ? undefined : others.slice(0, 10).includes(intended)
			});
		}
	}
	return { timed, building };
}

/** @param {readonly Item[]} items @returns {(text: string) => readonly number[]} */
function miniSearch(items) {
	const index = new MiniSearch({
		fields: Object.keys(textsOf(/** @type {Item} */ (items[0]))),
		processTerm: fold,
		searchOptions: {
			fuzzy: 0.2,
			prefix: true,
			combineWith: 'AND',
			boost: { title: 2, keyword: 1.8, person: 1.8, name: 1.6 }
		}
	});
	index.addAll(items.map((item) => ({ id: item.id, ...textsOf(item) })));
	return (text) => index.search(text).map(({ id }) => Number(id));
}

/** @param {readonly Item[]} items @returns {(text: string) => readonly number[]} */
function fuseTokens(items) {
	const documents = items.map((item) => ({ id: item.id, ...textsOf(item) }));
	const fuse = new Fuse(documents, {
		keys: Object.keys(textsOf(/** @type {Item} */ (items[0]))),
		useTokenSearch: true,
		ignoreLocation: true,
		ignoreDiacritics: true,
		threshold: 0.3
	});
	return (text) => fuse.search(text, { limit: 60 }).map(({ item }) => item.id);
}

/**
 * What it takes to offer keywords for each of some items, and for selections of 5,000. @param {number} asked
 * @returns {Promise<{ items: number[], selections: number[] }>}
 */
export async function likely(asked) {
	if (!opened) throw new Error('no library');
	const { catalogue, items } = opened;
	const ids = items.filter(({ keywords }) => keywords).map(({ id }) => id);
	/** @type {number[]} */
	const one = [];
	/** @type {number[]} */
	const many = [];
	for (let time = 0; time < asked; time++) {
		const at = Math.floor((time * ids.length) / asked);
		one.push(await best(() => likelyKeywords(catalogue.columns, ids.slice(at, at + 1), 9)));
		many.push(await best(() => likelyKeywords(catalogue.columns, ids.slice(at, at + 5000), 9)));
	}
	return { items: one, selections: many };
}

/** Twelve criteria, sorted by date, with six facets: by the engine and by going through the items. @param {number} perKind */
export async function filters(perKind) {
	if (!opened) throw new Error('no library');
	const { catalogue, items } = opened;
	/** @type {{ kind: string, ours: number, plain: number, matches: number, same: boolean }[]} */
	const timed = [];
	for (const kind of filterKinds) {
		const queries = kind.queries(perKind);
		// Both sides as they are once they have run for a while.
		for (let round = 0; round < 5; round++)
			for (const query of queries) {
				await askFilters(catalogue, query);
				if (round === 0) plainly(items, query);
			}
		for (const query of queries) {
			/** @type {Awaited<ReturnType<typeof askFilters>> | undefined} */
			let mine;
			/** @type {ReturnType<typeof plainly> | undefined} */
			let plain;
			let [least, leastPlain] = [Infinity, Infinity];
			for (let turn = 0; turn < turns; turn++) {
				least = Math.min(least, await best(async () => (mine = await askFilters(catalogue, query)), 1));
				leastPlain = Math.min(leastPlain, await best(() => (plain = plainly(items, query)), 1));
			}
			timed.push({
				kind: kind.name,
				ours: least,
				plain: leastPlain,
				matches: mine?.ids.length ?? 0,
				same: JSON.stringify([mine?.ids, mine?.counts]) === JSON.stringify([plain?.ids, plain?.counts])
			});
		}
	}
	return timed;
}

/** Searches while items are put in, as an import does: the longest that a query waited. @param {number} more */
export async function importing(more) {
	if (!opened) throw new Error('no library');
	const { catalogue, items } = opened;
	const first = items.length;
	const { item } = madeLibrary({ count: more, seed: 77 });
	const extra = Array.from({ length: more }, (_, at) => item(at, first + at + 1));
	const source = {
		...sourceOf(items),
		many: (/** @type {readonly number[]} */ ids) => Promise.resolve(ids.map((id) => extra[id - first - 1]))
	};
	let done = false;
	const work = (async () => {
		for (let at = 0; at < more; at += 500) {
			await catalogue.update(
				source,
				extra.slice(at, at + 500).map(({ id }) => id)
			);
			await catalogue.tidy();
		}
		done = true;
	})();
	/** @type {number[]} */
	const waits = [];
	const queries = queriesOf(items.slice(0, 2000), { perKind: 20, seed: 5 });
	const texts = [...queries.word, ...queries.multi, ...queries.typo1].map(({ text }) => text);
	for (let at = 0; !done; at++) {
		const start = performance.now();
		// As a message does, a query waits for its turn on the thread.
		await new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = resolve;
			port2.postMessage(0);
		});
		await ours(texts[at % texts.length] ?? '');
		waits.push(performance.now() - start);
		await new Promise((resolve) => setTimeout(resolve, 3));
	}
	await work;
	return waits;
}
