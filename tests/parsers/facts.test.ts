import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { measuredTable } from '#lib/parsers/blocks/facts.ts';
import { factsOf } from '#lib/parsers/facts.ts';
import { toStoredTags } from '#lib/library/reading.ts';
import { asfObject, guid } from '../fixtures/build-asf.ts';
import { bytes, u16, u32 } from '../fixtures/build-blocks.ts';
import { element, folder } from '../fixtures/build-ebml.ts';
import { id3 } from '../fixtures/build-music.ts';
import { opusHead, pages, theoraHead, vorbisHead } from '../fixtures/build-ogg.ts';
import { riff, riffChunk } from '../fixtures/build-riff.ts';
import {
	box,
	fileType,
	join,
	movieHeader,
	text,
	u16 as wide,
	u32 as long,
	videoTrack
} from './made-boxes.ts';
import { samples } from './samples.ts';

const le16 = (value: number) => u16(value, true);
const le32 = (value: number) => u32(value, true);

async function facts(file: Uint8Array, fileName = 'x') {
	const metadata = await readMetadata(fromBytes(file), { fileName });
	return metadata ? factsOf(metadata) : undefined;
}

/** A page whose position is this. */
function page(serial: number, position: number): Uint8Array {
	const made = pages(serial, [new Uint8Array(10)]);
	made[5] = 4;
	made.set(bytes(le32(position % 2 ** 32), le32(Math.floor(position / 2 ** 32))), 6);
	return made;
}

describe('what nobody wants to know is not measured', () => {
	const read = async (file: Uint8Array, fileName: string, measures: boolean) => {
		const metadata = await readMetadata(fromBytes(file), { fileName, measures });
		const told = (metadata?.tags ?? []).map((tag) => `${tag.group1}:${tag.entry.name}`);
		const isMeasured = metadata?.tags.map(({ entry }) => entry.table.name === measuredTable) ?? [];
		return {
			tags: told.filter((_, index) => !isMeasured[index]),
			measured: isMeasured.filter(Boolean).length,
			bytes: metadata?.used.bytes ?? 0
		};
	};

	it('and all else is told as it was', async () => {
		let measured = 0;
		for (const { name, bytes: file } of samples()) {
			const [whole, quick] = [await read(file, name, true), await read(file, name, false)];
			expect(quick.tags, name).toEqual(whole.tags);
			expect(quick.measured, name).toBe(0);
			measured += whole.measured;
		}
		expect(measured).toBeGreaterThan(20);
	});

	it('and the end of a long recording is not read', async () => {
		const head = bytes(pages(7, [vorbisHead, bytes('\x03vorbis', new Uint8Array(9))]));
		const file = bytes(head, new Uint8Array(500_000), page(7, 66_150));
		const [whole, quick] = [await read(file, 'x.ogg', true), await read(file, 'x.ogg', false)];
		expect(quick.bytes).toBeLessThan(whole.bytes);
		expect(quick.bytes).toBeLessThan(100_000);
	});
});

describe('Ogg is as long as its last page says', () => {
	const comments = bytes('\x03vorbis', new Uint8Array(9));

	it.each([
		['Vorbis', pages(7, [vorbisHead, comments]), 7, 66_150, 1.5],
		[
			'Opus, without what is skipped at first',
			pages(7, [opusHead, bytes('OpusTags', new Uint8Array(8))]),
			7,
			72_312,
			1.5
		],
		['more than 32 bits', pages(7, [vorbisHead, comments]), 7, 44_100 * 200_000, 200_000],
		// Behind 6 bits the frames since the key frame; 30000/1001 a second.
		['Theora', pages(7, [theoraHead, bytes('\x81theora', new Uint8Array(8))]), 7, 45, (45 * 1001) / 30_000]
	])('%s', async (_name, head, serial, position, seconds) => {
		expect((await facts(bytes(head, page(serial, position))))?.duration).toBeCloseTo(seconds, 6);
	});

	it('of streams beside each other the longest counts, and none that did not begin', async () => {
		const head = bytes(pages(7, [vorbisHead, comments]));
		const file = bytes(head, page(7, 66_150), page(7, 44_100), page(8, 999_999_999));
		expect((await facts(file))?.duration).toBe(1.5);
	});

	it('one without an end is of no length', async () => {
		expect(await facts(pages(7, [vorbisHead, comments]))).toEqual({});
	});
});

