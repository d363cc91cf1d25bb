/** How long films are and how many pictures a second they have, where no tag tells: by the times of what they are made of. */
import { describe, expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata, type ByteSource } from '#lib/parsers/index.ts';
import { factsOf } from '#lib/parsers/facts.ts';
import { rateOf } from '#lib/parsers/blocks/frame-rate.ts';
import { asfObject, guid } from '../fixtures/build-asf.ts';
import { bytes, u16, u32 } from '../fixtures/build-blocks.ts';
import { element, folder } from '../fixtures/build-ebml.ts';
import { riff, riffChunk, riffList } from '../fixtures/build-riff.ts';
import { packets, programMap, programs, sequenceSet, units } from '../fixtures/build-transport.ts';
import { box, fileType, join, movieHeader, sparse, u32 as long, videoTrack } from './made-boxes.ts';

async function measured(source: ByteSource, fileName = 'x') {
	const budget = new Budget();
	const metadata = await readMetadata(source, { fileName, budget });
	return { facts: metadata ? factsOf(metadata) : {}, used: budget.used };
}
const facts = async (file: Uint8Array, fileName?: string) =>
	(await measured(fromBytes(file), fileName)).facts;

const second = 90_000;

describe('pictures a second', () => {
	it.each([
		['of whole ticks', [0, 3754, 7508, 11_261, 15_015], 90_000, 24_000 / 1001],
		['in any order', [0, 160, 40, 80, 120], 1000, 25],
		['of milliseconds', [0, 67, 133, 200, 267, 333], 1000, 15],
		['where some are not there', [0, 40, 80, 120, 160, 200, 240, 280, 320, 360, 4000], 1000, 25],
		['that change are the mean', [0, 40, 140, 180, 280, 400], 1000, 12.5]
	])('%s', (_, times, ticks, rate) => {
		expect(rateOf(times, ticks)).toBeCloseTo(rate, 6);
	});

	it('of two are not known', () => {
		expect(rateOf([0, 40], 1000)).toBeUndefined();
	});
});

/** A time of a PES packet. */
const stamp = (time: number) => [
	0x21 | ((Math.floor(time / 2 ** 30) & 7) << 1),
	Math.floor(time / 2 ** 22) & 255,
	(Math.floor(time / 2 ** 14) & 254) | 1,
	Math.floor(time / 2 ** 7) & 255,
	((time * 2) & 254) | 1
];
/** A PES packet that is shown at a time, in ticks. */
const shown = (id: number, time: number, content: Uint8Array | readonly number[]) =>
	bytes([0, 0, 1, id], u16(0), [0x80, 0x80, 5], stamp(((time % 2 ** 33) + 2 ** 33) % 2 ** 33), content);

/** AAC of 48 kHz, two channels. */
const adts = (size = 100) =>
	bytes([0xff, 0xf1, 0x4c, 0x80, size >> 3, (size & 7) << 5, 0], new Uint8Array(size - 7));

