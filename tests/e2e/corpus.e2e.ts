// Real files of every family, opened in each way there is: seen, searched, inspected, and all of it again without a network.
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { corpusFolder } from '../../scripts/places.mjs';
import { formats } from '../../src/lib/parsers/registry.ts';
import { expect, test } from './support/app.ts';
import { corpusMissing, type CorpusSample } from './support/corpus.ts';
import { distinctSample, hashes, sha256 } from './support/files.ts';
import {
	expectShown,
	grid,
	inspector,
	search,
	searchFor,
	shownCount,
	tagsShown,
	tile
} from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.skip(corpusMissing !== undefined, corpusMissing);
test.setTimeout(240_000);
test.use({ visited: 'app' });

type Reading = Record<string, unknown>;

/** What ExifTool reads in the files of a sample, by path. */
async function expectedOf({ files }: CorpusSample): Promise<Map<string, Reading>> {
	const text = await readFile(join(corpusFolder() ?? '', 'expected.json'), 'utf8');
	const bySource = new Map((JSON.parse(text) as Reading[]).map((reading) => [reading.SourceFile, reading]));
	return new Map(files.map((file) => [file.path, bySource.get(file.source) ?? {}]));
}

const extensions = new Set(formats.flatMap((format) => format.extensions));
const isMedia = (path: string) => extensions.has(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');

/** Waits until a scan has said what came of it. */
async function scanned(page: Page): Promise<{ read: number; notMedia: number; failed: number }> {
	const said = page.getByRole('region', { name: 'Messages' }).getByText(/: [\d,]+ files? read/);
	await expect(said.first()).toBeVisible({ timeout: 180_000 });
	const text = await said.first().innerText();
	const figure = (pattern: RegExp) => Number(pattern.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
	return {
		read: figure(/([\d,]+) files? read/),
		notMedia: figure(/([\d,]+) not media/),
		failed: figure(/([\d,]+) could not be read/)
	};
}

/** Every file given is an item, a failure with its reason, or no media; nothing is lost on the way. */
async function expectAllAccountedFor(page: Page, { files }: CorpusSample): Promise<number> {
	const { read, notMedia, failed } = await scanned(page);
	expect(read + notMedia + failed).toBe(files.length);
	await expectShown(page, read);
	expect(read + failed).toBeGreaterThanOrEqual(files.filter(({ path }) => isMedia(path)).length);
	if (failed > 0) {
		await page.locator('.status .failed').click();
		const report = page.getByRole('dialog');
		await expect(report.getByRole('listitem')).toHaveCount(failed);
		for (const cause of await report.locator('section').all()) {
			await expect(cause.locator('.what')).toHaveText(/\S.*\./);
			await expect(cause.locator('.next')).toHaveText(/\S.*\./);
		}
		await report.getByRole('button', { name: 'Close' }).last().click();
	}
	return read;
}

/** Finds files by a word of the name and by a field, as ExifTool's readings say they should be found. */
async function expectSearch(page: Page, sample: CorpusSample): Promise<string> {
	const expected = await expectedOf(sample);
	const [path, reading] = one(
		[...expected].filter(
			([, tags]) => tags['File:FileType'] === 'JPEG' && typeof tags['IFD0:Make'] === 'string'
		)
	);
	const songs = [...expected.values()].filter((tags) => tags['File:FileType'] === 'MP3').length;
	expect(songs).toBeGreaterThan(0);
	await searchFor(page, 'type:mp3', songs);
	await search(page).fill(`name:"${basename(path)}"`);
	await expectShown(page, 1);
	await inspect(page, path, reading);
	await search(page).fill(basename(path, '.jpg').replaceAll(/[^\p{L}\p{N}]+/gu, ' '));
	await expect.poll(() => shownCount(page)).toBeGreaterThan(0);
	await expect(
		page
			.locator('.cell')
			.filter({ hasText: basename(path) })
			.first()
	).toBeVisible();
	await search(page).fill('');
	return path;
}

async function inspect(page: Page, path: string, reading: Reading): Promise<void> {
	await tile(page, 0).click();
	await expect(inspector(page).getByRole('heading', { name: basename(path) })).toBeVisible();
	await expect
		.poll(async () => (await tagsShown(page))['IFD0:Make'])
		.toBe(String(reading['IFD0:Make']).trim());
	expect((await tagsShown(page))['File:FileType']).toBe('JPEG');
}

function one<T>(list: readonly T[]): T {
	const [first] = list;
	if (first === undefined) throw new Error('the sample has no such file');
	return first;
}

const thumbnails = (page: Page) => page.locator('.cell img');

test('300 files of every family in a real folder are seen, found and inspected, also without a network and after a restart', async ({
	app,
	launch,
	launchWithFolder
}) => {
	const sample = await distinctSample(20261121, 22, { most: 300 });
	expect(sample.files.length).toBe(300);
	const before = await hashes(sample.folder);
	const { page, context, profile } = await launchWithFolder(sample.folder, { visited: 'app' });

	const shown = await expectAllAccountedFor(page, sample);
	await expect(thumbnails(page).first()).toBeVisible();
	await expect.poll(() => thumbnails(page).count(), { timeout: 60_000 }).toBeGreaterThan(5);
	await expectSearch(page, sample);
	await expectShown(page, shown);

	await untilOffline(page);
	await app.closeServer();
	await page.reload();
	await expectShown(page, shown);
	await expect(thumbnails(page).first()).toBeVisible();
	await expectSearch(page, sample);

	const originals = new Set(Object.values(before));
	const stored = await storedFiles(page);
	expect(stored.filter(({ bytes }) => originals.has(sha256(bytes))).map(({ name }) => name)).toEqual([]);
	expect(await hashes(sample.folder)).toEqual(before);

	await context.close();
	const again = await launch({ profile });
	await app.open(again.page);
	await expectShown(again.page, shown);
	await expect(thumbnails(again.page).first()).toBeVisible();
	await expectSearch(again.page, sample);
	expect(await hashes(sample.folder)).toEqual(before);
	await rm(sample.folder, { recursive: true });
});

test('files chosen as a folder, then kept in the browser, work without a network and need the originals no more', async ({
	app,
	page
}) => {
	const sample = await distinctSample(42, 4, { most: 60 });
	expect(sample.files.length).toBe(60);
	await app.open(page);
	await page.locator('input[webkitdirectory]').setInputFiles(sample.folder);
	const shown = await expectAllAccountedFor(page, sample);
	await expect(thumbnails(page).first()).toBeVisible();
	await expectSearch(page, sample);

	// A folder chosen this way is there for this visit only: after a reload its items stay, marked as not there.
	await untilOffline(page);
	await page.reload();
	await expectShown(page, shown);
	await searchFor(page, 'state:absent', shown);
	await search(page).fill('');
	await page.locator('input[webkitdirectory]').setInputFiles(sample.folder);
	await expect(page.getByText(/: [\d,]+ files? read/).first()).toBeVisible({ timeout: 120_000 });
	await searchFor(page, 'state:present', shown);
	await search(page).fill('');

	await app.open(page, '/settings');
	await page.locator('input[webkitdirectory]').setInputFiles(sample.folder);
	await page.getByRole('button', { name: 'Keep copies' }).click();
	await expect(page.getByText(`${sample.files.length} files of`)).toContainText('copied into the browser', {
		timeout: 120_000
	});
	const kept = new Set((await storedFiles(page)).map(({ bytes }) => sha256(bytes)));
	for (const [path, hash] of Object.entries(await hashes(sample.folder))) expect(kept, path).toContain(hash);

	await rm(sample.folder, { recursive: true });
	await app.closeServer();
	await app.open(page);
	await expectShown(page, shown);
	await searchFor(page, 'state:present', shown);
	await search(page).fill('');
	const opened = await expectSearch(page, sample);
	await searchFor(page, `name:"${basename(opened)}"`, 1);
	await tile(page, 0).dblclick();
	await expect(page.getByRole('group', { name: /Picture/ }).getByRole('img')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(grid(page)).toBeVisible();
});

/** All that the browser keeps of the app: its own files and, from its databases, everything that holds bytes. */
async function storedFiles(page: Page): Promise<{ name: string; bytes: Uint8Array }[]> {
	const texts = await page.evaluate(async () => {
		const found: { name: string; base64: string }[] = [];
		const add = async (name: string, blob: Blob) => {
			const reader = new FileReader();
			const url = await new Promise<string>((resolve) => {
				reader.onload = () => resolve(String(reader.result));
				reader.readAsDataURL(blob);
			});
			found.push({ name, base64: url.slice(url.indexOf(',') + 1) });
		};
		async function walk(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
			for await (const [name, entry] of folder.entries()) {
				if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, `${path}${name}/`);
				else await add(path + name, await (entry as FileSystemFileHandle).getFile());
			}
		}
		await walk(await navigator.storage.getDirectory(), '');
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error(name));
			});
			for (const store of db.objectStoreNames) {
				const rows = await new Promise<unknown[]>((resolve, reject) => {
					const request = db.transaction(store).objectStore(store).getAll();
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error ?? new Error(store));
				});
				for (const row of rows) {
					for (const value of Object.values(Object(row) as Record<string, unknown>)) {
						if (value instanceof Blob) await add(`${name}/${store}`, value);
						else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
							await add(`${name}/${store}`, new Blob([value as BlobPart]));
						}
					}
				}
			}
			db.close();
		}
		return found;
	});
	return texts.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
}
