/**
 * Samples of the pictures of programs (BMP, PCX, XCF, MIE ...), for scripts/fixtures.mjs: put together here byte by byte, since
 * hardly a program writes them with metadata. The pixels are none.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { bitmaps, packedPictures } from './fixtures-bitmaps.mjs';
import { b16, b32, camera, exif, filled, floats, join, l16, l32, packet } from './fixtures-bytes.mjs';
import { filmSamples, seriesSamples } from './fixtures-films.mjs';
import { displayProfile } from './icc-profile.mjs';

/** @typedef {import('./fixtures-bytes.mjs').Part} Part */
/** @typedef {{ make: (path: string) => void, tags?: readonly string[] }} Sample */

function film() {
	/** @param {string} name @param {string} type @param {Part} value */
	const attribute = (name, type, value) => {
		const bytes = join(value);
		return join(name, [0], type, [0], l32(bytes.length), bytes);
	};
	const f = (/** @type {number[]} */ ...values) => floats(true, ...values);
	const cards = [
		'SIMPLE  =                    T / made up',
		'BITPIX  =                    8',
		'NAXIS   =                    2',
		'NAXIS1  =                   64',
		"OBSERVER= 'Dr. O''Hara'          / who",
		"TELESCOP= 'made by hand&'",
		"CONTINUE  ' of brass'  / what",
		"DATE-OBS= '2024-03-09T17:58:03'",
		'EXPTIME =                12.25 / s',
		"FOG_KIND= 'thin / low'",
		'COMMENT of the weir',
		'HISTORY dreamt',
		'END'
	];
	return {
		'dpx/frame.dpx': filled(2100, {
			0: join('SDPX', b32(2048), 'V1.0', [0, 0, 0, 0], b32(2100, 0)),
			36: 'heron.0001.dpx',
			136: '2024:03:09:17:58:03:CET',
			160: 'Darkroom 4.1',
			260: 'Am Fluss',
			460: '(c) 2024 Ada Beispiel',
			660: b32(0xffffffff),
			768: b16(0, 1),
			772: b32(64, 48, 0),
			800: [50, 2, 2, 10],
			820: 'left eye',
			892: 'right eye',
			1432: 'scan.tif',
			1532: '2024:03:09:10:00:00:CET',
			1556: 'Lumograph Two',
			1588: 'LG2-000417',
			1628: b32(4, 3),
			1724: floats(false, 24, 180),
			1732: 'key',
			1764: 'take 7',
			1920: b32(0x01020304),
			1940: floats(false, 23.976),
			2048: 'by hand'
		}),
		'dpx/empty.dpx': filled(2080, {
			0: join('XPDS', l32(2048), 'V1.0'),
			16: l32(2080, 1),
			660: l32(0xffffffff),
			768: l16(1, 1),
			772: l32(64, 48, 1),
			800: [6, 1, 1, 8],
			892: Buffer.alloc(32, 0xff),
			1628: l32(0xffffffff, 0xffffffff),
			1724: l32(0, 0xffffffff),
			1920: l32(0xffffffff),
			1940: l32(0xffffffff)
		}),
		'exr/described.exr': join(
			[0x76, 0x2f, 0x31, 0x01, 2, 6, 0, 0],
			attribute(
				'channels',
				'chlist',
				join('R\0', l32(1), [0, 0, 0, 0], l32(1, 1), 'Z\0', l32(2), [1, 0, 0, 0], l32(2, 2), [0])
			),
			attribute('compression', 'compression', [4]),
			attribute('dataWindow', 'box2i', l32(10, 20, 73, 67)),
			attribute('displayWindow', 'box2i', l32(0, 0, 99, 99)),
			attribute('lineOrder', 'lineOrder', [1]),
			attribute('tiles', 'tiledesc', join(l32(32, 64), [0x11])),
			attribute('owner', 'string', 'Ada Beispiel'),
			attribute('multiView', 'stringvector', join(l32(4), 'left', l32(5), 'right')),
			attribute('framesPerSecond', 'rational', l32(24000, 1001)),
			attribute('expTime', 'float', f(0.004)),
			attribute('aperture', 'float', f(5.6)),
			attribute('isoSpeed', 'float', f(400)),
			attribute('latitude', 'float', f(48.1372)),
			attribute('altitude', 'float', f(519.25)),
			attribute('utcOffset', 'float', f(3600)),
			attribute('focus', 'float', f(12.5)),
			attribute('chromaticities', 'chromaticities', f(0.64, 0.33, 0.3, 0.6, 0.15, 0.06, 0.3127, 0.329)),
			attribute('timeCode', 'timecode', l32(0x01020304, 0)),
			attribute('preview', 'preview', join(l32(2, 2), Buffer.alloc(16))),
			attribute('fogDensity', 'double', Buffer.from([0, 0, 0, 0, 0, 0, 0xd0, 0x3f])),
			attribute('my-mark x', 'opaque', 'abc'),
			[0],
			Buffer.alloc(16)
		),
		'hdr/described.hdr': join(
			'#?RADIANCE\n# A heron\nSOFTWARE= Darkroom 4.1\nVIEW= -vtv -vp 1 2 3\nGAMMA=2.2\nPIXASPECT=1.5\nEXPOSURE=2\nEXPOSURE= 0.5\nFORMAT=32-bit_rle_rgbe\npfilt -1 -e 1\nFOG=thin\n\n-Y 48 +X 64\n',
			Buffer.alloc(16)
		),
		'fits/described.fits': cards
			.map((line) => line.padEnd(80))
			.join('')
			.padEnd(2880)
	};
}

