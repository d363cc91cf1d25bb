// Which tests in Node need a process of their own. The others share one, which loads what they import once and not for each.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './sources.mjs';

/**
 * Puts something else in the place of what every module sees: modules, globals, clocks, methods of built-in objects. Or asks
 * how much memory a child took at most, in which Linux counts what its parent had.
 */
const meddling =
	/\bvi\.(?:do)?mock\(|\bvi\.(?:spyOn|stubGlobal|stubEnv|useFakeTimers|setSystemTime|resetModules)\(|\.prototype\.\w+ = |\bObject\.assign\(globalThis\b|\bprocess\.env\.\w+ = |\.maxRSS\b/i;

/**
 * @returns {string[]} paths of the tests in Node, from the repository's folder, that would be in the way of others in the
 * same process, or that others might be in the way of: what goes on after another test is seen by a spy as well
 */
export function testsApart() {
	const folder = join(repository, 'tests');
	// A checkout that is only built may have no tests.
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter(
			(path) => path.endsWith('.test.ts') && !path.endsWith('.browser.test.ts') && !path.startsWith('e2e/')
		)
		.filter((path) => meddling.test(readFileSync(join(folder, path), 'utf8')))
		.map((path) => `tests/${path}`)
		.sort();
}
