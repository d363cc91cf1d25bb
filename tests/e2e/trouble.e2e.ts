// What goes wrong in real life: each time it is said what to do, and nothing is lost.
import { readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { inRepository } from '../../scripts/places.mjs';
import { expect, test, type App } from './support/app.ts';
import { dropPaths } from './support/drop.ts';
import { another, cameraJpeg } from './support/files.ts';
import {
	banner,
	expectShown,
	grid,
	inspector,
	message,
	row,
	search,
	searchFor,
	shownCount,
	slow,
	tagsShown,
	tile,
	pauseAtOnce
} from './support/library.ts';

// What is seen of the disk is what a person asks to be looked at.
test.use({ watching: false });

test.setTimeout(180_000);

const fixture = (path: string) => readFile(inRepository(`tests/fixtures/${path}`));

/** Finds one item by its whole name and shows it in the inspector. */
async function inspect(page: Page, name: string): Promise<Record<string, string>> {
	await searchFor(page, `name:"${name}"`, 1);
	await tile(page, 0).click();
	await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);
	await expect(inspector(page).locator('.tag').first()).toBeVisible();
	const tags = await tagsShown(page);
	await search(page).fill('');
	return tags;
}

/** Opens the list of what could not be read. */
async function report(page: Page): Promise<Locator> {
	await page.locator('.status .failed').click();
	return page.getByRole('dialog');
}

const paused = (page: Page): Locator => page.locator('.status').getByText(/paused at/);

/** Drops a folder on the app and pauses its scan before it is over. */
async function dropAndPause(app: App, page: Page, folder: string): Promise<void> {
	await app.open(page);
	await pauseAtOnce(page);
	await dropPaths(page, [folder]);
	await expect(paused(page)).toBeVisible(slow);
}

test('files that are not what they seem are told apart, and what could not be read is read again', async ({
	launchWithFolder,
	disk
}) => {
	const folder = await disk.folder();
	const picture = await cameraJpeg();
	// Chromium keeps names with " * : < > ? | and invisible characters from pages: such files are listed to nobody.
	const odd = `it's &amp; %20 {#1} … שלום مرحبا e\u0301 📷👧 gpj `;
	const room = 255 - Buffer.byteLength(`${odd}.jpg`);
	const name = `${odd}${'é'.repeat(Math.floor(room / 2))}${'x'.repeat(room % 2)}.jpg`;
	expect(Buffer.byteLength(name)).toBe(255);
	await writeFile(join(folder, 'fine.jpg'), picture);
	await writeFile(join(folder, 'empty.jpg'), '');
	await writeFile(join(folder, 'wrong.jpg'), await fixture('png/described.png'));
	await writeFile(join(folder, 'damaged.jpg'), picture.subarray(0, Math.floor(picture.length * 0.6)));
	await writeFile(join(folder, 'nonsense.png'), 'This is no picture at all.');
	await writeFile(join(folder, 'notes.log'), 'milk, bread');
	await writeFile(join(folder, name), another(picture, 1));

	const { page } = await launchWithFolder(folder);
	await expect(message(page, 'Pictures: 4 files read, 1 not media, 2 could not be read.')).toBeVisible(slow);
	await expectShown(page, 4);

	expect(await inspect(page, 'wrong.jpg')).toMatchObject({ 'File:FileType': 'PNG' });
	expect(await inspect(page, 'damaged.jpg')).toMatchObject({ 'IFD0:Make': 'Lumograph' });
	await expect(inspector(page).getByText(/remarks? while reading/)).toBeVisible();

	await searchFor(page, 'gpj', 1);
	await expect(page.locator('.cell .name').first()).toHaveText(name);
	await tile(page, 0).click();
	await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);
	await tile(page, 0).dblclick();
	await expect(page.getByRole('group', { name: /Picture/ }).getByRole('img')).toBeVisible();
	await page.keyboard.press('Escape');
	await search(page).fill('');

	const failures = await report(page);
	const empty = failures.locator('section').filter({ hasText: 'empty.jpg' });
	await expect(empty.locator('.what')).toHaveText('It has no content (0 bytes).');
	await expect(empty.locator('.next')).toContainText('fetch the file again');
	const nonsense = failures.locator('section').filter({ hasText: 'nonsense.png' });
	await expect(nonsense.locator('.what')).toContainText('no kind that is known');
	await expect(nonsense.locator('.next')).toContainText('wrong extension');

	await writeFile(join(folder, 'empty.jpg'), another(picture, 2));
	await failures.getByRole('button', { name: 'Try again: empty.jpg' }).click();
	await expect(failures.getByText('empty.jpg')).toHaveCount(0, slow);
	await expect(failures.getByText('1 file could not be read')).toBeVisible();
	await failures.getByRole('button', { name: 'Close' }).last().click();
	await expectShown(page, 5);
});

