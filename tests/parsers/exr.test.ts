import { expect, it } from 'vitest';
import { bytes, u32 } from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

it('a picture of OpenEXR tells its tiles, and names what nobody listed with a capital behind each low line', async () => {
	const attribute = (name: string, type: string, value: Uint8Array) =>
		bytes(`${name}\0${type}\0`, u32(value.length, true), value);
	const { tags } = await read(
		bytes(
			[0x76, 0x2f, 0x31, 0x01, 2, 2, 0, 0],
			attribute('tiles', 'tiledesc', bytes(u32(32, true), u32(32, true), [0])),
			attribute('uvslopes_scale', 'string', bytes('0')),
			[0]
		)
	);
	expect(tags.get('OpenEXR:Tiles')).toBe('32x32; One Level; Round Down');
	expect(tags.get('OpenEXR:Uvslopes_Scale')).toBe('0');
});
