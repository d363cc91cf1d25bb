/** A server of somebody's own on this machine, and what calls it from Node. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from '@hocuspocus/extension-redis';
import { Server, type Extension } from '@hocuspocus/server';

export interface Started {
	readonly url: string;
	readonly port: number;
	readonly server: Server;
	stop(): Promise<void>;
}

export interface Wish {
	/** The one that was there before, e.g. of a server that comes back. */
	readonly port?: number;
	readonly extensions?: Extension[];
	/** What signs in; all may where there is none. */
	readonly token?: string;
	readonly readOnly?: boolean;
}

export async function startHocuspocus({
	port,
	extensions = [],
	token,
	readOnly
}: Wish = {}): Promise<Started> {
	const server = new Server({
		port: port ?? (await freePort()),
		quiet: true,
		stopOnSignals: false,
		debounce: 50,
		extensions,
		onAuthenticate: (data) => {
			if (token !== undefined && data.token !== token) return Promise.reject(new Error('no such token'));
			data.connectionConfig.readOnly = readOnly === true;
			return Promise.resolve();
		}
	});
	await server.listen();
	const { port: taken } = server.address;
	return {
		url: `ws://127.0.0.1:${String(taken)}`,
		port: taken,
		server,
		stop: async () => {
			// As one that dies: it says goodbye to nobody.
			for (const client of server.webSocketServer.clients) client.terminate();
			await server.destroy();
		}
	};
}

/** Redis on this machine, without a file; undefined where it is not installed. */
export async function startRedis(): Promise<{ port: number; stop(): Promise<void> } | undefined> {
	if (spawnSync('redis-server', ['--version']).error !== undefined) return undefined;
	const port = await freePort();
	const process = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '']);
	let said = '';
	for await (const part of process.stdout) {
		said += String(part);
		if (said.includes('Ready to accept connections')) break;
	}
	return {
		port,
		stop: async () => {
			const ended = once(process, 'exit');
			process.kill('SIGKILL');
			await ended;
		}
	};
}

export function redisExtension(port: number): Redis {
	return new Redis({ host: '127.0.0.1', port, options: { enableReadyCheck: false } });
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** Node 20 has no sockets of the web of its own; this one comes with the server. */
const { WebSocket: NodeSocket } = createRequire(import.meta.url)('ws') as {
	WebSocket: new (url: string) => WebSocket & { on(kind: 'error', told: () => void): void };
};

export function socketTo(url: URL): WebSocket {
	const socket = new NodeSocket(url.href);
	// One that is closed while it is being opened says so, when nobody listens any more.
	socket.on('error', () => undefined);
	return socket;
}
