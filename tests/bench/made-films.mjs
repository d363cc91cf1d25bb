/**
 * Films and sound that ffmpeg makes: every container with the codecs it takes, at rates and of lengths that are none of the usual.
 * What ffmpeg on this machine cannot make is left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a film is made of: rate of pictures, seconds, size. @param {string} rate @param {number} seconds @param {string} [size] */
const film = (rate, seconds, size = '176x144') => [
	...['-f', 'lavfi', '-i', `testsrc2=size=${size}:rate=${rate}:duration=${seconds}`]
];
/** @param {number} hertz @param {number} seconds @param {string} [layout] */
const sound = (hertz, seconds, layout = 'stereo') => [
	...['-f', 'lavfi', '-i', `sine=frequency=440:sample_rate=${hertz}:duration=${seconds}`],
	...['-af', `aformat=channel_layouts=${layout}`]
];
/** Pictures that are shown for times that differ. */
const uneven = [
	...['-vf', "select='not(eq(mod(n,7),3))*not(eq(mod(n,11),5))'", '-fps_mode', 'vfr', '-copyts']
];
const quick = ['-threads', '1'];

/** How a codec of pictures is asked for, where its name is not enough. @type {Record<string, string[]>} */
const pictures = {
	h264: ['libx264', '-preset', 'ultrafast', '-bf', '2', '-g', '12', '-pix_fmt', 'yuv420p'],
	hevc: ['libx265', '-preset', 'ultrafast', '-g', '12', '-x265-params', 'log-level=none:pools=1'],
	av1: ['libaom-av1', '-cpu-used', '8', '-g', '24'],
	vp8: ['libvpx', '-cpu-used', '8', '-deadline', 'realtime'],
	vp9: ['libvpx-vp9', '-cpu-used', '8', '-deadline', 'realtime'],
	theora: ['libtheora'],
	prores: ['prores_ks'],
	mpeg2: ['mpeg2video', '-bf', '2', '-g', '12'],
	mpeg1: ['mpeg1video', '-bf', '2', '-g', '12'],
	mpeg4: ['mpeg4', '-bf', '1'],
	xvid: ['mpeg4', '-vtag', 'XVID'],
	jpeg2000: ['jpeg2000'],
	raw: ['rawvideo'],
	dnxhr: ['dnxhd', '-profile:v', 'dnxhr_lb', '-pix_fmt', 'yuv422p']
};
/** @type {Record<string, string[]>} */
const sounds = {
	mp3: ['libmp3lame'],
	opus: ['libopus'],
	vorbis: ['libvorbis'],
	speex: ['libspeex'],
	dts: ['dca', '-strict', '-2'],
	truehd: ['truehd', '-strict', '-2'],
	gsm: ['libgsm_ms'],
	vbr: ['libmp3lame', '-q:a', '4']
};
/** @param {string} name */
const coded = (name) => ['-c:v', ...(pictures[name] ?? [name])];
/** @param {string} name */
const heard = (name) => ['-c:a', ...(sounds[name] ?? [name])];

/** @typedef {{ name: string, made: string[] }} Made */

/**
 * Films of one container: of each codec one, rates and lengths taken in turn.
 * @param {string} container its ending @param {readonly string[]} codecs `pictures+sound`, either of which may be missing
 * @param {readonly string[]} [more] @param {string} [suffix]
 */
function films(container, codecs, more = [], suffix = '') {
	const rates = ['25', '24000/1001', '30000/1001', '12.5', '50', '60000/1001', '24', '15'];
	return codecs.map((both, index) => {
		const [picture = '', heardAs = ''] = both.split('+');
		const rate = rates[index % rates.length] ?? '25';
		const seconds = 1.3 + (index % 5) * 0.7;
		const hertz = index % 2 === 0 ? 48_000 : 44_100;
		return {
			name: `${both.replace('+', '-')}${suffix}.${container}`,
			made: [
				...(picture ? film(rate, seconds) : []),
				...(heardAs ? sound(hertz, seconds + 0.3, index % 3 === 2 ? 'mono' : 'stereo') : []),
				...(picture ? coded(picture) : []),
				...(heardAs ? heard(heardAs) : []),
				...more
			]
		};
	});
}

const pal = ['-s', '720x576', '-r', '25', '-pix_fmt', 'yuv420p'];
const ntsc = ['-s', '720x480', '-r', '30000/1001', '-pix_fmt', 'yuv411p'];
const standard = (/** @type {string} */ rate, /** @type {number} */ seconds) =>
	film(rate, seconds, '720x576');

