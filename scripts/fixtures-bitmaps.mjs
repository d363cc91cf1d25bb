/** Samples of bitmaps and of pictures with packed metadata, for scripts/fixtures-pictures.mjs. */
import { deflateRawSync } from 'node:zlib';
import { b32, camera, exif, filled, join, l16, l32, packet, varint } from './fixtures-bytes.mjs';

/** @typedef {import('./fixtures-bytes.mjs').Part} Part */

/** @param {number} size @param {Part} rest fields from the compression on */
const windowsHeader = (size, rest) => filled(size, { 0: l32(size, 64, -48), 12: l16(1, 24), 16: rest });
/** @param {Buffer} header @param {Part} [behind] */
const bmp = (header, behind = []) =>
	join('BM', l32(14 + header.length + 12), l32(0), l32(14 + header.length), header, Buffer.alloc(12), behind);
/** @param {string} space @param {Part} rest */
const newestHeader = (space, rest) =>
	filled(124, {
		0: windowsHeader(40, join(l32(3, 12, 2835, 2836, 16, 4))),
		0.5: l32(124),
		40: l32(0xff0000, 0xff00, 0xff, 0xff000000),
		56: space,
		60: rest
	});

/** @param {Buffer} profile */
export function bitmaps(profile) {
	const embedded = newestHeader('DEBM', []);
	embedded.writeUInt32LE(8, 108);
	embedded.writeUInt32LE(124 + 12, 112);
	embedded.writeUInt32LE(profile.length, 116);
	const calibrated = newestHeader(
		'\0\0\0\0',
		join(
			l32(
				0x2a0b4380,
				0x15604180,
				0x01ae1480,
				0x13333340,
				0x26666640,
				0x07ae1480,
				0x09999980,
				0x03d70a40,
				0x328f5c40
			),
			l32(0x23333, 0x20000, 0x18000)
		)
	);
	calibrated.writeUInt32LE(108, 0);
	const linked = newestHeader('KNIL', []);
	linked.writeUInt32LE(2, 108);
	linked.writeUInt32LE(124 + 12, 112);
	linked.writeUInt32LE(16, 116);
	return {
		'bmp/os2.bmp': bmp(join(l32(12), l16(64, 48, 1, 24))),
		'bmp/plain.bmp': bmp(windowsHeader(40, l32(1, 12, 2835, 2836))),
		'bmp/calibrated.bmp': bmp(calibrated.subarray(0, 108)),
		'bmp/profile.bmp': bmp(embedded, profile),
		'bmp/linked.bmp': bmp(linked, 'made-up-srgb.icc'),
		'bmp/packed.bmp': bmp(windowsHeader(40, l32(5, 12, 2835, 2836))),
		'ico/icon.ico': join(
			l16(0, 1, 2),
			[0, 0, 0, 0],
			l16(1, 32),
			l32(8, 38),
			[16, 24, 16, 0],
			l16(1, 4),
			l32(8, 46),
			Buffer.alloc(16)
		),
		'ico/pointer.cur': join(l16(0, 2, 1), [32, 32, 0, 0], l16(7, 9), l32(8, 22), Buffer.alloc(8)),
		'pcx/plain.pcx': filled(140, {
			0: [10, 5, 1, 8],
			4: l16(2, 3, 65, 50, 72, 96),
			65: [3],
			66: l16(64),
			68: l16(1, 640, 480)
		}),
		'pnm/commented.pgm': join('P5\n# A heron\n# at the weir\n64 48\n255\n', Buffer.alloc(8)),
		'pnm/light.pfm': join('PF\n64 48\n-1.0\n', Buffer.alloc(96)),
		'pnm/letters.pbm': 'P1 64 48\n1 0 1 0 0 1 0 1\n'
	};
}

export function packedPictures() {
	const picture = exif(false, camera);
	const mark = 'http://ns.adobe.com/xap/1.0/\0';
	/** @param {string} name @param {Buffer} data */
	const chunk = (name, data) => {
		const small = deflateRawSync(data);
		return join(name, varint(small.length), small);
	};
	const extensions = join(
		[1],
		varint(picture.length),
		picture,
		[3],
		varint(packet.length),
		packet,
		[4],
		varint(4),
		b32(0)
	);
	const text = join('tEXt', 'Comment\0Nebel am Wehr');
	const inside = join(
		[0x89],
		'PNG\r\n\x1a\n',
		b32(13),
		'IHDR',
		b32(1, 1),
		[8, 2, 0, 0, 0],
		b32(0),
		b32(text.length - 4),
		text,
		b32(0),
		b32(0),
		'IEND',
		b32(0)
	);
	return {
		'flif/described.flif': join(
			'FLIF',
			'T1',
			varint(122),
			varint(100),
			varint(5),
			chunk('eXmp', join(mark, packet)),
			chunk('eXif', join('Exif\0\0', picture)),
			[0],
			Buffer.alloc(8)
		),
		'bpg/described.bpg': join(
			'BPG',
			[0xfb, 0x3f, 0x3b],
			varint(301),
			varint(201),
			varint(4),
			varint(extensions.length),
			extensions,
			Buffer.alloc(4)
		),
		'pgf/described.pgf': join(
			'PGF6',
			l32(16 + inside.length),
			l32(64, 48),
			[3, 2, 24, 3, 3, 10, 20, 30],
			inside
		)
	};
}
