/**
 * Builds what `import ... from 'mediatheque'` gets: the engine as modules, parts of it loaded when a file needs them, and
 * its types, into `dist/engine`. The command beside it is built by build-cli.mjs.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import ts from 'typescript';
import { licencesOf, shipped } from './licences.mjs';

/** @param {string} path */
const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const out = join(process.env.MEDIATHEQUE_CLI_OUT ?? inRepository('dist'), 'engine');
/** What can be imported, by the name of its module. */
const entries = {
	index: 'src/lib/parsers/index.ts',
	music: 'src/lib/parsers/music.ts',
	node: 'src/cli/file-source.ts',
	timed: 'src/lib/parsers/timed.ts'
};

rmSync(out, { recursive: true, force: true });
const { output } = await build({
	cwd: inRepository('.'),
	input: entries,
	platform: 'neutral',
	tsconfig: false,
	resolve: { mainFields: ['module', 'main'] },
	logLevel: 'warn',
	external: [/^node:/],
	transform: { target: 'es2022' },
	output: { dir: out, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
});

// The command beside it is none.
writeFileSync(join(out, 'package.json'), '{"type":"module"}\n');

// The command beside it carries the same packages: it is made of the same engine.
const packages = output.flatMap((part) => (part.type === 'chunk' ? shipped(part.modules) : []));
writeFileSync(join(out, 'licences.json'), JSON.stringify(licencesOf(new Set(packages)), null, '\t'));

const declarations = declare(Object.values(entries).map(inRepository));
for (const [name, source] of Object.entries(entries)) {
	const types = inRepository(source).replace(/\.ts$/, '.d.ts');
	if (!declarations.has(types)) throw new Error(`no types for ${source}`);
	writeTypes(types);
	const target = `./types/${types.slice(inRepository('src/').length).replace(/\.d\.ts$/, '.js')}`;
	writeFileSync(join(out, `${name}.d.ts`), `export * from '${target}';\n`);
}

/** The types of all modules that these import, by the path they would have beside them. @param {string[]} files */
function declare(files) {
	const config = ts.parseJsonConfigFileContent(
		{
			extends: inRepository('src/cli/tsconfig.json'),
			compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, incremental: false },
			files
		},
		ts.sys,
		inRepository('src')
	);
	/** @type {Map<string, string>} */
	const made = new Map();
	// What is wrong with the sources is told by `npm run check`, not here.
	ts.createProgram(config.fileNames, config.options).emit(undefined, (path, text) => {
		made.set(resolve(path), text);
	});
	return made;
}

/** Writes a module's types and, once each, those that it needs. @param {string} path @param {Set<string>} [written] */
function writeTypes(path, written = new Set()) {
	const text = declarations.get(path);
	if (text === undefined || written.has(path)) return;
	written.add(path);
	const plain = text.replace(/(from |import\()'([^']+)\.ts'/g, (_all, before, module) => {
		const target = module.startsWith('#lib/')
			? inRepository(`src/lib/${module.slice('#lib/'.length)}`)
			: resolve(dirname(path), module);
		writeTypes(`${target}.d.ts`, written);
		// With its ending: a module may go by the name of the folder beside it.
		return `${before}'${relativeTo(dirname(path), `${target}.js`)}'`;
	});
	const place = join(out, 'types', path.slice(inRepository('src/').length));
	mkdirSync(dirname(place), { recursive: true });
	writeFileSync(place, plain);
}

/** @param {string} folder @param {string} target */
function relativeTo(folder, target) {
	const [from, to] = [folder.split('/'), target.split('/')];
	while (from.length > 0 && from[0] === to[0]) {
		from.shift();
		to.shift();
	}
	return `${from.length === 0 ? './' : '../'.repeat(from.length)}${to.join('/')}`;
}
