/**
 * Runs benchmarks: every `tests/bench/*.bench.mjs` is one.
 *
 *   npm run bench                      all of them
 *   npm run bench -- --only NAME       one (may be given several times)
 *   npm run bench -- --json OUT        the figures as JSON too
 *   npm run bench -- --write           puts the tables into BENCHMARKS.md
 *   npm run bench -- --list            what there is
 *
 * A benchmark exports `{ name, title, run(context) }` as default; see `Benchmark` in scripts/bench-context.mjs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { pathToFileURL } from 'node:url';
import { inRepository } from './places.mjs';
import { benchContext, Unavailable } from './bench-context.mjs';

/** @typedef {import('./bench-context.mjs').Benchmark} Benchmark */
/** @typedef {import('./bench-context.mjs').Result} Result */

/** @returns {Promise<Benchmark[]>} */
async function benchmarks() {
	const folder = inRepository('tests/bench');
	const names = readdirSync(folder).filter((name) => name.endsWith('.bench.mjs'));
	return Promise.all(
		names.sort().map(async (name) => (await import(pathToFileURL(`${folder}/${name}`).href)).default)
	);
}

/** @param {readonly string[]} args */
function parse(args) {
	/** @type {{ only: string[], json: string | undefined, write: boolean, list: boolean }} */
	const options = { only: [], json: undefined, write: false, list: false };
	for (let at = 0; at < args.length; at++) {
		const arg = args[at];
		if (arg === '--write') options.write = true;
		else if (arg === '--list') options.list = true;
		else if ((arg === '--only' || arg === '--json') && args[at + 1] !== undefined) {
			const value = /** @type {string} */ (args[++at]);
			if (arg === '--only') options.only.push(value);
			else options.json = value;
		} else throw new Error(`Not an option: ${arg}`);
	}
	return options;
}

function machine() {
	const [processor] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	return `${cpus().length} × ${processor?.model.trim() || 'processor'}, ${memory} GB, ${process.platform}, Node ${process.versions.node}`;
}

/** @param {Result} result */
function markdown({ columns, rows, notes = [] }) {
	const rule = columns.map((_, index) => (index === 0 ? '---' : '---:'));
	const table = [columns, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
	return [table, ...notes].join('\n\n');
}

/** @param {Result} result */
function printTable({ columns, rows, notes = [] }) {
	const lines = [columns, ...rows.map((row) => row.map(String))];
	const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
	for (const line of lines) {
		const cells = line.map((cell, index) =>
			index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)
		);
		console.log(`  ${cells.join('  ')}`);
	}
	for (const note of notes) console.log(`  ${note}`);
}

const preface = `# Benchmarks

Written by \`npm run bench -- --write\`: each section is the outcome of one benchmark, from the run named in it. Processor time is user
and system seconds of a process and its children; both sides get the same list of files in turn, their output is
discarded, and the median of three turns counts.
`;

/**
 * Puts a section in its place in BENCHMARKS.md; the others stay.
 * @param {string} name @param {string} text
 */
function writeSection(name, text) {
	const path = inRepository('BENCHMARKS.md');
	const before = existsSync(path) ? readFileSync(path, 'utf8') : preface;
	const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
	const section = `${start}\n\n${text}\n\n${end}`;
	const from = before.indexOf(start);
	const to = before.indexOf(end);
	const after =
		from >= 0 && to > from
			? before.slice(0, from) + section + before.slice(to + end.length)
			: `${before.trimEnd()}\n\n${section}\n`;
	writeFileSync(path, after);
}

/** A benchmark that takes longer has failed, unless it says otherwise: milliseconds. */
const usualPatience = 240_000;

/**
 * @template T
 * @param {Promise<T> | T} work
 * @param {number} [patience] milliseconds
 * @returns {Promise<T>}
 */
async function inTime(work, patience = usualPatience) {
	/** @type {NodeJS.Timeout | undefined} */
	let timer;
	/** @type {Promise<never>} */
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`it was not done after ${patience / 1000} s`)), patience);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

const options = parse(process.argv.slice(2));
const all = await benchmarks();
const unknown = options.only.filter((name) => !all.some((one) => one.name === name));
if (unknown.length > 0) {
	console.error(
		`No benchmark is named ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}`
	);
	process.exit(2);
}
const chosen = options.only.length > 0 ? all.filter(({ name }) => options.only.includes(name)) : all;
/** @type {Record<string, unknown>[]} */
const outcomes = [];
for (const { name, title, run, patience } of chosen) {
	console.log(`\n${name}: ${title}`);
	if (options.list) continue;
	const date = new Date().toISOString().slice(0, 10);
	try {
		const result = await inTime(run(benchContext()), patience);
		printTable(result);
		outcomes.push({ name, title, date, machine: machine(), ...result });
		if (options.write) writeSection(name, `## ${title}\n\n${markdown(result)}\n\n${date}, ${machine()}.`);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		outcomes.push({ name, title, date, machine: machine(), failed: why });
		console.error(`  ${error instanceof Unavailable ? 'not run' : 'failed'}: ${why}`);
		if (!(error instanceof Unavailable)) process.exitCode = 1;
	}
}
if (options.json !== undefined) {
	writeFileSync(
		options.json,
		`${JSON.stringify(options.only.length === 1 ? outcomes[0] : outcomes, null, '\t')}\n`
	);
}
// What a benchmark that was given up left running ends with the process.
process.exit();
