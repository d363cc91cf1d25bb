/**
 * The gate of what the engine reads: the command over a corpus of sample files, held against what ExifTool reads in them.
 *
 *   node scripts/corpus.mjs            figures against the floors in tests/floors.json; exit 1 when one fell
 *   node scripts/corpus.mjs --raise    floors that were passed are set to what was reached
 *   node scripts/corpus.mjs --write    writes COVERAGE.md
 *
 * The corpus is not part of the repository: `MEDIATHEQUE_CORPUS` says where it lies, else `../shared/corpus`.
 */
import { execFileSync } from 'node:child_process';
import {
	closeSync,
	existsSync,
	mkdtempSync,
	openSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFolder, inRepository } from './places.mjs';
import { coverage } from './coverage.mjs';

/**
 * @typedef {{ files: number, tags: number, present: number, value: number, num: number, either: number, extra: number }} Row
 * @typedef {{ total: Record<string, Row>, byFamily: Record<string, Row>, byType: Record<string, Row>,
 *   byGroup: Record<string, Row>, filesSeen: number, tagMacro: Record<string, number> }} Comparison
 * @typedef {{ present: number, value: number, extra?: number }} Floor
 * @typedef {Record<string, Record<string, Floor>>} Floors
 */

const floorsFile = inRepository('tests/floors.json');
/** Groups with fewer tags in the corpus say little; they are not held. */
const fewestTags = 20;
/** Extra tags are held once this share of a family is found: who reads nothing invents nothing. */
const readShare = 50;

/**
 * Runs the command over every file of the corpus.
 * @param {string} corpus
 * @param {string} folder where the outcome goes
 * @param {readonly string[]} options
 */
function readCorpus(corpus, folder, options) {
	const list = join(folder, 'list.txt');
	/** @type {{ SourceFile: string }[]} */
	const expected = JSON.parse(readFileSync(join(corpus, 'expected.json'), 'utf8'));
	writeFileSync(list, expected.map((file) => file.SourceFile).join('\n'));
	const path = join(folder, `ours${options.join('')}.json`);
	const out = openSync(path, 'w');
	execFileSync(
		process.execPath,
		[inRepository('dist/cli.js'), 'read', '-j', '-G1', '-a', ...options, '-@', list],
		{
			cwd: join(corpus, 'files'),
			env: { ...process.env, TZ: 'UTC' },
			stdio: ['ignore', out, 'inherit']
		}
	);
	closeSync(out);
	return path;
}

/**
 * Holds our readings against the expected ones.
 * @param {string} corpus
 * @param {string} ours
 * @param {string} oursNumeric
 * @param {string} report
 * @param {boolean} [makersOnly] whether only the groups of maker notes are looked at
 * @returns {Comparison}
 */
function compare(corpus, ours, oursNumeric, report, makersOnly = false) {
	const args = {
		'--oracle': join(corpus, 'expected.json'),
		'--oracle-num': join(corpus, 'expected.num.json'),
		'--candidate': ours,
		'--candidate-num': oursNumeric,
		'--report': report,
		...(makersOnly && { '--only-groups': join(corpus, 'lists/maker-groups.txt') })
	};
	// By its real path: the tool runs only when it is called by the name it knows itself by.
	const tool = realpathSync(join(corpus, '../tools/compare.mjs'));
	execFileSync(process.execPath, [tool, ...Object.entries(args).flat()], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	return JSON.parse(readFileSync(report, 'utf8'));
}

/** @param {number} value */
const down = (value) => Math.floor(value * 100 + 1e-6) / 100;
/** @param {number} value */
const up = (value) => Math.ceil(value * 100 - 1e-6) / 100;

/**
 * The figures that floors hold.
 * @param {Comparison} result
 * @returns {Floors}
 */
function figures({ total, byFamily, byGroup }) {
	/** @param {Record<string, Row>} rows @param {boolean} [extra] */
	const pick = (rows, extra) =>
		Object.fromEntries(
			Object.entries(rows)
				.filter(([, row]) => row.tags >= fewestTags)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([name, { present, value, extra: more }]) => [
					name,
					{
						present: down(present),
						value: down(value),
						...(extra && present >= readShare ? { extra: up(more) } : {})
					}
				])
		);
	return { part: pick(total), family: pick(byFamily, true), group: pick(byGroup) };
}

