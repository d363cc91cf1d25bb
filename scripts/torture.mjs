// npm run torture: edits and jobs in browsers that are killed at random, forty times each.
//   KILLS=100 SEED=7 npm run torture
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './sources.mjs';

const playwright = join(repository, 'node_modules/@playwright/test/cli.js');
const env = { ...process.env, KILLS: process.env.KILLS ?? '40' };
spawn(process.execPath, [playwright, 'test', 'killed', '--workers=1'], {
	cwd: repository,
	env,
	stdio: 'inherit'
}).on('exit', (code) => process.exit(code ?? 1));
