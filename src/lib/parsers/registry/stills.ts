/** Pictures that cameras, telephones and editors write. */
import { read, type Format } from './format.ts';
import { at, both, brand, either, starts } from './heads.ts';
import { tiffRawExtensions } from './raw.ts';

export const stills: readonly Format[] = [
	read(
		'JPEG',
		'image/jpeg',
		'jpg jpeg jpe jps mpo thm',
		starts('\xff\xd8\xff'),
		() => import('../formats/jpeg.ts')
	),
	read('EXV', 'image/x-exv', 'exv', starts('\xff\x01Exiv2'), () => import('../formats/jpeg.ts')),
	read(
		'TIFF',
		'image/tiff',
		`tif tiff btf ${tiffRawExtensions}`,
		either(starts('II\x2a\x00'), starts('MM\x00\x2a'), starts('II\x2b\x00'), starts('MM\x00\x2b')),
		() => import('../formats/tiff.ts')
	),
	read('PNG', 'image/png', 'png apng', starts('\x89PNG\r\n\x1a\n'), () => import('../formats/png.ts')),
	read(
		'GIF',
		'image/gif',
		'gif',
		either(starts('GIF87a'), starts('GIF89a')),
		() => import('../formats/gif.ts')
	),
	read('WEBP', 'image/webp', 'webp', both(starts('RIFF'), at(8, 'WEBP')), () => import('../formats/webp.ts')),
	read('AVIF', 'image/avif', 'avif', brand('avif', 'avis'), () => import('../formats/quicktime.ts')),
	read(
		'HEIC',
		'image/heic',
		'heic heics hif',
		brand('heic', 'heix', 'hevc', 'heim', 'heis'),
		() => import('../formats/quicktime.ts')
	),
	read(
		'HEIF',
		'image/heif',
		'heif heifs',
		brand('mif1', 'msf1', 'mif2'),
		() => import('../formats/quicktime.ts')
	),
	read(
		'JP2',
		'image/jp2',
		'jp2 jpx jpf jpm jph mj2 j2k',
		either(starts('\x00\x00\x00\x0cjP  '), starts('\x00\x00\x00\x0cjP\x1a\x1a')),
		() => import('../formats/jpeg2000.ts')
	),
	read('J2C', 'image/x-j2c', 'j2c j2k jpc', starts('\xff\x4f\xff\x51'), () => import('../formats/j2c.ts')),
	read('JXL', 'image/jxl', 'jxl', starts('\x00\x00\x00\x0cJXL '), () => import('../formats/jxl.ts')),
	read('JXL Codestream', 'image/jxl', 'jxl', starts('\xff\x0a'), () => import('../formats/jxl.ts')),
	read('HDP', 'image/vnd.ms-photo', 'jxr wdp hdp', starts('II\xbc\x01'), () => import('../formats/tiff.ts')),
	read(
		'PSD',
		'application/vnd.adobe.photoshop',
		'psd psb',
		starts('8BPS'),
		() => import('../formats/psd.ts')
	),
	// Before sound, whose frames begin with two such bytes.
	read('PCD', 'image/x-photo-cd', 'pcd', starts('\xff'.repeat(64)), () => import('../formats/photo-cd.ts'))
];
