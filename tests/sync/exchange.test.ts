import { describe, expect, test } from 'vitest';
import type { ExchangeOutcome } from '#lib/sync/exchange-round.ts';
import { PlaceTrouble } from '#lib/sync/place.ts';
import type { Replica } from '#lib/sync/replica.ts';
import { holdsOf } from '#lib/sync/standing.ts';
import { seeded } from '../random.ts';
import { DiesAt, FaultyFolder, faithful, immortal, Killed } from './faulty-place.ts';
import { deviceName, ModelReplica } from './model-replica.ts';
import { SimulatedDevice } from './simulation.ts';

const item = 'f0000000000000000000000000000001';
const start = 1_800_000_000_000;

/** Two devices, or more, and a folder between them that does what it should. */
function setUp(count = 2, seed = 1) {
	const random = seeded(seed);
	const folder = new FaultyFolder(random, faithful);
	let time = start;
	const clock = { now: () => time, pass: (milliseconds: number) => (time += milliseconds) };
	const devices = Array.from({ length: count }, () => new SimulatedDevice(folder, random, clock.now));
	const [one, two] = devices as [SimulatedDevice, SimulatedDevice];
	const round = (device: SimulatedDevice, more = {}) =>
		device.round({ now: clock.now, tellAfter: 0, ...more });
	const all = async (times = 3) => {
		for (let turn = 0; turn < times; turn++) for (const device of devices) await round(device);
	};
	return { random, folder, clock, devices, one, two, round, all };
}

/** Everything as it is there, to be gone on with in another way. */
function again(before: ReturnType<typeof setUp>, seed: number): ReturnType<typeof setUp> {
	const copy = setUp(0, seed);
	copy.folder.restore(before.folder.snapshot());
	for (const device of before.devices) {
		const replica = device.replica.copy(seeded(seed), copy.clock.now);
		const next = new SimulatedDevice(copy.folder, copy.random, copy.clock.now, replica);
		next.record = structuredClone(device.record);
		next.sealer = device.sealer;
		copy.devices.push(next);
	}
	const [one, two] = copy.devices as [SimulatedDevice, SimulatedDevice];
	return { ...copy, one, two };
}

function rate(device: SimulatedDevice, after: number): string {
	return device.replica.make([{ kind: 'set', item, field: 'rating', after }]).id;
}

const paths = (folder: FaultyFolder) => [...folder.files].flatMap(([path, { gone }]) => (gone ? [] : [path]));
const ofFolder = (folder: FaultyFolder, device: SimulatedDevice, kind: string) =>
	paths(folder).filter((path) => path.startsWith(`dev-${device.replica.device}/${kind}-`));

