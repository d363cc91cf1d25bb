/** DjVu (http://djvu.sourceforge.net/specs/djvu3changes.txt): chunks of EA IFF 85; annotations are lists in brackets. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { nameOf } from '../blocks/made-names.ts';
import { readXmp } from '../blocks/on-demand.ts';
import { packed } from '../blocks/packed.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { ByteRange, TagSink } from '../model.ts';
import { entryFor, named } from '../table.ts';
import { djVuForm, djVuInfo, djVuMain, djVuMeta } from '../tags/pictures/boxes.ts';

const manyPages = 'DJVM';
const longestChunk = 4 * 1024 * 1024;

/** Reads the chunks of all pages. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const kind = new ByteReader(await file.read(12, 4)).latin1(4);
	const type = kind === manyPages ? 'DJVU (multi-page)' : 'DJVU';
	found.is({ type, extension: 'djvu', mime: 'image/vnd.djvu' });
	// Chunks lie side by side once the heads of forms are stepped into.
	for (let at = 16; at + 8 <= file.size;) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const head = new ByteReader(await file.read(at, 12));
		const name = head.latin1(4);
		const size = head.u32();
		const start = at + 8;
		if (start + size > file.size) found.warn(`DjVu: chunk ${name.replace(/[^ -~]/g, '?')} is cut off`);
		if (name === 'FORM') {
			if (head.remaining === 4) found.tag(named(djVuForm, 'SubfileType'), head.latin1(4), [start, 4]);
			at = start + 4;
			continue;
		}
		at = start + size + (size % 2);
		if (name !== 'INFO' && name !== 'INCL' && name !== 'ANTa') continue;
		const bytes = await file.read(start, Math.min(size, longestChunk));
		found.attempt(`DjVu chunk ${name}`, () => {
			if (name === 'INFO') readInfo(bytes, start, found);
			else if (name === 'INCL')
				found.tag(named(djVuMain, 'IncludedFileID'), decodeString(bytes), [start, size]);
			else readAnnotations(bytes, start, found);
		});
	}
}

/** All numbers are big-endian but the resolution. */
function readInfo(bytes: Uint8Array, at: number, found: TagSink): void {
	const swapped = (value: number) => ((value & 0xff) << 8) | (value >> 8);
	readBinaryTable(
		djVuInfo,
		bytes,
		{
			at,
			little: false,
			use: ({ name }, raw) => {
				if (name === 'SpatialResolution') return swapped(Number(raw));
				return name === 'Orientation' ? Number(raw) & 7 : raw;
			}
		},
		found
	);
}

/** Words, texts in quotes and brackets. A text without its end goes to the end of all: it is looked for once. */
const token = /([()])|"([^"\\]*(?:\\.[^"\\]*)*)("?)|([^\s()"]+)/gs;
const unquoted = (text: string) => text.replace(/\\(.)/gs, '$1');

/** `(metadata (Title "...") ...)` and `(xmp "...")`; other lists tell how a page is shown. */
function readAnnotations(bytes: Uint8Array, at: number, found: TagSink): void {
	const text = new TextDecoder().decode(bytes);
	const range: ByteRange = [at, bytes.length];
	/** The first words of the lists that are open. */
	const open: string[] = [];
	for (const [, bracket, quoted, end, word] of text.matchAll(token)) {
		found.budget.spend('items', 1);
		if (end === '') {
			found.warn('DjVu: a text of an annotation has no end');
			return;
		}
		if (bracket === '(') {
			open.push('');
			if (open.length > 64) return;
		} else if (bracket === ')') open.pop();
		else if (open.at(-1) === '' && word !== undefined) open[open.length - 1] = word;
		else if (quoted !== undefined) push(open, unquoted(quoted), range, found);
	}
}

function push(open: readonly string[], text: string, range: ByteRange, found: TagSink): void {
	const [outer = '', key = ''] = open;
	if (outer === 'metadata' && open.length === 2) {
		const entry = djVuMeta.entries.get(key) ?? entryFor(djVuMeta, key, nameOf(key));
		found.tag(entry, text, range);
	} else if (outer === 'xmp' && open.length === 1) {
		packed('XMP', found, range, (sink) => {
			readXmp(new TextEncoder().encode(text), 0, sink);
		});
	}
}
