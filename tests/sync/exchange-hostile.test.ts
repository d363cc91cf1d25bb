import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Edit } from '#lib/library/edit.ts';
import { decodeLetter, encodeLetter, type Letter } from '#lib/sync/batch-coding.ts';
import type { Travelled } from '#lib/sync/batch.ts';
import { holdsOf } from '#lib/sync/standing.ts';
import { seeded } from '../random.ts';
import { FakeSealer } from './fake-sealer.ts';
import { FaultyFolder, faithful } from './faulty-place.ts';
import { anyOperation } from './model-replica.ts';
import { SimulatedDevice } from './simulation.ts';

const item = 'f0000000000000000000000000000001';
const start = 1_800_000_000_000;
const nobody = '01NBBY0000000000000000000A';

function setUp() {
	const random = seeded(1);
	const folder = new FaultyFolder(random, faithful);
	const [one, two] = [0, 1].map(() => new SimulatedDevice(folder, random, () => start)) as [
		SimulatedDevice,
		SimulatedDevice
	];
	const round = (device: SimulatedDevice) => device.round({ now: () => start, tellAfter: 0 });
	const rate = (device: SimulatedDevice, after: number) =>
		device.replica.make([{ kind: 'set', item, field: 'rating', after }]).id;
	return { random, folder, one, two, round, rate };
}

function editOf(counter: number): Edit {
	return {
		id: `0kzz00000-${counter.toString(36).padStart(3, '0')}-deadbeef-0000001`,
		origin: 'person',
		title: 'x',
		made: start,
		changes: [{ kind: 'set', item, field: 'rating', after: 1 }]
	};
}

const letterOf = (edits: readonly Travelled[], more: Partial<Letter> = {}): Letter => ({
	edits,
	docs: {},
	heard: {},
	state: '',
	held: '',
	at: start,
	...more
});

const packed = (text: string) => Uint8Array.from(deflateRawSync(Buffer.from(text)));

describe('files that somebody in between moves about', () => {
	test('old ones under new names, and in folders of others, change nothing and take nobody’s name', async () => {
		const { folder, one, two, round, rate, random } = setUp();
		const edits: string[] = [];
		for (let turn = 0; turn < 12; turn++) {
			edits.push(rate(turn % 2 ? one : two, turn % 6));
			await round(turn % 2 ? one : two);
		}
		await round(one);
		await round(two);
		const before = one.replica.text();
		const stored = [...folder.files].filter(([, { gone }]) => !gone);
		for (let copy = 0; copy < 200; copy++) {
			const [path, { bytes }] = random.pick(stored);
			const [home = '', name = ''] = path.split('/');
			const whose = random.pick([home, `dev-${one.replica.device}`, `dev-${two.replica.device}`, 'dev-x']);
			const letter = random.pick(['u', 's', 'd']);
			const number = String(random.below(99_999_999)).padStart(8, '0');
			const hash = name.slice(-21, -5);
			folder.files.set(`${whose}/${letter}-${number}-${hash}.json`, {
				bytes,
				by: 'carrier',
				seen: new Map()
			});
		}
		const names = [one.replica.device, two.replica.device];
		for (const device of [one, two, one, two]) {
			const { taken, renamed, written, rolledBack } = await round(device);
			expect({ taken, renamed, written, rolledBack }).toEqual({ taken: 0, written: 0, rolledBack: [] });
		}

		expect([one.replica.device, two.replica.device]).toEqual(names);
		expect(one.replica.text()).toBe(before);
		expect(two.replica.text()).toBe(before);
		// Only our own are ours to remove.
		expect([...folder.files].some(([path, { gone }]) => gone && path.startsWith('dev-x/'))).toBe(false);
	});

	test('files of another vault are counted and not read again and again', async () => {
		const { folder, one, round, rate } = setUp();
		const stranger = new FakeSealer(nobody, 'another vault');
		for (let seq = 1; seq < 20; seq++) {
			const body = await encodeLetter(letterOf([{ device: nobody, seq, edit: editOf(seq) }]));
			const { bytes, hash } = await stranger.seal('update', seq, body);
			folder.put(`dev-${nobody}/u-${String(seq).padStart(8, '0')}-${hash}.json`, bytes, 'stranger');
		}
		rate(one, 3);
		const reads: number[] = [];
		for (let turn = 0; turn < 10; turn++) {
			const { odd, files } = await round(one);
			expect(odd).toEqual({ 'other-vault': 19 });
			reads.push(files.read);
		}
		expect(reads.filter((count) => count > 0)).toHaveLength(4);
		expect(one.replica.holds(editOf(1).id)).toBe(false);
	});

	test('what a device wrote that nobody introduced waits until it is', async () => {
		const { folder, one, two, round, rate } = setUp();
		const edit = rate(one, 4);
		await round(one);
		const introduction = [...folder.files].find(([path]) => path.includes('/d-'));
		if (!introduction) throw new Error('no introduction');
		folder.files.delete(introduction[0]);
		const { odd } = await round(two);
		expect(odd).toEqual({ 'unknown-device': 1 });
		folder.files.set(`dev-x/zzz.json`, introduction[1]);

		await round(two);
		expect(two.replica.holds(edit)).toBe(true);
	});
});

