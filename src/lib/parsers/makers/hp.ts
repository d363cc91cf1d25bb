/**
 * Hewlett-Packard's maker notes: texts with a preview among them, or blocks of fixed places.
 * https://exiftool.org/TagNames/HP.html
 */
/* eslint-disable no-control-regex -- the heads of notes are bytes, told apart as letters */
import { addConversions } from '../conversions.ts';
import { hpConversions } from '../conversions/hp.ts';
import { latin1 } from '../io/byte-reader.ts';
import { named } from '../table.ts';
import { hpType2, hpType4, hpType6 } from '../tags/makers/hp.ts';
import { readBinary } from './binary.ts';
import { bytesOf, type Note } from './note.ts';

addConversions(hpConversions);

const texts = [
	{ entry: named(hpType2, 'SerialNumber'), pattern: /Serial Number:\s*([ -~]+)/i },
	{ entry: named(hpType2, 'LensShading'), pattern: /Lens Shading:\s*([ -~]+)/i }
];
const preview = named(hpType2, 'PreviewImage');

export function readNote(note: Note): void {
	const bytes = bytesOf(note);
	const kind = /^IIII([\x04-\x06])\0/.exec(latin1(bytes.subarray(0, 6)))?.[1];
	if (kind === undefined) {
		readTexts(note, bytes);
		return;
	}
	const at = note.data.base + note.start;
	const size = bytes.length;
	const place = { note, type: 0, count: size, size, at, bytes: () => bytes };
	readBinary(place, kind === '\x06' ? hpType6 : hpType4, { little: true });
}

function readTexts({ found, data, start }: Note, bytes: Uint8Array): void {
	const at = data.base + start;
	const letters = latin1(bytes);
	for (const { entry, pattern } of texts) {
		const match = pattern.exec(letters);
		if (match) found.tag(entry, match[1] ?? '', [at + match.index, match[0].length]);
	}
	// A JPEG that begins with a table.
	const from = letters.indexOf('\xff\xd8\xff\xdb');
	const to = letters.lastIndexOf('\xff\xd9');
	if (from < 0 || to < from) return;
	const size = to + 2 - from;
	found.tag(preview, { binary: size, bytes: bytes.subarray(from, to + 2) }, [at + from, size]);
	found.preview({ name: preview.name, mime: 'image/jpeg', range: [at + from, size] });
}
