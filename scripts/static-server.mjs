// Serves the built app on the loopback interface as a good static host would, with every header the app asks for.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { cacheControl, commonHeaders, headersOf } from './headers.mjs';

/** @type {Record<string, string>} */
const types = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.flac': 'audio/flac',
	'.gif': 'image/gif',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.m4a': 'audio/mp4',
	'.md': 'text/markdown; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.mov': 'video/quicktime',
	'.mp3': 'audio/mpeg',
	'.mp4': 'video/mp4',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.tif': 'image/tiff',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webm': 'video/webm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.zip': 'application/zip'
};

/**
 * The file a path of a request stands for, or undefined. Nothing outside `root`, nothing hidden.
 * @param {string} root absolute
 * @param {string} path as asked for, percent-encoded
 * @returns {{ file: string } | { redirect: string } | undefined}
 */
function find(root, path) {
	let decoded;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		return undefined;
	}
	const parts = decoded.split('/').filter((part) => part !== '');
	if (parts.some((part) => part.startsWith('.') || /[\\\0:]/.test(part))) return undefined;
	const place = resolve(root, ...parts);
	if (place !== root && !place.startsWith(root + sep)) return undefined;
	const stats = statSync(place, { throwIfNoEntry: false });
	if (stats?.isFile() && !decoded.endsWith('/')) return { file: place };
	if (!stats?.isDirectory() || !existsSync(join(place, 'index.html'))) return undefined;
	if (decoded.endsWith('/')) return { file: join(place, 'index.html') };
	return { redirect: `/${parts.map(encodeURIComponent).join('/')}/` };
}

/**
 * The single range of bytes a request asks for. More than one range, or another unit, is answered with the whole file, as the standard allows.
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ start: number, end: number } | 'whole' | 'unsatisfiable'} both ends included
 */
export function requestedRange(header, size) {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
	if (match === null || (match[1] === '' && match[2] === '')) return 'whole';
	const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
	const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
	if (match[1] === '' && Number(match[2]) === 0) return 'unsatisfiable';
	if (start >= size) return 'unsatisfiable';
	return start > end ? 'whole' : { start, end };
}

/**
 * Starts the server and waits until it listens.
 * @param {{ root: string, port?: number, host?: string, base?: string }} options port 0 takes a free one; `base` is the path
 * the build was made for, without a slash at its end
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `close` also ends open connections
 * @throws the listen error of Node (`EADDRINUSE`), or an Error when `root` holds no build
 */
export async function startServer({ root, port = 0, host = '127.0.0.1', base = '' }) {
	const folder = resolve(root);
	if (!existsSync(join(folder, '200.html')))
		throw new Error(`${folder} holds no build: run npm run build first.`);
	const headers = commonHeaders(folder);

	/** @type {import('node:http').RequestListener} */
	function answer(request, response) {
		/** @param {number} status @param {string} text @param {Record<string, string>} [more] */
		const short = (status, text, more = {}) => {
			response.writeHead(status, { ...headers, ...more, 'Content-Type': 'text/plain; charset=utf-8' });
			response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
		};
		const [asked = '/', query] = (request.url ?? '/').split('?', 2);
		if (asked === '/healthz') return short(200, 'ok', { 'Cache-Control': 'no-store' });
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			request.resume();
			return short(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
		}
		/** @param {string} path */
		const lead = (path) =>
			short(308, '', { Location: base + path + (query === undefined ? '' : `?${query}`) });
		if (base !== '' && (asked === '/' || asked === base)) return lead('/');
		if (!asked.startsWith(`${base}/`)) return short(404, 'Not found.', { 'Cache-Control': 'no-store' });
		const path = asked.slice(base.length);
		let found = find(folder, path);
		if (found !== undefined && 'redirect' in found) return lead(found.redirect);
		// A page the app makes up by itself (a deep link) gets the shell; a missing file stays missing.
		const wantsPage = (request.headers.accept ?? '').includes('text/html');
		if (found === undefined && wantsPage && !path.startsWith('/_app/'))
			found = { file: join(folder, '200.html') };
		if (found === undefined) return short(404, 'Not found.', { 'Cache-Control': 'no-store' });
		send(found.file, path);

		/** @param {string} file @param {string} path it is asked for by */
		function send(file, path) {
			const stats = statSync(file);
			const etag = `"${stats.size.toString(16)}-${Math.floor(stats.mtimeMs).toString(16)}"`;
			/** @type {Record<string, string | number>} */
			const own = {
				...headersOf(headers, path),
				'Accept-Ranges': 'bytes',
				'Cache-Control': cacheControl(path),
				'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
				ETag: etag,
				Vary: 'Accept'
			};
			if (request.headers['if-none-match'] === etag) {
				response.writeHead(304, own);
				return response.end();
			}
			const range = requestedRange(request.headers.range, stats.size);
			if (range === 'unsatisfiable') {
				return short(416, 'No such range.', { 'Content-Range': `bytes */${stats.size}` });
			}
			const { start, end } = range === 'whole' ? { start: 0, end: stats.size - 1 } : range;
			if (range !== 'whole') own['Content-Range'] = `bytes ${start}-${end}/${stats.size}`;
			own['Content-Length'] = end - start + 1;
			response.writeHead(range === 'whole' ? 200 : 206, own);
			if (request.method === 'HEAD' || stats.size === 0) return response.end();
			// A reader who leaves, or a file that vanishes, ends this response and nothing else.
			pipeline(createReadStream(file, { start, end }), response, () => undefined);
		}
	}

	const server = createServer((request, response) => {
		try {
			answer(request, response);
		} catch (error) {
			process.stderr.write(`${request.method} ${request.url}: ${String(error)}\n`);
			if (!response.headersSent) response.writeHead(500, headers);
			response.end();
		}
	});
	await new Promise((listening, failed) => {
		server.once('error', failed);
		server.listen(port, host, () => listening(undefined));
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		url: `http://${host}:${address.port}${base}/`,
		port: address.port,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
