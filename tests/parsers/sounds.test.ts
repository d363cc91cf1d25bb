import { describe, expect, it } from 'vitest';
import { bytes } from '../fixtures/build-blocks.ts';
import {
	adts,
	aiff,
	dsf,
	monkey,
	musepack,
	musepack8,
	oldMonkey,
	wavPack
} from '../fixtures/build-sounds.ts';
import { read } from './reading.ts';

const tagged = { 'APE:Title': 'Ashore', 'APE:Artist': 'Ase' };

describe('sound with a head of its own', () => {
	it.each([
		[
			"Monkey's Audio",
			monkey,
			'APE',
			{ 'MAC:CompressionLevel': '2000', 'MAC:SampleRate': '44100', 'Composite:Duration': '3.84 s', ...tagged }
		],
		[
			"Monkey's Audio before 3.98",
			oldMonkey,
			'APE',
			{ 'MAC:APEVersion': '3.95', 'MAC:Channels': '2', 'MAC:TotalFrames': '3' }
		],
		[
			'Musepack',
			musepack,
			'MPC',
			{
				...{
					'MPC:TotalFrames': '102',
					'MPC:SampleRate': '44100',
					'MPC:Quality': '5 (Standard)',
					'MPC:MaxBand': '28'
				},
				...{ 'MPC:Gapless': 'Yes', 'MPC:FastSeek': 'No', 'MPC:EncoderVersion': '1.1.5' },
				...tagged
			}
		],
		['Musepack 8', musepack8, 'MPC', tagged],
		[
			'WavPack',
			wavPack,
			'WV',
			{ 'File:BytesPerSample': '2', 'File:SampleRate': '44100', 'RIFF:Encoding': 'Microsoft PCM', ...tagged }
		],
		[
			'DSF',
			dsf,
			'DSF',
			{
				'File:ChannelType': 'Stereo (Left, Right)',
				'File:SampleRate': '2822400',
				'File:SampleCount': '5644800'
			}
		],
		[
			'AAC',
			adts,
			'AAC',
			{
				'AAC:ProfileType': 'Low Complexity',
				'AAC:SampleRate': '44100',
				'AAC:Channels': '2',
				'AAC:Encoder': 'Lavc99.1.100'
			}
		]
	])('%s is told whatever its name', async (_name, file, type, wanted) => {
		const { metadata, tags } = await read(file, 'x.bin');
		expect(metadata?.type.type).toBe(type);
		expect(Object.fromEntries(tags)).toMatchObject(wanted);
	});

	it('is found behind an ID3 tag', async () => {
		const id3 = bytes('ID3', [3, 0, 0, 0, 0, 0, 10], new Uint8Array(10));
		const { metadata, tags } = await read(bytes(id3, monkey));
		expect(metadata?.type.type).toBe('APE');
		expect(tags.get('MAC:SampleRate')).toBe('44100');
	});
});

describe('AIFF', () => {
	it('tells its sound, its texts as a Mac wrote them, and its comments with their time', async () => {
		const { metadata, tags, warnings } = await read(aiff());
		expect(metadata?.type).toMatchObject({ type: 'AIFF', mime: 'audio/x-aiff' });
		expect(Object.fromEntries(tags)).toMatchObject({
			'AIFF:NumChannels': '2',
			'AIFF:SampleRate': '44100',
			'AIFF:FormatVersionTime': '1990:05:23 14:40:00',
			'AIFF:Name': 'Walk å',
			'AIFF:Comment': 'ding',
			'AIFF:CommentTime': '1990:05:23 14:40:00',
			'Composite:Duration': '1.00 s'
		});
		expect(warnings).toEqual([]);
	});

	it('tells a comment of the first second of a Mac', async () => {
		const sound = aiff();
		const at = sound.findIndex(
			(_, index) => String.fromCharCode(...sound.subarray(index, index + 4)) === 'COMT'
		);
		sound.fill(0, at + 10, at + 14);
		expect((await read(sound)).tags.get('AIFF:CommentTime')).toBe('1904:01:01 00:00:00');
	});

	it('that is packed says by what', async () => {
		const { metadata, tags } = await read(aiff('AIFC'));
		expect(metadata?.type.type).toBe('AIFC');
		expect(tags.get('AIFF:CompressorName')).toBe('mu2');
	});
});
