/** Films and sound of gigabytes whose tags lie at the far end: what is read of them is counted, nothing of it lies on a disk. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Budget, defaultLimits, printed, readMetadata, textOf, type ByteSource } from '#lib/parsers/index.ts';
import { asfObject, guid } from '../fixtures/build-asf.ts';
import { bytes, u16, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { element, folder, simpleTag } from '../fixtures/build-ebml.ts';
import * as made from '../fixtures/build-music.ts';
import { opusHead, pages, vorbisHead } from '../fixtures/build-ogg.ts';
import { riffChunk, riffList } from '../fixtures/build-riff.ts';
import { box, fileType, film, itemList, item, join, movieHeader, videoTrack } from './made-boxes.ts';

type Piece = Uint8Array | number;

/** A source of pieces with so many zeros between them, which exist only where they are read. */
function giant(...pieces: readonly Piece[]): ByteSource {
	const placed: [at: number, piece: Uint8Array][] = [];
	let size = 0;
	for (const piece of pieces) {
		if (typeof piece === 'number') size += piece;
		else {
			placed.push([size, piece]);
			size += piece.length;
		}
	}
	return {
		size,
		read(offset, length) {
			const out = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
			for (const [at, piece] of placed) {
				const start = Math.max(at, offset);
				const end = Math.min(at + piece.length, offset + out.length);
				if (end > start) out.set(piece.subarray(start - at, end - at), start - offset);
			}
			return Promise.resolve(out);
		}
	};
}

async function readGiant(source: ByteSource, fileName: string) {
	const budget = new Budget();
	const metadata = await readMetadata(source, { fileName, budget });
	const tags = new Map(metadata?.tags.map((tag) => [tag.entry.name, textOf(printed(tag))]));
	return { tags, warnings: metadata?.warnings ?? [], used: budget.used };
}

const gigabyte = 2 ** 30;
const le16 = (value: number) => u16(value, true);
const le32 = (value: number) => u32(value, true);
const le64 = (value: number) => bytes(le32(value % 2 ** 32), le32(Math.floor(value / 2 ** 32)));
const be64 = (value: number) => bytes(u32(Math.floor(value / 2 ** 32)), u32(value % 2 ** 32));

/** The head of a box of 64 bits around so many bytes. */
const boxHead = (type: string, size: number) => bytes(u32(1), type, be64(size + 16));
const moov = box(
	'moov',
	join(movieHeader(), videoTrack(), box('udta', itemList(item('\xa9nam', 'Far away'))))
);

/** An element's head whose size is written in eight bytes. */
const elementHead = (id: number, size: number) => bytes(u32(id), [1], be64(size).subarray(1));

function mkv(): Piece[] {
	const head = folder(0x1a45_dfa3, element(0x4282, 'matroska', 1));
	const tracks = folder(
		0x1654_ae6b,
		folder(0xae, element(0xd7, [1]), element(0x83, [1]), element(0x86, 'V_VP9'))
	);
	const tags = folder(0x1254_c367, folder(0x7373, folder(0x63c0), simpleTag('TITLE', 'Far away')));
	const film = 4 * gigabyte;
	const seek = (position: number) =>
		folder(
			0x114d_9b74,
			folder(0x4dbb, element(0x53ab, [0x12, 0x54, 0xc3, 0x67]), element(0x53ac, be64(position)))
		);
	const cluster = elementHead(0x1f43_b675, film);
	const position = seek(0).length + tracks.length + cluster.length + film;
	return [
		head,
		elementHead(0x1853_8067, position + tags.length),
		seek(position),
		tracks,
		cluster,
		film,
		tags
	];
}

const pcm = riffChunk('fmt ', le16(1), le16(2), le32(44_100), le32(176_400), le16(4), le16(16));
const info = riffList('INFO', riffChunk('INAM', 'Far away\0'));

function rf64(): Piece[] {
	const sound = 6 * gigabyte;
	const sizes = riffChunk('ds64', le64(sound + 200), le64(sound), le64(sound / 4), le32(0));
	return [bytes('RF64', le32(0xffff_ffff), 'WAVE', sizes, pcm, 'data', le32(0xffff_ffff)), sound, info];
}

function avi(): Piece[] {
	const film = gigabyte;
	const movi = bytes('LIST', le32(film + 4), 'movi');
	const head = riffList('hdrl', riffChunk('avih', le32(40_000), new Uint8Array(52)));
	return [bytes('RIFF', le32(film + head.length + info.length + 16), 'AVI ', head, movi), film, info];
}

function asf(): Piece[] {
	const film = 3 * gigabyte;
	const xmp = utf8(xmpText('<xmp:CreatorTool>Far away</xmp:CreatorTool>'));
	const header = bytes(guid('75B22630-668E-11CF-A6D9-00AA0062CE6C'), le64(30), le32(0), [1, 2]);
	const data = bytes(guid('75B22636-668E-11CF-A6D9-00AA0062CE6C'), le64(film + 24));
	return [header, data, film, asfObject('BE7ACFCB-97A9-42E8-9C71-999491E3AFAC', xmp)];
}

