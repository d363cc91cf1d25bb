// The query language as it is explained: every example finds what it says it finds, and the document says the same as the help.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { syntax, type SyntaxExample } from '#lib/library/query/syntax.ts';
import { help } from '#lib/state/messages/en/help.ts';
import { matching, type TagShape } from '#lib/storage/tag-values.ts';
import type { TagValue } from '#lib/library/query/tags.ts';
import { libraryOver } from '#lib/workers/library/service.ts';
import { inRepository } from '../../scripts/places.mjs';
import { numberedItem } from './plain-item.ts';

const day = 86_400_000;
const now = Date.UTC(2025, 5, 15, 12);

/** Some pictures, each with what one example or another looks for. */
const pictures: Readonly<Record<string, Partial<Item>>> = {
	'IMG_0001.jpg': { title: 'A tram in Lisbon', camera: 'NIKON Z 9', rating: 5, iso: 100 },
	'IMG_0002.jpg': { caption: 'Lisbon at the blue hour', camera: 'NIKON Z 90', rating: 2, iso: 3200 },
	'DSC_1234.jpg': { caption: 'Hour of the blue tram', label: 'Red', rating: 3, shutter: 1 / 250 },
	'dog.jpg': { keywords: ['dog'], label: 'Blue', latitude: 48.21, longitude: 16.37, title: 'Dog' },
	'cat.jpg': { keywords: ['animals/cat'], taken: Date.UTC(2023, 2, 1), shutter: 1 / 30 },
	'old.jpg': { folder: '2023/beach/evening', taken: Date.UTC(2001, 4, 1) },
	'big.tif': { size: 30_000_000, taken: Date.UTC(2024, 11, 31), added: now - 3 * day, title: 'Large' },
	'decade.jpg': { taken: Date.UTC(1970, 0), takenPart: 'decade' },
	'about.jpg': { taken: Date.UTC(1985, 0), takenPart: 'year', circa: true },
	'may.jpg': { taken: Date.UTC(2023, 4, 2), folder: '2023', rating: 1, title: 'May', kind: 'video' }
};
const names = Object.keys(pictures);
const items: Item[] = Object.entries(pictures).map(([name, more], index) =>
	numberedItem(index + 1, {
		name,
		path: more.folder === undefined ? name : `${more.folder}/${name}`,
		added: now - 400 * day,
		...more
	})
);
type Tag = TagShape & TagValue;
const tag = (group0: string, group1: string, name: string, raw: string, printed = raw): Tag => ({
	...{ group0, group1, name, raw, printed }
});
const tags = new Map<number, readonly Tag[]>([
	[1, [tag('EXIF', 'IFD0', 'Orientation', '6', 'Rotate 90 CW'), tag('EXIF', 'GPS', 'GPSAltitude', '12')]],
	[2, [tag('EXIF', 'ExifIFD', 'LensModel', 'NIKKOR Z 50mm f/1.8 S')]],
	[3, [tag('XMP', 'XMP-aux', 'LensModel', '50mm'), tag('EXIF', 'IFD0', 'Orientation', '1', 'Horizontal')]]
]);

/** What each example finds, in the order shown. */
const found: Readonly<Record<SyntaxExample, readonly string[]>> = {
	'lisbon tram': ['IMG_0001.jpg'],
	lisbn: ['IMG_0001.jpg', 'IMG_0002.jpg'],
	'lisbon~0': ['IMG_0001.jpg', 'IMG_0002.jpg'],
	'"blue hour"': ['IMG_0002.jpg'],
	'camera:nikon': ['IMG_0001.jpg', 'IMG_0002.jpg'],
	'camera:"NIKON Z 9"': ['IMG_0001.jpg'],
	'label:red,blue': ['DSC_1234.jpg', 'dog.jpg'],
	'keyword:animals/*': ['cat.jpg'],
	'in:2023/beach': ['old.jpg'],
	'rating:>=3': ['DSC_1234.jpg', 'IMG_0001.jpg'],
	'iso:100..800': ['IMG_0001.jpg'],
	'size:>20MB': ['big.tif'],
	'shutter:1/60..1/1000': ['DSC_1234.jpg'],
	'near:48.2,16.4~10km': ['dog.jpg'],
	'taken:2023': ['cat.jpg', 'may.jpg'],
	'taken:2023-05..2024': ['big.tif', 'may.jpg'],
	'taken:..2004': ['about.jpg', 'decade.jpg', 'old.jpg'],
	'taken:197X': ['decade.jpg'],
	'taken:1985~': ['about.jpg'],
	'added:last-30-days': ['big.tif'],
	'name:IMG_*': ['IMG_0001.jpg', 'IMG_0002.jpg'],
	'name:/^dsc_\\d{4}/': ['DSC_1234.jpg'],
	'camera:nikon rating:>=3': ['IMG_0001.jpg'],
	'cat OR dog': ['cat.jpg', 'dog.jpg'],
	'-tag:dog': names.filter((name) => name !== 'dog.jpg'),
	'(cat OR dog) missing:gps': ['cat.jpg'],
	'has:title -rating:<2': ['big.tif', 'dog.jpg', 'IMG_0001.jpg'],
	'Orientation:6': ['IMG_0001.jpg'],
	'ExifIFD:LensModel:50mm': ['IMG_0002.jpg'],
	'has:GPSAltitude': ['IMG_0001.jpg'],
	'kind:photo sort:-rating,name': ['IMG_0001.jpg', 'DSC_1234.jpg', 'IMG_0002.jpg'],
	'kind:photo group:day': names.filter((name) => name !== 'may.jpg'),
	'kind:photo limit:2': []
};

