/**
 * Codecs by the names people call them by (ffmpeg's, in small letters), whatever a container writes: four letters in MP4 and AVI
 * (https://mp4ra.org, RFC 2361), an id in Matroska (https://www.matroska.org/technical/codec_specs.html), a number in RIFF and
 * ASF (RFC 2361, appendix A) and in Flash (its file format specification, E.4).
 */
import { waveCodecs } from '#lib/parsers/blocks/wave-codecs.ts';

/** Names, and what else stands for each, in small letters. */
const spellings: Readonly<Record<string, readonly string[]>> = {
	h264: ['avc1', 'avc2', 'avc3', 'avc4', 'avc', 'h.264', 'x264', 'davc', 'v_mpeg4/iso/avc', 'dvav', 'dva1'],
	hevc: ['hvc1', 'hvc2', 'hev1', 'hev2', 'h265', 'h.265', 'x265', 'v_mpegh/iso/hevc', 'dvhe', 'dvh1'],
	vvc: ['vvc1', 'vvi1', 'h266', 'h.266', 'v_mpegi/iso/vvc'],
	av1: ['av01', 'v_av1', 'dav1'],
	vp8: ['vp08', 'vp80', 'v_vp8'],
	vp9: ['vp09', 'vp90', 'v_vp9'],
	vp6: ['vp60', 'vp61', 'vp62', 'vp6f', 'on2 vp6'],
	theora: ['v_theora', 'theo'],
	mpeg4: [
		'mp4v',
		'xvid',
		'divx',
		'dx50',
		'fmp4',
		'm4s2',
		'mp4s',
		'v_mpeg4/iso/asp',
		'v_mpeg4/iso/sp',
		'v_mpeg4/iso/ap'
	],
	msmpeg4: ['div3', 'mp43', 'mp42', 'mpg4', 'msmpeg4v3', 'msmpeg4v2', 'v_mpeg4/ms/v3'],
	mpeg2: ['mpg2', 'm2v1', 'mp2v', 'v_mpeg2', 'hdv1', 'hdv2', 'hdv3', 'xdv1', 'xdv2', 'xdv3'],
	mpeg1: ['mpg1', 'm1v1', 'mpeg', 'v_mpeg1'],
	h263: ['s263', 'i263', 'h.263', 'sorenson h.263', 'flv1', 'u263'],
	mjpeg: ['jpeg', 'mjpg', 'mjpa', 'mjpb', 'avrn', 'dmb1', 'v_mjpeg'],
	prores: ['apch', 'apcn', 'apcs', 'apco', 'ap4h', 'ap4x', 'v_prores', 'aprn', 'aprh'],
	dnxhd: ['avdn', 'avdh', 'dnxhr'],
	dv: ['dvsd', 'dvc ', 'dvcp', 'dvpp', 'dv5n', 'dv5p', 'dvh5', 'dvh6', 'dvhp', 'dvhq', 'dvsl', 'dvhd'],
	cinepak: ['cvid'],
	indeo3: ['iv31', 'iv32'],
	indeo4: ['iv41'],
	indeo5: ['iv50'],
	msvideo1: ['cram', 'msvc', 'wham'],
	huffyuv: ['hfyu'],
	ffvhuff: ['ffvh'],
	qtrle: ['rle '],
	utvideo: ['ulra', 'ulrg', 'uly0', 'uly2', 'uly4', 'ulh0', 'ulh2', 'ulh4', 'uqy2', 'uqrg', 'uqra'],
	hap: ['hap1', 'hap5', 'hapy', 'hapa', 'hapm'],
	cfhd: ['v_cineform'],
	svq3: [],
	svq1: ['svqi'],
	wmv: ['wmv1', 'wmv2', 'wmv3', 'wmva', 'wvc1', 'vc-1', 'vc1'],
	ffv1: ['v_ffv1'],
	gif: [],
	png: ['mpng'],
	raw: [
		'i420',
		'iyuv',
		'yv12',
		'nv12',
		'uyvy',
		'y800',
		'rgba',
		'bgra',
		'dib ',
		'yuy2',
		'2vuy',
		'v210',
		'v_uncompressed'
	],
	aac: ['mp4a', 'a_aac', 'aac '],
	mp3: ['.mp3', 'ms\0u', 'a_mpeg/l3', 'mpeg layer 3'],
	mp2: ['.mp2', 'a_mpeg/l2'],
	mp1: ['.mp1', 'a_mpeg/l1'],
	alac: ['a_alac'],
	flac: ['a_flac'],
	opus: ['a_opus'],
	vorbis: ['a_vorbis'],
	speex: ['a_speex'],
	ac3: ['ac-3', 'sac3', 'a_ac3', 'a_ac3/bsid9', 'a_ac3/bsid10', 'dolby digital'],
	eac3: ['ec-3', 'a_eac3', 'e-ac-3'],
	ac4: ['ac-4'],
	dts: ['dtsc', 'dtsh', 'dtsl', 'dtse', 'dts+', 'a_dts', 'a_dts/express', 'a_dts/lossless'],
	truehd: ['mlpa', 'a_truehd', 'a_mlp'],
	pcm: [
		...['lpcm', 'sowt', 'twos', 'raw ', 'none', 'in24', 'in32', 'fl32', 'fl64', 'ipcm', 'fpcm'],
		...['a_pcm/int/lit', 'a_pcm/int/big', 'a_pcm/float/ieee', '23ni', '42ni']
	],
	alaw: ['pcm_alaw'],
	ulaw: ['mulaw', 'pcm_mulaw'],
	adpcm: ['ima4', 'a_ms/adpcm'],
	amr: ['samr', 'amr-nb'],
	'amr-wb': ['sawb'],
	qcelp: ['sqcp', 'qclp'],
	qdm2: ['qdmc'],
	gsm: ['agsm'],
	wma: ['wmav1', 'wmav2'],
	cook: ['a_real/cook'],
	tta: ['a_tta1'],
	wavpack: ['a_wavpack4', 'wv'],
	musepack: ['mpc'],
	ape: ['monkey'],
	dsd: ['dst']
};