function lastPage(serial: number, position: number): Uint8Array {
	const page = pages(serial, [new Uint8Array(10)]);
	page[5] = 4;
	page.set(le64(position), 6);
	return page;
}

const oldest = () => {
	const tag = new Uint8Array(128);
	tag.set(utf8('TAGFar away'));
	return tag;
};

const seconds = 100_000;

describe('tags at the far end: less than 2 MB in 12 reads, no more than 1 MB at once', () => {
	const containers: [name: string, pieces: readonly Piece[], tag: string][] = [
		['a.mp4', [fileType(), boxHead('mdat', 5 * gigabyte), 5 * gigabyte, moov], 'Title'],
		['a.mov', [fileType('qt  '), box('wide'), boxHead('mdat', gigabyte), gigabyte, moov], 'Title'],
		[
			'several.mp4',
			[fileType(), ...[1, 2, 3].flatMap(() => [boxHead('mdat', gigabyte), gigabyte]), moov],
			'Title'
		],
		['a.m4a', [fileType('M4A '), boxHead('mdat', 2 * gigabyte), 2 * gigabyte, moov], 'Title'],
		['a.3gp', [fileType('3gp4'), boxHead('mdat', 2 * gigabyte), 2 * gigabyte, moov], 'Title'],
		['head first.mp4', [film(), boxHead('mdat', 6 * gigabyte), 6 * gigabyte, box('free')], 'Title'],
		['a.mkv', mkv(), 'Title'],
		['a.wav', rf64(), 'Title'],
		['a.avi', avi(), 'Title'],
		['a.wmv', asf(), 'CreatorTool'],
		['a.mp3', [made.mp3(made.id3(3, [])), gigabyte, made.apeTag([['Title', 'Far away']])], 'Title'],
		['oldest.mp3', [made.mp3(made.id3(3, [])), gigabyte, oldest()], 'Title'],
		['a.flac', [made.flac([['TITLE', 'Far away']]), 2 * gigabyte], 'Title'],
		[
			'a.aif',
			[
				bytes('FORM', u32(0xf000_0000), 'AIFF', 'SSND', u32(3 * gigabyte)),
				3 * gigabyte,
				bytes('NAME', u32(8), 'Far away')
			],
			'Name'
		],
		[
			'a.wv',
			[
				bytes('wvpk', le32(24), le16(0x410), new Uint8Array(22)),
				gigabyte,
				made.apeTag([['Title', 'Far away']])
			],
			'Title'
		],
		[
			'a.ape',
			[bytes('MAC ', le16(3990), new Uint8Array(80)), gigabyte, made.apeTag([['Title', 'Far away']])],
			'Title'
		],
		[
			'a.mpc',
			[bytes('MP+', [7], new Uint8Array(40)), gigabyte, made.apeTag([['Title', 'Far away']])],
			'Title'
		],
		[
			'a.dsf',
			[
				bytes(
					'DSD ',
					le64(28),
					le64(gigabyte + 200),
					le64(gigabyte + 92),
					'fmt ',
					le64(52),
					new Uint8Array(52)
				),
				gigabyte,
				made.id3(3, [['TIT2', 'Far away']])
			],
			'Title'
		]
	];

	it.each(containers)('%s', async (name, pieces, tag) => {
		const { tags, used } = await readGiant(giant(...pieces), name);
		expect(tags.get(tag)).toBe(tag === 'Title' && name === 'head first.mp4' ? 'A film' : 'Far away');
		expect(used.bytes).toBeLessThan(2e6);
		expect(used.reads).toBeLessThanOrEqual(12);
		expect(used.allocation).toBeLessThanOrEqual(1024 * 1024);
	});

	it.each([
		['a.ogg', bytes(pages(7, [vorbisHead, bytes('\x03vorbis', new Uint8Array(9))])), 44_100 * seconds],
		['a.opus', bytes(pages(7, [opusHead, bytes('OpusTags', new Uint8Array(8))])), 48_000 * seconds + 312]
	])('how long %s is, too', async (name, head, position) => {
		const { tags, used } = await readGiant(giant(head, 2 * gigabyte, lastPage(7, position)), name);
		expect(Number(tags.get('MeasuredDuration'))).toBe(seconds);
		expect(used.bytes).toBeLessThan(2e6);
		expect(used.reads).toBeLessThanOrEqual(12);
	});
});

const fixtures = new URL('../fixtures/', import.meta.url);
const heads = ['flv', 'mxf', 'real', 'dv', 'mov', 'mp3', 'flac'].flatMap((format) =>
	readdirSync(new URL(`${format}/`, fixtures))
		.filter((name) => !/\.(?:json|ram)$/.test(name))
		.map((name) => `${format}/${name}`)
);

it.each(heads)('a giant that begins as %s costs no more', async (path) => {
	const head = new Uint8Array(readFileSync(new URL(path, fixtures)));
	const { tags, used } = await readGiant(giant(head, 3 * gigabyte), path);
	expect(tags.size).toBeGreaterThan(5);
	expect(used.bytes).toBeLessThan(2e6);
	expect(used.reads).toBeLessThanOrEqual(12);
	expect(used.allocation).toBeLessThanOrEqual(1024 * 1024);
});