describe('sound of its own', () => {
	it('Musepack 7 counts frames', async () => {
		const head = bytes('MP+', [7], le32(100), [0, 0, 1, 0], new Uint8Array(40));
		expect(await facts(head, 'x.mpc')).toEqual({ duration: 2.4, channels: 2, sampleRate: 48_000 });
	});

	it('Musepack 8 counts samples', async () => {
		// 88,200 and 0 as sizes, 44.1 kHz, two channels.
		const stream = bytes([0, 0, 0, 0, 8, 0x85, 0xb1, 0x08, 0, 0x1f, 0x10]);
		const head = bytes('MPCK', 'SH', [stream.length + 3], stream, new Uint8Array(20));
		expect(await facts(head, 'x.mpc')).toEqual({ duration: 2, channels: 2, sampleRate: 44_100 });
	});

	it('WavPack counts samples, and tells one channel from two', async () => {
		const head = (flags: number, ...parts: readonly (readonly number[])[]) =>
			bytes(
				'wvpk',
				le32(24),
				le16(0x410),
				[0, 0],
				le32(66_150),
				le32(0),
				le32(0),
				le32(flags),
				le32(0),
				...parts
			);
		expect(await facts(head((9 << 23) | 4), 'x.wv')).toEqual({
			duration: 1.5,
			channels: 1,
			sampleRate: 44_100
		});
		// Eight samples of one bit to one that is counted, and more sound than is at hand.
		expect(await facts(head(9 << 23, [0x0e | 0x80, 0xff, 0xff, 0, 3]), 'x.wv')).toMatchObject({
			sampleRate: 352_800
		});
	});

	it('AAC is as long as its frames', async () => {
		const size = 100;
		const frame = bytes([0xff, 0xf1, 0x50, 0x80, size >> 3, (size & 7) << 5, 0], new Uint8Array(size - 7));
		const said = await facts(bytes(...new Array<Uint8Array>(43).fill(frame)), 'x.aac');
		expect(said).toMatchObject({ channels: 2, sampleRate: 44_100, sound: 'aac' });
		expect(said?.duration).toBeCloseTo((43 * 1024) / 44_100, 9);
		const many = await facts(bytes(...new Array<Uint8Array>(4300).fill(frame)), 'x.aac');
		expect(many?.duration).toBeCloseTo((4300 * 1024) / 44_100, 1);
		// Behind ID3 as well.
		expect(await facts(bytes(id3(3, [['TIT2', 'x']]), ...new Array<Uint8Array>(43).fill(frame)))).toEqual(
			said
		);
	});

	it('MP3 of a constant rate is as long as its encoder says, a file that was cut too', async () => {
		const frame = bytes(
			[0xff, 0xfb, 0x90, 0x64],
			new Uint8Array(32),
			'Info',
			u32(1),
			u32(383),
			new Uint8Array(369)
		);
		expect(await facts(bytes(frame, frame), 'x.mp3')).toEqual({ duration: (383 * 1152) / 44_100 });
	});

	it('a wave is as long as its bytes that are there; packed, as its samples', async () => {
		const format = (kind: number) =>
			riffChunk('fmt ', le16(kind), le16(1), le32(8000), le32(8000), le16(1), le16(8));
		const whole = riff('WAVE', format(1), riffChunk('data', new Uint8Array(4000)));
		expect(await facts(whole)).toEqual({ duration: 0.5 });
		expect((await facts(whole.subarray(0, whole.length - 2000)))?.duration).toBe(0.25);
		const packed = riff(
			'WAVE',
			format(0x11),
			riffChunk('fact', le32(4000)),
			riffChunk('data', new Uint8Array(4))
		);
		expect(await facts(packed)).toEqual({ duration: 0.5 });
	});
});

