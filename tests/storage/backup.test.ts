import { afterEach, beforeEach, expect, test } from 'vitest';
import { strToU8, unzipSync, zipSync } from 'fflate';
import {
	BadBackup,
	backupTables,
	manifestName,
	type BackupFault,
	type Manifest
} from '#lib/library/backup.ts';
import { EditClock } from '#lib/library/edit.ts';
import { plan, wishFor } from '#lib/library/edit-plan.ts';
import { emptyQueue } from '#lib/library/music/queue.ts';
import { apply } from '#lib/storage/apply.ts';
import { checkBackup, picturesIn, type BackupPicture } from '#lib/storage/backup-read.ts';
import { restoreBackup } from '#lib/storage/backup-restore.ts';
import { LibraryChanged, stateHashOf, writeBackup } from '#lib/storage/backup-write.ts';
import { detailsIn } from '#lib/storage/details.ts';
import { metaIn } from '#lib/storage/meta.ts';
import type { ItemRow } from '#lib/storage/rows.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { OutdatedTab, write } from '#lib/storage/write.ts';
import { travelsIn } from '#lib/storage/travel.ts';
import { seeded } from '../random.ts';
import { unnumberedItem } from '../library/plain-item.ts';
import { presetOf } from '../library/sample-presets.ts';
import { disagreements } from './log-and-state.ts';

let dbs: LibraryDb[] = [];
const clock = new EditClock('0123456789abcdef', () => 1_700_000_000_000);

beforeEach(() => (dbs = []));
afterEach(() => Promise.all(dbs.map((db) => db.delete())));

function library(): LibraryDb {
	const db = new LibraryDb(`backup ${Math.random()}`);
	dbs.push(db);
	return db;
}

const printOf = (number: number) => number.toString(16).padStart(32, '0');

/** A library of some items with files and details, in a folder. */
async function filled(count: number): Promise<LibraryDb> {
	const db = library();
	await write(db, 'strict', ['roots', 'items', 'files', 'presets', 'presetVersions'], async (through) => {
		await through.roots.add({ id: 1, kind: 'folder', name: 'Pictures', added: 5, scanned: 7 });
		for (let at = 1; at <= count; at++) {
			const name = `${at} – ü 🌊.jpg`;
			const fingerprint = printOf(at);
			const song = { artists: [name, 'Ann & Bo'], tracknumber: at, compilation: 'yes' } as const;
			const item = Number(
				await through.items.add({
					...unnumberedItem,
					fingerprint,
					path: name,
					name,
					...(at % 2 ? { song } : {})
				})
			);
			await through.files.add({
				...{ root: 1, path: name, size: 1000, modified: 1, state: 'present', fingerprint, item, engine: 3 }
			} as never);
		}
		const preset = { ...presetOf('search', 'Sea', { text: 'sea' }), at: clock.next() };
		await through.presets.put(preset);
		const { id, at, kind, version, name, content, changed, device } = preset;
		await through.presetVersions.put({ id, at, kind, version, name, content, changed, device });
	});
	await detailsIn(db).put({ id: 1, tags: [], warnings: ['odd'], previews: [] });
	return db;
}

/** One change, as a person would make it. */
async function edit(db: LibraryDb, items: readonly number[], step: number): Promise<void> {
	const state = new Map(items.map((item) => [printOf(item), {}]));
	const wishes = [
		wishFor('set', 'rating', step % 6),
		...(step % 2 === 0 ? [wishFor('set', 'caption', `=SUM(${step})\nשלום`)] : []),
		wishFor('add', 'keywords', `key/${step % 3}`)
	];
	await apply(
		db,
		plan(state, wishes, { id: clock.next(), origin: 'person', title: `Step ${step}`, made: step })
	);
}

async function backupOf(db: LibraryDb): Promise<{ file: Blob; manifest: Manifest }> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const manifest = await writeBackup(
		db,
		{ write: (bytes) => Promise.resolve(void pieces.push(bytes.slice())) },
		{ app: 'test', settings: { theme: 'dark' }, now: 9 }
	);
	return { file: new Blob(pieces), manifest };
}

