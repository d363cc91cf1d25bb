import { createServer, request as ask, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/**
 * A proxy through which the browser sends everything, loopback included. It lets through what goes to our own servers and
 * records and refuses the rest. A policy in the page says what the page may do; this says what was tried.
 */
export interface Trap {
	/** For `--proxy-server`. */
	address: string;
	/**
	 * Opens the way to one of our own servers: `127.0.0.1:4173`.
	 * @param server where it really listens, if not there
	 * @returns leads there again where the host led before
	 */
	allow(host: string, server?: string): () => void;
	/** Answers requests of our own servers whose path matches with an error, as a half-finished release does. */
	breakPath(pattern: RegExp): void;
	/** Ends what `breakPath` began. */
	mend(): void;
	/** Requests to anybody else since the last call, as `METHOD address`. */
	takeForeign(): string[];
	close(): Promise<void>;
}

/**
 * Whom Chromium itself asks although it is told not to: its updates, accounts,
 * messages, help with forms and lists of bad pages. The content policy keeps pages from
 * these hosts too, and a try would show as a violation.
 */
const browserOwn = [
	'accounts.google.com',
	'android.clients.google.com',
	'clients2.google.com',
	'content-autofill.googleapis.com',
	'clientservices.googleapis.com',
	'edgedl.me.gvt1.com',
	'optimizationguide-pa.googleapis.com',
	'passwordsleakcheck-pa.googleapis.com',
	'redirector.gvt1.com',
	'safebrowsing.googleapis.com',
	'update.googleapis.com'
];

/** Starts a trap on a free port. */
export async function setTrap(): Promise<Trap> {
	/** From the address that is asked to the one that answers. */
	const own = new Map<string, string>();
	let foreign: string[] = [];
	let broken: RegExp | undefined;

	function refuse(method: string, address: string): void {
		const url = method === 'CONNECT' ? `https://${address}` : address;
		if (URL.canParse(url) && browserOwn.includes(new URL(url).hostname)) return;
		foreign.push(`${method} ${address}`);
	}

	const server = createServer((request, response) => {
		const address = request.url ?? '';
		const target = URL.canParse(address) ? new URL(address) : undefined;
		const server = target && own.get(target.host);
		if (target === undefined || server === undefined) {
			refuse(request.method ?? '', address);
			response.writeHead(403).end();
			return;
		}
		if (broken?.test(target.pathname) === true) {
			response.writeHead(503).end();
			return;
		}
		const onward = ask(
			new URL(target.pathname + target.search, `http://${server}`),
			{ method: request.method, headers: request.headers },
			(answer: IncomingMessage) => {
				response.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.on('error', () => response.destroy());
				answer.pipe(response);
			}
		);
		// A server that was shut down must look like no network, not like an answer.
		onward.on('error', () => request.socket.destroy());
		request.pipe(onward);
	});
	// Sockets of the web come this way, and encrypted requests, of which we serve none.
	server.on('connect', (request: IncomingMessage, socket: Socket, first: Buffer) => {
		// A browser that is closed does not say goodbye.
		socket.on('error', () => socket.destroy());
		const server = own.get(request.url ?? '');
		if (server !== undefined) {
			const [host = '', port = ''] = server.split(':');
			const onward = connect(Number(port), host, () => {
				socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
				onward.write(first);
				onward.pipe(socket).pipe(onward);
			});
			onward.on('error', () => socket.destroy());
			socket.on('error', () => onward.destroy());
			return;
		}
		refuse('CONNECT', request.url ?? '');
		socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		allow(host, server = host) {
			const before = own.get(host);
			own.set(host, server);
			return () => void (before === undefined ? own.delete(host) : own.set(host, before));
		},
		breakPath: (pattern) => void (broken = pattern),
		mend: () => void (broken = undefined),
		takeForeign() {
			const taken = foreign;
			foreign = [];
			return taken;
		},
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
