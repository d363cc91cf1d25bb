// Sync set up as a newcomer would, by keys: a shared folder, a file that is carried, an address of one's own; then what one says on
// one device is there on the other, and where both disagree a person decides.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { webdavServer } from '../sync/webdav-server.ts';
import { startHocuspocus } from '../workers/sync/hocuspocus-server.ts';
import { expect, test, type App } from './support/app.ts';
import { axe } from './support/axe.ts';
import { dropPaths } from './support/drop.ts';
import { newFolder } from './support/files.ts';
import { expectShown, grid, inspector, message, openDemo, searchFor, slow } from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.setTimeout(240_000);
test.use({ visited: 'app' });

const passphrase = 'correct horse battery staple';
/** Opening and making a vault is slow on purpose. */
const sealing = { timeout: 60_000 };

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** Presses a button by its key. */
async function press(page: Page, name: string | RegExp): Promise<void> {
	const button = page.getByRole('button', { name }).first();
	await expect(button).toBeEnabled();
	await button.focus();
	await page.keyboard.press('Enter');
}

async function command(page: Page, typed: string): Promise<void> {
	const palette = page.getByRole('combobox', { name: 'Command palette' });
	await page.keyboard.press('Control+k');
	await page.keyboard.type(typed);
	await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(palette).toBeHidden();
}

async function goToSync(page: Page): Promise<void> {
	await command(page, 'sync between devices');
	await expect(heading(page, 'Sync')).toBeVisible();
}

async function type(page: Page, label: string, text: string): Promise<void> {
	await field(page, label).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type(text);
}

/** The second and third step of the first device. @returns the recovery key */
async function makePassphrase(page: Page, name: string): Promise<string> {
	await expect(heading(page, 'Make a passphrase')).toBeFocused(sealing);
	await type(page, 'Passphrase', passphrase);
	await type(page, 'Passphrase once more', passphrase);
	await type(page, 'Name of this device', name);
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Keep the recovery key')).toBeFocused(sealing);
	const key = await page.locator('[data-recovery]').innerText();
	await axe(page);
	await press(page, 'I have kept it');
	await expect(heading(page, 'This device is ready')).toBeFocused();
	return key;
}

/** The same of those that come after. */
async function joinBy(page: Page, secret: string, name: string): Promise<void> {
	await expect(heading(page, 'Join your other devices')).toBeFocused(sealing);
	await type(page, 'Name of this device', name);
	await type(page, 'Passphrase', 'not the passphrase');
	await page.keyboard.press('Enter');
	await expect(page.getByText('That is not it. 2 tries left before a pause.').first()).toBeVisible(sealing);
	await axe(page);
	await expect(field(page, 'Passphrase')).toBeFocused();
	await type(page, 'Passphrase', secret);
	await page.keyboard.press('Enter');
	await expect(heading(page, 'This device has joined')).toBeFocused(sealing);
}

async function toOverview(page: Page): Promise<void> {
	await press(page, 'To the overview');
	await expect(heading(page, 'Ways between your devices')).toBeVisible();
}

const library = async (page: Page): Promise<void> => {
	await command(page, 'library');
	await expect(grid(page)).toBeVisible(slow);
};

/** Gives the first of what is found a keyword. */
async function giveKeyword(page: Page, keyword: string): Promise<void> {
	await grid(page).focus();
	await grid(page).press('Home');
	await inspector(page).getByRole('combobox', { name: 'Keywords' }).fill(keyword);
	await inspector(page).getByRole('combobox', { name: 'Keywords' }).press('Enter');
	await expect(inspector(page).getByRole('button', { name: `Remove ${keyword}` })).toBeVisible();
}

/** All bytes below a folder that hold a text. */
async function filesWith(folder: string, text: string): Promise<string[]> {
	const found: string[] = [];
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		if ((await readFile(path)).includes(text)) found.push(path);
	}
	return found;
}

async function withDemo(app: App, page: Page): Promise<void> {
	await app.open(page);
	await openDemo(page);
}

