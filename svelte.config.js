import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** A second build (for the test of updates) goes elsewhere under another version. */
const out = process.env.MEDIATHEQUE_BUILD ?? 'build';
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Package version and commit: the same sources give the same version, so that an unchanged build is no update. */
function buildVersion() {
	if (process.env.MEDIATHEQUE_VERSION) return process.env.MEDIATHEQUE_VERSION;
	try {
		const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return `${version}+${String(commit).trim()}`;
	} catch {
		return version;
	}
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: out, assets: out, fallback: '200.html' }),
		outDir: process.env.MEDIATHEQUE_BUILD ? `${out}/.svelte-kit` : '.svelte-kit',
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		version: { name: buildVersion() },
		serviceWorker: { register: false },
		files: { serviceWorker: 'src/service-worker/index.ts' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
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
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'mediatheque']
			}
		}
	}
};
