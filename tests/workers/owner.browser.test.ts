import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkEpoch, raiseEpoch } from '#lib/storage/fence.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { ownershipOf, type Owner } from '#lib/workers/owner.ts';
import type { Told } from './owner-worker.ts';
import OwnerWorker from './owner-worker.ts?worker';
import { until } from '../until.ts';

let db: LibraryDb;
const owners: Owner[] = [];
const workers: Worker[] = [];

beforeEach(() => {
	db = new LibraryDb(`owner ${crypto.randomUUID()}`);
});
afterEach(async () => {
	for (const owner of owners.splice(0)) owner[Symbol.dispose]();
	for (const worker of workers.splice(0)) worker.terminate();
	await db.delete();
});

function own(options: Parameters<typeof ownershipOf>[2] = {}): Owner {
	const owner = ownershipOf(db, 'search', { beat: 100, ...options });
	owners.push(owner);
	return owner;
}

/** A thread of its own that wants to own, and what it told. */
function other(): { worker: Worker; told: Told[] } {
	const worker = new OwnerWorker();
	workers.push(worker);
	const told: Told[] = [];
	worker.onmessage = ({ data }: MessageEvent<Told>) => void told.push(data);
	worker.postMessage({ library: db.name });
	return { worker, told };
}

test('one of three owns; when it goes, the next does, with a higher number', async () => {
	// By the lock alone: a busy machine may miss beats.
	const [first, second, third] = [own({ beat: 5000 }), own({ beat: 5000 }), own({ beat: 5000 })];
	await Promise.all([first.settled, second.settled, third.settled]);
	expect([first.epoch, second.epoch, third.epoch]).toEqual([1, undefined, undefined]);

	first[Symbol.dispose]();
	await until(() => {
		expect(second.epoch).toBe(2);
	});
	expect([first.epoch, third.epoch]).toEqual([undefined, undefined]);
});

test('an owner that is killed is replaced', async () => {
	const { worker, told } = other();
	await until(() => {
		expect(told).toEqual([{ kind: 'owns', epoch: 1 }]);
	});
	const owner = own();
	await owner.settled;
	expect(owner.epoch).toBeUndefined();
	worker.terminate();
	await until(() => {
		expect(owner.epoch).toBe(2);
	});
	await expect(owner.confirm()).resolves.toBeUndefined();
});

test('an owner that hangs is replaced, and what it writes when it wakes up is refused', async () => {
	const { worker, told } = other();
	await until(() => {
		expect(told).toEqual([{ kind: 'owns', epoch: 1 }]);
	});
	const owner = own();
	await owner.settled;
	worker.postMessage({ hang: 2500 });
	await until(() => {
		expect(owner.epoch).toBe(2);
	});
	await until(() => {
		expect(told).toContainEqual({ kind: 'wrote', error: 'NotOwner' });
	});
	expect(told).toContainEqual({ kind: 'lost' });
	// It waits for its turn again, and leaves the owner alone.
	expect(owner.epoch).toBe(2);
	owner[Symbol.dispose]();
	await until(() => {
		expect(told).toContainEqual({ kind: 'owns', epoch: 3 });
	});
});

test('a transaction of a former owner changes nothing', async () => {
	const mine = await raiseEpoch(db, 'thumbnails');
	const put = (epoch: number) =>
		write(db, 'relaxed', ['thumbs'], async (through) => {
			await through.thumbs.put({
				item: 1,
				size: 'small',
				fingerprint: 'x',
				pack: epoch,
				offset: 16,
				length: 5,
				mime: 'image/jpeg'
			});
			await checkEpoch(through, 'thumbnails', epoch);
		});
	await put(mine);
	await raiseEpoch(db, 'thumbnails');
	await expect(put(mine)).rejects.toThrow('Another tab keeps the thumbnails cache');
	expect(await db.thumbs.get([1, 'small'])).toMatchObject({ pack: mine });
});

test('an ownership that cannot begin is given up, and tried again', async () => {
	let tries = 0;
	const onlost = vi.fn();
	const owner = own({
		beat: 20,
		onown: () => {
			if (++tries === 1) throw new DOMException('No room', 'QuotaExceededError');
		},
		onlost
	});
	await until(() => {
		expect(tries).toBe(2);
	});
	await owner.confirm();
	expect(owner.epoch).toBe(2);
	expect(onlost).toHaveBeenCalledOnce();
});

test('an owner whose lock is taken while it takes a new number has none, and leaves that of the next alone', async () => {
	let lost = false;
	const owner = own({ beat: 5000, onlost: () => void (lost = true) });
	await owner.settled;
	let release: () => void = () => undefined;
	const busy = new Promise<void>((resolve) => (release = resolve));
	const held = db.transaction('rw', ['meta'], async (transaction) => {
		// A transaction lasts as long as it is asked something.
		let done = false;
		void busy.then(() => (done = true));
		while (!done) await transaction.table('meta').get('any');
	});
	const renewing = owner.renew();
	const refused = expect(renewing).rejects.toThrow('Another tab');
	let leave: () => void = () => undefined;
	void navigator.locks.request(
		`mediatheque:owner:search:${db.name}`,
		{ steal: true },
		() => new Promise<void>((resolve) => (leave = resolve))
	);
	await until(() => {
		expect(lost).toBe(true);
	});
	release();
	await held;

	await refused;
	expect(owner.epoch).toBeUndefined();
	await expect(raiseEpoch(db, 'search')).resolves.toBe(2);
	leave();
});

test('an owner whose database was emptied takes a number above those that were heard', async () => {
	const owner = own({ beat: 5000 });
	await owner.settled;
	await owner.renew();
	expect(owner.epoch).toBe(2);
	await db.meta.clear();
	await owner.renew();

	expect(owner.epoch).toBe(3);
	await expect(owner.confirm()).resolves.toBeUndefined();
});