describe('between two devices and a folder', () => {
	test('what one did is done on the other, and both know that they hold the same', async () => {
		const { one, two, all, folder } = setUp();
		const edit = rate(one, 4);
		one.replica.say('01HPRESET', 'name', 'Holiday');
		await all();

		expect(two.replica.holds(edit)).toBe(true);
		expect(two.replica.text()).toBe(one.replica.text());
		expect(ofFolder(folder, one, 'd')).toHaveLength(1);
		const said = one.record?.devices[two.replica.device]?.said;
		const { heard, held, state } = one.record?.devices[one.replica.device]?.said ?? {
			heard: {},
			held: '',
			state: ''
		};
		expect(holdsOf({ heard, held, state }, said)).toBe('equal');
	});

	test('where nothing happens nothing is read or written', async () => {
		const { one, two, all, round, folder } = setUp();
		rate(one, 4);
		await all();
		const before = paths(folder);

		for (const device of [one, two]) {
			const { files, taken } = await round(device);
			expect({ ...files, taken }).toEqual({ read: 0, written: 0, folded: 0, taken: 0 });
		}
		expect(paths(folder)).toEqual(before);
	});

	test('what was only said to have been heard goes once more is said', async () => {
		const { one, two, round, folder } = setUp();
		await round(two);
		for (let turn = 0; turn < 10; turn++) {
			rate(one, turn % 6);
			await round(one);
			await round(two);
		}

		expect(ofFolder(folder, one, 'u')).toHaveLength(10);
		expect(ofFolder(folder, two, 'u')).toHaveLength(1);
	});

	test('that something was heard is told after a while, and the round says when', async () => {
		const { one, two, round, clock, folder } = setUp();
		rate(two, 1);
		await round(two);
		rate(one, 2);
		await round(one);
		clock.pass(5_000);

		const early = await round(two, { tellAfter: 20_000 });
		expect([early.again, early.files.written]).toEqual([15_000, 0]);
		clock.pass(15_000);
		const due = await round(two, { tellAfter: 20_000 });
		expect([due.again, due.files.written]).toEqual([undefined, 1]);
		expect(ofFolder(folder, two, 'u')).toHaveLength(2);
	});

	test('while something is being said, no sum is told that does not belong to it', async () => {
		const { one, two, round } = setUp();
		rate(two, 1);
		await round(two);
		const { replica } = one;
		const busy: Replica = {
			device: replica.device,
			heard: () => replica.heard(),
			docVectors: () => replica.docVectors(),
			state: () => {
				rate(one, 2);
				return replica.state();
			},
			since: (has, docs, most) => replica.since(has, docs, most),
			take: (batch) => replica.take(batch),
			renew: (has) => replica.renew(has)
		};
		rate(one, 3);
		// It is said again and again that something was heard.
		await round(one, { replica: busy, portion: 1e9, tellAfter: 1e9 });
		await round(two);

		const said = two.record?.devices[one.replica.device]?.said;
		expect(said?.state).toBe('');
		const heard = await two.replica.heard();
		expect(holdsOf({ heard, held: said?.held ?? '', state: await two.replica.state() }, said)).toBe(
			'unknown'
		);
	});

	test('from 64 files on one holds them all, and they go a round later', async () => {
		const { one, two, round, all, folder } = setUp();
		for (let turn = 0; turn < 64; turn++) {
			rate(one, turn % 6);
			one.replica.say('01HPRESET', 'name', `Holiday ${turn}`);
			await round(one);
		}
		expect(ofFolder(folder, one, 'u')).toHaveLength(64);
		expect(ofFolder(folder, one, 's')).toHaveLength(1);

		const { files } = await round(one);
		expect(files.folded).toBe(64);
		expect(ofFolder(folder, one, 'u')).toHaveLength(0);
		await all();
		expect(two.replica.text()).toBe(one.replica.text());
		expect(two.record && Object.keys(two.record.odd)).toEqual([]);
	});

	test('a fold that did not arrive whole costs nothing: the files that it holds stay', async () => {
		const { one, two, round, all, folder } = setUp();
		for (let turn = 0; turn < 64; turn++) {
			rate(one, turn % 6);
			await round(one);
		}
		const [fold = ''] = ofFolder(folder, one, 's');
		const stored = folder.files.get(fold);
		if (!stored) throw new Error('no fold');
		folder.files.set(fold, { ...stored, bytes: new Uint8Array(stored.bytes.length) });

		const { spoilt } = await round(one);
		expect(spoilt).toBe(1);
		await all();
		expect(two.replica.text()).toBe(one.replica.text());
	});

	test('a new epoch seals all of ours anew', async () => {
		const { one, two, round, all, folder } = setUp();
		rate(one, 3);
		await all();
		for (const device of [one, two]) {
			const { FakeSealer } = await import('./fake-sealer.ts');
			device.sealer = new FakeSealer(device.replica.device, 'vault', 2, device.sealer.known);
		}
		for (let turn = 0; turn < 3; turn++) for (const device of [one, two]) await round(device);

		expect(ofFolder(folder, one, 'u')).toEqual([]);
		expect(ofFolder(folder, one, 's')).toHaveLength(1);
		const epochs = Object.values(two.record?.files ?? {}).flatMap(({ kind, epoch }) =>
			kind === 'device' ? [] : [epoch]
		);
		expect(new Set(epochs)).toEqual(new Set([2]));
	});

	test('a large library goes in files of a size, and comes whole', async () => {
		const { one, two, round, folder } = setUp();
		for (let turn = 0; turn < 400; turn++) rate(one, turn % 6);
		await round(one, { portion: 10_000 });
		await round(two);

		expect(ofFolder(folder, one, 'u').length).toBeGreaterThan(5);
		expect(two.replica.text()).toBe(one.replica.text());
	});
});

