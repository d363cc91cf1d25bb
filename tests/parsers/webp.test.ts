import { describe, expect, it } from 'vitest';
import {
	bytes,
	icc,
	mluc,
	riffChunk,
	u16,
	u24,
	u32,
	utf8,
	vp8,
	vp8l,
	vp8x,
	webp,
	xmpText
} from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

const tiff = bytes('MM', u16(42), u32(8), u16(1), u16(0x010f), u16(2), u32(4), 'Cam\0', u32(0));
const frame = (milliseconds: number) =>
	riffChunk('ANMF', bytes(new Uint8Array(12), u24(milliseconds, true), [0]));

describe('WebP', () => {
	it('tells lossy, lossless and extended files apart', async () => {
		const types = [webp(vp8), webp(vp8l), webp(vp8x(0), vp8), webp(vp8x(0), vp8l)].map(async (file) => {
			const { tags } = await read(file);
			expect(tags.get('RIFF:ImageWidth')).toBe('4');
			expect(tags.get('RIFF:ImageHeight')).toBe('3');
			return tags.get('File:FileType');
		});
		expect(await Promise.all(types)).toEqual([
			'WEBP',
			'WEBP (lossless)',
			'Extended WEBP',
			'Extended WEBP (lossless)'
		]);
	});

	it('reads EXIF, XMP and a colour profile', async () => {
		const { tags, warnings } = await read(
			webp(
				vp8x(0x2c),
				riffChunk('ICCP', icc({ desc: mluc({ enUS: 'Mine' }) })),
				vp8,
				riffChunk('EXIF', bytes('Exif\0\0', tiff)),
				riffChunk('XMP ', utf8(xmpText('<dc:source>there</dc:source>')))
			)
		);
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'RIFF:WebP_Flags': 'XMP, EXIF, ICC Profile',
			'RIFF:VP8Version': '0 (bicubic reconstruction, normal loop)',
			'IFD0:Make': 'Cam',
			'XMP-dc:Source': 'there',
			'ICC_Profile:ProfileDescription': 'Mine'
		});
	});

	it('reads the alpha channel, the loop and the length of an animation', async () => {
		const { tags } = await read(
			webp(
				vp8x(0x12),
				riffChunk('ANIM', bytes([255, 255, 255, 0], u16(0))),
				riffChunk('ALPH', bytes([0x15])),
				frame(500),
				frame(340)
			)
		);
		expect(Object.fromEntries(tags)).toMatchObject({
			'RIFF:WebP_Flags': 'Animation, Alpha',
			'RIFF:AnimationLoopCount': 'inf',
			'RIFF:BackgroundColor': '255 255 255 0',
			'RIFF:AlphaPreprocessing': 'Level Reduction',
			'RIFF:AlphaFiltering': 'Horizontal',
			'RIFF:AlphaCompression': 'Lossless',
			'RIFF:Duration': '0.84 s'
		});
	});

	it('takes the same two bits of the alpha channel for all that is told of it, as ExifTool does', async () => {
		const { tags } = await read(webp(vp8x(0x10), riffChunk('ALPH', bytes([0x0d]))));
		expect(tags.get('RIFF:AlphaPreprocessing')).toBe('Level Reduction');
		expect(tags.get('RIFF:AlphaFiltering')).toBe('Horizontal');
		expect(tags.get('RIFF:AlphaCompression')).toBe('Lossless');
	});

	it('loses only the chunk that is damaged, and says that a file is cut', async () => {
		const file = webp(
			vp8x(4),
			riffChunk('EXIF', bytes('nothing')),
			riffChunk('XMP ', utf8(xmpText('<dc:source>there</dc:source>')))
		);
		const { tags, warnings } = await read(file);
		expect(tags.get('XMP-dc:Source')).toBe('there');
		expect(warnings).toHaveLength(1);
		const cut = await read(file.subarray(0, file.length - 40));
		expect(cut.warnings.length).toBeGreaterThan(1);
	});
});
