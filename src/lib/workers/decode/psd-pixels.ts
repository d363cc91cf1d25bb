/**
 * The merged picture of a Photoshop document, as 8-bit sRGB
 * (https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/, "Image Data Section"). Colour profiles are not applied: ink is
 * turned into light by the plain rule. Of the file only the picture is read, not its layers.
 */
import { maxPixels, undecodable } from './limits.ts';

export interface PsdPixels {
	readonly width: number;
	readonly height: number;
	/** Four bytes a pixel. */
	readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Bytes of a document's head: signature, version, channels, height, width, depth, mode. */
const headSize = 26;
/** The resource that says, after four bytes of version, whether the merged picture was saved. */
const versionResource = 0x0421;
/** Bytes of resources that are looked through: those with pictures of their own among them. */
const maxResources = 64 * 1024 * 1024;

interface Document {
	readonly file: Blob;
	/** A PSB: some lengths are twice as wide. */
	readonly large: boolean;
	readonly channels: number;
	readonly width: number;
	readonly height: number;
	readonly depth: number;
	/** Colours of indexed pictures: 256 reds, 256 greens, 256 blues. */
	readonly palette: Uint8Array;
	/** The first channel after those of colour says how much of the ground shows, as its layers let it. */
	readonly transparent: boolean;
	/** Where the picture begins. */
	readonly at: number;
}

/** Reads one channel as a byte for each pixel. */
type Plane = (channel: number) => Promise<Uint8Array>;

/** Red, green and blue, a byte a pixel each. */
type Light = readonly [Uint8Array, Uint8Array, Uint8Array];

/** How the channels of a mode make light. */
interface Mode {
	/** How many of them say what colour a pixel has. */
	readonly channels: 1 | 3 | 4;
	readonly light: (planes: readonly Uint8Array[], palette: Uint8Array) => Light;
}

const none = new Uint8Array(0);
const grays: Mode = { channels: 1, light: ([plane = none]) => [plane, plane, plane] };

/** By the numbers of the file. */
const modes: ReadonlyMap<number, Mode> = new Map<number, Mode>([
	// Bits, grays, and inks over one picture, whose inks are no part of the picture.
	...([0, 1, 8] as const).map((mode): [number, Mode] => [mode, grays]),
	[
		2,
		{
			channels: 1,
			light: ([plane = none], palette) => [
				plane.map((colour) => palette[colour] ?? 0),
				plane.map((colour) => palette[256 + colour] ?? 0),
				plane.map((colour) => palette[512 + colour] ?? 0)
			]
		}
	],
	[3, { channels: 3, light: ([red = none, green = none, blue = none]) => [red, green, blue] }],
	[
		4,
		{
			channels: 4,
			// Ink is stored upside down: 255 is none.
			light([cyan = none, magenta = none, yellow = none, black = none]) {
				const under = (ink: number, at: number) => (ink * (black[at] ?? 0)) / 255;
				return [cyan.map(under), magenta.map(under), yellow.map(under)];
			}
		}
	],
	// Inks of any kind; the first three mostly are cyan, magenta and yellow.
	[7, { channels: 3, light: ([cyan = none, magenta = cyan, yellow = cyan]) => [cyan, magenta, yellow] }],
	[9, { channels: 3, light: lightOfLab }]
]);

/** @throws EncodingError where it is damaged, too large, or was saved without its merged picture */
export async function psdPixels(file: Blob): Promise<PsdPixels> {
	const { document, mode } = await openDocument(file);
	const { width, height, channels } = document;
	const plane = await planesOf(document);
	const planes: Uint8Array[] = [];
	const wanted = Math.min(mode.channels, channels);
	for (let channel = 0; channel < wanted; channel++) planes.push(await plane(channel));
	const light = mode.light(planes, document.palette);
	const alpha = document.transparent && channels > wanted ? await plane(wanted) : undefined;
	return { width, height, data: woven(light, alpha) };
}

async function openDocument(file: Blob): Promise<{ readonly document: Document; readonly mode: Mode }> {
	const head = await bytesAt(file, 0, headSize);
	if (head.getUint32(0) !== 0x38425053) throw undecodable('No Photoshop document');
	const large = head.getUint16(4) === 2;
	const [channels, height, width, depth] = [
		head.getUint16(12),
		head.getUint32(14),
		head.getUint32(18),
		head.getUint16(22)
	];
	const mode = modes.get(head.getUint16(24));
	if (!mode || ![1, 8, 16, 32].includes(depth) || channels === 0 || width === 0 || height === 0)
		throw undecodable('A Photoshop document of a kind that is not decoded');
	if (width * height > maxPixels) throw undecodable('Too large to decode');

	let at = headSize;
	const colours = (await bytesAt(file, at, 4)).getUint32(0);
	const palette = await bytesAt(file, at + 4, Math.min(colours, 768));
	at += 4 + colours;
	const resources = (await bytesAt(file, at, 4)).getUint32(0);
	if (resources <= maxResources && !isMerged(await bytesAt(file, at + 4, resources)))
		throw undecodable('It was saved without its merged picture');
	at += 4 + resources;
	const layers = await bytesAt(file, at, large ? 8 : 4);
	const size = large ? Number(layers.getBigUint64(0)) : layers.getUint32(0);
	at += layers.byteLength;
	const transparent = size > 0 && (await hasTransparency(file, at, size, large));
	at += size;
	const { buffer, byteOffset, byteLength } = palette;
	return {
		mode,
		document: {
			...{ file, large, channels, width, height, depth, transparent, at },
			palette: new Uint8Array(buffer, byteOffset, byteLength)
		}
	};
}

/** @returns false where the resources say that it was not saved; older documents say nothing, and have it */
function isMerged(resources: DataView): boolean {
	let at = 0;
	while (at + 12 <= resources.byteLength) {
		const id = resources.getUint16(at + 4);
		const name = resources.getUint8(at + 6) + 1;
		const start = at + 6 + name + (name % 2);
		if (start + 4 > resources.byteLength) return true;
		const size = resources.getUint32(start);
		if (id === versionResource && size >= 5 && start + 9 <= resources.byteLength)
			return resources.getUint8(start + 8) !== 0;
		at = start + 4 + size + (size % 2);
	}
	return true;
}

/** A negative count of layers says so. */
async function hasTransparency(file: Blob, at: number, size: number, large: boolean): Promise<boolean> {
	const wide = large ? 8 : 4;
	return size >= wide + 2 && (await bytesAt(file, at + wide, 2)).getInt16(0) < 0;
}

/** How the channels are packed, by the number in front of them. */
async function planesOf(of: Document): Promise<Plane> {
	const packing = (await bytesAt(of.file, of.at, 2)).getUint16(0);
	if (packing > 1) throw undecodable('Its picture is packed in a way that is not decoded');
	const { width, height, depth } = of;
	const rowBytes = Math.ceil((width * depth) / 8);
	const begin = of.at + 2;
	if (packing === 0)
		return async (channel) => {
			const bytes = await bytesAt(of.file, begin + channel * rowBytes * height, rowBytes * height);
			return toBytes(new Uint8Array(bytes.buffer), of, rowBytes);
		};
	const wide = of.large ? 4 : 2;
	const table = await bytesAt(of.file, begin, of.channels * height * wide);
	const sizeOf = (row: number) => (of.large ? table.getUint32(row * 4) : table.getUint16(row * 2));
	return async (channel) => {
		let start = begin + table.byteLength;
		for (let row = 0; row < channel * height; row++) start += sizeOf(row);
		let size = 0;
		for (let row = 0; row < height; row++) size += sizeOf(channel * height + row);
		const packed = new Uint8Array((await bytesAt(of.file, start, size)).buffer);
		const bytes = new Uint8Array(rowBytes * height);
		let at = 0;
		for (let row = 0; row < height; row++) {
			const end = at + sizeOf(channel * height + row);
			unpack(packed.subarray(at, end), bytes.subarray(row * rowBytes, (row + 1) * rowBytes));
			at = end;
		}
		return toBytes(bytes, of, rowBytes);
	};
}

/** PackBits (Apple Technical Note TN1023): a count and as many bytes, or a byte as often as a negative count says. */
function unpack(packed: Uint8Array, row: Uint8Array): void {
	let from = 0;
	let to = 0;
	while (from < packed.length && to < row.length) {
		const count = ((packed[from++] ?? 0) << 24) >> 24;
		if (count >= 0) {
			const run = packed.subarray(from, from + Math.min(count + 1, row.length - to));
			row.set(run, to);
			from += count + 1;
			to += run.length;
		} else if (count > -128) {
			const end = Math.min(to + 1 - count, row.length);
			row.fill(packed[from++] ?? 0, to, end);
			to = end;
		}
	}
}

/** Samples of any depth as one byte for each pixel. */
function toBytes(bytes: Uint8Array, { width, height, depth }: Document, rowBytes: number): Uint8Array {
	if (depth === 8) return bytes;
	const plane = new Uint8Array(width * height);
	const samples = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0; at < plane.length; at++) {
		if (depth === 16) plane[at] = bytes[at * 2] ?? 0;
		else if (depth === 32) plane[at] = encoded(samples.getFloat32(at * 4));
		else {
			const [row, column] = [Math.floor(at / width), at % width];
			const byte = bytes[row * rowBytes + (column >> 3)] ?? 0;
			// A bit is ink.
			plane[at] = (byte >> (7 - (column & 7))) & 1 ? 0 : 255;
		}
	}
	return plane;
}

