import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Root } from '#lib/library/root.ts';
import { filesIn } from '#lib/storage/files.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { jobsIn } from '#lib/storage/jobs.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import type { ScanProgress, ScanRequest } from '#lib/workers/scan/contract.ts';
import { readerInto } from '#lib/workers/scan/reader.ts';
import { scanInto, type ScanNeeds } from '#lib/workers/scan/service.ts';
import { madeFolder, madeSound, type MadeFolder } from './made-folder.ts';

let db: LibraryDb;
let folder: MadeFolder;
let root: number;
let announced: number[];

/** A folder handle is an object of the browser's; here the database keeps a row without it, and the test adds it. */
async function addRoot(made: MadeFolder, name = 'Pictures'): Promise<number> {
	const id = await rootsIn(db).add({ kind: 'folder', name });
	handles.set(id, made.handle);
	return id;
}
const handles = new Map<number, FileSystemDirectoryHandle>();

beforeEach(async () => {
	db = new LibraryDb(`scan ${Math.random()}`);
	// The database of the tests hands on a missing row as undefined, whatever the hook's type says.
	db.roots.hook('reading', (row: Root | undefined) => {
		const handle = row && handles.get(row.id);
		return (handle ? { ...row, handle } : row) as Root;
	});
	folder = madeFolder();
	root = await addRoot(folder);
	announced = [];
});

afterEach(async () => {
	vi.restoreAllMocks();
	handles.clear();
	await db.delete();
});

function scanner(more: Partial<ScanNeeds> = {}) {
	return scanInto({
		db,
		read: (files) => readerInto(db).read(files),
		readers: 2,
		announce: (change) => announced.push(...('items' in change ? change.items : [])),
		...more
	});
}

function scan(request: Partial<ScanRequest> = {}, signal?: AbortSignal): Promise<ScanProgress> {
	return scanner().scan({ root, ...request }, () => undefined, signal);
}

async function names() {
	return (await itemsIn(db).page(0, 1000)).map((item) => `${item.path} ${item.state}`).sort();
}

describe('a first scan', () => {
	test('of a folder that is taken out of the library meanwhile leaves nothing behind', async () => {
		for (let number = 0; number < 40; number++) folder.put(`${number}.wav`, madeSound(number));
		const cancel = new AbortController();
		const read = async (files: Parameters<ScanNeeds['read']>[0]) => {
			const reads = await readerInto(db).read(files);
			cancel.abort();
			await rootsIn(db).remove(root);
			return reads;
		};

		await scanner({ read }).scan({ root }, () => undefined, cancel.signal);

		expect(await db.items.count()).toBe(0);
		expect(await db.files.count()).toBe(0);
	});

	test('lists every file of the folder and of those within it, and tells the other threads', async () => {
		folder.put('a.wav', madeSound(1));
		folder.put('2024/May/b.wav', madeSound(2));

		const progress = await scan();

		expect(progress).toMatchObject({ state: 'done', total: 2, done: 2, parsed: 2, failed: 0, walked: true });
		expect(await names()).toEqual(['2024/May/b.wav present', 'a.wav present']);
		const [item] = (await itemsIn(db).page(0, 10)).filter((one) => one.name === 'b.wav');
		expect(item).toMatchObject({ folder: '2024/May', kind: 'audio', type: 'WAV', extension: 'wav', root });
		expect(announced).toHaveLength(2);
		expect((await rootsIn(db).get(root))?.scanned).toBeGreaterThan(0);
	});

	test('passes over what systems leave beside media', async () => {
		for (const path of ['.hidden.wav', '@eaDir/a.wav', 'a.wav.crswap', 'Thumbs.db', '.git/b.wav']) {
			folder.put(path, madeSound(1));
		}

		expect(await scan()).toMatchObject({ state: 'done', total: 0 });
	});

	test('reads a file by its content, whatever its extension', async () => {
		folder.put('song.txt', madeSound(1));

		await scan();

		expect(await names()).toEqual(['song.txt present']);
	});

	test('lists two copies of the same content once', async () => {
		folder.put('a.wav', madeSound(1));
		folder.put('copy of a.wav', madeSound(1));

		await scan();

		expect(await itemsIn(db).count()).toBe(1);
		expect(await filesIn(db).counts(root)).toEqual({ present: 2, absent: 0, ignored: 0, failed: 0 });
	});

	test('stores more files than one transaction holds', async () => {
		for (let index = 0; index < 1100; index++) folder.put(`${index % 7}/${index}.wav`, madeSound(index));

		expect(await scan()).toMatchObject({ parsed: 1100 });
		expect(await itemsIn(db).count()).toBe(1100);
	});

	test('asks for no content that an empty library cannot have, and lists a copy that comes much later once', async () => {
		for (let index = 0; index < 1100; index++) folder.put(`${index % 7}/${index}.wav`, madeSound(index));
		folder.put('9/copy.wav', madeSound(0));
		const asked = vi.spyOn(IDBIndex.prototype, 'getAll');

		await scan();

		const ofContent = asked.mock.contexts.filter((index) => (index as IDBIndex).name === 'fingerprint');
		expect(ofContent.length).toBeLessThan(5);
		expect(await itemsIn(db).count()).toBe(1100);
		expect(await db.files.get({ root, path: '9/copy.wav' })).toMatchObject({
			item: (await db.files.get({ root, path: '0/0.wav' }))?.item
		});
	});

	test('of two folders that are scanned at once, what both hold is listed once', async () => {
		const other = madeFolder();
		const second = await addRoot(other, 'Other');
		for (let index = 0; index < 1100; index++) {
			folder.put(`${index}.wav`, madeSound(index));
			other.put(`${1099 - index}.wav`, madeSound(1099 - index));
		}

		await Promise.all([scan(), scan({ root: second })]);

		expect(await itemsIn(db).count()).toBe(1100);
		expect(await db.files.count()).toBe(2200);
	});

	test('takes a name of 255 odd characters', async () => {
		const odd = `${'é🎉\u202e"*#%\u0301'.repeat(40).slice(0, 250)}.wav`;
		folder.put(odd, madeSound(1));

		await scan();

		expect(await names()).toEqual([`${odd} present`]);
	});
});

