import { spawn, type ChildProcess } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

let checkout: string;
const running = new Set<ChildProcess>();

beforeAll(async () => {
	checkout = await mkdtemp(join(tmpdir(), 'mediatheque-start-'));
	await mkdir(join(checkout, 'scripts'));
	await mkdir(join(checkout, 'build'));
	for (const name of ['serve', 'static-server', 'headers', 'sources']) {
		const script = fileURLToPath(new URL(`../../scripts/${name}.mjs`, import.meta.url));
		await copyFile(script, join(checkout, 'scripts', `${name}.mjs`));
	}
	const page = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;
	await writeFile(join(checkout, 'build', 'index.html'), page);
	await writeFile(join(checkout, 'build', '200.html'), page);
});

afterEach(() => {
	for (const child of running) child.kill('SIGKILL');
	running.clear();
});

afterAll(() => rm(checkout, { recursive: true }));

/** Starts a command that serves; `said` resolves with everything it said when it ends, `line` with its first line. */
function start(command: string, args: string[], env: Record<string, string>) {
	const child = spawn(command, args, { cwd: checkout, env: { ...process.env, ...env } });
	running.add(child);
	let text = '';
	const line = new Promise<string>((first) => {
		const take = (part: Buffer) => {
			text += part.toString();
			if (text.includes('\n')) first(text.slice(0, text.indexOf('\n')));
		};
		child.stdout.on('data', take);
		child.stderr.on('data', take);
	});
	const ended = new Promise<{ code: number | null; said: string }>((done) =>
		child.once('close', (code) => done({ code, said: text }))
	);
	return { child, line, ended };
}

const serve = (env: Record<string, string>) => start(process.execPath, ['scripts/serve.mjs'], env);

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
	const { port } = probe.address() as AddressInfo;
	await new Promise((closed) => probe.close(closed));
	return port;
}

test.each(['SIGINT', 'SIGTERM'] as const)(
	'it prints the address once it answers, and ends cleanly on %s',
	async (signal) => {
		const port = await freePort();
		const { child, line, ended } = serve({ PORT: String(port) });

		expect(await line).toBe(`http://127.0.0.1:${port}/`);
		expect((await fetch(await line)).status).toBe(200);
		child.kill(signal);

		expect(await ended).toEqual({ code: 0, said: `http://127.0.0.1:${port}/\n` });
	}
);

test('it ends when the shell it was started from is gone', async () => {
	const port = await freePort();
	const script = `"${process.execPath}" scripts/serve.mjs; true`;
	const { child, line, ended } = start('sh', ['-c', script], {
		PORT: String(port),
		npm_lifecycle_event: 'start'
	});
	await line;

	child.kill('SIGTERM');
	await ended; // the pipe closes only when the server has gone too

	await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('a port that is taken is told, with what to do', async () => {
	const other = createServer();
	await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
	const { port } = other.address() as AddressInfo;

	const { code, said } = await serve({ PORT: String(port) }).ended;
	other.close();

	expect(code).toBe(1);
	expect(said).toContain(`Port ${port} is taken`);
	expect(said).toContain('PORT=4174 npm start');
});

test.each(['http', '-1', '70000', '80 '])('PORT=%s is refused in words', async (port) => {
	const { code, said } = await serve({ PORT: port }).ended;

	expect(code).toBe(1);
	expect(said).toContain('is not a port');
});
