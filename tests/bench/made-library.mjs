/**
 * A big library made up in the page, straight into the database, as a scan would have stored it: the summaries of items
 * like those of a photographer with some music, and for each the place of one of the pictures that are kept already.
 */

/** Rows written at once. */
const batch = 2000;

/**
 * Runs in a page of the app (so it must not use anything outside itself) whose library was opened before and shows
 * some items with pictures, e.g. the demo library.
 * @param {{ count: number, batch: number, seed: number }} wish
 * @returns {Promise<{ items: number, pictures: number }>}
 */
async function make({ count, batch, seed }) {
	let state = seed;
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
	/** @template T @param {number} length @param {(index: number) => T} of */
	const several = (length, of) => Array.from({ length }, (_, index) => of(index));
	const day = 86_400_000;

	const syllables = [...'bdfghklmnprstvwz'].flatMap((a) => [...'aeiou'].map((b) => a + b));
	const words = several(
		12_000,
		() => several(2 + below(2), () => pick(syllables)).join('') + pick(['', 'n', 's', 'r'])
	);
	// As in speech, few words make up most of it.
	const word = () => /** @type {string} */ (words[Math.floor(words.length * random() ** 4)]);
	/** @param {number} length */
	const phrase = (length) => several(length, word).join(' ');
	const cameras = several(
		40,
		(index) => `${pick(['NIKON', 'Canon', 'SONY', 'FUJIFILM'])} ${phrase(1)} ${index}`
	);
	const lenses = several(60, () => `${10 + below(300)}mm f/${pick([1.8, 2.8, 4])}`);
	const [artists, albums, people] = [
		several(800, () => phrase(2)),
		several(2000, () => phrase(2)),
		several(200, () => phrase(2))
	];
	const keywords = several(1500, word);
	const places = several(300, word);
	const folders = several(2500, () => `${2005 + below(20)}/${phrase(1)}/${phrase(1)}`);
	const types = /** @type {const} */ ({
		photo: ['JPEG', 'image/jpeg', 'jpg'],
		raw: ['NEF', 'image/x-nikon-nef', 'nef'],
		audio: ['MP3', 'audio/mpeg', 'mp3'],
		video: ['MP4', 'video/mp4', 'mp4']
	});

	/** @param {number} id @param {number} root */
	const item = (id, root) => {
		const draw = random();
		const kind = draw < 0.6 ? 'photo' : draw < 0.75 ? 'raw' : draw < 0.92 ? 'audio' : 'video';
		const [type, mime, extension] = types[kind];
		const folder = pick(folders);
		const name = `${pick(['IMG', 'DSC', 'P'])}_${String(id).padStart(6, '0')}.${extension}`;
		const common = {
			id,
			fingerprint: id.toString(16).padStart(32, '0'),
			root,
			path: `${folder}/${name}`,
			name,
			folder,
			size: below(40_000_000),
			modified: Date.UTC(2005) + below(7000 * day),
			added: Date.UTC(2024) + below(300 * day),
			type,
			mime,
			kind,
			extension,
			state: random() < 0.03 ? 'absent' : 'present',
			tagCount: 200 + below(120),
			warningCount: 0,
			...(random() < 0.4 && { rating: 1 + below(5) }),
			...(random() < 0.1 && { label: pick(['Red', 'Yellow', 'Green', 'Blue']) }),
			...(random() < 0.5 && { keywords: several(1 + below(5), () => pick(keywords)) })
		};
		if (kind === 'audio') {
			return {
				...common,
				title: phrase(3),
				artist: pick(artists),
				album: pick(albums),
				genre: word(),
				year: 1960 + below(64),
				duration: 30 + below(600),
				codec: 'MP3'
			};
		}
		return {
			...common,
			...(random() < 0.3 && { title: phrase(3), caption: phrase(8) }),
			...(random() < 0.3 && { people: [pick(people)] }),
			...(random() < 0.4 && {
				latitude: random() * 120 - 50,
				longitude: random() * 360 - 180,
				place: pick(places)
			}),
			camera: pick(cameras),
			lens: pick(lenses),
			taken: Date.UTC(2005) + Math.floor(random() ** 0.5 * 7000) * day + below(day),
			width: 6000,
			height: pick([4000, 3375]),
			orientation: 1,
			iso: 100 * 2 ** below(7),
			aperture: pick([1.8, 2.8, 4, 5.6, 8]),
			shutter: 1 / pick([30, 60, 125, 250, 1000]),
			focal: pick([24, 35, 50, 85, 200]),
			...(kind === 'video' && { duration: 5 + below(300), codec: 'H.264' })
		};
	};

	/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
	const outcome = (request) =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	/** @param {IDBTransaction} transaction @returns {Promise<void>} */
	const done = (transaction) =>
		new Promise((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onerror = transaction.onabort = () => reject(transaction.error);
		});

	const db = await outcome(indexedDB.open('mediatheque'));
	const reading = db.transaction(['thumbs', 'items']);
	/** @type {{ size: string, length: number }[]} */
	const thumbs = await outcome(reading.objectStore('thumbs').getAll());
	const pictures = thumbs.filter(({ size, length }) => size === 'small' && length > 0);
	/** @type {number[]} */
	const taken = (await outcome(reading.objectStore('items').getAllKeys())).map(Number);
	const first = Math.max(0, ...taken) + 1;
	const storage = await navigator.storage.getDirectory();
	const handle = await storage.getDirectoryHandle('kept', { create: true });
	const rooting = db.transaction('roots', 'readwrite');
	const root = Number(
		await outcome(
			rooting
				.objectStore('roots')
				.add({ kind: 'kept', name: 'Pictures', handle, added: Date.UTC(2024), scanned: Date.UTC(2024) })
		)
	);
	await done(rooting);
	for (let from = 0; from < count; from += batch) {
		const writing = db.transaction(['items', 'thumbs'], 'readwrite', { durability: 'relaxed' });
		const [items, places] = [writing.objectStore('items'), writing.objectStore('thumbs')];
		for (let at = from; at < Math.min(count, from + batch); at++) {
			const row = item(first + at, root);
			items.add(row);
			const picture = row.kind === 'audio' && at % 3 > 0 ? undefined : pictures[at % pictures.length];
			places.add({
				...(picture ?? { pack: 0, offset: 0, length: 0, mime: '' }),
				item: row.id,
				size: 'small',
				fingerprint: row.fingerprint
			});
		}
		await done(writing);
	}
	db.close();
	return { items: taken.length + count, pictures: pictures.length };
}

/**
 * Opens the demo library in an empty profile, and puts so many made items beside it.
 * @param {import('playwright').Page} page
 * @param {string} url of the app
 * @param {number} count
 * @returns {Promise<number>} how many items there are now
 */
export async function makeLibrary(page, url, count) {
	await page.goto(url);
	await page.getByRole('button', { name: 'Try the demo library' }).click();
	await page.waitForFunction(() => document.querySelectorAll('.cell img[src]').length >= 12, undefined, {
		timeout: 60_000
	});
	// The demo's scan is over when no button of it is left to stop it: its root says so in the database.
	await page.waitForTimeout(2000);
	const { items, pictures } = await page.evaluate(make, { count, batch, seed: 42 });
	if (pictures < 8) throw new Error(`only ${pictures} pictures were made of the demo library`);
	return items;
}
