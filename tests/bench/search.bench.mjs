/** Questions to a library of 100,000 made-up items, against going through them with `includes` and `filter`. */
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { median, short } from '../../scripts/bench-context.mjs';

const itemCount = 100_000;
const queriesPerKind = 20;
/** The plain way is slow: these of each kind are enough to know how slow. */
const plainPerKind = 4;
const day = 86_400_000;

/** @typedef {import('../../src/lib/library/item.ts').Item} Item */
/** @typedef {{ words: string[], test: (item: Item) => boolean }} Naive what the plain way is given */
/** @typedef {{ text: string, naive: Naive, by?: 'relevance' }} Query */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'search',
	title: `Questions to a library of ${itemCount.toLocaleString('en')} items: matches in order, with the counts of 13 facets`,
	run: ({ inRepository, temporary }) =>
		temporary(async (folder) => {
			await build({
				cwd: inRepository('.'),
				input: {
					service: 'src/lib/workers/library/service.ts',
					contract: 'src/lib/workers/library/contract.ts'
				},
				platform: 'node',
				tsconfig: false,
				logLevel: 'warn',
				output: {
					dir: folder,
					format: 'esm',
					entryFileNames: '[name].mjs',
					chunkFileNames: '[name]-[hash].mjs'
				}
			});
			const { libraryOver } = await import(pathToFileURL(`${folder}/service.mjs`).href);
			const { facetNames } = await import(pathToFileURL(`${folder}/contract.mjs`).href);

			const { items, words, random } = makeLibrary();
			const started = performance.now();
			const library = libraryOver({
				page: (/** @type {number} */ after, /** @type {number} */ limit) =>
					Promise.resolve(items.slice(after < 0 ? 0 : after, (after < 0 ? 0 : after) + limit)),
				many: (/** @type {number[]} */ ids) => Promise.resolve(ids.map((id) => items[id - 1])),
				roots: () => Promise.resolve([{ id: 1, name: 'Pictures' }])
			});
			const sort = { by: 'taken', descending: true };
			await library.answer({ text: '', sort, group: 'none' });
			const building = performance.now() - started;

			const folded = items.map(searchText);
			/** @param {Naive} query */
			const naively = ({ words, test }) => {
				const found = items.filter(
					(item, at) => words.every((word) => folded[at]?.includes(word)) && test(item)
				);
				found.sort((a, b) => (b.taken ?? -Infinity) - (a.taken ?? -Infinity));
				const counts = facetNames.map((/** @type {string} */ name) => {
					/** @type {Map<unknown, number>} */
					const values = new Map();
					for (const item of found) {
						const value = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (item))[
							name === 'keyword' ? 'keywords' : name
						];
						for (const one of Array.isArray(value) ? value : [value])
							values.set(one, (values.get(one) ?? 0) + 1);
					}
					return values;
				});
				return { found, counts };
			};

			/** @type {(string | number)[][]} */
			const rows = [];
			/** @type {Record<string, number>} */
			const figures = { 'building ms': building };
			for (const [kind, queries] of Object.entries(queriesOf(words, random))) {
				/** @type {number[]} */
				const ours = [];
				/** @type {number[]} */
				const theirs = [];
				let matches = 0;
				for (const [at, { text, naive, by }] of queries.entries()) {
					const question = { text, sort: by ? { by, descending: true } : sort, group: 'none' };
					ours.push(
						await best(async () => {
							matches += (await library.answer(question)).ids.length / 3;
						})
					);
					if (at < plainPerKind) theirs.push(await best(() => naively(naive), 1));
				}
				const ratio = median(ours) / median(theirs);
				rows.push([
					kind,
					Math.round(matches / queries.length),
					`${short(median(ours))} / ${short(p95(ours))}`,
					`${short(median(theirs))}`,
					short(ratio)
				]);
				figures[`${kind} p50 ms`] = median(ours);
				figures[`${kind} p95 ms`] = p95(ours);
				figures[`${kind} ratio`] = ratio;
			}
			return {
				figures,
				columns: ['query', 'matches', 'p50 / p95 ms', 'includes + filter, p50 ms', 'ratio of p50'],
				rows,
				notes: [
					`Reading and indexing the library took ${short(building / 1000)} s. Each query ran three times, the fastest counts. Matches are means. The plain way runs four of them once, and finds nothing with typos.`
				]
			};
		})
};

