import { describe, expect, it } from 'vitest';
import { fromBytes } from '#lib/parsers/index.ts';
import { boxTree, tracksOf } from '#lib/workers/structure/service.ts';
import type { StructureBox } from '#lib/workers/structure/contract.ts';
import {
	box,
	fileType,
	film,
	join,
	movieHeader,
	sparse,
	text,
	u32,
	videoTrack
} from '../parsers/made-boxes.ts';

const types = (boxes: readonly StructureBox[]): unknown[] =>
	boxes.map(({ type, children }) => (children.length > 0 ? [type, types(children)] : type));

describe('the structure of a film', () => {
	it('has its tracks with the first rows of their sample tables', async () => {
		const [track, ...others] = await tracksOf(fromBytes(film()));
		expect(others).toEqual([]);
		expect(track).toMatchObject({
			id: 1,
			type: 'video',
			codec: 'avc1.64001f',
			duration: 0.4,
			samples: 10,
			bitrate: 20_000,
			width: 640,
			height: 480,
			language: 'eng'
		});
		expect(track?.rows).toHaveLength(10);
		expect(track?.rows[1]).toEqual({
			number: 2,
			time: 0.04,
			duration: 0.04,
			offset: 4196,
			size: 100,
			sync: true
		});
	});

	it('can cross to another thread', async () => {
		const structure = { ...(await boxTree(fromBytes(film()))), tracks: await tracksOf(fromBytes(film())) };
		expect(structuredClone(structure)).toEqual(structure);
	});

	it('has its boxes as a tree with their places', async () => {
		const bytes = film();
		const { boxes, cut } = await boxTree(fromBytes(bytes));
		expect(cut).toBe(false);
		expect(types(boxes)).toEqual([
			'ftyp',
			[
				'moov',
				[
					'mvhd',
					[
						'trak',
						[
							'tkhd',
							[
								'mdia',
								[
									'mdhd',
									'hdlr',
									[
										'minf',
										[
											'vmhd',
											['dinf', [['dref', ['url ']]]],
											['stbl', [['stsd', ['avc1']], 'stts', 'stsz', 'stsc', 'stco']]
										]
									]
								]
							]
						]
					],
					['udta', [['meta', ['hdlr', ['ilst', ['\xa9nam', '\xa9ART']]]]]]
				]
			],
			'mdat'
		]);
		const media = boxes.at(-1);
		expect((media?.offset ?? 0) + (media?.size ?? 0)).toBe(bytes.length);
	});

	it('of a damaged file still shows the boxes there are', async () => {
		const bytes = film().subarray(0, 400);
		const { boxes } = await boxTree(fromBytes(bytes));
		expect(boxes.map(({ type }) => type)).toEqual(['ftyp', 'moov']);
		expect(boxes[1]?.size).toBeGreaterThan(bytes.length);
		await expect(tracksOf(fromBytes(bytes))).rejects.toThrow('ends inside');
	});

	it('of a film of gigabytes reads none of its media', async () => {
		const size = 5 * 1024 ** 3;
		const movie = box('moov', join(movieHeader(), videoTrack()));
		const start = size - movie.length;
		const long = join(u32(1), text('mdat'), u32(1, start - fileType().length - 0x1_0000_0000));
		const source = sparse(size, [
			[0, join(fileType(), long)],
			[start, movie]
		]);
		expect((await boxTree(source)).boxes.map(({ type }) => type)).toEqual(['ftyp', 'mdat', 'moov']);
		expect(await tracksOf(source)).toHaveLength(1);
		expect(source.counts.bytes).toBeLessThan(1024 * 1024);
	});

	it('with tables that claim millions of samples is not handed on', async () => {
		const lying = join(fileType(), box('moov', join(movieHeader(), videoTrack(4_000_000_000))));
		await expect(tracksOf(fromBytes(lying))).rejects.toThrow('too long');
	});

	it('of ten thousand boxes or thirty levels is cut, and says so', async () => {
		const many = join(...Array.from({ length: 10_000 }, () => box('free')));
		const wide = await boxTree(fromBytes(many));
		expect([wide.boxes.length, wide.cut]).toEqual([5000, true]);
		let deep: Uint8Array = box('free');
		for (let level = 0; level < 30; level++) deep = box('udta', deep);
		expect((await boxTree(fromBytes(deep))).cut).toBe(true);
	});

	it('of a file without a movie has no tracks', async () => {
		await expect(tracksOf(fromBytes(fileType()))).rejects.toThrow('no movie');
	});
});
