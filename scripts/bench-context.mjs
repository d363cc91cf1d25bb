/** What a benchmark is given. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFolder, exiftool, inRepository } from './places.mjs';

/**
 * @typedef {object} Result
 * @property {Record<string, number>} figures for programs that look at the JSON
 * @property {string[]} columns
 * @property {(string | number)[][]} rows
 * @property {string[]} [notes] sentences under the table
 *
 * @typedef {object} Benchmark
 * @property {string} name for `--only`
 * @property {string} title a line that says what is measured
 * @property {number} [patience] milliseconds after which it has failed; four minutes unless given
 * @property {(context: BenchContext) => Promise<Result> | Result} run
 *
 * @typedef {ReturnType<typeof benchContext>} BenchContext
 *
 * @typedef {{ cpu: number, wall: number }} Cost seconds
 */

/** A command that takes longer than this is stopped, milliseconds. */
const commandPatience = 120_000;

/** Something that a benchmark needs is not on this machine. */
export class Unavailable extends Error {}

/** @param {number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** A figure with three significant digits. @param {number} value */
export const short = (value) => (value >= 100 ? String(Math.round(value)) : value.toPrecision(3));

export function benchContext() {
	const corpus = corpusFolder();
	return {
		corpus,
		/** The corpus. @throws Unavailable */
		needCorpus() {
			if (!corpus) throw new Unavailable('there is no corpus of sample files here (MEDIATHEQUE_CORPUS)');
			return corpus;
		},
		/** The built command. @throws Unavailable */
		needCommand() {
			const path = inRepository('dist/cli.js');
			if (!existsSync(path)) throw new Unavailable('dist/cli.js is missing: npm run build');
			return path;
		},
		exiftool,
		inRepository,
		costOf,
		turns,
		temporary
	};
}

/**
 * What a command costs; its output is discarded.
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Cost}
 */
function costOf(command, { cwd, env } = {}) {
	// The shell's own `time` counts the command and its children, to the millisecond, wherever there is a bash.
	const script = 'TIMEFORMAT="%3U %3S %3R"; time "$@" >/dev/null 2>/dev/null';
	const { stderr, status, error } = spawnSync('bash', ['-c', script, 'bash', ...command], {
		...(cwd === undefined ? {} : { cwd }),
		// Where this is set, Node reads all certificates before it starts: no cost of the command's.
		env: { ...process.env, LC_ALL: 'C', NODE_EXTRA_CA_CERTS: '', ...env },
		encoding: 'utf8',
		timeout: commandPatience
	});
	if (error) throw error;
	const [user, system, wall] = stderr.trim().split(/\s+/).slice(-3).map(Number);
	if (user === undefined || system === undefined || wall === undefined || Number.isNaN(wall)) {
		throw new Error(`${command[0]} could not be timed (exit ${status}): ${stderr}`);
	}
	return { cpu: user + system, wall };
}

/**
 * Runs several sides in turn, so that a busy moment of the machine hits all of them; each side's median counts.
 * @template {string} Side
 * @param {Record<Side, () => Cost | Promise<Cost>>} sides
 * @param {number} [times]
 * @returns {Promise<Record<Side, Cost>>}
 */
async function turns(sides, times = 3) {
	const names = /** @type {Side[]} */ (Object.keys(sides));
	/** @type {Map<Side, Cost[]>} */
	const costs = new Map(names.map((name) => [name, []]));
	for (let turn = 0; turn < times; turn++) {
		for (const name of names) costs.get(name)?.push(await sides[name]());
	}
	return /** @type {Record<Side, Cost>} */ (
		Object.fromEntries(
			[...costs].map(([name, of]) => [
				name,
				{ cpu: median(of.map(({ cpu }) => cpu)), wall: median(of.map(({ wall }) => wall)) }
			])
		)
	);
}

/**
 * A folder that is gone afterwards.
 * @template T
 * @param {(folder: string) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
async function temporary(use) {
	const folder = mkdtempSync(join(tmpdir(), 'mediatheque-bench-'));
	try {
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
