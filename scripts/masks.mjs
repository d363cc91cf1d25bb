/** Which bits of a number a tag is, and of how many bytes the number: ExifTool's documentation of tag names tells them, its listing does not. */
import { readFileSync } from 'node:fs';
import { inRepository } from './listx.mjs';

/** @typedef {{ type: string, mask: number }} Bits */

const documentation = 'node_modules/exiftool-vendored.pl/bin/lib/Image/ExifTool/TagNames.pod';

/** By `Table id Name` as the listing writes them, e.g. `NikonCustom::SettingsD40 0.1 Beep`. @type {Map<string, Bits> | undefined} */
let known;

/** @returns {Map<string, Bits>} */
function readMasks() {
	/** @type {Map<string, Bits>} */
	const masks = new Map();
	let table = '';
	let id = '';
	for (const line of readFileSync(inRepository(documentation), 'utf8').split('\n')) {
		const heading = /^=head[23] (\S+)(?: (\S+))? Tags$/.exec(line);
		if (heading) table = `${heading[1]}::${heading[2] ?? 'Main'}`;
		const row = /^ {2,}(?:(\S+) +)?(\S+?)\?? +(int\d+[us](?:Rev)?)(?:\[\w+\])? & (0x[0-9a-f]+)/.exec(line);
		const first = /^ {2,6}(\d\S*|0x\S+) /.exec(line)?.[1];
		if (first !== undefined) id = String(Number(first));
		if (row) masks.set(`${table} ${id} ${row[2]}`, { type: row[3] ?? '', mask: Number(row[4]) });
	}
	return masks;
}

/** @param {string} table @param {number | string} id @param {string} name @returns {Bits | undefined} */
export const bitsOf = (table, id, name) => (known ??= readMasks()).get(`${table} ${id} ${name}`);
