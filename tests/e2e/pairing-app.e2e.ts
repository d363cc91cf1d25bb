// Pairing through the app, as a newcomer would do it: two browsers, each a process of its own, and the app's server gone by then.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { grid, inspector, openDemo, searchFor, slow } from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.setTimeout(240_000);
test.use({ visited: 'app' });

const passphrase = 'correct horse battery staple';
/** Making a vault is slow on purpose. */
const sealing = { timeout: 60_000 };

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function command(page: Page, typed: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.keyboard.type(typed);
	await page.keyboard.press('Enter');
}

async function toPairing(page: Page): Promise<void> {
	await command(page, 'sync between devices');
	await expect(page.getByRole('heading', { name: 'Sync', exact: true })).toBeVisible();
	await press(page, /^Two devices side by side/);
}

const codeOf = async (page: Page) => {
	await expect(page.getByLabel('Code as text')).toBeVisible(sealing);
	return page.getByLabel('Code as text').inputValue();
};

async function paste(page: Page, code: string): Promise<void> {
	await page.getByLabel('Code of the other device').fill(code);
	await press(page, 'Take code');
}

async function giveKeyword(page: Page, keyword: string): Promise<void> {
	await command(page, 'library');
	await expect(grid(page)).toBeVisible(slow);
	await grid(page).focus();
	await grid(page).press('Home');
	await inspector(page).getByRole('combobox', { name: 'Keywords' }).fill(keyword);
	await inspector(page).getByRole('combobox', { name: 'Keywords' }).press('Enter');
	await expect(inspector(page).getByRole('button', { name: `Remove ${keyword}` })).toBeVisible();
}

test('two devices side by side, without any server: codes, digits, and what is said on one is there on the other at once', async ({
	app,
	launch
}) => {
	const [{ page: laptop }, { page: desk }] = [await launch(), await launch()];
	for (const page of [laptop, desk]) {
		await app.open(page);
		await openDemo(page);
	}
	await giveKeyword(laptop, 'zz-before');
	await toPairing(laptop);
	await press(laptop, /^No, I begin here/);
	await laptop.getByLabel('Passphrase', { exact: true }).fill(passphrase);
	await laptop.getByLabel('Passphrase once more', { exact: true }).fill(passphrase);
	await laptop.getByLabel('Name of this device').fill('Laptop');
	await laptop.keyboard.press('Enter');
	await expect(laptop.getByRole('heading', { name: 'Keep the recovery key' })).toBeFocused(sealing);
	await press(laptop, 'I have kept it');

	await toPairing(desk);
	await press(desk, /^Yes, the other device syncs/);
	await desk.getByLabel('Name of this device').fill('Desk');
	await codeOf(desk);
	await axe(desk);
	for (const page of [laptop, desk]) await untilOffline(page);
	await app.closeServer();

	await paste(laptop, await codeOf(desk));
	await expect(laptop.getByRole('heading', { name: 'Now show this code to the other device' })).toBeFocused();
	await paste(desk, await codeOf(laptop));
	await expect(laptop.getByText('“Desk” wants to join your devices.')).toBeVisible();
	await expect(desk.getByText('This device will join “Laptop”')).toBeVisible();
	const digits = async (page: Page) => /\d{3}\s\d{3}/.exec(await page.locator('main').innerText())?.[0];
	expect(await digits(desk)).toMatch(/^\d{3}\s\d{3}$/);
	expect(await digits(desk)).toBe(await digits(laptop));
	await press(desk, 'Same digits: join');
	await press(laptop, 'Same digits: let it in');
	await expect(desk.getByRole('heading', { name: 'This device has joined' })).toBeVisible(sealing);
	await expect(laptop.getByRole('heading', { name: 'One more way is set up' })).toBeVisible(sealing);
	for (const page of [laptop, desk]) {
		await press(page, 'To the overview');
		await expect(page.getByText('Both hold the same.')).toBeVisible(sealing);
	}
	await axe(desk);

	// What was there before, and what is said now, without anybody asking for it.
	await command(desk, 'library');
	await searchFor(desk, 'keyword:zz-before', 1);
	await giveKeyword(laptop, 'zz-live');
	await searchFor(desk, 'keyword:zz-live', 1);

	await command(desk, 'sync between devices');
	await expect(desk.getByText('Connected to “Laptop”')).toBeVisible();
	await press(desk, 'Disconnect');
	await expect(desk.getByText('You have ended the connection.')).toBeVisible();
	await command(laptop, 'sync between devices');
	await expect(laptop.getByText('The other device has ended the connection.')).toBeVisible();
});
