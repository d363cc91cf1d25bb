import { describe, expect, test } from 'vitest';
import { stackRules, stacksOf, type Stackable, type StackRule } from '#lib/library/stacks.ts';
import { seeded } from '../random.ts';

const all: ReadonlySet<StackRule> = new Set(stackRules);
const noon = Date.UTC(2024, 4, 31, 12);

type Made = Omit<Stackable, 'row'>;

/** Names of each stack, what is on top first, and what it is by. */
function stacked(files: readonly Made[], rules = all): string[] {
	const items = files.map((file, row) => ({ ...file, row }));
	return stacksOf(items, rules)
		.map(({ rows, kinds }) => `${kinds.join('+')}: ${rows.map((row) => files[row]?.name).join(' ')}`)
		.sort();
}

const photo = (name: string, seconds = 0, more: Partial<Made> = {}): Made => ({
	name,
	kind: /\.(cr3|nef|dng|arw)$/i.test(name) ? 'raw' : /\.(mov|mp4)$/i.test(name) ? 'video' : 'photo',
	taken: noon + seconds * 1000,
	camera: 'Lumograph X1',
	shutter: 1 / 200,
	aperture: 4,
	iso: 200,
	...more
});

describe('stacks', () => {
	test('a RAW and its JPEG are one, the JPEG on top, whatever the case of the names', () => {
		expect(
			stacked([photo('IMG_1.CR3'), photo('img_1.JPG'), photo('IMG_9.CR3', 50), photo('IMG_11.JPG', 90)])
		).toEqual(['raw+jpeg: img_1.JPG IMG_1.CR3']);
	});

	test('a live photo is a picture with a short clip; a film of the same name is not', () => {
		expect(
			stacked([
				photo('IMG_1.HEIC'),
				photo('IMG_1.MOV', 0, { duration: 2.8 }),
				photo('IMG_7.JPG', 99),
				photo('IMG_7.MOV', 99, { duration: 120 })
			])
		).toEqual(['live: IMG_1.HEIC IMG_1.MOV']);
	});

	test('a clip that names its picture goes with it, whatever it is called; one that names another does not', () => {
		const clip = (name: string, pair: string, duration = 2.8) => photo(name, 0, { duration, pair });
		expect(
			stacked([
				photo('IMG_1.HEIC', 0, { pair: 'A' }),
				photo('IMG_E1.HEIC', 0, { pair: 'A' }),
				clip('clip of it.MOV', 'A'),
				photo('IMG_2.HEIC', 60, { pair: 'B' }),
				clip('IMG_2.MOV', 'C'),
				photo('IMG_3.HEIC', 120, { pair: 'D' }),
				clip('IMG_3.MOV', 'D', 40),
				photo('IMG_4.JPG', 180),
				clip('IMG_4.MOV', 'E')
			])
		).toEqual([
			'live+version: IMG_E1.HEIC IMG_1.HEIC clip of it.MOV',
			'live: IMG_3.HEIC IMG_3.MOV',
			'live: IMG_4.JPG IMG_4.MOV'
		]);
	});

	test('a version of a version lies on the first, too', () => {
		expect(stacked([photo('IMG_1.JPG'), photo('IMG_1-edit.jpg'), photo('IMG_1-edit-web.jpg')])).toEqual([
			'version: IMG_1-edit-web.jpg IMG_1-edit.jpg IMG_1.JPG'
		]);
	});

	test('versions lie on what they are of; another picture with a number in brackets does not', () => {
		expect(
			stacked([
				photo('IMG_1.JPG'),
				photo('IMG_1-edit.jpg', 0, { camera: undefined }),
				photo('IMG_1_v2.jpg'),
				photo('IMG_20.JPG', 100),
				photo('IMG_20 (1).JPG', 3600),
				photo('IMG_30.JPG', 200),
				photo('IMG_30 copy.JPG', 200),
				photo('IMG_0040.JPG', 300),
				photo('IMG_E0040.JPG', 300),
				photo('IMG_50-edit.jpg', 400)
			])
		).toEqual([
			'version: IMG_1-edit.jpg IMG_1_v2.jpg IMG_1.JPG',
			'version: IMG_30 copy.JPG IMG_30.JPG',
			'version: IMG_E0040.JPG IMG_0040.JPG'
		]);
	});

	test('a burst is consecutive pictures of one camera within a second each', () => {
		expect(
			stacked([
				photo('IMG_1.JPG', 0),
				photo('IMG_2.JPG', 0.3),
				photo('IMG_3.JPG', 1.2),
				photo('IMG_4.JPG', 9),
				photo('IMG_5.JPG', 9.5, { camera: 'Other' }),
				photo('IMG_7.JPG', 9.7),
				photo('DSC_8.JPG', 9.8)
			])
		).toEqual(['burst: IMG_1.JPG IMG_2.JPG IMG_3.JPG']);
	});

	test('brackets in a row are told apart, and from a burst', () => {
		const steps = [1 / 200, 1 / 50, 1 / 800];
		expect(
			stacked([
				...[0, 1, 2, 3, 4, 5].map((at) => photo(`A_${10 + at}.JPG`, at * 0.4, { shutter: steps[at % 3] })),
				photo('A_16.JPG', 2.4),
				photo('A_17.JPG', 2.6)
			])
		).toEqual([
			'bracket: A_10.JPG A_11.JPG A_12.JPG',
			'bracket: A_13.JPG A_14.JPG A_15.JPG',
			'burst: A_16.JPG A_17.JPG'
		]);
	});

	test('a burst of RAW and JPEG is one stack, and each file says what it is by', () => {
		const files = [1, 2, 3].flatMap((at) => [photo(`B_${at}.JPG`, at * 0.2), photo(`B_${at}.NEF`, at * 0.2)]);
		const [stack, ...others] = stacksOf(
			files.map((file, row) => ({ ...file, row })),
			all
		);
		expect(others).toEqual([]);
		expect(stack?.kinds).toEqual(['raw+jpeg', 'burst']);
		expect(stack?.by).toEqual(files.map(() => ['raw+jpeg', 'burst']));
	});

	test('each rule can be switched off', () => {
		const files = [
			photo('IMG_1.JPG'),
			photo('IMG_1.CR3'),
			photo('IMG_2.JPG', 0.5),
			photo('IMG_2-edit.JPG', 0.5)
		];
		const but = (rule: StackRule) => new Set(stackRules.filter((other) => other !== rule));
		expect(stacked(files)).toHaveLength(1);
		expect(stacked(files, but('burst'))).toEqual([
			'raw+jpeg: IMG_1.JPG IMG_1.CR3',
			'version: IMG_2-edit.JPG IMG_2.JPG'
		]);
		expect(stacked(files, but('raw+jpeg'))).toEqual(['version+burst: IMG_1.JPG IMG_2-edit.JPG IMG_2.JPG']);
		expect(stacked(files, new Set())).toEqual([]);
	});

	test('songs and documents of one name stay by themselves', () => {
		expect(
			stacked([
				{ name: 'a.mp3', kind: 'audio' },
				{ name: 'a.jpg', kind: 'photo' },
				{ name: 'a.pdf', kind: 'document' }
			])
		).toEqual([]);
	});

	test('of 2,000 mixed files 98 of 100 groups are as they were made', () => {
		const { folders, labels } = mixed(4711, 2000);
		const found = new Set<string>();
		for (const [folder, files] of folders) {
			for (const { rows } of stacksOf(
				files.map((file, row) => ({ ...file, row })),
				all
			)) {
				found.add(
					rows
						.map((row) => `${folder}/${files[row]?.name}`)
						.sort()
						.join(' ')
				);
			}
		}
		const right = [...labels].filter((label) => found.has(label)).length;
		const wrong = [...found].filter((group) => !labels.has(group)).length;
		expect(labels.size).toBeGreaterThan(300);
		expect(right / labels.size).toBeGreaterThanOrEqual(0.98);
		expect(wrong / found.size).toBeLessThanOrEqual(0.02);
	});
});

