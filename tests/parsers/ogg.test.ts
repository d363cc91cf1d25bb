import { describe, expect, it } from 'vitest';
import { bytes, u16, u24, u32 } from '../fixtures/build-blocks.ts';
import { comments, opus, pages, theora, theoraHead, vorbis, vorbisHead } from '../fixtures/build-ogg.ts';
import { read } from './reading.ts';

const base64 = (value: Uint8Array) => Buffer.from(value).toString('base64');
const picture = (kind: number, size: number) =>
	bytes(
		u32(kind),
		u32(9),
		'image/png',
		u32(0),
		u32(4),
		u32(3),
		u32(24),
		u32(0),
		u32(size),
		new Uint8Array(size)
	);

describe('Ogg', () => {
	it('tells a Vorbis stream, its comments and about how long it is', async () => {
		const { metadata, tags, warnings } = await read(vorbis(['title=Åse', 'TRACKNUMBER=3', 'MY_KEY=x']));
		expect(metadata?.type).toMatchObject({ type: 'OGG', mime: 'audio/ogg' });
		expect(Object.fromEntries(tags)).toMatchObject({
			'Vorbis:AudioChannels': '2',
			'Vorbis:SampleRate': '44100',
			'Vorbis:NominalBitrate': '160 kbps',
			'Vorbis:Vendor': 'Made by hand',
			'Vorbis:Title': 'Åse',
			'Vorbis:TrackNumber': '3',
			'Vorbis:MyKey': 'x',
			'Composite:Duration': expect.stringContaining('approx') as string
		});
		expect(tags.has('Vorbis:MaximumBitrate')).toBe(false);
		expect(warnings).toEqual([]);
	});

	it('tells rates of -1 as they stand, and no shape of pixels where none is told', async () => {
		const head = vorbisHead.slice();
		head.fill(0xff, 16, 20);
		const { tags } = await read(pages(7, [head, bytes('\x03vorbis', comments('x', []), [1])]));
		expect(tags.get('Vorbis:MaximumBitrate')).toBe('4.29 Gbps');
		const film = theoraHead.slice();
		film.fill(0, 30, 36);
		expect((await read(pages(7, [film]))).tags.has('Theora:PixelAspectRatio')).toBe(false);
	});

	it('tells an Opus stream whatever its name', async () => {
		const { metadata, tags } = await read(opus(['ARTIST=One']), 'x.bin');
		expect(metadata?.type).toMatchObject({ type: 'OPUS', extension: 'opus' });
		expect(Object.fromEntries(tags)).toMatchObject({
			'Opus:AudioChannels': '2',
			'Opus:OutputGain': '1',
			'Vorbis:Artist': 'One'
		});
	});

	it('tells a film and its sound, each by its own comments', async () => {
		const { metadata, tags } = await read(theora());
		expect(metadata?.type).toMatchObject({ type: 'OGV', mime: 'video/ogg' });
		expect(Object.fromEntries(tags)).toMatchObject({
			'Theora:TheoraVersion': '3.2.1',
			'Theora:ImageWidth': '640',
			'Theora:ImageHeight': '360',
			'Theora:FrameRate': '29.97',
			'Theora:Quality': '18',
			'Theora:PixelFormat': '4:4:4',
			'Theora:Title': 'Ashore',
			'Vorbis:Artist': 'Åse',
			'Composite:ImageSize': '640x360'
		});
	});

	it('puts comments together that lie in several pages; covers keep their order', async () => {
		const list = [3, 4].map((kind) => `METADATA_BLOCK_PICTURE=${base64(picture(kind, 3000 + kind))}`);
		const { metadata, tags } = await read(vorbis([...list, 'TITLE=behind']));
		expect(tags.get('Vorbis:Title')).toBe('behind');
		expect(metadata?.previews.map(({ bytes: cover }) => cover?.length)).toEqual([3003, 3004]);
		// Of equal tags those of the last picture count.
		expect(tags.get('FLAC:PictureType')).toBe('Back Cover');
	});

	it('reads FLAC in Ogg', async () => {
		const info = bytes(
			[0x10, 0, 0x10, 0],
			u24(0),
			u24(0),
			[0x0a, 0xc4, 0x42, 0xf0],
			u32(88_200),
			new Uint8Array(16)
		);
		const head = bytes('\x7fFLAC', [1, 0], u16(1), 'fLaC', [0], u24(info.length), info);
		const said = comments('Made by hand', ['TITLE=In a box']);
		const { tags } = await read(pages(9, [head, bytes([0x84], u24(said.length), said)]));
		expect(tags.get('FLAC:SampleRate')).toBe('44100');
		expect(tags.get('Vorbis:Title')).toBe('In a box');
	});

	it('keeps what Speex says out of sight', async () => {
		const { metadata } = await read(
			pages(3, [bytes('Speex   1.2', new Uint8Array(69)), comments('x', ['TITLE=Said'])])
		);
		const title = metadata?.tags.find(({ entry }) => entry.name === 'Title');
		expect(title).toMatchObject({ raw: 'Said', entry: { unknown: true } });
	});

	it('ends where the pages end, with what was told before', async () => {
		const whole = vorbis(['TITLE=Cut'], 300);
		const { tags } = await read(whole.subarray(0, 80));
		expect(tags.get('Vorbis:SampleRate')).toBe('44100');
		expect(tags.has('Vorbis:Title')).toBe(false);
	});
});
