/** What Olympus' voice recorders say of a recording. */
import { describe, expect, it } from 'vitest';
import { bytes, riffChunk, u16, u32 } from '../../fixtures/build-blocks.ts';
import { read } from '../reading.ts';

/** Bytes with parts at places of theirs. */
function placed(
	size: number,
	parts: Readonly<Record<number, string | Uint8Array | readonly number[]>>
): Uint8Array {
	const whole = new Uint8Array(size);
	for (const [at, part] of Object.entries(parts)) whole.set(bytes(part), Number(at));
	return whole;
}
const none = u32(0xffff_ffff, true);
const told = (date: string) =>
	placed(700, {
		12: 'DM-5',
		28: u32(12, true),
		38: date,
		50: '991231235959',
		62: '000102',
		512: u32(62_000, true),
		522: u32(1500, true),
		532: none
	});
const wav = (own: Uint8Array) => {
	const format = bytes(
		u16(1, true),
		u16(1, true),
		u32(8000, true),
		u32(16_000, true),
		u16(2, true),
		u16(16, true)
	);
	return riffChunk('RIFF', bytes('WAVE', riffChunk('fmt ', format), riffChunk('olym', own)));
};

describe('voice recorders of Olympus', () => {
	it('tell in WAV what recorded, when, and which places were marked', async () => {
		const tags = Object.fromEntries((await read(wav(told('120304050607')))).tags);
		expect(tags).toMatchObject({
			'Olympus:Model': 'DM-5',
			'Olympus:FileNumber': '0012',
			'Olympus:DateTimeOriginal': '2012:03:04 05:06:07',
			'Olympus:DateTimeEnd': '1999:12:31 23:59:59',
			'Olympus:RecordingTime': '00:01:02',
			'Olympus:Duration': '0:01:02',
			'Olympus:Index01': '1.50 s'
		});
		expect(tags['Olympus:Index02']).toBeUndefined();
	});

	it('tell no date that is none', async () => {
		const { tags } = await read(wav(told('')));
		expect(tags.has('Olympus:DateTimeOriginal')).toBe(false);
		expect(tags.get('Olympus:Model')).toBe('DM-5');
	});

	it.each(['\x02dss', '\x03ds2'])('are read in files that begin with %j', async (head) => {
		const file = placed(1000, {
			0: head,
			12: 'DS-2',
			38: '120304050607',
			50: '120304050709',
			62: '000102',
			798: 'Of a tram'
		});
		const { tags, metadata } = await read(file);
		expect(metadata?.type.type).toBe(head.slice(1).toUpperCase());
		expect(Object.fromEntries(tags)).toMatchObject({
			'Olympus:Model': 'DS-2',
			'Olympus:StartTime': '2012:03:04 05:06:07',
			'Olympus:Duration': '0:01:02',
			'Olympus:Comment': 'Of a tram'
		});
		for (let end = 1; end < file.length; end += 13) {
			const cut = await read(file.subarray(0, end));
			expect(cut.tags.has('Olympus:Comment')).toBe(end > 798);
		}
	});
});
