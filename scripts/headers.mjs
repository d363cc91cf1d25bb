// What the app asks of whoever serves it: the one list behind our own server and the `_headers` file of a build.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder @returns {string[]} */
function pagesBelow(folder) {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
		.sort();
}

/**
 * The policy of the built pages as one header. The build writes it into a meta element of every page, with the hashes of that
 * page's own scripts; the header carries the hashes of all pages and binds what a meta element cannot: workers and framing.
 * @param {string} root folder of the build
 * @returns {string}
 */
export function contentSecurityPolicy(root) {
	/** @type {Map<string, Set<string>>} */
	const directives = new Map();
	for (const page of pagesBelow(root)) {
		const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(
			readFileSync(page, 'utf8')
		)?.[1];
		if (content === undefined) throw new Error(`${page} has no content security policy`);
		for (const directive of content.replaceAll('&#39;', "'").split(';')) {
			const [name = '', ...values] = directive.trim().split(/\s+/);
			if (name === '') continue;
			const known = directives.get(name) ?? new Set();
			for (const value of values) known.add(value);
			directives.set(name, known);
		}
	}
	if (directives.size === 0) throw new Error(`${root} holds no pages`);
	directives.set('frame-ancestors', new Set(["'none'"]));
	return [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}

/** @param {string} root folder of the build @returns {Record<string, string>} what every response carries */
export function commonHeaders(root) {
	return {
		'Content-Security-Policy': contentSecurityPolicy(root),
		// Isolated, so that SharedArrayBuffer and exact memory figures exist; covers of other hosts still load.
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Embedder-Policy': 'credentialless',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy':
			'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), browsing-topics=()',
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff'
	};
}

/** Where files lie whose names carry a hash of their content. */
const hashed = '/_app/immutable/';

/** @param {string} path of a request, without the base path @returns {string} how long the answer may be kept */
export function cacheControl(path) {
	return path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Writes the same rules as a `_headers` file, the form that static hosts such as Netlify and Cloudflare Pages read
 * (https://docs.netlify.com/manage/routing/headers/), and tells GitHub Pages to serve folders that begin with `_`.
 * @param {string} root folder of the build
 * @param {string} [base] path the build is served under, without a slash at its end
 */
export function writeHostFiles(root, base = '') {
	/** @param {string} path @param {Record<string, string>} headers */
	const rule = (path, headers) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const rules = [
		rule(`${base}/*`, commonHeaders(root)),
		// Hosts join the values of two rules that both match, so what is kept for ever must be in one of them only.
		...[`${hashed}*`, '/service-worker.js'].map((path) =>
			rule(base + path, { 'Cache-Control': cacheControl(path) })
		)
	];
	writeFileSync(join(root, '_headers'), `${rules.join('\n\n')}\n`);
	writeFileSync(join(root, '.nojekyll'), '');
}
