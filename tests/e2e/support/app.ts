/** The frame of every end-to-end test: a server of its own, a browser that cannot get out, and nothing that goes wrong unseen. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.mjs';
import { repository } from '../../../scripts/sources.mjs';
import { startServer } from '../../../scripts/static-server.mjs';
import { watchFaults, type Faults } from './faults.ts';
import { newDisk, type Disk } from './disk.ts';
import { dropFolder } from './drop.ts';
import { launchProfile, newProfile } from './profiles.ts';
import { setTrap, type Trap } from './trap.ts';
import { appUrl, startVisits, type Visited, type Visits } from './visits.ts';

/** The build under test; `MEDIATHEQUE_BUILD` names another one. */
export const build = process.env.MEDIATHEQUE_BUILD || join(repository, 'build');

/** The app of one test, served by a server of its own. */
export interface App {
	/** With a slash at the end. */
	readonly url: string;
	/** Opens a path of the app and waits until it answers. */
	open(page: Page, path?: string): Promise<void>;
	/** Shuts the server down: from here on the app is alone. */
	closeServer(): Promise<void>;
	/** Serves another build at the same address, as a host does after a release; `base` is the path it was made for. */
	serve(root: string, base?: string): Promise<void>;
	/** Tells what a test breaks on purpose; every other fault fails it. */
	expectFault(pattern: RegExp): void;
}

/** A browser with a profile on disk: what an installed app and real folders need. */
export interface Launched {
	context: BrowserContext;
	page: Page;
	/** Folder of the profile; given to `launch` again it is the same person after a restart. */
	profile: string;
}

export interface LaunchRequest {
	/** May the app write into folders that are dropped? `false` refuses without asking. */
	write?: boolean;
	/** The profile of an earlier launch. */
	profile?: string;
	/** What was done in an earlier visit; as in the test's file unless given, and nothing where folders are refused. */
	visited?: Visited | false;
	/** More switches for the browser. */
	args?: string[];
}

interface TestOptions {
	/** Whether launched browsers watch folders; tests of scans by hand do without. */
	watching: boolean;
	/** Whether the app is stored for use offline by itself; else once a test waits for it: it takes seconds that most do not need. */
	installs: boolean;
	/**
	 * What was done in an earlier visit of the browsers of a test, which then need not do it again. Two that opened the demo
	 * library are copies of one device; where they are to be two, only the app was stored.
	 */
	visited: Visited | false;
}

interface TestFixtures {
	past: Visits;
	faults: Faults;
	app: App;
	/** Folders that go with the test. */
	disk: Disk;
	/** Starts a browser with a profile of its own and opens a page, still empty. Closed at the end of the test. */
	launch: (request?: LaunchRequest) => Promise<Launched>;
	/** The same with the app open and a real folder of the disk dropped on it; nobody was there before unless told. */
	launchWithFolder: (
		folder: string,
		request?: LaunchRequest & { path?: string; selector?: string }
	) => Promise<Launched>;
}

interface WorkerFixtures {
	trap: Trap;
	browserOptions: LaunchOptions;
	visits: Visits;
}

/** What a browser does by itself is switched off, so that the trap holds only what the app did. */
const quiet = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-domain-reliability',
	'--no-pings'
];

/** Without a graphics card one is imitated, by a quarter of all the work there is. */
const withoutGraphics = '--disable-gpu';