async function restored(file: Blob, db = library()): Promise<LibraryDb> {
	await restoreBackup(db, file, await checkBackup(file));
	const fresh = new LibraryDb(db.name);
	dbs.push(fresh);
	return fresh;
}

async function faultOf(work: Promise<unknown>): Promise<BackupFault | undefined> {
	return work.then(
		() => undefined,
		(error: unknown) => {
			expect(error).toBeInstanceOf(BadBackup);
			return (error as BadBackup).fault;
		}
	);
}

test('a backup of any of forty moments, restored elsewhere, is the library of that moment', async () => {
	const random = seeded(7);
	const db = await filled(12);
	let other = library();
	for (let step = 1; step <= 40; step++) {
		const items = [1, 1 + Math.floor(random.next() * 12)];
		await edit(db, items, Math.floor(random.next() * 100));
		const { file, manifest } = await backupOf(db);
		other = await restored(file, other);
		expect(await stateHashOf(other)).toBe(manifest.state);
		if (step % 20 !== 0) continue;
		expect(manifest.state).toBe(await stateHashOf(db));
		expect(await disagreements(other)).toEqual([]);
		expect(await detailsIn(other).get(1)).toEqual(await detailsIn(db).get(1));
	}
	const { file } = await backupOf(db);
	const { counts, roots, settings } = await checkBackup(file);
	expect(counts).toMatchObject({ items: 12, files: 12, edits: 40, presets: 1, roots: 1 });
	expect(roots).toEqual(['Pictures']);
	expect(settings.settings).toEqual({ theme: 'dark' });
}, 120_000);

test('values of custom fields, and the order of an album by hand, are in a backup', async () => {
	const db = await filled(3);
	const id = (number: number) => `${'0'.repeat(25)}${number}`;
	const wishes = [
		wishFor('set', `custom:${id(1)}`, 'Box 7'),
		wishFor('set', `custom:${id(2)}`, [1.5, 2]),
		wishFor('set', `custom:${id(3)}`, true),
		wishFor('set', `order:${id(4)}`, 3)
	];
	const state = new Map([[printOf(1), {}]]);
	await apply(db, plan(state, wishes, { id: clock.next(), origin: 'person', title: 'Own', made: 1 }));
	const { file, manifest } = await backupOf(db);
	const other = await restored(file);

	expect(await stateHashOf(other)).toBe(manifest.state);
	expect((await other.items.get(1))?.open).toEqual((await db.items.get(1))?.open);
});

test('a keyword of a file that nobody could give, and somebody has taken away, does not stand in the way', async () => {
	const db = await filled(3);
	const item = await db.items.get(1);
	await db.items.put({ ...(item as ItemRow), keywords: ['odd \u202eone'] });
	const change = { kind: 'remove', item: printOf(1), field: 'keywords', element: 'odd \u202eone' } as const;
	await apply(db, { id: clock.next(), origin: 'person', title: 'Odd', made: 1, changes: [change] });
	expect((await db.items.get(1))?.keywords).toBeUndefined();
	const { file, manifest } = await backupOf(db);

	expect(await stateHashOf(await restored(file))).toBe(manifest.state);
});

test('songs that were to be played are forgotten: their numbers are those of other items', async () => {
	const { file } = await backupOf(await filled(3));
	const here = library();
	await metaIn(here).set('queue', {
		queue: { ...emptyQueue, entries: [{ key: 1, item: 2 }] },
		mode: 'track'
	});
	const after = await restored(file, here);

	expect(await metaIn(after).get('queue')).toBeUndefined();
});

test('a library that is replaced by a backup is another device to the others', async () => {
	const db = await filled(3);
	await travelsIn(db).begin('01ARZ3NDEKTSV4RRFFQ69G5FAV');
	await edit(db, [1], 1);
	const { file } = await backupOf(db);
	await edit(db, [2], 2);
	const after = await restored(file, db);
	expect(await travelsIn(after).fact()).toBeUndefined();
	expect(await travelsIn(after).heard()).toEqual({});
});

