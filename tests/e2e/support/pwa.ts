import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { repository } from '../../../scripts/sources.mjs';
import type { App } from './app.ts';
import { grid, openDemo, slow } from './library.ts';

/** Waits until the app is stored on the device and its service worker answers for this page. */
export async function untilOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		(globalThis as { installNow?: () => void }).installNow?.();
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller !== null) return;
		await new Promise((controlled) =>
			navigator.serviceWorker.addEventListener('controllerchange', controlled, { once: true })
		);
	});
}

/** Opens the demo library, and shuts the server down once the app needs none. */
export async function openDemoOffline(app: App, page: Page): Promise<void> {
	await app.open(page);
	await openDemo(page);
	await untilOffline(page);
	await page.reload();
	await expect(grid(page)).toBeVisible(slow);
	await app.closeServer();
}

/** The pages that were made at build time, as paths. */
export async function builtPages(build: string): Promise<string[]> {
	const entries = await readdir(build, { recursive: true });
	return entries
		.map((entry) => entry.replaceAll('\\', '/'))
		.filter((entry) => entry === 'index.html' || entry.endsWith('/index.html'))
		.map((entry) => `/${entry.slice(0, -'index.html'.length)}`)
		.sort();
}

/**
 * Builds the app once more, under another version or for another path. Changing files of a build would not do: what carries a hash in its
 * name is never looked at again.
 * @returns the folder of the build
 */
export async function buildAgain({ version = '', base = '' }): Promise<string> {
	const folder = join(
		await mkdtemp(join(tmpdir(), 'mediatheque-next-')),
		`next-${process.pid}-${version || base.slice(1)}`
	);
	await promisify(execFile)(
		process.execPath,
		[join(repository, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
		{
			cwd: repository,
			env: { ...process.env, MEDIATHEQUE_BUILD: folder, MEDIATHEQUE_VERSION: version, BASE_PATH: base },
			maxBuffer: 64 * 1024 * 1024
		}
	);
	return folder;
}
