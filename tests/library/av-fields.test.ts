import { expect, test } from 'vitest';
import { avColumnNames, avFacets } from '#lib/library/av-facets.ts';
import { avFields } from '#lib/library/av-fields.ts';
import { codecName, codecTitle } from '#lib/library/codecs.ts';
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import { keyName } from '#lib/library/musical-key.ts';
import { fieldNamed } from '#lib/library/query/fields.ts';
import { linesOf } from '#lib/library/resolution.ts';
import { TagIndex } from '#lib/library/tag-index.ts';
import type { Music } from '#lib/parsers/music.ts';

type Told = Readonly<Record<string, StoredValue | readonly [StoredValue, string]>>;

/** Tags as `Group0:Group1:Name`, or `Group:Name`: the value, and how it is printed where that is another. */
function tagsOf(told: Told): TagIndex {
	return new TagIndex(
		Object.entries(told).map(([key, given]): StoredTag => {
			const parts = key.split(':');
			const [value, printed] = Array.isArray(given) ? (given as [StoredValue, string]) : [given, undefined];
			return {
				group0: parts[0] ?? '',
				group1: parts.at(-2) ?? '',
				name: parts.at(-1) ?? '',
				...{ id: key, table: 'Made', value: value as StoredValue, offset: 0, size: 0 },
				...(printed === undefined ? {} : { printed })
			};
		})
	);
}

const song = (told: Told, type = 'MP3', duration: number | undefined = 10, music: Music = {}) =>
	avFields(tagsOf(told), music, 'audio', { type, size: 400_000, duration });
const film = (told: Told, type = 'MP4', duration: number | undefined = 10) =>
	avFields(tagsOf(told), {}, 'video', { type, size: 10_000_000, duration });

test('what a film is coded in is told apart from its sound, and both by the names people know', () => {
	expect(
		film({
			'QuickTime:Track1:CompressorID': 'avc1',
			'QuickTime:Track1:VideoFrameRate': 29.97002997,
			'QuickTime:Track2:AudioFormat': 'mp4a',
			'QuickTime:Track2:AudioChannels': 2,
			'QuickTime:Track2:AudioSampleRate': 48000,
			'Composite:AvgBitrate': 7_900_000
		})
	).toMatchObject({
		codec: 'h264',
		sound: 'aac',
		fps: 29.97,
		channels: 2,
		samplerate: 48_000,
		bitrate: 7_900_000
	});
	expect(
		film({ 'Matroska:Track2:CodecID': 'A_AC3', 'Matroska:Track1:CodecID': 'V_MPEGH/ISO/HEVC' }, 'MKV')
	).toMatchObject({ codec: 'hevc', sound: 'ac3', bitrate: 8_000_000 });
	expect(film({ 'RIFF:VideoCodec': 'XVID', 'RIFF:Encoding': [85, 'MP3'] }, 'AVI')).toMatchObject({
		codec: 'mpeg4',
		sound: 'mp3'
	});
	expect(film({ 'ASF:VideoCodecName': 'Windows Media Video 9', 'ASF:AudioCodecID': 353 })).toMatchObject({
		codec: 'wmv',
		sound: 'wma'
	});
});

test('a film whose picture nobody knows is not called by its sound, and encrypted is no codec', () => {
	const { codec, sound } = film({ 'QuickTime:Track1:CompressorID': 'encv', 'MPEG:AudioLayer': [2, '2'] });
	expect([codec, sound]).toEqual([undefined, 'mp2']);
	expect(codecName('drms')).toBeUndefined();
	expect(codecName('\0\0\0\x01')).toBeUndefined();
	expect(codecName('Xq9z')).toBe('xq9z');
	expect([codecTitle('h264'), codecTitle('aac')]).toEqual(['H.264', 'AAC']);
});

test('a rate that is printed and kept as a code is told as printed; one of pictures is none of sound', () => {
	expect(song({ 'MPEG:SampleRate': [0, '44100'], 'MPEG:ChannelMode': [3, 'Single Channel'] })).toMatchObject({
		samplerate: 44_100,
		channels: 1
	});
	expect(film({ 'MXF:Track2:SampleRate': 25 }, 'MXF').samplerate).toBeUndefined();
});

test('the bit rate is what the file says, and else its bytes by its length', () => {
	expect(song({ 'MPEG:AudioBitrate': [320_000, '320 kbps'] }).bitrate).toBe(320_000);
	expect(song({}).bitrate).toBe(320_000);
	expect(song({}, 'WAV', 0).bitrate).toBeUndefined();
	expect(song({ 'RIFF:AvgBytesPerSec': 176_400 }, 'WAV').bitrate).toBe(1_411_200);
});

test('figures that cannot be are none', () => {
	for (const noise of [0, -1, 11_449, 'fast']) expect(song({ 'RIFF:Tempo': noise }).bpm).toBeUndefined();
	for (const bpm of [0, -1, 11_449]) expect(song({}, 'MP3', 1, { bpm }).bpm).toBeUndefined();
	expect(film({ 'QuickTime:Track1:VideoFrameRate': 1e9 }).fps).toBeUndefined();
	expect(song({}, 'MP3', 1, { key: ['o'] }).key).toBeUndefined();
	expect(song({}, 'MP3', 1, { key: ['o', 'A minor'] }).key).toBe('Am');
	expect(
		avFields(tagsOf({ 'XMP:XMP-xmpDM:Artist': 'Ann' }), {}, 'photo', { type: 'JPEG', size: 1, duration: 1 })
	).toEqual({});
});

test.each([
	['A minor', 'Am'],
	['Amin', 'Am'],
	['am', 'Am'],
	['8A', 'Am'],
	['08a', 'Am'],
	['1m', 'Am'],
	['C', 'C'],
	['CM', 'C'],
	['8B', 'C'],
	['1d', 'C'],
	['Gbm', 'F#m'],
	['F♯ minor', 'F#m'],
	['11A', 'F#m'],
	['Es-Dur', undefined],
	['D# min', 'Ebm'],
	['Cb', 'B'],
	['1B', 'B'],
	['12A', 'C#m'],
	['', undefined],
	['13A', undefined],
	['Hello', undefined]
])('the key %o is %o', (written, key) => {
	expect(keyName(written)).toBe(key);
});

test('a film counts by the frame that it fits in', () => {
	expect(linesOf(1920, 1080)).toBe(1080);
	expect(linesOf(1080, 1920)).toBe(1080);
	expect(linesOf(1920, 800)).toBe(1080);
	expect(linesOf(1440, 1080)).toBe(1080);
	expect(linesOf(3840, 1600)).toBe(2160);
	expect(linesOf(640, 480)).toBe(480);
	expect(linesOf(0, 480)).toBeUndefined();
});

test('every filter and column of film and sound is a field of queries', () => {
	for (const name of [...avFacets, ...avColumnNames]) expect(fieldNamed(name)?.read).toBeDefined();
	for (const other of ['frame-rate', 'sample-rate', 'tempo', 'initialkey', 'length'])
		expect(fieldNamed(other)).toBeDefined();
});