describe('killed at any step', () => {
	// npm run torture tries every step of the longer one as well.
	const stride = process.env.SYNC_SEEDS === undefined ? 5 : 1;
	const work = [
		['a first round', 0, 1],
		['a round that folds', 63, stride]
	] as const;
	for (const [what, rounds, each] of work)
		test(`${what}: nothing is lost, and no number is used twice`, { timeout: 120_000 }, async () => {
			const before = setUp();
			rate(before.two, 1);
			await before.round(before.two);
			const made: string[] = [];
			for (let turn = 0; turn < rounds; turn++) {
				made.push(rate(before.one, turn % 6));
				await before.round(before.one);
			}
			made.push(rate(before.one, 5));
			let steps = 0;
			for (let kill = 1; ; kill += each) {
				const { one, two, round, all, folder } = again(before, kill);
				one.fate = new DiesAt(kill);
				let killed = false;
				try {
					await round(one);
					await round(one);
				} catch (error) {
					if (!(error instanceof Killed)) throw error;
					killed = true;
				}
				one.fate = immortal;
				const edits = [...made, rate(one, 2)];
				await all(6);

				expect(edits.filter((edit) => !two.replica.holds(edit))).toEqual([]);
				expect(two.replica.text()).toBe(one.replica.text());
				expect(one.replica.device).toBe(before.one.replica.device);
				// No damaged file of ours stays, and no number has two files that open.
				expect(Object.values(one.record?.odd ?? {})).toEqual([]);
				const numbers = Object.values(two.record?.files ?? {}).map(({ device, seq }) => `${device} ${seq}`);
				expect(numbers.length).toBe(new Set(numbers).size);
				expect(ofFolder(folder, one, 's').length).toBeLessThan(3);
				if (!killed) break;
				steps = kill;
			}
			expect(steps).toBeGreaterThan(rounds === 0 ? 15 : 150);
		});

	test('a place that says what it wrote late: it is found again and counted in, and not written twice', async () => {
		const { one, round, folder } = setUp();
		await round(one);
		const record = one.record;
		const edit = rate(one, 3);
		await round(one);
		one.record = record;
		const before = paths(folder).length;

		const { written, renamed } = await round(one);
		expect([written, renamed]).toEqual([0, undefined]);
		expect(paths(folder)).toHaveLength(before);
		expect(one.replica.holds(edit)).toBe(true);
	});

	test('a write that was said to have failed and came through later has a number of its own', async () => {
		const { one, two, all, round, folder } = setUp();
		await all();
		const edit = rate(one, 3);
		const place = folder.of(one.name);
		const late: (() => void)[] = [];
		place.write = (path, bytes) => {
			late.push(() => {
				folder.put(path, bytes, one.name);
			});
			return Promise.reject(new PlaceTrouble('unreachable'));
		};
		expect((await round(one, { place })).trouble?.fault).toBe('unreachable');
		await round(one);
		for (const arrive of late) arrive();
		await all();

		expect(late).toHaveLength(1);
		const numbers = Object.values(two.record?.files ?? {}).map(({ device, seq }) => `${device} ${seq}`);
		expect(numbers).toHaveLength(new Set(numbers).size);
		expect(two.replica.holds(edit)).toBe(true);
		expect(one.replica.device).toBe(one.sealer.device);
	});

	test('without any memory of the place all is read once and nothing is written', async () => {
		const { one, all, round } = setUp();
		rate(one, 3);
		await all();
		one.record = undefined;

		const { written, taken, renamed, files } = await round(one);
		expect({ written, taken, renamed }).toEqual({ written: 0, taken: 0, renamed: undefined });
		// It does not know any more how it introduced itself.
		expect(files.written).toBeLessThanOrEqual(1);
	});
});