describe('a transport stream', () => {
	const [film, sound] = [0x1011, 0x1100];
	const head = (type: number, ...more: readonly { type: number; pid: number; descriptors?: number[] }[]) => [
		programs({ 1: 0x100 }),
		programMap(0x100, 0x1001, [{ type, pid: film }, ...more])
	];
	const picture = units(new Uint8Array([9, 0x10]), sequenceSet({ width: 640, height: 480 }));
	const at = (time: number, content: Uint8Array = new Uint8Array(50).fill(7)) =>
		packets(film, shown(0xe0, time, content));

	it('is as long as from its first picture to the end of the last, and as fast as its times say', async () => {
		const frames = Array.from({ length: 25 }, (_, index) => at(second + index * 3600, picture));
		expect(await facts(bytes(...head(0x1b), ...frames.flat()))).toEqual({
			codec: 'h264',
			width: 640,
			height: 480,
			frameRate: 25,
			duration: 1
		});
	});

	it('goes on where its clock begins anew', async () => {
		const start = 2 ** 33 - second;
		const frames = Array.from({ length: 50 }, (_, index) => at(start + index * 3600, picture));
		expect((await facts(bytes(...head(0x1b), ...frames.flat())))?.duration).toBeCloseTo(2, 9);
	});

	it('ends with its sound, whose last frame counts too', async () => {
		const frames = Array.from({ length: 15 }, (_, index) => at(second + index * 3600, picture));
		const heard = (time: number) =>
			packets(sound, shown(0xc0, time, bytes(...new Array<Uint8Array>(4).fill(adts()))));
		const file = bytes(
			...head(0x1b, { type: 0x0f, pid: sound }),
			...heard(second),
			...frames.flat(),
			...heard(3 * second)
		);
		expect(await facts(file)).toMatchObject({
			sound: 'aac',
			sampleRate: 48_000,
			channels: 2,
			duration: 2 + 1024 / 48_000
		});
	});

	it('tells the pixels of H.265', async () => {
		// One layer; 4:2:0; 1920 by 1088, of which eight lines are cut off.
		const level = [1, 0x60, 0, 0, 0, 0x90, 0, 0, 0, 0, 0, 0x5d];
		const set = bytes([0x42, 1, 1], level, [0xa0, 0x03, 0xc0, 0x80, 0x11, 0x07, 0xcb, 0x80]);
		const frames = Array.from({ length: 15 }, (_, index) => at(index * 1800, units(set)));
		expect(await facts(bytes(...head(0x24), ...frames.flat()))).toMatchObject({
			codec: 'hevc',
			width: 1920,
			height: 1080,
			frameRate: 50
		});
	});

	it('says of private sound what a descriptor says', async () => {
		const opus = { type: 6, pid: sound, descriptors: [5, 4, ...bytes('Opus'), 0x7f, 2, 0x80, 2] };
		expect(await facts(bytes(...head(0x1b, opus), ...at(0, picture)))).toMatchObject({
			sound: 'opus',
			sampleRate: 48_000,
			channels: 2
		});
	});

	it('of gigabytes is measured by its beginning and its end', async () => {
		const size = 188 * 10_000_000;
		const first = bytes(...head(0x1b), ...Array.from({ length: 25 }, (_, n) => at(n * 3600, picture)).flat());
		const last = bytes(...Array.from({ length: 5 }, (_, n) => at(3600 * second + n * 3600)).flat());
		const source = sparse(size, [
			[0, first],
			[size - last.length, last]
		]);
		const { facts: said, used } = await measured(source);
		expect(said.duration).toBeCloseTo(3600.2, 6);
		expect(used.bytes).toBeLessThan(2_000_000);
		expect(used.reads).toBeLessThanOrEqual(6);
		expect(used.allocation).toBeLessThanOrEqual(1024 * 1024);
	});

	it('cut anywhere is no longer than it was', async () => {
		const frames = Array.from({ length: 20 }, (_, index) => at(second + index * 3600, picture));
		const whole = bytes(...head(0x1b), ...frames.flat());
		for (let size = 0; size < whole.length; size += 31)
			expect((await facts(whole.subarray(0, size)))?.duration ?? 0).toBeLessThanOrEqual(0.8);
	});
});

