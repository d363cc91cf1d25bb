import { describe, expect, it } from 'vitest';
import { bytes, u16, u32 } from '../fixtures/build-blocks.ts';
import { box, join } from './made-boxes.ts';
import { read } from './reading.ts';

/** A key with values of a type, filled up to words. */
function field(
	key: string,
	type: string,
	size: number,
	value: Uint8Array | readonly number[] | string
): Uint8Array {
	return bytes(key, type, [size], u16(value.length / size), value, new Uint8Array(-value.length & 3));
}
const device = (name: string, ...fields: readonly Uint8Array[]) =>
	field('DEVC', '\0', 1, bytes(field('DVNM', 'c', 1, name), ...fields));

const settings = bytes(
	device(
		'Global Settings',
		field('VERS', 'B', 1, [7, 6, 0]),
		field('MINF', 'c', 1, 'Made Up'),
		field('PIMX', 'L', 4, u32(1600))
	),
	device('Highlights')
);
const film = (content: Uint8Array) =>
	join(box('ftyp', bytes('mp42', u32(0))), box('moov', join(box('udta', box('GPMF', content)))));

describe('settings that a GoPro writes into its films', () => {
	it('are told, of several devices the last name first', async () => {
		const { tags, warnings } = await read(film(settings), 'x.mp4');
		expect(Object.fromEntries(tags)).toMatchObject({
			'GoPro:MetadataVersion': '7.6.0',
			'GoPro:Model': 'Made Up',
			'GoPro:AutoISOMax': '1600',
			'GoPro:DeviceName': 'Highlights'
		});
		expect(warnings).toEqual([]);
	});

	it('that claim more than there is keep those before', async () => {
		const { tags, warnings } = await read(film(bytes(settings, 'DEVC', [0, 1], u16(900), new Uint8Array(8))));
		expect(tags.get('GoPro:AutoISOMax')).toBe('1600');
		expect(warnings).toHaveLength(1);
	});
});
