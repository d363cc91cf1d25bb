import { describe, expect, it } from 'vitest';
import { bytes, u16, u32, xmpText } from '../fixtures/build-blocks.ts';
import { avi, riff, riffChunk, riffList, wave } from '../fixtures/build-riff.ts';
import { valueOf } from '#lib/parsers/print.ts';
import { read } from './reading.ts';

const padded = (text: string, size: number) => bytes(text, new Uint8Array(size - text.length));

describe('a wave', () => {
	it('tells its sound, what is said of it and how long it is', async () => {
		const { metadata, tags, warnings } = await read(wave(), 'x.bin');
		expect(metadata?.type).toMatchObject({ type: 'WAV', mime: 'audio/x-wav' });
		expect(Object.fromEntries(tags)).toMatchObject({
			'RIFF:Encoding': 'Microsoft PCM',
			'RIFF:NumChannels': '2',
			'RIFF:SampleRate': '44100',
			'RIFF:BitsPerSample': '16',
			'RIFF:Artist': 'Åse',
			'RIFF:DateCreated': '2024:05:31',
			'Composite:Duration': '0.01 s'
		});
		expect(warnings).toEqual([]);
		// A codec that nobody lists.
		const other = wave();
		other[20] = 0xdd;
		other[21] = 0x19;
		expect((await read(other)).tags.get('RIFF:Encoding')).toBe('Unknown (0x19dd)');
	});

	it('tells what broadcasters write', async () => {
		const bext = riffChunk(
			'bext',
			padded('A walk', 256),
			padded('Radio', 32),
			padded('ref', 32),
			'2024-05-3110:11:12',
			...[u32(5, true), u32(1, true), u16(1, true), [0xab, 0xcd], new Uint8Array(62), new Uint8Array(190)],
			'A=PCM'
		);
		const { tags } = await read(wave(bext));
		expect(Object.fromEntries(tags)).toMatchObject({
			'RIFF:Description': 'A walk',
			'RIFF:Originator': 'Radio',
			'RIFF:DateTimeOriginal': '2024:05:31 10:11:12',
			'RIFF:TimeReference': String(2 ** 32 + 5),
			'RIFF:CodingHistory': 'A=PCM'
		});
	});

	it('of a text that is told twice tells the last', async () => {
		const said = (artist: string) => riffList('INFO', riffChunk('IART', `${artist}\0`));
		expect((await read(wave(said('First'), said('Last')))).tags.get('RIFF:Artist')).toBe('Last');
	});

	it('tells marks, loops and notes of studio programs', async () => {
		const long = (...values: number[]) => bytes(...values.map((value) => u32(value, true)));
		const { tags } = await read(
			wave(
				riffChunk('smpl', long(1, 2, 3, 60, 0, 25, 0xff10_0f04, 1, 20, 0, 0, 0, 0, 0, 0)),
				riffChunk('acid', long(0), new Uint8Array(12), u16(4, true), u16(3, true), new Uint8Array(4)),
				riffChunk('afsp', 'AFspdate: 2003\0user: x\0'),
				riffList(
					'adtl',
					riffChunk('labl', long(1), 'Gr\xc3\xb6\xc3\x9fe\0'),
					riffChunk('ltxt', long(1, 100), 'rgn ', new Uint8Array(8), 'part\0')
				)
			)
		);
		expect(Object.fromEntries(tags)).toMatchObject({
			'RIFF:SMPTEOffset': 'ff:10:0f:04',
			'RIFF:SamplerData': '(Binary data 20 bytes, use -b option to extract)',
			'RIFF:Meter': '4/3',
			'RIFF:Afsp': 'AFspdate: 2003user: x',
			'RIFF:CuePointLabel': '1 Größe',
			'RIFF:LabeledText': "1 100 'rgn ' 0 0 0 0 part"
		});
	});

	it('of more than 4 GB is as long as its other size says', async () => {
		const long = (value: number) => bytes(u32(value % 2 ** 32, true), u32(Math.floor(value / 2 ** 32), true));
		const size = 176_400 * 60 * 60 * 10;
		const ds64 = riffChunk('ds64', long(size + 100), long(size), long(size / 4), u32(0, true));
		const fmt = riffChunk(
			'fmt ',
			u16(1, true),
			u16(2, true),
			u32(44_100, true),
			u32(176_400, true),
			u16(4, true),
			u16(16, true)
		);
		const file = bytes(
			'RF64',
			u32(0xffff_ffff, true),
			'WAVE',
			ds64,
			fmt,
			'data',
			u32(0xffff_ffff, true),
			new Uint8Array(50)
		);
		const { metadata, tags } = await read(file);
		expect(metadata?.type.type).toBe('WAV (RF64)');
		expect(tags.get('Composite:Duration')).toBe('10:00:00');
	});

	it('that was cut is said to be so, with what was told before', async () => {
		const whole = wave();
		const { tags, warnings } = await read(whole.subarray(0, 60));
		expect(tags.get('RIFF:SampleRate')).toBe('44100');
		expect(warnings.map(({ message }) => message)).toEqual(['RIFF: LIST is not all there']);
	});
});

describe('a film', () => {
	it('tells its pictures and its sound', async () => {
		const { metadata, tags } = await read(avi());
		expect(metadata?.type).toMatchObject({ type: 'AVI', mime: 'video/x-msvideo' });
		expect(Object.fromEntries(tags)).toMatchObject({
			'RIFF:FrameRate': '25',
			'RIFF:MaxDataRate': '206 kB/s',
			'RIFF:StreamType': 'Video',
			'RIFF:VideoCodec': 'MJPG',
			'RIFF:VideoFrameRate': '25',
			'RIFF:Quality': 'Default',
			'File:Compression': 'MJPG',
			'RIFF:AudioSampleRate': '44100',
			'RIFF:AudioSampleCount': '88200',
			'RIFF:Encoding': 'Microsoft PCM',
			'RIFF:DateTimeOriginal': '2024:05:31 10:11:12',
			'Composite:ImageSize': '320x240',
			'Composite:Duration': '2.00 s'
		});
		const packed = metadata?.tags.find(({ entry }) => entry.name === 'Compression');
		expect(packed && valueOf(packed)).toBe('MJPG');
	});

	it('without pictures tells no time of one, and is as long as its bytes take', async () => {
		const long = (...values: number[]) => bytes(...values.map((value) => u32(value, true)));
		const short = (...values: number[]) => bytes(...values.map((value) => u16(value, true)));
		const head = riffChunk('avih', long(0, 8000, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0));
		const sound = riffList(
			'strl',
			riffChunk('strh', 'auds', new Uint8Array(52)),
			riffChunk('strf', short(1, 1), long(100, 100), short(1, 8))
		);
		const file = riff('AVI ', riffList('hdrl', head, sound));
		const { tags } = await read(file);
		expect(tags.has('RIFF:FrameRate')).toBe(false);
		expect(tags.get('Composite:Duration')).toBe(`${(file.length / 100).toFixed(2)} s`);
	});

	it('has XMP behind its pictures', async () => {
		const { tags } = await read(avi(riffChunk('_PMX', xmpText('<dc:format>video/avi</dc:format>'))));
		expect(tags.get('XMP-dc:Format')).toBe('video/avi');
	});

	it('in lists in lists without end ends with a warning', async () => {
		let nested = riffChunk('IDIT', 'never');
		for (let depth = 0; depth < 200; depth++) nested = riffList('odml', nested);
		const { warnings } = await read(riff('AVI ', nested));
		expect(warnings.map(({ kind }) => kind)).toContain('limit');
	});
});
