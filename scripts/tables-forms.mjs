/** How tables of ExifTool's list are written as modules: one function for each form that tables-list.mjs names. */
import { existsSync, readFileSync } from 'node:fs';
import { inRepository } from './listx.mjs';
import { bitsOf } from './masks.mjs';
import { modules } from './tables-list.mjs';

/**
 * @typedef {import('./listx.mjs').Labels} Labels
 * @typedef {import('./listx.mjs').Row} Row
 * @typedef {import('./listx.mjs').Table} Table
 * @typedef {import('./tables-list.mjs').Module} Module
 * @typedef {Map<string, Table>} Listing
 */

/** Labels that several rows share and that are longer than this are written once. */
const worthSharing = 60;

/** @param {Listing} listing @param {string} name @throws Error for a name that ExifTool does not have */
function tableOf(listing, name) {
	const table = listing.get(name);
	if (!table) throw new Error(`ExifTool lists no table ${name}`);
	return table;
}

/** @param {unknown} value @returns {string} JavaScript source, keys unquoted where they can be */
function source(value) {
	if (value === null || typeof value !== 'object')
		return JSON.stringify(value).replace(
			/[\u007f-\u009f]/g,
			(letter) => `\\u00${letter.charCodeAt(0).toString(16)}`
		);
	if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`;
	return `{ ${Object.entries(value)
		.map(([key, one]) => `${/^([A-Za-z_]\w*|0|[1-9]\d*)$/.test(key) ? key : source(key)}: ${source(one)}`)
		.join(', ')} }`;
}

/** Writes rows, and labels that several of them share as constants. @param {readonly Row[]} all */
function rowWriter(all) {
	/** @type {Map<string, number>} */
	const uses = new Map();
	for (const row of all) {
		for (const labels of [row.print, row.bits, ...(row.each ?? [])]) {
			if (labels) uses.set(source(labels), (uses.get(source(labels)) ?? 0) + 1);
		}
	}
	const shared = [...uses]
		.filter(([text, count]) => count > 1 && text.length > worthSharing)
		.map(([text]) => text);
	const label = (/** @type {unknown} */ labels) => {
		const text = source(labels);
		const at = shared.indexOf(text);
		return at < 0 ? text : `labels${at}`;
	};
	return {
		constants: shared.map((text, at) => `const labels${at} = ${text};\n`).join(''),
		/** @param {Partial<Row> & { hint?: string | { mask: number } }} row */
		row: (row) =>
			`{ ${Object.entries(row)
				.map(([key, value]) => {
					if (key === 'print' || key === 'bits') return `${key}: ${label(value)}`;
					if (key === 'each') return `each: [${/** @type {unknown[]} */ (value).map(label).join(', ')}]`;
					return `${key}: ${source(value)}`;
				})
				.join(', ')} }`
	};
}

/** `Exif::Main` -> `exifMain`, `ID3::v2_3` -> `id3V2_3`. @param {string} name */
function variableOf(name) {
	const words = name.split(/::|[-_](?=\D)/).map((word) => word.replace(/\W/g, ''));
	return words
		.map((word, index) =>
			index > 0
				? word.charAt(0).toUpperCase() + word.slice(1)
				: word === word.toUpperCase()
					? word.toLowerCase()
					: word.charAt(0).toLowerCase() + word.slice(1)
		)
		.join('');
}

/** A row with the bits that it is of the number in its place. @param {Table} table @param {Row} row */
function withBits(table, row) {
	const same = table.rows.filter((one) => one.id === row.id && one.name === row.name);
	const bits = bitsOf(table.name, row.id, row.name, same.indexOf(row));
	if (!bits) return row;
	const { id, name, type = bits.type, ...rest } = row;
	return { id, name, type, hint: { mask: bits.mask }, ...rest };
}

/** @param {string} file @param {Listing} listing @param {readonly string[]} names @param {RegExp} [without] names of rows that are left out @param {boolean} [masks] whether rows tell their bits */
function tablesForm(file, listing, names, without, masks = false) {
	const path = inRepository(`src/lib/parsers/tags/supplement/${file}.ts`);
	const supplement = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const above = '../'.repeat(file.split('/').length - 1);
	const tables = names.map((name) => {
		const table = tableOf(listing, name);
		return without ? { ...table, rows: table.rows.filter((row) => !without.test(row.name)) } : table;
	});
	const write = rowWriter(tables.flatMap(({ rows }) => rows));
	let merged = false;
	const written = tables.map((table) => {
		const variable = variableOf(table.name);
		const more = new RegExp(`export const ${variable}\\b`).test(supplement);
		merged ||= more;
		const rows = table.rows.map((row) => `\t${write.row(masks ? withBits(table, row) : row)}`).join(',\n');
		const head = [table.name, table.group0, table.group1].map((text) => `'${text}'`).join(', ');
		return `export const ${variable} = defineTable(${head}, [\n${rows}\n]${more ? `, more.${variable}` : ''});\n`;
	});
	return [
		`import { defineTable } from '../${above}table.ts';\n` +
			(merged ? `import * as more from '${above || './'}supplement/${file}.ts';\n` : ''),
		write.constants,
		...written
	];
}

/** A row as those forms have it whose readers look for the type in `hint`. @param {Row} row */
function hinted({ id, name, bits, print, each, list, unknown, binary, type }) {
	return {
		id,
		name,
		...(bits && { bits }),
		...(print && { print }),
		...(each && { each }),
		...(list && { list }),
		...(unknown && { unknown }),
		...(binary && { binary }),
		...(type && { hint: type })
	};
}

/** @param {string} _file @param {Listing} listing @param {Readonly<Record<string, string>>} names by the name of the constant */
function rowsForm(_file, listing, names) {
	const tables = Object.entries(names).map(([constant, name]) => {
		const { rows, group0, group1 } = tableOf(listing, name);
		const first = new Map(rows.toReversed().map((row) => [row.id, row]));
		return { constant, head: [name, group0, group1], rows: rows.filter((row) => first.get(row.id) === row) };
	});
	const write = rowWriter(tables.flatMap(({ rows }) => rows));
	return [
		"import type { TableRows } from '../../blocks/rows-table.ts';\n",
		write.constants,
		...tables.map(({ constant, head, rows }) => {
			const list = rows.map((row) => `\t${write.row(hinted(row))}`).join(',\n');
			return `export const ${constant}: TableRows = [${head.map((text) => `'${text}'`).join(', ')}, [\n${list}\n]];\n`;
		})
	];
}

/** @param {string} _file @param {Listing} listing @param {readonly (string | RegExp)[]} names */
function setForm(_file, listing, names) {
	const tables = [...listing.values()].filter(({ name }) =>
		names.some((one) => (typeof one === 'string' ? one === name : one.test(name)))
	);
	const write = rowWriter(tables.flatMap(({ rows }) => rows));
	const written = tables.map(({ name, group0, group1, rows }) => {
		const list = rows.map((row) => `\t\t${write.row(hinted(row))}`).join(',\n');
		return `\t'${name}': ['${group0}', '${group1}', [\n${list}\n\t]]`;
	});
	return [
		"import type { TableRows } from '../../table-set.ts';\n",
		write.constants,
		`/** Tables by name. A row's hint is the stored format. */\nexport const tableRows: TableRows = {\n${written.join(',\n')}\n};\n`
	];
}

/** Letters of the types that XMP's rows tell. @type {Labels} */
const letters = { 'lang-alt': 'A', date: 'D', rational: 'Q' };

/** Whether a table belongs to this module: the first one of that form that matches its name. @param {string} file @param {string} name */
const isFirst = (file, name) =>
	modules.find(({ form, tables }) => form === 'xmp' && tables.some((one) => one.test(name)))?.file === file;

/** @param {string} file @param {Listing} listing */
function xmpForm(file, listing) {
	/** @type {Map<string, number>} */
	const labels = new Map();
	const numberOf = (/** @type {Labels} */ own) => {
		const text = source(own);
		if (!labels.has(text)) labels.set(text, labels.size);
		return labels.get(text);
	};
	const tables = [...listing.values()].filter(
		({ name, group0, group1 }) => group0 === 'XMP' && group1.startsWith('XMP-') && isFirst(file, name)
	);
	const written = tables.map((table) => {
		const rows = table.rows.map(({ id, name, type, list, binary, print }) => {
			const own = String(id);
			const how = `${letters[type ?? ''] ?? ''}${list ? 'L' : ''}${binary ? 'B' : ''}${print ? numberOf(print) : ''}`;
			const usual = own.charAt(0).toUpperCase() + own.slice(1);
			return `${own}${name === usual ? '' : `=${name}`}${how && `,${how}`}`;
		});
		return `\t${source(table.group1.slice(4))}: ['${table.name}', ${source(rows.join(' '))}]`;
	});
	return [
		`/** Table name and rows by prefix. A row: \`id[=Name][,letters][labels]\`; A language alternatives, B bytes, D date, L list, Q fraction. */
export const xmpRows: Readonly<Record<string, readonly [table: string, rows: string]>> = {\n${written.join(',\n')}\n};\n`,
		`/** Printed texts of values, by the number at the end of a row; made for the tags that need them. */
export const xmpLabels: readonly (() => Readonly<Record<string, string>>)[] = [\n${[...labels.keys()].map((text) => `\t() => (${text})`).join(',\n')}\n];\n`
	];
}

/** @param {string} _file @param {Listing} listing @param {Readonly<Record<string, string>>} rows `Table id` by the name of the constant */
function labelsForm(_file, listing, rows) {
	const written = Object.entries(rows).map(([constant, place]) => {
		const [name = '', id] = place.split(' ');
		const row = tableOf(listing, name).rows.find((one) => String(one.id) === id && one.print);
		if (!row?.print) throw new Error(`ExifTool lists no labels of ${place}`);
		const labels = Object.entries(row.print).map(([key, text]) => `\t${source(key)}: ${source(text)}`);
		return `export const ${constant}: Labels = {\n${labels.join(',\n')}\n};\n`;
	});
	return ["import type { Labels } from '../../model.ts';\n", ...written];
}

const forms = { labels: labelsForm, tables: tablesForm, rows: rowsForm, set: setForm, xmp: xmpForm };

/** The text of a module. @param {Module} module @param {Listing} listing */
export function moduleText(module, listing) {
	const { file, form, tables } = module;
	const without = 'without' in module ? module.without : undefined;
	const masks = 'masks' in module && module.masks;
	const write =
		/** @type {(file: string, listing: Listing, tables: unknown, without?: RegExp, masks?: boolean) => string[]} */ (
			forms[form]
		);
	const head = `// Made by \`npm run tables\` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.\n`;
	const [first = '', ...rest] = write(file, listing, tables, without, masks);
	return head + [first, ...rest.filter((part) => part !== '')].join('\n');
}