function layers() {
	/** @param {number} kind @param {Part} data */
	const property = (kind, data) => join(b32(kind, join(data).length), data);
	/** @param {string} name @param {Part} data */
	const parasite = (name, data) => join(b32(name.length + 1), name, [0], b32(1, join(data).length), data);
	const parasites = join(
		parasite('gimp-comment', 'Nebel am Wehr\0'),
		parasite('icc-profile-name', 'made up\0'),
		parasite('exif-data', join('Exif\0\0', exif(false, camera))),
		parasite('gimp-metadata', join('GIMP_XMP_1', packet)),
		parasite('iptc-data', join([0x1c, 2, 0x78, 0, 9], 'At a weir')),
		parasite('gimp-image-grid', '(style solid)')
	);
	const properties = join(
		property(17, [2]),
		property(19, floats(false, 72, 300)),
		property(20, b32(7)),
		property(22, b32(2)),
		property(21, parasites),
		b32(0, 0)
	);
	/** @param {number} kind @param {Part} data */
	const block = (kind, data) => join('~BK\0', l16(kind), l32(join(data).length), data);
	/** @param {number} kind @param {Part} data */
	const field = (kind, data) => join('~FL\0', l16(kind), l32(join(data).length), data);
	const resolution = Buffer.alloc(8);
	resolution.writeDoubleLE(200);
	const image = join(l32(46, 64, 48), resolution, [1], l16(2, 24, 1), l32(0x1000000), Buffer.alloc(19));
	const creator = join(
		field(0, 'Reiher am Wehr'),
		field(1, l32(1710007083)),
		field(2, l32(1710008561)),
		field(3, 'Ada Beispiel'),
		field(4, '(c) 2024'),
		field(5, 'Morning fog'),
		field(6, l32(1)),
		field(7, [0, 0, 2, 13])
	);
	return {
		'xcf/described.xcf': join('gimp xcf file\0', b32(64, 48, 1), properties, Buffer.alloc(8)),
		'xcf/newer.xcf': join('gimp xcf v011\0', b32(64, 48, 0, 150), properties, Buffer.alloc(8)),
		'psp/described.psp': join(
			'Paint Shop Pro Image File\n\x1a\0\0\0\0\0',
			l16(13, 1),
			block(0, image),
			block(10, field(3, 'none')),
			block(1, creator)
		),
		'psp/old.psp': join(
			'Paint Shop Pro Image File\n\x1a\0\0\0\0\0',
			l16(3, 2),
			'~BK\0',
			l16(0),
			l32(38, image.length - 4),
			image.subarray(4),
			'~BK\0',
			l16(1),
			l32(0, creator.length),
			creator
		)
	};
}