/** @type {readonly Made[]} */
export const madeFilms = [
	...films('mp4', [
		'h264+aac',
		'hevc+mp3',
		'mpeg4+ac3',
		'mjpeg+eac3',
		'vp9+opus',
		'av1+flac',
		'mpeg2+mp2',
		'h264+alac'
	]),
	...films('mp4', ['h264+', '+aac', 'h264+vorbis', 'h264+truehd', 'h264+dts']),
	...films(
		'mp4',
		['h264+aac', 'hevc+', '+aac', 'mpeg4+mp3'],
		['-movflags', 'frag_keyframe+empty_moov'],
		'-fragments'
	),
	...films(
		'mp4',
		['h264+aac', 'hevc+opus'],
		['-movflags', 'frag_keyframe+empty_moov+default_base_moof+skip_trailer'],
		'-open'
	),
	...films(
		'mp4',
		['h264+aac', 'vp9+'],
		['-movflags', 'dash+global_sidx+frag_keyframe+delay_moov'],
		'-indexed'
	),
	...films('mp4', ['h264+aac', '+aac'], ['-movflags', 'frag_every_frame+empty_moov'], '-each'),
	...films('mp4', ['h264+aac'], ['-movflags', 'frag_keyframe'], '-half'),
	...films('mp4', ['h264+aac', 'mpeg4+'], uneven, '-uneven'),
	...films('mov', [
		'prores+pcm_s16le',
		'mjpeg+pcm_s24le',
		'h264+pcm_s16be',
		'qtrle+pcm_f32le',
		'png+alac',
		'svq1+adpcm_ima_qt'
	]),
	...films('mov', [
		'mpeg4+pcm_mulaw',
		'h263+pcm_alaw',
		'raw+pcm_u8',
		'v210+pcm_s8',
		'dnxhr+pcm_s32le',
		'hap+mp3',
		'rpza+gsm'
	]),
	...films('m4a', ['+aac', '+alac']),
	...films('m4v', ['h264+aac']),
	...films('3gp', ['mpeg4+aac', 'h264+aac']),
	...films('3g2', ['mpeg4+aac']),
	...films('f4v', ['h264+aac']),
	...films('ismv', ['h264+aac']),
	...films('mkv', [
		'h264+aac',
		'hevc+mp3',
		'vp8+ac3',
		'vp9+dts',
		'av1+flac',
		'ffv1+opus',
		'mpeg2+vorbis',
		'mpeg4+pcm_s16le'
	]),
	...films('mkv', [
		'theora+pcm_f32le',
		'mjpeg+pcm_mulaw',
		'prores+tta',
		'huffyuv+wavpack',
		'snow+truehd',
		'mpeg1+alac',
		'xvid+eac3'
	]),
	...films('mkv', ['raw+pcm_s24le', 'msmpeg4v2+mp2', 'wmv2+wmav2', 'utvideo+pcm_s16be', 'flv+adpcm_ima_wav']),
	...films('mka', ['+pcm_mulaw', '+aac', '+pcm_alaw', '+mp2', '+wavpack']),
	...films('mkv', ['h264+aac', 'mpeg4+'], uneven, '-uneven'),
	...films('mkv', ['h264+aac', 'vp9+opus'], ['-live', '1'], '-live'),
	...films('webm', ['vp8+vorbis', 'vp9+opus', 'av1+opus', '+opus']),
	...films('webm', ['vp8+vorbis'], ['-live', '1'], '-live'),
	...films('ts', [
		'h264+aac',
		'hevc+ac3',
		'mpeg2+mp2',
		'mpeg1+mp3',
		'mpeg4+eac3',
		'h264+dts',
		'h264+opus',
		'mpeg2+'
	]),
	...films('ts', ['+aac', '+mp2', '+ac3', 'h264+s302m', 'h264+']),
	...films('ts', ['h264+aac', 'mpeg2+mp2'], uneven, '-uneven'),
	...films('ts', ['h264+aac', 'mpeg2+mp2'], ['-output_ts_offset', '95440'], '-wraps'),
	...films('m2ts', ['h264+ac3', 'hevc+pcm_bluray', 'mpeg2+truehd', 'h264+dts']),
	...films('mpg', ['mpeg1+mp2', 'mpeg2+mp2', 'mpeg1+', '+mp2', 'mpeg2+mp3']),
	...films('vob', ['mpeg2+ac3', 'mpeg2+mp2', 'mpeg2+pcm_dvd', 'mpeg2+dts']),
	...films('m2v', ['mpeg2+']),
	...films('m1v', ['mpeg1+']),
	...films('avi', [
		'mpeg4+mp3',
		'mjpeg+pcm_s16le',
		'h264+ac3',
		'ffv1+aac',
		'huffyuv+mp2',
		'msmpeg4v2+adpcm_ms',
		'msmpeg4+adpcm_ima_wav'
	]),
	...films('avi', [
		'wmv1+pcm_mulaw',
		'wmv2+pcm_alaw',
		'raw+pcm_u8',
		'vp8+',
		'png+pcm_s24le',
		'cinepak+vbr',
		'xvid+flac',
		'flv+wmav2'
	]),
	...films('asf', ['wmv1+wmav1', 'wmv2+wmav2', 'msmpeg4+mp3', 'mpeg4+aac', 'h264+ac3', 'mjpeg+pcm_s16le']),
	...films('wmv', ['wmv2+wmav2', 'msmpeg4+wmav2', 'wmv1+']),
	...films('wma', ['+wmav2', '+wmav1', '+mp3']),
	...films('flv', [
		'flv+mp3',
		'h264+aac',
		'flashsv+adpcm_swf',
		'flashsv2+pcm_s16le',
		'h264+',
		'+mp3',
		'+aac'
	]),
	...films('flv', ['h264+aac', 'flv+mp3'], ['-flvflags', 'no_duration_filesize'], '-untold'),
	...films('flv', ['h264+aac'], ['-flvflags', 'no_metadata+no_duration_filesize'], '-bare'),
	...films('ogv', ['theora+vorbis', 'theora+opus', 'theora+flac', 'theora+speex', 'theora+']),
	...films('ogg', ['+vorbis', '+flac', '+opus', 'vp8+vorbis']),
	...films('opus', ['+opus']),
	...films('spx', ['+speex']),
	...films(
		'mxf',
		[
			'mpeg2+pcm_s16le',
			'dnxhr+pcm_s24le',
			'h264+pcm_s16le',
			'jpeg2000+pcm_s16le',
			'prores+pcm_s16le',
			'mpeg2+'
		].map((one) => one)
	),
	{
		name: 'd10.mxf',
		made: [
			...standard('25', 1.6),
			...sound(48_000, 1.6),
			...'-f mxf_d10 -c:v mpeg2video -g 0 -flags +ildct+low_delay -dc 10 -non_linear_quant 1 -intra_vlc 1 -qscale 1 -ps 1 -qmin 1 -rc_max_vbv_use 1 -rc_min_vbv_use 1 -pix_fmt yuv422p -minrate 50M -maxrate 50M -b:v 50M -bufsize 2000000 -rc_init_occupancy 2000000 -c:a pcm_s16le'.split(
				' '
			)
		]
	},
	{
		name: 'one.mxf',
		made: [
			...film('25', 1.6, '1920x1080'),
			...'-f mxf_opatom -c:v dnxhd -b:v 36M -pix_fmt yuv422p'.split(' ')
		]
	},
	{
		name: 'pal.mxf',
		made: [
			...standard('25', 1.2),
			...sound(48_000, 1.2),
			'-c:v',
			'dvvideo',
			'-pix_fmt',
			'yuv422p',
			'-s',
			'720x576',
			'-c:a',
			'pcm_s16le'
		]
	},
	{ name: 'pal.dv', made: [...standard('25', 1.4), ...sound(48_000, 1.4), ...pal] },
	{ name: 'ntsc.dv', made: [...standard('30000/1001', 1.7), ...sound(48_000, 1.7), ...ntsc] },
	{
		name: 'pro.dv',
		made: [...standard('25', 1.2), ...sound(48_000, 1.2), '-s', '720x576', '-pix_fmt', 'yuv422p']
	},
	{
		name: 'pal.mov',
		made: [...standard('25', 1.2), ...sound(48_000, 1.2), '-c:v', 'dvvideo', ...pal, '-c:a', 'pcm_s16be']
	},
	{
		name: 'pal.avi',
		made: [...standard('25', 1.2), ...sound(48_000, 1.2), '-c:v', 'dvvideo', ...pal, '-c:a', 'pcm_s16le']
	},
	{
		name: 'fields.ts',
		made: [
			...standard('25', 2.1),
			...sound(48_000, 2.1),
			'-c:v',
			'mpeg2video',
			'-flags',
			'+ilme+ildct',
			'-c:a',
			'mp2'
		]
	},
	{
		name: 'fields-h264.ts',
		made: [
			...standard('25', 2.1),
			'-c:v',
			'libx264',
			'-preset',
			'ultrafast',
			'-flags',
			'+ilme+ildct',
			'-x264-params',
			'tff=1'
		]
	},
	{ name: 'dvd.vob', made: [...standard('25', 2.3), ...sound(48_000, 2.3), '-target', 'pal-dvd'] },
	{ name: 'vcd.mpg', made: [...standard('25', 2.3), ...sound(44_100, 2.3), '-target', 'pal-vcd'] },
	{ name: 'svcd.mpg', made: [...standard('25', 2.3), ...sound(44_100, 2.3), '-target', 'ntsc-svcd'] },
	...films('rm', ['rv10+ac3', 'rv20+ac3', 'rv10+', '+ac3']),
	...films('mp3', ['+mp3', '+vbr']),
	...films('mp3', ['+mp3', '+vbr'], ['-write_xing', '0'], '-plain'),
	{ name: 'low.mp3', made: [...sound(22_050, 3.1, 'mono'), '-c:a', 'libmp3lame', '-b:a', '32k'] },
	{ name: 'lowest.mp3', made: [...sound(11_025, 3.1, 'mono'), '-c:a', 'libmp3lame', '-write_xing', '0'] },
	{
		name: 'longer.mp3',
		made: [
			...sound(44_100, 200, 'mono'),
			'-c:a',
			'libmp3lame',
			'-b:a',
			'64k',
			'-write_xing',
			'0',
			'-id3v2_version',
			'4',
			'-write_id3v1',
			'1',
			'-metadata',
			'title=x'
		]
	},
	...films('mp2', ['+mp2']),
	...films('aac', ['+aac']),
	{ name: 'longer.aac', made: [...sound(44_100, 120), '-c:a', 'aac'] },
	...films('flac', ['+flac']),
	...films('wav', [
		'+pcm_u8',
		'+pcm_s16le',
		'+pcm_s24le',
		'+pcm_s32le',
		'+pcm_f32le',
		'+pcm_f64le',
		'+pcm_alaw',
		'+pcm_mulaw'
	]),
	...films('wav', [
		'+adpcm_ms',
		'+adpcm_ima_wav',
		'+adpcm_yamaha',
		'+mp3',
		'+mp2',
		'+ac3',
		'+aac',
		'+wmav2',
		'+flac'
	]),
	{ name: 'phone.wav', made: [...sound(8000, 2.2, 'mono'), '-c:a', 'libgsm_ms'] },
	{ name: 'g726.wav', made: [...sound(8000, 2.2, 'mono'), '-c:a', 'g726', '-b:a', '32k'] },
	{ name: 'six.wav', made: [...sound(48_000, 1.2, '5.1'), '-c:a', 'pcm_s24le'] },
	{ name: 'rf64.wav', made: [...sound(48_000, 1.2), '-rf64', 'always'] },
	...films('aiff', [
		'+pcm_s16be',
		'+pcm_s24be',
		'+pcm_s32be',
		'+pcm_f32be',
		'+pcm_f64be',
		'+pcm_alaw',
		'+pcm_mulaw',
		'+pcm_s16le',
		'+adpcm_ima_qt',
		'+pcm_s8'
	]),
	...films('wv', ['+wavpack']),
	{ name: 'six.wv', made: [...sound(96_000, 1.2, '5.1'), '-c:a', 'wavpack'] },
	...films('caf', ['+pcm_s16be', '+alac', '+pcm_f32le', '+adpcm_ima_qt', '+pcm_mulaw', '+opus']),
	...films('au', ['+pcm_s16be', '+pcm_mulaw', '+pcm_alaw', '+pcm_f32be']),
	...films('w64', ['+pcm_s16le', '+adpcm_ms']),
	...films('tta', ['+tta']),
	...films('ac3', ['+ac3']),
	...films('eac3', ['+eac3']),
	...films('dts', ['+dts']),
	...films('wtv', ['mpeg2+mp2', 'h264+ac3'])
];

/**
 * Makes those that are not there yet.
 * @param {string} folder @param {readonly Made[]} [wanted]
 * @returns {string[]} paths of those that could be made
 */
export function makeFilms(folder, wanted = madeFilms) {
	return wanted.flatMap(({ name, made }) => {
		const path = join(folder, name);
		if (!existsSync(path)) {
			const part = join(folder, `part-${name}`);
			const { status } = spawnSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...quick, ...made, part], {
				stdio: 'ignore',
				timeout: 60_000
			});
			if (status !== 0 || !existsSync(part)) {
				rmSync(part, { force: true });
				return [];
			}
			renameSync(part, path);
		}
		return statSync(path).size > 0 ? [path] : [];
	});
}
