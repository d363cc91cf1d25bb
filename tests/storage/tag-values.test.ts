import { afterEach, expect, test } from 'vitest';
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import { detailsIn } from '#lib/storage/details.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { tagValuesIn } from '#lib/storage/tag-values.ts';

const opened: LibraryDb[] = [];
function open(): LibraryDb {
	const db = new LibraryDb(`test ${String(Math.random())}`);
	opened.push(db);
	return db;
}
afterEach(async () => {
	await Promise.all(opened.splice(0).map((db) => db.delete().catch(() => undefined)));
});

function tag(group1: string, name: string, value: StoredValue, printed?: StoredValue): StoredTag {
	const group0 = group1 === 'Canon' ? 'MakerNotes' : 'XMP';
	const placed = { group0, group1, name, id: 1, table: 'T', value, offset: 10, size: 4 };
	return printed === undefined ? placed : { ...placed, printed };
}

test('a few tags are read from among all others, whatever values stand between them', async () => {
	const db = open();
	const details = detailsIn(db);
	const between = [
		true,
		false,
		-5,
		1e20,
		0.125,
		0.1,
		'Ä long text',
		{ binary: 99 },
		[1, ['x', 2.5], 'y'],
		300
	];
	const some = between.map((value, at) => tag('XMP-x', `Other${String(at)}`, value, `printed ${String(at)}`));
	const longName = 'N'.repeat(300);
	await details.put({
		id: 7,
		tags: [
			...some,
			tag('Canon', 'LensType', 130, 'Canon EF 50mm'),
			...some,
			tag('XMP-dc', 'Subject', ['dog', 'cat']),
			tag('XMP-x', longName, 'kept out of the dictionary'),
			tag('XMP-aux', 'LensType', 'Sigma')
		],
		warnings: ['w'],
		previews: []
	});
	await details.put({ id: 9, tags: some, warnings: [], previews: [] });

	const values = tagValuesIn(db);
	const shapes = [...(await values.shapes()).values()].map(({ group1, name }) => `${group1}:${name}`);
	expect(shapes).toContain('Canon:LensType');
	const wanted = [
		{ name: 'lenstype' },
		{ group: 'makernotes', name: 'LensType' },
		{ name: 'Subject' },
		{ name: longName }
	];
	expect(await values.page(-1, 10, wanted)).toEqual([
		{
			id: 7,
			values: [
				[
					{ raw: '130', printed: 'Canon EF 50mm' },
					{ raw: 'Sigma', printed: 'Sigma' }
				],
				[{ raw: '130', printed: 'Canon EF 50mm' }],
				[
					{ raw: 'dog', printed: 'dog' },
					{ raw: 'cat', printed: 'cat' }
				],
				[{ raw: 'kept out of the dictionary', printed: 'kept out of the dictionary' }]
			]
		},
		{ id: 9, values: [[], [], [], []] }
	]);
});

test('words that another tab added since are learned, and damaged details are passed over', async () => {
	const db = open();
	const details = detailsIn(db);
	await details.put({ id: 1, tags: [tag('Canon', 'LensType', 1)], warnings: [], previews: [] });
	const values = tagValuesIn(db);
	expect(await values.page(-1, 10, [{ name: 'LensType' }])).toHaveLength(1);
	await details.put({ id: 2, tags: [tag('Canon', 'FocusMode', 1, 'One-shot')], warnings: [], previews: [] });
	expect(await values.many([2, 3], [{ name: 'FocusMode' }])).toEqual([
		{ id: 2, values: [[{ raw: '1', printed: 'One-shot' }]] }
	]);
	await db.details.put({ id: 4, bytes: Uint8Array.of(1, 200, 1) });
	expect(await values.many([4], [{ name: 'FocusMode' }])).toEqual([]);
});