describe('a place that is not as it was', () => {
	test('put back to before: it is told, what we wrote is written again, and all come to the same', async () => {
		const { one, two, all, round, folder } = setUp();
		rate(one, 1);
		await all();
		const before = folder.snapshot();
		const [mine, theirs] = [rate(one, 2), rate(two, 3)];
		await all();
		folder.restore(before);

		const outcome = await round(one);
		expect(outcome.rolledBack).toEqual([one.replica.device]);
		expect(outcome.written).toBe(1);
		// What others wrote may only be on its way.
		const second = await round(one);
		expect(second.rolledBack).toEqual([two.replica.device]);
		expect((await round(one)).rolledBack).toEqual([]);
		const fresh = new SimulatedDevice(folder, seeded(9), () => start);
		await round(fresh);
		expect([fresh.replica.holds(mine), fresh.replica.holds(theirs)]).toEqual([true, true]);
		await all();
		expect(two.replica.text()).toBe(one.replica.text());
	});

	test('emptied: everything that is held is there again', async () => {
		const { one, two, all, round, folder } = setUp();
		const edits = [rate(one, 1), rate(two, 2)];
		one.replica.say('01HPRESET', 'name', 'Holiday');
		await all();
		folder.restore(new Map());
		await round(one);
		await round(one);

		const fresh = new SimulatedDevice(folder, seeded(9), () => start);
		await round(fresh);
		expect(edits.map((edit) => fresh.replica.holds(edit))).toEqual([true, true]);
		expect(fresh.replica.text()).toBe(one.replica.text());
	});

	test('without a file in the middle: what it held and all after it is there again for who comes anew', async () => {
		const { one, round, folder } = setUp();
		const edits: string[] = [];
		for (let turn = 0; turn < 3; turn++) {
			edits.push(rate(one, turn));
			await round(one);
		}
		const [, middle = ''] = ofFolder(folder, one, 'u');
		folder.files.delete(middle);
		expect((await round(one)).rolledBack).toEqual([one.replica.device]);

		const fresh = new SimulatedDevice(folder, seeded(9), () => start);
		await round(fresh);
		expect(edits.filter((edit) => !fresh.replica.holds(edit))).toEqual([]);
	});

	test('that shows only that files were folded, and the fold later, is not called one that was put back', async () => {
		const { one, two, round, folder } = setUp();
		for (let turn = 0; turn < 64; turn++) {
			rate(one, turn % 6);
			await round(one);
		}
		await round(two);
		const [fold = ''] = ofFolder(folder, one, 's');
		const stored = folder.files.get(fold);
		await round(one);
		if (!stored) throw new Error('no fold');
		// As if it had never been seen.
		const { files } = two.record ?? { files: {} };
		Reflect.deleteProperty(files, fold);
		folder.files.delete(fold);

		const early = await round(two);
		expect([early.rolledBack, early.written]).toEqual([[], 0]);
		folder.files.set(fold, stored);
		const late = await round(two);
		expect([late.rolledBack, late.written]).toEqual([[], 0]);
	});

	test('a file of ours is there and empty after a power cut: it is told and written again', async () => {
		const { one, two, round, clock, folder } = setUp();
		const edit = rate(one, 4);
		await round(one);
		const [path = ''] = ofFolder(folder, one, 'u');
		const stored = folder.files.get(path);
		if (!stored) throw new Error('no file');
		folder.files.set(path, { ...stored, bytes: new Uint8Array(stored.bytes.length) });
		clock.pass(61_000);

		const outcome = await round(one);
		expect([outcome.spoilt, outcome.written]).toEqual([1, 1]);
		await round(two);
		expect(two.replica.holds(edit)).toBe(true);
		for (let turn = 0; turn < 6; turn++) await round(one);
		expect(paths(folder)).not.toContain(path);
	});

	test.each(['gone', 'permission', 'sign-in', 'unreachable'] as const)(
		'%s: it is said, and the next round goes on',
		async (fault) => {
			const { one, two, round, folder } = setUp();
			const edit = rate(one, 4);
			const place = folder.of(one.name);
			place.trouble = fault;
			const outcome: ExchangeOutcome = await round(one, { place });
			expect(outcome.trouble?.fault).toBe(fault);

			await round(one);
			await round(two);
			expect(two.replica.holds(edit)).toBe(true);
		}
	);

	test('full: what others wrote is taken all the same', async () => {
		const { one, two, round, folder } = setUp();
		const theirs = rate(two, 1);
		await round(two);
		const mine = rate(one, 4);
		const place = folder.of(one.name);
		place.isFull = true;
		const outcome = await round(one, { place });

		expect(outcome.trouble?.fault).toBe('full');
		expect(one.replica.holds(theirs)).toBe(true);
		await round(one);
		await round(two);
		expect(two.replica.holds(mine)).toBe(true);
	});

	test('files cut on their way are taken when they are whole', async () => {
		const { one, two, round, folder } = setUp();
		const edit = rate(one, 4);
		await round(one);
		const [path = ''] = ofFolder(folder, one, 'u');
		const stored = folder.files.get(path);
		if (!stored) throw new Error('no file');
		folder.files.set(path, { ...stored, bytes: stored.bytes.slice(0, 100) });
		const outcome = await round(two);
		expect(outcome.odd).toEqual({ damaged: 1 });
		expect(outcome.newlyOdd).toEqual([{ path, why: 'damaged' }]);

		folder.files.set(path, stored);
		await round(two);
		expect(two.replica.holds(edit)).toBe(true);
	});

	test('a stranger’s files are counted, left alone and not read again and again', async () => {
		const { one, two, all, round, folder } = setUp();
		const text = (bytes: string) => new TextEncoder().encode(bytes);
		folder.put('notes.txt', text('milk'), 'person');
		folder.put('vault-1.json', text('{}'), 'service');
		folder.put(`dev-${one.replica.device}/.DS_Store`, text('x'), 'person');
		folder.put(`dev-${one.replica.device}/cat.json`, text('{"cat":1}'), 'person');
		const edit = rate(one, 4);
		await all(8);

		expect(two.replica.holds(edit)).toBe(true);
		expect(paths(folder)).toEqual(
			expect.arrayContaining([
				'notes.txt',
				'vault-1.json',
				`dev-${one.replica.device}/.DS_Store`,
				`dev-${one.replica.device}/cat.json`
			])
		);
		const { odd, files } = await round(two);
		expect(odd).toEqual({ stranger: 2, foreign: 1 });
		expect(files.read).toBe(0);
	});
});

