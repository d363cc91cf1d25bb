/** Music in a GIF. */
import { expect, it } from 'vitest';
import { bytes, gif, gifApplication, gifFrame, u16 } from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

const song = bytes('MThd', new Uint8Array(400));
const control = bytes([1, 2, 16, 4], u16(0xff, true), u16(50, true));

it('tells how the music in a GIF is to be played, and how long it is', async () => {
	const file = gif(gifApplication('MIDICTRLJon', control), gifApplication('MIDISONGDm7', song), gifFrame(10));
	const { tags } = await read(file);
	expect(Object.fromEntries(tags)).toMatchObject({
		'GIF:MIDIControlVersion': '1',
		'GIF:SequenceNumber': '2',
		'GIF:MelodicPolyphony': '16',
		'GIF:ChannelUsage': '0x00ff',
		'GIF:DelayTime': '0.5 s',
		'GIF:MIDISong': '(Binary data 404 bytes, use -b option to extract)'
	});
});

it('tells of a short block what is there', async () => {
	const { tags, warnings } = await read(gif(gifApplication('MIDICTRLJon', control.subarray(0, 5))));
	expect(warnings).toEqual([]);
	expect(tags.get('GIF:PercussivePolyphony')).toBe('4');
	expect(tags.has('GIF:ChannelUsage')).toBe(false);
});
