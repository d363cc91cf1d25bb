import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Who may import whom. A folder may import those of earlier steps; folders on one step do not import each other.
 * `parsers` imports nothing outside itself.
 */
const layers = [
	['parsers'],
	['library'],
	['storage', 'search', 'reports', 'platform', 'sync'],
	['workers'],
	['state'],
	['ui'],
	['routes']
];

/** @param {string} folder */
function forbidden(folder) {
	const step = layers.findIndex((names) => names.includes(folder));
	const allowed = new Set([...layers.slice(0, step).flat(), folder]);
	return layers.flat().filter((name) => !allowed.has(name) && name !== 'routes');
}

const direction = layers.flat().map((folder) => ({
	files: [folder === 'routes' ? 'src/routes/**' : `src/lib/${folder}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					...forbidden(folder).map((name) => ({
						group: [`#lib/${name}/*`, `**/lib/${name}/*`, `../${name}/*`, `../../${name}/*`],
						message: `${folder} may not import ${name}: see ARCHITECTURE.md.`
					})),
					{ group: ['$lib', '$lib/*'], message: 'Import #lib/<folder>/<file>.ts.' }
				]
			}
		]
	}
}));

export default ts.config(
	{
		ignores: [
			...['build', 'dist', '.svelte-kit', '.browser', '.scratch', 'src/lib/parsers/tags', 'test-results'],
			// Films: an MPEG transport stream has the same ending.
			'tests/fixtures/player/*.ts'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	// State here is `$state.raw` that is replaced, never changed in place; plain sets and maps on the way are right.
	{ rules: { 'svelte/prefer-svelte-reactivity': 'off' } },
	{
		files: ['src/lib/**', 'src/routes/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				{ name: 'fetch', message: 'All network goes through platform/network.ts.' },
				{ name: 'XMLHttpRequest', message: 'All network goes through platform/network.ts.' },
				{ name: 'WebSocket', message: 'All network goes through platform/network.ts.' },
				{ name: 'EventSource', message: 'All network goes through platform/network.ts.' }
			]
		}
	},
	...direction
);