test('files removed or changed while they are read: each is read anew or told, none is forgotten', async ({
	launch,
	app,
	disk
}) => {
	const folder = await disk.pictures(1200);
	const names = await readdir(folder);
	const { page } = await launch();
	await dropAndPause(app, page, folder);

	const gone = names.filter((_, index) => index % 3 === 0);
	const changed = names.filter((_, index) => index % 3 === 1);
	const picture = await cameraJpeg();
	for (const name of gone) await unlink(join(folder, name));
	for (const [index, name] of changed.entries()) {
		await writeFile(join(folder, name), another(picture, 100_000 + index));
	}
	await page.locator('.status').getByRole('button', { name: 'Resume' }).click();
	await expect(message(page, /Pictures: [\d,]+ files read/)).toBeVisible({ timeout: 120_000 });
	const failed = Number((await page.locator('.status .failed').innerText()).replaceAll(/\D/g, ''));
	expect(failed).toBeGreaterThan(0);
	expect(failed).toBeLessThanOrEqual(gone.length);
	await expectShown(page, names.length - failed);
	const failures = await report(page);
	await expect(failures.locator('.what')).toHaveText('It was gone when it should have been read.');
	await expect(failures.locator('.next').first()).toContainText('scan the folder again');
	await failures.getByRole('button', { name: 'Close' }).last().click();

	// Another look: what is there is there, with the content it has now; what was known and is gone stays, as absent.
	await app.open(page, '/settings');
	await row(page, 'Pictures').getByRole('button', { name: 'Scan again' }).click();
	// On a slow machine none of those that went was read before.
	const told = failed < gone.length ? /no longer there/ : /unchanged/;
	await expect(message(page, told)).toBeVisible({ timeout: 120_000 });
	await app.open(page);
	await searchFor(page, 'state:present', names.length - gone.length);
	await searchFor(page, 'state:absent', gone.length - failed);
	await expect(page.locator('.status .failed')).toHaveCount(0);
});

test('a scan can be paused, outlives a reload, goes on, and a cancelled one keeps what it read', async ({
	launch,
	app,
	disk
}) => {
	const { page } = await launch();
	await dropAndPause(app, page, await disk.pictures(1200));

	await page.reload();
	await expect(paused(page)).toBeVisible(slow);
	await page.locator('.status').getByRole('button', { name: 'Cancel' }).click();
	await expect(message(page, /cancelled after [\d,]+ files\. What was read stays\./)).toBeVisible(slow);
	await page.reload();
	await expect(page.getByRole('searchbox', { name: 'Search', exact: true })).toBeVisible();
	await expect.poll(() => shownCount(page)).toBeLessThan(1200);
	await expect(page.locator('.status progress')).toHaveCount(0);

	await app.open(page, '/settings');
	await pauseAtOnce(page);
	await row(page, 'Pictures').getByRole('button', { name: 'Scan again' }).click();
	await page.getByRole('link', { name: /to the library/ }).click();
	await expect(paused(page)).toBeVisible(slow);
	// The whole page goes while the scan runs: the next one takes it up by itself.
	await page.locator('.status').getByRole('button', { name: 'Resume' }).click();
	await page.reload();
	await expectShown(page, 1200, 120_000);
});

test('two tabs on one library show the same, and scan a folder once', async ({ launch, app, disk }) => {
	const { page, context } = await launch();
	await dropAndPause(app, page, await disk.pictures(1200));

	const other = await context.newPage();
	await app.open(other, '/settings');
	await row(other, 'Pictures').getByRole('button', { name: 'Scan again' }).click();
	await expect(message(other, 'Pictures is being scanned in another tab already.')).toBeVisible(slow);
	await app.open(other);
	await page.bringToFront();
	await page.locator('.status').getByRole('button', { name: 'Resume' }).click();
	await expectShown(page, 1200, 120_000);
	await other.bringToFront();
	await expectShown(other, 1200);
	await app.open(other, '/settings');
	await row(other, 'Pictures').getByRole('button', { name: 'Remove' }).click();
	await other.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(message(other, 'Its files were not touched')).toBeVisible(slow);
	await page.bringToFront();
	await expect(page.getByRole('button', { name: 'Try the demo library' })).toBeVisible(slow);
});

test('a file, then a whole folder, that is gone when it is opened: said, kept, and back when it is', async ({
	launchWithFolder,
	app,
	disk
}) => {
	const folder = await disk.folder();
	const picture = await cameraJpeg();
	await writeFile(join(folder, 'stays.jpg'), picture);
	await writeFile(join(folder, 'goes.jpg'), another(picture, 1));
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 2);

	await unlink(join(folder, 'goes.jpg'));
	await searchFor(page, 'name:"goes.jpg"', 1);
	await tile(page, 0).dblclick();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('gone');
	await expect(alert).toContainText('scan the folder again');
	await writeFile(join(folder, 'goes.jpg'), another(picture, 1));
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('group', { name: /Picture/ }).getByRole('img')).toBeVisible();
	await page.keyboard.press('Escape');
	await search(page).fill('');

	const away = join(dirname(folder), 'Unplugged');
	await rename(folder, away);
	await app.open(page, '/settings');
	await expect(row(page, 'Pictures')).toContainText('Not found: unplugged, moved or deleted');
	await expect(row(page, 'Pictures')).toContainText('Plug the drive in');
	await app.open(page);
	await expectShown(page, 2);
	await rename(away, folder);
	await app.open(page, '/settings');
	await row(page, 'Pictures').getByRole('button', { name: 'Scan again' }).click();
	await expect(message(page, /Pictures: 1 file read, 1 unchanged/)).toBeVisible(slow);
	await app.open(page);
	await searchFor(page, 'state:present', 2);
});