describe('tracks', () => {
	/** A track of sound whose description says 44,100 Hz and two channels. @param config of the decoder */
	function sound(format: string, config: readonly number[]): Uint8Array {
		const decoder = bytes(
			[4, 15 + config.length, 0x40, 0x15],
			new Uint8Array(11),
			[5, config.length],
			config
		);
		const es = box('esds', bytes(u32(0), [3, decoder.length + 3], u16(1), [0], decoder));
		const fields = join(
			new Uint8Array(6),
			wide(1),
			new Uint8Array(8),
			wide(2, 16, 0, 0),
			long(44_100 * 65_536)
		);
		const described = box('stsd', join(long(0, 1), box(format, join(fields, es))));
		const handler = box('hdlr', join(long(0, 0), text('soun'), new Uint8Array(13)));
		const header = box('mdhd', join(long(0, 0, 0, 44_100, 44_100), wide(0x55c4, 0)));
		const media = box('mdia', join(header, handler, box('minf', box('stbl', described))));
		return join(fileType('M4A '), box('moov', join(movieHeader(), box('trak', media))));
	}

	it('of AAC tell what is played, not what stands in the fields', async () => {
		// AAC, 32,000 Hz, one channel.
		expect(await facts(sound('mp4a', [0x12, 0x88]))).toEqual({
			sound: 'aac',
			sampleRate: 32_000,
			channels: 1
		});
		// Parametric stereo of 24,000 Hz and one channel: it plays twice as much of both.
		expect(await facts(sound('mp4a', [0xeb, 0x09, 0x88]))).toEqual({
			sound: 'aac',
			sampleRate: 48_000,
			channels: 2
		});
		expect(await facts(sound('samr', []))).toMatchObject({ sampleRate: 8000, channels: 1 });
	});

	it('of pictures tell the pixels that are stored', async () => {
		expect(await facts(join(fileType(), box('moov', join(movieHeader(), videoTrack()))))).toEqual({
			width: 640,
			height: 480
		});
	});

	it('of Matroska have one channel where none is told, and Opus has its rate', async () => {
		const track = folder(0xae, element(0xd7, [1]), element(0x83, [2]), element(0x86, 'A_OPUS'));
		const file = bytes(
			folder(0x1a45_dfa3, element(0x4282, 'webm', 1)),
			folder(0x1853_8067, folder(0x1654_ae6b, track))
		);
		expect(await facts(file)).toEqual({ channels: 1, sampleRate: 48_000 });
	});

	it('of ASF tell frames a second and the codec', async () => {
		const extension = asfObject(
			'14E6A5CB-C672-4332-8399-A96952065B5A',
			...[new Uint8Array(52), le32(400_000), le32(0), le16(0), le16(0)]
		);
		const film = asfObject(
			'B7DC0791-A9B7-11CF-8EE6-00C00C205365',
			guid('BC19EFC0-5B4D-11CF-A8FD-00805F5C442B'),
			...[
				new Uint8Array(38),
				le32(320),
				le32(240),
				[2],
				le16(40),
				le32(40),
				le32(320),
				le32(240),
				le32(0x18_0001)
			],
			...['WMV2', new Uint8Array(20)].map((part) => bytes(part))
		);
		const inside = bytes(extension, film);
		const head = bytes(
			guid('75B22630-668E-11CF-A6D9-00AA0062CE6C'),
			le32(inside.length + 30),
			le32(0),
			le32(2),
			[1, 2]
		);
		expect(await facts(bytes(head, inside))).toEqual({ frameRate: 25, codec: 'WMV2' });
	});
});

