/** What plays, where the fields of a container say something else or nothing: told by the codec's own head. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata } from '#lib/parsers/index.ts';
import {
	discFrame,
	dolbyFrame,
	dtsFrame,
	frameIn,
	loasFrame,
	losslessFrame,
	mpegAudioFrame,
	type FrameAt
} from '#lib/parsers/blocks/sound-frames.ts';
import { factsOf } from '#lib/parsers/facts.ts';
import { readHevc } from '#lib/parsers/blocks/hevc.ts';
import { Found } from '#lib/parsers/found.ts';
import { bytes, u16, u24, u32 } from '../fixtures/build-blocks.ts';
import { riff, riffChunk } from '../fixtures/build-riff.ts';
import { sequenceSet } from '../fixtures/build-transport.ts';
import { box, fileType, join, movieHeader, text, u16 as wide, u32 as long } from './made-boxes.ts';

async function facts(file: Uint8Array, fileName = 'x') {
	const metadata = await readMetadata(fromBytes(file), { fileName });
	return metadata ? factsOf(metadata) : undefined;
}

describe('frames of sound', () => {
	it.each<[string, FrameAt, number[], object]>([
		[
			'MPEG audio',
			mpegAudioFrame,
			[0xff, 0xfd, 0x80, 0xc0],
			{ sound: 'mp2', sampleRate: 44_100, channels: 1, size: 417 }
		],
		[
			'AC-3 with a channel for bass',
			dolbyFrame,
			[0x0b, 0x77, 0, 0, 0x1e, 0x40, 0xe1, 0],
			{ sound: 'ac3', sampleRate: 48_000, channels: 6, samples: 1536, size: 1792 }
		],
		[
			'Enhanced AC-3',
			dolbyFrame,
			[0x0b, 0x77, 0x01, 0xff, 0x34, 0x80, 0, 0],
			{ sound: 'eac3', sampleRate: 48_000, channels: 2, samples: 1536, size: 1024 }
		],
		[
			'DTS',
			dtsFrame,
			[0x7f, 0xfe, 0x80, 0x01, 0xfc, 0x3c, 0x3f, 0xf2, 0x75, 0xe0, 0x04, 0],
			{ sound: 'dts', sampleRate: 48_000, channels: 6, samples: 512, size: 1024 }
		],
		[
			'PCM of Blu-ray discs',
			discFrame,
			[0x03, 0xc0, 0x31, 0x40],
			{ sound: 'pcm', sampleRate: 48_000, channels: 2, samples: 240, size: 964 }
		],
		[
			'TrueHD',
			losslessFrame,
			[0, 0x20, 0, 0, 0xf8, 0x72, 0x6f, 0xba, 0x00, 0x00, 0x80, 0x01],
			{ sound: 'truehd', sampleRate: 48_000, channels: 2, samples: 40 }
		]
	])('%s', (_, frameAt, head, wanted) => {
		expect(frameAt(Uint8Array.from(head), 0)).toMatchObject(wanted);
		// Cut short they are none, and throw nothing.
		for (let size = 0; size < 4; size++)
			expect(frameAt(Uint8Array.from(head).subarray(0, size), 0)).toBeUndefined();
	});

	it('of AAC in LOAS say what they are in the first', () => {
		// Another configuration, of the first version; 48 kHz, two channels.
		const frame = [0x56, 0xe0, 0x08, 0x20, 0x00, 0x11, 0x90, 0, 0, 0, 0];
		expect(loasFrame(Uint8Array.from(frame), 0)).toMatchObject({
			sound: 'aac',
			sampleRate: 48_000,
			channels: 2
		});
	});

	it('are found behind what is none', () => {
		const head = bytes(new Uint8Array(100), [0x0b, 0x77, 0, 0, 0x1e, 0x40, 0xe1, 0]);
		expect(frameIn(head, dolbyFrame, new Budget())).toMatchObject({ channels: 6 });
		expect(frameIn(new Uint8Array(50_000), dolbyFrame, new Budget())).toBeUndefined();
	});
});

describe('H.265', () => {
	// What x265 writes for 1920 by 1080 at 24000/1001.
	const set = Buffer.from(
		'420101016000000300900000030000030078a003c0801107cb965654a4c2f01680800001f480002ee00400',
		'hex'
	);
	const read = (unit: Uint8Array) => readHevc(bytes([0, 0, 0, 1], unit), new Found(new Budget(), undefined));

	it('tells pixels and rate', () => {
		expect(read(set)).toEqual({ width: 1920, height: 1080, frameRate: 24_000 / 1001 });
	});

	it('cut tells the pixels alone, or nothing', () => {
		for (let size = 0; size < set.length; size++) {
			const said = read(set.subarray(0, size));
			expect(said?.width ?? 1920).toBe(1920);
			expect(said?.frameRate ?? 24_000 / 1001).toBeCloseTo(24_000 / 1001, 9);
		}
	});
});

describe('MP4', () => {
	/** A track whose fields say 44,100 Hz and two channels. */
	function track(kind: 'soun' | 'vide', format: string, ...inside: readonly Uint8Array[]): Uint8Array {
		const fields =
			kind === 'soun'
				? join(new Uint8Array(6), wide(1), new Uint8Array(8), wide(2, 16, 0, 0), long(44_100 * 65_536))
				: join(new Uint8Array(6), wide(1), new Uint8Array(16), wide(320, 240), new Uint8Array(50));
		const described = box('stsd', join(long(0, 1), box(format, join(fields, ...inside))));
		const handler = box('hdlr', join(long(0, 0), text(kind), new Uint8Array(13)));
		const header = box('mdhd', join(long(0, 0, 0, 44_100, 44_100), wide(0x55c4, 0)));
		const media = box('mdia', join(header, handler, box('minf', box('stbl', described))));
		return join(fileType('isom'), box('moov', join(movieHeader(), box('trak', media))));
	}
	const streamInfo = bytes(new Uint8Array(10), [0x17, 0x70, 0x05, 0x70], new Uint8Array(20));
	const cookie = bytes(u32(0, false), u32(4096), [0, 24, 40, 10, 14, 6], new Uint8Array(10), u32(192_000));

	it.each<[string, Uint8Array, object]>([
		['AC-3', box('dac3', bytes([0x10, 0x3d, 0xc0])), { sampleRate: 48_000, channels: 6 }],
		['Opus', box('dOps', bytes([0, 1, 0, 0])), { sampleRate: 48_000, channels: 1 }],
		['FLAC', box('dfLa', bytes([0, 0, 0, 0, 0, 0, 0, 34], streamInfo)), { sampleRate: 96_000, channels: 3 }],
		['ALAC', box('alac', cookie), { sampleRate: 192_000, channels: 6 }]
	])('tells what %s plays as, not what stands in the fields', async (_, config, wanted) => {
		expect(await facts(track('soun', 'soun', config), 'x.mp4')).toMatchObject(wanted);
	});

	it('tells which pictures go under a name of several', async () => {
		const decoder = bytes([4, 13, 0x61, 0x11], new Uint8Array(11));
		const es = box('esds', bytes(u32(0), [3, decoder.length + 3], u16(1), [0], decoder));
		expect(await facts(track('vide', 'mp4v', es), 'x.mp4')).toMatchObject({
			codec: 'mpeg2',
			width: 320,
			height: 240
		});
	});
});

