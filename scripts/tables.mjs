/**
 * Makes the modules of src/lib/parsers/tags that tables-list.mjs lists.
 *
 *   npm run tables                writes all
 *   npm run tables -- exif audio  writes those whose path holds one of the words
 *   npm run tables -- --check     says which are not what would be written, and which no entry makes; exit code 1 if any
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRepository, readTables } from './listx.mjs';
import { moduleText } from './tables-forms.mjs';
import { modules } from './tables-list.mjs';

const folder = inRepository('src/lib/parsers/tags');
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const check = process.argv.includes('--check');
const listing = readTables();
let wrong = 0;

for (const module of modules) {
	if (words.length > 0 && !words.some((word) => module.file.includes(word))) continue;
	const path = join(folder, `${module.file}.ts`);
	const text = moduleText(module, listing);
	if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
	if (check) {
		wrong++;
		console.log(`tags/${module.file}.ts is not as it would be made: npm run tables`);
		continue;
	}
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	console.log(`tags/${module.file}.ts: ${text.length} characters`);
}

if (check) {
	const made = new Set(modules.map(({ file }) => `${file}.ts`));
	const present = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.ts') && !file.startsWith('supplement/'));
	for (const file of present.filter((one) => !made.has(one))) {
		wrong++;
		console.log(`tags/${file} is made by no entry of scripts/tables-list.mjs`);
	}
	if (wrong === 0) console.log('All tag tables are as made.');
	process.exitCode = wrong === 0 ? 0 : 1;
}
