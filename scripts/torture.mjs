// npm run torture: devices over a bad folder, 20,000 operations each and fifty seeds; then edits and jobs in browsers that are
// killed at random, forty times each.
//   KILLS=100 SEED=7 npm run torture
//   SYNC_SEEDS=5 npm run torture sync      only the devices
//   npm run torture killed                 only the browsers
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './sources.mjs';

const runs = {
	sync: {
		args: ['vitest/vitest.mjs', 'run', '--project', 'node', 'tests/sync/exchange'],
		env: { SYNC_OPERATIONS: '20000', SYNC_SEEDS: '50' }
	},
	killed: {
		args: ['@playwright/test/cli.js', 'test', 'killed', '--workers=1'],
		env: { KILLS: '40' }
	}
};

const wanted = process.argv[2];
const chosen = Object.entries(runs).filter(([name]) => wanted === undefined || wanted === name);
if (chosen.length === 0) {
	console.error(`There is no torture named ${wanted}: ${Object.keys(runs).join(', ')}`);
	process.exit(1);
}
for (const [, { args, env }] of chosen) {
	const [script = '', ...rest] = args;
	const { status } = spawnSync(process.execPath, [join(repository, 'node_modules', script), ...rest], {
		cwd: repository,
		env: { ...env, ...process.env },
		stdio: 'inherit'
	});
	if (status !== 0) process.exit(status ?? 1);
}
