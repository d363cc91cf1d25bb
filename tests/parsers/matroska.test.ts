import { describe, expect, it } from 'vitest';
import { bytes, u32 } from '../fixtures/build-blocks.ts';
import { element, folder, matroska, simpleTag } from '../fixtures/build-ebml.ts';
import { read } from './reading.ts';

describe('Matroska', () => {
	it('tells the film, its tracks, chapters and tags, those behind the film too', async () => {
		const { metadata, tags, warnings } = await read(matroska());
		expect(metadata?.type).toMatchObject({ type: 'MKV', mime: 'video/x-matroska' });
		expect(Object.fromEntries(tags)).toMatchObject({
			'Matroska:DocType': 'matroska',
			'Info:Title': 'Über den Fjord',
			'Info:Duration': '0:01:02',
			'Info:DateTimeOriginal': '2001:01:01 00:00:00Z',
			'Track1:TrackType': 'Video',
			'Track1:VideoCodecID': 'V_VP9',
			'Track1:VideoFrameRate': '25',
			'Track1:ImageWidth': '640',
			'Track2:AudioCodecID': 'A_OPUS',
			'Track2:DefaultDuration': '20 ms',
			'Track2:AudioSampleRate': '48000',
			'Track2:TrackUID': '1234',
			'Chapter1:ChapterTimeEnd': '1.50 s',
			'Chapter1:ChapterString': 'Ashore',
			'Matroska:TargetTypeValue': 'Movie/Album',
			'Matroska:Title-eng': 'Journeys',
			'Matroska:DateReleased': '2024:05:31',
			'Matroska:MyOwnWord': 'kept',
			'Track2:Artist': 'Åse',
			'Composite:ImageSize': '640x360'
		});
		expect(warnings).toEqual([]);
	});

	it('tells nothing under names that are words of ExifTool', async () => {
		const said = folder(0x7373, simpleTag('NOTES', 'a'), simpleTag('NOTE', 'b'));
		const { tags } = await read(
			bytes(
				folder(0x1a45_dfa3, element(0x4282, 'matroska', 1)),
				folder(0x1853_8067, element(0xec, u32(0)), folder(0x1254_c367, said))
			)
		);
		expect(tags.has('Matroska:Notes')).toBe(false);
		expect(tags.get('Matroska:Note')).toBe('b');
	});

	it('tells a tag within another by its own name', async () => {
		const said = folder(
			0x7373,
			simpleTag('COPYRIGHT', 'a', simpleTag('EMAIL', 'b', simpleTag('DATE_TAGGED', '2024-05-31')))
		);
		const { tags } = await read(
			bytes(
				folder(0x1a45_dfa3, element(0x4282, 'matroska', 1)),
				folder(0x1853_8067, element(0xec, u32(0)), folder(0x1254_c367, said))
			)
		);
		expect(tags.get('Matroska:Email')).toBe('b');
		expect(tags.get('Matroska:DateTagged')).toBe('2024:05:31');
	});

	it('finds the cover without reading it', async () => {
		const { metadata } = await read(matroska());
		const [cover] = metadata?.previews ?? [];
		expect(cover).toMatchObject({ name: 'AttachedFileData', mime: 'image/png' });
		const [at = 0, size = 0] = cover?.range ?? [];
		expect([...matroska().subarray(at, at + size)]).toEqual([1, 2, 3, 4]);
	});

	it('is told by what is in it, not by its name', async () => {
		expect((await read(matroska('webm'), 'x.bin')).metadata?.type).toMatchObject({ type: 'WEBM' });
		expect((await read(matroska('webm', 'sound'), 'x.bin')).metadata?.type).toMatchObject({
			type: 'MKA',
			mime: 'audio/x-matroska'
		});
	});

	it.each([
		['MKA', [2, 17]],
		['MKS', [17]],
		['MKV', [1, 2]],
		['MKV', [3, 2]],
		['MKV', [18]]
	])('is %s with tracks of the kinds %j', async (type, kinds) => {
		const tracks = kinds.map((kind) => folder(0xae, element(0x83, [kind])));
		const head = folder(0x1a45_dfa3, element(0x4282, bytes('matroska')));
		const { metadata } = await read(
			bytes(head, folder(0x1853_8067, folder(0x1654_ae6b, ...tracks))),
			'x.bin'
		);
		expect(metadata?.type).toMatchObject({ type });
	});

	it('reads a part of unknown size to the end of the file', async () => {
		const whole = matroska();
		const at = Buffer.from(whole).indexOf(Buffer.from('18538067', 'hex')) + 4;
		whole.set([0x1f, 0xff, 0xff, 0xff], at);
		expect((await read(whole)).tags.get('Info:Title')).toBe('Über den Fjord');
	});

	it('takes nothing from a file whose head does not say what it is', async () => {
		const { tags, warnings } = await read(bytes(element(0x1a45_dfa3, [0, 1, 2, 3]), folder(0x1853_8067)));
		expect(tags.has('Matroska:DocType')).toBe(false);
		expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('does not say')]);
	});

	it('ends with a warning where tags lie in tags without end', async () => {
		let nested = simpleTag('LAST', 'x');
		for (let depth = 0; depth < 200; depth++) nested = simpleTag('MORE', 'x', nested);
		const file = bytes(
			folder(0x1a45_dfa3, element(0x4282, 'matroska', 1)),
			folder(0x1853_8067, element(0xec, u32(0)), folder(0x1254_c367, folder(0x7373, nested)))
		);
		const { tags, warnings } = await read(file);
		expect(tags.get('Matroska:More')).toBe('x');
		expect(warnings.map(({ kind }) => kind)).toContain('limit');
	});
});
