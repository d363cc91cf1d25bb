import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { writeHostFiles } from './scripts/headers.mjs';
import { sourceHash } from './scripts/sources.mjs';

/** A second build (for the test of updates) goes elsewhere under another version. */
const out = process.env.MEDIATHEQUE_BUILD || 'build';
/** Where the app will lie on its host, e.g. `/mediatheque`; empty at the top. */
const base = process.env.BASE_PATH ?? '';
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Package version and a hash of the sources: an unchanged build is no update, a changed one always is. */
const buildVersion = process.env.MEDIATHEQUE_VERSION || `${version}+${sourceHash().slice(0, 10)}`;

const toFiles = adapter({ pages: out, assets: out, fallback: '200.html' });

/** Static files, and the headers a host has to send with them. */
const adapted = {
	...toFiles,
	/** @param {import('@sveltejs/kit').Builder} builder */
	async adapt(builder) {
		await toFiles.adapt(builder);
		writeHostFiles(out, base);
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapted,
		// Films: an MPEG transport stream has the same ending.
		typescript: {
			config: (config) => ({ ...config, exclude: [...config.exclude, '../tests/fixtures/player/*.ts'] })
		},
		// Inside the repository, since what is prerendered there looks for node_modules.
		outDir: out === 'build' ? '.svelte-kit' : `.svelte-kit/builds/${basename(out)}`,
		paths: { base, relative: false },
		version: { name: buildVersion },
		serviceWorker: { register: false },
		files: { serviceWorker: 'src/service-worker/index.ts' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				// The two style attributes that libraries write: Kit's on the element that announces navigation, and
				// `display: contents;` on the items of the command palette (bits-ui).
				'style-src-attr': [
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
					'sha256-iaOezIDcQIoxCULa6FBKKuLUu09R7kG+Mlu+JVfU3Rw='
				],
				'img-src': ['self', 'blob:', 'data:'],
				'media-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self', 'blob:'],
				'worker-src': ['self'],
				'frame-src': ['none'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				'trusted-types': [
					'svelte-trusted-html',
					'sveltekit-trusted-url',
					'mediatheque',
					'mediatheque-service-worker'
				]
			}
		}
	}
};