test('two computers meet in a folder: set up by keys, keywords go over, and where both disagree one click takes the other', async ({
	app,
	launch
}) => {
	const { folder, leave } = await newFolder('Shared');
	try {
		const [{ page: one }, { page: two }] = [await launch(), await launch()];
		await withDemo(app, one);
		await withDemo(app, two);

		await goToSync(one);
		await axe(one);
		await press(one, /^A folder you already share/);
		await expect(heading(one, 'Choose the shared folder')).toBeFocused();
		await dropPaths(one, [folder], '[data-drop="sync-folder"]');
		await makePassphrase(one, 'Laptop');
		await toOverview(one);
		await axe(one);

		await goToSync(two);
		await press(two, /^A folder you already share/);
		await dropPaths(two, [folder], '[data-drop="sync-folder"]');
		await expect(two.getByText('Your other devices have been here already.')).toBeVisible(sealing);
		await joinBy(two, passphrase, 'Desk');
		await toOverview(two);

		// What is said on one is there on the other.
		await library(one);
		await giveKeyword(one, 'zz-seen-by-both');
		await command(one, 'sync: now');
		await command(two, 'sync: now');
		await library(two);
		await searchFor(two, 'keyword:zz-seen-by-both', 1);

		// Both say something else of the same while one of them is paused.
		await command(two, 'sync: pause');
		await expect(message(two, 'Sync is paused.')).toBeVisible();
		await searchFor(one, 'keyword:zz-seen-by-both', 1);
		for (const [page, key] of [
			[one, '4'],
			[two, '2']
		] as const) {
			await grid(page).focus();
			await grid(page).press('Home');
			await page.keyboard.press(key);
			await expect(inspector(page).getByRole('radio', { name: new RegExp(`^${key}`) })).toBeChecked();
		}
		await command(one, 'sync: now');
		await command(two, 'sync: go on');
		await expect(message(two, 'Sync goes on.')).toBeVisible();
		await expect(two.getByRole('link', { name: 'Sync: 1 thing waits for you' })).toBeVisible(sealing);
		await command(two, 'sync: show conflicts');
		await expect(heading(two, 'Conflicts (1)')).toBeVisible(sealing);
		await expect(two.getByText('★★★★', { exact: true })).toBeVisible();
		await axe(two);
		await two.screenshot({ path: test.info().outputPath('conflict.png'), fullPage: true });
		await expect(two.getByRole('button', { name: /^Use this one/ })).toBeFocused();
		await two.keyboard.press('Enter');
		await expect(two.getByText(/^None\. Where two devices disagree/)).toBeVisible();
		await library(two);
		await searchFor(two, 'keyword:zz-seen-by-both rating:4', 1);

		// What lies there says nothing to who cannot open it.
		expect(await filesWith(folder, 'zz-seen-by-both')).toEqual([]);
		expect(await filesWith(folder, 'Laptop')).toEqual([]);
		await expectShown(two, 1);
	} finally {
		await leave();
	}
});

