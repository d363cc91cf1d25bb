/** Devices that work for a while with a bad folder between them and are killed now and then; then all is quiet, and looked at. */
import { exchange } from '#lib/sync/exchange.ts';
import type { ExchangeNeeds, ExchangeOutcome } from '#lib/sync/exchange-round.ts';
import type { PlaceRecord } from '#lib/sync/place-memory.ts';
import { seeded, type Random } from '../random.ts';
import { FakeSealer } from './fake-sealer.ts';
import { DiesAt, FaultyFolder, immortal, Killed, type Fate, type Faults } from './faulty-place.ts';
import { anyOperation, deviceName, ModelReplica } from './model-replica.ts';

/** A device with what it keeps over its death: the library, the record of the place, its keys. */
export class SimulatedDevice {
	readonly replica: ModelReplica;
	sealer: FakeSealer;
	record: PlaceRecord | undefined;
	fate: Fate = immortal;
	readonly name: string;

	constructor(
		readonly folder: FaultyFolder,
		random: Random,
		now: () => number,
		replica = new ModelReplica(deviceName(random), random, now)
	) {
		this.replica = replica;
		this.name = `${replica.device}-${random.below(1e9)}`;
		this.sealer = new FakeSealer(replica.device);
	}

	/** @throws Killed */
	async round(more: Partial<ExchangeNeeds> = {}): Promise<ExchangeOutcome> {
		const fate = this.fate;
		const replica = this.replica;
		return exchange({
			replica: {
				get device() {
					return replica.device;
				},
				heard: () => replica.heard(),
				docVectors: () => replica.docVectors(),
				state: () => replica.state(),
				since: (has, docs, most) => replica.since(has, docs, most),
				take: async (batch) => {
					fate.mayDie();
					const taken = await replica.take(batch);
					fate.mayDie();
					return taken;
				},
				renew: async (has) => {
					fate.mayDie();
					const device = await replica.renew(has);
					fate.mayDie();
					return device;
				}
			},
			place: this.folder.of(this.name, () => fate),
			sealer: this.sealer,
			introductions: {
				says: () => this.sealer.says(),
				seal: (seq) => this.sealer.seal(seq),
				met: (opened) => this.sealer.met(opened)
			},
			record: structuredClone(this.record),

			save: async (record) => {
				fate.mayDie();
				this.record = structuredClone(record);
				fate.mayDie();
			},
			renamed: (device) => {
				fate.mayDie();
				this.sealer = new FakeSealer(device, this.sealer.vault, this.sealer.epoch, this.sealer.known);
				return Promise.resolve(this.sealer);
			},
			signal: new AbortController().signal,
			...more
		});
	}
}

export interface Simulation {
	readonly seed: number;
	readonly devices: number;
	/** Of each device. */
	readonly operations: number;
	/** Of a device between two rounds of it, about. */
	readonly operationsARound: number;
	readonly faults: Faults;
	/** Of rounds: killed at some step. */
	readonly kills: number;
}

export interface Simulated {
	readonly devices: readonly SimulatedDevice[];
	readonly folder: FaultyFolder;
	/** A device that read nothing but the folder. */
	readonly fresh: SimulatedDevice;
	/** Ids of the edits that were acknowledged. */
	readonly acknowledged: readonly string[];
	readonly rounds: number;
}

export async function simulate(simulation: Simulation): Promise<Simulated> {
	const { seed, operations, operationsARound, faults, kills } = simulation;
	const random = seeded(seed);
	const folder = new FaultyFolder(random, faults);
	// A year and more apart: what counts is what was heard, not what the clocks say.
	const year = 365 * 86_400_000;
	const time = () => 1_800_000_000_000 + folder.now * 30_000;
	const devices = Array.from({ length: simulation.devices }, (_, index) => {
		const now = () => time() + (index === 1 ? year : index === 2 ? -year : 0);
		return { device: new SimulatedDevice(folder, random, now), now };
	});
	const items = Array.from({ length: 60 }, (_, index) => `f${index.toString(36).padStart(31, '0')}`);
	const acknowledged: string[] = [];
	let rounds = 0;
	for (let done = 0; done < operations * devices.length; done++) {
		const { device, now } = random.pick(devices);
		const edit = anyOperation(device.replica, random, items);
		if (edit) acknowledged.push(edit);
		if (random.below(operationsARound) > 0) continue;
		folder.now++;
		rounds++;
		device.fate = random.next() < kills ? new DiesAt(1 + random.below(30)) : immortal;
		try {
			await device.round({ now, tellAfter: 0 });
		} catch (error) {
			if (!(error instanceof Killed)) throw error;
			folder.counts.kills++;
		}
		device.fate = immortal;
	}
	const all = devices.map(({ device }) => device);
	await settle(folder, devices);
	const fresh = new SimulatedDevice(folder, random, time);
	await settle(folder, [{ device: fresh, now: time }]);
	return { devices: all, folder, fresh, acknowledged, rounds };
}

/** The carrier does its work, and nobody dies any more. */
async function settle(
	folder: FaultyFolder,
	devices: readonly { readonly device: SimulatedDevice; readonly now: () => number }[]
): Promise<void> {
	folder.faults = { ...folder.faults, half: 0, copies: 0 };
	// Files that were seen cut are tried again less and less often.
	for (let turn = 0; turn < 80; turn++) {
		folder.now += folder.faults.delay + 1;
		let quiet = true;
		for (const { device, now } of devices) {
			const { files, taken, waiting } = await device.round({ now, tellAfter: 0 });
			if (files.written + files.folded + taken + waiting > 0) quiet = false;
		}
		if (quiet && turn > 2) return;
	}
}
