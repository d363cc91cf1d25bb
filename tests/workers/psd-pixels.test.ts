// Photoshop documents of every mode, depth and packing that a merged picture comes in, built here byte by byte.
import { expect, test } from 'vitest';
import { psdPixels } from '#lib/workers/decode/psd-pixels.ts';
import { psd, type MadePsd } from '../fixtures/build-psd.ts';
import { seeded } from '../random.ts';

const [grayMode, indexedMode, rgbMode, cmykMode, labMode] = [1, 2, 3, 4, 9];

/** The pixels of a document, four numbers each. */
async function pixelsOf(made: MadePsd | Uint8Array<ArrayBuffer>): Promise<number[][]> {
	const bytes = made instanceof Uint8Array ? made : psd(made);
	const { data, width, height } = await psdPixels(new Blob([bytes]));
	return Array.from({ length: width * height }, (_, at) => [...data.subarray(at * 4, at * 4 + 4)]);
}

const u16 = (value: number) => [(value >> 8) & 255, value & 255];
const two = { width: 2, height: 1 };
const red = [255, 0, 0, 255];

for (const packed of [false, true])
	for (const large of [false, true])
		test(`light of three channels, ${packed ? 'packed' : 'plain'}, in a ${large ? 'PSB' : 'PSD'}`, async () => {
			const channels = [
				[255, 255, 255, 0, 10, 20],
				[0, 0, 0, 0, 30, 40],
				[0, 0, 0, 255, 50, 60]
			];
			const of = { mode: rgbMode, width: 3, height: 2, channels, packed, large };
			expect(await pixelsOf(of)).toEqual([
				red,
				red,
				red,
				[0, 0, 255, 255],
				[10, 30, 50, 255],
				[20, 40, 60, 255]
			]);
		});

test('grays, bits, and colours of a list', async () => {
	expect(await pixelsOf({ mode: grayMode, ...two, channels: [[0, 128]] })).toEqual([
		[0, 0, 0, 255],
		[128, 128, 128, 255]
	]);
	// Ten pixels of a bit each: the last six bits are nobody's.
	const bits = await pixelsOf({
		mode: 0,
		width: 10,
		height: 1,
		depth: 1,
		channels: [[0b1000_0001, 0b0100_0000]]
	});
	expect(bits.map(([value]) => value)).toEqual([0, 255, 255, 255, 255, 255, 255, 0, 255, 0]);
	const palette = Array.from({ length: 768 }, (_, at) => (at % 256 === 5 ? 50 + Math.floor(at / 256) : 0));
	expect(await pixelsOf({ mode: indexedMode, ...two, channels: [[5, 6]], palette })).toEqual([
		[50, 51, 52, 255],
		[0, 0, 0, 255]
	]);
});

test('ink is the other way round, and black lies upon all of it', async () => {
	const channels = [
		[255, 255, 0],
		[0, 255, 255],
		[0, 255, 255],
		[255, 0, 255]
	];
	expect(await pixelsOf({ mode: cmykMode, width: 3, height: 1, channels })).toEqual([
		red,
		[0, 0, 0, 255],
		[0, 255, 255, 255]
	]);
});

test('L*a*b* becomes what a screen shows', async () => {
	// White, a middle gray, and the red of sRGB (L 54.3, a 80.8, b 69.9).
	const channels = [
		[255, 137, 138],
		[128, 128, 209],
		[128, 128, 198]
	];
	const [white, middle, reddish] = await pixelsOf({ mode: labMode, width: 3, height: 1, channels });
	expect(white?.map((value) => value > 252)).toEqual([true, true, true, true]);
	expect(Math.max(...(middle ?? []).slice(0, 3)) - Math.min(...(middle ?? []).slice(0, 3))).toBeLessThan(3);
	expect(reddish?.[0]).toBeGreaterThan(250);
	expect(Math.max(reddish?.[1] ?? 255, reddish?.[2] ?? 255)).toBeLessThan(12);
});

