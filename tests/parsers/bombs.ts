/** Small files that claim or unpack to much: what an attacker would send, made by our own code. */
import { deflateSync, crc32 as nodeCrc32 } from 'node:zlib';
import { boxBombs } from './bombs-of-boxes.ts';
import { documentBombs } from './bombs-of-documents.ts';
import { manyBombs } from './bombs-of-many.ts';
import { treeBombs } from './bombs-of-trees.ts';
import { zlibZeros } from './packed-zeros.ts';

/** `limit`: a ceiling must have stopped it, and the file says so; `keeps`: what the rest of the file says all the same. */
export interface BombFacts {
	readonly limit?: true;
	readonly keeps?: readonly string[];
}
export interface Bomb extends BombFacts {
	readonly name: string;
	readonly bytes: Uint8Array;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

function u32(value: number, little = false): Buffer {
	const bytes = Buffer.alloc(4);
	if (little) bytes.writeUInt32LE(value);
	else bytes.writeUInt32BE(value);
	return bytes;
}
function u16(value: number, little = false): Buffer {
	const bytes = Buffer.alloc(2);
	if (little) bytes.writeUInt16LE(value);
	else bytes.writeUInt16BE(value);
	return bytes;
}
function u64(value: bigint): Buffer {
	const bytes = Buffer.alloc(8);
	bytes.writeBigUInt64BE(value);
	return bytes;
}
const many = (times: number, part: Uint8Array) => Buffer.concat(Array.from({ length: times }, () => part));

/* JPEG and TIFF */

const segment = (marker: number, body: Uint8Array) =>
	join(Buffer.from([0xff, marker]), u16(body.length + 2), body);
const jpeg = (...segments: Uint8Array[]) =>
	join(Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9]));