test('the state is told by what is said, not by where it lies or whether files are there', async () => {
	const db = await filled(3);
	await edit(db, [1, 2], 1);
	const before = await stateHashOf(db);
	await write(db, 'relaxed', ['items'], (through) => through.items.update(1, { state: 'absent' }));
	expect(await stateHashOf(db)).toBe(before);
	await write(db, 'relaxed', ['items'], (through) => through.items.update(1, { title: 'Other' }));
	expect(await stateHashOf(db)).not.toBe(before);
});

test('folders come back without their handles, files as ones that are not there yet', async () => {
	const { file } = await backupOf(await filled(2));
	const other = await restored(file);
	expect(await other.roots.toArray()).toMatchObject([
		{ id: 1, kind: 'session', lost: 'folder', name: 'Pictures' }
	]);
	expect(new Set((await other.items.toArray()).map(({ state }) => state))).toEqual(new Set(['absent']));
});

test('a restore replaces everything, and threads of before may only read', async () => {
	const { file, manifest } = await backupOf(await filled(3));
	const db = await filled(9);
	await edit(db, [1, 2, 3], 1);
	const open = new LibraryDb(db.name);
	dbs.push(open);
	await open.open();
	const after = await restored(file, db);
	expect(await stateHashOf(after)).toBe(manifest.state);
	await expect(write(open, 'strict', ['log'], () => Promise.resolve())).rejects.toBeInstanceOf(OutdatedTab);
	// Its other connection is opened only now.
	await expect(edit(open, [1], 2)).rejects.toBeInstanceOf(OutdatedTab);
	await edit(after, [1], 2);
});

test('a restore that is broken off anywhere leaves the library as it was', async () => {
	const { file, manifest } = await backupOf(await filled(600));
	const db = await filled(7);
	await edit(db, [1, 2, 3], 1);
	const before = await stateHashOf(db);
	const checked = await checkBackup(file);
	for (const stopAt of [1, 2, 400, 601, 1203]) {
		const stop = new AbortController();
		const report = ({ done }: { done: number }) => {
			if (done >= stopAt) stop.abort();
		};
		await expect(restoreBackup(db, file, checked, { report, signal: stop.signal })).rejects.toThrow();
		expect(await stateHashOf(db)).toBe(before);
	}
	await restoreBackup(db, file, checked);
	expect(await stateHashOf(db)).toBe(manifest.state);
});

test('a library that changes while it is backed up is not taken for one of a moment', async () => {
	const db = await filled(600);
	const pieces: Uint8Array[] = [];
	let edited: Promise<void> | undefined;
	const sink = { write: (bytes: Uint8Array) => Promise.resolve(void pieces.push(bytes)) };
	const report = () => void (edited ??= edit(db, [1], 1));
	await expect(writeBackup(db, sink, { app: 'test', report })).rejects.toBeInstanceOf(LibraryChanged);
	await edited;
});

/** A backup with other parts, its manifest made to fit unless that is changed, too. */
async function forged(
	file: Blob,
	change: (parts: Record<string, Uint8Array>, manifest: Manifest) => void
): Promise<Blob> {
	const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
	const text = new TextDecoder();
	const manifest = JSON.parse(text.decode(parts[manifestName])) as Manifest;
	change(parts, manifest);
	for (const part of manifest.parts) {
		const bytes = parts[part.name];
		if (!bytes || part.sha256 === 'f'.repeat(64)) continue;
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
		part.sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
		part.size = bytes.length;
		part.rows = text.decode(bytes).split('\n').length - 1;
	}
	parts[manifestName] = strToU8(JSON.stringify(manifest));
	return new Blob([new Uint8Array(zipSync(parts))]);
}

const lineOf = (row: object) => strToU8(`${JSON.stringify(row)}\n`);

