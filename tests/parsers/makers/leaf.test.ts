/** What Leaf's camera backs write. */
import { expect, it } from 'vitest';
import { bytes, u32 } from '../../fixtures/build-blocks.ts';
import { ascii, tiff, undef } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

const packet = (name: string, content: Uint8Array | string, little = false): Uint8Array => {
	const size = bytes(content).length;
	return bytes('PKTS', u32(1, little), name.padEnd(40, '\0'), u32(size, little), content);
};
const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]);
const file = (content: Uint8Array, little = false) =>
	tiff([[ascii(271, 'Leaf'), undef(34310, content)]], { little });

it.each([false, true])('packets, and those in them, are told by their names (little: %s)', async (little) => {
	const one = (name: string, content: Uint8Array | string) => packet(name, content, little);
	const content = bytes(
		one('back_serial_number', 'LI300059 (a back)\n'),
		one(
			'camera_profile',
			bytes(
				one('CamProf_name', 'Hasselblad\n'),
				one('capture_profile', one('CaptProf_image_bounds', '0 0\n10 20\n'))
			)
		),
		one('JPEG_preview_data', picture),
		one('own_thing', 'made up\n')
	);
	const whole = file(content, little);
	const { metadata, tags, warnings } = await read(whole, 'raw.mos');
	expect(warnings).toEqual([]);
	expect(metadata?.type.type).toBe('MOS');
	expect(tags.get('Leaf:BackSerial')).toBe('LI300059');
	expect(tags.get('Leaf:CameraName')).toBe('Hasselblad');
	expect(tags.get('Leaf:ImageBounds')).toBe('0 0 10 20');
	expect(tags.get('Leaf:OwnThing')).toBe('made up');
	const [at = 0, size = 0] = metadata?.previews[0]?.range ?? [];
	expect(whole.subarray(at, at + size)).toEqual(picture);
});

it('a packet that is cut off costs what follows, with a warning', async () => {
	const content = bytes(packet('CameraObj_name', 'H2\n'), packet('own_thing', 'made up\n').subarray(0, 56));
	const { tags, warnings } = await read(file(content), 'raw.mos');
	expect(tags.get('Leaf:CameraObjName')).toBe('H2');
	expect(tags.has('Leaf:OwnThing')).toBe(false);
	expect(warnings).toHaveLength(1);
});

it('packets in packets without end are ended', async () => {
	let content = packet('own_thing', 'x');
	for (let depth = 0; depth < 500; depth++) content = packet('deeper', content);
	const { metadata, warnings } = await read(file(content), 'raw.mos');
	expect(metadata?.type.type).toBe('MOS');
	expect(warnings.map(({ kind }) => kind)).toEqual(['limit']);
});