describe('a member that does not mean well', () => {
	async function told(letters: readonly (Letter | Uint8Array<ArrayBuffer>)[]) {
		const { folder, one, two, round, rate } = setUp();
		const edit = rate(one, 4);
		await round(one);
		const bad = new FakeSealer(nobody);
		const introduction = await bad.seal(1);
		folder.put(`dev-${nobody}/d-00000001-${introduction.hash}.json`, introduction.bytes, 'bad');
		for (const [index, letter] of letters.entries()) {
			const body = letter instanceof Uint8Array ? letter : await encodeLetter(letter);
			const { bytes, hash } = await bad.seal('update', index + 2, body);
			folder.put(`dev-${nobody}/u-${String(index + 2).padStart(8, '0')}-${hash}.json`, bytes, 'bad');
		}
		const outcome = await round(two);
		expect(two.replica.holds(edit)).toBe(true);
		return { outcome, one, two, round };
	}

	test('edits of another out of their turn wait, and are never counted as had', async () => {
		const { one, two, round } = { ...setUp() };
		const { folder } = one;
		const edit = editOf(9);
		const bad = new FakeSealer(nobody);
		const introduction = await bad.seal(1);
		folder.put(`dev-${nobody}/d-00000001-${introduction.hash}.json`, introduction.bytes, 'bad');
		const body = await encodeLetter(letterOf([{ device: one.replica.device, seq: 9, edit }]));
		const { bytes, hash } = await bad.seal('update', 2, body);
		folder.put(`dev-${nobody}/u-00000002-${hash}.json`, bytes, 'bad');
		const outcome = await round(two);
		expect([outcome.taken, outcome.waiting]).toEqual([0, 1]);
		expect(await two.replica.heard()).toEqual({});

		// Who they are said to be of sees that they are not, and goes by another name.
		const name = one.replica.device;
		const { renamed } = await round(one);
		expect(renamed).toBeDefined();
		expect(one.replica.device).not.toBe(name);
	});

	test('another edit under a number that is known is not taken, and the two are called different', async () => {
		const { folder, one, two, round, rate } = setUp();
		rate(one, 4);
		await round(one);
		await round(two);
		await round(one);
		const bad = new FakeSealer(nobody);
		const introduction = await bad.seal(1);
		folder.put(`dev-${nobody}/d-00000001-${introduction.hash}.json`, introduction.bytes, 'bad');
		const heard = { [one.replica.device]: 1 };
		const body = await encodeLetter(
			letterOf([{ device: one.replica.device, seq: 1, edit: editOf(1) }], { heard, state: 'other' })
		);
		const { bytes, hash } = await bad.seal('update', 2, body);
		folder.put(`dev-${nobody}/u-00000002-${hash}.json`, bytes, 'bad');
		const { taken, devices } = await round(two);

		expect(taken).toBe(0);
		const said = devices[nobody]?.said;
		expect(holdsOf({ heard, held: said?.held ?? '', state: await two.replica.state() }, said)).toBe(
			'different'
		);
	});

	test.each([
		['no deflate', Uint8Array.of(255, 255, 1, 2, 3)],
		['no JSON', packed('{"v":1')],
		['nests 200,000 deep', packed('['.repeat(200_000))],
		['nests deep within an edit', packed(`{"v":1,"edits":[["${nobody}",1,[${'{"a":'.repeat(100_000)}`)],
		['unpacks to 256 MB', packed('[' + ' '.repeat(256 * 1024 * 1024) + ']')],
		['is of no shape', packed('{"v":1,"edits":{}}')],
		['names a device that is none', packed(shape(`["__proto__",1,[{"id":"${editOf(1).id}"}]]`))],
		['counts from nought', packed(shape(`["${nobody}",0,[{"id":"${editOf(1).id}"}]]`))],
		['counts with a fraction', packed(shape(`["${nobody}",1.5,[{"id":"${editOf(1).id}"}]]`))],
		['has no edits in it', packed(shape(`["${nobody}",1,["x"]]`))],
		[
			'counts backwards',
			packed(shape(`["${nobody}",5,[{"id":"${editOf(1).id}"}]],["${nobody}",2,[{"id":"${editOf(2).id}"}]]`))
		]
	])('a body that %s is refused, and the others are taken', async (_, body) => {
		const { outcome } = await told([body]);
		expect(outcome.odd).toEqual({ invalid: 1 });
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});

	test('a body of a newer version is told as that', async () => {
		const { outcome } = await told([packed('{"v":2,"news":{}}')]);
		expect(outcome.odd).toEqual({ newer: 1 });
	});

	test('a document that is none is refused, and its edits are taken', async () => {
		const edits = [{ device: nobody, seq: 1, edit: editOf(1) }];
		const { outcome, two } = await told([letterOf(edits, { docs: { presets: Uint8Array.of(1, 2, 3, 4) } })]);
		expect(two.replica.holds(editOf(1).id)).toBe(true);
		expect(outcome.refusedDocs).toHaveLength(1);
	});

	test('100,000 edits in one file are taken', async () => {
		const edits = Array.from({ length: 100_000 }, (_, index) => ({
			device: nobody,
			seq: index + 1,
			edit: { ...editOf(1), id: `0kzz${index.toString(36).padStart(5, '0')}-000-deadbeef-0000001` }
		}));
		const { outcome } = await told([letterOf(edits)]);
		expect(outcome.taken).toBe(100_001);
	});
});