test('deeper samples: of sixteen bits the upper half, of floats their light', async () => {
	const deep = [...u16(0xff80), ...u16(0x1234)];
	expect(await pixelsOf({ mode: grayMode, ...two, depth: 16, channels: [deep] })).toEqual([
		[255, 255, 255, 255],
		[0x12, 0x12, 0x12, 255]
	]);
	const floats = new DataView(new ArrayBuffer(16));
	for (const [at, value] of [0.2158605, 7, -1, NaN].entries()) floats.setFloat32(at * 4, value);
	const channel = [...new Uint8Array(floats.buffer)];
	const light = await pixelsOf({ mode: grayMode, width: 4, height: 1, depth: 32, channels: [channel] });
	expect(light.map(([value]) => value)).toEqual([128, 255, 0, 0]);
});

test('transparency of its layers lets the ground through; another channel does not', async () => {
	const channels = [
		[255, 200],
		[255, 200],
		[255, 100],
		[0, 128]
	];
	const of = { mode: rgbMode, ...two, channels };
	expect(await pixelsOf({ ...of, layers: -1 })).toEqual([
		[255, 255, 255, 0],
		// Half of it upon white.
		[145, 145, 0, 128]
	]);
	expect((await pixelsOf({ ...of, layers: 1 })).map(([, , , alpha]) => alpha)).toEqual([255, 255]);
	expect((await pixelsOf(of)).map(([, , , alpha]) => alpha)).toEqual([255, 255]);
});

test('a document that was saved without its merged picture says so, one with it is shown', async () => {
	const of = { mode: grayMode, ...two, channels: [[1, 2]] };
	expect(await pixelsOf({ ...of, merged: true })).toHaveLength(2);
	await expect(pixelsOf({ ...of, merged: false })).rejects.toMatchObject({
		name: 'EncodingError',
		message: 'It was saved without its merged picture'
	});
});

test('what claims more pixels than there may be, is of no known kind, or ends early is refused before memory is taken', async () => {
	const sound = psd({
		mode: rgbMode,
		...two,
		channels: [
			[1, 2],
			[3, 4],
			[5, 6]
		],
		packed: true,
		merged: true,
		layers: -1
	});
	const changed = (at: number, ...bytes: number[]) => {
		const copy = sound.slice();
		copy.set(bytes, at);
		return copy;
	};
	for (const bytes of [
		changed(0, 0),
		changed(14, 0xff, 0xff, 0xff, 0xff),
		changed(22, 0, 7),
		changed(24, 0, 200),
		changed(12, 0, 0),
		changed(26, 0xff, 0xff, 0xff, 0xff)
	])
		await expect(pixelsOf(bytes)).rejects.toMatchObject({ name: 'EncodingError' });
	for (let size = 0; size < sound.length; size++)
		await expect(pixelsOf(sound.slice(0, size)), `cut to ${size}`).rejects.toMatchObject({
			name: 'EncodingError'
		});
});

test('whatever bytes are changed, it ends with a picture of the size that it says, or is refused by name', async () => {
	const random = seeded(8);
	const channels = [0, 1, 2, 3].map(() => Array.from({ length: 64 }, () => random.below(256)));
	const sound = psd({ mode: rgbMode, width: 8, height: 8, channels, packed: true, merged: true, layers: -1 });
	for (let turn = 0; turn < 3000; turn++) {
		const copy = sound.slice();
		for (let count = 1 + random.below(4); count > 0; count--)
			copy[random.below(copy.length)] = random.below(256);
		// Not so many pixels that a test takes long.
		copy.set([0, 0], 14);
		copy.set([0, 0, 0], 18);
		try {
			const { data, width, height } = await psdPixels(new Blob([copy]));
			expect(data.length).toBe(width * height * 4);
		} catch (error) {
			expect(error).toMatchObject({ name: 'EncodingError' });
		}
	}
});