describe('Flash', () => {
	const tag = (kind: number, time: number, content: Uint8Array | readonly number[]) => {
		const inside = bytes(content);
		return bytes(
			[kind],
			u24(inside.length),
			u24(time & 0xffffff),
			[time >>> 24],
			[0, 0, 0],
			inside,
			u32(inside.length + 11)
		);
	};
	const flv = (...tags: readonly Uint8Array[]) => bytes('FLV\x01', [5], u32(9), u32(0), ...tags);
	const set = sequenceSet({ width: 640, height: 360 });
	const config = bytes([0x17, 0, 0, 0, 0, 1, 77, 0, 40, 0xff, 0xe1], u16(set.length), set);

	it('without data is as long as its last tag, as large as its sequence, and as fast as its pictures', async () => {
		const pictures = Array.from({ length: 10 }, (_, index) => tag(9, index * 40, [0x27, 1, 0, 0, 0]));
		const file = flv(
			tag(8, 0, [0xaf, 0, 0x11, 0x90]),
			tag(9, 0, config),
			...pictures,
			tag(9, 20_000_000, [0x27, 1])
		);
		expect(await facts(file, 'x.flv')).toEqual({
			...{ sampleRate: 48_000, channels: 2 },
			...{ width: 640, height: 360, frameRate: 25, duration: 20_000 }
		});
		for (let size = 0; size < file.length; size += 3)
			expect((await facts(file.subarray(0, size), 'x.flv'))?.duration ?? 0).toBeLessThanOrEqual(20_000);
	});
});

