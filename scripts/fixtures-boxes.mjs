/**
 * Samples of pictures in boxes (HEIC, AVIF, JPEG 2000, JPEG XL) and of HD Photo, for scripts/fixtures.mjs. HEIC and HD Photo
 * are put together here, around bytes that are no picture, since no program at hand writes them.
 */
import { writeFileSync } from 'node:fs';

/** @param {readonly number[]} values */
const u16 = (...values) => Buffer.concat(values.map((value) => Buffer.from([value >> 8, value & 255])));
/** @param {readonly number[]} values */
const u32 = (...values) => Buffer.concat(values.map((value) => u16(value >>> 16, value & 0xffff)));
/** @param {string} type @param {readonly (Buffer | string)[]} content */
function box(type, ...content) {
	const payload = Buffer.concat(content.map((part) => Buffer.from(part)));
	return Buffer.concat([u32(payload.length + 8), Buffer.from(type), payload]);
}
/** A box with version 0. @param {string} type @param {readonly (Buffer | string)[]} content */
const full = (type, ...content) => box(type, u32(0), ...content);

/** Main 10 and Main Still Picture, level 3, 4:2:0, 8 bits. */
const hevc = Buffer.from('010370000000b0000000000 05af000fcfdf8f800000b00'.replace(' ', ''), 'hex');

/** A grid of two tiles with a thumbnail, as phones write it (ISO/IEC 23008-12). */
export function heifFile() {
	const tile = Buffer.alloc(40, 0x28);
	const items = ['hvc1', 'hvc1', 'grid', 'hvc1'];
	const [grid, small] = [3, 4];
	const info = items.map((type, index) =>
		box('infe', Buffer.from([2, 0, 0, index + 1 === grid ? 0 : 1]), u16(index + 1, 0), type, '\0')
	);
	const properties = [
		box('colr', 'nclx', u16(12, 13, 6), Buffer.from([0x80])),
		box('hvcC', hevc),
		full('ispe', u32(512, 512)),
		full('ispe', u32(1024, 512)),
		box('irot', Buffer.from([3])),
		full('pixi', Buffer.from([3, 8, 8, 8])),
		full('ispe', u32(160, 80))
	];
	const associations = [
		[2, 3, 1],
		[2, 3, 1],
		[4, 5, 6, 1],
		[2, 7, 6]
	].map((list, index) => Buffer.concat([u16(index + 1), Buffer.from([list.length, ...list])]));
	/** @param {number} start of the data */
	const meta = (start) => {
		let at = start;
		const places = items.map((type, index) => {
			const inside = type === 'grid';
			const place = Buffer.concat([
				u16(index + 1, inside ? 1 : 0, 0, 1),
				u32(inside ? 0 : at, inside ? 8 : tile.length)
			]);
			if (!inside) at += tile.length;
			return place;
		});
		return full(
			'meta',
			full('hdlr', u32(0), 'pict', u32(0, 0, 0), '\0'),
			full('pitm', u16(grid)),
			full('iinf', u16(items.length), ...info),
			full('iref', box('dimg', u16(grid, 2, 1, 2)), box('thmb', u16(small, 1, grid))),
			box('iprp', box('ipco', ...properties), full('ipma', u32(items.length), ...associations)),
			box('idat', u16(0, 1, 1024, 512)),
			box('iloc', Buffer.from([1, 0, 0, 0]), u16(0x4400, items.length), ...places)
		);
	};
	const type = box('ftyp', 'heic', u32(0), 'mif1', 'heic');
	const before = type.length + meta(0).length + 8;
	return Buffer.concat([type, meta(before), box('mdat', tile, tile, tile)]);
}

/** One directory of an HD Photo, little-endian, and a few bytes where the picture would be. */
function hdPhotoFile() {
	const format = Buffer.from('24c3dd6f034efe4bb1853d77768dc90c', 'hex');
	const entries = [
		[0xbc01, 1, 16],
		[0xbc80, 4, 1, 64],
		[0xbc81, 4, 1, 48],
		[0xbcc0, 4, 1],
		[0xbcc1, 4, 1, 12]
	];
	const values = 8 + 2 + entries.length * 12 + 4;
	const bytes = Buffer.alloc(values + format.length + 12);
	bytes.write('II\xbc\x01', 'latin1');
	bytes.writeUInt32LE(8, 4);
	bytes.writeUInt16LE(entries.length, 8);
	for (const [index, [id = 0, type = 0, count = 0, value]] of entries.entries()) {
		const at = 10 + index * 12;
		bytes.writeUInt16LE(id, at);
		bytes.writeUInt16LE(type, at + 2);
		bytes.writeUInt32LE(count, at + 4);
		bytes.writeUInt32LE(value ?? (id === 0xbc01 ? values : values + format.length), at + 8);
	}
	format.copy(bytes, values);
	bytes.write('WMPHOTO\0', values + format.length, 'latin1');
	return bytes;
}

/**
 * @param {(...args: string[]) => unknown} ffmpeg
 * @param {(size: string) => string[]} still
 * @param {Record<'camera' | 'place' | 'xmp' | 'iptc' | 'icc', readonly string[]>} tags
 * @returns {Record<string, { make: (path: string) => void, tags?: readonly string[] }>}
 */
export const boxedSamples = (ffmpeg, still, { camera, place, xmp, iptc, icc }) => ({
	'heic/phone.heic': {
		make: (path) => {
			writeFileSync(path, heifFile());
		},
		tags: [...camera.slice(0, 24), ...place.slice(0, 6), ...xmp.slice(0, 12)]
	},
	'heif/bare.heif': {
		make: (path) => {
			const file = heifFile();
			file.write('mif1', 8);
			writeFileSync(path, file);
		}
	},
	'avif/described.avif': {
		make: (path) => {
			ffmpeg(...still('32x24'), '-c:v', 'libaom-av1', '-crf', '50', '-still-picture', '1', path);
		},
		tags: [...camera.slice(0, 24), ...place.slice(0, 6), ...xmp.slice(0, 12), ...icc]
	},
	'jp2/described.jp2': {
		make: (path) => {
			ffmpeg(...still('16x12'), '-c:v', 'jpeg2000', '-format', 'jp2', path);
		},
		tags: [...camera.slice(0, 24), ...place.slice(0, 6), ...xmp.slice(0, 12), ...iptc.slice(0, 8), ...icc]
	},
	'j2c/bare.j2c': {
		make: (path) => {
			ffmpeg(...still('16x12'), '-c:v', 'jpeg2000', '-format', 'j2k', '-f', 'image2', path);
		}
	},
	'jxl/bare.jxl': {
		make: (path) => {
			ffmpeg(...still('16x12'), '-c:v', 'libjxl', '-distance', '8', path);
		}
	},
	'jxl/described.jxl': {
		make: (path) => {
			ffmpeg(...still('16x12'), '-c:v', 'libjxl', '-distance', '8', path);
		},
		tags: [...camera.slice(0, 24), ...place.slice(0, 6), ...xmp.slice(0, 12)]
	},
	'jxr/described.jxr': {
		make: (path) => {
			writeFileSync(path, hdPhotoFile());
		},
		tags: [...camera.slice(0, 12), ...xmp.slice(0, 6)]
	}
});