describe('clocks', () => {
	test.each([1, -1])(
		'a device whose clock is %i years ahead is understood, and it is told',
		async (years) => {
			const { one, two, round, clock } = setUp();
			const off = () => clock.now() + years * 365 * 86_400_000;
			rate(one, 1);
			await round(one);
			clock.pass(30_000);
			two.replica.make([{ kind: 'set', item, field: 'title', after: 'x' }]);
			await round(two, { now: off });
			clock.pass(30_000);
			await round(one);

			const ahead = one.record?.devices[two.replica.device]?.said?.ahead ?? 0;
			expect(Math.round(ahead / 86_400_000)).toBe(years * 365);
			expect(one.replica.text()).toBe(two.replica.text());
		}
	);

	test('one that drifts a little is not spoken of', async () => {
		const { one, two, round, clock } = setUp();
		rate(two, 1);
		await round(two, { now: () => clock.now() + 120_000 });
		await round(one);
		expect(one.record?.devices[two.replica.device]?.said?.ahead).toBe(0);
	});
});

describe('two profiles by one name', () => {
	test('a copied profile takes another name, and what either said is held by all', async () => {
		const { one, two, round, all, random, folder, clock, devices } = setUp();
		rate(one, 1);
		await all();
		const copy = new SimulatedDevice(folder, random, clock.now, one.replica.copy(seeded(77), clock.now));
		copy.record = structuredClone(one.record);
		copy.sealer = one.sealer;
		devices.push(copy);
		const edits = [rate(one, 2), rate(copy, 3), rate(one, 4), rate(copy, 5)];
		await round(one);
		const { renamed } = await round(copy);

		expect(renamed).toBeDefined();
		expect(copy.replica.device).not.toBe(one.replica.device);
		await all(4);
		for (const device of [one, two, copy])
			expect(edits.filter((edit) => !device.replica.holds(edit))).toEqual([]);
		expect(new Set(devices.map(({ replica }) => replica.text())).size).toBe(1);
	});

	test('both wrote before either looked: both take another name', async () => {
		const { one, round, all, random, folder, clock, devices } = setUp();
		rate(one, 1);
		await all();
		const copy = new SimulatedDevice(folder, random, clock.now, one.replica.copy(seeded(78), clock.now));
		copy.record = structuredClone(one.record);
		copy.sealer = one.sealer;
		devices.push(copy);
		const edits = [rate(one, 2), rate(copy, 3)];
		const before = folder.snapshot();
		await round(one);
		const after = folder.snapshot();
		folder.restore(before);
		await round(copy);
		for (const [path, stored] of after) folder.files.set(path, stored);

		await all(5);
		for (const device of devices) expect(edits.filter((edit) => !device.replica.holds(edit))).toEqual([]);
		expect(new Set(devices.map(({ replica }) => replica.text())).size).toBe(1);
		expect(new Set(devices.map(({ replica }) => replica.device)).size).toBe(3);
		const states = await Promise.all(devices.map(({ replica }) => replica.state()));
		expect(new Set(states).size).toBe(1);
	});

	test('a library put back from an old copy takes another name and gets all of it again', async () => {
		const { one, two, all, round, clock, random, folder } = setUp();
		rate(one, 1);
		await all();
		const old = one.replica.copy(seeded(79), clock.now);
		const later = rate(one, 2);
		await all();
		const restored = new SimulatedDevice(folder, random, clock.now, old);
		const name = old.device;
		await round(restored);

		expect(old.device).not.toBe(name);
		expect(old.holds(later)).toBe(true);
		expect(rate(restored, 3)).toBeDefined();
		await round(restored);
		await round(two);
		expect(two.replica.text()).toBe(old.text());
	});

	test('the folder copied to a second place is no second profile', async () => {
		const { one, all, round, folder } = setUp();
		rate(one, 1);
		await all();
		const elsewhere = new FaultyFolder(seeded(5), faithful);
		elsewhere.restore(folder.snapshot());
		const outcome = await round(one, { place: elsewhere.of(one.name), record: undefined });

		expect([outcome.renamed, outcome.written]).toEqual([undefined, 0]);
	});

	test('a device of a new name keeps its numbers apart from those of before', async () => {
		const random = seeded(3);
		const replica = new ModelReplica(deviceName(random), random, () => start);
		const edit = replica.make([{ kind: 'set', item, field: 'rating', after: 1 }]);
		const before = replica.device;
		await replica.renew({});
		expect(await replica.heard()).toEqual({ [replica.device]: 1 });
		expect(replica.holds(edit.id)).toBe(true);
		expect(replica.device).not.toBe(before);
	});
});
