/** What Parrot's drones write beside a film. */
import { describe, expect, it } from 'vitest';
import { fromBytes, printed, readMetadata, textOf } from '#lib/parsers/index.ts';
import { readTrack } from '#lib/parsers/timed.ts';
import { bytes, u16, u32 } from '../fixtures/build-blocks.ts';
import { placed } from '../fixtures/build-makers.ts';
import { timedFilm } from '../fixtures/build-timed.ts';
import { seeded } from '../random.ts';
import { mutantOf } from './mutants.ts';

const number = (value: number) => u32(Math.round(value) >>> 0);
const block = (name: string, size: number, fields: Readonly<Record<number, ArrayLike<number>>>) => {
	const whole = new Uint8Array(4 + size);
	whole.set(bytes(name, u16(size / 4)));
	for (const [at, field] of Object.entries(fields)) whole.set(field, Number(at));
	return whole;
};
const [older, newer] = [2 ** 20, 2 ** 22];
const height = 523.5;

/** Of a first drone, and of a later one that follows a person. */
const first = block('P1', 56, {
	4: u16(12_868),
	22: u16(4267),
	28: number(48.125 * older),
	32: number(-11.375 * older),
	36: number(height * 0x10000 + 9),
	54: bytes([0x83, 0x82])
});
const second = bytes(
	block('P3', 68, {
		8: number(48.25 * newer),
		12: number(-11.5 * newer),
		16: number(height * 0x10000 + 12),
		26: u16(0xff00),
		28: u16(0x4000),
		64: number(1200 * 0x100 + 5),
		69: bytes([77])
	}),
	block('E2', 16, { 4: number(48.5 * newer), 12: number(30 * 0x10000), 16: bytes([3, 1]) })
);
const film = timedFilm([first, second], { format: 'mett' });

async function said(file: Uint8Array) {
	const metadata = await readMetadata(fromBytes(file), { fileName: 'a.mp4', moments: true });
	return Object.fromEntries(
		(metadata?.tags ?? [])
			.filter(({ document }) => document !== undefined)
			.map((tag) => [`${tag.document ?? ''}:${tag.entry.name}`, textOf(printed(tag))])
	);
}

describe('films of Parrot’s drones', () => {
	it('have a track of where the drone was', async () => {
		const { points, kinds } = await readTrack(fromBytes(film));
		expect(kinds).toEqual(['mett']);
		expect(points).toEqual([
			{ at: 0, latitude: 48.125, longitude: -11.375, altitude: height },
			{ at: 1, latitude: 48.25, longitude: -11.5, altitude: height, speed: 0 }
		]);
	});

	it('tell of drone and camera, in forms that grew', async () => {
		const tags = await said(film);
		expect(tags).toMatchObject({
			'Doc1:ExposureTime': '1/60',
			'Doc1:GPSAltitude': '523.500 m',
			'Doc1:GPSSatellites': '9',
			'Doc1:Binning': '1',
			'Doc1:FlyingState': 'Flying',
			'Doc1:PilotingMode': 'Flight Plan',
			'Doc2:LinkGoodput': '1200 kbit/s',
			'Doc2:LinkQuality': '5',
			'Doc2:Battery': '77 %',
			'Doc2:DroneQuaternion': '1 0 0 0',
			'Doc2:GPSTargetLatitude': '48.5',
			'Doc2:Follow-meAnimation': 'Orbit'
		});
		expect(Number(tags['Doc1:DroneYaw'])).toBeCloseTo(180, 1);
		// What is below zero was not measured.
		expect(tags['Doc2:AirSpeed']).toBeUndefined();
	});

	it('say nothing of what is none of theirs, and stop where a block is not whole', async () => {
		const odd = timedFilm([placed(20, [0, 'XY']), second.subarray(0, 80)], { format: 'mett' });
		const tags = await said(odd);
		expect(Object.keys(tags).some((key) => key.startsWith('Doc1:GPS'))).toBe(true);
		expect(Object.keys(tags).some((key) => key.includes('Target'))).toBe(false);
	});

	it('never throws, wherever such a film is bent', async () => {
		const random = seeded(11);
		for (let round = 0; round < 60; round++)
			expect(await said(mutantOf(film, film, random).bytes)).toBeInstanceOf(Object);
	});
});