function others() {
	/** @param {number} at @param {Part} version */
	const pict = (at, version) => filled(at + 64, { [at]: join(b16(200, 2, 3, 50, 67), version) });
	const item = filled(208, {
		0: join(b32(208 + 20), 'item', b32(208, 1, 1, 1, 0)),
		28: 'LIBRARY0TRACK001loclPNGf',
		52: b32(3, 16, 16),
		204: 'data'
	});
	/** @param {string} kind @param {Part} data */
	const section = (kind, data) => {
		const bytes = join(data);
		const whole = join(
			[0x89],
			kind,
			[0x0d, 0x0a, 0x1a, 0x0a],
			b32(0, bytes.length),
			'sha1-'.padEnd(80, '0'),
			bytes
		);
		return filled(Math.ceil(whole.length / 16) * 16, { 0: whole });
	};
	const light = {
		type: 'lightField',
		image: { width: 3280, height: 3280, orientation: 1, limitExposureBias: -0.25 },
		devices: {
			clock: { zuluTime: '2024-03-09T16:58:03.000Z' },
			sensor: { iso: 400, bitsPerPixel: 12 },
			lens: { focalLength: 0.0064, fNumber: 1.91, temperature: 21.25, zoomStep: 981 },
			shutter: { pixelExposureDuration: 0.004, frameExposureDuration: 0.004 }
		},
		modes: { regionOfInterestArray: [{ x: 0.25 }, { x: 0.5 }], creative: true },
		color: { gammaArray: [0.41, 2.5] },
		camera: { make: 'Lumograph', model: 'Lumograph Light', serialNumber: 'LL-7' }
	};
	const plist = (/** @type {string} */ content) =>
		`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict>${content}</dict></plist>\n`;
	const edits = deflateRawSync(
		Buffer.from(
			'{"formatVersion":1,"adjustments":[{"identifier":"Crop","settings":{"xOrigin":781}},{"identifier":"Tone","settings":{"light":0.25}}]}'
		)
	);
	return {
		'pict/plain.pict': pict(512, join([0, 0x11, 2, 0xff, 0x0c, 0, 0xff, 0xff])),
		'pict/fine.pict': pict(
			512,
			join([0, 0x11, 2, 0xff, 0x0c, 0, 0xff, 0xfe, 0, 0], b32(144 * 65536, 300 * 65536))
		),
		'pict/resource.pict': pict(0, [0x11, 1, 1, 0]),
		'itc/cover.itc': join(
			filled(284, { 0: join(b32(284), 'itch', b32(2, 2, 2)), 24: 'artw' }),
			item,
			Buffer.alloc(20)
		),
		'lfp/light.lfp': join(
			[0x89],
			'LFP',
			[0x0d, 0x0a, 0x1a, 0x0a],
			b32(1, 0),
			section('LFM', JSON.stringify(light, null, '\t')),
			section('LFC', [0xff, 0xd8, 0xff, 0xd9])
		),
		'svg/described.svg': `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="64px" height="48" viewBox="0 0 64 48" version="1.1" id="heron" x="0" inkscape:version="1.3">
<title id="t1">Reiher &amp; Wehr</title><desc>Morning <b>fog</b></desc>
<metadata id="m1"><rdf:RDF><rdf:Description rdf:about="" dc:format="image/svg+xml"><dc:creator><rdf:Seq><rdf:li>Ada Beispiel</rdf:li><rdf:li>Bo Muster</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></metadata>
<g><title>not this one</title><path d="M0 0"/></g>
</svg>
`,
		'plist/list.plist': plist(
			'<key>fog kind</key><string>thin</string><key>depths</key><array><integer>3</integer><real>1.5</real></array><key>seen</key><true/><key>taken</key><date>2024-03-09T17:58:03Z</date><key>mark</key><data>AAEC</data><key>birds</key><array><dict><key>name</key><string>heron</string></dict><dict><key>name</key><string>coot</string></dict></array>'
		),
		'plist/edits.aae': plist(
			`<key>adjustmentBaseVersion</key><integer>0</integer><key>adjustmentData</key><data>${edits.toString('base64')}</data><key>adjustmentFormatIdentifier</key><string>com.example.edits</string><key>adjustmentTimestamp</key><date>2024-03-09T17:58:03Z</date>`
		)
	};
}

