/** Which bits of a number a tag is, and of how many bytes the number: ExifTool's documentation of tag names tells them, its listing does not. */
import { readFileSync } from 'node:fs';
import { inRepository } from './listx.mjs';

/** @typedef {{ type: string, mask: number }} Bits */

const documentation = 'node_modules/exiftool-vendored.pl/bin/lib/Image/ExifTool/TagNames.pod';

/** By `Table id Name` as the listing writes them, e.g. `NikonCustom::SettingsD40 0.1 Beep`: of every row of that name, in order. @type {Map<string, Bits[]> | undefined} */
let known;

/** @returns {Map<string, Bits[]>} */
function readMasks() {
	/** @type {Map<string, Bits[]>} */
	const masks = new Map();
	let table = '';
	let id = '';
	let name = '';
	for (const line of readFileSync(inRepository(documentation), 'utf8').split('\n')) {
		const heading = /^=head[23] (\S+)(?: (\S+))? Tags$/.exec(line);
		if (heading) table = `${heading[1]}::${heading[2] ?? 'Main'}`;
		const row =
			/^ {2,}(?:(\d\S*) +)?(?:([A-Za-z]\S*?)\?? +)?(int\d+[us](?:Rev)?)(?:\[\w+\])? & (0x[0-9a-f]+)/.exec(
				line
			);
		const first = /^ {2,6}(\d\S*|0x\S+) /.exec(line)?.[1];
		if (first !== undefined) id = String(Number(first));
		// A row without a name is another of the name above.
		const [, , own, type = '', mask] = row ?? [];
		if (own !== undefined) name = own;
		if (!row || name === '') continue;
		const key = `${table} ${id} ${name}`;
		const bits = { type, mask: Number(mask) };
		const known = masks.get(key);
		if (known) known.push(bits);
		else masks.set(key, [bits]);
	}
	return masks;
}

/** @param {string} table @param {number | string} id @param {string} name @param {number} index among rows of this id and name @returns {Bits | undefined} */
export function bitsOf(table, id, name, index) {
	const rows = (known ??= readMasks()).get(`${table} ${id} ${name}`);
	return rows?.[index] ?? rows?.at(-1);
}
