/**
 * Makes src/lib/parsers/tags/*.ts from what `exiftool -listx -f` tells of its tag tables: ids, names, groups, formats,
 * value labels. What the listing lacks (conversions, sub-directories, masks) is kept by hand, as data, in
 * src/lib/parsers/tags/supplement/<same name>.ts: an export there with the name of a table here is merged into it.
 *
 *   node scripts/tables.mjs            writes all modules
 *   node scripts/tables.mjs exif id3   writes these
 *   node scripts/tables.mjs --check    says which modules are not what would be written; exit code 1 if any
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modules } from './tables-list.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'src/lib/parsers/tags');
const tool = join(root, 'node_modules/exiftool-vendored.pl/bin/exiftool');

/** @typedef {{ id: number | string, name: string, group1?: string, [key: string]: unknown }} Row */
/** @typedef {{ name: string, g0: string, g1: string, rows: Row[] }} Table */

const xmlEntities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @param {string} text */
function unescape(text) {
	return text
		.replace(/&(#x?)?(\w+);/g, (_, number, body) =>
			number ? String.fromCodePoint(parseInt(body, number === '#x' ? 16 : 10)) : xmlEntities[body]
		)
		.replace(/\\x([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

/** @param {string} text */
function attributes(text) {
	return Object.fromEntries(
		[...text.matchAll(/(\w+)='([^']*)'/g)].map(([, key, value]) => [key, unescape(value)])
	);
}

/** @param {string} id */
const asId = (id) => (/^(0|-?[1-9]\d*|\d+\.\d+)$/.test(id) ? Number(id) : id);

/** Reads the listing, which has one element a line. @returns {Map<string, Table>} */
function readListing() {
	const xml = execFileSync('perl', [tool, '-listx', '-f', '-lang', 'en'], { maxBuffer: 1 << 28 }).toString(
		'utf8'
	);
	const tables = new Map();
	let table, row, labels, key;
	for (const line of xml.split('\n')) {
		const [, name, rest = ''] = /^\s*<(\/?\w+)([^>]*)>/.exec(line) ?? [];
		switch (name) {
			case 'table': {
				const { name: tableName, g0, g1 } = attributes(rest);
				table = { name: tableName, g0, g1, rows: [] };
				tables.set(tableName, table);
				break;
			}
			case 'tag': {
				const { id, name: tagName, type, count, flags = '', g0, g1 } = attributes(rest);
				const has = (flag) => flags.split(',').includes(flag);
				row = { id: asId(id), name: tagName };
				if (g0 && g0 !== table.g0) row.group0 = g0;
				if (g1 && g1 !== table.g1) row.group1 = g1;
				if (type !== '?') row.type = type;
				if (count) row.count = Number(count);
				if (has('List')) row.list = true;
				if (has('Binary')) row.binary = true;
				if (has('Unknown')) row.unknown = true;
				table.rows.push(row);
				break;
			}
			case 'values':
				labels = { position: attributes(rest).index, print: {}, bits: {} };
				break;
			case 'key':
				key = attributes(rest).id;
				break;
			case 'val': {
				const text = unescape(/>([^<]*)</.exec(line)?.[1] ?? '');
				const bit = /^Bit(\d+)$/.exec(key);
				if (bit) labels.bits[bit[1]] = text;
				else labels.print[key] = text;
				break;
			}
			case '/values': {
				const { print, bits, position } = labels;
				if (position === undefined) {
					if (Object.keys(print).length > 0) row.print = print;
					if (Object.keys(bits).length > 0) row.bits = bits;
				} else {
					row.each ??= [];
					while (row.each.length < Number(position)) row.each.push(null);
					row.each[Number(position)] = Object.keys(print).length > 0 ? print : { bits };
				}
				break;
			}
		}
	}
	return tables;
}

/** `Exif::Main` -> `exifMain`, `ID3::v2_3` -> `id3V2_3`. @param {string} name */
function variableOf(name) {
	const words = name.split(/::|[-_](?=\D)/).map((word) => word.replace(/\W/g, ''));
	return words
		.map((word, index) =>
			index > 0
				? word[0].toUpperCase() + word.slice(1)
				: word === word.toUpperCase()
					? word.toLowerCase()
					: word[0].toLowerCase() + word.slice(1)
		)
		.join('');
}

/** @param {unknown} value @returns {string} JavaScript source, keys unquoted where they can be */
function source(value) {
	if (value === null || typeof value !== 'object')
		return JSON.stringify(value).replace(/[\u0080-\uffff\x7f]/g, (c) =>
			c < '\u00a0' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c
		);
	if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`;
	return `{ ${Object.entries(value)
		.map(([key, one]) => `${/^([A-Za-z_]\w*|0|[1-9]\d*)$/.test(key) ? key : source(key)}: ${source(one)}`)
		.join(', ')} }`;
}

const isXmp = (table) => table.g0 === 'XMP';
/** Rows of an XMP table that say nothing: the property's own name with a capital, a plain text. */
const selfEvident = (row) =>
	Object.keys(row).every(
		(key) => key === 'id' || key === 'name' || (key === 'type' && row.type === 'string')
	) && row.name === String(row.id)[0].toUpperCase() + String(row.id).slice(1);

/** @param {{ file: string, tables: string[], labels?: false }} module @param {Map<string, Table>} listing */
function moduleOf(module, listing) {
	const supplementFile = join(folder, 'supplement', `${module.file}.ts`);
	const supplement = existsSync(supplementFile) ? readFileSync(supplementFile, 'utf8') : '';
	const tables = module.tables.map((name) => listing.get(name) ?? fail(`no table ${name}`));
	const uses = new Map();
	const countUse = (labels) => {
		if (labels && typeof labels === 'object') uses.set(source(labels), (uses.get(source(labels)) ?? 0) + 1);
	};
	for (const row of tables.flatMap((table) => table.rows)) {
		[row.print, row.bits, ...(row.each ?? [])].forEach(countUse);
	}
	const shared = [...uses].filter(([text, count]) => count > 1 && text.length > 60).map(([text]) => text);
	const labelSource = (labels) => {
		const at = shared.indexOf(source(labels));
		return at >= 0 ? `labels${at}` : source(labels);
	};
	const rowSource = (row) => {
		const parts = Object.entries(row).map(([key, value]) => {
			if (key === 'print' || key === 'bits') return `${key}: ${labelSource(value)}`;
			if (key === 'each') return `each: [${value.map(labelSource).join(', ')}]`;
			return `${key}: ${source(value)}`;
		});
		return `\t{ ${parts.join(', ')} }`;
	};
	const lines = [];
	const merged = [];
	for (const table of tables) {
		const variable = variableOf(table.name);
		const more = new RegExp(`export const ${variable}\\b`).test(supplement) ? `, more.${variable}` : '';
		if (more) merged.push(variable);
		const rows = isXmp(table) ? table.rows.filter((row) => !selfEvident(row)) : table.rows;
		lines.push(
			`\nexport const ${variable} = defineTable(${[table.name, table.g0, table.g1].map((text) => `'${text}'`).join(', ')}, [`,
			rows.map(rowSource).join(',\n'),
			`]${more});`
		);
	}
	return (
		`// Made by scripts/tables.mjs from \`exiftool -listx -f\`: do not edit. What is added by hand is in supplement/${module.file}.ts.\n` +
		"import { defineTable } from '../table.ts';\n" +
		(merged.length > 0 ? `import * as more from './supplement/${module.file}.ts';\n` : '') +
		(shared.length > 0 ? `\n${shared.map((text, at) => `const labels${at} = ${text};`).join('\n')}\n` : '') +
		lines.filter((line) => line !== '').join('\n') +
		'\n'
	);
}

/** @param {string} message @returns {never} */
function fail(message) {
	throw new Error(message);
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const check = process.argv.includes('--check');
const listing = readListing();
let stale = 0;
for (const module of modules) {
	if (wanted.length > 0 && !wanted.includes(module.file)) continue;
	const file = join(folder, `${module.file}.ts`);
	const text = moduleOf(module, listing);
	if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
	stale++;
	if (check) console.log(`${module.file}.ts is not what scripts/tables.mjs makes`);
	else {
		writeFileSync(file, text);
		console.log(`${module.file}.ts: ${module.tables.length} tables, ${text.length} characters`);
	}
}
if (check) {
	console.log(stale === 0 ? 'All tag tables are as made.' : 'Run: npm run tables');
	process.exitCode = stale === 0 ? 0 : 1;
}
