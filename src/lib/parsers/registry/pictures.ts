/** Pictures of programs and of earlier days. */
import { read, type Format } from './format.ts';
import { at, both, either, starts, type HeadTest } from './heads.ts';

/** Netpbm's letter, number and white space. */
const netpbm: HeadTest = Object.assign(
	([p, kind = 0, space = 0]: Uint8Array) =>
		p === 0x50 &&
		((kind >= 0x31 && kind <= 0x36) || kind === 0x46 || kind === 0x66) &&
		[9, 10, 13, 32].includes(space),
	{ first: new Set([0x50]) }
);

export const pictures: readonly Format[] = [
	read(
		'BMP',
		'image/bmp',
		'bmp dib',
		both(starts('BM'), (b) => (b[14] ?? 0) >= 12 && b[15] === 0),
		() => import('../formats/bmp.ts')
	),
	read('PPM', 'image/x-portable-pixmap', 'ppm pgm pbm pnm pfm', netpbm, () => import('../formats/pnm.ts')),
	read('PAM', 'image/x-portable-arbitrarymap', 'pam', starts('P7\n'), () => import('../formats/pam.ts')),
	read(
		'WPG',
		'image/x-wpg',
		'wpg',
		both(starts('\xffWPC'), at(8, '\x01\x16')),
		() => import('../formats/wpg.ts')
	),
	read(
		'CIN',
		'image/x-cineon',
		'cin',
		either(starts('\x80\x2a\x5f\xd7'), starts('\xd7\x5f\x2a\x80')),
		() => import('../formats/cineon.ts')
	),
	read(
		'PCX',
		'image/pcx',
		'pcx',
		both(
			either(...[0, 2, 3, 4, 5].map((version) => starts(`\x0a${String.fromCharCode(version)}\x01`))),
			([, , , bits = 0]) => [1, 2, 4, 8].includes(bits)
		),
		() => import('../formats/pcx.ts')
	),
	read('PGF', 'image/pgf', 'pgf', starts('PGF6'), () => import('../formats/pgf.ts')),
	read('FLIF', 'image/flif', 'flif', starts('FLIF'), () => import('../formats/flif.ts')),
	read('BPG', 'image/bpg', 'bpg', starts('BPG\xfb'), () => import('../formats/bpg.ts')),
	read(
		'DPX',
		'image/x-dpx',
		'dpx',
		either(starts('SDPX'), starts('XPDS')),
		() => import('../formats/dpx.ts')
	),
	read('EXR', 'image/x-exr', 'exr', starts('\x76\x2f\x31\x01'), () => import('../formats/exr.ts')),
	read(
		'HDR',
		'image/vnd.radiance',
		'hdr pic',
		either(starts('#?RADIANCE\n'), starts('#?RGBE\n')),
		() => import('../formats/radiance.ts')
	),
	read('FITS', 'image/fits', 'fits fit fts', starts('SIMPLE  = '), () => import('../formats/fits.ts')),
	read('XCF', 'image/x-xcf', 'xcf', starts('gimp xcf '), () => import('../formats/xcf.ts')),
	read(
		'PSP',
		'image/x-paintshoppro',
		'psp pspimage pspframe psptube tub',
		starts('Paint Shop Pro Image File\n\x1a\0\0\0\0\0'),
		() => import('../formats/psp.ts')
	),
	read('ITC', 'application/itunes', 'itc itc2', at(4, 'itch'), () => import('../formats/itc.ts')),
	read('LFP', 'image/x-lytro-lfp', 'lfp', starts('\x89LFP\r\n\x1a\n'), () => import('../formats/lfp.ts')),
	read(
		'MIE',
		'application/x-mie',
		'mie',
		both(either(starts('~\x10\x04'), starts('~\x18\x04')), at(4, '0MIE')),
		() => import('../formats/mie.ts')
	),
	read(
		'MNG',
		'video/mng',
		'mng jng',
		either(starts('\x8aMNG\r\n\x1a\n'), starts('\x8bJNG\r\n\x1a\n')),
		() => import('../formats/mng.ts')
	),
	read(
		'DJVU',
		'image/vnd.djvu',
		'djvu djv',
		both(starts('AT&TFORM'), at(12, 'DJV')),
		() => import('../formats/djvu.ts')
	),
	read(
		'PICT',
		'image/pict',
		'pict pct pic',
		either(...[10, 522].flatMap((place) => [at(place, '\x11\x01'), at(place, '\x00\x11\x02\xff\x0c\x00')])),
		() => import('../formats/pict.ts')
	),
	read(
		'ICO',
		'image/x-icon',
		'ico cur',
		both(either(starts('\x00\x00\x01\x00'), starts('\x00\x00\x02\x00')), at(5, '\0')),
		() => import('../formats/ico.ts')
	)
];