function shape(runs: string): string {
	return `{"v":1,"at":1,"heard":{},"state":"","held":"","docs":{},"edits":[${runs}]}`;
}

describe('a batch as bytes', () => {
	test('comes back as it was', async () => {
		const edits = [
			{ device: nobody, seq: 3, edit: editOf(1) },
			{ device: nobody, seq: 4, edit: editOf(2) },
			{ device: nobody, seq: 9, edit: editOf(3) }
		];
		const docs = { presets: new Uint8Array(100_000).map((_, at) => at * 7) };
		const letter = letterOf(edits, { docs, heard: { [nobody]: 9 }, state: 'abc', held: 'def' });
		expect(await decodeLetter(await encodeLetter(letter))).toEqual(letter);
	});

	test('cut or changed anywhere it is refused or read as something, and never hangs', async () => {
		const { random, one } = setUp();
		for (let turn = 0; turn < 50; turn++) anyOperation(one.replica, random, [item]);
		const batch = await one.replica.since({}, {}, 1e6);
		if (!batch) throw new Error('nothing');
		const body = await encodeLetter({ ...batch, at: start, held: '' });
		let refused = 0;
		for (let turn = 0; turn < 500; turn++) {
			const bent =
				turn % 2
					? body.slice(0, random.below(body.length))
					: body.map((byte) => byte ^ +(random.next() < 0.002));
			await decodeLetter(bent).catch((error: Error) => {
				expect(error.name).toBe('Unreadable');
				refused++;
			});
		}
		expect(refused).toBeGreaterThan(300);
	});
});
