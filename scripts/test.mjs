// npm test: every check of the repository, none left out because another failed. Those that keep one core busy run two at
// a time, what they print being held back until they end; the others one after another.
//   node scripts/test.mjs [--only lint,tables,types,unit,corpus,e2e]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findBrowser } from './browser.mjs';
import { repository } from './sources.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, title: string, commands: string[][], beside?: true, env?: NodeJS.ProcessEnv, counts?: () => Counts | undefined, troubles?: () => string[], absent?: string | undefined }} Stage
 */

const reports = join(repository, 'test-results');
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');

/**
 * A folder in memory for profiles of browsers and files of unit tests, where there is room for them: hundreds of browsers
 * that start and write their databases keep a slow disk busier than both cores. It goes with this process. Folders that a
 * browser is to open stay on the disk: Chromium refuses what lies below /dev.
 * @returns {string | undefined}
 */
function inMemory() {
	const place = '/dev/shm';
	const needed = 8 * 2 ** 30;
	if (!existsSync(place)) return undefined;
	const { bavail, bsize } = statfsSync(place);
	if (bavail * bsize < needed) return undefined;
	const folder = mkdtempSync(join(place, 'mediatheque-test-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

const temporary = inMemory();

/** @param {string} path below node_modules */
const tool = (path) => join(repository, 'node_modules', path);

/** @param {string} path @returns {any} the report of a runner, or undefined when it came to none */
function report(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** @returns {Counts | undefined} */
function unitCounts() {
	const found = report(unitReport);
	if (found === undefined) return undefined;
	// A file that could not be loaded has no tests to fail; it counts as one.
	const broken = found.testResults.filter(
		(/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
			file.status === 'failed' && file.assertionResults.length === 0
	).length;
	return {
		passed: found.numPassedTests,
		failed: found.numFailedTests + broken,
		skipped: found.numPendingTests + found.numTodoTests
	};
}

/** @returns {Counts | undefined} */
function e2eCounts() {
	const stats = report(e2eReport)?.stats;
	if (stats === undefined) return undefined;
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * What went wrong end to end, a line each with the first words of its error, for a log of which only the end is kept; also
 * what failed at first and passed when tried again.
 * @returns {string[]}
 */
function e2eTroubles() {
	/** @param {any} suite @returns {string[]} */
	const of = (suite) => [
		...(suite.suites ?? []).flatMap(of),
		...(suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
			spec.tests
				.filter((/** @type {any} */ { status }) => status === 'unexpected' || status === 'flaky')
				.map((/** @type {any} */ test) => {
					const error = test.results.find((/** @type {any} */ { error }) => error)?.error;
					const said = stripVTControlCharacters(String(error?.message ?? ''));
					const place = error?.location ? ` (line ${error.location.line})` : '';
					const what = test.status === 'flaky' ? 'passed at the second try' : 'failed';
					return `  ${what}: ${spec.file}: ${spec.title}${place}\n${said.slice(0, 600).replace(/^/gm, '    ')}`;
				})
		)
	];
	return of(report(e2eReport) ?? {});
}

const corpusScript = join(repository, 'scripts', 'corpus.mjs');

/** @type {Stage[]} */
const stages = [
	{
		name: 'lint',
		title: 'Lint and format',
		beside: true,
		commands: [
			[tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
			[tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']
		]
	},
	{
		name: 'tables',
		title: 'Tag tables as ExifTool lists them',
		beside: true,
		commands: [[join(repository, 'scripts', 'tables.mjs'), '--check']]
	},
	{
		name: 'types',
		title: 'Type check',
		beside: true,
		commands: [
			[tool('@sveltejs/kit/svelte-kit.js'), 'sync'],
			[tool('typescript/bin/tsc'), '-p', 'src/lib'],
			[tool('typescript/bin/tsc'), '-p', 'src/service-worker'],
			[tool('typescript/bin/tsc'), '-p', 'src/cli'],
			[
				tool('svelte-check/bin/svelte-check'),
				'--tsconfig',
				'./tsconfig.json',
				'--fail-on-warnings',
				'--output',
				'human'
			]
		]
	},
	{
		name: 'corpus',
		title: 'Held against ExifTool',
		beside: true,
		commands: [[corpusScript]],
		absent: existsSync(corpusScript) ? undefined : 'there is no scripts/corpus.mjs'
	},
	{
		name: 'unit',
		title: 'Unit and browser tests',
		commands: [
			[
				tool('vitest/vitest.mjs'),
				'run',
				'--reporter=dot',
				'--reporter=json',
				`--outputFile.json=${unitReport}`
			]
		],
		// Colours are for people who watch, not for a log.
		env: {
			...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
			...(temporary === undefined ? {} : { TMPDIR: temporary })
		},
		counts: unitCounts
	},
	{
		name: 'e2e',
		title: 'End to end',
		commands: [[tool('@playwright/test/cli.js'), 'test', '--reporter=list,json']],
		env: temporary === undefined ? {} : { MEDIATHEQUE_PROFILES: temporary },
		counts: e2eCounts,
		troubles: e2eTroubles
	}
];

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [more]
 * @param {Buffer[]} [held] takes what it prints
 * @returns {Promise<boolean>}
 */
function run(args, more = {}, held = undefined) {
	const browser = findBrowser();
	const env = {
		...process.env,
		...(browser === undefined ? {} : { CHROME_PATH: browser }),
		PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport,
		...more
	};
	return new Promise((done) => {
		const child = spawn(process.execPath, args, {
			cwd: repository,
			env,
			stdio: held ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
		});
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => held?.push(chunk));
		child.once('error', () => done(false));
		// Not at its exit: what it printed last may still be on its way.
		child.once('close', (code) => done(code === 0));
	});
}

/** @param {Stage} stage */
async function runStage(stage) {
	const heading = `\n== ${stage.title}\n`;
	/** @type {Buffer[] | undefined} */
	const held = stage.beside ? [Buffer.from(heading)] : undefined;
	if (!held) process.stdout.write(heading);
	const start = Date.now();
	let ok = true;
	for (const command of stage.commands) ok = (await run(command, stage.env, held)) && ok;
	if (held) process.stdout.write(Buffer.concat(held));
	const counts = stage.counts?.() ?? { passed: 0, failed: 0, skipped: 0 };
	// A stage that failed without a failed test (lint, a crash, no report) is a failure of its own.
	if (!ok && counts.failed === 0) counts.failed = 1;
	return { ...counts, ok: ok && counts.failed === 0, seconds: Math.round((Date.now() - start) / 1000) };
}

const only = /^(?:--only=)?([a-z,0-9]+)$/
	.exec(process.argv[process.argv.indexOf('--only') + 1] ?? '')?.[1]
	?.split(',');
const chosen = process.argv.includes('--only') ? stages.filter(({ name }) => only?.includes(name)) : stages;
if (chosen.length === 0) {
	process.stderr.write(`--only takes some of: ${stages.map(({ name }) => name).join(', ')}\n`);
	process.exit(2);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {Map<Stage, string[]>} */
const lines = new Map();

/** @param {Stage} stage */
async function check(stage) {
	if (stage.absent !== undefined) {
		lines.set(stage, [`skipped  ${stage.title}: ${stage.absent}`]);
		return;
	}
	const result = await runStage(stage);
	total.passed += result.passed;
	total.failed += result.failed;
	total.skipped += result.skipped;
	const figures =
		stage.counts === undefined
			? ''
			: `: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`;
	lines.set(stage, [
		`${result.ok ? 'ok      ' : 'FAILED  '} ${stage.title}${figures} (${result.seconds} s)`,
		...(stage.troubles?.() ?? [])
	]);
}

/** @param {Stage[]} waiting checked one after another */
async function checkAll(waiting) {
	for (let stage = waiting.shift(); stage; stage = waiting.shift()) await check(stage);
}

const beside = chosen.filter((stage) => stage.beside);
await Promise.all([checkAll(beside), checkAll(beside)]);
await checkAll(chosen.filter((stage) => !stage.beside));

process.stdout.write(`\n== Summary\n${chosen.flatMap((stage) => lines.get(stage) ?? []).join('\n')}\n`);
if (total.skipped > 0)
	process.stdout.write(`${total.skipped} skipped, each with its reason above or in test-results/\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);
