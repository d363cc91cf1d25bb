/** Time and memory for each file that crashed or stalled other programs, and for each bomb of our own making. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { short } from '../../scripts/bench-context.mjs';

/** Prints the peak of the process's memory (in kB) last of all. */
const peak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`;

/** What one file may cost. */
const ceilings = { hostile: 1, bombs: 0.5 };
const mostMemory = 64;

/** @param {string} folder @returns {Promise<string[]>} */
async function writtenBombs(folder) {
	const module = join(folder, 'bombs.mjs');
	await build({
		input: new URL('../parsers/bombs.ts', import.meta.url).pathname,
		platform: 'node',
		tsconfig: false,
		logLevel: 'silent',
		output: { file: module }
	});
	// In a process of its own: what this one has used at its peak would count for every process it starts.
	const write = `import { bombs } from ${JSON.stringify(pathToFileURL(module).href)};
		import { writeFileSync } from 'node:fs';
		for (const { name, bytes } of bombs()) writeFileSync(${JSON.stringify(`${folder}/`)} + name, bytes);`;
	spawnSync(process.execPath, ['--input-type=module', '-e', write], { stdio: 'inherit' });
	return readdirSync(folder)
		.filter((name) => name !== basename(module))
		.map((name) => join(folder, name));
}

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'hostile',
	title: 'Hostile files: at most 1 second and 64 MB each, bombs half a second',
	async run({ needCorpus, needCommand, temporary }) {
		const cli = needCommand();
		/** @param {readonly string[]} args */
		const cost = (args) => {
			const start = performance.now();
			const { stderr, status } = spawnSync(process.execPath, ['--import', peak, cli, ...args], {
				encoding: 'utf8',
				stdio: ['ignore', 'ignore', 'pipe'],
				timeout: 20_000
			});
			const seconds = (performance.now() - start) / 1000;
			return { seconds, memory: Number(stderr.trim().split('\n').at(-1)) / 1000, status };
		};
		// What Node and the command need to say their version is not the file's doing.
		const idle = cost(['--version']);

		/** @param {string[]} files @param {number} ceiling seconds */
		const measure = (files, ceiling) => {
			const costs = files.map((path) => {
				// The quickest of three: what the file costs, not what else the machine did meanwhile.
				const turns = [1, 2, 3].map(() => cost(['read', '-j', '-G1', path]));
				return {
					path,
					seconds: Math.min(...turns.map(({ seconds }) => seconds)),
					memory: Math.max(...turns.map(({ memory }) => memory)),
					status: turns.find(({ status }) => status !== 0)?.status ?? 0
				};
			});
			const worst = (/** @type {(one: { seconds: number, memory: number }) => number} */ of) =>
				Math.max(...costs.map((one) => of(one)));
			return {
				files: files.length,
				slowest: worst(({ seconds }) => seconds),
				most: worst(({ memory }) => memory - idle.memory),
				whole: worst(({ memory }) => memory),
				bad: costs.filter(
					({ seconds, memory, status }) =>
						status !== 0 || seconds > ceiling || !(memory - idle.memory <= mostMemory)
				)
			};
		};
		const folder = join(needCorpus(), 'hostile');
		const hostile = measure(
			readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((one) => one.isFile())
				.map((one) => join(one.parentPath, one.name))
				.sort(),
			ceilings.hostile
		);
		const bombs = await temporary(async (room) => measure(await writtenBombs(room), ceilings.bombs));
		return {
			figures: {
				files: hostile.files,
				'slowest s': hostile.slowest,
				'most MB': hostile.most,
				'whole process MB': hostile.whole,
				'idle MB': idle.memory,
				'over the limits': hostile.bad.length,
				bombs: bombs.files,
				'slowest bomb s': bombs.slowest,
				'most MB of a bomb': bombs.most,
				'bombs over the limits': bombs.bad.length
			},
			columns: ['files', 'number', 'slowest, s', 'most memory, MB', 'whole process, MB', 'over the limits'],
			rows: [
				['that crashed other programs', hostile],
				['bombs of our own', bombs]
			].map(([what, one]) => {
				const { files, slowest, most, whole, bad } = /** @type {ReturnType<typeof measure>} */ (one);
				return [String(what), files, short(slowest), short(most), short(whole), bad.length];
			}),
			notes: [
				`Each file in a process of its own, its start included, the quickest of three turns; memory is what comes on top of the ${short(idle.memory)} MB of a process that reads nothing.`,
				...[...hostile.bad, ...bombs.bad].map(
					({ path, seconds, memory }) =>
						`Over: ${basename(path)}, ${short(seconds)} s, ${short(memory - idle.memory)} MB.`
				)
			]
		};
	}
};
