import { describe, expect, it } from 'vitest';
import {
	bytes,
	gif,
	gifApplication,
	gifComment,
	gifFrame,
	gifXmp,
	icc,
	mluc,
	xmpText
} from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

describe('GIF', () => {
	it('reads the screen, comments, the loop, frames and their times', async () => {
		const { tags, warnings } = await read(
			gif(
				gifApplication('NETSCAPE2.0', bytes([1, 0, 0])),
				gifComment('hell\xc3\xb6'),
				gifFrame(30),
				gifFrame(26, 7)
			)
		);
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'GIF:GIFVersion': '89a',
			'GIF:ImageWidth': '4',
			'GIF:HasColorMap': 'Yes',
			'GIF:ColorResolutionDepth': '2',
			'GIF:BitsPerPixel': '2',
			'GIF:BackgroundColor': '2',
			'GIF:PixelAspectRatio': '1',
			'GIF:AnimationIterations': 'Infinite',
			'File:Comment': 'hellö',
			'GIF:FrameCount': '2',
			'GIF:Duration': '0.56 s',
			'GIF:TransparentColor': '7'
		});
	});

	it('counts no frames and no time of a still picture', async () => {
		const { tags } = await read(gif(gifFrame(0)));
		expect(tags.has('GIF:FrameCount') || tags.has('GIF:Duration')).toBe(false);
	});

	it('reads XMP and a colour profile', async () => {
		const { tags, warnings } = await read(
			gif(
				gifApplication(
					'ICCRGBG1012',
					icc({ desc: mluc({ enUS: 'A profile with a long name, in several blocks'.repeat(8) }) })
				),
				gifXmp(xmpText('<dc:source>there</dc:source>')),
				gifFrame(0)
			)
		);
		expect(warnings).toEqual([]);
		expect(tags.get('XMP-dc:Source')).toBe('there');
		expect(tags.get('ICC_Profile:ProfileDescription')).toContain('A profile');
	});

	it('tells what it counted when the file is cut, with a warning', async () => {
		const whole = gif(gifComment('hello'), gifFrame(30), gifFrame(26));
		const { tags, warnings } = await read(whole.subarray(0, whole.length - 3));
		expect(tags.get('File:Comment')).toBe('hello');
		expect(tags.get('GIF:FrameCount')).toBe('2');
		expect(warnings).toHaveLength(1);
	});
});
