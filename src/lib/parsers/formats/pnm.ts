/** Netpbm's pictures (https://netpbm.sourceforge.net/doc/): a few words of text, then pixels; PFM has them in floating point. */
import { decodeText } from '../blocks/exif-values.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FileType, RawValue, TagSink } from '../model.ts';
import { defineTable, named } from '../table.ts';
import { extra } from '../tags/file.ts';

/** Headers are short; comments make them longer. */
const headerSize = 8192;

const types: Readonly<Record<string, FileType>> = {
	1: { type: 'PBM', extension: 'pbm', mime: 'image/x-portable-bitmap' },
	2: { type: 'PGM', extension: 'pgm', mime: 'image/x-portable-graymap' },
	3: { type: 'PPM', extension: 'ppm', mime: 'image/x-portable-pixmap' }
};
const floats: FileType = { type: 'PFM', extension: 'pfm', mime: 'image/x-pfm' };

/** Floating point maps say three things in another way. */
const floatTable = defineTable('Other::PFM', 'File', 'File', [
	{ id: 0, name: 'ColorSpace', print: { PF: 'RGB', Pf: 'Monochrome' } },
	{ id: 1, name: 'ImageWidth' },
	{ id: 2, name: 'ImageHeight' },
	{ id: 3, name: 'ByteOrder', print: 'pfmByteOrder' }
]);

/** White space and comments; then a word. */
const word = /(?:\s|#[^\r\n]*(?=[\r\n]))*([^\s#]+)/y;

/** Reads the words before the pixels. Numbers that are none mean that the file is something else. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const bytes = await file.read(0, headerSize);
	const header = latin1(bytes);
	const kind = header[1] ?? '';
	const isFloat = /f/i.test(kind);
	const type = isFloat ? floats : types[((Number(kind) - 1) % 3) + 1];
	if (!type) return;
	const names = isFloat
		? ['ImageWidth', 'ImageHeight', 'ByteOrder']
		: type.type === 'PBM'
			? ['ImageWidth', 'ImageHeight']
			: ['ImageWidth', 'ImageHeight', 'MaxVal'];
	const values: (readonly [name: string, raw: RawValue, range: readonly [number, number]])[] = [];
	word.lastIndex = 2;
	for (const name of names) {
		const match = word.exec(header);
		const text = match?.[1];
		if (text === undefined || !Number.isFinite(Number(text))) return;
		values.push([
			name,
			name === 'ByteOrder' ? text : Number(text),
			[word.lastIndex - text.length, text.length]
		]);
	}
	found.is(type);
	// White space ends the last number: without it there may be more of it.
	if (word.lastIndex >= file.size) found.warn('Netpbm: the header is cut off');
	const end = values.at(-1)?.[2][0] ?? 2;
	pushComment(bytes.subarray(2, end), found);
	const table = isFloat ? floatTable : extra;
	if (isFloat) found.tag(named(floatTable, 'ColorSpace'), `P${kind}`, [0, 2]);
	for (const [name, raw, range] of values) found.tag(named(table, name), raw, range);
}

/** All comments of the header, a line each. */
function pushComment(bytes: Uint8Array, found: TagSink): void {
	const lines = decodeText(bytes).match(/#[^\r\n]*/g);
	if (lines)
		found.tag(named(extra, 'Comment'), lines.map((line) => line.replace(/^# ?/, '')).join('\n'), [
			2,
			bytes.length
		]);
}
