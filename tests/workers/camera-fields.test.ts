import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Root } from '#lib/library/root.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import type { Question } from '#lib/workers/library/contract.ts';
import { libraryOver } from '#lib/workers/library/service.ts';
import { readerInto } from '#lib/workers/scan/reader.ts';
import { scanInto } from '#lib/workers/scan/service.ts';
import { frame, jpeg } from '../fixtures/build-tiff.ts';
import { takenWith } from '../made-camera.ts';
import { madeFolder, type MadeFolder } from './made-folder.ts';

let db: LibraryDb;
let folder: MadeFolder;
let root: number;

beforeEach(async () => {
	db = new LibraryDb(`cameras ${Math.random()}`);
	folder = madeFolder();
	db.roots.hook('reading', (row: Root | undefined) => (row && { ...row, handle: folder.handle }) as Root);
	root = await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	const plain = jpeg(frame(60, 40));
	const size = { width: 60, height: 40 };
	folder.put('a.jpg', takenWith(plain, { ...size, serial: 'A1', film: 0x200, actuations: 4711 }));
	folder.put('b.jpg', takenWith(plain, { ...size, serial: 'A1', focusMode: 1, actuations: 12_345 }));
	folder.put('c.jpg', takenWith(plain, { ...size, serial: 'B2', actuations: 20_000 }));
	folder.put('d.jpg', plain);
});

afterEach(() => db.delete());

const scan = () =>
	scanInto({
		db,
		read: (files) => readerInto(db).read(files),
		readers: 2,
		announce: () => undefined
	}).scan({ root }, () => undefined);

const items = async () => (await itemsIn(db).page(0, 100)).toSorted((a, b) => (a.name < b.name ? -1 : 1));

const question = (text: string): Question => ({
	text,
	sort: { by: 'name', descending: false },
	group: 'none'
});

const library = () =>
	libraryOver({
		page: (after, limit) => itemsIn(db).page(after, limit),
		many: (ids) => itemsIn(db).many([...ids]),
		roots: () => Promise.resolve([{ id: root, name: 'Pictures' }])
	});

test('what cameras say in their notes can be searched, sorted by and counted', async () => {
	await scan();
	const all = await items();
	expect(all.map(({ serial, focus, style, actuations }) => [serial, focus, style, actuations])).toEqual([
		['A1', 'Auto', 'F2/Fujichrome (Velvia)', 4711],
		['A1', 'Manual', 'F0/Standard (Provia)', 12_345],
		['B2', 'Auto', 'F0/Standard (Provia)', 20_000],
		[undefined, undefined, undefined, undefined]
	]);

	const asked = library();
	const found = async (text: string) => {
		const { ids, error } = await asked.answer(question(text));
		expect(error).toBeUndefined();
		return [...ids].map((id) => all.find((one) => one.id === id)?.name);
	};
	expect(await found('style:velvia')).toEqual(['a.jpg']);
	expect(await found('serial:A1')).toEqual(['a.jpg', 'b.jpg']);
	expect(await found('focus:manual')).toEqual(['b.jpg']);
	expect(await found('actuations:>10000')).toEqual(['b.jpg', 'c.jpg']);
	expect(await found('shutter-count:under-10k,over-100k')).toEqual(['a.jpg']);
	expect(await found('missing:serial')).toEqual(['d.jpg']);
	expect(await found('has:style sort:-actuations')).toEqual(['c.jpg', 'b.jpg', 'a.jpg']);

	const names = ['style', 'focus', 'drive', 'serial', 'actuations'];
	const counted = await asked.countsOfOwn(question('serial:A1'), names);
	expect(Object.fromEntries(counted)).toEqual({
		style: [
			{ value: 'F0/Standard (Provia)', count: 1 },
			{ value: 'F2/Fujichrome (Velvia)', count: 1 }
		],
		focus: [
			{ value: 'Auto', count: 1 },
			{ value: 'Manual', count: 1 }
		],
		drive: [],
		// Apart from what the question says of the field itself.
		serial: [
			{ value: 'A1', count: 2 },
			{ value: 'B2', count: 1 }
		],
		actuations: [
			{ value: 'under-10k', count: 1 },
			{ value: '10k-50k', count: 1 }
		]
	});

	const offered = await asked.suggest('style:', 6);
	expect(offered.map(({ label }) => label)).toContain('F2/Fujichrome (Velvia)');
	expect((await asked.suggest('velv', 4)).map(({ label }) => label)).toContain(
		'style:"F2/Fujichrome (Velvia)"'
	);
});

test('a library that was made before has them after its next scan', async () => {
	await scan();
	const serials = async () => (await items()).map(({ serial }) => serial);
	// As the engine before left it.
	await db.items.toCollection().modify((item) => {
		for (const name of ['serial', 'focus', 'style', 'actuations'] as const)
			Reflect.deleteProperty(item, name);
	});
	expect(await serials()).toEqual([undefined, undefined, undefined, undefined]);
	expect(await scan()).toMatchObject({ parsed: 0 });

	await db.files.toCollection().modify({ engine: 4 });
	expect(await scan()).toMatchObject({ parsed: 4 });
	expect(await serials()).toEqual(['A1', 'A1', 'B2', undefined]);
});