describe('what stands in for film and is none stays inside the budget', () => {
	const far = 5 * gigabyte;
	const many = (count: number, one: Uint8Array) =>
		new Uint8Array(Buffer.concat(new Array<Uint8Array>(count).fill(one)));
	const nested = (depth: number, type: string) =>
		bytes(...Array.from({ length: depth }, (_, level) => bytes(u32((depth - level) * 8), type)));
	const deepElements = (depth: number) => {
		let inside: Uint8Array = simpleTag('LAST', 'x');
		for (let level = 0; level < depth; level++)
			inside = bytes([0x67, 0xc8, 0x08], u32(inside.length).slice(1), inside);
		return inside;
	};
	const said = box('udta', itemList(item('\xa9nam', 'Before')));
	const before = join(fileType(), box('moov', join(movieHeader(), said)));
	const lying: [name: string, pieces: readonly Piece[], tag: string | undefined][] = [
		['zeros where boxes should be.mp4', [before, far], 'Title'],
		['a film without an end.mp4', [before, bytes(u32(0), 'mdat'), far], 'Title'],
		['a film larger than the file.mp4', [before, boxHead('mdat', 2 ** 50), far], 'Title'],
		['a film smaller than it is.mp4', [before, box('mdat', new Uint8Array(8)), far, moov], 'Title'],
		[
			'the largest size there is.mp4',
			[before, bytes(u32(1), 'mdat', u32(0xffff_ffff), u32(0xffff_ffff)), far],
			'Title'
		],
		[
			'a movie larger than the file.mp4',
			[fileType(), boxHead('moov', 2 ** 50), movieHeader(), far],
			undefined
		],
		['500,000 boxes.mp4', [before, many(500_000, box('free'))], 'Title'],
		[
			'500,000 boxes in a movie.mp4',
			[fileType(), box('moov', join(movieHeader(), said, many(500_000, box('free'))))],
			'Title'
		],
		['20,000 boxes deep.mp4', [before, nested(20_000, 'moov')], 'Title'],
		['20,000 boxes deep in user data.mp4', [before, box('moov', nested(20_000, 'udta'))], 'Title'],
		[
			'500,000 chunks.avi',
			[bytes('RIFF', le32(0xf000_0000), 'AVI ', info), many(500_000, riffChunk('JUNK'))],
			'Title'
		],
		['20,000 lists deep.avi', [bytes('RIFF', le32(0xf000_0000), 'AVI ', info), deepLists(20_000)], 'Title'],
		['zeros where chunks should be.wav', [bytes('RIFF', le32(0xf000_0000), 'WAVE', info), far], 'Title'],
		[
			'500,000 elements.mkv',
			[...mkv().slice(0, 1), elementHead(0x1853_8067, far), many(500_000, bytes([0xec, 0x80]))],
			'DocType'
		],
		[
			'20,000 tags deep.mkv',
			[
				...mkv().slice(0, 1),
				elementHead(0x1853_8067, far),
				folder(0x1254_c367, folder(0x7373, deepElements(20_000)))
			],
			'DocType'
		],
		[
			'a cluster of every size.mkv',
			[...mkv().slice(0, 1), elementHead(0x1853_8067, 2 ** 50), elementHead(0x1f43_b675, 2 ** 50), far],
			'DocType'
		],
		[
			'500,000 objects.wmv',
			[...asf().slice(0, 1), many(500_000, asfObject('1806D474-CADF-4509-A4BA-9AABCB96AAE8'))],
			undefined
		],
		[
			'an object without size.wmv',
			[...asf().slice(0, 1), guid('75B22636-668E-11CF-A6D9-00AA0062CE6C'), le64(0), far],
			undefined
		],
		['500,000 pages.ogg', [pages(7, [vorbisHead]), many(500_000, lastPage(9, 1))], 'SampleRate'],
		['500,000 blocks.flac', [bytes('fLaC'), many(500_000, bytes([1, 0, 0, 0]))], undefined]
	];

	function deepLists(depth: number): Uint8Array {
		return bytes(
			...Array.from({ length: depth }, (_, level) => bytes('LIST', le32((depth - level) * 12 + 4), 'hdrl'))
		);
	}

	it.each(lying)('%s', { timeout: 30_000 }, async (name, pieces, tag) => {
		const { tags, used, warnings } = await readGiant(giant(...pieces), name);
		if (tag !== undefined) expect(tags.has(tag)).toBe(true);
		if (tag === 'Title') expect(['Before', 'Far away']).toContain(tags.get('Title'));
		const stopped = warnings.some(({ kind }) => kind === 'limit');
		for (const what of ['bytes', 'reads', 'items'] as const)
			if (!stopped) expect(used[what]).toBeLessThanOrEqual(defaultLimits[what]);
		expect(used.bytes).toBeLessThan(8e6);
		expect(used.reads).toBeLessThanOrEqual(200);
		expect(used.depth).toBeLessThanOrEqual(defaultLimits.depth);
		expect(used.allocation).toBeLessThanOrEqual(defaultLimits.allocation);
	});
});
