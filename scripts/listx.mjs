/**
 * What `exiftool -listx -f` prints, as tables: ids, names, types and labels. A script's first argument may name a file that
 * holds that output already.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An absolute path of the repository. @param {string} path */
export const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const listx =
	process.argv[2] === undefined
		? execFileSync('perl', [inRepository('node_modules/exiftool-vendored.pl/bin/exiftool'), '-listx', '-f'], {
				encoding: 'utf8',
				maxBuffer: 2 ** 28
			})
		: readFileSync(process.argv[2], 'utf8');

/** @param {string} text */
const plain = (text) =>
	text
		.replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_all, hex, decimal) =>
			String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))
		)
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

/**
 * @typedef {{ id: string, name: string, type: string, flags: Set<string>, labels: Record<string, string> }} Row
 * @typedef {{ name: string, group0: string, group1: string, rows: Row[] }} Table
 */

/** Every table of the list by its name. @returns {Map<string, Table>} */
export function readTables() {
	const tables = new Map();
	/** @type {Table | undefined} */
	let table;
	let key = '';
	for (const line of listx.split('\n')) {
		const attribute = (/** @type {string} */ name) =>
			plain(new RegExp(` ${name}='([^']*)'`).exec(line)?.[1] ?? '');
		if (line.startsWith('<table ')) {
			table = { name: attribute('name'), group0: attribute('g0'), group1: attribute('g1'), rows: [] };
			tables.set(table.name, table);
		} else if (line.startsWith(' <tag ') && table) {
			const flags = new Set(attribute('flags').split(','));
			table.rows.push({
				id: attribute('id'),
				name: attribute('name'),
				type: attribute('type'),
				flags,
				labels: {}
			});
		} else if (line.startsWith('   <key ')) {
			key = attribute('id');
		} else if (line.startsWith("    <val lang='en'>") && table) {
			const row = table.rows.at(-1);
			if (row) row.labels[key] = plain(line.replace(/^.*?>|<\/val>$/g, ''));
		}
	}
	return tables;
}
