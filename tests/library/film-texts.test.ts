import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textsWithin } from '#lib/library/films/texts/read.ts';
import type { Cue } from '#lib/library/subtitles/cue.ts';
import { fromBytes, type ByteSource } from '#lib/parsers/io/byte-source.ts';
import { element, folder } from '../fixtures/build-ebml.ts';
import { bytes, u16, utf8 } from '../fixtures/build-blocks.ts';
import { box, fileType, join, longBox, movieHeader, text as letters, u32 } from '../parsers/made-boxes.ts';

const fixture = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../fixtures/player/${name}`, import.meta.url)));

interface Read {
	readonly codec: string;
	readonly language: string | undefined;
	readonly name: string | undefined;
	readonly forced: boolean;
	readonly cues: readonly Cue[];
}

async function read(file: Uint8Array | ByteSource): Promise<Read[]> {
	const tracks = await textsWithin(file instanceof Uint8Array ? fromBytes(file) : file);
	return Promise.all(
		tracks.map(async ({ codec, language, name, forced, cues }) => {
			const all: Cue[] = [];
			for await (const some of cues()) all.push(...some);
			return { codec, language, name, forced, cues: all };
		})
	);
}

const plain = ({ cues }: Read): string[] =>
	cues.map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')).join('|'));

describe('texts within a film', () => {
	test('in Matroska: SubRip, SubStation Alpha and WebVTT', async () => {
		const [english, german, french, ...none] = await read(fixture('tracks.mkv'));
		expect(none).toEqual([]);
		expect(english).toMatchObject({ codec: 'srt', language: 'eng', forced: false });
		expect(german).toMatchObject({ codec: 'ass', language: 'ger', name: 'Full' });
		expect(french).toMatchObject({ codec: 'webvtt', language: 'fre' });
		// The sound begins a little before the picture: so does what whoever wrote the file counts from.
		const cue = english?.cues[0];
		expect(cue?.start).toBeCloseTo(0.5, 0);
		expect((cue?.end ?? 0) - (cue?.start ?? 0)).toBeCloseTo(1.5, 3);
		expect(cue?.lines).toEqual([
			[{ text: 'First ' }, { text: 'words', italic: true }],
			[{ text: 'in two lines' }]
		]);
		expect(english?.cues[1]).toMatchObject({ top: true });
		expect(german?.cues[0]?.lines).toEqual([
			[{ text: 'Erste ' }, { text: 'Worte', bold: true }, { text: ', mit Komma' }]
		]);
		expect(german?.cues[1]).toMatchObject({ top: true });
		expect(french?.cues[0]?.lines).toEqual([[{ text: 'Premiers ' }, { text: 'mots', bold: true }]]);
	});

	test('in MP4: timed text with its styles', async () => {
		const [english, german, ...none] = await read(fixture('tracks.mp4'));
		expect(none).toEqual([]);
		expect(english).toMatchObject({ codec: 'tx3g', language: 'eng' });
		expect(english?.cues.map(({ start, end }) => [start, end])).toEqual([
			[0.5, 2],
			[3, 5.5]
		]);
		expect(english?.cues[0]?.lines[0]).toEqual([{ text: 'First ' }, { text: 'words', italic: true }]);
		expect(german).toMatchObject({ language: 'ger', name: 'Full' });
		expect(german?.cues[0]?.lines[0]).toContainEqual({ text: 'Worte', bold: true });
	});

	test('chapters are none, and neither is what another container holds', async () => {
		for (const name of ['film.mp4', 'film.mkv', 'film.ts', 'film.avi', 'film.flv', 'film.srt'])
			expect(await read(fixture(name)), name).toEqual([]);
	});

	test('damage anywhere costs no more than what it hits, and ends', async () => {
		for (const name of ['tracks.mkv', 'tracks.mp4']) {
			const whole = fixture(name);
			const most = (await read(whole)).length;
			for (let end = 0; end < whole.length; end += 97)
				expect((await read(whole.subarray(0, end))).length).toBeLessThanOrEqual(most);
			let seed = 7;
			const random = (most: number) => (seed = (seed * 48_271) % 0x7fff_ffff) % most;
			for (let round = 0; round < 300; round++) {
				const bent = whole.slice();
				for (let count = 0; count < 20; count++) bent[random(Math.min(3000, bent.length))] = random(256);
				for (const { cues } of await read(bent))
					for (const { start, end } of cues) expect(end).toBeGreaterThan(start);
			}
		}
	}, 60_000);
});

test('in MP4 with places of 64 bits and sizes of one byte', async () => {
	const samples = ['One', '', 'Two'].map((line) => bytes(u16(line.length), letters(line)));
	const sizes = samples.map(({ length }) => length);
	const start = fileType().length + 16;
	const tables = join(
		box('stsd', join(u32(0, 1), box('tx3g', new Uint8Array(38)))),
		box('stts', u32(0, 1, 3, 600)),
		box('stsc', u32(0, 1, 1, 3, 1)),
		box('co64', u32(0, 1, 0, start)),
		box('stz2', join(u32(0, 8, 3), bytes(sizes)))
	);
	const header = box('mdhd', join(u32(0, 0, 0, 600, 1800), bytes(u16(0x55c4), u16(0))));
	const film = join(
		fileType(),
		longBox('mdat', join(...samples)),
		longBox(
			'moov',
			join(movieHeader(), box('trak', longBox('mdia', join(header, box('minf', box('stbl', tables))))))
		)
	);
	const [track] = await read(film);
	expect(track && plain(track)).toEqual(['One', 'Two']);
	expect(track?.cues.map(({ start, end }) => [start, end])).toEqual([
		[0, 1],
		[2, 3]
	]);
});

/** A block of a text, in a group that says how long it is shown. */
const block = (track: number, at: number, text: Uint8Array, shown = 1000): Uint8Array =>
	folder(0xa0, element(0xa1, bytes([0x80 | track], u16(at), [0], text)), element(0x9b, u16(shown)));
const picture = (size: number) => element(0xa3, bytes([0x81, 0, 0, 0x80], new Uint8Array(size)));

interface Made {
	readonly entry?: readonly Uint8Array[];
	readonly codec?: string;
	readonly clusters: readonly Uint8Array[];
}

/** A film with one track of texts, number 2, and no index. */
function made({ entry = [], codec = 'S_TEXT/UTF8', clusters }: Made): Uint8Array {
	const track = folder(0xae, element(0xd7, [2]), element(0x83, [17]), element(0x86, codec), ...entry);
	return bytes(
		folder(0x1a45_dfa3, element(0x4282, 'matroska')),
		folder(0x1853_8067, folder(0x1654_ae6b, track), ...clusters)
	);
}

describe('texts in Matroska without an index', () => {
	test('are found between the pictures, whatever these hold', async () => {
		const clusters = [0, 10].map((second) =>
			folder(
				...([0x1f43_b675, element(0xe7, u16(second * 1000))] as const),
				...[picture(700_000), block(2, 500, utf8(`At ${String(second)}`)), picture(20)],
				block(3, 600, utf8('Of another'))
			)
		);
		const [text] = await read(made({ clusters }));
		expect(text?.cues.map(({ start, end }) => [start, end])).toEqual([
			[0.5, 1.5],
			[10.5, 11.5]
		]);
		expect(text && plain(text)).toEqual(['At 0', 'At 10']);
	});

	test('are unpacked: by zlib, and with what was left out of each', async () => {
		const cluster = (text: Uint8Array) => [folder(0x1f43_b675, element(0xe7, [0]), block(2, 0, text))];
		const packed = (...inside: readonly Uint8Array[]) => [
			folder(0x6d80, folder(0x6240, folder(0x5034, ...inside)))
		];
		const zlib = packed(element(0x4254, [0]));
		const stripped = packed(element(0x4254, [3]), element(0x4255, 'Hel'));
		const words = async (film: Made) => (await read(made(film))).map(plain);
		expect(await words({ entry: zlib, clusters: cluster(deflateSync('Hello')) })).toEqual([['Hello']]);
		expect(await words({ entry: stripped, clusters: cluster(utf8('lo')) })).toEqual([['Hello']]);
		// A bomb is cut, damage is left out, and what is packed otherwise is no track.
		const bomb = deflateSync(Buffer.alloc(50_000_000, 'a'));
		const [[long = ''] = []] = await words({ entry: zlib, clusters: cluster(bomb.subarray(0, 60_000)) });
		expect(long.length).toBeLessThanOrEqual(2000);
		expect(await words({ entry: zlib, clusters: cluster(utf8('not packed')) })).toEqual([[]]);
		expect(await words({ entry: packed(element(0x4254, [1])), clusters: [] })).toEqual([]);
	});

	test('WebVTT of WebM has its name and settings before it', async () => {
		const text = utf8('id\nline:0 align:start\n<i>Above</i>');
		const clusters = [folder(0x1f43_b675, element(0xe7, [0]), block(2, 0, text))];
		const [vtt] = await read(made({ codec: 'D_WEBVTT/SUBTITLES', clusters }));
		expect(vtt?.cues).toEqual([{ start: 0, end: 1, lines: [[{ text: 'Above', italic: true }]], top: true }]);
	});

	test('a forced text says so; a name is no language', async () => {
		const entry = [element(0x55aa, [1]), element(0x536e, 'Signs'), element(0x22_b59d, 'pt-BR')];
		const [text] = await read(made({ entry, clusters: [] }));
		expect(text).toMatchObject({ forced: true, name: 'Signs', language: 'pt-BR' });
	});

	test('a film that is walked through is read in few pieces', async () => {
		const clusters = Array.from({ length: 200 }, () =>
			folder(0x1f43_b675, element(0xe7, [0]), picture(9000), block(2, 0, utf8('x')))
		);
		const file = made({ clusters });
		let reads = 0;
		const source = fromBytes(file);
		const [text] = await read({
			size: source.size,
			read: (offset, length) => {
				reads++;
				return source.read(offset, length);
			}
		});
		expect(text?.cues).toHaveLength(200);
		expect(reads).toBeLessThan(2 + Math.ceil(file.length / (256 * 1024)) * 2);
	});

	test('tracks that stand behind the pictures are found by the list of what is where', async () => {
		const track = folder(0xae, element(0xd7, [2]), element(0x83, [17]), element(0x86, 'S_TEXT/UTF8'));
		const cluster = folder(0x1f43_b675, element(0xe7, [0]), picture(100), block(2, 0, utf8('Found')));
		const seekTo = (at: number) =>
			folder(0x114d_9b74, folder(0x4dbb, element(0x53ab, u32(0x1654_ae6b)), element(0x53ac, u32(at))));
		const at = seekTo(0).length + cluster.length;
		const film = bytes(
			folder(0x1a45_dfa3, element(0x4282, 'matroska')),
			folder(0x1853_8067, seekTo(at), cluster, folder(0x1654_ae6b, track))
		);
		expect((await read(film)).map(plain)).toEqual([['Found']]);
	});
});
