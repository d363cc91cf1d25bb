/** Builds the command for Node: `dist/cli.js` and the parts it loads when a file needs them. */
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** @param {string} path */
const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
const out = process.env.MEDIATHEQUE_CLI_OUT ?? inRepository('dist');

const { output } = await build({
	cwd: inRepository('.'),
	input: { cli: 'src/cli/main.ts' },
	platform: 'node',
	tsconfig: false,
	logLevel: 'warn',
	transform: {
		target: 'node20.19',
		define: { MEDIATHEQUE_VERSION: JSON.stringify(version) }
	},
	output: {
		dir: out,
		format: 'esm',
		banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
		entryFileNames: '[name].js',
		chunkFileNames: 'chunks/[name]-[hash].js'
	}
});
chmodSync(`${out}/cli.js`, 0o755);

// Parts of an earlier build go last: a command that runs meanwhile still finds its own.
const current = new Set(output.map((part) => part.fileName));
for (const name of readdirSync(`${out}/chunks`)) {
	if (!current.has(`chunks/${name}`)) rmSync(`${out}/chunks/${name}`);
}
