/** Film. Containers that hold sound alone too are here. */
import { latin1 } from '../io/byte-reader.ts';
import { read, type Format } from './format.ts';
import { at, both, called, either, starts, type HeadTest } from './heads.ts';

/** Three packets of a transport stream from this place on. */
const packets = (from: number, unit: number): HeadTest =>
	both(at(from, 'G'), at(from + unit, 'G'), at(from + 2 * unit, 'G'));

/** A transport stream that was cut out of another and begins within a packet. */
const cutPackets: HeadTest = (bytes) => {
	for (let from = bytes.indexOf(0x47); from >= 0 && from <= 204; from = bytes.indexOf(0x47, from + 1)) {
		if ([188, 192, 204].some((unit) => bytes[from + unit] === 0x47 && bytes[from + 2 * unit] === 0x47))
			return true;
	}
	return false;
};

export const videos: readonly Format[] = [
	read(
		'MP4',
		'video/mp4',
		'mp4 m4v m4a m4b m4p mov qt 3gp 3g2 f4v insv lrv 360 crm mqv',
		either(...['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot', 'PICT'].map((box) => at(4, box))),
		() => import('../formats/quicktime.ts')
	),
	read(
		'AVI',
		'video/x-msvideo',
		'avi',
		both(starts('RIFF'), at(8, 'AVI ')),
		() => import('../formats/riff.ts')
	),
	// The document type is the first or second thing that is told.
	read(
		'WEBM',
		'video/webm',
		'webm',
		both(starts('\x1a\x45\xdf\xa3'), (bytes) => latin1(bytes.subarray(0, 64)).includes('\x42\x82\x84webm')),
		() => import('../formats/matroska.ts')
	),
	read(
		'MKV',
		'video/x-matroska',
		'mkv mka webm mks',
		starts('\x1a\x45\xdf\xa3'),
		() => import('../formats/matroska.ts')
	),
	read(
		'ASF',
		'video/x-ms-asf',
		'asf wmv wma',
		starts('\x30\x26\xb2\x75\x8e\x66\xcf\x11'),
		() => import('../formats/asf.ts')
	),
	read(
		'SWF',
		'application/x-shockwave-flash',
		'swf',
		either(starts('FWS'), starts('CWS'), starts('ZWS')),
		() => import('../formats/swf.ts')
	),
	read('FLV', 'video/x-flv', 'flv f4v', starts('FLV\x01'), () => import('../formats/flv.ts')),
	read(
		'M2TS',
		'video/m2ts',
		'mts m2ts',
		both(at(4, 'G'), at(196, 'G'), at(388, 'G')),
		() => import('../formats/transport.ts')
	),
	read(
		'M2T',
		'video/mpeg',
		'm2t ts m2ts mts tp trp',
		either(
			packets(0, 188),
			packets(0, 204),
			both(called('ts', 'm2t', 'm2ts', 'mts', 'tp', 'trp'), cutPackets)
		),
		() => import('../formats/transport.ts')
	),
	read(
		'MPEG',
		'video/mpeg',
		'mpg mpeg vob',
		either(starts('\x00\x00\x01\xba'), starts('\x00\x00\x01\xb3')),
		() => import('../formats/mpeg.ts')
	),
	read(
		'MXF',
		'application/mxf',
		'mxf',
		starts('\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02\x01\x01\x02'),
		() => import('../formats/mxf.ts')
	),
	read(
		'DV',
		'video/x-dv',
		'dv',
		both(starts('\x1f\x07\x00'), either(at(3, '\x3f'), at(3, '\xbf'))),
		() => import('../formats/dv.ts')
	),
	read(
		'R3D',
		'video/x-red-r3d',
		'r3d',
		either(at(4, 'RED1'), at(4, 'RED2')),
		() => import('../formats/red.ts')
	),
	read(
		'RM',
		'application/vnd.rn-realmedia',
		'rm rv rmvb',
		starts('.RMF'),
		() => import('../formats/real.ts')
	),
	read(
		'WTV',
		'video/x-ms-wtv',
		'wtv',
		starts('\xb7\xd8\x00\x20\x37\x49\xda\x11'),
		() => import('../formats/wtv.ts')
	)
];
