import { describe, expect, it } from 'vitest';
import { mpeg } from '../fixtures/build-mpeg.ts';
import { read } from './reading.ts';

describe('MPEG', () => {
	it.each([1, 2] as const)('of version %i tells its pictures and its sound', async (version) => {
		const { metadata, tags, warnings } = await read(mpeg(version), 'x.bin');
		expect(metadata?.type).toMatchObject({ type: 'MPEG', mime: 'video/mpeg' });
		expect(Object.fromEntries(tags)).toMatchObject({
			'MPEG:ImageWidth': '320',
			'MPEG:ImageHeight': '240',
			'MPEG:AspectRatio': '1:1',
			'MPEG:FrameRate': '25 fps',
			'MPEG:VideoBitrate': '1.15 Mbps',
			'MPEG:AudioLayer': '2',
			'MPEG:SampleRate': '44100',
			'Composite:ImageSize': '320x240'
		});
		expect(warnings).toEqual([]);
	});

	it('takes numbers that there are none of for no pictures', async () => {
		const file = mpeg(1);
		const at = Buffer.from(file).indexOf(Buffer.from([0, 0, 1, 0xb3]));
		file[at + 7] = 0x19;
		expect((await read(file)).tags.has('MPEG:ImageWidth')).toBe(false);
	});

	it('that is cut within its head is said to be so', async () => {
		const file = mpeg(1);
		const at = Buffer.from(file).indexOf(Buffer.from([0, 0, 1, 0xb3]));
		const { warnings } = await read(file.subarray(0, at + 9));
		expect(warnings).toHaveLength(1);
	});
});
