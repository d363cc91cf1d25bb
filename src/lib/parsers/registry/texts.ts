/** Formats that are text and are found by a word somewhere in the head: the slow tests, so these come last. */
import { latin1 } from '../io/byte-reader.ts';
import { known, read, type Format } from './format.ts';

export const texts: readonly Format[] = [
	known('SVG', 'image/svg+xml', 'svg', (b) => latin1(b).includes('<svg')),
	read(
		'XMP',
		'application/rdf+xml',
		'xmp',
		(b) => /<\?xpacket|<x(ap|mp)?:x[am]pmeta|<rdf:RDF/.test(latin1(b).replaceAll('\0', '')),
		() => import('../formats/xmp.ts')
	)
];