export const test = base.extend<TestOptions & TestFixtures, WorkerFixtures>({
	watching: [true, { option: true }],
	installs: [false, { option: true }],
	visited: [false, { option: true }],

	trap: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures out of this pattern
		async ({}, use) => {
			const trap = await setTrap();
			await use(trap);
			await trap.close();
		},
		{ scope: 'worker' }
	],

	browserOptions: [
		async ({ trap }, use) => {
			const executablePath = findBrowser();
			await use({
				...(executablePath === undefined ? {} : { executablePath }),
				// What parts of a browser share lies in memory where there is room for it (scripts/test.mjs).
				...(process.env.MEDIATHEQUE_PROFILES ? { ignoreDefaultArgs: ['--disable-dev-shm-usage'] } : {}),
				args: [...quiet, withoutGraphics, `--proxy-server=${trap.address}`, '--proxy-bypass-list=<-loopback>']
			});
		},
		{ scope: 'worker' }
	],

	visits: [
		async ({ trap, browserOptions }, use) => use(startVisits({ build, trap, browserOptions })),
		{ scope: 'worker' }
	],

	past: [
		async ({ visits, visited }, use) => {
			if (visited) await visits.prepare(visited);
			await use(visits);
		},
		// The first test of a run makes it for all.
		{ timeout: 300_000 }
	],

	launchOptions: [async ({ browserOptions }, use) => use(browserOptions), { scope: 'worker' }],

	faults: async ({ trap }, use) => {
		const faults = watchFaults();
		trap.takeForeign();
		trap.mend();
		await use(faults);
		expect.soft(trap.takeForeign(), 'nothing is asked of anybody else').toEqual([]);
		expect
			.soft(faults.seen, 'no violation of the content policy, no uncaught error, no screen that stopped')
			.toEqual([]);
	},

	context: async ({ browser, browserOptions, past, visited, faults, installs }, use) => {
		const profile = visited ? await past.copy(visited) : undefined;
		const context =
			profile === undefined
				? await browser.newContext()
				: await launchProfile(browserOptions, profile, [], {});
		if (!installs) await context.addInitScript(installWhenAsked);
		await faults.watch(context);
		await use(context);
		await context.close();
		if (profile !== undefined) await rm(profile, { recursive: true, force: true });
	},

	page: async ({ context }, use) => {
		// A browser with a profile has one already.
		await use(context.pages()[0] ?? (await context.newPage()));
	},

	app: [
		async ({ trap, faults }, use) => {
			let server = await startServer({ root: build });
			trap.allow(new URL(appUrl).host, new URL(server.url).host);
			await use({
				url: appUrl,
				open: async (page, path = '/') => {
					await page.goto(new URL(path, appUrl).href);
				},
				closeServer: () => server.close(),
				serve: async (root, base = '') => {
					await server.close();
					server = await startServer({ root, base });
					trap.allow(new URL(appUrl).host, new URL(server.url).host);
				},
				expectFault: (pattern) => faults.expect(pattern)
			});
			await server.close();
		},
		// Started first and so ended last: a page that is still loading while its server goes would call that a fault.
		{ auto: true }
	],

	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures out of this pattern
	disk: async ({}, use) => {
		const { disk, clear } = newDisk();
		await use(disk);
		await clear();
	},

	launch: async ({ browserOptions, past, visited: usual, faults, watching, installs }, use) => {
		const contexts: BrowserContext[] = [];
		const profiles = new Set<string>();
		await use(async ({ write = true, visited = write && usual, profile, args = [] } = {}) => {
			const folder = profile ?? (visited ? await past.copy(visited) : await newProfile({ write }));
			profiles.add(folder);
			const context = await launchProfile(browserOptions, folder, args);
			contexts.push(context);
			if (!watching) await context.addInitScript(watchNothing);
			if (!installs) await context.addInitScript(installWhenAsked);
			await faults.watch(context);
			return { context, page: context.pages()[0] ?? (await context.newPage()), profile: folder };
		});
		for (const context of contexts) await context.close();
		for (const folder of profiles) await rm(folder, { recursive: true, force: true });
	},

	launchWithFolder: async ({ app, launch }, use) => {
		await use(async (folder, { path = '/', selector = 'body', visited = false, ...request } = {}) => {
			const launched = await launch({ ...request, visited });
			await app.open(launched.page, path);
			await dropFolder(launched.page, folder, selector);
			return launched;
		});
	}
});

export { expect };

/** Runs in the page before the app does. */
function watchNothing(): void {
	const key = 'mediatheque:settings';
	if (location.protocol !== 'http:') return;
	const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
	localStorage.setItem(key, JSON.stringify({ ...kept, watch: false }));
}

/** Likewise: the app is not stored before the test asks for it (`untilOffline`), as on a slow line. */
function installWhenAsked(): void {
	const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
	// Stored already: what comes is an update.
	if (!serviceWorker || serviceWorker.controller) return;
	const register = serviceWorker.register.bind(serviceWorker);
	const asked = new Promise<void>((ask) => Object.assign(globalThis, { installNow: ask }));
	serviceWorker.register = async (...how) => {
		await asked;
		return register(...how);
	};
}