describe('a second scan', () => {
	test('reads only what is new or changed', async () => {
		folder.put('a.wav', madeSound(1));
		folder.put('b.wav', madeSound(2));
		await scan();
		folder.put('b.wav', madeSound(3), 5);
		folder.put('c.wav', madeSound(4));

		expect(await scan()).toMatchObject({ parsed: 2, unchanged: 1, absent: 0 });
	});

	test('keeps the item of a file that was changed in place, and remembers what it was', async () => {
		folder.put('a.wav', madeSound(1));
		await scan();
		const before = await itemsIn(db).page(0, 10);
		folder.put('a.wav', madeSound(2), 5);

		await scan();

		const after = await itemsIn(db).page(0, 10);
		expect(after.map((item) => item.id)).toEqual(before.map((item) => item.id));
		expect(after[0]?.former).toEqual([before[0]?.fingerprint]);
		expect(after[0]?.added).toBe(before[0]?.added);
	});

	test('follows a file that was moved and renamed', async () => {
		folder.put('a.wav', madeSound(1));
		await scan();
		const [before] = await itemsIn(db).page(0, 10);
		folder.move('a.wav', 'sorted/song.wav');

		await scan();

		const after = await itemsIn(db).page(0, 10);
		expect(after).toMatchObject([
			{ id: before?.id, path: 'sorted/song.wav', name: 'song.wav', state: 'present' }
		]);
	});

	test('shows a deleted file as absent, deletes nothing, and shows it again when it is back', async () => {
		folder.put('a.wav', madeSound(1));
		folder.put('b.wav', madeSound(2));
		await scan();
		folder.remove('a.wav');

		expect(await scan()).toMatchObject({ absent: 1 });
		expect(await names()).toEqual(['a.wav absent', 'b.wav present']);

		folder.put('a.wav', madeSound(1));
		await scan();
		expect(await names()).toEqual(['a.wav present', 'b.wav present']);
	});

	test('shows the other copy when one of two is deleted', async () => {
		folder.put('a.wav', madeSound(1));
		folder.put('copy.wav', madeSound(1));
		await scan();
		const [shown] = await itemsIn(db).page(0, 1);
		folder.remove(shown?.path ?? '');

		await scan();

		const [after] = await itemsIn(db).page(0, 1);
		expect(after?.state).toBe('present');
		expect(after?.path).not.toBe(shown?.path);
	});

	test('knows a name again that the system spells otherwise', async () => {
		folder.put('caf\u00e9.wav', madeSound(1));
		await scan();
		folder.move('caf\u00e9.wav', 'cafe\u0301.wav');

		expect(await scan()).toMatchObject({ parsed: 1, absent: 0 });
		expect(await names()).toEqual(['cafe\u0301.wav present']);
	});

	test('keeps two files apart whose names differ in spelling only', async () => {
		folder.put('cafe\u0301.wav', madeSound(2));
		folder.put('caf\u00e9.wav', madeSound(1));
		await scan();
		await scan();

		expect(await filesIn(db).counts(root)).toEqual({ present: 2, absent: 0, ignored: 0, failed: 0 });
		expect(await itemsIn(db).count()).toBe(2);
	});
});

