import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy, writeHostFiles } from '../../scripts/headers.mjs';
import { startServer } from '../../scripts/static-server.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;

const page = (hash: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-${hash}'; connect-src 'self' blob:; require-trusted-types-for 'script'">`;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'mediatheque-served-'));
	const root = join(folder, 'build');
	await mkdir(join(root, '_app/immutable/workers'), { recursive: true });
	await mkdir(join(root, 'library'), { recursive: true });
	await writeFile(join(folder, 'secret.txt'), 'secret');
	await writeFile(join(root, '.sources'), 'secret');
	await writeFile(join(root, 'index.html'), page('first'));
	await writeFile(join(root, '200.html'), page('shell'));
	await writeFile(join(root, 'library/index.html'), page('library'));
	await writeFile(join(root, 'a b.txt'), '0123456789');
	await writeFile(join(root, 'empty.txt'), '');
	await writeFile(join(root, '_app/immutable/workers/scan.js'), 'self.x = 1;');
	await writeFile(join(root, '_app/immutable/workers/sync.worker-1a2b.js'), 'self.x = 2;');
	server = await startServer({ root });
});

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
	fetch(new URL(path, server.url), { headers, method, redirect: 'manual' });

/** Paths as they are, which `fetch` would tidy up first. */
function raw(path: string): Promise<{ status: number | undefined; body: string }> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: server.port, path }, (response) => {
			let body = '';
			response.on('data', (part) => (body += String(part)));
			response.on('end', () => resolve({ status: response.statusCode, body }));
		})
			.on('error', reject)
			.end();
	});
}

test('every response carries the policy with the hashes of all pages, workers and errors included', async () => {
	for (const path of ['/', '/_app/immutable/workers/scan.js', '/nothing', '/healthz', '/a%20b.txt']) {
		const { headers } = await get(path);
		expect(headers.get('Content-Security-Policy')).toBe(
			"default-src 'self'; script-src 'self' 'sha256-shell' 'sha256-first' 'sha256-library'; connect-src 'self' blob:; require-trusted-types-for 'script'; frame-ancestors 'none'"
				.split('; ')
				.map((directive) => (directive.startsWith('script-src') ? expectedScripts(headers) : directive))
				.join('; ')
		);
		expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
		expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
		expect(headers.get('Cross-Origin-Embedder-Policy')).toBe('credentialless');
		expect(headers.get('Referrer-Policy')).toBe('no-referrer');
		// Codes of other devices are read by the camera; nothing else of the machine is asked for.
		expect(headers.get('Permissions-Policy')).toContain('camera=(self), microphone=()');
	}
});

/** The order of pages on a disk is the disk's. */
function expectedScripts(headers: Headers): string {
	const scripts = /script-src ([^;]*)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1] ?? '';
	expect(scripts.split(' ').sort()).toEqual([
		"'self'",
		"'sha256-first'",
		"'sha256-library'",
		"'sha256-shell'"
	]);
	return `script-src ${scripts}`;
}

test.each([
	['/../secret.txt'],
	['/..%2fsecret.txt'],
	['/%2e%2e/secret.txt'],
	['/library/../../secret.txt'],
	['/..%5csecret.txt'],
	['/.sources'],
	['/%00'],
	['/%'],
	['//secret.txt']
])('nothing outside the build and nothing hidden is served: %s', async (path) => {
	const answer = await raw(path);

	expect(answer.status).toBe(404);
	expect(answer.body).not.toContain('secret');
});

test('a deep link opens the app, a missing file stays missing', async () => {
	const accept = { accept: 'text/html,*/*' };

	expect(await (await get('/item/7/', accept)).text()).toContain('sha256-shell');
	expect((await get('/item/7/')).status).toBe(404);
	expect((await get('/_app/immutable/gone.js', accept)).status).toBe(404);
});

test('a page without its last slash leads to the page, with what was asked', async () => {
	const answer = await get('/library?q=lisbon');

	expect(answer.status).toBe(308);
	expect(answer.headers.get('Location')).toBe('/library/?q=lisbon');
});