const bySpelling = new Map(
	Object.entries(spellings).flatMap(([codec, others]) =>
		[codec, ...others].map((spelling) => [spelling, codec] as const)
	)
);

/** Sound and picture of Flash. */
const flashSound: Readonly<Record<number, string>> = {
	0: 'pcm',
	1: 'adpcm',
	2: 'mp3',
	3: 'pcm',
	7: 'alaw',
	8: 'ulaw',
	10: 'aac',
	11: 'speex',
	14: 'mp3'
};
const flashPicture: Readonly<Record<number, string>> = {
	2: 'h263',
	3: 'flashsv',
	4: 'vp6',
	5: 'vp6',
	6: 'flashsv2',
	7: 'h264',
	12: 'hevc'
};

/** Streams of MPEG transport streams (ISO/IEC 13818-1, table 2-34; above 0x7f as Blu-ray and ATSC have them). */
const byStreamType: Readonly<Record<number, string>> = {
	0x1: 'mpeg1',
	0x2: 'mpeg2',
	0x3: 'mp2',
	0x4: 'mp2',
	0xf: 'aac',
	0x10: 'mpeg4',
	0x11: 'aac',
	0x1b: 'h264',
	0x24: 'hevc',
	0x33: 'vvc',
	0x80: 'pcm',
	0x81: 'ac3',
	0x82: 'dts',
	0x83: 'truehd',
	0x84: 'eac3',
	0x85: 'dts',
	0x86: 'dts',
	0x87: 'eac3',
	0xea: 'wmv'
};

/** Kinds of numbers that stand for codecs. */
export const codecNumbers = { wave: waveCodecs, stream: byStreamType, flashSound, flashPicture } as const;

/** What a file of sound of one type always holds, by ExifTool's file type. */
export const codecOfType: Readonly<Record<string, string>> = {
	FLAC: 'flac',
	OPUS: 'opus',
	AAC: 'aac',
	APE: 'ape',
	MPC: 'musepack',
	WV: 'wavpack',
	TTA: 'tta',
	DSF: 'dsd',
	DFF: 'dsd',
	AMR: 'amr'
};

/** What it holds where nothing in it says otherwise. */
export const usualCodecOfType: Readonly<Record<string, string>> = { MP3: 'mp3', AIFF: 'pcm' };

/**
 * What people call a codec; as it is written, in small letters, where we know no other name.
 * @returns undefined where nothing is said, or that it is encrypted
 */
export function codecName(written: string): string | undefined {
	const small = written.toLowerCase();
	const known = bySpelling.get(small) ?? bySpelling.get(small.trim());
	if (known) return known;
	const text = small.trim().replace(/^[avs]_/, '');
	const shape = /^[\x21-\x7e]{2,24}$/.test(text);
	return shape && !nothing.has(text) ? text : undefined;
}

/** Encrypted, or kept elsewhere: what it is stands in another tag. */
const nothing = new Set(['drms', 'drmi', 'enca', 'encv', 'ms/acm', 'ms/vfw/fourcc', 'quicktime', 'aavd']);

/** As it stands on a screen. */
const titles: Readonly<Record<string, string>> = {
	h264: 'H.264',
	h263: 'H.263',
	prores: 'ProRes',
	dnxhd: 'DNxHD',
	theora: 'Theora',
	cinepak: 'Cinepak',
	mpeg1: 'MPEG-1',
	mpeg2: 'MPEG-2',
	mpeg4: 'MPEG-4',
	mjpeg: 'Motion JPEG',
	msmpeg4: 'MS MPEG-4',
	opus: 'Opus',
	vorbis: 'Vorbis',
	speex: 'Speex',
	truehd: 'TrueHD',
	eac3: 'E-AC-3',
	ac3: 'AC-3',
	alaw: 'A-law',
	ulaw: 'µ-law',
	wavpack: 'WavPack',
	musepack: 'Musepack',
	ape: 'Monkey’s Audio',
	raw: 'Raw'
};

/** A codec as people write it: `H.264`, `AAC`. @param codec as `codecName` gives it */
export const codecTitle = (codec: string): string => titles[codec] ?? codec.toUpperCase();