const exif = (tiff: Uint8Array) => segment(0xe1, join(latin1('Exif\0\0'), tiff));
const xmp = (text: string) =>
	segment(0xe1, join(latin1('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(text)));

/** A little-endian IFD entry. */
const row = (tag: number, type: number, count: number, value: number) =>
	join(u16(tag, true), u16(type, true), u32(count, true), u32(value, true));
const ifd = (next: number, ...rows: Uint8Array[]) => join(u16(rows.length, true), ...rows, u32(next, true));
const tiff = (...parts: Uint8Array[]) => join(latin1('II*\0'), u32(8, true), ...parts);

const make = row(0x010f, 2, 4, 0x41414141);
/** What a camera writes: it must be read whatever lies beside it. */
const ordinary = tiff(ifd(0, row(0x010f, 2, 4, 0x00414141), row(0x0112, 3, 1, 1)));
const ifdBombs: Record<string, Uint8Array> = {
	'loop of one IFD': tiff(ifd(8, make)),
	'sub-IFD that is its parent': tiff(
		ifd(0, make, row(0x8769, 4, 1, 8), row(0x8825, 4, 1, 8), row(0x014a, 4, 1, 8))
	),
	'count that overflows': tiff(
		ifd(0, row(0x010e, 2, 0xfffffff0, 8), row(0x0111, 4, 0x40000001, 8), row(0x829a, 5, 0x20000001, 8))
	),
	'65,535 rows over one another': tiff(u16(0xffff, true), many(65_535, row(0x0131, 2, 0x10000, 10))),
	'chain of 50,000 IFDs': tiff(
		...Array.from({ length: 50_000 }, (_, index) => ifd(8 + (index + 1) * 18, make))
	),
	'200 SubIFDs that point at one another': tiff(ifd(0, row(0x014a, 4, 200, 26)), many(200, u32(8, true)))
};

/* PNG */

function chunk(type: string, body: Uint8Array): Uint8Array {
	const named = join(latin1(type), body);
	return join(u32(body.length), named, u32(crc32(named)));
}
function crc32(bytes: Uint8Array): number {
	// Node 20.15 and later have it; older ones read PNG without it just as well.
	return typeof nodeCrc32 === 'function' ? nodeCrc32(bytes) : 0;
}
const png = (...chunks: Uint8Array[]) =>
	join(
		latin1('\x89PNG\r\n\x1a\n'),
		chunk('IHDR', join(u32(1), u32(1), Buffer.from([8, 2, 0, 0, 0]))),
		...chunks,
		chunk('IEND', Buffer.alloc(0))
	);
const megabyte = 1024 * 1024;
const zeros = zlibZeros(512);
const note = chunk('tEXt', latin1('Author\0somebody'));

/* boxes, frames, chunks of other formats */

const box = (type: string, ...body: Uint8Array[]) => {
	const inside = join(...body);
	return join(u32(inside.length + 8), latin1(type), inside);
};
const ftyp = box('ftyp', latin1('isom\0\0\x02\0isommp42'));
/** Boxes in boxes, made from the inside out in one pass. */
function nested(types: readonly string[], depth: number): Uint8Array {
	const heads: Buffer[] = [];
	for (let level = 0; level < depth; level++) {
		heads.push(u32((depth - level) * 8), latin1(types[level % types.length] ?? 'moov'));
	}
	return Buffer.concat(heads);
}
const full = Buffer.alloc(4);
const track = (...tables: Uint8Array[]) =>
	box('moov', box('trak', box('mdia', box('minf', box('stbl', ...tables)))));

const synchsafe = (size: number) => Buffer.from([21, 14, 7, 0].map((shift) => (size >>> shift) & 0x7f));
const id3 = (version: number, size: number, ...frames: Uint8Array[]) =>
	join(latin1('ID3'), Buffer.from([version, 0, 0]), synchsafe(size), ...frames);
const flacBlock = (type: number, size: number, body: Uint8Array) =>
	join(Buffer.from([type, size >>> 16, (size >>> 8) & 255, size & 255]), body);
const riff = (size: number, ...chunks: Uint8Array[]) =>
	join(latin1('RIFF'), u32(size, true), latin1('WEBP'), ...chunks);

/* XMP */

const packet = (body: string, head = '') =>
	`${head}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
	`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${body}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const laughs =
	'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "haha">' +
	Array.from(
		{ length: 20 },
		(_, index) =>
			`<!ENTITY ${'bcdefghijklmnopqrstu'[index] ?? 'z'} "${`&${'abcdefghijklmnopqrst'[index] ?? 'a'};`.repeat(10)}">`
	).join('') +
	'<!ENTITY f SYSTEM "file:///etc/passwd">]>';

const xmpBombs: Record<string, string> = {
	'billion laughs': packet('<dc:format>&u;&f;</dc:format>', laughs),
	'200,000 elements deep': packet('<dc:a>'.repeat(200_000)),
	'200,000 structures deep': packet('<dc:a rdf:parseType="Resource">'.repeat(200_000)),
	'1,500 structures deep': packet('<dc:a rdf:parseType="Resource">'.repeat(1_500)),
	'200,000 attributes': packet(
		`<dc:b ${Array.from({ length: 200_000 }, (_, index) => `dc:x${index}="1"`).join(' ')}/>`
	),
	'3,000 attributes': packet(
		`<dc:b ${Array.from({ length: 3_000 }, (_, index) => `dc:x${index}="1"`).join(' ')}/>`
	),
	'names that are of every object': packet(
		'<dc:__proto__>polluted</dc:__proto__><dc:constructor rdf:parseType="Resource"><dc:prototype>polluted</dc:prototype></dc:constructor>' +
			'<dc:hasOwnProperty>1</dc:hasOwnProperty><dc:toString>1</dc:toString>'
	),
	'3,000 items in a bag': packet(
		`<dc:subject><rdf:Bag>${'<rdf:li>a</rdf:li>'.repeat(3_000)}</rdf:Bag></dc:subject>`
	),
	'500,000 items in a bag': packet(
		`<dc:subject><rdf:Bag>${'<rdf:li>a</rdf:li>'.repeat(500_000)}</rdf:Bag></dc:subject>`
	),
	'tags that never close': packet('<'.repeat(60_000)),
	'comments that never close': packet('<!--'.repeat(15_000)),
	ampersands: packet(`<dc:format>${'&'.repeat(50_000)}</dc:format>`)
};

const author = { keeps: ['PNG:Author'] };
const facts: Readonly<Record<string, BombFacts>> = {
	'zTXt of 512 MiB.png': { limit: true, ...author },
	'iTXt of 512 MiB.png': { limit: true, ...author },
	'iCCP of 512 MiB.png': { limit: true, ...author },
	'200 bombs of 1 MiB.png': { limit: true, ...author },
	'500,000 empty chunks.png': { limit: true, ...author },
	'500,000 empty segments.jpg': { limit: true },
	'500,000 empty boxes.mp4': { limit: true },
	'500,000 empty boxes in moov.mp4': { limit: true }
};
/** An XMP beside EXIF costs the EXIF nothing, whatever is in it. */
const factsByEnding = (name: string): BombFacts =>
	name.replace('.jpg', '') in xmpBombs ? { keeps: ['IFD0:Make', 'IFD0:Orientation'] } : {};

export function bombs(): Bomb[] {
	const all: Record<string, Uint8Array> = {
		'500,000 empty segments.jpg': jpeg(many(500_000, Buffer.from([0xff, 0xee, 0, 2]))),
		'fill bytes without end.jpg': jpeg(Buffer.alloc(2 * megabyte, 0xff)),
		'extended XMP of 4 GiB.jpg': jpeg(
			xmp(
				packet(
					'<xmpNote:HasExtendedXMP xmlns:xmpNote="http://ns.adobe.com/xmp/note/">0123456789ABCDEF0123456789ABCDEF</xmpNote:HasExtendedXMP>'
				)
			),
			segment(
				0xe1,
				join(
					latin1('http://ns.adobe.com/xmp/extension/\x000123456789ABCDEF0123456789ABCDEF'),
					u32(0xffffffff),
					u32(0xfffffff0),
					latin1('<a/>')
				)
			)
		),
		'ICC profile in 255 parts, one there.jpg': jpeg(
			segment(
				0xe2,
				join(latin1('ICC_PROFILE\0'), Buffer.from([1, 255]), u32(0xfffffff0), Buffer.alloc(200, 0xff))
			)
		),
		'IPTC of 2 GiB.jpg': jpeg(
			segment(
				0xed,
				join(
					latin1('Photoshop 3.0\x008BIM\x04\x04\0\0'),
					u32(0x7ffffff0),
					Buffer.from([0x1c, 2, 25, 0x84, 0x7f, 0xff, 0xff, 0xff]),
					latin1('x')
				)
			)
		),
		'3,000,000,000 pictures of MPF.jpg': jpeg(
			segment(
				0xe2,
				join(latin1('MPF\0'), tiff(ifd(0, row(0xb001, 4, 1, 3_000_000_000), row(0xb002, 7, 0xfffffff0, 8))))
			)
		),
		'zTXt of 512 MiB.png': png(note, chunk('zTXt', join(latin1('Comment\0\0'), zeros))),
		'iTXt of 512 MiB.png': png(note, chunk('iTXt', join(latin1('XML:com.adobe.xmp\0\x01\0\0\0'), zeros))),
		'iCCP of 512 MiB.png': png(note, chunk('iCCP', join(latin1('profile\0\0'), zeros))),
		'200 bombs of 1 MiB.png': png(
			note,
			many(200, chunk('zTXt', join(latin1('Comment\0\0'), deflateSync(Buffer.alloc(megabyte)))))
		),
		'500,000 empty chunks.png': png(note, many(500_000, chunk('tEXt', Buffer.alloc(0)))),
		'chunk of 4 GiB.png': join(png().subarray(0, 33), u32(0xfffffff0), latin1('tEXtComment\0x')),
		'4 GiB in 28 bytes.webp': riff(
			0xfffffff8,
			latin1('EXIF'),
			u32(0xfffffff0, true),
			latin1('II*\0\x08\0\0\0')
		),
		'300,000 empty chunks.webp': riff(
			0xfffffff8,
			latin1('VP8X'),
			u32(10, true),
			Buffer.alloc(10),
			many(300_000, latin1('ABCD\0\0\0\0'))
		),
		'comment without end.gif': join(
			latin1('GIF89a'),
			Buffer.from([1, 0, 1, 0, 0, 0, 0, 0x21, 0xfe]),
			many(10_000, Buffer.alloc(256, 0xff))
		),
		'500,000 blocks.gif': join(
			latin1('GIF89a'),
			Buffer.from([1, 0, 1, 0, 0, 0, 0]),
			many(500_000, Buffer.from([0x21, 0xf9, 0]))
		),
		'500,000 empty boxes.mp4': join(ftyp, many(500_000, box('free'))),
		'500,000 empty boxes in moov.mp4': join(ftyp, box('moov', many(500_000, box('free')))),
		'20,000 boxes deep.mp4': join(ftyp, nested(['moov', 'trak', 'mdia', 'minf', 'stbl', 'udta'], 20_000)),
		'20,000 moov deep.mp4': join(ftyp, nested(['moov'], 20_000)),
		'sizes of 2^63.mp4': join(ftyp, u32(1), latin1('moov'), u64(2n ** 63n + 5n), Buffer.alloc(64)),
		'boxes of size 0 to 7.mp4': join(
			ftyp,
			...Array.from({ length: 8 }, (_, size) => join(u32(size), latin1('moov')))
		),
		'tables of 4,294,967,295 rows.mp4': join(
			ftyp,
			track(
				box('stsz', full, u32(0), u32(0xffffffff)),
				box('stts', full, u32(0xffffffff), u32(0xffffffff)),
				box('stsc', full, u32(0xfffffff0)),
				box('stco', full, u32(0xfffffff0)),
				box('stsd', full, u32(0xffffffff), u32(0), latin1('mp4a'))
			)
		),
		'list of 2 GiB values.mp4': join(
			ftyp,
			box(
				'moov',
				box(
					'udta',
					box(
						'meta',
						full,
						box('keys', full, u32(0xffffffff)),
						box('ilst', u32(0x7fffffff), latin1('\xa9nam'), u32(0x7ffffff0), latin1('data'))
					)
				)
			)
		),
		'tag of 256 MiB.mp3': id3(3, 0x0fffffff, latin1('TIT2'), u32(0x0ffffff0), Buffer.alloc(64)),
		'200,000 empty frames.mp3': id3(
			3,
			200_000 * 11,
			many(200_000, join(latin1('TIT2'), u32(1), Buffer.alloc(3)))
		),
		'frame inside out.mp3': id3(
			4,
			100,
			latin1('APIC'),
			Buffer.from([0x7f, 0x7f, 0x7f, 0x7f, 0, 0x0f]),
			Buffer.alloc(90, 0xff)
		),
		'200,000 tags in a row.mp3': many(200_000, id3(3, 0)),
		'no sound.mp3': join(id3(3, 0), Buffer.alloc(2 * megabyte, 0xff)),
		'500,000 empty blocks.flac': join(latin1('fLaC'), many(500_000, flacBlock(1, 0, Buffer.alloc(0)))),
		'4,294,967,295 comments.flac': join(
			latin1('fLaC'),
			flacBlock(4, 12, join(u32(0, true), u32(0xffffffff, true), u32(0xfffffff0, true)))
		),
		'picture of 4 GiB.flac': join(
			latin1('fLaC'),
			flacBlock(6, 40, join(u32(3), u32(0xfffffff0), Buffer.alloc(32, 0xff)))
		)
	};
	for (const [name, bytes] of Object.entries(ifdBombs)) {
		all[`${name}.tif`] = bytes;
		if (bytes.length < 65_000) all[`${name}.jpg`] = jpeg(exif(bytes));
	}
	for (const [name, text] of Object.entries(xmpBombs)) {
		if (text.length < 65_000) all[`${name}.jpg`] = jpeg(exif(ordinary), xmp(text));
		all[`${name}.xmp`] = Buffer.from(text);
		all[`${name}.png`] = png(chunk('iTXt', join(latin1('XML:com.adobe.xmp\0\0\0\0\0'), Buffer.from(text))));
	}
	const own = Object.entries(all).map(([name, bytes]) => ({
		name,
		bytes: new Uint8Array(bytes),
		...(facts[name] ?? factsByEnding(name))
	}));
	return [...own, ...boxBombs(), ...documentBombs(), ...treeBombs(), ...manyBombs()];
}