test.each([
	['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
	['bytes=8-', 206, '89', 'bytes 8-9/10'],
	['bytes=-2', 206, '89', 'bytes 8-9/10'],
	['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
	['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
	['bytes=0-1,4-5', 200, '0123456789', null],
	['lines=1-2', 200, '0123456789', null]
])('the part %s of a file', async (range, status, body, contentRange) => {
	const answer = await get('/a%20b.txt', { range });

	expect(answer.status).toBe(status);
	expect(await answer.text()).toBe(body);
	expect(answer.headers.get('Content-Range')).toBe(contentRange);
});

test.each(['bytes=10-', 'bytes=-0'])('a part behind the end is refused: %s', async (range) => {
	const answer = await get('/a%20b.txt', { range });

	expect(answer.status).toBe(416);
	expect(answer.headers.get('Content-Range')).toBe('bytes */10');
});

test('an empty file, a mere look, and a file known already', async () => {
	expect(await (await get('/empty.txt')).text()).toBe('');
	const head = await get('/a%20b.txt', {}, 'HEAD');
	expect(head.headers.get('Content-Length')).toBe('10');
	expect((await get('/a%20b.txt', { 'if-none-match': head.headers.get('ETag') ?? '' })).status).toBe(304);
});

test('only what carries a hash in its name is kept for ever', async () => {
	expect((await get('/_app/immutable/workers/scan.js')).headers.get('Cache-Control')).toContain('immutable');
	expect((await get('/')).headers.get('Cache-Control')).toBe('no-cache');
});

test('a build made for a path is served under it, and the top leads there', async () => {
	const under = await startServer({ root: join(folder, 'build'), base: '/media' });
	const ask = (path: string) => fetch(new URL(path, under.url), { redirect: 'manual' });

	expect(under.url).toMatch(/\/media\/$/);
	expect((await ask('/')).headers.get('Location')).toBe('/media/');
	expect((await ask('/media?q=1')).headers.get('Location')).toBe('/media/?q=1');
	expect((await ask('/media/library?q=1')).headers.get('Location')).toBe('/media/library/?q=1');
	expect(await (await ask('/media/')).text()).toContain('sha256-first');
	expect((await ask('/media/_app/immutable/workers/scan.js')).headers.get('Cache-Control')).toContain(
		'immutable'
	);
	expect((await ask('/library/')).status).toBe(404);
	expect((await ask('/mediatheque/')).status).toBe(404);
	await under.close();
});

test('a static host is told the same rules in a file', async () => {
	const root = join(folder, 'hosted');
	await cp(join(folder, 'build'), root, { recursive: true });
	writeHostFiles(root, '/media');
	const told = await readFile(join(root, '_headers'), 'utf8');

	const asked = (path: string) => policiesFor(told, `/media${path}`);
	expect(asked('/_app/immutable/workers/scan.js')).toContain(contentSecurityPolicy(root));
	expect(asked('/service-worker.js')).toContain(contentSecurityPolicy(root));
	expect(asked('/_app/immutable/workers/sync.worker-1a2b.js')).toEqual([
		contentSecurityPolicy(root).replace("connect-src 'self' blob:", `connect-src 'self' blob: ${anywhere}`)
	]);
	const { headers } = await get('/_app/immutable/workers/sync.worker-1a2b.js');
	for (const line of told.split('\n\n')[0]?.split('\n').slice(1) ?? []) {
		const [name = '', ...value] = line.trim().split(': ');
		expect(headers.get(name)?.split(' ').sort()).toEqual(value.join(': ').split(' ').sort());
	}
	expect(told).toContain('/media/_app/immutable/*\n  Cache-Control: public, max-age=31536000, immutable');
	expect(told.match(/Cache-Control/g)).toHaveLength(2);
});

const anywhere = 'https: wss: http://localhost:* ws://localhost:* http://127.0.0.1:* ws://127.0.0.1:*';

/** All policies of a `_headers` file that match a path: a host joins them, and each holds. */
function policiesFor(told: string, path: string): string[] {
	return told.split('\n\n').flatMap((rule) => {
		const [pattern = '', ...lines] = rule.split('\n');
		const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
		return lines.flatMap((line) => (matches && /^ {2}Content-Security-Policy: (.*)$/.exec(line)?.[1]) || []);
	});
}

test('only the worker that syncs may contact more than the app itself', async () => {
	const contacts = async (path: string) =>
		/connect-src ([^;]*)/.exec((await get(path)).headers.get('Content-Security-Policy') ?? '')?.[1];

	expect(await contacts('/_app/immutable/workers/sync.worker-1a2b.js')).toBe(`'self' blob: ${anywhere}`);
	for (const path of [
		'/',
		'/library/',
		'/_app/immutable/workers/scan.js',
		'/a%20b.txt',
		'/sync.worker-1a2b.js'
	])
		expect(await contacts(path), path).toBe("'self' blob:");
});

test('nothing can be sent to it, and a folder without a build is refused in words', async () => {
	expect((await get('/', {}, 'POST')).status).toBe(405);
	await expect(startServer({ root: folder })).rejects.toThrow('npm run build');
});