/**
 * What fell below its floor, in words.
 * @param {Floors} floors
 * @param {Floors} now
 */
function fallen(floors, now) {
	return Object.entries(floors).flatMap(([kind, names]) =>
		Object.entries(names).flatMap(([name, floor]) => {
			const have = now[kind]?.[name];
			if (!have) return [`${kind} ${name}: not in the corpus any more`];
			return ['present', 'value', 'extra'].flatMap((figure) => {
				const key = /** @type {keyof Floor} */ (figure);
				const [want, got] = [floor[key], have[key]];
				if (want === undefined || got === undefined) return [];
				const short = key === 'extra' ? got > want : got < want;
				return short ? [`${kind} ${name}: ${key} is ${got}, was ${want}`] : [];
			});
		})
	);
}

/**
 * Floors after a rise: never lower than before.
 * @param {Floors} floors
 * @param {Floors} now
 * @returns {Floors}
 */
function raised(floors, now) {
	return Object.fromEntries(
		Object.entries(now).map(([kind, names]) => [
			kind,
			Object.fromEntries(
				Object.entries(names).map(([name, { present, value, extra }]) => {
					const before = floors[kind]?.[name];
					return [
						name,
						{
							present: Math.max(present, before?.present ?? 0),
							value: Math.max(value, before?.value ?? 0),
							...(extra === undefined ? {} : { extra: Math.min(extra, before?.extra ?? Infinity) })
						}
					];
				})
			)
		])
	);
}

/** @param {string} title @param {Record<string, Row>} rows */
function printTable(title, rows) {
	const some = Object.entries(rows)
		.filter(([, row]) => row.tags > 0)
		.sort(([, a], [, b]) => b.tags - a.tags);
	console.log(`\n${title.padEnd(16)} files    tags  present    value    extra`);
	for (const [name, row] of some) {
		const figures = [row.present, row.value, row.extra].map((figure) => figure.toFixed(2).padStart(8));
		const counts = `${String(row.files || '').padStart(5)}  ${String(row.tags).padStart(6)}`;
		console.log(`${name.padEnd(16)} ${counts} ${figures.join(' ')}`);
	}
}

function main() {
	const options = new Set(process.argv.slice(2));
	const corpus = corpusFolder();
	if (!corpus) {
		console.log('No corpus of sample files here (MEDIATHEQUE_CORPUS): nothing was compared.');
		return 0;
	}
	if (!existsSync(inRepository('dist/cli.js'))) {
		console.error('dist/cli.js is missing: run npm run build first.');
		return 2;
	}
	const folder = mkdtempSync(join(tmpdir(), 'mediatheque-corpus-'));
	try {
		const ours = readCorpus(corpus, folder, []);
		const numeric = readCorpus(corpus, folder, ['-n']);
		const result = compare(corpus, ours, numeric, join(folder, 'report.json'));
		printTable('part', result.total);
		printTable('family', result.byFamily);
		if (options.has('--groups')) printTable('group', result.byGroup);

		if (options.has('--write')) {
			const makers = compare(corpus, ours, numeric, join(folder, 'makers.json'), true);
			writeFileSync(inRepository('COVERAGE.md'), coverage(result, makers));
			console.log('\nCOVERAGE.md is written.');
		}
		/** @type {Floors} */
		const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
		const now = figures(result);
		if (options.has('--raise')) {
			writeFileSync(floorsFile, `${JSON.stringify(raised(floors, now), null, '\t')}\n`);
			console.log('\ntests/floors.json is raised.');
		}
		const short = fallen(floors, now);
		if (short.length > 0) console.error(`\nFell below a floor:\n  ${short.join('\n  ')}`);
		return short.length > 0 ? 1 : 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

process.exitCode = main();
