/** Radiance pictures (https://radsite.lbl.gov/radiance/refer/filefmts.pdf): lines of text, then light in four bytes. */
import { decodeText } from '../blocks/exif-values.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { ByteRange, Entry, RawValue, TagSink } from '../model.ts';
import { entryFor, named } from '../table.ts';
import { extra } from '../tags/file.ts';
import { radianceMain } from '../tags/pictures/film.ts';

const headerSize = 64 * 1024;

/** Reads the lines. Of a variable that is given twice the last counts. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const bytes = await file.read(0, headerSize);
	const header = latin1(bytes);
	const values = new Map<
		string,
		{ readonly entry: Entry; readonly raw: RawValue; readonly range: ByteRange }
	>();
	found.is({ type: 'HDR', extension: 'hdr', mime: 'image/vnd.radiance' });
	let at = header.indexOf('\n') + 1;
	for (let end = header.indexOf('\n', at); end > at; end = header.indexOf('\n', at)) {
		found.budget.spend('items', 1);
		const line = decodeText(bytes.subarray(at, end));
		const [id, text] = variable(line);
		const entry =
			radianceMain.entries.get(id) ?? entryFor(radianceMain, id, id.charAt(0).toUpperCase() + id.slice(1));
		values.set(id, { entry, raw: text, range: [at, end - at] });
		at = end + 1;
	}
	// The longer of the two loops comes first, whichever way it goes: as it lies in the file, before it is turned.
	const size = /^([-+][XY])\s*(\d+)\s*([-+][XY])\s*(\d+)/.exec(header.slice(at + 1, at + 100));
	if (size) {
		const [all, first = '', long = '', second = '', wide = ''] = size;
		const range: ByteRange = [at + 1, all.length];
		if (at + 1 + all.length >= file.size) found.warn('Radiance: the size is cut off');
		found.tag(named(extra, 'ImageWidth'), Number(wide), range);
		found.tag(named(extra, 'ImageHeight'), Number(long), range);
		values.set('_orient', { entry: named(radianceMain, 'Orientation'), raw: `${first} ${second}`, range });
	} else found.warn('Radiance: no size behind the header');
	for (const { entry, raw, range } of values.values()) found.tag(entry, raw, range);
}

/** A comment, a variable, or a command that made the picture. */
function variable(line: string): readonly [id: string, text: string] {
	if (line.startsWith('#')) return ['_comment', line.replace(/^#\s*/, '').trimEnd()];
	const match = /^([^=\s]+)\s*=\s*(.*)$/.exec(line);
	return match ? [(match[1] ?? '').toLowerCase(), (match[2] ?? '').trimEnd()] : ['_command', line];
}
