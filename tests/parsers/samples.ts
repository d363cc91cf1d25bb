/**
 * The one list of samples: a small file (at most 8 kB) of every format that is read in depth. The tests of cuts, mutants and
 * prototypes go through it. Registered is a file with promised tags in `tests/fixtures/<format>/`, or an entry of `made` here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { formatsOf } from '#lib/parsers/registry.ts';
import { bytes, chunk, png, u16, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { canonJpeg, cr3, crw, usual } from '../fixtures/build-canon.ts';
import { matroska } from '../fixtures/build-ebml.ts';
import { asf } from '../fixtures/build-asf.ts';
import { audible, red, redRecord, wtv, wtv32, wtv64, wtvText } from '../fixtures/build-films.ts';
import { mpeg } from '../fixtures/build-mpeg.ts';
import { avchd, timed } from '../fixtures/build-transport.ts';
import {
	nikonAvi,
	nikonKeys,
	nikonLens,
	nikonMov,
	nikonTags,
	nikonThumbnail,
	nikonVersion
} from '../fixtures/build-nikon-films.ts';
import {
	aviJunk,
	aviWith,
	casioFilm,
	filmWith,
	kodakFilm,
	olympusFilms,
	olympusPictures,
	panasonicFirst,
	pentaxFilm,
	ricohFilm,
	samsungFilm,
	smallBoxes
} from '../fixtures/build-film-boxes.ts';
import { onePlusTrailer, samsungFew, samsungTrailer } from '../fixtures/build-phone-trailers.ts';
import { adts, aiff, dsf, monkey, musepack, wavPack } from '../fixtures/build-sounds.ts';
import { avi, wave } from '../fixtures/build-riff.ts';
import { photoCd } from '../fixtures/build-photo-cd.ts';
import { swf } from '../fixtures/build-swf.ts';
import { opus, theora, vorbis } from '../fixtures/build-ogg.ts';
import { olympusCamera, rw2, rw2Preview } from '../fixtures/build-olympus.ts';
import { ascii, rational, segment, short, sub, tiff, undef } from '../fixtures/build-tiff.ts';
import {
	cameraJpeg,
	directoryAt,
	exifWith,
	field,
	flirCamera,
	flirFile,
	flirLines,
	flirMeasurements,
	flirPixels,
	fpf,
	hdrp,
	kyocera,
	phaseOneNote,
	sigmaNote,
	x3f
} from '../fixtures/build-makers.ts';
import {
	adobeData,
	customGroups,
	dngWith,
	pentaxJpeg,
	pentaxNote,
	pentaxOfAll
} from '../fixtures/build-pentax.ts';
import { nikonOfAll } from '../fixtures/build-nikon.ts';
import { minoltaOfAll, mrw, sonyOfAll } from '../fixtures/build-sony.ts';
import { fujiJpeg, fujiPeople, raf } from '../fixtures/build-raf.ts';
import { zip } from '../fixtures/build-zip.ts';
import { box, join, text } from './made-boxes.ts';

export interface Sample {
	/** With the extension, which a few formats are told by. */
	readonly name: string;
	/** As the registry calls the format. */
	readonly format: string;
	readonly bytes: Uint8Array;
}

/** Larger fixtures promise tags, but are not cut at every byte. */
export const cutBelow = 10_000;