describe('trouble', () => {
	beforeEach(async () => {
		folder.put('a.wav', madeSound(1));
		folder.put('in/b.wav', madeSound(2));
		await scan();
	});

	test('an unplugged drive makes everything absent and keeps it', async () => {
		folder.faults.set('/', 'NotFoundError');

		const progress = await scan();

		expect(progress).toMatchObject({ state: 'failed', failure: { cause: 'vanished' }, absent: 2 });
		expect(await names()).toEqual(['a.wav absent', 'in/b.wav absent']);
	});

	test('a denied folder marks nothing', async () => {
		folder.permission = 'prompt';

		expect(await scan()).toMatchObject({ state: 'failed', failure: { cause: 'denied' }, absent: 0 });
		expect(await names()).toEqual(['a.wav present', 'in/b.wav present']);
	});

	test('permission withdrawn in the middle ends the scan and marks nothing', async () => {
		for (let index = 0; index < 50; index++) folder.put(`new/${index}.wav`, madeSound(100 + index));
		folder.onopen = () => {
			if (folder.opened > 20) folder.permission = 'denied';
		};

		expect(await scan()).toMatchObject({ state: 'failed', failure: { cause: 'denied' }, absent: 0 });
		expect((await names()).filter((line) => line.endsWith('absent'))).toEqual([]);
		expect(await filesIn(db).failed(root)).toEqual([]);
	});

	test('a folder within that cannot be listed keeps its files as they were', async () => {
		folder.faults.set('in/', 'NotAllowedError');

		expect(await scan()).toMatchObject({ state: 'done', absent: 0 });
		expect(await names()).toEqual(['a.wav present', 'in/b.wav present']);
	});

	test.each([
		['vanished', 'NotFoundError', 'vanished'],
		['denied by the system', 'NotAllowedError', 'denied'],
		['unreadable', 'NotReadableError', 'unreadable']
	])('a file that is %s is listed with its reason, and read again on retry', async (_, fault, cause) => {
		folder.put('c.wav', madeSound(3));
		folder.faults.set('c.wav', fault);

		expect(await scan()).toMatchObject({ state: 'done', failed: 1, causes: { [cause]: 1 } });
		expect(await filesIn(db).failed()).toMatchObject([{ path: 'c.wav', failure: { cause } }]);

		folder.faults.clear();
		expect(await scan({ only: ['c.wav'] })).toMatchObject({ total: 1, parsed: 1, failed: 0, absent: 0 });
		expect(await filesIn(db).failed()).toEqual([]);
		expect(await names()).toEqual(['a.wav present', 'c.wav present', 'in/b.wav present']);
	});

	test('a file that fails keeps the item it had', async () => {
		folder.put('a.wav', madeSound(9), 5);
		folder.faults.set('a.wav', 'NotReadableError');

		await scan();

		expect(await names()).toEqual(['a.wav present', 'in/b.wav present']);
	});

	test('a file that changes while it is read is read anew', async () => {
		folder.put('c.wav', madeSound(3));
		let changed = false;
		folder.onopen = (path) => {
			if (path === 'c.wav' && !changed) {
				changed = true;
				queueMicrotask(() => queueMicrotask(() => folder.put('c.wav', madeSound(4, 120), 9)));
			}
		};

		expect(await scan()).toMatchObject({ failed: 0, parsed: 1 });
		expect((await itemsIn(db).page(0, 10)).find((item) => item.name === 'c.wav')?.size).toBe(120);
	});

	test('a file that never stops changing is told as changed', async () => {
		folder.put('c.wav', madeSound(3));
		let size = 120;
		folder.onopen = (path) => {
			if (path === 'c.wav') folder.put('c.wav', madeSound(4, ++size), size);
		};
		folder.faults.set('c.wav read', 'yes');

		expect(await scan()).toMatchObject({ failed: 1, causes: { changed: 1 } });
	});

	test('an empty file and one of no known format are failures where their name promises media', async () => {
		folder.put('empty.jpg', new Uint8Array());
		folder.put('odd.jpg', new TextEncoder().encode('no picture at all'));
		folder.put('notes.log', new TextEncoder().encode('milk, bread'));
		folder.put('empty.log', new Uint8Array());

		expect(await scan()).toMatchObject({
			failed: 2,
			ignored: 2,
			causes: { empty: 1, 'unknown-format': 1 }
		});
	});

	test('a full disk ends the scan with that reason and keeps what was stored', async () => {
		for (let index = 0; index < 40; index++) folder.put(`${index}.wav`, madeSound(10 + index));
		db.files.hook('creating', () => {
			throw new DOMException('full', 'QuotaExceededError');
		});

		expect(await scan()).toMatchObject({ state: 'failed', failure: { cause: 'quota' } });
		expect(await itemsIn(db).count()).toBe(2);
	});

	test('a folder that was removed from the library is not scanned', async () => {
		await rootsIn(db).remove(root);

		expect(await scan()).toMatchObject({ state: 'failed', failure: { cause: 'vanished' } });
		expect(await itemsIn(db).count()).toBe(0);
	});
});

