/**
 * A small WebDAV server (RFC 4918, class 1) for tests: files in memory, loopback only. It asks for a user where it has one, says
 * what browsers of another origin may do, and can be made to fail.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverMustAllow } from '#lib/sync/places/webdav.ts';

export interface WebDavOptions {
	/** Asked for in every request but OPTIONS. */
	readonly user?: string;
	readonly password?: string;
	/** Path of the collection, decoded, with slashes at both ends. */
	readonly root?: string;
	/** How members are called in an answer. */
	readonly hrefs?: 'path' | 'url' | 'other-host';
	/** Whether names stand without, or with a prefix of the namespace of WebDAV. */
	readonly prefix?: string;
	/** Of all files, in bytes. */
	readonly room?: number;
}

/** What is to be said instead: a status with headers, a body for a status, or a line that is cut. Undefined: as ever. */
export type Instead =
	| {
			readonly status: number;
			readonly headers?: Readonly<Record<string, string>>;
			readonly body?: string | Uint8Array;
	  }
	| 'cut'
	| 'silence'
	| undefined;

export interface WebDavServer {
	/** Of the collection that a person would give. */
	readonly url: string;
	/** By decoded path under the root, without a slash at the beginning; collections end with one. */
	readonly files: Map<string, Uint8Array<ArrayBuffer>>;
	/** `METHOD path` of all that was asked, in order. */
	readonly asked: string[];
	/** Decides what is said instead; asked before anything is done. */
	fault: (method: string, path: string) => Instead;
	/** The collection itself is there. */
	there: boolean;
	close(): Promise<void>;
}

export async function webdavServer({
	user,
	password = '',
	root = '/dav/',
	hrefs = 'path',
	prefix = 'D',
	room = Infinity
}: WebDavOptions = {}): Promise<WebDavServer> {
	const files: WebDavServer['files'] = new Map();
	const asked: string[] = [];
	const needed =
		user === undefined ? undefined : `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;

	const server = createServer((request, response) => {
		void answer(request, response).catch((error: unknown) => {
			response.writeHead(500).end(String(error));
		});
	});

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const method = request.method ?? '';
		const [address = '/'] = (request.url ?? '/').split('?');
		const path = decodeURIComponent(address);
		for (const [name, values] of Object.entries(serverMustAllow)) response.setHeader(name, values.join(', '));
		response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
		if (method === 'OPTIONS') {
			response.writeHead(204).end();
			return;
		}
		asked.push(`${method} ${path}`);
		const body = await bodyOf(request);
		const instead = made.fault(method, path);
		if (instead === 'silence') return;
		if (instead === 'cut') {
			response.writeHead(200, { 'content-length': '1000' });
			response.write('the beginning');
			setTimeout(() => response.destroy(), 10);
			return;
		}
		if (instead) {
			response.writeHead(instead.status, instead.headers).end(instead.body);
			return;
		}
		if (needed !== undefined && request.headers.authorization !== needed) {
			response.writeHead(401, { 'www-authenticate': 'Basic realm="files", charset="UTF-8"' }).end();
			return;
		}
		if (!made.there || !path.startsWith(root)) {
			response.writeHead(404).end();
			return;
		}
		const [status, said] = act(method, path.slice(root.length), body, request);
		response.writeHead(status, typeof said === 'string' ? { 'content-type': 'application/xml' } : {});
		response.end(said);
	}

	/** @param at under the root */
	function act(
		method: string,
		at: string,
		body: Uint8Array<ArrayBuffer>,
		{ headers }: IncomingMessage
	): [status: number, body?: string | Uint8Array] {
		const holder = at.replace(/[^/]+\/?$/, '');
		const isThere = (collection: string) => collection === '' || files.has(collection);
		switch (method) {
			case 'GET': {
				const file = files.get(at);
				return file && !at.endsWith('/') ? [200, file] : [404];
			}
			case 'PUT': {
				if (!isThere(holder)) return [409];
				if (headers['if-none-match'] === '*' && files.has(at)) return [412];
				const used = [...files.values()].reduce((sum, { length }) => sum + length, 0);
				if (used + body.length > room) return [507];
				files.set(at, body);
				return [201];
			}
			case 'MKCOL': {
				if (files.has(at)) return [405];
				if (!isThere(holder)) return [409];
				files.set(at, new Uint8Array());
				return [201];
			}
			case 'DELETE':
				return [files.delete(at) ? 204 : 404];
			case 'PROPFIND': {
				const whole = at === '' || at.endsWith('/') ? at : `${at}/`;
				if (!isThere(whole)) return [404];
				const members =
					headers.depth === '0' ? [] : [...files.keys()].filter((path) => isMember(path, whole));
				return [207, multistatus([whole, ...members])];
			}
			default:
				return [405];
		}
	}

	function multistatus(paths: readonly string[]): string {
		const p = prefix === '' ? '' : `${prefix}:`;
		const of = { path: '', url: new URL(made.url).origin, 'other-host': 'http://inside.example:8080' }[hrefs];
		const responses = paths.map((path) => {
			const href = of + (root + path).split('/').map(encodeURIComponent).join('/');
			const isFolder = path === '' || path.endsWith('/');
			const properties = isFolder
				? `<${p}resourcetype><${p}collection/></${p}resourcetype>`
				: `<${p}resourcetype/><lp:getcontentlength xmlns:lp="DAV:">${files.get(path)?.length ?? 0}</lp:getcontentlength>`;
			const missing = isFolder
				? `<${p}propstat><${p}prop><${p}getcontentlength/></${p}prop><${p}status>HTTP/1.1 404 Not Found</${p}status></${p}propstat>`
				: '';
			return `<${p}response><${p}href>${href.replaceAll('&', '&amp;')}</${p}href>
<${p}propstat><${p}prop>${properties}</${p}prop><${p}status>HTTP/1.1 200 OK</${p}status></${p}propstat>${missing}</${p}response>`;
		});
		const declared = prefix === '' ? 'xmlns="DAV:"' : `xmlns:${prefix}="DAV:"`;
		return `<?xml version="1.0" encoding="utf-8"?>\n<${p}multistatus ${declared}>${responses.join('\n')}</${p}multistatus>`;
	}

	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const made: WebDavServer = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${encodeURI(root)}`,
		files,
		asked,
		fault: () => undefined,
		there: true,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
	return made;
}

function isMember(path: string, of: string): boolean {
	return path !== of && path.startsWith(of) && /^[^/]+\/?$/.test(path.slice(of.length));
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return new Uint8Array(Buffer.concat(parts));
}