describe('a film in fragments', () => {
	/** Of a track of 1000 units a second: where it begins, and how long its samples are. */
	const moof = (number: number, start: number, samples: number) =>
		box(
			'moof',
			join(
				box('mfhd', long(0, number)),
				box(
					'traf',
					join(
						box('tfhd', long(0x02_0000, 1)),
						box('tfdt', long(0, start)),
						box('trun', long(0x0200, samples, ...new Array<number>(samples).fill(100)))
					)
				)
			)
		);
	const extended = (length?: number) =>
		box(
			'mvex',
			join(
				...(length === undefined ? [] : [box('mehd', long(0, length))]),
				box('trex', long(0, 1, 1, 40, 0, 0))
			)
		);
	const head = (length?: number) =>
		join(fileType(), box('moov', join(movieHeader(), videoTrack(0), extended(length))));
	const data = box('mdat', new Uint8Array(100));
	const piece = (index: number) => join(moof(index + 1, index * 1000, 25), data);

	it('is as long as all of them, and as fast', async () => {
		expect(await facts(join(head(), piece(0), piece(1), piece(2)), 'x.mp4')).toMatchObject({
			duration: 3,
			frameRate: 25
		});
	});

	it('is as long as an index of all says, though the fragments are not', async () => {
		const pieces = [piece(0), piece(1)];
		const sizes = pieces.map(({ length }) => [length, 1500, 0]).flat();
		const index = box('sidx', join(long(0, 1, 1000, 0, 0), Uint8Array.of(0, 0, 0, 2), long(...sizes)));
		expect((await facts(join(head(), index, ...pieces), 'x.mp4'))?.duration).toBe(3);
		// One of a part counts for nothing.
		expect((await facts(join(head(), index, ...pieces, piece(2)), 'x.mp4'))?.duration).toBe(3);
		expect((await facts(join(head(), index, ...pieces, piece(4)), 'x.mp4'))?.duration).toBe(5);
	});

	const many = Array.from({ length: 1000 }, (_, index) => piece(index));

	it('of many is measured by the last one, which the list at the end tells', async () => {
		const film = join(head(), ...many);
		const place = film.length - piece(999).length;
		const list = box('tfra', join(long(0, 1, 0, 1, 999_000, place), Uint8Array.of(1, 1, 1)));
		const size = list.length + 8 + 16;
		const whole = join(film, box('mfra', join(list, box('mfro', long(0, size)))));
		const { facts: said, used } = await measured(fromBytes(whole), 'x.mp4');
		expect(said).toMatchObject({ duration: 1000, frameRate: 25 });
		expect(used.bytes).toBeLessThan(whole.length);
	});

	it('of many without a list is measured by what lies at the end', async () => {
		expect((await facts(join(head(), ...many), 'x.mp4'))?.duration).toBe(1000);
	});

	it('cut anywhere is no longer than it was', async () => {
		const whole = join(head(), piece(0), piece(1), piece(2));
		for (let size = head().length; size < whole.length; size += 7)
			expect((await facts(whole.subarray(0, size), 'x.mp4'))?.duration ?? 0).toBeLessThanOrEqual(3);
	});
});

describe('Matroska', () => {
	const segment = (info: Uint8Array, track: readonly Uint8Array[], ...clusters: readonly Uint8Array[]) =>
		bytes(
			folder(0x1a45_dfa3, element(0x4282, 'matroska', 1)),
			folder(0x1853_8067, info, folder(0x1654_ae6b, folder(0xae, ...track)), ...clusters)
		);
	const film = [element(0xd7, [1]), element(0x83, [1])];
	const info = (...parts: readonly Uint8Array[]) =>
		folder(0x1549_a966, element(0x2a_d7b1, [0x0f, 0x42, 0x40]), ...parts);
	const cluster = (time: number, ...steps: readonly number[]) =>
		folder(
			0x1f43_b675,
			element(0xe7, u16(time)),
			...steps.map((step) => element(0xa3, [0x81, ...u16(step), 0x80, 1, 2, 3]))
		);

	it('of a recording is as long and as fast as its blocks say', async () => {
		const file = segment(
			info(),
			[...film, element(0x86, 'V_VP8')],
			cluster(0, 0, 67, 133, 200, 267),
			cluster(5000, 0, 67, 133)
		);
		expect(await facts(file)).toEqual({ frameRate: 15, duration: 5.133 });
	});

	it('tells codecs of Windows by their letters or their number', async () => {
		const bitmap = bytes(new Uint8Array(16), 'FFV1', new Uint8Array(20));
		expect(
			await facts(segment(info(), [...film, element(0x86, 'V_MS/VFW/FOURCC'), element(0x63a2, bitmap)]))
		).toEqual({ codec: 'FFV1' });
		const sound = [element(0xd7, [1]), element(0x83, [2]), element(0x86, 'A_MS/ACM')];
		expect(await facts(segment(info(), [...sound, element(0x63a2, [7, 0, 1, 0])]))).toMatchObject({
			sound: 'ulaw'
		});
	});
});