describe('control', () => {
	test('a cancelled scan keeps what it stored and goes on where it ended', async () => {
		for (let index = 0; index < 60; index++) folder.put(`${index}.wav`, madeSound(index));
		const stop = new AbortController();
		folder.onopen = () => {
			if (folder.opened === 40) stop.abort();
		};

		const cancelled = await scan({}, stop.signal);

		expect(cancelled).toMatchObject({ state: 'cancelled', absent: 0 });
		const stored = await itemsIn(db).count();
		expect(stored).toBeLessThan(60);
		expect(await jobsIn(db).all()).toEqual([]);
		folder.onopen = () => undefined;
		expect(await scan()).toMatchObject({ state: 'done', parsed: 60 - stored, unchanged: stored });
	});

	test('a paused scan waits, says so, and goes on', async () => {
		for (let index = 0; index < 60; index++) folder.put(`${index}.wav`, madeSound(index));
		const service = scanner();
		const states: string[] = [];
		folder.onopen = () => {
			if (folder.opened === 20) service.pause(root);
		};
		const scanning = service.scan({ root }, (progress) => states.push(progress.state));
		await expect.poll(() => states).toContain('paused');
		await expect.poll(async () => (await jobsIn(db).all())[0]?.state).toBe('paused');
		const opened = folder.opened;
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(folder.opened).toBeLessThanOrEqual(opened + 8);

		service.resume(root);

		expect(await scanning).toMatchObject({ state: 'done', parsed: 60 });
	});

	test('a root that is being scanned is refused a second scan', async () => {
		folder.put('a.wav', madeSound(1));
		const service = scanner();
		const [first, second] = await Promise.all([
			service.scan({ root }, () => undefined),
			service.scan({ root }, () => undefined)
		]);

		expect(first.state).toBe('done');
		expect(second).toMatchObject({ state: 'failed', busy: true });
	});

	test('a root that another tab scans is refused', async () => {
		const locks = {
			request: ((_name: string, _options: unknown, work: (lock: null) => unknown) =>
				Promise.resolve(work(null))) as unknown as LockManager['request']
		};

		expect(await scanner({ locks }).scan({ root }, () => undefined)).toMatchObject({
			state: 'failed',
			busy: true
		});
	});

	test('files given by the page are scanned without a folder', async () => {
		const session = await rootsIn(db).add({ kind: 'session', name: 'Dropped files' });
		const file = new File([new Uint8Array(madeSound(5))], 'x.wav');

		const progress = await scanner().scan(
			{ root: session, files: [{ path: 'x.wav', file }] },
			() => undefined
		);

		expect(progress).toMatchObject({ state: 'done', parsed: 1 });
		expect(await names()).toEqual(['x.wav present']);
	});
});

