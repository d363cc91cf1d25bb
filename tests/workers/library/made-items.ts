// Items made by seed, with words and values that meet often enough for queries to find something.
import type { Item } from '#lib/library/item.ts';
import { seeded } from '../../random.ts';

export const vocabulary = (
	'summer winter beach mountain river forest birthday wedding sunset sunrise portrait family garden museum castle ' +
	'bridge harbour market street concert festival children grandmother lighthouse waterfall butterfly bicycle rainbow ' +
	'café Zürich Málaga Århus naïve 東京タワー 北京故宫 Москва'
).split(' ');
export const cameras = [
	'NIKON D70',
	'NIKON D70s',
	'Canon EOS 5D',
	'SONY ILCE-7M3',
	'Apple iPhone 13',
	'FUJIFILM X-T4'
];
export const keywords = [
	'dog',
	'Dog',
	'cat',
	'animals/dog',
	'animals/bird',
	'travel',
	'Été',
	'work/clients',
	'red',
	'flower'
];
const kinds = [
	['photo', 'JPEG', 'image/jpeg', 'jpg'],
	['raw', 'NEF', 'image/x-nikon-nef', 'nef'],
	['video', 'MP4', 'video/mp4', 'mp4'],
	['audio', 'FLAC', 'audio/flac', 'flac']
] as const;

/** @param count items with ids from 1 */
export function madeItems(count: number, seed: number): Item[] {
	const { next: random, below, pick } = seeded(seed);
	const maybe = <K extends string, V>(key: K, share: number, make: () => V) =>
		(random() < share ? { [key]: make() } : {}) as Partial<Record<K, V>>;
	const some = (list: readonly string[], most: number) =>
		Array.from({ length: below(most + 1) }, () => pick(list));
	const words = (most: number) => Array.from({ length: 1 + below(most) }, () => pick(vocabulary)).join(' ');

	return Array.from({ length: count }, (_, index): Item => {
		const [kind, type, mime, extension] = pick(kinds);
		const folder = pick(['', '2022', '2023', '2023/beach', '2023/beach/best', '2024/Århus', 'music/jazz']);
		const name = `${pick(['IMG_', 'DSC', 'track '])}${String(below(2000))}.${extension}`;
		return {
			id: index + 1,
			fingerprint: index.toString(16).padStart(32, '0'),
			root: 1 + below(2),
			path: folder === '' ? name : `${folder}/${name}`,
			name,
			folder,
			size: below(60_000_000),
			modified: Date.UTC(2020 + below(5), below(12), 1 + below(28), below(24)),
			added: Date.UTC(2024, below(12), 1 + below(28)),
			type,
			mime,
			kind,
			extension,
			state: random() < 0.95 ? 'present' : 'absent',
			...(kind === 'audio' ? {} : { width: 100 * (5 + below(60)), height: 100 * (5 + below(40)) }),
			...maybe('duration', 0.3, () => random() * 600),
			...maybe('taken', 0.8, () => Date.UTC(2019 + below(6), below(12), 1 + below(28), below(24), below(60))),
			...maybe('camera', 0.7, () => pick(cameras)),
			...maybe('lens', 0.4, () => pick(['50mm f/1.8', '24-70mm', 'EF 85mm'])),
			...maybe('iso', 0.6, () => 100 * 2 ** below(8)),
			...maybe('aperture', 0.6, () => pick([1.8, 2.8, 4, 5.6, 8, 11])),
			...maybe('shutter', 0.6, () => 1 / pick([1, 2, 30, 60, 125, 250, 1000])),
			...maybe('focal', 0.6, () => pick([24, 35, 50, 85, 200])),
			...maybe('latitude', 0.2, () => random() * 180 - 90),
			...maybe('longitude', 0.2, () => random() * 360 - 180),
			...maybe('rating', 0.5, () => below(6)),
			...maybe('label', 0.3, () => pick(['Red', 'Blue', 'Green'])),
			...maybe('title', 0.4, () => words(3)),
			...maybe('caption', 0.3, () => words(8)),
			...maybe('keywords', 0.6, () => some(keywords, 4)),
			...maybe('people', 0.2, () => some(['Anna Smith', 'Zoë', 'José García'], 2)),
			...maybe('place', 0.3, () => pick(['Vienna', 'Zürich', 'São Paulo'])),
			...maybe('artist', 0.2, () => pick(['Björk', 'Nina Simone', 'ABBA'])),
			...maybe('album', 0.2, () => words(2)),
			...maybe('genre', 0.2, () => pick(['Jazz', 'Pop'])),
			...maybe('year', 0.2, () => 1960 + below(60)),
			tagCount: below(300),
			warningCount: below(3)
		};
	});
}
