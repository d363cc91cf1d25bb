/** Two devices, or more, and a folder between them that does what it should. */
import { seeded } from '../random.ts';
import { FaultyFolder, faithful } from './faulty-place.ts';
import { SimulatedDevice } from './simulation.ts';

export const item = 'f0000000000000000000000000000001';
export const start = 1_800_000_000_000;

/** @param count devices */
export function setUp(count = 2, seed = 1) {
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
export function again(before: ReturnType<typeof setUp>, seed: number): ReturnType<typeof setUp> {
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

export function rate(device: SimulatedDevice, after: number): string {
	return device.replica.make([{ kind: 'set', item, field: 'rating', after }]).id;
}

export const paths = (folder: FaultyFolder) =>
	[...folder.files].flatMap(([path, { gone }]) => (gone ? [] : [path]));
export const ofFolder = (folder: FaultyFolder, device: SimulatedDevice, kind: string) =>
	paths(folder).filter((path) => path.startsWith(`dev-${device.replica.device}/${kind}-`));
