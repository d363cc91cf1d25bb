/** What `exiftool -listx -f` prints, as tables: ids, names, groups, types, flags and labels of values. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** An absolute path of the repository. @param {string} path */
export const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * @typedef {Record<string, string>} Labels
 * @typedef {Labels | { bits: Labels } | null} WordLabels
 * @typedef {{
 *   id: number | string, name: string, group0?: string, group1?: string, type?: string, count?: number,
 *   list?: true, binary?: true, unknown?: true, print?: Labels, bits?: Labels, each?: WordLabels[]
 * }} Row
 * @typedef {{ name: string, group0: string, group1: string, rows: Row[] }} Table
 */

/** @type {Labels} */
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities, and bytes that are no text, which the listing writes as `\xa9`. @param {string} text */
const plain = (text) =>
	text
		.replace(/&(?:#(x)?)?(\w+);/g, (all, hex, body) =>
			all[1] === '#'
				? String.fromCodePoint(parseInt(body, hex === undefined ? 10 : 16))
				: (entities[body] ?? all)
		)
		.replace(/\\x([0-9a-f]{2})/g, (_all, code) => String.fromCharCode(parseInt(code, 16)));

/** @param {string} text @returns {Labels} */
const attributes = (text) =>
	Object.fromEntries(
		[...text.matchAll(/(\w+)='([^']*)'/g)].map(([, key, value]) => [key, plain(value ?? '')])
	);

/** @param {string} id */
const asId = (id) => (/^(0|-?[1-9]\d*|\d+\.\d+)$/.test(id) ? Number(id) : id);

/** @param {Labels} attribute @param {Table} table @returns {Row} */
function rowOf({ id = '', name = '', type, count, flags = '', g0, g1 }, table) {
	const has = (/** @type {string} */ flag) => flags.split(',').includes(flag);
	return {
		id: asId(id),
		name,
		...(g0 && g0 !== table.group0 && { group0: g0 }),
		...(g1 && g1 !== table.group1 && { group1: g1 }),
		...(type !== '?' && { type }),
		...(count && { count: Number(count) }),
		...(has('List') && { list: true }),
		...(has('Binary') && { binary: true }),
		...(has('Unknown') && { unknown: true })
	};
}

/** Labels of one value, or of one word of it. @param {Row} row @param {Labels} labels @param {string | undefined} word */
function addLabels(row, labels, word) {
	/** @type {Labels} */
	const bits = {};
	/** @type {Labels} */
	const print = {};
	for (const [key, text] of Object.entries(labels)) {
		const bit = /^Bit(\d+)$/.exec(key)?.[1];
		if (bit === undefined) print[key] = text;
		else bits[bit] = text;
	}
	if (word === undefined) {
		if (Object.keys(print).length > 0) row.print = print;
		if (Object.keys(bits).length > 0) row.bits = bits;
		return;
	}
	row.each ??= [];
	while (row.each.length < Number(word)) row.each.push(null);
	// What no bit is set is called by a label of its own, as everywhere.
	row.each[Number(word)] = Object.keys(bits).length > 0 ? { bits } : print;
}

/** Every table of the list by its name. The listing has one element a line. @returns {Map<string, Table>} */
export function readTables() {
	const tool = inRepository('node_modules/exiftool-vendored.pl/bin/exiftool');
	const xml = execFileSync('perl', [tool, '-listx', '-f', '-lang', 'en'], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28
	});
	const tables = new Map();
	/** @type {Table} */
	let table = { name: '', group0: '', group1: '', rows: [] };
	/** @type {Row} */
	let row = { id: 0, name: '' };
	/** @type {Labels} */
	let labels = {};
	/** @type {string | undefined} */
	let word;
	let key = '';
	/** @type {Readonly<Record<string, (rest: string, line: string) => void>>} */
	const elements = {
		table(rest) {
			const { name = '', g0 = '', g1 = '' } = attributes(rest);
			table = { name, group0: g0, group1: g1, rows: [] };
			tables.set(name, table);
		},
		tag(rest) {
			row = rowOf(attributes(rest), table);
			table.rows.push(row);
		},
		values(rest) {
			[labels, word] = [{}, attributes(rest).index];
		},
		key(rest) {
			key = attributes(rest).id ?? '';
		},
		val(_rest, line) {
			labels[key] = plain(/>([^<]*)</.exec(line)?.[1] ?? '');
		},
		'/values'() {
			addLabels(row, labels, word);
		}
	};
	for (const line of xml.split('\n')) {
		const [, name = '', rest = ''] = /^\s*<(\/?\w+)([^>]*)>/.exec(line) ?? [];
		elements[name]?.(rest, line);
	}
	return tables;
}
