/** A browser that can be killed as by a power cut: a process of our own, reached over its debugging port. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
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
/** Milliseconds for a group that was killed to be gone; a loaded machine takes a second. */
const goneWithin = 10_000;

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
					await groupIsGone(pid);
					await remote.close().catch(() => undefined);
				}
			};
		},
		remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
	};
}

/**
 * Waits until no process of a group runs any more. The first one may end before those that hold the files of the profile: no
 * person could start the browser again by then.
 */
async function groupIsGone(group: number): Promise<void> {
	const until = Date.now() + goneWithin;
	while (Date.now() < until && (await membersOf(group)) > 0)
		await new Promise((resolve) => setTimeout(resolve, 20));
}

/** How many processes of a group still run, or have threads that do; 0 where the system has no `/proc`. */
async function membersOf(group: number): Promise<number> {
	const names = await readdir('/proc').catch(() => []);
	const states = await Promise.all(
		names
			.filter((name) => /^\d+$/.test(name))
			.map((name) => readFile(`/proc/${name}/stat`, 'utf8').catch(() => ''))
	);
	return states.filter((stat) => {
		// After the name, which may hold anything: state, parent, group, and, from there the 16th, the number of threads.
		const [state, , pgrp, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return Number(pgrp) === group && (state !== 'Z' || Number(rest[14]) > 1);
	}).length;
}
