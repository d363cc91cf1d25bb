/** Sound with short heads, of which ExifTool reads nothing: what it is, how long, and what is told of it. */
import { describe, expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { factsOf } from '#lib/parsers/facts.ts';
import { musicOf } from '#lib/parsers/music.ts';
import { bytes, u32 } from '../fixtures/build-blocks.ts';
import { id3 } from '../fixtures/build-music.ts';
import { apeTag } from '../fixtures/build-sounds.ts';
import * as made from '../fixtures/build-plain-sounds.ts';
import { dsd, dst, tak } from '../fixtures/build-studio-sounds.ts';
import { seeded } from '../random.ts';
import { mutantOf } from './mutants.ts';
import { read } from './reading.ts';

interface Wanted {
	readonly sound: string;
	readonly sampleRate: number;
	readonly channels: number;
	readonly duration: number;
}

const told = (sound: string, sampleRate: number, channels: number, duration: number): Wanted => ({
	sound,
	sampleRate,
	channels,
	duration
});
const many = (count: number, ...frames: readonly Uint8Array[]) =>
	bytes(...Array.from({ length: count }, () => frames).flat());
const pcm = made.coreFormat('lpcm', 4, 1, 2);
const half = new Uint8Array(4 + 4 * 24_000);

/** A name, the type and MIME type, bytes, and what they are. */
const files: readonly (readonly [string, string, string, Uint8Array, Wanted])[] = [
	['sound.au', 'AU', 'audio/basic', made.au('', 16_000), told('pcm', 8000, 2, 0.5)],
	['told.au', 'AU', 'audio/basic', made.au('', 16_000, 8000), told('pcm', 8000, 2, 0.25)],
	['note.snd', 'AU', 'audio/basic', made.au('Title=Ashore\n', 16_000), told('pcm', 8000, 2, 0.5)],
	['sound.caf', 'CAF', 'audio/x-caf', made.core(pcm, ['data', half]), told('pcm', 48_000, 2, 0.5)],
	[
		'unended.caf',
		'CAF',
		'audio/x-caf',
		made.core(pcm, ['data', half, 2 ** 64 - 2 ** 12]),
		told('pcm', 48_000, 2, 0.5)
	],
	[
		'packets.caf',
		'CAF',
		'audio/x-caf',
		made.core(made.coreFormat('alac', 0, 4096, 1), made.corePackets(7000, 0, 1192), [
			'data',
			new Uint8Array(50)
		]),
		told('alac', 48_000, 1, 8192 / 48_000)
	],
	[
		'counted.caf',
		'CAF',
		'audio/x-caf',
		made.core(
			made.coreFormat('aac ', 0, 1024, 2),
			['data', new Uint8Array(50)],
			made.corePackets(45_000, 2112, 888)
		),
		told('aac', 48_000, 2, 1)
	],
	['sound.w64', 'W64', 'audio/x-w64', made.wave64(1, 16, 8000), told('pcm', 8000, 1, 0.5)],
	['fine.w64', 'W64', 'audio/x-w64', made.wave64(0xfffe, 16, 8000), told('pcm', 8000, 1, 0.5)],
	['packed.w64', 'W64', 'audio/x-w64', made.wave64(2, 4, 8001, 12_000), told('adpcm', 8000, 1, 1.5)],
	['sound.tta', 'TTA', 'audio/x-tta', made.trueAudioTagged, told('tta', 44_100, 2, 1.5)],
	['sound.dff', 'DFF', 'audio/x-dff', dsd(7056), told('dsd', 2_822_400, 2, 0.01)],
	['packed.dff', 'DFF', 'audio/x-dff', dst(150), told('dst', 2_822_400, 2, 2)],
	['sound.tak', 'TAK', 'audio/x-tak', tak(6, 44_100, 66_150), told('tak', 44_100, 6, 1.5)],
	['long.tak', 'TAK', 'audio/x-tak', tak(2, 96_000, 5_000_000_000), told('tak', 96_000, 2, 5e9 / 96_000)],
	['sound.ac3', 'AC3', 'audio/ac3', many(3, made.dolby), told('ac3', 48_000, 6, 0.096)],
	['sound.eac3', 'EAC3', 'audio/eac3', many(5, made.dolbyPlus), told('eac3', 48_000, 2, 0.16)],
	['sound.dts', 'DTS', 'audio/vnd.dts', many(6, made.dts), told('dts', 48_000, 6, 0.064)],
	['more.dts', 'DTS', 'audio/vnd.dts', many(300, made.dts, made.dtsMore), told('dts', 48_000, 6, 3.2)],
	['sound.amr', 'AMR', 'audio/amr', bytes('#!AMR\n', many(50, made.spoken)), told('amr', 8000, 1, 1)],
	[
		'broad.awb',
		'AMR',
		'audio/amr-wb',
		bytes('#!AMR-WB\n', many(50, bytes([0x44], new Uint8Array(60)))),
		told('amr-wb', 16_000, 1, 1)
	]
];

const facts = async (file: Uint8Array, fileName: string) => {
	const metadata = await readMetadata(fromBytes(file), { fileName });
	return metadata && factsOf(metadata);
};

describe.each(files)('%s', (name, type, mime, file, wanted) => {
	it('tells what it is and how long, and shows no more than its type', async () => {
		const { metadata, warnings } = await read(file, name);
		expect(metadata?.type).toMatchObject({ type, mime });
		expect(metadata && factsOf(metadata)).toEqual({
			...wanted,
			duration: expect.closeTo(wanted.duration, 9) as number
		});
		const shown = metadata?.tags.filter(({ entry }) => entry.unknown !== true) ?? [];
		expect(shown.map(({ entry }) => entry.name).sort()).toEqual([
			'FileType',
			'FileTypeExtension',
			'MIMEType'
		]);
		expect(warnings).toEqual([]);
	});

	it('cut anywhere is no longer than it was, and is what it was', { timeout: 60_000 }, async () => {
		// Of a head every byte, of the sound some.
		const most = Math.max(0, file.length - 400);
		for (let size = 0; size < file.length; size += size < 400 ? 1 : Math.ceil(most / 100)) {
			const said = await facts(file.subarray(0, size), name);
			expect(said?.duration ?? 0).toBeLessThanOrEqual(wanted.duration + 1e-9);
			expect(said?.channels ?? wanted.channels).toBe(wanted.channels);
		}
	});

	it('damaged stays inside the limits and throws nothing', { timeout: 60_000 }, async () => {
		const [random, head] = [seeded(7), file.slice(0, 4096)];
		for (let count = 0; count < 150; count++) {
			const { bytes: damaged } = mutantOf(head, made.trueAudioTagged, random);
			const metadata = await readMetadata(fromBytes(damaged), { fileName: name });
			const length = metadata && factsOf(metadata).duration;
			expect(length ?? 1).toBeGreaterThan(0);
			expect(Number.isFinite(length ?? 1)).toBe(true);
		}
	});
});

describe('what is told of sound that ExifTool does not read', () => {
	const music = async (file: Uint8Array, fileName: string) => {
		const metadata = await readMetadata(fromBytes(file), { fileName });
		return metadata && musicOf(metadata);
	};

	it.each([
		['AU', 'x.au', made.au('Title=Ashore\nArtist=Åse\nRecorded at the pier\0\0', 20)],
		[
			'CAF',
			'x.caf',
			made.core(
				pcm,
				made.coreTexts({ title: 'Ashore', artist: 'Åse', comments: 'Recorded at the pier', empty: '' }),
				['data', half]
			)
		]
	])('%s', async (_, name, file) => {
		expect(await music(file, name)).toMatchObject({
			title: ['Ashore'],
			artist: ['Åse'],
			comments: ['Recorded at the pier']
		});
	});

	it('CAF: names that it has for itself', async () => {
		const said = { 'track number': '3/12', 'key signature': 'Am', tempo: '92', year: '1999' };
		expect(await music(made.core(made.coreTexts(said), pcm), 'x.caf')).toMatchObject({
			trackNumber: 3,
			trackTotal: 12,
			key: ['Am'],
			bpm: 92,
			date: '1999'
		});
	});

	it.each([
		['True Audio: APE', 'x.tta', made.trueAudioTagged],
		['TAK: APE', 'x.tak', tak(2, 44_100, 1000)],
		['DSDIFF: its own texts', 'x.dff', dst(10)]
	])('%s', async (_, name, file) => {
		const told = { title: ['Ashore'], artist: [expect.stringMatching(/^Ase/)] };
		expect(await music(file, name)).toMatchObject(told);
	});

	it('texts that lie about how many they are keep those that are there', async () => {
		const [type, texts] = made.coreTexts({ title: 'Ashore', artist: 'Ase' });
		const lying = bytes(u32(0xffff_ffff), texts.subarray(4, -2));
		expect(await music(made.core([type, lying, 2 ** 63]), 'x.caf')).toMatchObject({
			title: ['Ashore'],
			artist: ['As']
		});
	});
});

describe('True Audio that ExifTool takes for an MP3', () => {
	const wanted = told('tta', 44_100, 2, 1.5);

	it('has the tags that it shows, and those of APE out of sight, with ID3 behind it', async () => {
		const file = bytes(made.trueAudioTagged, made.oldTag('Ashore', 'Ase'));
		const { metadata, tags } = await read(file, 'x.tta');
		expect(metadata?.type).toMatchObject({ type: 'MP3', mime: 'audio/mpeg' });
		expect([tags.get('ID3v1:Title'), tags.get('File:ID3Size')]).toEqual(['Ashore', '128']);
		expect(metadata && factsOf(metadata)).toEqual(wanted);
		const ape = metadata?.tags.filter(({ group1 }) => group1 === 'APE') ?? [];
		expect(ape.map(({ entry }) => [entry.name, entry.unknown])).toEqual([
			['Title', true],
			['Artist', true]
		]);
	});

	it('and with ID3 before it', async () => {
		const file = bytes(id3(3, [['TIT2', 'Ashore']]), made.trueAudio);
		const { metadata, tags } = await read(file, 'x.tta');
		expect(metadata?.type).toMatchObject({ type: 'MP3', mime: 'audio/mpeg' });
		expect(tags.get('ID3v2_3:Title')).toBe('Ashore');
		expect(metadata && factsOf(metadata)).toEqual(wanted);
	});

	it('of ID3 with no sound of MPEG behind it APE is out of sight, as for ExifTool', async () => {
		const file = bytes(id3(3, [['TIT2', 'A']]), 'no sound '.repeat(90), apeTag({ Title: 'Ashore' }));
		const { metadata } = await read(file, 'x.mp3');
		const ape = metadata?.tags.filter(({ group1 }) => group1 === 'APE') ?? [];
		expect(ape.map(({ entry }) => [entry.name, entry.unknown])).toEqual([['Title', true]]);
	});
});

describe('sizes and counts that cannot be', () => {
	it.each([
		['AU of no channels', 'x.au', bytes('.snd', u32(24), u32(8), u32(3), u32(8000), u32(0), 'x'.repeat(8))],
		[
			'AU that begins behind its end',
			'x.au',
			bytes('.snd', u32(0xffff_fff0), u32(8), u32(3), u32(8), u32(1))
		],
		['CAF of no rate', 'x.caf', made.core(['desc', new Uint8Array(32)], ['data', half])],
		['CAF of data without a description', 'x.caf', made.core(['data', half], made.corePackets(9, 9, 9))],
		['CAF of data shorter than its count', 'x.caf', made.core(pcm, ['data', new Uint8Array(2)])],
		['W64 of chunks of no size', 'x.w64', bytes('riff\x2e\x91\xcf\x11', new Uint8Array(4096))],
		['TTA of no rate', 'x.tta', bytes('TTA1', new Uint8Array(18))],
		['AMR of several channels', 'x.amr', bytes('#!AMR_MC1.0\n', u32(2), made.spoken)],
		['AC-3 of what is none', 'x.ac3', bytes([0x0b, 0x77, 0, 0, 0xc0], new Uint8Array(9000))],
		['DTS of what is none', 'x.dts', bytes([0x7f, 0xfe, 0x80, 1], new Uint8Array(9000))]
	])('%s: no length', async (_, name, file) => {
		const { metadata } = await read(file, name);
		expect(metadata?.type.type).toBe(name.slice(2).toUpperCase());
		expect(metadata && factsOf(metadata).duration).toBeUndefined();
	});

	it('of a file of many small chunks few are looked at', async () => {
		const file = made.core(...Array.from({ length: 9000 }, () => ['free', new Uint8Array(0)] as const));
		const budget = new Budget();
		const metadata = await readMetadata(fromBytes(file), { fileName: 'x.caf', budget });
		expect(metadata?.warnings).toEqual([]);
		expect(budget.used.reads).toBeLessThan(100);
	});

	it('frames of speech that vary in size are counted, and in a long file those of three places', async () => {
		const short = bytes('#!AMR\n', many(20, made.spoken, made.silent, bytes([0x7c])));
		expect((await facts(short, 'x.amr'))?.duration).toBeCloseTo(1.2, 9);
		const long = bytes('#!AMR\n', many(9000, made.spoken, made.silent), many(3000, made.spoken));
		expect((await facts(long, 'x.amr'))?.duration).toBeGreaterThan(21_000 / 50 / 1.3);
		expect((await facts(long, 'x.amr'))?.duration).toBeLessThan((21_000 / 50) * 1.3);
	});

	it('AC-3 goes by its name, too: two bytes are too few to tell', async () => {
		expect(await facts(many(3, made.dolby), 'x.bin')).toBeUndefined();
	});
});
