/** Formats that are text and are found by a word somewhere in the head: the slow tests, so these come last. */
import { latin1 } from '../io/byte-reader.ts';
import { known, read, type Format } from './format.ts';
import { both, called, either, starts, type HeadTest } from './heads.ts';

/** A word somewhere in the head, in any encoding of ASCII's letters. */
const contains =
	(word: RegExp): HeadTest =>
	(bytes) =>
		word.test(latin1(bytes).replaceAll('\0', ''));

export const texts: readonly Format[] = [
	read(
		'SVG',
		'image/svg+xml',
		'svg',
		contains(/<(?:svg:)?svg[\s>]|<!DOCTYPE svg/),
		() => import('../formats/svg.ts')
	),
	read(
		'PLIST',
		'application/xml',
		'plist aae',
		either(starts('bplist00'), contains(/<!DOCTYPE plist|<plist[\s>]/)),
		() => import('../formats/plist.ts')
	),
	read(
		'XMP',
		'application/rdf+xml',
		'xmp',
		contains(/<\?xpacket|<x(ap|mp)?:x[am]pmeta|<rdf:RDF/),
		() => import('../formats/xmp.ts')
	),
	known('XML', 'application/xml', 'xspf', both(called('xspf'), contains(/<playlist[\s>]/)))
];