const description = xmpText('<dc:format>image/made-up</dc:format><xmp:Rating>4</xmp:Rating>');
const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${description}<?xpacket end="w"?>`;
const camera = [
	ascii(0x010f, 'Lumograph'),
	ascii(0x0110, 'L-7'),
	short(0x0112, 6),
	ascii(0x0132, '2024:05:31 10:11:12'),
	sub(0x8769, [rational(0x829a, 1, 250), short(0x8827, 400), ascii(0x9003, '2024:05:31 10:11:12')])
];
const exif = tiff([camera]);
const exifLittle = tiff([camera], { little: true });
/** A TIFF under another signature. */
const signed = (...mark: readonly number[]) => bytes(mark, exifLittle.subarray(mark.length));
const filled = (size: number, ...parts: readonly (readonly [at: number, part: Uint8Array | string])[]) => {
	const whole = new Uint8Array(size);
	for (const [at, part] of parts) whole.set(typeof part === 'string' ? text(part) : part, at);
	return whole;
};
/** A note of a voice recorder. */
const dictation = (mark: string) =>
	filled(
		900,
		[0, mark],
		[12, 'DS-2'],
		[38, '120304050607'],
		[50, '120304050709'],
		[62, '000102'],
		[798, 'A tram']
	);
const le16 = (value: number) => bytes(u16(value, true));
const le32 = (value: number) => bytes(u32(value, true));

/* ISO boxes */

const full = (type: string, ...parts: readonly (Uint8Array | string | readonly number[])[]) =>
	box(type, bytes([0, 0, 0, 0], ...parts));
const boxes = (type: string, ...inside: readonly Uint8Array[]) => box(type, join(...inside));
const brand = (name: string, ...more: readonly string[]) => box('ftyp', bytes(name, u32(0), name, ...more));

/** A picture of HEIF: EXIF and XMP as items beside it, properties in a list. */
function heif(name: string, codec: string, ...more: readonly string[]): Uint8Array {
	const exifItem = bytes(u32(0), exif);
	const xmpItem = utf8(packet);
	const head = (at: number) =>
		join(
			brand(name, ...more),
			box(
				'meta',
				join(
					bytes(u32(0)),
					full('hdlr', u32(0), 'pict', new Uint8Array(13)),
					full('pitm', u16(1)),
					full(
						'iinf',
						u16(3),
						box('infe', bytes([2, 0, 0, 0], u16(1), u16(0), codec, [0])),
						box('infe', bytes([2, 0, 0, 1], u16(2), u16(0), 'Exif', [0])),
						box('infe', bytes([2, 0, 0, 1], u16(3), u16(0), 'mime', [0], 'application/rdf+xml\0'))
					),
					full(
						'iref',
						box('cdsc', bytes(u16(2), u16(1), u16(1))),
						box('cdsc', bytes(u16(3), u16(1), u16(1)))
					),
					boxes(
						'iprp',
						boxes(
							'ipco',
							full('ispe', u32(64), u32(48)),
							box('irot', bytes([1])),
							full('pixi', [3, 8, 8, 8])
						),
						full('ipma', u32(1), u16(1), [3, 0x81, 0x82, 0x03])
					),
					full(
						'iloc',
						[0x44, 0],
						u16(2),
						...[
							[2, at, exifItem.length],
							[3, at + exifItem.length, xmpItem.length]
						].map(([id = 0, offset = 0, size = 0]) => bytes(u16(id), u16(0), u16(1), u32(offset), u32(size)))
					)
				)
			)
		);
	const size = head(0).length;
	return join(head(size + 8), box('mdat', join(exifItem, xmpItem)));
}

const jp2Head = [
	box('jP  ', bytes([13, 10, 0x87, 10])),
	boxes(
		'jp2h',
		box('ihdr', bytes(u32(48), u32(64), u16(3), [7, 7, 0, 0])),
		box('colr', bytes([1, 0, 0], u32(16))),
		boxes('res ', box('resc', bytes(u16(72), u16(1), u16(72), u16(1), [0, 0])))
	)
];
const j2c = bytes(
	[0xff, 0x4f, 0xff, 0x51],
	u16(47),
	u16(0),
	...[64, 48, 0, 0, 64, 48, 0, 0].map((value) => u32(value)),
	u16(3),
	[7, 1, 1, 7, 1, 1, 7, 1, 1],
	[0xff, 0x64],
	u16(4 + 7),
	u16(1),
	'made up',
	[0xff, 0x90],
	u16(10),
	u16(0),
	u32(14),
	[0, 1],
	[0xff, 0x93],
	[0xff, 0xd9]
);
const jxlBare = bytes([0xff, 0x0a, 0x41, 0x18, 0x00, 0x10, 0x00, 0x00]);

/* Text */

const postscript = [
	'%!PS-Adobe-3.0 EPSF-3.0',
	'%%Title: A made-up drawing',
	'%%Creator: (by hand)',
	'%%CreationDate: 2024-05-31',
	'%%BoundingBox: 0 0 64 48',
	'%%EndComments',
	'%begin_xml_packet: 700',
	packet,
	'%end_xml_packet',
	'0 0 moveto 64 48 lineto stroke',
	'%%EOF',
	''
].join('\n');

function pdf(): Uint8Array {
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R /Lang (en) >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 64 48] >>',
		`<< /Type /Metadata /Subtype /XML /Length ${utf8(packet).length} >>\nstream\n${packet}\nendstream`,
		'<< /Title (A made-up page) /Author <FEFF00440072> /CreationDate (D:20240531101112Z) /Keywords (a, b) >>'
	];
	let text = '%PDF-1.5\n';
	const places = objects.map((object, index) => {
		const at = utf8(text).length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const table = utf8(text).length;
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
	text += places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R /ID [<00ff> <00ff>] >>\nstartxref\n${table}\n%%EOF\n`;
	return utf8(text);
}

