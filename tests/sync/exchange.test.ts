import { describe, expect, test } from 'vitest';
import type { Replica } from '#lib/sync/replica.ts';
import { holdsOf } from '#lib/sync/standing.ts';
import { seeded } from '../random.ts';
import { FakeSealer } from './fake-sealer.ts';
import { FaultyFolder, faithful } from './faulty-place.ts';
import { deviceName, ModelReplica } from './model-replica.ts';
import { SimulatedDevice } from './simulation.ts';
import { item, ofFolder, paths, rate, setUp, start } from './two-devices.ts';

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