/** Folders of pictures as people have them, and which of them belong together. */
function mixed(seed: number, count: number) {
	const random = seeded(seed);
	const folders = new Map<string, Made[]>();
	const labels = new Set<string>();
	const cameras = [
		{ camera: 'Canon EOS R6m2', series: 'IMG_', raw: 'CR3' },
		{ camera: 'NIKON Z 9', series: 'DSC_', raw: 'NEF' },
		{ camera: 'Apple iPhone 15', series: 'IMG_', raw: 'DNG' }
	];
	let made = 0;
	for (let folder = 0; made < count; folder++) {
		const name = `2024/${folder}`;
		const files: Made[] = [];
		folders.set(name, files);
		const { camera, series, raw } = random.pick(cameras);
		let number = 1000 + random.below(8000);
		let time = folder * 86_400;
		// Whole seconds, as most cameras tell.
		const take = (extension: string, more: Partial<Made> = {}, stem = `${series}${number}`) => {
			const file = photo(`${stem}.${extension}`, Math.floor(time), { camera, ...more });
			files.push(file);
			made++;
			return `${name}/${file.name}`;
		};
		const label = (paths: string[]) => labels.add(paths.sort().join(' '));
		for (let scene = 0; scene < 12; scene++) {
			time += 20 + random.below(600);
			number += 1;
			const what = random.below(8);
			if (what < 2) take('JPG', { shutter: 1 / (100 + random.below(900)) });
			else if (what === 2) label([take('JPG'), take(raw)]);
			else if (what === 3) label([take('HEIC'), take('MOV', { duration: 2 + random.next() })]);
			else if (what === 4)
				label([take('JPG'), take('jpg', { camera: undefined }, `${series}${number}-edit`)]);
			else if (what === 5) {
				const paths: string[] = [];
				const both = random.below(3) === 0;
				for (let shot = 0, shots = 3 + random.below(8); shot < shots; shot++) {
					paths.push(take('JPG', { shutter: 1 / (450 + random.below(100)) }));
					if (both) paths.push(take(raw, { shutter: 1 / 500 }));
					number += 1;
					time += 0.15;
				}
				label(paths);
			} else if (what === 6) {
				const middle = 1 / (60 + random.below(200));
				const paths = [1, 0.25, 4].map((step) => {
					const path = take('JPG', { shutter: middle * step });
					number += 1;
					time += 0.5;
					return path;
				});
				label(paths);
			} else {
				// One after another, each by itself.
				for (let shot = 0; shot < 3; shot++) {
					take('JPG', { shutter: 1 / 320 });
					number += 1;
					time += 3 + random.below(9);
				}
			}
		}
	}
	return { folders, labels };
}