const card = (line: string) => line.padEnd(80);
const exrAttribute = (name: string, type: string, value: Uint8Array | string) =>
	bytes(name, [0], type, [0], u32(value.length, true), value);

const sigmaOfAll = sigmaNote([
	ascii(3, 'SINGLE'),
	ascii(8, 'P'),
	ascii(12, 'Expo:+0.8'),
	ascii(24, 'made up'),
	rational(49, 28, 10),
	rational(50, 1, 250)
]);
const phaseOneOfAll = phaseOneNote([
	[0x100, 4, u32(1, true)],
	[0x102, 1, 'AB000123\0'],
	[0x105, 4, u32(200, true)],
	[0x203, 1, 'Camera back, made up\0'],
	[0x10f, 4, 'pixels']
]);

/** Made here, since they are small and say what is in them. */
const made: readonly (readonly [name: string, make: () => Uint8Array])[] = [
	['picture.heic', () => heif('heic', 'hvc1', 'mif1')],
	['picture.heif', () => heif('mif1', 'jpeg', 'miaf')],
	['picture.avif', () => heif('avif', 'av01', 'mif1')],
	[
		'picture.jp2',
		() =>
			join(
				jp2Head[0] ?? j2c,
				brand('jp2 '),
				jp2Head[1] ?? j2c,
				box(
					'uuid',
					join(Uint8Array.from(Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex')), utf8(packet))
				),
				box('xml ', utf8('<note>made up</note>')),
				box('jp2c', j2c)
			)
	],
	['picture.j2c', () => j2c],
	[
		'picture.jxl',
		() =>
			join(
				box('JXL ', bytes([13, 10, 0x87, 10])),
				brand('jxl '),
				box('Exif', bytes(u32(0), exif)),
				box('xml ', utf8(packet)),
				box('jxlc', jxlBare)
			)
	],
	['bare.jxl', () => jxlBare],
	[
		'picture.bmp',
		() =>
			bytes(
				'BM',
				le32(58),
				u32(0),
				le32(54),
				le32(40),
				le32(1),
				le32(1),
				le16(1),
				le16(24),
				le32(0),
				le32(4),
				le32(2835),
				le32(2835),
				u32(0),
				u32(0),
				u32(0)
			)
	],
	[
		'picture.bpg',
		() => {
			const extension = bytes(
				[1, exif.length & 0x7f].slice(0, 1),
				varint(exif.length),
				exif,
				[3],
				varint(utf8(packet).length),
				utf8(packet)
			);
			return bytes(
				'BPG',
				[0xfb, 0x28, 0x08],
				varint(64),
				varint(48),
				varint(4),
				varint(extension.length),
				extension,
				u32(0)
			);
		}
	],
	[
		'picture.flif',
		() => {
			const packed = deflateRawSync(bytes('http://ns.adobe.com/xap/1.0/\0', utf8(packet)));
			return bytes('FLIF', '31', varint(63), varint(47), 'eXmp', varint(packed.length), packed, [0], u32(0));
		}
	],
	[
		'picture.pgf',
		() => {
			const inside = png([chunk('tEXt', 'Comment\0made up')]);
			return bytes(
				'PGF',
				[0x36],
				le32(16 + inside.length),
				le32(64),
				le32(48),
				[3, 0, 24, 3, 3, 8, 0, 0],
				inside
			);
		}
	],
	[
		'picture.pcx',
		() =>
			filled(
				132,
				[0, bytes([10, 5, 1, 8], le16(0), le16(0), le16(63), le16(47), le16(72), le16(72))],
				[65, bytes([3], le16(64), le16(1), le16(64), le16(48))]
			)
	],
	['film.mpg', () => mpeg(2)],
	[
		'recording.wtv',
		() =>
			wtv([
				wtvText('Title', 'A Made-Up Evening'),
				wtv32('WM/MediaIsLive', 1, 3),
				wtv64('WM/WMRVEncodeTime', 636628706837749255n)
			])
	],
	['scan.pcd', () => photoCd({ balanced: true, restricted: true, shape: 0x61 })],
	['note.dss', () => dictation('\x02dss')],
	['note.ds2', () => dictation('\x03ds2')],
	['drawn.swf', () => swf('F')],
	['packed.swf', () => swf('C')],
	['book.aa', () => audible({ title: 'T&#169;', short_title: 'T' }, 17, bytes([0xff, 0xd8, 0xff, 0xe0]))],
	['film.r3d', () => red(2, [redRecord(0x1023, '20240531\0'), redRecord(0x406a, [0, 28])])],
	['old.r3d', () => red(1, [redRecord(0x606c, [0, 0, 3, 4])])],
	['camera.mts', () => timed(avchd())],
	['camera.ts', () => bytes(...avchd())],
	['film.asf', () => asf()],
	['sound.ape', () => monkey],
	['sound.mpc', () => musepack],
	['sound.wv', () => wavPack],
	['sound.dsf', () => dsf],
	['sound.aac', () => adts],
	['sound.aif', () => aiff()],
	['sound.aifc', () => aiff('AIFC')],
	['sound.wav', () => wave()],
	['film.avi', () => avi()],
	['nikon.avi', nikonAvi],
	['nikon.mov', () => nikonMov(nikonVersion, nikonTags(...nikonKeys, nikonLens), nikonThumbnail)],
	['cameras.mov', () => filmWith(panasonicFirst(4), pentaxFilm(), olympusFilms.usual, ...olympusPictures)],
	['boxes.mov', () => filmWith(...samsungFilm, ...smallBoxes, olympusFilms.mp4, ricohFilm, casioFilm)],
	['kodak.mp4', kodakFilm],
	[
		'cameras.avi',
		() => aviWith(aviJunk.olympus, aviJunk.pentax, aviJunk.ricoh, aviJunk.casio, aviJunk.casioExif)
	],
	[
		'pair.jpg',
		() =>
			cameraJpeg(
				exifWith('Made', 'up', () => new Uint8Array(8)),
				segment(0xe4, 'Qualcomm Dual Camera Attributes', 'AF ROI left = 1\nB=2\n')
			)
	],
	[
		'people.jpg',
		() => fujiJpeg([undef(0x4282, fujiPeople({ name: 'Ada', birthday: '18151210', category: 2 }))])
	],
	[
		'samsung.jpg',
		() =>
			bytes(
				cameraJpeg(exifWith('samsung', 'SM-MADEUP', () => new Uint8Array(8))),
				samsungTrailer(...samsungFew)
			)
	],
	[
		'samsung.heic',
		() => join(box('ftyp', text('heic\0\0\0\0heic')), box('sefd', samsungTrailer(...samsungFew)))
	],
	[
		'oneplus.jpg',
		() =>
			bytes(
				cameraJpeg(exifWith('Made', 'up', () => new Uint8Array(8))),
				onePlusTrailer(['watermark.device', '12345made up'], ['x', 'y'])
			)
	],
	['sound.rf64.wav', () => bytes('RF64', wave().subarray(4))],
	['song.ogg', () => vorbis(['TITLE=Ashore', 'ARTIST=Åse'])],
	['song.opus', () => opus(['TITLE=Ashore'])],
	['film.ogv', () => theora()],
	['film.mkv', () => matroska()],
	['film.webm', () => matroska('webm')],
	['picture.ppm', () => bytes('P6\n# made up\n4 2\n255\n', new Uint8Array(24))],
	[
		'picture.ico',
		() =>
			bytes(
				le16(0),
				le16(1),
				le16(2),
				[16, 16, 0, 0],
				le16(1),
				le16(32),
				le32(8),
				le32(38),
				[32, 32, 0, 0],
				le16(1),
				le16(8),
				le32(8),
				le32(46),
				new Uint8Array(16)
			)
	],
	[
		'picture.hdr',
		() =>
			bytes(
				'#?RADIANCE\n# made up\nSOFTWARE=by hand\nFORMAT=32-bit_rle_rgbe\nEXPOSURE=0.5\nVIEW= -vtv\n\n-Y 48 +X 64\n',
				new Uint8Array(16)
			)
	],
	[
		'picture.exr',
		() =>
			bytes(
				[0x76, 0x2f, 0x31, 0x01, 2, 0, 0, 0],
				exrAttribute('channels', 'chlist', bytes('R\0', le32(1), u32(0), le32(1), le32(1), [0])),
				exrAttribute('compression', 'compression', bytes([3])),
				exrAttribute('dataWindow', 'box2i', bytes(u32(0), u32(0), le32(63), le32(47))),
				exrAttribute('displayWindow', 'box2i', bytes(u32(0), u32(0), le32(63), le32(47))),
				exrAttribute('lineOrder', 'lineOrder', bytes([0])),
				exrAttribute('owner', 'string', 'made up'),
				exrAttribute('pixelAspectRatio', 'float', bytes([0, 0, 0x80, 0x3f])),
				[0],
				new Uint8Array(16)
			)
	],
	['picture.pam', () => text('P7\n# made up\nWIDTH 2\nHEIGHT 1\nDEPTH 1\nMAXVAL 255\nENDHDR\nab')],
	[
		'drawing.wpg',
		() =>
			bytes(
				'\xffWPC',
				le32(16),
				[1, 0x16, 1, 0, 0, 0, 0, 0],
				[15, 6, 1, 0],
				le16(2400),
				le16(1200),
				[5, 0, 5, 0, 16, 0]
			)
	],
	[
		'frame.cin',
		() =>
			filled(
				1024,
				[0, bytes([0x80, 0x2a, 0x5f, 0xd7], u32(1024))],
				[24, 'V4.5'],
				[32, 'made.cin'],
				[192, bytes([0, 3, 0, 0, 0, 0, 10, 0], u32(64), u32(48))]
			)
	],
	[
		'picture.dpx',
		() =>
			filled(
				2080,
				[0, bytes('SDPX', u32(2048), 'V1.0', [0, 0, 0, 0], u32(2080), u32(1), u32(1664), u32(384))],
				[36, 'made.dpx'],
				[136, '2024:05:31:10:11:12UTC'],
				[160, 'by hand'],
				[768, bytes(u16(0), u16(1), u32(64), u32(48))],
				[800, bytes([50, 2, 2, 10])]
			)
	],
	[
		'picture.fits',
		() =>
			bytes(
				[
					'SIMPLE  =                    T / made up',
					'BITPIX  =                    8',
					'NAXIS   =                    2',
					'NAXIS1  =                   64',
					'NAXIS2  =                   48',
					"TELESCOP= 'by hand '",
					"OBSERVER= 'Dr. O''Hara'",
					'HISTORY made up',
					'COMMENT made up',
					'END'
				]
					.map(card)
					.join('')
					.padEnd(2880)
			)
	],
	[
		'raw.raf',
		() =>
			raf({
				picture: fujiJpeg([
					ascii(0x10, 'FPX20582698 592D313134360702198C0020100A84'),
					ascii(0x1000, 'NORMAL '),
					short(0x1001, 3),
					{ id: 0x102d, type: 4, value: [0x341211] }
				]),
				first: [
					[0x100, bytes(u16(1444), u16(4352))],
					[0x121, bytes(u16(1440), u16(4288))],
					[0x130, [1, 2, 1, 0]],
					[0xc000, bytes(le32(4936), le32(3296), u32(0), u32(0))]
				],
				second: [[0x2ff0, bytes(u16(384), u16(601), u16(384), u16(515))]],
				raw: tiff([[sub(0xf000, [short(0xf003, 14), rational(0xf00b, 1, 2, 3, 4)])]], { little: true })
			})
	],
	[
		'casio.jpg',
		() => {
			const faces = filled(200, [0, new Uint8Array([2, 1, 1])], [4, le16(320)], [24, le16(7)]);
			const entries = [
				short(2, 320, 240),
				short(0x0d, 1),
				undef(0x2000, new Uint8Array([0xff, 0xd8, 0xff, 0xd9, 0, 0])),
				ascii(0x2001, '0302\0\x002809\0\x0045\0\0\0'),
				undef(0x2089, faces),
				ascii(0x3006, 'New York')
			];
			const note = (at: number) => bytes('QVC\0\0\0', directoryAt(entries, at + 6, false));
			return cameraJpeg(exifWith('CASIO COMPUTER CO.,LTD.', 'EX-Z750', note, false));
		}
	],
	[
		'kodak.jpg',
		() => {
			const inner = bytes(
				'II',
				u16(0x0100),
				new Uint8Array([0x1e, 0xfa, 3, 0, 1, 0, 0, 0, 0x10, 0x0c, 0, 0])
			);
			const note = tiff([[undef(0xfc00, inner), sub(0xff00, [short(0xf900, 2600), short(0xfd04, 350)])]]);
			return cameraJpeg(exifWith('EASTMAN KODAK COMPANY', 'KODAK Z1012', () => note, false));
		}
	],
	['canon.jpg', () => canonJpeg(usual)],
	['raw.cr3', () => cr3()],
	['raw.crw', () => crw()],
	['raw.orf', () => signed(0x49, 0x49, 0x52, 0x4f)],
	['raw.rw2', () => rw2({ preview: rw2Preview() })],
	['olympus.jpg', olympusCamera],
	['profile.dcp', () => signed(0x49, 0x49, 0x52, 0x43)],
	['picture.hdp', () => signed(0x49, 0x49, 0xbc, 0x01)],
	[
		'raw.x3f',
		() =>
			x3f({
				settings: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((kind) => [kind, kind / 8] as const),
				properties: [
					['ISO', '200'],
					['SHUTTER', '0.004'],
					['CAMMODEL', 'SIGMA made up']
				],
				images: [['IMA2', 18, cameraJpeg(exifWith('SIGMA', 'SIGMA DP2', sigmaOfAll))]]
			})
	],
	[
		'package.eip',
		() =>
			zip([
				{ name: '0.IIQ', content: exif },
				{
					name: 'CaptureOne/Settings50/0.IIQ.cos',
					content: '<IMG><E K="Exposure" V="0.5"/><E K="Rotation" V="90"/></IMG>'
				}
			])
	],
	['thermal.fpf', fpf],
	[
		'thermal.fff',
		() =>
			flirFile([
				[0x20, flirCamera()],
				[0x01, flirPixels()]
			])
	],
	[
		'measured.fff',
		() =>
			flirFile([
				[
					0x21,
					flirMeasurements([
						[1, [160, 120], 'Sp1'],
						[2, [10, 20, 30, 40], 'Ar1']
					])
				],
				[0x23, flirLines('.text.0.label text "Company"', '.text.0.value text "Made Up"')],
				[0x2e, flirLines('# Generated at Mon Jan 6', '.par.2.param text "Part"')]
			])
	],
	['raw.raw', kyocera],
	['pentax.jpg', () => pentaxJpeg([...pentaxOfAll, undef(0x207, new Uint8Array(80).fill(0x83))])],
	[
		'pentax.dng',
		() => dngWith('PENTAX', 'PENTAX K10D', adobeData(pentaxNote(pentaxOfAll, true), 5000, true), true)
	],
	[
		'ricoh.jpg',
		() =>
			cameraJpeg(
				exifWith('RICOH', 'GR', (at) =>
					bytes(
						'Ricoh\0\0\0',
						directoryAt([ascii(1, 'RDC'), ascii(2, 'Rev0123'), undef(5, '12345678abcdefgh')], at + 8)
					)
				)
			)
	],
	[
		'samsung.jpg',
		() =>
			cameraJpeg(
				exifWith('SAMSUNG', 'NX10', (at) =>
					directoryAt([undef(1, '0100'), short(0x21, 1, 65535, 3, 4, 5), rational(0xa018, 1, 80)], at)
				)
			)
	],
	[
		'functions.jpg',
		() =>
			cameraJpeg(
				exifWith('Canon', 'Canon EOS R6', (at) =>
					directoryAt(
						[
							undef(
								0x99,
								customGroups([
									[0x101, 1],
									[0x10c, 9984, -3840, 9984, -3840]
								])
							)
						],
						at
					)
				)
			)
	],
	['nikon.jpg', nikonOfAll],
	['sony.jpg', sonyOfAll],
	['minolta.jpg', minoltaOfAll],
	['raw.mrw', () => mrw()],
	['sigma.jpg', () => cameraJpeg(exifWith('SIGMA', 'SIGMA DP2', sigmaOfAll))],
	['raw.iiq', () => exifWith('Phase One', 'P45+', () => phaseOneOfAll)],
	[
		'google.jpg',
		() =>
			cameraJpeg(
				exifWith('Google', 'Pixel', () =>
					hdrp(
						3,
						join(
							field(2, 'start'),
							field(3, 'summary'),
							field(12, join(field(1, 'Google'), field(2, 'Pixel')))
						)
					)
				)
			)
	],
	['page.pdf', pdf],
	['drawing.eps', () => utf8(postscript)],
	[
		'layout.indd',
		() => {
			const mark = Uint8Array.from(Buffer.from('0606edf5d81d46e5bd31efe7fe74b71d', 'hex'));
			const objectMark = Uint8Array.from(Buffer.from('de39397951884b6c8e63eef8aee0dd38', 'hex'));
			const master = (turn: number) =>
				filled(
					4096,
					[0, mark],
					[16, 'DOCUMENT'],
					[24, new Uint8Array([1])],
					[264, bytes(le32(turn), u32(0))],
					[280, le32(2)]
				);
			const content = bytes(le32(utf8(packet).length), utf8(packet));
			const head = filled(32, [0, objectMark], [16, le32(1)], [20, le32(1)], [24, le32(content.length)]);
			return join(master(1), master(2), head, content, head);
		}
	]
];

/** Numbers in groups of seven bits, as BPG and FLIF have them. */
function varint(value: number): number[] {
	const groups = [value & 0x7f];
	for (let rest = value >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80);
	return groups;
}

const fixtures = new URL('../fixtures/', import.meta.url);

/** Every sample, those with promised tags first. */
export function samples(): Sample[] {
	const promised = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
		.filter((name) => !name.endsWith('.json') && existsSync(new URL(`${name}.json`, fixtures)))
		.sort()
		.map((name): [string, Uint8Array] => [name, new Uint8Array(readFileSync(new URL(name, fixtures)))]);
	return [...promised, ...made.map(([name, make]): [string, Uint8Array] => [name, make()])].map(
		([name, content]) => {
			const [format] = formatsOf(content.subarray(0, 1024), name);
			return { name, format: format?.type ?? 'unknown', bytes: content };
		}
	);
}
