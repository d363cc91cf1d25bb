/** Time and memory for each file that crashed or stalled other programs. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { short } from '../../scripts/bench-context.mjs';

/** Prints the peak of the process's memory (in kB) last of all. */
const peak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'hostile',
	title: 'Hostile files: at most 1 second and 64 MB each',
	run({ needCorpus, needCommand }) {
		const folder = join(needCorpus(), 'hostile');
		const cli = needCommand();
		const files = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((one) => one.isFile())
			.map((one) => join(one.parentPath, one.name))
			.sort();
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
		const slowest = worst(({ seconds }) => seconds);
		const most = worst(({ memory }) => memory - idle.memory);
		const bad = costs.filter(
			({ seconds, memory, status }) => status !== 0 || seconds > 1 || !(memory - idle.memory <= 64)
		);
		return {
			figures: {
				files: files.length,
				'slowest s': slowest,
				'most MB': most,
				'whole process MB': worst(({ memory }) => memory),
				'idle MB': idle.memory,
				'over the limits': bad.length
			},
			columns: ['hostile files', 'slowest, s', 'most memory, MB', 'whole process, MB', 'over 1 s or 64 MB'],
			rows: [[files.length, short(slowest), short(most), short(worst(({ memory }) => memory)), bad.length]],
			notes: [
				`Each file in a process of its own, its start included, the quickest of three turns; memory is what comes on top of the ${short(idle.memory)} MB of a process that reads nothing.`,
				...bad.map(
					({ path, seconds, memory }) =>
						`Over: ${path.slice(folder.length + 1)}, ${short(seconds)} s, ${short(memory)} MB.`
				)
			]
		};
	}
};
