/** A library of 100,000 made items with some hundred real files among them, and looking at it in both of its looks. */
import { cpSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { inRepository } from '../../../scripts/places.mjs';
import type { Item } from '../../../src/lib/library/item.ts';
import { madeLibrary } from '../../bench/made-items.mjs';
import { fillLibrary, makeLibrary, untilCopied } from '../../bench/made-library.mjs';
import { build, expect, test as base, type Launched } from './app.ts';
import { corpusMissing } from './corpus.ts';
import { distinctSample, newFolder } from './files.ts';
import { expectShown } from './library.ts';
import { once, sharedFolder } from './once.ts';
import { newProfile, profileFolder } from './profiles.ts';
import { appUrl, visit, type Host } from './visits.ts';

export const madeCount = 100_000;

/** The items that `fillWithMade` puts into the library, as a test knows them without asking the app. */
export function madeItems(): Item[] {
	const { item } = madeLibrary({ count: madeCount });
	return Array.from({ length: madeCount }, (_, index) => item(index));
}

interface Made {
	/** A profile whose library holds the demo library and the made items. Nobody opens it: tests open copies of it. */
	readonly profile: string;
	/** Items in it. */
	readonly items: number;
}

interface MadeFixtures {
	/** Opens the app on a library of the demo library's items and 100,000 made ones, all of it shown. */
	openMade: () => Promise<Launched & { readonly items: number }>;
}

async function makeOne(host: Host): Promise<Made> {
	let items = 0;
	const profile = await visit(host, await newProfile({ place: sharedFolder() }), async (page) => {
		items = await makeLibrary(page, appUrl, madeCount);
		await page.reload();
		await untilCopied(page);
	});
	return { profile, items };
}

/** For tests that share one library of 100,000 items: it is made once in a run, and each test has a copy of it. */
export const test = base.extend<MadeFixtures, { made: Made }>({
	made: [
		async ({ trap, browserOptions }, use) =>
			use(await once('made', () => makeOne({ build, trap, browserOptions }))),
		{ scope: 'worker', timeout: 300_000 }
	],

	openMade: async ({ app, launch, made }, use) => {
		await use(async () => {
			const profile = await profileFolder();
			cpSync(made.profile, profile, { recursive: true });
			const launched = await launch({ profile });
			await app.open(launched.page);
			await expectShown(launched.page, made.items);
			// Until the library is open, the beginning of the list of the last visit stands in for it: without counts.
			await expect(
				launched.page.getByRole('region', { name: 'Filters' }).getByRole('checkbox').first()
			).toBeVisible({
				timeout: 60_000
			});
			return { ...launched, items: made.items };
		});
	}
});

/** Puts the made items beside what the library holds, and waits until all of it is shown. @returns how many that is */
export async function fillWithMade(page: Page): Promise<number> {
	const { items } = await fillLibrary(page, { count: madeCount });
	await page.reload();
	await expectShown(page, items);
	return items;
}

/**
 * A folder of real files: up to 300 of the sample corpus where it is on this machine, else those this repository has,
 * made by its own builders, ffmpeg and ExifTool.
 */
export async function realFiles(): Promise<{ folder: string; leave: () => Promise<void> }> {
	const { folder, leave } = await newFolder('Real');
	const paths = corpusMissing === undefined ? await fromCorpus() : await fromRepository();
	for (const [index, path] of paths.entries())
		await copyFile(path, join(folder, `${String(index).padStart(3, '0')}-${basename(path)}`));
	// One that every machine has, to be opened by name.
	await mkdir(join(folder, 'known'));
	await copyFile(inRepository('tests/fixtures/jpeg/camera.jpg'), join(folder, 'known', 'heron-known.jpg'));
	return { folder, leave };
}

async function fromCorpus(): Promise<string[]> {
	const { folder, files } = await distinctSample(20261121, 22, { most: 299 });
	return files.map(({ path }) => join(folder, path));
}

async function fromRepository(): Promise<string[]> {
	const places = ['tests/fixtures', 'static/demo'].map((place) => inRepository(place));
	const found = await Promise.all(
		places.map(async (place) => {
			const entries = await readdir(place, { recursive: true, withFileTypes: true });
			return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
		})
	);
	return found.flat().filter((path) => !/\.(json|ts|md)$/.test(path));
}

/** The two looks in which every screen is seen. */
export const looks = {
	light: { width: 1440, height: 900, colorScheme: 'light' },
	dark: { width: 360, height: 740, colorScheme: 'dark' }
} as const;
export type Look = keyof typeof looks;

/** Gives a page one of the looks. */
export async function wear(page: Page, look: Look): Promise<void> {
	const { width, height, colorScheme } = looks[look];
	await page.setViewportSize({ width, height });
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

/**
 * Takes pictures of a screen: nothing of it may be wider than the window. They go beside the test's results; `PICTURES`
 * names another folder.
 * @param shown the looks, the last of which the page is left in
 */
export async function picture(
	page: Page,
	folder: string,
	name: string,
	shown: readonly Look[] = ['light']
): Promise<void> {
	for (const look of shown) {
		if (shown.length > 1) await wear(page, look);
		await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 200))));
		const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect.soft(wider, `${name} (${look}) is no wider than the window`).toBeLessThanOrEqual(0);
		await page.screenshot({ path: join(process.env.PICTURES ?? folder, `${name}-${look}.png`) });
	}
}
