/** The frame of every end-to-end test: a server of its own, a browser that cannot get out, and nothing that goes wrong unseen. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	chromium,
	test as base,
	expect,
	type BrowserContext,
	type LaunchOptions,
	type Page
} from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.mjs';
import { repository } from '../../../scripts/sources.mjs';
import { startServer } from '../../../scripts/static-server.mjs';
import { watchFaults, type Faults } from './faults.ts';
import { dropFolder } from './drop.ts';
import { setTrap, type Trap } from './trap.ts';

/** The build under test; `MEDIATHEQUE_BUILD` names another one. */
export const build = process.env.MEDIATHEQUE_BUILD || join(repository, 'build');

/** The app of one test, served on an origin of its own. */
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
	/** More switches for the browser. */
	args?: string[];
}

interface TestOptions {
	/** Whether launched browsers watch folders; tests of scans by hand do without. */
	watching: boolean;
	/** Whether the app is stored for use offline by itself; else once a test waits for it: it takes seconds that most do not need. */
	installs: boolean;
	/** Where the app is served; 0 takes a free port. A profile knows the app of its own address only. */
	port: number;
}

interface TestFixtures {
	faults: Faults;
	app: App;
	/** Starts a browser with a profile of its own and opens a page, still empty. Closed at the end of the test. */
	launch: (request?: LaunchRequest) => Promise<Launched>;
	/** The same with the app open and a real folder of the disk dropped on it. */
	launchWithFolder: (
		folder: string,
		request?: LaunchRequest & { path?: string; selector?: string }
	) => Promise<Launched>;
}

interface WorkerFixtures {
	trap: Trap;
	browserOptions: LaunchOptions;
}

/** What a browser does by itself is switched off, so that the trap holds only what the app did. */
const quiet = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-domain-reliability',
	'--no-pings'
];

export const test = base.extend<TestOptions & TestFixtures, WorkerFixtures>({
	watching: [true, { option: true }],
	installs: [false, { option: true }],
	port: [0, { option: true }],

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
				args: [...quiet, `--proxy-server=${trap.address}`, '--proxy-bypass-list=<-loopback>']
			});
		},
		{ scope: 'worker' }
	],

	launchOptions: [async ({ browserOptions }, use) => use(browserOptions), { scope: 'worker' }],

	faults: async ({ trap }, use) => {
		const faults = watchFaults();
		trap.takeForeign();
		trap.mend();
		await use(faults);
		expect.soft(trap.takeForeign(), 'nothing is asked of anybody else').toEqual([]);
		expect.soft(faults.seen, 'no violation of the content policy, no uncaught error').toEqual([]);
	},

	context: async ({ context, faults, installs }, use) => {
		if (!installs) await context.addInitScript(installWhenAsked);
		await faults.watch(context);
		await use(context);
	},

	app: async ({ trap, faults, port: wanted }, use) => {
		let server = await startServer({ root: build, port: wanted });
		const { url, port } = server;
		trap.allow(new URL(url).host);
		await use({
			url,
			open: async (page, path = '/') => {
				await page.goto(new URL(path, url).href);
			},
			closeServer: () => server.close(),
			serve: async (root, base = '') => {
				await server.close();
				server = await startServer({ root, port, base });
			},
			expectFault: (pattern) => faults.expect(pattern)
		});
		await server.close();
	},

	launch: async ({ browserOptions, faults, watching, installs }, use) => {
		const contexts: BrowserContext[] = [];
		const profiles = new Set<string>();
		await use(async ({ write = true, profile, args = [] } = {}) => {
			const folder = profile ?? (await newProfile({ write }));
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
		await use(async (folder, { path = '/', selector = 'body', ...request } = {}) => {
			const launched = await launch(request);
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

/** A browser with a profile on disk. */
export function launchProfile(
	browserOptions: LaunchOptions,
	profile: string,
	args: readonly string[] = []
): Promise<BrowserContext> {
	return chromium.launchPersistentContext(profile, {
		...browserOptions,
		args: [...(browserOptions.args ?? []), ...args],
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB'
	});
}

/** A fresh profile in which folders are granted, or refused, without the question nobody could answer here. */
export async function newProfile({ write = true } = {}): Promise<string> {
	const profile = await mkdtemp(join(tmpdir(), 'mediatheque-profile-'));
	const [allowed, blocked] = [1, 2];
	const preferences = {
		profile: {
			default_content_setting_values: {
				file_system_read_guard: allowed,
				file_system_write_guard: write ? allowed : blocked
			}
		}
	};
	await mkdir(join(profile, 'Default'), { recursive: true });
	await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
	return profile;
}