test('an unplugged folder that is scanned keeps its items, as absent, until it is back', async ({
	launchWithFolder,
	app,
	disk
}) => {
	const folder = await disk.pictures(5);
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 5);
	const away = join(dirname(folder), 'Unplugged');
	// The screen may notice before the click that the folder is gone, and offers another verb then.
	await expect(async () => {
		await app.open(page, '/settings');
		const again = row(page, 'Pictures').getByRole('button', { name: 'Scan again' });
		await expect(again).toBeEnabled();
		await rename(folder, away);
		await again.click({ timeout: 3_000 }).catch(async (error: unknown) => {
			await rename(away, folder);
			throw error;
		});
	}).toPass(slow);
	await expect(message(page, 'Pictures could not be scanned.')).toContainText('plug it in', slow);
	await app.open(page);
	await searchFor(page, 'state:absent', 5);
	await rename(away, folder);
	await app.open(page, '/settings');
	await row(page, 'Pictures').getByRole('button', { name: 'Scan again' }).click();
	// Inside the app: to load it anew would end a scan that has not begun yet.
	await page.getByRole('link', { name: 'Mediatheque, to the library' }).click();
	await searchFor(page, 'state:present', 5);
});

test('what is no media is said to be none', async ({ launch, app, disk }) => {
	const folder = await disk.folder('Letters');
	await writeFile(join(folder, 'letter.log'), 'Dear all');
	const { page } = await launch();
	await app.open(page);
	await dropPaths(page, [join(folder, 'letter.log')]);
	await expect(message(page, /has no media files in it/)).toBeVisible(slow);
	await dropPaths(page, [folder]);
	await expect(message(page, 'Letters has no media files in it.')).toBeVisible(slow);
});

test('of a picture that was cut off the small one is seen, and a file without a picture says that it has none', async ({
	launchWithFolder,
	disk
}) => {
	const folder = await disk.folder();
	const picture = await cameraJpeg();
	// Its first bytes tell how large it is, and hold a small one; of its pixels nothing is left.
	const scan = Buffer.from(picture).lastIndexOf(Buffer.from([0xff, 0xda]));
	await writeFile(join(folder, 'cut.jpg'), picture.subarray(0, scan));
	await writeFile(join(folder, 'profile.icc'), await fixture('icc/made-up.icc'));
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 2);

	await searchFor(page, 'name:cut', 1);
	await tile(page, 0).dblclick();
	await expect(page.locator('.viewer').getByText('Embedded preview')).toBeVisible(slow);
	await page.keyboard.press('Escape');

	await searchFor(page, 'name:profile', 1);
	await tile(page, 0).dblclick();
	const note = page.getByRole('alert');
	await expect(note).toContainText('It holds no picture, film or sound.', slow);
	await expect(note.getByRole('button', { name: 'Download original' })).toBeVisible();
	// It would say the same again.
	await expect(note.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

async function emptyDatabase(context: BrowserContext, url: string): Promise<void> {
	const page = await context.newPage();
	await page.goto(new URL('/icons/icon.svg', url).href);
	await page.evaluate(async () => {
		for (const { name = '' } of await indexedDB.databases()) {
			await new Promise<void>((resolve, reject) => {
				const request = indexedDB.deleteDatabase(name);
				request.onsuccess = () => resolve();
				request.onerror = () => reject(request.error ?? new Error(name));
			});
		}
	});
	await page.close();
}

test('a database that the browser has emptied is noticed, and the folder opened again brings all back', async ({
	launchWithFolder,
	app,
	disk
}) => {
	const folder = await disk.pictures(5);
	const { page, context } = await launchWithFolder(folder);
	await expectShown(page, 5);
	await page.goto('about:blank');
	await emptyDatabase(context, app.url);

	await app.open(page);
	await expect(banner(page).first()).toContainText('has emptied the library');
	await expect(banner(page).first()).toContainText('open your folders again');
	await page.reload();
	await expect(banner(page).first()).toContainText('has emptied the library');
	await dropPaths(page, [folder]);
	await expectShown(page, 5);
	await expect(grid(page)).toBeVisible();
	await page.reload();
	await expectShown(page, 5);
});
