/**
 * Every format the engine knows: one line each. A format is recognised by its first bytes, never by its name alone;
 * where several would do, the first in the list that fits and reads wins. Modules load when a file of theirs is first met.
 */
import type { FileType, FormatModule } from './model.ts';

/** What people come for: for filters and icons. */
export type MediaKind = 'photo' | 'raw' | 'video' | 'audio' | 'document';

export interface Format extends FileType {
	/** Extensions under which files of this format go, in lower case, without a dot. */
	readonly extensions: readonly string[];
	/** Whether the first bytes (up to 1,024, fewer in a smaller file) are those of this format. */
	readonly head: (bytes: Uint8Array) => boolean;
	/** `tags`: read in depth; `type`: only recognised, so that it can be listed, opened and shown. */
	readonly reads: 'tags' | 'type';
	readonly load: () => Promise<FormatModule>;
}

type Test = Format['head'];

/** These Latin-1 characters at this place. */
function at(offset: number, text: string): Test {
	const codes = [...text].map((letter) => letter.charCodeAt(0));
	return (bytes) => codes.every((code, index) => bytes[offset + index] === code);
}
const starts = (text: string) => at(0, text);
const both =
	(...tests: Test[]): Test =>
	(bytes) =>
		tests.every((test) => test(bytes));
const either =
	(...tests: Test[]): Test =>
	(bytes) =>
		tests.some((test) => test(bytes));
const brand = (...brands: string[]): Test =>
	both(at(4, 'ftyp'), either(...brands.map((name) => at(8, name))));

const raw =
	'dng nef nrw cr2 arw arq sr2 pef srw erf dcr k25 kdc mef mos 3fr fff iiq gpr orf ori rw2 rwl raw'.split(
		' '
	);
const movie = 'mp4 m4v m4a m4b m4p mov qt 3gp 3g2 f4v insv lrv 360 crm mqv'.split(' ');

/** Loads once: even a module that is there already takes a while to be found again. A failure is not kept. */
function kept(load: Format['load']): Format['load'] {
	let module: Promise<FormatModule> | undefined;
	return () =>
		(module ??= load().catch((error: unknown) => {
			module = undefined;
			throw error;
		}));
}

/** A recogniser of one format that is not read in depth yet. */
function known(type: string, mime: string, extensions: string, head: Test): Format {
	const list = extensions.split(' ');
	const extension = list[0] ?? type.toLowerCase();
	return {
		type,
		mime,
		extension,
		extensions: list,
		head,
		reads: 'type',
		load: kept(async () => (await import('./formats/known.ts')).knownOnly({ type, mime, extension }))
	};
}

/** One format that is read in depth. */
function read(
	type: string,
	mime: string,
	extensions: readonly string[],
	head: Test,
	load: Format['load']
): Format {
	return { type, mime, extension: extensions[0] ?? '', extensions, head, reads: 'tags', load: kept(load) };
}

