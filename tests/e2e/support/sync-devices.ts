/** Browsers with a library each, on the page of tests/e2e/sync-page: how they are begun, asked, and waited for. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { gazetteer } from '../../../scripts/gazetteer.mjs';
import { repository } from '../../../scripts/sources.mjs';
import type { Look, SyncPage } from '../sync-page/main.ts';
import { newProfile } from './profiles.ts';
import { dropFolder } from './drop.ts';
import { killableProfile, type Killable, type Profile } from './killed.ts';

/** A device: its browser may be another one after a kill. */
export interface Device {
	readonly name: string;
	readonly profile: Profile;
	browser: Killable;
	/** Ids of edits and presets that were acknowledged. */
	readonly acknowledged: string[];
	/** How long that took each time. */
	readonly milliseconds: number[];
	kills: number;
}

/** Where devices meet. */
export type Meeting = { readonly folder: string } | { readonly url: string; readonly authorization: string };

/** @returns the folder it was built into, to be removed by the caller */
export async function buildSyncPage(): Promise<string> {
	const site = await mkdtemp(join(tmpdir(), 'mediatheque-sync-page-'));
	await build({
		configFile: false,
		root: join(repository, 'tests/e2e/sync-page'),
		logLevel: 'error',
		plugins: [gazetteer()],
		worker: { format: 'es', plugins: () => [gazetteer()] },
		// What goes wrong in it is to be read.
		build: { outDir: site, emptyOutDir: true, minify: false }
	});
	return site;
}

export const ask = <Verb extends keyof SyncPage>(
	page: Page,
	verb: Verb,
	...given: Parameters<SyncPage[Verb]>
) =>
	page.evaluate(
		([verb, given]) => {
			const { syncPage } = globalThis as unknown as {
				syncPage: Record<string, (...given: readonly unknown[]) => Promise<unknown>>;
			};
			return syncPage[verb]?.(...given);
		},
		[verb, given] as const
	) as ReturnType<SyncPage[Verb]>;

const ready = (page: Page) => page.waitForFunction(() => 'syncPage' in globalThis);

/** A new device: the one named `first` makes the vault, the others find it. */
export async function joined(name: string, url: string, meeting: Meeting): Promise<Device> {
	const profile = await killableProfile(await newProfile());
	const browser = await profile.start(url);
	const { page } = browser;
	await ready(page);
	if ('folder' in meeting) {
		await dropFolder(page, meeting.folder, 'main');
		await page.waitForFunction(() => document.title === 'dropped');
		await ask(page, 'begin', name);
	} else await ask(page, 'begin', name, meeting);
	return { name, profile, browser, acknowledged: [], milliseconds: [], kills: 0 };
}

/** Begins the browser of a device again after it was killed. */
export async function restarted(device: Device, url: string): Promise<void> {
	device.browser = await device.profile.start(url);
	await ready(device.browser.page);
	await ask(device.browser.page, 'goOn');
}

/** How all stand, once they say the same. */
export async function settled(devices: readonly Device[]): Promise<Look[]> {
	let looks: Look[] = [];
	await expect
		.poll(
			async () => {
				looks = await Promise.all(devices.map(({ browser }) => ask(browser.page, 'look')));
				const standings = looks.map(({ state, heard }) =>
					JSON.stringify([state, Object.entries(heard).sort()])
				);
				const equal =
					standings.every((standing) => standing === standings[0]) &&
					looks.every(({ members }) => members.length === devices.length);
				if (equal) return 'equal';
				return looks.map(({ held: _, said: __, ...standing }) => JSON.stringify(standing));
			},
			{ timeout: 90_000, intervals: [500] }
		)
		.toBe('equal');
	return looks;
}

/** How long it took until what was said was acknowledged. */
export function timesOf(devices: readonly Device[]): string {
	const times = devices.flatMap(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
	const at = (part: number) =>
		Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0);
	return `${String(times.length)} acknowledged: half within ${String(at(0.5))} ms, 95 % within ${String(at(0.95))} ms, all within ${String(at(1))} ms`;
}