test('files that are no sound backup are refused with a reason, and change nothing', async () => {
	const { file } = await backupOf(await filled(3));
	const bytes = new Uint8Array(await file.arrayBuffer());
	const add = (name: string, row: object) =>
		forged(file, (parts) => {
			parts[name] = strToU8(new TextDecoder().decode(parts[name]) + JSON.stringify(row) + '\n');
		});
	const item = { ...unnumberedItem, id: 99 };
	const cases: readonly (readonly [string, Blob | Promise<Blob>, BackupFault])[] = [
		['no zip', new Blob(['hello']), 'not-backup'],
		['nothing', new Blob([]), 'not-backup'],
		['cut', new Blob([bytes.slice(0, bytes.length - 40)]), 'truncated'],
		['another zip', new Blob([new Uint8Array(zipSync({ 'a.txt': strToU8('a') }))]), 'not-backup'],
		['newer version', forged(file, (_, manifest) => void (manifest.version = 2)), 'newer'],
		['newer tables', forged(file, (_, manifest) => void (manifest.schema = 1000)), 'newer'],
		[
			'checksum',
			forged(file, (_, manifest) => void (manifest.parts[1] && (manifest.parts[1].sha256 = 'f'.repeat(64)))),
			'checksum'
		],
		['state', forged(file, (_, manifest) => void (manifest.state = '0'.repeat(64))), 'state'],
		['part missing', forged(file, (parts) => void delete parts['edits.jsonl']), 'missing'],
		[
			'table missing',
			forged(file, (parts, manifest) => {
				delete parts['edits.jsonl'];
				manifest.parts = manifest.parts.filter(({ name }) => name !== 'edits.jsonl');
			}),
			'missing'
		],
		['more parts', forged(file, (parts) => void (parts['extra.txt'] = strToU8('x'))), 'unknown-part'],
		['row changed', forged(file, (parts) => void (parts['items.jsonl'] = lineOf(item))), 'state'],
		['path out', add('items.jsonl', { ...item, path: '../../etc/passwd' }), 'row'],
		['absolute path', add('items.jsonl', { ...item, path: '/etc/passwd' }), 'row'],
		['no json', forged(file, (parts) => void (parts['items.jsonl'] = strToU8('{]\n'))), 'row'],
		[
			'__proto__',
			forged(file, (parts) => void (parts['items.jsonl'] = strToU8('{"__proto__":{"a":1}}\n'))),
			'row'
		],
		[
			'rating of 9',
			add('curation.jsonl', {
				id: 1,
				said: { rating: [{ value: 9, at: clock.next(), device: 'd', origin: 'person' }] }
			}),
			'row'
		],
		[
			'field that there is not',
			add('curation.jsonl', {
				id: 1,
				said: { nonsense: [{ value: 1, at: clock.next(), device: 'd', origin: 'person' }] }
			}),
			'row'
		],
		['edit of nothing', add('edits.jsonl', { id: 'x', part: 0, items: [], ids: { $numbers: [] } }), 'row'],
		[
			'preset with a script',
			add('presets.jsonl', { ...presetOf('search', '<script>', { text: '' }) }),
			'row'
		],
		['handle', add('roots.jsonl', { id: 9, kind: 'folder', name: 'x', added: 1, handle: {} }), 'row']
	];
	const db = await filled(2);
	const before = await stateHashOf(db);
	for (const [name, given, fault] of cases)
		expect([name, await faultOf(restored(await given, db))]).toEqual([name, fault]);
	expect(await stateHashOf(db)).toBe(before);
});