test('a phone without a folder and a computer carry a file, without a network, and the key on paper opens it, too', async ({
	app,
	launch
}) => {
	const folder = await mkdtemp(join(tmpdir(), 'mediatheque-carried-'));
	try {
		const [{ page: computer }, { page: phone }] = [await launch(), await launch()];
		await computer.emulateMedia({ colorScheme: 'light' });
		await phone.setViewportSize({ width: 360, height: 740 });
		await phone.emulateMedia({ colorScheme: 'dark' });
		await withDemo(app, computer);
		await withDemo(app, phone);
		await untilOffline(computer);
		await untilOffline(phone);
		await app.closeServer();

		await giveKeyword(computer, 'zz-carried');
		await goToSync(computer);
		await press(computer, /^A file you carry/);
		await press(computer, 'No, I begin here');
		const recovery = await makePassphrase(computer, 'Laptop');
		const saved = computer.waitForEvent('download', sealing);
		await press(computer, 'Save file');
		const download = await saved;
		expect(download.suggestedFilename()).toMatch(/^mediatheque-sync-\d{4}-\d\d-\d\d\.mediatheque$/);
		const file = join(folder, download.suggestedFilename());
		await download.saveAs(file);
		expect(await filesWith(folder, 'zz-carried')).toEqual([]);

		await goToSync(phone);
		await expect(phone.locator('[data-way]').first()).toHaveText(/A file you carry\s*A good start here/);
		await axe(phone);
		await phone.screenshot({ path: test.info().outputPath('phone-ways.png'), fullPage: true });
		await press(phone, /^A file you carry/);
		const chooser = phone.waitForEvent('filechooser');
		await press(phone, 'Yes, open the file');
		await (await chooser).setFiles(file);
		await expect(heading(phone, 'Join your other devices')).toBeFocused(sealing);
		await press(phone, 'I have the recovery key instead');
		await type(phone, 'Recovery key', recovery.toLowerCase());
		await type(phone, 'Name of this device', 'Phone');
		await axe(phone);
		await phone.screenshot({ path: test.info().outputPath('phone-join.png'), fullPage: true });
		await phone.keyboard.press('Enter');
		await expect(heading(phone, 'This device has joined')).toBeFocused(sealing);

		// And back.
		await toOverview(phone);
		await axe(phone);
		await phone.screenshot({ path: test.info().outputPath('phone-overview.png'), fullPage: true });
		const back = phone.waitForEvent('download', sealing);
		await press(phone, 'Save file');
		const returned = join(folder, 'back.mediatheque');
		await (await back).saveAs(returned);
		await library(phone);
		await searchFor(phone, 'keyword:zz-carried', 1);

		await toOverview(computer);
		const again = computer.waitForEvent('filechooser');
		await press(computer, 'Open file');
		await (await again).setFiles(returned);
		await expect(computer.getByText(/^Opened/)).toBeVisible(sealing);
		await expect(computer.getByText('Phone', { exact: true })).toBeVisible();
		await computer.screenshot({ path: test.info().outputPath('computer-overview.png'), fullPage: true });

		const foreign = computer.waitForEvent('filechooser');
		await press(computer, 'Open file');
		await (await foreign).setFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
		await expect(computer.getByText('This is no file of Mediatheque.')).toBeVisible(sealing);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

test('an address of one’s own: a wrong password is said and mended there, and a second device joins', async ({
	app,
	launch,
	trap
}) => {
	const sign = { user: 'anna', password: 'dav password' };
	const dav = await webdavServer(sign);
	trap.allow(new URL(dav.url).host);
	try {
		for (const [name, first] of [
			['Laptop', true],
			['Desk', false]
		] as const) {
			const { page } = await launch();
			await withDemo(app, page);
			await goToSync(page);
			await press(page, /^An address of your own/);
			await expect(heading(page, 'An address of your own')).toBeFocused();
			await type(page, 'Address', dav.url);
			await type(page, 'User name', sign.user);
			if (first) {
				await type(page, 'Password', 'wrong');
				await page.keyboard.press('Enter');
				await expect(page.getByText('The user name, the password or the token is wrong.')).toBeVisible(
					sealing
				);
				await axe(page);
			}
			await type(page, 'Password', sign.password);
			await page.keyboard.press('Enter');
			if (first) await makePassphrase(page, name);
			else {
				await expect(page.getByText('Your other devices have been here already.')).toBeVisible(sealing);
				await joinBy(page, passphrase, name);
			}
			await toOverview(page);
			await expect(page.getByText('Up to date')).toBeVisible(sealing);
			await expect(page.getByText('Laptop', { exact: true })).toBeVisible(sealing);
			await axe(page);
		}
		const readable = [...dav.files].filter(([, bytes]) => Buffer.from(bytes).includes('Laptop'));
		expect(readable.map(([path]) => path)).toEqual([]);
	} finally {
		await dav.close();
	}
});

test('a sync server of one’s own: it says that it can read, a wrong token is said, and a preset of one device is on the other', async ({
	app,
	launch,
	trap
}) => {
	const server = await startHocuspocus({ token: 'let me in' });
	trap.allow(new URL(server.url).host);
	try {
		const pages: Page[] = [];
		for (const name of ['Laptop', 'Desk']) {
			const { page } = await launch();
			pages.push(page);
			await withDemo(app, page);
			await goToSync(page);
			await press(page, /^A sync server of your own/);
			await expect(heading(page, 'A sync server of your own')).toBeFocused();
			await expect(page.getByText(/^Whoever runs this server can read your presets/)).toBeVisible();
			await axe(page);
			await type(page, 'Address', server.url);
			await type(page, 'Access token', name === 'Desk' ? 'wrong' : 'let me in');
			await page.keyboard.press('Enter');
			await makePassphrase(page, name);
			await toOverview(page);
			await expect(page.getByText('This server can read presets and settings.')).toBeVisible();
		}
		const [one, two] = pages as [Page, Page];
		await expect(one.getByText('Up to date').first()).toBeVisible(sealing);
		await expect(two.getByText('The user name, the password or the token is wrong.')).toBeVisible(sealing);
		await axe(two);
		// Signed in with the right one, it has what the first device says.
		await press(two, /^Sign in again/);
		const form = two.getByRole('dialog');
		await expect(form.getByLabel('Address', { exact: true })).toHaveValue(new URL(server.url).href);
		await form.getByLabel('Access token', { exact: true }).fill('let me in');
		await two.keyboard.press('Enter');
		await expect(form).toBeHidden();
		await expect(two.getByText('Up to date').first()).toBeVisible(sealing);

		await command(one, 'presets');
		await press(one, 'New preset');
		const made = one.getByRole('dialog', { name: 'New preset' });
		await made.getByLabel('Kind').selectOption({ label: 'Search' });
		await made.getByLabel('Name', { exact: true }).fill('Films of both');
		await made.getByRole('textbox', { name: 'Search' }).fill('kind:video');
		await made.getByRole('button', { name: 'Save' }).press('Enter');
		await expect(made).toBeHidden();
		await command(two, 'presets');
		await expect(two.getByRole('listitem').filter({ hasText: 'Films of both' })).toBeVisible(sealing);
	} finally {
		await server.stop();
	}
});
