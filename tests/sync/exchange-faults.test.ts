import { describe, expect, test } from 'vitest';
import type { ExchangeOutcome } from '#lib/sync/exchange-round.ts';
import { PlaceTrouble } from '#lib/sync/place.ts';
import { seeded } from '../random.ts';
import { DiesAt, immortal, Killed } from './faulty-place.ts';
import { SimulatedDevice } from './simulation.ts';
import { again, ofFolder, paths, rate, setUp, start } from './two-devices.ts';

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

	test('a write that it was killed in, and that comes through later all the same, has a number of its own', async () => {
		const { one, two, all, round, folder } = setUp();
		await all();
		const edit = rate(one, 3);
		const place = folder.of(one.name);
		const late: (() => void)[] = [];
		place.write = (path, bytes) => {
			late.push(() => {
				folder.put(path, bytes, one.name);
			});
			return Promise.reject(new Killed());
		};
		await expect(round(one, { place })).rejects.toThrow(Killed);
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

	test('one file that is not handed out now, another’s or our own, keeps nothing else from going on', async () => {
		const { one, two, devices, round, folder, clock, all } = setUp(3);
		const [, , three] = devices;
		if (!three) throw new Error('there are three');
		await all(1);
		const late = rate(three, 1);
		await round(three);
		const theirs = rate(two, 2);
		await round(two);
		rate(one, 3);
		await round(one, { place: withoutReading(ofFolder(folder, three, 'u')) });
		clock.pass(100_000);
		const mine = rate(one, 4);
		const own = ofFolder(folder, one, 'u');

		const outcome = await round(one, { place: withoutReading([...ofFolder(folder, three, 'u'), ...own]) });

		expect(outcome.trouble).toBeUndefined();
		expect(outcome.again).toBeLessThanOrEqual(60_000);
		expect(one.replica.holds(theirs)).toBe(true);
		await round(two);
		expect(two.replica.holds(mine)).toBe(true);
		await all();
		expect(one.replica.holds(late)).toBe(true);
		expect(one.replica.text()).toBe(two.replica.text());

		function withoutReading(hidden: readonly string[]) {
			const place = folder.of(one.name);
			const read = place.read.bind(place);
			place.read = (path, most) =>
				hidden.includes(path)
					? Promise.reject(new PlaceTrouble('unreachable', 'It lies in the cloud'))
					: read(path, most);
			return place;
		}
	});

	test('a place that does not answer in the middle is left alone soon', async () => {
		const { one, two, round, folder } = setUp();
		for (let turn = 0; turn < 20; turn++) {
			rate(two, turn % 6);
			await round(two);
		}
		const place = folder.of(one.name);
		let asked = 0;
		place.read = () => {
			asked++;
			return Promise.reject(new PlaceTrouble('unreachable'));
		};

		expect((await round(one, { place })).trouble?.fault).toBe('unreachable');
		expect(asked).toBeLessThan(5);
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