describe('a file that is none of the library’s', () => {
	const list = new TextEncoder().encode('a shopping list');

	test('and was media before, under a name that tells nothing, is told as one that cannot be read', async () => {
		folder.put('voice', madeSound(1));
		await scan();
		folder.put('voice', list, Date.UTC(2024, 5, 1));

		await scan();

		expect(await filesIn(db).failed()).toMatchObject([
			{ path: 'voice', failure: { cause: 'unknown-format' } }
		]);
		folder.put('voice', madeSound(1), Date.UTC(2024, 6, 1));
		await scan();
		expect(await filesIn(db).failed()).toEqual([]);
		expect(await names()).toEqual(['voice present']);
	});

	test('and could not be opened once, is no failure once it can be', async () => {
		folder.put('list', list);
		folder.faults.set('list', 'NotReadableError');
		await scan();
		expect(await filesIn(db).failed()).toHaveLength(1);
		folder.faults.clear();

		await scan();

		expect(await filesIn(db).failed()).toEqual([]);
	});
});

test('one part that cannot be listed does not keep the others from being looked at, and loses nothing', async () => {
	folder.put('a/a.wav', madeSound(1));
	folder.put('b/b.wav', madeSound(2));
	await scan();
	folder.put('b/c.wav', madeSound(3));
	folder.faults.set('a/', 'NotReadableError');

	const within = ['a', 'b'].map((path) => ({ path, reach: 'tree' as const }));
	expect(await scan({ within })).toMatchObject({ state: 'done', parsed: 1, absent: 0 });

	expect(await names()).toEqual(['a/a.wav present', 'b/b.wav present', 'b/c.wav present']);
});

test('a changed file that could not be read is read once it is back, however long it was away', async () => {
	folder.put('a.wav', madeSound(1));
	await scan();
	const [before] = await itemsIn(db).page(0, 1);
	const changed = madeSound(2);
	folder.put('a.wav', changed, Date.UTC(2024, 5, 1));
	folder.faults.set('a.wav read', 'NotReadableError');
	expect(await scan()).toMatchObject({ failed: 1 });
	folder.remove('a.wav');
	await scan();
	folder.faults.clear();
	folder.put('a.wav', changed, Date.UTC(2024, 5, 1));

	await scan({ namesOnly: true });

	const [after] = await itemsIn(db).page(0, 1);
	expect(after).toMatchObject({ id: before?.id, state: 'present' });
	expect(after?.fingerprint).not.toBe(before?.fingerprint);
});

test.each(['NFC', 'NFD'])(
	'a change is told in %s of a file known by the other spelling: it is that file',
	async (form) => {
		const other = form === 'NFC' ? 'NFD' : 'NFC';
		const [known, told] = [other, form].map((one) => 'Gemälde/Käse.wav'.normalize(one));
		folder.put(known ?? '', madeSound(1));
		await scan();
		const [before] = await itemsIn(db).page(0, 1);
		folder.remove(known ?? '');
		folder.put(told ?? '', madeSound(2), Date.UTC(2024, 5, 1));

		await scan({ within: [{ path: told ?? '', reach: 'file' }] });
		await scan({ within: [{ path: 'Gemälde'.normalize(form), reach: 'tree' }] });

		expect(await itemsIn(db).page(0, 10)).toMatchObject([{ id: before?.id, state: 'present', path: told }]);
	}
);

test('of two files whose names differ in spelling alone, one that is looked at says nothing of the other', async () => {
	const [one = '', other = ''] = ['NFC', 'NFD'].map((form) => 'Käse.wav'.normalize(form));
	folder.put(one, madeSound(1));
	folder.put(other, madeSound(2));
	await scan();
	folder.put(one, madeSound(3), Date.UTC(2024, 5, 1));

	await scan({ within: [{ path: one, reach: 'file' }] });

	expect(await names()).toEqual([`${one} present`, `${other} present`].sort());
});
