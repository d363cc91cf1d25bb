/** Builds the command for Node: `dist/cli.js` and the parts it loads when a file needs them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { plainData } from './plain-data.mjs';
import { plainExports } from './plain-exports.mjs';
import { plainFields } from './plain-fields.mjs';
import { plainLetters } from './plain-letters.mjs';

/** @param {string} path */
const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
const out = process.env.MEDIATHEQUE_CLI_OUT ?? inRepository('dist');

/** @type {import('rolldown').BuildOptions} */
const common = { cwd: inRepository('.'), platform: 'node', tsconfig: false, logLevel: 'warn' };
const target = 'node20.19';

const { output } = await build({
	...common,
	plugins: [plainData(), plainFields(), plainExports(), plainLetters()],
	input: { main: 'src/cli/main.ts' },
	transform: {
		target,
		assumptions: { setPublicClassFields: true },
		typescript: { removeClassFieldsWithoutInitializer: true },
		define: { MEDIATHEQUE_VERSION: JSON.stringify(version) }
	},
	output: {
		dir: join(out, 'chunks'),
		format: 'cjs',
		strict: true,
		codeSplitting: { groups: [{ name: 'common', tags: ['$initial'] }] },
		entryFileNames: '[name]-[hash].cjs',
		chunkFileNames: '[name]-[hash].cjs'
	}
});
const main = output.find((part) => part.type === 'chunk' && part.isEntry)?.fileName ?? '';
const compiled = main.replace(/\.cjs$/, '.bin');

// What V8 makes of the parts: see src/cli/parts.ts.
const made = mkdtempSync(join(tmpdir(), 'mediatheque-build-'));
try {
	const compiler = join(made, 'compile.mjs');
	await build({
		...common,
		input: 'src/cli/compile.ts',
		transform: { target },
		output: { file: compiler, format: 'esm' }
	});
	const parts = output.map((part) => part.fileName).filter((name) => name.endsWith('.cjs'));
	const words = [compiler, join(out, 'chunks'), join(out, 'chunks', compiled), ...parts];
	const { status, stderr } = spawnSync(process.execPath, words, {
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The command could not be compiled: ${stderr}`);
} finally {
	rmSync(made, { recursive: true, force: true });
}

await build({
	...common,
	input: { cli: 'src/cli/start.ts' },
	transform: {
		target,
		define: { MEDIATHEQUE_MAIN: JSON.stringify(main), MEDIATHEQUE_COMPILED: JSON.stringify(compiled) }
	},
	output: { dir: out, format: 'cjs', banner: '#!/usr/bin/env node', entryFileNames: '[name].js' }
});
chmodSync(`${out}/cli.js`, 0o755);
// Node starts sooner without its loader of ES modules.
writeFileSync(`${out}/package.json`, '{"type":"commonjs"}\n');

// Parts of an earlier build go last: a command that runs meanwhile still finds its own.
const current = new Set([compiled, ...output.map((part) => part.fileName)]);
for (const name of readdirSync(`${out}/chunks`)) {
	if (!current.has(name)) rmSync(`${out}/chunks/${name}`);
}
