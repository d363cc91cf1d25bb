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

/**
 * What the sync worker may contact beside our own origin: an address that a person gives is known to nobody when the app is
 * built. Which one it is, and that it is asked and no other, is looked at by lib/platform/network.ts.
 */
const anyAddress = [
	'https:',
	'wss:',
	// A policy cannot name `[::1]`: its grammar knows no colon in a host.
	...['localhost', '127.0.0.1'].flatMap((host) => [`http://${host}:*`, `ws://${host}:*`])
];

/** Where the build puts what runs in a thread of its own; its shared parts lie in folders below. */
const workers = '/_app/immutable/workers/';

/** @param {string} path of a request, without the base path @returns {boolean} whether it is the one worker that syncs */
function isSyncWorker(path) {
	return path.startsWith(`${workers}sync.worker-`);
}

/**
 * The policy of the worker that syncs, and of it alone: a worker is bound by the policy of its own response, never by that of
 * the page that starts it.
 * @param {string} policy of everything else
 */
function syncWorkerPolicy(policy) {
	return policy.replace(/(?<=^|; )connect-src [^;]*/, (own) => `${own} ${anyAddress.join(' ')}`);
}

/**
 * @param {string} root folder of the build
 * @returns {Record<string, string>} what every response carries but that of the sync worker
 */
export function commonHeaders(root) {
	return {
		'Content-Security-Policy': contentSecurityPolicy(root),
		// Isolated, so that SharedArrayBuffer and exact memory figures exist; covers of other hosts still load.
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Embedder-Policy': 'credentialless',
		'Cross-Origin-Resource-Policy': 'same-origin',
		// The camera reads the code that another device shows; the browser asks the person first.
		'Permissions-Policy':
			'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), browsing-topics=()',
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff'
	};
}

/**
 * @param {Record<string, string>} common of `commonHeaders`
 * @param {string} path of a request, without the base path
 * @returns {Record<string, string>}
 */
export function headersOf(common, path) {
	const { 'Content-Security-Policy': policy = '' } = common;
	return isSyncWorker(path) ? { ...common, 'Content-Security-Policy': syncWorkerPolicy(policy) } : common;
}

/** Where files lie whose names carry a hash of their content. */
const hashed = '/_app/immutable/';

/** @param {string} path of a request, without the base path @returns {string} how long the answer may be kept */
export function cacheControl(path) {
	return path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** @param {string} root @returns {string[]} paths of all workers but the one that syncs */
function workersIn(root) {
	return readdirSync(join(root, workers), { withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
		.map(({ name }) => workers + name)
		.filter((path) => !isSyncWorker(path))
		.sort();
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
	const { 'Content-Security-Policy': policy = '', ...common } = commonHeaders(root);
	// Where two rules match, some hosts join their values and some take the last, so what is kept for ever must be in one of them
	// only. Of two policies that are joined both hold, so the wide one stands everywhere, and beside it the narrow one for all
	// workers but the one that syncs; pages have it in their meta element.
	const rules = [
		rule(`${base}/*`, { 'Content-Security-Policy': syncWorkerPolicy(policy), ...common }),
		...workersIn(root).map((path) => rule(base + path, { 'Content-Security-Policy': policy })),
		rule(`${base}/service-worker.js`, {
			'Content-Security-Policy': policy,
			'Cache-Control': cacheControl('/service-worker.js')
		}),
		rule(`${base}${hashed}*`, { 'Cache-Control': cacheControl(hashed) })
	];
	writeFileSync(join(root, '_headers'), `${rules.join('\n\n')}\n`);
	writeFileSync(join(root, '.nojekyll'), '');
}
