/** A browser that can be killed as by a power cut: a process of our own, reached over its debugging port. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.mjs';

export interface Killable {
	readonly page: Page;
	/** Ends it and all its processes at once, without a word. */
	kill(): Promise<void>;
}

/** A profile that outlives its browsers. */
export interface Profile {
	start(url: string): Promise<Killable>;
	remove(): Promise<void>;
}

const startsWithin = 30_000;

/** @param given the folder of a profile that is made already; without one a new one */
export async function killableProfile(given?: string): Promise<Profile> {
	const folder = given ?? (await mkdtemp(join(tmpdir(), 'mediatheque-killed-')));
	return {
		async start(url) {
			const portFile = join(folder, 'DevToolsActivePort');
			await rm(portFile, { force: true });
			const browser = spawn(
				findBrowser() ?? chromium.executablePath(),
				[
					...['--headless=new', '--no-sandbox', '--no-first-run', '--disable-gpu', '--mute-audio'],
					...['--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank']
				],
				// A group of its own: its renderers die with it.
				{ detached: true, stdio: 'ignore' }
			);
			const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
			const from = Date.now();
			while (!existsSync(portFile) || (await readFile(portFile, 'utf8')).split('\n').length < 2) {
				if (Date.now() - from > startsWithin) throw new Error('the browser does not start');
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			const [port] = (await readFile(portFile, 'utf8')).split('\n');
			const remote = await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`);
			const page = remote.contexts()[0]?.pages()[0];
			if (!page || browser.pid === undefined) throw new Error('the browser has no page');
			const { pid } = browser;
			await page.goto(url);
			return {
				page,
				async kill() {
					process.kill(-pid, 'SIGKILL');
					await ended;
					await remote.close().catch(() => undefined);
				}
			};
		},
		remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
	};
}