describe('ASF', () => {
	const le16 = (value: number) => u16(value, true);
	const le32 = (value: number) => u32(value, true);
	const le64 = (value: number) => bytes(le32(value % 2 ** 32), le32(Math.floor(value / 2 ** 32)));
	const packetSize = 100;
	/** A packet of one picture, which begins at a time. */
	const pictureAt = (time: number) =>
		bytes(
			[0x82, 0, 0, 0, 0x5d],
			...[le32(time), le16(0)],
			[0x81, 1],
			le32(0),
			[8, ...le32(50), ...le32(time)],
			new Uint8Array(100)
		).subarray(0, packetSize);
	const film = (claimed: number, ...times: readonly number[]) => {
		const properties = asfObject(
			'8CABDCA1-A947-11CF-8EE4-00C00C205365',
			new Uint8Array(16),
			...[le64(claimed), le64(0), le64(times.length), le64(53_100_000), le64(0), le64(3100)],
			...[le32(2), le32(packetSize), le32(packetSize), le32(0)]
		);
		const stream = asfObject(
			'B7DC0791-A9B7-11CF-8EE6-00C00C205365',
			guid('BC19EFC0-5B4D-11CF-A8FD-00805F5C442B'),
			...[new Uint8Array(32), le16(1), le32(0)],
			...[le32(320), le32(240), [2], le16(40), le32(40), le32(320), le32(240), le32(0x18_0001)],
			...[bytes('WMV3'), new Uint8Array(20)]
		);
		return bytes(
			guid('75B22630-668E-11CF-A6D9-00AA0062CE6C'),
			...[le64(properties.length + stream.length + 30), le32(2), [1, 2], properties, stream],
			asfObject(
				'75B22636-668E-11CF-A6D9-00AA0062CE6C',
				...[new Uint8Array(16), le64(times.length), le16(0x101)],
				...times.map(pictureAt)
			)
		);
	};
	const times = Array.from({ length: 20 }, (_, index) => Math.round(index * 40));

	it('is as fast as its packets say', async () => {
		expect(await facts(film(0, ...times))).toEqual({ codec: 'WMV3', frameRate: 25 });
	});

	it('that was cut is as long as what is left of it', async () => {
		const whole = film(0, ...times);
		const head = whole.length - times.length * packetSize - 50;
		const claimed = head + (whole.length - head) * 4;
		// Five seconds, and the time in which a player fills its buffer.
		expect((await facts(film(claimed, ...times)))?.duration).toBeCloseTo(2.21 / 4, 9);
	});
});

it('AVI is as long as its pictures, and has the codec of their head', async () => {
	const le32 = (value: number) => u32(value, true);
	const header = bytes(
		'vids',
		'cvid',
		new Uint8Array(12),
		le32(1001),
		le32(30_000),
		le32(0),
		le32(300),
		new Uint8Array(20)
	);
	const bitmap = bytes(le32(40), le32(320), le32(240), [1, 0, 24, 0], 'IV41', new Uint8Array(20));
	const list = riffList('hdrl', riffList('strl', riffChunk('strh', header), riffChunk('strf', bitmap)));
	expect(await facts(riff('AVI ', list), 'x.avi')).toEqual({ codec: 'IV41', duration: 10.01 });
});

describe('sound that nobody counted', () => {
	it('of an even rate is as long as its bytes, without what lies behind', async () => {
		// 128 kbit/s, 44.1 kHz: a frame of 417 bytes.
		const frame = bytes([0xff, 0xfb, 0x90, 0x44], new Uint8Array(413));
		const file = bytes(...new Array<Uint8Array>(1000).fill(frame), 'TAG', new Uint8Array(125));
		const { facts: said, used } = await measured(fromBytes(file), 'x.mp3');
		expect(said.duration).toBeCloseTo((1000 * 1152) / 44_100, 3);
		expect(used.bytes).toBeLessThan(file.length);
	});

	it('of a rate that changes is told by three places', async () => {
		const part = (size: number) =>
			Array.from({ length: 1500 }, (_, index) => adts(size + (index % 2 === 0 ? 10 : -10)));
		const file = bytes(...part(100), ...part(200), ...part(300));
		const { facts: said, used } = await measured(fromBytes(file), 'x.aac');
		const truth = (4500 * 1024) / 48_000;
		expect(Math.abs((said.duration ?? 0) - truth)).toBeLessThan(truth * 0.15);
		expect(used.bytes).toBeLessThan(400_000);
	});

	it('ends where its frames do', async () => {
		const file = bytes(...new Array<Uint8Array>(10).fill(adts()), new Uint8Array(5000));
		expect((await facts(file, 'x.aac'))?.duration).toBeCloseTo((10 * 1024) / 48_000, 9);
	});
});
