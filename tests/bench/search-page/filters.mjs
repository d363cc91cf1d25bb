/** Twelve criteria at once with a sort by date and the counts of six facets: for the engine as text, and for plain objects. */
import { answer } from '../../../src/lib/workers/library/answer.ts';
import { seeded } from './kinds.mjs';

/** @typedef {import('../../../src/lib/library/item.ts').Item} Item */
/** @typedef {{ text: string, tests: readonly ((item: Item) => boolean)[] }} Filter */

const facets = /** @type {const} */ (['type', 'lens', 'genre', 'album', 'keyword', 'person']);
/** Values of a facet that are compared. */
const compared = 50;
/** Newest items that are wanted. */
const wanted = 200;

/** @param {import('../../../src/lib/workers/library/catalogue.ts').Catalogue} catalogue @param {Filter} filter */
export async function askFilters(catalogue, { text }) {
	const found = await answer(
		catalogue,
		{ text, sort: { by: 'taken', descending: true }, group: 'none', facets },
		1,
		Date.UTC(2025)
	);
	return {
		ids: { length: found.ids.length, first: [...found.ids.subarray(0, wanted)] },
		get length() {
			return found.ids.length;
		},
		counts: facets.map((name) => found.facets[name].slice(0, compared))
	};
}

/** The same by `filter`, `sort` and a `Map` a facet. @param {readonly Item[]} items @param {Filter} filter */
export function plainly(items, { tests }) {
	const found = items.filter((item) => {
		for (const test of tests) if (!test(item)) return false;
		return true;
	});
	found.sort(
		(a, b) =>
			Number(a.taken === undefined) - Number(b.taken === undefined) ||
			(b.taken ?? 0) - (a.taken ?? 0) ||
			(a.taken === undefined ? a.id - b.id : b.id - a.id)
	);
	const counts = facets.map((name) => {
		/** @type {Map<string, number>} */
		const counted = new Map();
		for (const item of found) {
			const value = name === 'keyword' ? item.keywords : name === 'person' ? item.people : item[name];
			for (const one of Array.isArray(value) ? value : [value])
				if (one !== undefined && one !== '') counted.set(String(one), (counted.get(String(one)) ?? 0) + 1);
		}
		return [...counted]
			.map(([value, count]) => ({ value, count }))
			.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
			.slice(0, compared);
	});
	return { ids: { length: found.length, first: found.slice(0, wanted).map(({ id }) => id) }, counts };
}

/** @param {number | undefined} value @param {number} low @param {number} high */
const within = (value, low, high) => value !== undefined && value >= low && value < high;

export const filterKinds = /** @type {const} */ ([
	{
		name: 'narrow',
		/** @param {number} count @returns {Filter[]} */
		queries: (count) => {
			const random = seeded(3);
			return Array.from({ length: count }, () => {
				const maker = random.pick(['NIKON', 'Canon', 'SONY', 'FUJIFILM']);
				const [from, iso, rating] = [
					2006 + random.below(10),
					random.pick([100, 200, 400]),
					2 + random.below(2)
				];
				const label = random.pick(['Red', 'Blue', 'Green']);
				const folded = maker.toLowerCase();
				return {
					text: `kind:photo,raw camera:${folded} year:${from}..${from + 7} rating:>=${rating} iso:${iso}..3200 aperture:<11 focal:24..200 missing:duration -place:spain -label:${label.toLowerCase()} width:>=3000 size:1000000..60000000`,
					tests: [
						(/** @type {Item} */ item) => item.kind === 'photo' || item.kind === 'raw',
						(/** @type {Item} */ item) => item.camera?.toLowerCase().includes(folded) === true,
						(/** @type {Item} */ item) =>
							within(
								item.year ?? (item.taken === undefined ? undefined : new Date(item.taken).getUTCFullYear()),
								from,
								from + 8
							),
						(/** @type {Item} */ item) => within(item.rating, rating, Infinity),
						(/** @type {Item} */ item) => within(item.iso, iso, 3201),
						(/** @type {Item} */ item) => within(item.aperture, -Infinity, 10.5),
						(/** @type {Item} */ item) => within(item.focal, 24, 200.5),
						(/** @type {Item} */ item) => item.duration === undefined,
						(/** @type {Item} */ item) => item.place?.toLowerCase().includes('spain') !== true,
						(/** @type {Item} */ item) => item.label !== label,
						(/** @type {Item} */ item) => within(item.width, 3000, Infinity),
						(/** @type {Item} */ item) => within(item.size, 1e6, 60_000_001)
					]
				};
			});
		}
	},
	{
		name: 'broad',
		/** @param {number} count @returns {Filter[]} */
		queries: (count) => {
			const random = seeded(4);
			return Array.from({ length: count }, () => {
				const from = 2004 + random.below(2);
				const size = random.pick([10, 50, 100]);
				const label = random.pick(['Red', 'Blue', 'Green']);
				return {
					text: `state:present year:>=${from} missing:genre iso:<=12800 aperture:>=1.4 focal:>=16 -label:${label.toLowerCase()} width:>=1000 height:>=1000 size:>=${size}000 shutter:<=2s -rating:1`,
					tests: [
						(/** @type {Item} */ item) => item.state === 'present',
						(/** @type {Item} */ item) =>
							within(
								item.year ?? (item.taken === undefined ? undefined : new Date(item.taken).getUTCFullYear()),
								from,
								Infinity
							),
						(/** @type {Item} */ item) => item.genre === undefined,
						(/** @type {Item} */ item) => within(item.iso, -Infinity, 12_801),
						(/** @type {Item} */ item) => within(item.aperture, 1.35, Infinity),
						(/** @type {Item} */ item) => within(item.focal, 15.5, Infinity),
						(/** @type {Item} */ item) => item.label !== label,
						(/** @type {Item} */ item) => within(item.width, 1000, Infinity),
						(/** @type {Item} */ item) => within(item.height, 1000, Infinity),
						(/** @type {Item} */ item) => within(item.size, size * 1000, Infinity),
						(/** @type {Item} */ item) => within(item.shutter, -Infinity, 2.04),
						(/** @type {Item} */ item) => item.rating !== 1
					]
				};
			});
		}
	}
]);