/** What ExifTool writes into MIE files, which it alone writes. */
const boxed = [
	'-MIE-Main:SubfileMIMEType=image/jpeg',
	'-MIE-Camera:Make=Lumograph',
	'-MIE-Camera:ExposureTime=1/640',
	'-MIE-Camera:ColorBalance=1.25 1 2.5',
	'-MIE-Camera:Contrast=-1',
	'-MIE-Lens:FocusDistance#=12.5',
	'-MIE-Orient:Rotation=90',
	'-MIE-Flash:FlashFired#=1',
	'-MIE-Doc:Title=Reiher am Wehr',
	'-MIE-Doc:Comment=Fog',
	'-MIE-Doc:Comment-de_DE=Nebel über dem Fluß',
	'-MIE-Doc:Keywords=heron',
	'-MIE-Doc:Keywords=river',
	'-MIE-Doc:CreateDate=2024:03:09 17:58:03+01:00',
	'-MIE-GPS:GPSLatitude#=-48.1372',
	'-MIE-GPS:GPSLongitude#=11.5756',
	'-MIE-GPS:GPSDateTime=2024:03:09 16:58:03Z',
	'-MIE-Image:OriginalImageSize#=64 48',
	'-MIE-Image:Resolution=300 300(/in)',
	'-MIE-Image:CompressionRatio=4.5',
	'-MIE-Audio:Duration#=12.5'
];

const film48 = ['-f', 'lavfi', '-i', 'testsrc=size=48x32:rate=25:duration=0.2'];
const wide = ['-f', 'lavfi', '-i', 'testsrc=size=720x576:rate=25:duration=0.04', '-pix_fmt', 'yuv420p'];
const tone = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=22050:duration=0.2'];

/** Keeps the first bytes of a file. @param {string} path @param {number} size @param {() => unknown} make */
function start(path, size, make) {
	make();
	writeFileSync(path, readFileSync(path).subarray(0, size));
}

/**
 * @param {(...args: string[]) => unknown} ffmpeg runs it
 * @param {(...args: string[]) => unknown} exiftool runs it
 * @param {{ camera: string[], place: string[], xmp: string[], iptc: string[], icc: string[] }} tags of the other samples
 * @returns {Record<string, Sample>}
 */
export function pictureSamples(ffmpeg, exiftool, { camera, place, xmp, iptc, icc }) {
	const files = {
		...bitmaps(displayProfile()),
		...packedPictures(),
		...film(),
		...layers(),
		...others(),
		...filmSamples(),
		...seriesSamples()
	};
	const mie =
		(/** @type {readonly string[]} */ ...how) =>
		(/** @type {string} */ path) => {
			rmSync(path, { force: true });
			exiftool('-q', '-m', ...how, '-o', path, '-MIE:Title=Reiher am Wehr');
		};
	return {
		...Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				{ make: (/** @type {string} */ path) => writeFileSync(path, join(content)) }
			])
		),
		'flv/film.flv': {
			make: (path) =>
				ffmpeg(
					...film48,
					...tone,
					'-c:v',
					'flv',
					'-q:v',
					'31',
					'-c:a',
					'libmp3lame',
					'-b:a',
					'16k',
					'-metadata',
					'title=Reiher am Wehr',
					path
				)
		},
		// The heads of two films, whose pictures would make them large.
		'dv/start.dv': {
			make: (path) => start(path, 2000, () => ffmpeg(...wide, '-c:v', 'dvvideo', '-f', 'dv', path))
		},
		'mxf/start.mxf': {
			make: (path) =>
				start(path, 6000, () => ffmpeg(...film48, '-c:v', 'mpeg2video', '-q:v', '31', '-f', 'mxf', path))
		},
		'mie/described.mie': {
			make: mie(),
			tags: [
				...boxed,
				...camera.slice(0, 12),
				...place.slice(0, 5),
				...xmp.slice(0, 8),
				...iptc.slice(0, 4),
				...icc
			]
		},
		'mie/packed.mie': {
			make: mie('-api', 'Compress=1'),
			tags: ['-api', 'Compress=1', ...boxed.slice(1), ...xmp.slice(0, 8)]
		}
	};
}