const library = libraryOver(
	{
		page: (after) => Promise.resolve(items.filter(({ id }) => id > after)),
		many: (ids) => Promise.resolve(ids.map((id) => items.find((item) => item.id === id))),
		roots: () => Promise.resolve([{ id: 1, name: 'Pictures' }]),
		tags: {
			shapes: () => Promise.resolve(new Map([...tags.values()].flat().map((one, id) => [id, one]))),
			page: (after, _limit, wanted) =>
				Promise.resolve(
					[...tags]
						.filter(([id]) => id > after)
						.map(([id, own]) => ({ id, values: wanted.map((one) => own.filter(matching(one))) }))
				),
			many: () => Promise.resolve([])
		}
	},
	{ now: () => now }
);

async function answer(text: string) {
	for (;;) {
		const given = await library.answer({ text, sort: { by: 'name', descending: false }, group: 'none' });
		if (!given.pending) return given;
	}
}

const namesOf = (ids: Uint32Array) => [...ids].map((id) => names[id - 1]);
const inOrder = (list: readonly (string | undefined)[]) => [...list].sort();
const examples = syntax.flatMap((topic) => topic.examples as readonly SyntaxExample[]);

test.each(examples)('%s finds what the help says', async (example) => {
	expect(parseQuery(example).fault).toBeUndefined();
	const { ids, error, groups } = await answer(example);
	expect(error).toBeUndefined();
	if (example.includes('limit:')) expect(ids.length).toBe(2);
	else if (example.includes('sort:')) expect(namesOf(ids).slice(0, 3)).toEqual(found[example]);
	else expect(inOrder(namesOf(ids))).toEqual(inOrder(found[example]));
	if (example.includes('group:')) expect(groups.length).toBeGreaterThan(2);
});

test.each([
	['camera:"Z 9"', ['IMG_0001.jpg']],
	['camera:"9"', ['IMG_0001.jpg']],
	['camera:"z"', []],
	['type:video', ['may.jpg']],
	['kind:movie', ['may.jpg']],
	['added:"last 30 days"', ['big.tif']],
	[
		'type:photo camera:"Z 9" (tag:wedding or title:"in Lisbon") -rating:<2 iso:<3200 missing:gps',
		['IMG_0001.jpg']
	]
] as const)('%s finds what people mean by it', async (text, names) => {
	const { ids, error } = await answer(text);
	expect(error).toBeUndefined();
	expect(inOrder(namesOf(ids))).toEqual([...names]);
});

test('a word is sought as it is written where no typos are allowed', async () => {
	expect((await answer('lisbn~0')).ids.length).toBe(0);
});

test('the document has every example with its meaning, under the same headings as the help', async () => {
	const document = await readFile(inRepository('docs/query.md'), 'utf8');
	const rows = document
		.split('\n')
		.flatMap((line) => /^\| `(.+)`\s+\| (.+?)\s+\|$/.exec(line)?.slice(1, 3) ?? []);
	expect(rows).toEqual(examples.flatMap((example) => [example, help.finding.meanings[example]]));
	for (const { id } of syntax) {
		expect(document).toContain(`## ${help.finding.topics[id].title}\n`);
		expect(document).toContain(help.finding.topics[id].text);
	}
});