it('a transport stream tells its pictures though no tag of them is shown', async () => {
	const file = readFileSync(new URL('../fixtures/player/film.ts', import.meta.url));
	const said = await facts(new Uint8Array(file), 'film.ts');
	expect(said).toMatchObject({ codec: 'h264' });
	expect(said?.width).toBeGreaterThan(0);
});

it('what was measured is no tag of the file', async () => {
	const file = bytes('MP+', [7], le32(100), new Uint8Array(44));
	const metadata = await readMetadata(fromBytes(file), { fileName: 'x.mpc' });
	expect(metadata && toStoredTags(metadata).filter(({ name }) => name.startsWith('Measured'))).toEqual([]);
});

describe('program streams of MPEG', () => {
	const stamp = (time: number) =>
		bytes(
			[
				0x21 | ((Math.floor(time / 2 ** 30) & 7) << 1),
				(time >> 22) & 255,
				((time >> 14) & 254) | 1,
				(time >> 7) & 255
			],
			[((time << 1) & 254) | 1]
		);
	/** A packet of the second standard. */
	const packet = (
		id: number,
		time: number,
		...content: readonly (Uint8Array | string | readonly number[])[]
	) => {
		const inside = bytes([0x80, 0x80, 5], stamp(time), ...content);
		return bytes([0, 0, 1, id], u16(inside.length), inside);
	};
	const pack = bytes([0, 0, 1, 0xba, 0x44], new Uint8Array(8), [0xf8]);
	// 320 by 240, 25 a second.
	const sequence = bytes([0, 0, 1, 0xb3, 0x14, 0, 0xf0, 0x13, 0xff, 0xff, 0xe0, 0x18]);
	const extension = bytes([0, 0, 1, 0xb5, 0x14, 0x8a, 0, 1, 0, 0]);
	const filling = bytes([0, 0, 1, 0xbe], u16(60_000), new Uint8Array(60_000).fill(0xff));
	const many = new Array<Uint8Array>(10).fill(filling);

	it('are as long as from the first packet to behind the last picture', async () => {
		const film = bytes(
			pack,
			packet(0xe0, 90_000, sequence, extension),
			...many,
			packet(0xe0, 270_000),
			packet(0xe0, 266_400)
		);
		expect(await facts(film, 'x.mpg')).toEqual({
			...{ width: 320, height: 240, frameRate: 25 },
			...{ duration: 2.04, codec: 'mpeg2' }
		});
		expect(await facts(bytes(pack, packet(0xe0, 90_000, sequence)), 'x.mpg')).toMatchObject({
			codec: 'mpeg1'
		});
	});

	it('go on where the clock begins anew', async () => {
		const film = bytes(pack, packet(0xe0, 2 ** 33 - 90_000, sequence), ...many, packet(0xe0, 90_000));
		expect((await facts(film, 'x.mpg'))?.duration).toBeCloseTo(2.04, 6);
	});

	it('of DVDs tell their AC-3', async () => {
		// 48 kHz, three channels in front and two behind, and one for bass.
		const sound = packet(0xbd, 90_000, [0x80, 1, 0, 1], [0x0b, 0x77, 0, 0, 0x1e, 0x40, 0xe1, 0]);
		const film = bytes(pack, packet(0xe0, 90_000, sequence, extension), sound);
		expect(await facts(film, 'x.vob')).toMatchObject({ sound: 'ac3', channels: 6, sampleRate: 48_000 });
	});

	it('cut anywhere are no longer than they were', async () => {
		const film = bytes(
			pack,
			packet(0xe0, 90_000, sequence, extension),
			packet(0xc0, 180_000),
			packet(0xe0, 270_000)
		);
		for (let size = 0; size < film.length; size++)
			expect((await facts(film.subarray(0, size), 'x.mpg'))?.duration ?? 0).toBeLessThanOrEqual(2.041);
	});
});
