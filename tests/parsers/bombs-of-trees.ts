/** Bombs in trees of values, whose names are made of all names above them, and of values that lie in the same bytes. */
import { bytes, u16, u32, utf8 } from '../fixtures/build-blocks.ts';
import type { Bomb } from './bombs.ts';
import { box, join } from './made-boxes.ts';

const megabyte = 1024 * 1024;
const letters = (count: number) => new Uint8Array(count).fill(0x61);
const each = (count: number, part: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => part(index)).join('');
const u24 = (value: number) => [value >> 16, (value >> 8) & 0xff, value & 0xff];

/** A script tag of `onMetaData` with these bytes as its value. */
function flv(value: Uint8Array): Uint8Array {
	const data = bytes([2], u16(10), 'onMetaData', value);
	return bytes('FLV', [1, 5], u32(9), u32(0), [18], u24(data.length), u32(0), [0, 0, 0], data, u32(0));
}

/** A page with annotations. */
const djvu = (annotations: string) =>
	bytes('AT&TFORM', u32(annotations.length + 12), 'DJVU', 'ANTa', u32(annotations.length), annotations);

const lfp = (json: string) =>
	bytes(
		[0x89],
		'LFP\r\n\x1a\n',
		u32(1),
		u32(0),
		[0x89],
		'LFM\r\n\x1a\n',
		u32(1),
		u32(json.length),
		new Uint8Array(80),
		json
	);

/** A box of JUMBF with this CBOR in it. */
const jxl = (cbor: Uint8Array) =>
	join(
		box('JXL ', bytes([13, 10, 0x87, 10])),
		box('ftyp', bytes('jxl ', u32(0), 'jxl ')),
		box('jumb', join(box('jumd', bytes(new Uint8Array(16), [3], 'x\0')), box('cbor', cbor)))
	);

const segment = (marker: number, payload: Uint8Array) =>
	bytes([0xff, marker], u16(payload.length + 2), payload);
const jpeg = (segments: readonly Uint8Array[]) =>
	new Uint8Array(Buffer.concat([bytes([0xff, 0xd8]), ...segments, bytes([0xff, 0xd9])]));

/** A property list of one list that refers to one text again and again. */
function sharedText(references: number, size: number): Uint8Array {
	const list = bytes([0xaf, 0x12], u32(references), new Uint8Array(references).fill(1));
	const text = bytes([0x5f, 0x12], u32(size), letters(size));
	const table = 8 + list.length + text.length;
	const trailer = bytes(new Uint8Array(6), [4, 1], u32(0), u32(2), u32(0), u32(0), u32(0), u32(table));
	return bytes('bplist00', list, text, u32(8), u32(8 + list.length), trailer);
}

/** Properties of RealPlayer, all of which have the same long name. */
function sharedName(children: number, size: number): Uint8Array {
	const record = (kind: number, below: number, name: Uint8Array) =>
		bytes(
			u32(0),
			u32(kind),
			u32(0),
			u32(28 + name.length),
			u32(32),
			u32(below),
			u32(name.length),
			name,
			u32(0)
		);
	const child = 32 + children * 8;
	const list = new Uint8Array(
		Buffer.concat(Array.from({ length: children }, () => bytes(u32(child), u32(0))))
	);
	const body = bytes('RJMD', u32(0), record(9, children, letters(0)), list, record(2, 0, letters(size)));
	return bytes(
		'.RMF',
		u32(18),
		u32(0),
		u32(0),
		u16(0),
		'DATA',
		u32(0),
		u32(0),
		u16(0),
		body,
		'RMJE',
		u32(0),
		u32(body.length)
	);
}

/** A recipe of Canon's whose values are all the whole of it. */
function sharedNumbers(count: number, size: number): Uint8Array {
	const recipe = new Uint8Array(size);
	const view = new DataView(recipe.buffer);
	recipe.set(bytes('IIII', [4, 0, 4, 0]));
	view.setUint32(28, count, true);
	for (let index = 0; index < count; index++) {
		const at = 36 + index * 28;
		view.setUint32(at, 0x10002, true);
		view.setUint32(at + 4, 1, true);
		view.setUint32(at + 24, size, true);
	}
	return recipe;
}

/** Trees and shared bytes; what one of them costs is not bounded by how many values it has. */
export function treeBombs(): Bomb[] {
	const long = 'a'.repeat(megabyte);
	return [
		{
			name: 'lists 100,000 deep.flv',
			bytes: flv(new Uint8Array(500_000).map((_, at) => [10, 0, 0, 0, 1][at % 5] ?? 0))
		},
		{
			name: '3,000,000 spaces.djvu',
			bytes: djvu(`(metadata (Title "A page")${' '.repeat(3_000_000)}`),
			keeps: ['DjVu-Meta:Title']
		},
		{
			name: 'a million quotes without end.djvu',
			bytes: djvu(`(metadata (Title "A page") (x "${'a\\"'.repeat(1_000_000)}`),
			keeps: ['DjVu-Meta:Title']
		},
		{
			name: '100,000 values below a long name.lfp',
			bytes: lfp(`{"${long}":{${each(100_000, (index) => `"k${index}":1,`)}"z":1}}`),
			limit: true
		},
		{
			name: '20,000 values below a long name.jxl',
			bytes: jxl(
				new Uint8Array(
					Buffer.concat([
						bytes([0xa1, 0x7a], u32(long.length), long, [0xba], u32(20_000)),
						...Array.from({ length: 20_000 }, (_, index) => bytes([0x44], u32(index), [1]))
					])
				)
			),
			limit: true
		},
		{
			name: '50,000 values below a long name.plist',
			bytes: utf8(
				`<?xml version="1.0"?><plist><dict><key>${long}${long}${long}</key><dict>${each(50_000, (index) => `<key>k${index}</key><true/>`)}</dict></dict></plist>`
			),
			limit: true
		},
		{
			name: '50,000 texts below a long name.svg',
			bytes: utf8(
				`<svg width="9"><metadata><${long}>${each(50_000, (index) => `<k${index}>1</k${index}>`)}</${long}></metadata></svg>`
			),
			limit: true,
			keeps: ['SVG:ImageWidth']
		},
		{ name: '3,000 times one text of 4 MB.plist', bytes: sharedText(3000, 4_000_000), limit: true },
		{ name: '50,000 properties of one name.rm', bytes: sharedName(50_000, 500_000), limit: true },
		{ name: '300 times the same 8 MB of numbers.dr4', bytes: sharedNumbers(300, 8_000_000), limit: true },
		{
			name: '150,000 pieces of a stream.jpg',
			bytes: jpeg([
				segment(0xe2, bytes('FPXR\0\0', [1], u16(1), u32(100), [0], 'a\0/\0\x05\0', u16(0))),
				...Array.from({ length: 150_000 }, () => segment(0xe2, bytes('FPXR\0\0', [2], u16(0), u32(0), 'x')))
			]),
			limit: true
		},
		{
			name: '150,000 pieces of a box.jpg',
			bytes: jpeg(
				Array.from({ length: 150_000 }, (_, index) =>
					segment(0xeb, bytes('JP', u16(1), u32(index + 1), u32(100), 'jumb', u32(0)))
				)
			),
			limit: true
		}
	];
}
