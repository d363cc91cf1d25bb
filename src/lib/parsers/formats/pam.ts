/** PAM (https://netpbm.sourceforge.net/doc/pam.html), the Netpbm picture of any number of channels: a line a field, then pixels. */
import { decodeText } from '../blocks/exif-values.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { Entry, TagSink } from '../model.ts';
import { defineTable, named } from '../table.ts';
import { extra } from '../tags/file.ts';

/** Headers are short; comments make them longer. */
const headerSize = 8192;

const table = defineTable('Other::PAM', 'File', 'File', [
	{ id: 'DEPTH', name: 'ColorComponents' },
	{ id: 'TUPLTYPE', name: 'ColorSpace' }
]);

/** Fields by their names in the header. */
const fields: ReadonlyMap<string, Entry> = new Map([
	...table.rows.map((entry) => [String(entry.id), entry] as const),
	['WIDTH', named(extra, 'ImageWidth')],
	['HEIGHT', named(extra, 'ImageHeight')],
	['MAXVAL', named(extra, 'MaxVal')]
]);

/** Reads the lines up to that which ends the header. Comments are one, a line each, as in its relatives. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const header = await file.read(0, headerSize);
	found.is({ type: 'PAM', extension: 'pam', mime: 'image/x-portable-arbitrarymap' });
	const comments: string[] = [];
	let at = 0;
	for (;;) {
		const stop = header.indexOf(10, at);
		if (stop < 0) {
			found.warn('Netpbm: the header is cut off');
			break;
		}
		found.budget.item();
		const line = decodeText(header.subarray(at, stop));
		const start = at;
		at = stop + 1;
		const [, key = '', text = ''] = /^\s*(\S+)\s*(.*?)\s*$/.exec(line) ?? [];
		if (key === 'ENDHDR') break;
		const entry = fields.get(key);
		const number = Number(text);
		if (key.startsWith('#')) comments.push(line.replace(/^\s*# ?/, ''));
		else if (entry && text !== '')
			found.tag(entry, Number.isNaN(number) ? text : number, [start, line.length]);
	}
	if (comments.length > 0) found.tag(named(extra, 'Comment'), comments.join('\n'), [0, at]);
}
