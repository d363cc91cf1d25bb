/** Phase One's maker notes, in which lies all of an IIQ file. */
import { expect, it } from 'vitest';
import { u32 } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, exifWith, float, phaseOneNote } from '../../fixtures/build-makers.ts';
import { read } from '../reading.ts';

const told = async (note: Uint8Array) => read(cameraJpeg(exifWith('Phase One', 'P45+', () => note)));

it.each([true, false])(
	'values of all kinds are read in the order that the head tells (little: %s)',
	async (little) => {
		const numbers = (...list: number[]) => list.flatMap((one) => float(one, little));
		const { tags, warnings } = await told(
			phaseOneNote(
				[
					[0x100, 4, u32(1, little)],
					[0x102, 1, 'AB000123\0'],
					[0x107, 4, numbers(1.5, 1, 1.25)],
					[0x10e, 4, u32(8, little)],
					[0x112, 4, u32(1_371_656_661, little)],
					[0x113, 2, little ? [0xf9, 0xff] : [0xff, 0xf9]],
					[0x210, 4, numbers(-3.456)],
					[0x226, 4, numbers(1, 2, -4.5555, 1, 2, 3, 1, 2, 3)],
					[0x400, 4, numbers(10)],
					[0x401, 4, numbers(5)],
					[0x403, 4, numbers(80)]
				],
				little
			)
		);
		expect(warnings).toEqual([]);
		const one = (name: string) => tags.get(`PhaseOne:${name}`);
		expect(one('CameraOrientation')).toBe('Rotate 90 CW');
		expect(one('SerialNumber')).toBe('AB000123');
		expect(one('WB_RGBLevels')).toBe('1.5 1 1.25');
		expect(one('RawFormat')).toBe('IIQ L16');
		expect(one('DateTimeOriginal')).toBe('2013:06:19 15:44:21');
		expect(one('ImageNumber')).toBe('-7');
		expect(one('SensorTemperature')).toBe('-3.46 C');
		expect(one('ColorMatrix2')).toBe('1.000 2.000 -4.556 1.000 2.000 3.000 1.000 2.000 3.000');
		expect(one('ShutterSpeedValue')).toBe('1/1024');
		expect(one('ApertureValue')).toBe('5.7');
		expect(one('FocalLength')).toBe('80.0 mm');
	}
);

it('raw data are told by their size and not read', async () => {
	const { metadata, tags } = await told(phaseOneNote([[0x10f, 4, 'a picture of the sensor']]));
	expect(tags.get('PhaseOne:RawData')).toContain('23 bytes');
	expect(metadata?.tags.find(({ entry }) => entry.name === 'RawData')?.raw).not.toHaveProperty('bytes');
});

it('a value that lies outside costs that value, with a warning', async () => {
	const note = phaseOneNote([
		[0x203, 1, 'Camera back 1.0\0'],
		[0x105, 4, u32(200, true)]
	]);
	// The offset of the first value.
	note.set(u32(0x7fff_0000, true), 12 + 16 + 8 + 12);
	const { tags, warnings } = await told(note);
	expect(tags.get('PhaseOne:ISO')).toBe('200');
	expect(tags.has('PhaseOne:Software')).toBe(false);
	expect(warnings.map(({ message }) => message)).toEqual([
		'PhaseOne: the value of Software lies outside the data'
	]);
});

it('a directory without end is refused', async () => {
	const note = phaseOneNote([[0x105, 4, u32(200, true)]]);
	note.set(u32(100_000, true), 12);
	const { tags, warnings } = await told(note);
	expect(tags.has('PhaseOne:ISO')).toBe(false);
	expect(warnings).toHaveLength(1);
});