it('a wave tells what stands behind a GUID', async () => {
	const le16 = (value: number) => u16(value, true);
	const le32 = (value: number) => u32(value, true);
	const guid = [7, 0, 0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];
	const format = riffChunk(
		'fmt ',
		...[le16(0xfffe), le16(1), le32(8000), le32(8000), le16(1), le16(8), le16(22), le16(8), le32(4), guid]
	);
	expect(await facts(riff('WAVE', format, riffChunk('data', new Uint8Array(4000))), 'x.wav')).toEqual({
		sound: 'ulaw',
		duration: 0.5
	});
});

it('RealMedia tells of its sound by its own head', async () => {
	const head = bytes(
		'.ra\xfd',
		u16(4),
		new Uint8Array(42),
		u16(22_050),
		u32(16),
		u16(1),
		[4],
		'Int0',
		[4],
		'dnet'
	);
	expect(await facts(bytes(head, new Uint8Array(100)), 'x.ra')).toMatchObject({
		sound: 'ac3',
		sampleRate: 22_050,
		channels: 1
	});
});

it('nothing is measured of a sample that stays within it no more when it is cut', async () => {
	for (const folder of ['flv', 'mxf', 'real', 'dv']) {
		const place = new URL(`../fixtures/${folder}/`, import.meta.url);
		for (const name of readdirSync(place).filter((one) => !one.endsWith('.json'))) {
			const whole = new Uint8Array(readFileSync(new URL(name, place)));
			for (let size = 0; size < whole.length; size += Math.ceil(whole.length / 40)) {
				const said = (await facts(whole.subarray(0, size), name)) ?? {};
				for (const value of Object.values(said)) expect(value).not.toBeNaN();
			}
		}
	}
});

it('AIFF of packets counts them, not samples', async () => {
	const rate = [0x40, 0x0e, 0xac, 0x44, 0, 0, 0, 0, 0, 0];
	const common = bytes(u16(2), u32(441), u16(16), rate, 'ima4', [0, 0]);
	const inside = bytes('AIFC', 'COMM', u32(common.length), common);
	expect(await facts(bytes('FORM', u32(inside.length), inside), 'x.aifc')).toEqual({ duration: 0.64 });
});

it('pictures of MPEG by themselves are as long as there are pictures', async () => {
	// 160 by 120, at the 15 a second that some encoders have a number of their own for.
	const sequence = [0, 0, 1, 0xb3, 0x0a, 0, 0x78, 0x19, 0xff, 0xff, 0xe0, 0x84];
	const picture = bytes(
		[0, 0, 1, 0, 0, 0x4f, 0xff, 0xff, 0xfc],
		[0, 0, 1, 1],
		new Uint8Array(200).fill(0x55)
	);
	const film = (count: number) => bytes(sequence, ...new Array<Uint8Array>(count).fill(picture));
	expect(await facts(film(30), 'x.m1v')).toEqual({
		...{ codec: 'mpeg1', width: 160, height: 120 },
		...{ frameRate: 15, duration: 2 }
	});
	// Of a large one the first part tells of all.
	expect((await facts(film(6000), 'x.m1v'))?.duration).toBeCloseTo(400, 0);
});