export const formats: readonly Format[] = [
	read(
		'JPEG',
		'image/jpeg',
		['jpg', 'jpeg', 'jpe', 'jps', 'mpo', 'thm'],
		starts('\xff\xd8\xff'),
		() => import('./formats/jpeg.ts')
	),
	read('EXV', 'image/x-exv', ['exv'], starts('\xff\x01Exiv2'), () => import('./formats/jpeg.ts')),
	read(
		'TIFF',
		'image/tiff',
		['tif', 'tiff', 'btf', ...raw],
		either(starts('II\x2a\x00'), starts('MM\x00\x2a'), starts('II\x2b\x00'), starts('MM\x00\x2b')),
		() => import('./formats/tiff.ts')
	),
	read('PNG', 'image/png', ['png', 'apng'], starts('\x89PNG\r\n\x1a\n'), () => import('./formats/png.ts')),
	read(
		'GIF',
		'image/gif',
		['gif'],
		either(starts('GIF87a'), starts('GIF89a')),
		() => import('./formats/gif.ts')
	),
	read(
		'WEBP',
		'image/webp',
		['webp'],
		both(starts('RIFF'), at(8, 'WEBP')),
		() => import('./formats/webp.ts')
	),
	known('AVIF', 'image/avif', 'avif', brand('avif', 'avis')),
	known('HEIC', 'image/heic', 'heic heics hif', brand('heic', 'heix', 'hevc', 'heim', 'heis')),
	known('HEIF', 'image/heif', 'heif heifs', brand('mif1', 'msf1', 'mif2')),
	known('CR3', 'image/x-canon-cr3', 'cr3', brand('crx ')),
	known(
		'JP2',
		'image/jp2',
		'jp2 jpx jpf j2k',
		either(starts('\x00\x00\x00\x0cjP  '), starts('\x00\x00\x00\x0cjP\x1a\x1a'))
	),
	known('JXL', 'image/jxl', 'jxl', starts('\x00\x00\x00\x0cJXL ')),
	read(
		'MP4',
		'video/mp4',
		movie,
		either(...['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot', 'PICT'].map((box) => at(4, box))),
		() => import('./formats/quicktime.ts')
	),
	read('FLAC', 'audio/flac', ['flac'], starts('fLaC'), () => import('./formats/flac.ts')),
	read(
		'MP3',
		'audio/mpeg',
		['mp3', 'mp2', 'mpa'],
		either(starts('ID3'), (b) => b[0] === 0xff && (b[1] ?? 0) >= 0xe2 && ((b[1] ?? 0) & 0x06) !== 0),
		() => import('./formats/mp3.ts')
	),
	known('J2C', 'image/x-j2c', 'j2c j2k jpc', starts('\xff\x4f\xff\x51')),
	known('JXL Codestream', 'image/jxl', 'jxl', starts('\xff\x0a')),
	read(
		'PSD',
		'application/vnd.adobe.photoshop',
		['psd', 'psb'],
		starts('8BPS'),
		() => import('./formats/psd.ts')
	),
	read('ICC', 'application/vnd.iccprofile', ['icc', 'icm'], at(36, 'acsp'), () => import('./formats/icc.ts')),
	known(
		'BMP',
		'image/bmp',
		'bmp dib',
		both(starts('BM'), (b) => (b[14] ?? 0) >= 12 && b[15] === 0)
	),
	known('ICO', 'image/x-icon', 'ico cur', either(starts('\x00\x00\x01\x00'), starts('\x00\x00\x02\x00'))),
	read(
		'ORF',
		'image/x-olympus-orf',
		['orf', 'ori'],
		either(starts('IIRO'), starts('IIRS'), starts('MMOR')),
		() => import('./formats/tiff.ts')
	),
	read('DCP', 'application/octet-stream', ['dcp'], starts('IIRC'), () => import('./formats/tiff.ts')),
	known('RW2', 'image/x-panasonic-rw2', 'rw2 raw rwl', starts('IIU\x00')),
	known('RAF', 'image/x-fujifilm-raf', 'raf', starts('FUJIFILMCCD-RAW')),
	known('CRW', 'image/x-canon-crw', 'crw', at(6, 'HEAPCCDR')),
	known('X3F', 'image/x-sigma-x3f', 'x3f', starts('FOVb')),
	known('MRW', 'image/x-minolta-mrw', 'mrw', starts('\x00MRM')),
	known('PDF', 'application/pdf', 'pdf', starts('%PDF-')),
	known('WAV', 'audio/x-wav', 'wav', both(starts('RIFF'), at(8, 'WAVE'))),
	known('AVI', 'video/x-msvideo', 'avi', both(starts('RIFF'), at(8, 'AVI '))),
	known('AIFF', 'audio/x-aiff', 'aiff aif aifc', both(starts('FORM'), either(at(8, 'AIFF'), at(8, 'AIFC')))),
	known('OGG', 'audio/ogg', 'ogg oga opus ogv spx', starts('OggS')),
	known('MKV', 'video/x-matroska', 'mkv mka webm mks', starts('\x1a\x45\xdf\xa3')),
	known('ASF', 'video/x-ms-asf', 'wmv wma asf', starts('\x30\x26\xb2\x75\x8e\x66\xcf\x11')),
	known('FLV', 'video/x-flv', 'flv', starts('FLV\x01')),
	known(
		'M2TS',
		'video/m2ts',
		'mts m2ts ts',
		either(both(starts('G'), at(188, 'G'), at(376, 'G')), both(at(4, 'G'), at(196, 'G'), at(388, 'G')))
	),
	known('MPEG', 'video/mpeg', 'mpg mpeg vob', either(starts('\x00\x00\x01\xba'), starts('\x00\x00\x01\xb3'))),
	known('APE', 'audio/x-monkeys-audio', 'ape', starts('MAC ')),
	known('WV', 'audio/x-wavpack', 'wv', starts('wvpk')),
	known('DSF', 'audio/x-dsf', 'dsf', starts('DSD ')),
	known('MPC', 'audio/x-musepack', 'mpc', either(starts('MP+'), starts('MPCK'))),
	known('SVG', 'image/svg+xml', 'svg', (b) => new TextDecoder('latin1').decode(b).includes('<svg')),
	read(
		'XMP',
		'application/rdf+xml',
		['xmp'],
		(b) =>
			/<\?xpacket|<x(ap|mp)?:x[am]pmeta|<rdf:RDF/.test(
				new TextDecoder('latin1').decode(b).replaceAll('\0', '')
			),
		() => import('./formats/xmp.ts')
	)
];

/** The formats whose first bytes fit, best first. Looked for one by one: the first mostly reads, and some tests are slow. */
export function* formatsOf(head: Uint8Array): Generator<Format, void> {
	for (const format of formats) {
		if (format.head(head)) yield format;
	}
}

const rawTypes = new Set([...raw, 'cr3', 'crw', 'raf', 'x3f', 'mrw'].map((name) => name.toUpperCase()));

/** What kind of media a file type is. */
export function kindOf(type: FileType): MediaKind {
	if (rawTypes.has(type.type)) return 'raw';
	const family = type.mime.split('/', 1)[0];
	if (family === 'image') return 'photo';
	return family === 'video' || family === 'audio' ? family : 'document';
}
