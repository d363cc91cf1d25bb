/**
 * A library made up from a seed: events with a date, a place, people and cameras; RAW+JPEG pairs, bursts, live pairs and
 * edited copies; albums of music; words as unevenly frequent as in speech. The same seed gives the same items in Node and in a page.
 */

/** @typedef {import('../../src/lib/library/item.ts').Item} Item */
/** @typedef {import('../../src/lib/library/item.ts').StoredTag} StoredTag */
/** @typedef {import('../../src/lib/library/item.ts').StoredValue} StoredValue */
/**
 * @typedef {object} MadeLibrary
 * @property {(index: number, id?: number, root?: number) => Item} item the item at an index below `count`; its id is `index + 1` unless given
 * @property {(index: number) => StoredTag[]} tags about 260 tags, as a camera with maker notes writes them
 * @property {readonly string[]} words the vocabulary, most frequent first
 */

/**
 * Uses nothing outside itself: its text is run in pages, too.
 * @param {{ count: number, seed?: number }} wish
 * @returns {MadeLibrary}
 */
export function madeLibrary({ count, seed = 42 }) {
	/** mulberry32 @param {number} start */
	const seeded = (start) => {
		let state = start | 0;
		const next = () => {
			state = (state + 0x6d2b79f5) | 0;
			let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
			mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
			return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
		};
		/** @param {number} limit */
		const below = (limit) => Math.floor(next() * limit);
		return {
			next,
			below,
			/** @template T @param {readonly T[]} list @returns {T} */
			pick: (list) => /** @type {T} */ (list[below(list.length)]),
			/** @template T @param {number} length @param {() => T} of @returns {T[]} */
			several: (length, of) => Array.from({ length }, of)
		};
	};
	const day = 86_400_000;
	const random = seeded(seed);

	// Words: short where frequent, long where rare, as people speak.
	const onsets = 'b c d f g h j k l m n p r s t v w br cl cr dr fl gr pl pr sh sk sl st th tr'.split(' ');
	const vowels = 'a e i o u ai ea ou'.split(' ');
	const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'rk', 'st', 'ng'];
	const known = new Set();
	/** @type {string[]} */
	const words = [];
	while (words.length < 36_000) {
		const syllables =
			words.length < 300 ? 1 + random.below(2) : words.length < 4000 ? 2 : 3 + random.below(2);
		const made = random
			.several(syllables, () => random.pick(onsets) + random.pick(vowels))
			.join('')
			.concat(random.pick(codas));
		if (known.has(made) || made.length < 3) continue;
		known.add(made);
		words.push(made);
	}
	/** The chance to meet one of the first so many words, of those of the whole vocabulary: Zipf's law. */
	const mass = new Float64Array(words.length);
	for (let rank = 0, sum = 0; rank < mass.length; rank++) mass[rank] = sum += 1 / (rank + 2.7);
	/** @param {{ next: () => number }} from */
	const zipf = ({ next }) => {
		const wanted = next() * /** @type {number} */ (mass.at(-1));
		let [low, high] = [0, mass.length - 1];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (/** @type {number} */ (mass[middle]) < wanted) low = middle + 1;
			else high = middle;
		}
		return /** @type {string} */ (words[low]);
	};
	/** @param {{ next: () => number }} from @param {number} length */
	const phrase = (from, length) => Array.from({ length }, () => zipf(from)).join(' ');
	/** @param {string} text */
	const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
	const rare = () => /** @type {string} */ (words[2000 + random.below(words.length - 2000)]);

	const cities = /** @type {const} */ ([
		['Vienna', 'Austria', 48.21, 16.37],
		['Zürich', 'Switzerland', 47.37, 8.54],
		['Málaga', 'Spain', 36.72, -4.42],
		['Paris', 'France', 48.86, 2.35],
		['London', 'United Kingdom', 51.51, -0.13],
		['Reykjavík', 'Iceland', 64.15, -21.94],
		['Oslo', 'Norway', 59.91, 10.75],
		['Århus', 'Denmark', 56.16, 10.2],
		['Kraków', 'Poland', 50.06, 19.94],
		['Praha', 'Czechia', 50.08, 14.44],
		['Roma', 'Italy', 41.9, 12.5],
		['Athína', 'Greece', 37.98, 23.73],
		['Lisboa', 'Portugal', 38.72, -9.14],
		['Marrakesh', 'Morocco', 31.63, -8],
		['Nairobi', 'Kenya', -1.29, 36.82],
		['Cape Town', 'South Africa', -33.92, 18.42],
		['New York', 'United States', 40.71, -74.01],
		['San Francisco', 'United States', 37.77, -122.42],
		['Vancouver', 'Canada', 49.28, -123.12],
		['México', 'Mexico', 19.43, -99.13],
		['São Paulo', 'Brazil', -23.55, -46.63],
		['Lima', 'Peru', -12.05, -77.04],
		['東京', 'Japan', 35.68, 139.69],
		['京都', 'Japan', 35.01, 135.77],
		['Hà Nội', 'Vietnam', 21.03, 105.85],
		['Mumbai', 'India', 19.08, 72.88],
		['Kathmandu', 'Nepal', 27.72, 85.32],
		['Sydney', 'Australia', -33.87, 151.21],
		['Auckland', 'New Zealand', -36.85, 174.76],
		['Москва', 'Russia', 55.76, 37.62]
	]);
	/** Name, raw extension, type, MIME, how files are named, pixels. */
	const cameras = /** @type {const} */ ([
		['NIKON Z 9', 'NEF', 'image/x-nikon-nef', 'DSC_#', 8256, 5504],
		['NIKON D70', 'NEF', 'image/x-nikon-nef', 'DSC_#', 3008, 2000],
		['NIKON D850', 'NEF', 'image/x-nikon-nef', 'DSC_#', 8256, 5504],
		['Canon EOS R5', 'CR3', 'image/x-canon-cr3', 'IMG_#', 8192, 5464],
		['Canon EOS 5D Mark III', 'CR2', 'image/x-canon-cr2', 'IMG_#', 5760, 3840],
		['Canon PowerShot G7 X', 'CR2', 'image/x-canon-cr2', 'IMG_#', 5472, 3648],
		['SONY ILCE-7M3', 'ARW', 'image/x-sony-arw', 'DSC0#', 6000, 4000],
		['SONY ILCE-6400', 'ARW', 'image/x-sony-arw', 'DSC0#', 6000, 4000],
		['FUJIFILM X-T4', 'RAF', 'image/x-fujifilm-raf', 'DSCF#', 6240, 4160],
		['FUJIFILM X100V', 'RAF', 'image/x-fujifilm-raf', 'DSCF#', 6240, 4160],
		['Panasonic DC-GH5', 'RW2', 'image/x-panasonic-rw2', 'P101#', 5184, 3888],
		['OLYMPUS E-M1 Mark II', 'ORF', 'image/x-olympus-orf', 'P505#', 5184, 3888],
		['Apple iPhone 7', '', '', 'IMG_#', 4032, 3024],
		['Apple iPhone 13 Pro', '', '', 'IMG_#', 4032, 3024],
		['Google Pixel 6', '', '', 'PXL_@', 4080, 3072],
		['Samsung Galaxy S21', '', '', '@', 4000, 3000],
		['DJI Mavic Air 2', 'DNG', 'image/x-adobe-dng', 'DJI_#', 4000, 3000],
		['EPSON Perfection V600', '', '', 'scan#', 3200, 2400]
	]);
	const lenses = [
		'NIKKOR Z 24-70mm f/2.8 S',
		'NIKKOR Z 50mm f/1.8 S',
		'AF-S NIKKOR 200-500mm f/5.6E',
		'RF24-105mm F4 L IS USM',
		'EF50mm f/1.8 STM',
		'EF70-200mm f/2.8L IS II USM',
		'FE 85mm F1.8',
		'FE 16-35mm F2.8 GM',
		'XF35mmF1.4 R',
		'XF18-55mmF2.8-4 R LM OIS',
		'LUMIX G 20mm F1.7',
		'M.ZUIKO 12-40mm F2.8',
		...random.several(40, () => `${10 + random.below(300)}mm F${random.pick(['1.8', '2.8', '4', '5.6'])}`)
	];
	const occasions =
		'Wedding Birthday Hike Holiday Concert Christmas Easter Graduation Picnic Museum Zoo Beach Skiing Marathon Garden Party Market Festival Sailing Roadtrip'.split(
			' '
		);
	const topics = [
		...'family friends travel sunset beach mountain snow portrait street macro food flower tree bird dog cat horse architecture bridge castle church night concert sport bicycle boat train'.split(
			' '
		),
		...'animals/bird animals/dog animals/cat animals/wild/deer nature/water/lake nature/water/sea nature/forest people/children people/group work/client work/studio'.split(
			' '
		),
		...random.several(1200, rare)
	];
	const people = random.several(260, () => `${capital(rare())} ${capital(rare())}`);
	const artists = random.several(900, () => capital(phrase(random, 1 + random.below(3))));
	const genres = 'Rock Pop Jazz Classical Electronic Folk Hip-Hop Metal Soundtrack World'.split(' ');

	// Events in the order of their dates, as folders are walked; sizes uneven.
	/** @type {{ start: number, size: number, music: boolean, at: number, folder: string, name: string, city: typeof cities[number], spread: number, people: string[], topics: string[], cameras: (typeof cameras[number])[], lens: string[], artist: string, seed: number }[]} */
	const events = [];
	/** @type {Uint32Array} */
	const firsts = new Uint32Array(Math.ceil(count / 8) + 2);
	const [earliest, latest] = [Date.UTC(2004, 0, 1), Date.UTC(2024, 11, 31)];
	let made = 0;
	while (made < count) {
		const music = random.next() < 0.68;
		const size = music
			? 8 + random.below(10)
			: Math.min(600, 8 + Math.floor(-Math.log(1 - random.next()) * 110));
		const at =
			earliest +
			Math.floor((made / count) ** 0.7 * (latest - earliest) * 0.999) +
			random.below(10) * day +
			random.below(day);
		const city = random.pick(cities);
		const date = new Date(at).toISOString().slice(0, 10);
		const artist = random.pick(artists);
		const name = music
			? capital(phrase(random, 1 + random.below(3)))
			: random.next() < 0.5
				? `${random.pick(occasions)} ${capital(rare())}`
				: random.pick([city[0], `${city[0]} ${random.pick(occasions)}`, capital(phrase(random, 2))]);
		firsts[events.length] = made;
		events.push({
			start: made,
			size,
			music,
			at,
			folder: music ? `Music/${artist}/${name}` : `Pictures/${date.slice(0, 4)}/${date} ${name}`,
			name,
			city,
			spread: random.pick([0.01, 0.05, 0.4]),
			people: random.several(random.below(5), () => random.pick(people)),
			topics: random.several(2 + random.below(5), () => random.pick(topics)),
			cameras: random.several(1 + random.below(2), () => random.pick(cameras)),
			lens: random.several(1 + random.below(3), () => random.pick(lenses)),
			artist,
			seed: random.below(2 ** 31)
		});
		made += size;
	}
	/** @param {number} index */
	const eventOf = (index) => {
		let [low, high] = [0, events.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			if (/** @type {number} */ (firsts[middle]) <= index) low = middle;
			else high = middle - 1;
		}
		return /** @type {typeof events[number]} */ (events[low]);
	};

	/** What only pictures and videos have. @param {typeof events[number]} event @param {number} index */
	const shot = (event, index) => {
		// Two in three shots are of two files: RAW and JPEG, still and moving picture, a picture and its edited copy.
		const pair = (index - event.start) >> 1;
		const first = (index - event.start) % 2 === 0;
		const one = seeded(event.seed + pair * 7919);
		const camera = one.pick(event.cameras);
		const [cameraName, raw, rawMime, naming, width, height] = camera;
		const together = one.next() < 0.66;
		const burst = one.next() < 0.3;
		const place = together ? pair * 2 : index - event.start;
		const at =
			event.at +
			(burst ? Math.floor(place / 8) * 8 : place) * 40_000 +
			(burst ? (place % 8) * 300 : one.below(30_000));
		const own = together ? one : seeded(event.seed + 3 * (index - event.start) + 1);
		const stamp = new Date(at).toISOString().replace(/[-:]/g, '').replace('T', '_').slice(0, 15);
		const number = String((event.seed + place) % 10_000).padStart(4, '0');
		const stem = naming
			.replace('#', number)
			.replace('@', naming.startsWith('PXL') ? stamp + String(at % 1000).padStart(3, '0') : stamp);
		const iphone = cameraName.startsWith('Apple');
		const video = together ? iphone && !first : own.next() < 0.12;
		const asRaw = raw !== '' && (together ? first : own.next() < 0.2);
		const copy = together && !first && raw === '' && !iphone;
		const [kind, type, mime, extension] = video
			? /** @type {const} */ ([
					'video',
					iphone ? 'MOV' : 'MP4',
					iphone ? 'video/quicktime' : 'video/mp4',
					iphone ? 'mov' : 'mp4'
				])
			: asRaw
				? /** @type {const} */ (['raw', raw, rawMime, raw.toLowerCase()])
				: iphone
					? /** @type {const} */ (['photo', 'HEIC', 'image/heic', 'heic'])
					: /** @type {const} */ (['photo', 'JPEG', 'image/jpeg', 'jpg']);
		const name = `${stem}${copy ? own.pick(['-edit', ' (1)', '_crop']) : ''}.${extension}`;
		const located =
			(iphone || cameraName.startsWith('Google') || own.next() < 0.25) && !cameraName.startsWith('EPSON');
		const upright = own.next() < 0.3;
		const [wide, tall] = video ? [3840, 2160] : [width, height];
		return {
			name,
			kind,
			type,
			mime,
			extension,
			size: video
				? 4_000_000 + own.below(400_000_000)
				: asRaw
					? 18_000_000 + own.below(34_000_000)
					: 900_000 + own.below(11_000_000),
			taken: at,
			width: upright ? tall : wide,
			height: upright ? wide : tall,
			orientation: upright ? 6 : 1,
			camera: cameraName,
			...(raw !== '' && { lens: own.pick(event.lens) }),
			iso: own.pick([50, 64, 100, 100, 100, 200, 200, 400, 800, 1600, 3200, 6400, 12800]),
			aperture: own.pick([1.4, 1.8, 2, 2.8, 4, 5.6, 8, 11, 16]),
			shutter: 1 / own.pick([1, 8, 30, 60, 125, 250, 500, 1000, 2000, 4000]),
			focal: own.pick([16, 20, 24, 28, 35, 50, 70, 85, 105, 135, 200, 300]),
			...(located && {
				latitude: Math.round((event.city[2] + (own.next() - 0.5) * event.spread) * 1e6) / 1e6,
				longitude: Math.round((event.city[3] + (own.next() - 0.5) * event.spread) * 1e6) / 1e6,
				place: `${event.city[0]}, ${event.city[1]}`
			}),
			...(own.next() < 0.12 && { title: capital(phrase(own, 2 + own.below(3))) }),
			...(own.next() < 0.2 && { caption: `${event.name}: ${phrase(own, 4 + own.below(10))}` }),
			...(own.next() < 0.45 && {
				keywords: [
					...new Set(
						Array.from({ length: 1 + own.below(4) }, () =>
							own.pick(own.next() < 0.85 ? event.topics : topics)
						)
					)
				]
			}),
			...(event.people.length > 0 &&
				own.next() < 0.4 && { people: [...new Set([own.pick(event.people), own.pick(event.people)])] }),
			...(own.next() < 0.4 && { creator: people[event.seed % 12] ?? '' }),
			...(own.next() < 0.35 && { rating: own.pick([1, 2, 3, 3, 3, 4, 4, 5]) }),
			...(own.next() < 0.08 && { label: own.pick(['Red', 'Yellow', 'Green', 'Blue', 'Purple']) }),
			...(video && {
				duration: Math.round((2 + own.below(600) + own.next()) * 100) / 100,
				codec: own.pick(['avc1', 'hvc1'])
			}),
			tagCount: 180 + own.below(160)
		};
	};

	/** @param {typeof events[number]} event @param {number} index */
	const song = (event, index) => {
		const own = seeded(event.seed + index);
		const track = String(index - event.start + 1).padStart(2, '0');
		const title = capital(phrase(own, 1 + own.below(4)));
		const flac = event.seed % 3 === 0;
		return {
			name: `${track} ${title}.${flac ? 'flac' : 'mp3'}`,
			kind: /** @type {const} */ ('audio'),
			type: flac ? 'FLAC' : 'MP3',
			mime: flac ? 'audio/flac' : 'audio/mpeg',
			extension: flac ? 'flac' : 'mp3',
			size: flac ? 15_000_000 + own.below(30_000_000) : 2_500_000 + own.below(9_000_000),
			title,
			artist: event.artist,
			album: event.name,
			genre: genres[event.seed % genres.length] ?? '',
			year: 1958 + (event.seed % 66),
			duration: Math.round((60 + own.below(420) + own.next()) * 1000) / 1000,
			codec: flac ? 'flac' : 'mp3',
			...(own.next() < 0.2 && { rating: 3 + own.below(3) }),
			tagCount: 20 + own.below(40)
		};
	};

	/** @type {MadeLibrary['item']} */
	const item = (index, id = index + 1, root = 1) => {
		const event = eventOf(index);
		const own = event.music ? song(event, index) : shot(event, index);
		const taken = 'taken' in own ? own.taken : event.at;
		return {
			id,
			// 128 bits that no two items share.
			fingerprint:
				Math.imul(index + 1, 0x9e3779b1)
					.toString(16)
					.padStart(8, '0')
					.replace('-', 'f')
					.slice(0, 8) +
				seed.toString(16).padStart(8, '0') +
				index.toString(16).padStart(16, '0'),
			root,
			path: `${event.folder}/${own.name}`,
			folder: event.folder,
			modified: taken + 1000 * (event.seed % 5000),
			added: latest + (event.seed % 200) * 3_600_000,
			state: (event.seed + index) % 97 === 0 ? 'absent' : 'present',
			warningCount: (event.seed + index) % 211 === 0 ? 1 : 0,
			...own
		};
	};

	// What a camera with maker notes says of a picture: most of it is the same in all its pictures.
	const groups = [
		...Array.from({ length: 62 }, () => /** @type {const} */ (['EXIF', 'ExifIFD', 'Exif::Main'])),
		...Array.from({ length: 14 }, () => /** @type {const} */ (['EXIF', 'IFD0', 'Exif::Main'])),
		...Array.from({ length: 150 }, () => /** @type {const} */ (['MakerNotes', 'Nikon', 'Nikon::Main'])),
		...Array.from({ length: 24 }, () => /** @type {const} */ (['XMP', 'XMP-dc', 'XMP::dc'])),
		...Array.from({ length: 14 }, () => /** @type {const} */ (['Composite', 'Composite', 'Composite']))
	];
	const tagNames = groups.map(() => capital(rare()) + capital(rare()));
	const shapes = groups.map(() => random.next());
	/** @type {MadeLibrary['tags']} */
	const tags = (index) => {
		const { camera = '', taken = index, iso = 100 } = item(index);
		const own = seeded(seed + index);
		const ofCamera = camera.length * 131 + camera.charCodeAt(6);
		return groups.flatMap(([group0, group1, table], at) => {
			if (own.next() < 0.02) return [];
			const shape = /** @type {number} */ (shapes[at]);
			/** @type {StoredValue} */
			const value =
				shape < 0.5
					? (ofCamera * (at + 1)) % 17
					: shape < 0.62
						? `${tagNames[at]?.slice(0, 4) ?? ''} ${(ofCamera + at) % 5}`
						: shape < 0.8
							? own.below(12)
							: shape < 0.9
								? Math.round(own.next() * 10_000) / 100
								: shape < 0.94
									? new Date(taken + at * 1000).toISOString().slice(0, 19).replace('T', ' ')
									: shape < 0.97
										? { binary: 20 + own.below(400) }
										: iso * (1 + own.below(3));
			const labelled = typeof value === 'number' && shape < 0.3;
			return [
				{
					group0,
					group1,
					name: tagNames[at] ?? '',
					id: 0x1000 + at,
					table,
					value,
					...(labelled && { printed: `Mode ${value}` }),
					offset: group0 === 'Composite' ? 0 : 200 + at * 12 + own.below(4000),
					size: group0 === 'Composite' ? 0 : 12
				}
			];
		});
	};
	return { item, tags, words };
}