/** @param alpha lets the ground through; colours were stored as they look upon white */
function woven([red, green, blue]: Light, alpha: Uint8Array | undefined): Uint8ClampedArray<ArrayBuffer> {
	const data = new Uint8ClampedArray(red.length * 4);
	for (let at = 0, to = 0; at < red.length; at++, to += 4) {
		data[to] = red[at] ?? 0;
		data[to + 1] = green[at] ?? 0;
		data[to + 2] = blue[at] ?? 0;
		const opacity = alpha?.[at] ?? 255;
		data[to + 3] = opacity;
		if (opacity === 0 || opacity === 255) continue;
		for (let part = to; part < to + 3; part++) data[part] = 255 - ((255 - (data[part] ?? 0)) * 255) / opacity;
	}
	return data;
}

/** Light from 0 to 1 as sRGB has it in a byte (IEC 61966-2-1). */
function encoded(light: number): number {
	const bounded = light > 0 ? Math.min(1, light) : 0;
	return Math.round(255 * (bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * bounded ** (1 / 2.4) - 0.055));
}

/** CIE L*a*b* of D50 in sRGB, by the matrix of Bradford's adaptation to D65. */
function lightOfLab([lightness = none, a = none, b = none]: readonly Uint8Array[]): Light {
	const [red, green, blue] = [lightness.slice(), lightness.slice(), lightness.slice()];
	const cube = (of: number) => (of > 6 / 29 ? of ** 3 : 3 * (6 / 29) ** 2 * (of - 4 / 29));
	for (const [at, value] of lightness.entries()) {
		const middle = ((value * 100) / 255 + 16) / 116;
		const x = 0.96422 * cube(middle + ((a[at] ?? 128) - 128) / 500);
		const y = cube(middle);
		const z = 0.82521 * cube(middle - ((b[at] ?? 128) - 128) / 200);
		red[at] = encoded(3.1338561 * x - 1.6168667 * y - 0.4906146 * z);
		green[at] = encoded(-0.9787684 * x + 1.9161415 * y + 0.033454 * z);
		blue[at] = encoded(0.0719453 * x - 0.2289914 * y + 1.4052427 * z);
	}
	return [red, green, blue];
}

/** So many bytes from there on. @throws EncodingError where the file is shorter */
async function bytesAt(file: Blob, at: number, size: number): Promise<DataView<ArrayBuffer>> {
	if (at + size > file.size) throw undecodable('The document ends before its picture');
	return new DataView(await file.slice(at, at + size).arrayBuffer());
}
