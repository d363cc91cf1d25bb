/** Documents, and files that describe others. */
import { latin1 } from '../io/byte-reader.ts';
import { read, type Format } from './format.ts';
import { at, both, called, either, starts, type HeadTest } from './heads.ts';

/** White space may stand before the header. */
const behindSpace: HeadTest = Object.assign(
	(bytes: Uint8Array) => /^\s{0,64}%PDF-/.test(latin1(bytes.subarray(0, 80))),
	{ first: new Set([...'%\t\n\f\r '].map((letter) => letter.charCodeAt(0))) }
);

export const documents: readonly Format[] = [
	read('PDF', 'application/pdf', 'pdf ai ait', behindSpace, () => import('../formats/pdf.ts')),
	read(
		'PS',
		'application/postscript',
		'ps eps epsf ai pfa',
		either(
			starts('%!PS'),
			starts('%!Ad'),
			starts('%!Font'),
			starts('\xc5\xd0\xd3\xc6'),
			both(starts('%!'), called('ps', 'eps', 'epsf'))
		),
		() => import('../formats/postscript.ts')
	),
	read(
		'INDD',
		'application/x-indesign',
		'indd indt indl',
		starts('\x06\x06\xed\xf5\xd8\x1d\x46\xe5\xbd\x31\xef\xe7\xfe\x74\xb7\x1d'),
		() => import('../formats/indd.ts')
	),
	read('ICC', 'application/vnd.iccprofile', 'icc icm', at(36, 'acsp'), () => import('../formats/icc.ts'))
];
