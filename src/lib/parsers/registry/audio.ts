/** Sound. */
import { read, type Format } from './format.ts';
import { at, both, called, either, starts, type HeadTest } from './heads.ts';

/** The sync word of an MPEG audio frame, with a layer. */
const mpegFrame: HeadTest = Object.assign(
	(b: Uint8Array) => b[0] === 0xff && (b[1] ?? 0) >= 0xe2 && ((b[1] ?? 0) & 0x06) !== 0,
	{ first: new Set([0xff]) }
);

/** The sync word of an ADTS frame: no layer. */
const adtsFrame: HeadTest = Object.assign((b: Uint8Array) => b[0] === 0xff && ((b[1] ?? 0) & 0xf6) === 0xf0, {
	first: new Set([0xff])
});

/** Sound of which no more is known than what it is and how long. */
const plain = (type: string, mime: string, extensions: string, head: HeadTest): Format => ({
	...read(type, mime, extensions, head, () => import('../formats/plain-sounds.ts')),
	reads: 'type'
});

export const audios: readonly Format[] = [
	read('FLAC', 'audio/flac', 'flac', starts('fLaC'), () => import('../formats/flac.ts')),
	read(
		'MP3',
		'audio/mpeg',
		'mp3 mp2 mpa',
		either(starts('ID3'), mpegFrame),
		() => import('../formats/mp3.ts')
	),
	read('WAV', 'audio/x-wav', 'wav', both(starts('RIFF'), at(8, 'WAVE')), () => import('../formats/riff.ts')),
	read(
		'AIFF',
		'audio/x-aiff',
		'aiff aif',
		both(starts('FORM'), at(8, 'AIFF')),
		() => import('../formats/aiff.ts')
	),
	read(
		'AIFC',
		'audio/x-aiff',
		'aifc aif',
		both(starts('FORM'), at(8, 'AIFC')),
		() => import('../formats/aiff.ts')
	),
	read(
		'OPUS',
		'audio/ogg',
		'opus',
		both(starts('OggS'), at(28, 'OpusHead')),
		() => import('../formats/ogg.ts')
	),
	read(
		'OGV',
		'video/ogg',
		'ogv',
		both(starts('OggS'), at(28, '\x80theora')),
		() => import('../formats/ogg.ts')
	),
	read('OGG', 'audio/ogg', 'ogg oga opus ogv spx', starts('OggS'), () => import('../formats/ogg.ts')),
	read('APE', 'audio/x-monkeys-audio', 'ape', starts('MAC '), () => import('../formats/sounds.ts')),
	read('WV', 'audio/x-wavpack', 'wv', starts('wvpk'), () => import('../formats/sounds.ts')),
	read('DSF', 'audio/x-dsf', 'dsf', starts('DSD '), () => import('../formats/sounds.ts')),
	read(
		'MPC',
		'audio/x-musepack',
		'mpc',
		either(starts('MP+'), starts('MPCK')),
		() => import('../formats/sounds.ts')
	),
	read(
		'WAV (RF64)',
		'audio/x-wav',
		'wav',
		both(starts('RF64'), at(8, 'WAVE')),
		() => import('../formats/riff.ts')
	),
	read('AAC', 'audio/aac', 'aac', adtsFrame, () => import('../formats/sounds.ts')),
	read('AA', 'audio/audible', 'aa', at(4, '\x57\x90\x75\x36'), () => import('../formats/audible.ts')),
	read('RA', 'audio/x-pn-realaudio', 'ra', starts('.ra\xfd'), () => import('../formats/real.ts')),
	read(
		'RAM',
		'audio/x-pn-realaudio',
		'ram rpm',
		either(starts('pnm://'), starts('rtsp://'), both(called('ram', 'rpm'), starts('http://'))),
		() => import('../formats/real.ts')
	),
	read('DSS', 'audio/x-dss', 'dss', starts('\x02dss'), () => import('../makers/olympus-sounds.ts')),
	read('DS2', 'audio/x-ds2', 'ds2', starts('\x03ds2'), () => import('../makers/olympus-sounds.ts')),
	plain('AU', 'audio/basic', 'au snd', starts('.snd')),
	plain('CAF', 'audio/x-caf', 'caf', starts('caff')),
	plain('W64', 'audio/x-w64', 'w64', starts('riff\x2e\x91\xcf\x11')),
	plain('TTA', 'audio/x-tta', 'tta', starts('TTA1')),
	plain('TAK', 'audio/x-tak', 'tak', starts('tBaK')),
	plain('DFF', 'audio/x-dff', 'dff', both(starts('FRM8'), at(12, 'DSD '))),
	plain('AC3', 'audio/ac3', 'ac3 eac3 ec3', both(called('ac3', 'eac3', 'ec3'), starts('\x0b\x77'))),
	plain('DTS', 'audio/vnd.dts', 'dts', starts('\x7f\xfe\x80\x01')),
	plain('AMR', 'audio/amr', 'amr awb', starts('#!AMR'))
];

/** MP3 behind junk, as streams that were cut anywhere begin with: a name that any bytes may have is asked last of all. */
export const cutAudios: readonly Format[] = [
	read(
		'MP3',
		'audio/mpeg',
		'mp3 mp2 mpa mpga',
		called('mp3', 'mp2', 'mpa', 'mpga'),
		() => import('../formats/mp3.ts')
	)
];
