/**
 * Browsers that were here before. What every such test would do again, store the app for use offline and open the demo
 * library, is done once in a run; a test has a copy of what that left on the disk.
 */
import { cpSync } from 'node:fs';
import { expect, type LaunchOptions, type Page } from '@playwright/test';
import { startServer } from '../../../scripts/static-server.mjs';
import { countRows, rowsHeld } from './held.ts';
import { demoSize, openDemo, slow } from './library.ts';
import { once, sharedFolder } from './once.ts';
import { launchProfile, newProfile, profileFolder } from './profiles.ts';
import { untilOffline } from './pwa.ts';
import type { Trap } from './trap.ts';

/** What was done in an earlier visit: the app was stored for use offline; and the demo library opened, too. */
export type Visited = 'app' | 'demo';

/** Where every app stands, so that a profile knows it again: the trap leads from there to the server of the test. */
export const appUrl = 'http://127.0.0.1:4173/';

export interface Visits {
	/** Makes what the first copy would wait for. */
	prepare(visited: Visited): Promise<void>;
	/** A copy, of which the test does what it likes and which it removes, of a profile of somebody who has been here. */
	copy(visited: Visited): Promise<string>;
}

/** What an earlier visit goes to, and with which browser. */
export interface Host {
	readonly build: string;
	readonly trap: Trap;
	readonly browserOptions: LaunchOptions;
}

/** Visits a build when they are first asked for. */
export function startVisits(host: Host): Visits {
	const after: Record<Visited, () => Promise<string>> = {
		app: async () =>
			visit(host, await newProfile({ place: sharedFolder() }), async (page) => {
				await untilOffline(page);
				await forgetAllButApp(page);
			}),
		demo: async () =>
			visit(host, await copyOf('app', sharedFolder()), async (page) => {
				await openDemo(page);
				await untilSettled(page);
			})
	};

	const profileOf = (visited: Visited): Promise<string> => once(visited, after[visited]);

	async function copyOf(visited: Visited, place?: string): Promise<string> {
		const folder = await profileFolder(place);
		// Two thousand small files: at once takes a quarter of what a promise for each takes.
		cpSync(await profileOf(visited), folder, { recursive: true });
		return folder;
	}

	return {
		prepare: async (visited) => void (await profileOf(visited)),
		copy: (visited) => copyOf(visited)
	};
}

/** Opens the app with a profile, does something there, and closes it. @returns the profile */
export async function visit(
	{ build, trap, browserOptions }: Host,
	profile: string,
	act: (page: Page) => Promise<void>
): Promise<string> {
	const server = await startServer({ root: build });
	const back = trap.allow(new URL(appUrl).host, new URL(server.url).host);
	const context = await launchProfile(browserOptions, profile);
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		await page.goto(appUrl);
		await act(page);
	} finally {
		await context.close();
		await server.close();
		back();
	}
	return profile;
}

/** Leaves nothing but the app itself: no library and no name of this device, so that copies are different devices. */
async function forgetAllButApp(page: Page): Promise<void> {
	await page.goto('about:blank');
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', {
		origin: new URL(appUrl).origin,
		storageTypes: 'indexeddb,local_storage,file_systems'
	});
	await session.detach();
}

/** Waits until the scan of the demo library is over, and what the next visit begins with is kept. */
async function untilSettled(page: Page): Promise<void> {
	await expect
		.poll(
			() =>
				Promise.all([
					rowsHeld<{ scanned?: number }>(page, 'roots'),
					countRows(page),
					page.evaluate(() => localStorage.getItem('mediatheque:first') ?? '')
				]).then(([roots, { items }, first]) => ({
					scanned: roots.length > 0 && roots.every(({ scanned }) => scanned !== undefined),
					items,
					first: first.includes(`"total":${demoSize}`)
				})),
			slow
		)
		.toEqual({ scanned: true, items: demoSize, first: true });
}
