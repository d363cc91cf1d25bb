// npm run fuzz [-- COUNT [SEED]]: damaged files of every format, 100,000 where no count is given, read under a deadline.
// A fault is told with its number and seed, and comes again with the same ones.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './sources.mjs';

const [count = '100000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
process.stdout.write(`${count} damaged files, seed ${seed}\n`);
const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
const args = [vitest, 'run', '--project', 'node', 'tests/parsers/hostile.test.ts', '-t', 'damaged files'];
spawn(process.execPath, args, {
	cwd: repository,
	env: { ...process.env, MUTANTS: count, SEED: seed },
	stdio: 'inherit'
}).once('exit', (code) => process.exit(code ?? 1));