/** @param {() => unknown} run */
async function best(run, turns = 3) {
	let least = Infinity;
	for (let turn = 0; turn < turns; turn++) {
		const start = performance.now();
		await run();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}

/** @param {number[]} values */
function p95(values) {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN;
}

/** @param {Item} item */
function searchText(item) {
	const {
		title,
		name,
		caption,
		camera,
		lens,
		artist,
		album,
		genre,
		place,
		folder,
		keywords = [],
		people = []
	} = item;
	return [title, name, caption, camera, lens, artist, album, genre, place, folder, ...keywords, ...people]
		.join(' ')
		.toLowerCase();
}

/** Items like those of a photographer with some music, from one seed: words are as unevenly frequent as in speech. */
function makeLibrary() {
	let state = 42;
	const random = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	/** @param {number} limit */
	const below = (limit) => Math.floor(random() * limit);
	/** @template T @param {readonly T[]} list @returns {T} */
	const pick = (list) => /** @type {T} */ (list[below(list.length)]);
	const syllables = [...'bdfghklmnprstvwz'].flatMap((a) => [...'aeiou'].map((b) => a + b));
	const words = [
		...new Set(
			Array.from({ length: 32_000 }, () =>
				Array.from({ length: 2 + below(3) }, () => pick(syllables))
					.join('')
					.concat(pick(['', 'n', 's', 'r', 't']))
			)
		)
	];
	const word = () => /** @type {string} */ (words[Math.floor(words.length * random() ** 4)]);
	/** @param {number} count */
	const phrase = (count) => Array.from({ length: count }, word).join(' ');
	const cameras = Array.from(
		{ length: 40 },
		(_, at) => `${pick(['NIKON', 'Canon', 'SONY', 'FUJIFILM'])} ${phrase(1)} ${at}`
	);
	const lenses = Array.from({ length: 60 }, () => `${10 + below(300)}mm f/${pick([1.8, 2.8, 4])}`);
	const artists = Array.from({ length: 800 }, () => phrase(2));
	const albums = Array.from({ length: 2000 }, () => phrase(2));
	const people = Array.from({ length: 200 }, () => phrase(2));
	const keywords = Array.from({ length: 1500 }, () => word());
	const folders = Array.from({ length: 2500 }, () => `${2005 + below(20)}/${phrase(1)}/${phrase(1)}`);
	const items = Array.from({ length: itemCount }, (_, at) => {
		const draw = random();
		const kind = draw < 0.7 ? 'photo' : draw < 0.9 ? 'audio' : 'video';
		const folder = pick(folders);
		const extension = { photo: 'jpg', audio: 'mp3', video: 'mp4' }[kind];
		const name = `${pick(['IMG', 'DSC', 'P'])}_${String(at).padStart(5, '0')}.${extension}`;
		const common = {
			id: at + 1,
			fingerprint: at.toString(16).padStart(32, '0'),
			root: 1,
			path: `${folder}/${name}`,
			name,
			folder,
			size: below(40_000_000),
			modified: Date.UTC(2005) + below(7000 * day),
			added: Date.UTC(2024) + below(300 * day),
			type: { photo: 'JPEG', audio: 'MP3', video: 'MP4' }[kind],
			mime: { photo: 'image/jpeg', audio: 'audio/mpeg', video: 'video/mp4' }[kind],
			kind,
			extension,
			state: 'present',
			rating: below(6),
			label: pick(['Red', 'Blue', 'Green', '']),
			title: phrase(3),
			keywords: Array.from({ length: below(6) }, () => pick(keywords)),
			tagCount: 264,
			warningCount: 0
		};
		return /** @type {Item} */ (
			kind === 'audio'
				? {
						...common,
						artist: pick(artists),
						album: pick(albums),
						genre: phrase(1),
						year: 1960 + below(64),
						duration: below(600)
					}
				: {
						...common,
						caption: phrase(8),
						camera: pick(cameras),
						lens: pick(lenses),
						taken: Date.UTC(2005) + Math.floor(random() ** 0.5 * 7000) * day + below(day),
						width: 4000,
						height: pick([3000, 2250]),
						iso: 100 * 2 ** below(7),
						aperture: pick([1.8, 2.8, 4, 5.6, 8]),
						shutter: 1 / pick([30, 60, 125, 250, 1000]),
						focal: pick([24, 35, 50, 85, 200]),
						people: random() < 0.3 ? [pick(people)] : [],
						place: phrase(1)
					}
		);
	});
	return { items, words, random };
}

/** @param {readonly string[]} words most frequent first @param {() => number} random @returns {Record<string, Query[]>} */
function queriesOf(words, random) {
	const any = () => true;
	/** @param {number} from @param {number} to shares of the vocabulary */
	const word = (from, to) => words[Math.floor(words.length * (from + random() * (to - from)))] ?? '';
	/** @param {() => Query} make */
	const several = (make) => Array.from({ length: queriesPerKind }, make);
	/** @param {string[]} all @param {'relevance'} [by] @returns {Query} */
	const plain = (all, by) => ({ text: all.join(' '), naive: { words: all, test: any }, ...(by && { by }) });
	/** @param {string} text */
	const typo = (text) => text.slice(0, 2) + text.charAt(3) + text.charAt(2) + text.slice(4);
	return {
		everything: [plain([])],
		'a rare word': several(() => plain([word(0.5, 1)])),
		'a frequent word': several(() => plain([word(0, 0.0005)])),
		'two words': several(() => plain([word(0, 0.01), word(0, 0.01)])),
		'beginning of a word': several(() => plain([word(0, 1).slice(0, 3)])),
		'one letter': several(() => plain([word(0, 1).slice(0, 1)])),
		'a word with a typo': several(() => plain([typo(word(0.1, 1))])),
		'two words, one with a typo': several(() => plain([word(0, 0.01), typo(word(0.01, 0.1))])),
		'a frequent word by relevance': several(() => plain([word(0, 0.0005)], 'relevance')),
		'12 fields, narrow': several(() => {
			const year = 2008 + Math.floor(random() * 15);
			const [from, to] = [Date.UTC(year), Date.UTC(year + 3)];
			return {
				text: `kind:photo camera:nikon taken:${year}..${year + 2} rating:>=2 iso:100..1600 aperture:2.8..8 focal:24mm..85mm -label:red has:place width:>=4000 size:1MB..30MB shutter:<=1/60`,
				naive: {
					words: [],
					test: (item) =>
						item.kind === 'photo' &&
						item.camera !== undefined &&
						item.camera.toLowerCase().includes('nikon') &&
						item.taken !== undefined &&
						item.taken >= from &&
						item.taken < to &&
						(item.rating ?? -1) >= 2 &&
						(item.iso ?? 0) >= 100 &&
						(item.iso ?? 0) <= 1600 &&
						(item.aperture ?? 0) >= 2.8 &&
						(item.aperture ?? 0) <= 8 &&
						(item.focal ?? 0) >= 24 &&
						(item.focal ?? 0) <= 85 &&
						item.label?.toLowerCase() !== 'red' &&
						item.place !== undefined &&
						(item.width ?? 0) >= 4000 &&
						item.size >= 1e6 &&
						item.size <= 30e6 &&
						(item.shutter ?? 1) <= 1.02 / 60
				}
			};
		}),
		'a field, broad': several(() => {
			const rating = Math.floor(random() * 3);
			return {
				text: `rating:>=${rating}`,
				naive: { words: [], test: (item) => (item.rating ?? -1) >= rating }
			};
		})
	};
}
