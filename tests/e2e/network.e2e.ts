// What the app may contact: pages and all workers but one nobody, the one that syncs the address that was given and no other.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { build, expect, test } from './support/app.ts';
import { untilOffline } from './support/pwa.ts';

/** A host of somebody else's that lets everybody ask. */
async function otherHost() {
	const asked: string[] = [];
	const server = createServer((request: IncomingMessage, response) => {
		asked.push(`${request.method} ${request.url}`);
		response.writeHead(200, {
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin'
		});
		response.end('here');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		host,
		url: `http://${host}/`,
		asked,
		close: () =>
			new Promise((closed) => {
				server.close(closed);
				server.closeAllConnections();
			})
	};
}

const workers = readdirSync(join(build, '_app/immutable/workers')).filter((name) => name.endsWith('.js'));
const isSync = (name: string) => name.startsWith('sync.worker-');

/** Starts one of our workers as the app does, on a page that has not begun it. */
async function started(page: Page, name: string): Promise<Worker> {
	const [worker] = await Promise.all([
		page.waitForEvent('worker', (one) => one.url().includes(name)),
		page.evaluate((path) => {
			// A page without the app: nobody has taken this name yet.
			const { trustedTypes } = globalThis as unknown as {
				trustedTypes: {
					createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
				};
			};
			const policy = trustedTypes.createPolicy('mediatheque', { createScriptURL: (url: string) => url });
			const url = policy.createScriptURL(path);
			(globalThis as { started?: Worker }).started = new Worker(url, {
				type: 'module',
				name: 'a test'
			}) as never;
		}, `/_app/immutable/workers/${name}`)
	]);
	return worker;
}

const asks = (url: string) =>
	fetch(url)
		.then((answer) => answer.text())
		.catch((error: unknown) => String(error));

/** A page of the app's origin with its headers and nothing of the app on it. */
async function empty(page: Page, url: string): Promise<void> {
	await page.goto(new URL('/licences.json', url).href);
}

test('there is one worker that syncs, and it alone has a policy of its own', () => {
	expect(workers.filter(isSync)).toHaveLength(1);
	expect(workers.length).toBeGreaterThan(5);
});

test('a page may not ask another host', async ({ page, app, trap }) => {
	const other = await otherHost();
	trap.allow(other.host);
	app.expectFault(/connect-src|violates/i);
	await app.open(page, '/about');

	expect(await page.evaluate(asks, other.url)).toContain('TypeError');
	expect(other.asked).toEqual([]);
	await other.close();
});

for (const offline of [false, true])
	test.describe(offline ? 'stored' : 'served', () => {
		test.use({ visited: offline ? 'app' : false });
		test(`the worker that syncs may, no other worker does${offline ? ', with the host of the app gone too' : ''}`, async ({
			page,
			app,
			trap
		}) => {
			const other = await otherHost();
			trap.allow(other.host);
			app.expectFault(/connect-src|violates/i);
			if (offline) {
				await app.open(page);
				await untilOffline(page);
				await app.closeServer();
			}
			for (const name of workers) {
				await empty(page, app.url);
				const worker = await started(page, name);
				const said = await worker.evaluate(asks, other.url);
				if (isSync(name)) expect(said, name).toBe('here');
				else expect(said, name).toContain('TypeError');
			}
			expect(other.asked).toEqual(['GET /']);
			await other.close();
		});
	});
