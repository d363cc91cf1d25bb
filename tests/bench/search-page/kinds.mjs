/** Queries as people type them, each with the item that is meant: what a perfect search has among its first ten. */

/** @typedef {import('../../../src/lib/library/item.ts').Item} Item */
/** @typedef {{ text: string, intended?: number }} Query */
/** @typedef {{ next: () => number, below: (limit: number) => number, pick: <T>(list: readonly T[]) => T }} Random */

/** @param {number} seed @returns {Random} */
export function seeded(seed) {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
	return { next, below, pick: (list) => /** @type {any} */ (list[below(list.length)]) };
}

/** Every text of an item that a search looks into. @param {Item} item */
export function textsOf(item) {
	const { title, name, caption, camera, lens, artist, album, creator, genre, place, folder } = item;
	return {
		title,
		name,
		caption,
		camera,
		lens,
		artist,
		album,
		creator,
		genre,
		place,
		folder,
		keyword: item.keywords?.join(' '),
		person: item.people?.join(' ')
	};
}

/** @param {string} text */
export const fold = (text) =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();

const word = /[\p{L}\p{N}]+/gu;
/** Words of letters that are long enough to be mistyped and still meant. */
const plain = /^[a-z]{4,}$/;
/** A query is clear where so few items hold all its words. */
const clear = 10;

/** @param {string} text @param {Random} random */
function mistyped(text, random) {
	const words = text.split(' ');
	const at = random.pick(words.flatMap((one, index) => (plain.test(one) ? [index] : [])));
	const old = words[at] ?? '';
	const place = random.below(old.length);
	const letter = String.fromCharCode(97 + random.below(26));
	words[at] = random.pick([
		old.slice(0, place) + old.slice(place + 1),
		old.slice(0, place) + letter + old.slice(place),
		old.slice(0, place) + letter + old.slice(place + 1),
		old.slice(0, place) + (old[place + 1] ?? '') + (old[place] ?? '') + old.slice(place + 2)
	]);
	return words.join(' ');
}

/**
 * @param {readonly Item[]} items
 * @param {{ perKind: number, seed: number }} options
 * @returns {Record<'word' | 'multi' | 'prefix' | 'word-typo1' | 'typo1' | 'typo2' | 'keys' | 'common', Query[]>}
 */
export function queriesOf(items, { perKind, seed }) {
	const random = seeded(seed);
	/** @type {Map<string, number[]>} */
	const holders = new Map();
	items.forEach((item, at) => {
		const words = new Set(fold(Object.values(textsOf(item)).join(' ')).match(word));
		for (const one of words) {
			const list = holders.get(one);
			if (list) list.push(at);
			else holders.set(one, [at]);
		}
	});
	/** @param {readonly string[]} words */
	const holdingAll = (words) => {
		const [first = [], ...rest] = words
			.map((one) => holders.get(one) ?? [])
			.sort((a, b) => a.length - b.length);
		const sets = rest.map((list) => new Set(list));
		return first.filter((at) => sets.every((set) => set.has(at)));
	};
	/** @param {number} at */
	const wordsAt = (at) => {
		const item = items[at];
		return item ? [...new Set(fold(Object.values(textsOf(item)).join(' ')).match(word))] : [];
	};
	const word1 = () => {
		for (;;) {
			const at = random.below(items.length);
			const item = items[at];
			const rare = wordsAt(at).filter((one) => plain.test(one) && (holders.get(one)?.length ?? 0) <= clear);
			if (item && rare.length > 0) return { text: random.pick(rare), intended: item.id };
		}
	};
	const multi = () => {
		for (;;) {
			const item = items[random.below(items.length)];
			if (!item) continue;
			const fields = Object.values(textsOf(item)).filter((text) => text !== undefined);
			const count = 2 + random.below(2);
			/** @type {Set<string>} */
			const words = new Set();
			for (let times = 0; times < 8 && words.size < count; times++) {
				const at = random.below(fields.length);
				const [field = ''] = fields.splice(at, 1);
				const own =
					fold(field)
						.match(word)
						?.filter((one) => one.length > 2) ?? [];
				if (own.length > 0) words.add(random.pick(own));
			}
			const list = [...words];
			if (list.length < 2 || !list.some((one) => plain.test(one))) continue;
			if (holdingAll(list).length <= clear) return { text: list.join(' '), intended: item.id };
		}
	};
	/** @param {() => Query} of */
	const several = (of) => Array.from({ length: perKind }, of);
	const frequent = [...holders].sort(([, a], [, b]) => b.length - a.length).map(([one]) => one);
	return {
		word: several(word1),
		multi: several(multi),
		prefix: several(() => {
			for (;;) {
				const { text, intended } = multi();
				const words = text.split(' ');
				const last = words.pop() ?? '';
				const cut = last.slice(0, 3 + random.below(2));
				// Else many others are meant as well.
				const meant = holdingAll(words).filter((at) => wordsAt(at).some((one) => one.startsWith(cut)));
				if (last.length > 4 && meant.length <= clear) return { text: [...words, cut].join(' '), intended };
			}
		}),
		'word-typo1': several(() => {
			const { text, intended } = word1();
			return { text: mistyped(text, random), intended };
		}),
		typo1: several(() => {
			const { text, intended } = multi();
			return { text: mistyped(text, random), intended };
		}),
		typo2: several(() => {
			for (;;) {
				const { text, intended } = multi();
				const once = mistyped(text, random);
				if (once.split(' ').some((one) => plain.test(one))) return { text: mistyped(once, random), intended };
			}
		}),
		keys: several(multi)
			.slice(0, Math.ceil(perKind / 6))
			.flatMap(({ text }) =>
				Array.from(text, (_, at) => ({ text: text.slice(0, at + 1) })).filter(
					({ text: typed }) => !typed.endsWith(' ')
				)
			),
		common: [
			...frequent.slice(0, 8),
			'img',
			'dsc 2019',
			'pictures 2019',
			'a',
			's',
			'p',
			'20',
			`${frequent[3] ?? ''} ${frequent[5] ?? ''} ${frequent[7] ?? ''}`
		].map((text) => ({ text }))
	};
}
