/**
 * Makes static/presets.schema.json, the published schema of files of presets, of the schemas that the app checks them by.
 *
 *   npm run preset-schema             writes it
 *   npm run preset-schema -- --check  says whether it is what would be written; exit code 1 if not
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { presetSchemaText } from './preset-schema-text.mjs';

const path = fileURLToPath(new URL('../static/presets.schema.json', import.meta.url));
const library = (/** @type {string} */ file) =>
	fileURLToPath(new URL(`../src/lib/library/${file}`, import.meta.url));
/** @param {string} file */
const load = async (file) =>
	(await runnerImport(library(file), { configFile: false, logLevel: 'error' })).module;

const { kindsOfPresets } = await load('preset-kinds/kinds.ts');
const { presetVersions, longestPresetName } = await load('preset.ts');
const { factsSchema, fileFormat, fileVersion } = await load('preset-file.ts');
const text = presetSchemaText({
	kinds: kindsOfPresets,
	versions: presetVersions,
	facts: factsSchema,
	...{ fileFormat, fileVersion, longestPresetName }
});

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
	console.log('static/presets.schema.json is not as it would be made: npm run preset-schema');
	process.exitCode = 1;
}