test('pictures go with it where they are wanted, and only such as are pictures', async () => {
	const db = await filled(2);
	async function withPictures(mime: string): Promise<Blob> {
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		async function* pictures(): AsyncGenerator<object> {
			await Promise.resolve();
			for (const item of [1, 2])
				yield { item, size: 'small', fingerprint: printOf(item), mime, bytes: Uint8Array.of(255, item) };
		}
		const sink = {
			write: (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve(void pieces.push(bytes.slice()))
		};
		await writeBackup(db, sink, { app: 'test', pictures: pictures() });
		return new Blob(pieces);
	}
	const file = await withPictures('image/jpeg');
	const checked = await checkBackup(file);
	expect(checked.pictures).toBe(2);
	const found: BackupPicture[] = [];
	for await (const picture of picturesIn(file)) found.push(picture);
	expect(found.map(({ item, bytes }) => [item, ...bytes])).toEqual([
		[1, 255, 1],
		[2, 255, 2]
	]);
	const rows = found.map(({ item, size, fingerprint, mime }, at) => ({
		...{ item, size, fingerprint, mime, pack: 1, offset: 16 + 6 * at, length: 2 }
	}));
	const other = library();
	await restoreBackup(other, file, checked, { pictures: { set: 'set', rows } });
	expect(await other.thumbs.toArray()).toEqual(rows);
	expect((await other.meta.get('packs'))?.value).toBe('set');
	expect(await faultOf(checkBackup(await withPictures('image/svg+xml')))).toBe('row');
});

test('thousands of pictures give signs of life on the way, and in the end all is done', async () => {
	const db = await filled(2);
	const count = 200;
	async function* pictures(): AsyncGenerator<object> {
		await Promise.resolve();
		for (let item = 1; item <= count; item++)
			yield { item, size: 'small', fingerprint: printOf(item), mime: 'image/jpeg', bytes: Uint8Array.of(1) };
	}
	await write(db, 'strict', ['thumbs'], async (through) => {
		for (let item = 1; item <= count; item++)
			await through.thumbs.add({
				...{ item, size: 'small', fingerprint: printOf(item), mime: 'image/jpeg' },
				...{ pack: 1, offset: 16, length: 1 }
			});
	});
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const sink = {
		write: (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve(void pieces.push(bytes.slice()))
	};
	const signs: { readonly done: number; readonly total: number }[] = [];
	const report = (sign: (typeof signs)[number]) => void signs.push(sign);
	await writeBackup(db, sink, { app: 'test', pictures: pictures(), report });
	expect(signs.filter(({ done, total }) => done > total - count)).toHaveLength(4);
	signs.length = 0;
	await checkBackup(new Blob(pieces), { report });
	expect(signs.length).toBeGreaterThan(4);
	expect(signs.at(-1)?.done).toBe(signs.at(-1)?.total);
});

test('a file that is another than the one that was checked is refused', async () => {
	const first = await backupOf(await filled(2));
	const second = await backupOf(await filled(3));
	const db = await filled(1);
	const checked = await checkBackup(first.file);
	expect(await faultOf(restoreBackup(db, second.file, checked))).toBe('checksum');
	expect(await db.items.count()).toBe(1);
});

test('200 places cut or bent: refused, or the same library', async () => {
	const db = await filled(2);
	await edit(db, [1, 2], 1);
	const { file, manifest } = await backupOf(db);
	const bytes = new Uint8Array(await file.arrayBuffer());
	for (let round = 0; round < 200; round++) {
		const at = (round * 7919) % bytes.length;
		const bent = bytes.slice(0, round % 4 === 0 ? at : bytes.length);
		if (round % 4 !== 0) bent[at] = (bent[at] ?? 0) ^ (1 << (round % 8));
		const outcome = await checkBackup(new Blob([bent])).catch((error: unknown) => error);
		if (outcome instanceof Error) expect(outcome).toBeInstanceOf(BadBackup);
		else expect(outcome).toMatchObject({ manifest: { state: manifest.state } });
	}
});

test('of every table it is known whether a backup carries it', () => {
	// A new table goes into one of the two lists: what nothing can make again belongs into backups (library/backup.ts).
	const notCarried = [
		...['meta', 'changes', 'moments', 'outbox', 'thumbs', 'jobs', 'jobInputs', 'jobRows', 'log'],
		...['culls', 'cullPlaces', 'cullEdits', 'tracks'],
		// A library that is restored is another device to the others: neither keys nor places of edits go with it.
		...['travels', 'conflicts', 'syncPlaces', 'sync']
	];
	const tables = library().tables.map(({ name }) => name);
	expect(tables.filter((name) => !notCarried.includes(name)).sort()).toEqual([...backupTables].sort());
});
