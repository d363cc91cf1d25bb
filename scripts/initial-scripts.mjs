/** Which scripts of a build the first screen waits for, and how big they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/**
 * The scripts that `/` preloads or imports, with everything they import before they run.
 * @param {string} build folder of the build
 * @returns {Map<string, number>} bytes after gzip, by path below the build
 */
export function initialScripts(build) {
	const read = (/** @type {string} */ path) => readFileSync(join(build, path), 'utf8');
	const waiting = [
		...read('index.html').matchAll(/href="([^"]+\.js)" rel="modulepreload"|import\("([^"]+\.js)"\)/g)
	].map((match) => match[1] ?? match[2] ?? '');
	/** @type {Map<string, number>} */
	const sizes = new Map();
	for (const path of waiting) {
		if (sizes.has(path)) continue;
		const code = read(path);
		sizes.set(path, gzipSync(code, { level: 9 }).length);
		waiting.push(...staticImports(path, code));
	}
	return sizes;
}

/** @param {string} path @param {string} code */
function staticImports(path, code) {
	return parseAst(code).body.flatMap((node) => {
		const source = 'source' in node ? node.source : undefined;
		if (source === undefined || source === null || !('value' in source)) return [];
		return [new URL(String(source.value), `http://build${path}`).pathname];
	});
}
