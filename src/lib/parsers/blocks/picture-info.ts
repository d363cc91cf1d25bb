/** Text that cameras of the nineties (Agfa, Epson, Olympus, Sanyo) wrote into APP12: `name=value` lines in sections. */
import { latin1 } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { app12PictureInfo as table } from '../tags/jpeg-rare.ts';
import { nameOf } from './made-names.ts';

export function readPictureInfo(bytes: Uint8Array, offset: number, found: TagSink): void {
	const text = latin1(bytes);
	for (const match of text.matchAll(/([\w#]+)=([\x20-\x7f]+)/g)) {
		const [all, key = '', value = ''] = match;
		found.budget.spend('items', 1);
		const entry = table.entries.get(key) ?? entryFor(table, key, nameOf(key));
		const number = Number(value);
		found.tag(entry, /^\d+$/.test(value) ? number : value, [offset + match.index, all.length]);
	}
}
