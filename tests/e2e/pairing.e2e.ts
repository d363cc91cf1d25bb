// Two browsers, each a process with a profile of its own, that find each other by two codes: no server takes part.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { repository } from '../../scripts/sources.mjs';
import { serve } from '../bench/scan-site.mjs';
import type { PairingPage } from './pairing-page/main.ts';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { killableProfile, type Killable, type Profile } from './support/killed.ts';
import type { Page } from '@playwright/test';

let site: string;
let server: ReturnType<typeof serve> | undefined;
let url: string;
const profiles: Profile[] = [];
const running: Killable[] = [];

// Its page is built once, for one worker.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
	site = await mkdtemp(join(tmpdir(), 'mediatheque-pairing-page-'));
	await build({
		configFile: false,
		root: join(repository, 'tests/e2e/pairing-page'),
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		worker: { format: 'es' },
		build: { outDir: site, emptyOutDir: true }
	});
	// As the app is served, as far as a line, the camera and workers are concerned.
	server = serve(site, {
		'content-security-policy':
			"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self'; connect-src 'self'",
		'permissions-policy': 'camera=(self)'
	});
	url = await server.address;
});

test.afterEach(async () => {
	for (const one of running.splice(0)) await one.kill();
	for (const one of profiles.splice(0)) await one.remove();
});

test.afterAll(async () => {
	server?.close();
	await rm(site, { recursive: true, force: true });
});

async function device(as: 'member' | 'newcomer', name: string, more = ''): Promise<Page> {
	const profile = await killableProfile();
	profiles.push(profile);
	const browser = await profile.start(`${url}#as=${as}&name=${name}${more}`);
	running.push(browser);
	await expect(browser.page.getByLabel('Code as text')).toBeVisible({ timeout: 30_000 });
	return browser.page;
}

const codeOf = (page: Page) => page.getByLabel('Code as text').inputValue();
const make = (page: Page, count: number) =>
	page.evaluate((count) => {
		(globalThis as unknown as { pairingPage: PairingPage }).pairingPage.make(count);
	}, count);
const all = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { pairingPage: PairingPage }).pairingPage.all());

async function paste(page: Page, code: string): Promise<void> {
	await page.getByLabel('Code of the other device').fill(code);
	await page.getByRole('button', { name: 'Take code' }).click();
}

/** From the codes to the digits; the newcomer begins. */
async function toDigits(newcomer: Page, member: Page): Promise<void> {
	await paste(member, await codeOf(newcomer));
	await expect(member.getByRole('heading', { name: 'Now show this code to the other device' })).toBeFocused();
	await paste(newcomer, await codeOf(member));
	for (const page of [newcomer, member])
		await expect(page.getByRole('heading', { name: 'Compare the six digits' })).toBeVisible();
}

const digits = async (page: Page) => /\d{3}\s\d{3}/.exec(await page.locator('main').innerText())?.[0];

test('a newcomer pairs by pasted codes, is let in, and both hold the same, also of what is made later', async () => {
	const [desk, phone] = [await device('member', 'Desk'), await device('newcomer', 'Phone')];
	await make(desk, 300);
	await make(phone, 20);
	await toDigits(phone, desk);
	expect(await digits(desk)).toMatch(/^\d{3}\s\d{3}$/);
	expect(await digits(phone)).toBe(await digits(desk));
	await expect(desk.getByText('“Phone” wants to join your devices.')).toBeVisible();
	await expect(phone.getByText('This device will join “Desk”')).toBeVisible();

	await phone.getByRole('button', { name: 'Same digits: join' }).click();
	await expect(phone.getByText('Waiting for somebody')).toBeVisible();
	await desk.getByRole('button', { name: 'Same digits: let it in' }).click();
	for (const page of [desk, phone]) await expect(page.getByText('Both hold the same.')).toBeVisible();
	await expect(phone.getByText('Connected to “Desk”')).toBeVisible();
	expect(await all(phone)).toBe(await all(desk));
	await expect(desk.getByText('300 changes sent, 20 received')).toBeVisible();

	await make(phone, 5);
	await expect(desk.getByText('300 changes sent, 25 received')).toBeVisible();
	await phone.getByRole('button', { name: 'Disconnect' }).click();
	await expect(phone.getByText('You have ended the connection.')).toBeVisible();
	await expect(desk.getByText('The other device has ended the connection.')).toBeVisible();
});

test('a code with one byte of its fingerprint changed never connects', async () => {
	const [desk, phone] = [await device('member', 'Desk'), await device('newcomer', 'Phone')];
	await paste(desk, await codeOf(phone));
	await expect(desk.getByRole('heading', { name: 'Now show this code' })).toBeFocused();
	// The sum is made right again: somebody who forges a code would do so.
	await paste(phone, forged(await codeOf(desk)));
	await expect(phone.getByText('Who answered is not the device that made the code.')).toBeVisible({
		timeout: 40_000
	});
	for (const page of [phone, desk]) {
		await expect(page.getByRole('button', { name: /^Same digits/ })).toHaveCount(0);
		await expect(page.getByText(/\d{3}\s\d{3}/)).toHaveCount(0);
	}
	await phone.getByRole('button', { name: 'Pair again' }).click();
	await expect(phone.getByLabel('Code as text')).toBeVisible();
});

test('a device that dies is told of in seconds, and pairing goes on from there', async () => {
	test.setTimeout(120_000);
	const [desk, phone] = [await device('member', 'Desk'), await device('newcomer', 'Phone')];
	await toDigits(phone, desk);
	await phone.getByRole('button', { name: 'Same digits: join' }).click();
	await desk.getByRole('button', { name: 'Same digits: let it in' }).click();
	await expect(desk.getByText('Both hold the same.')).toBeVisible();

	await running[1]?.kill();
	running.splice(1);
	await expect(desk.getByText('Nothing is heard of “Phone” just now.')).toBeVisible({ timeout: 20_000 });
	await expect(desk.getByText('The other device has fallen silent')).toBeVisible({ timeout: 60_000 });
	await desk.getByRole('button', { name: 'Pair again' }).click();
	await expect(desk.getByLabel('Code as text')).toBeVisible();
});

test('digits that differ keep a newcomer out; wrong texts are refused with what helps', async () => {
	const [desk, phone] = [await device('member', 'Desk'), await device('newcomer', 'Phone')];
	const code = await codeOf(phone);
	for (const [text, says] of [
		['hello', 'This is no code of a pairing.'],
		[code.slice(0, 100), 'The end of the code is missing.'],
		[
			`${code.slice(0, 50)}${code[50] === 'A' ? 'B' : 'A'}${code.slice(51)}`,
			'Something in this code is wrong.'
		],
		[await codeOf(desk), 'This is the code of this device.']
	] as const) {
		await paste(desk, text);
		await expect(desk.getByRole('alert')).toContainText(says);
	}
	await toDigits(phone, desk);
	await desk.getByRole('button', { name: 'They differ' }).click();
	for (const page of [desk, phone]) await expect(page.getByText('Nobody was let in.')).toBeVisible();
	expect(await all(phone)).toBe(JSON.stringify({ edits: [], settings: [] }));
});

test('the code on one screen is read from a picture by the other, and all of it goes by keyboard', async () => {
	const [desk, phone] = [await device('member', 'Desk'), await device('newcomer', 'Phone')];
	const shot = async (page: Page, name: string) => {
		const path = join(site, name);
		await writeFile(path, await page.getByRole('img', { name: 'The code of this device' }).screenshot());
		return path;
	};
	await desk.locator('input[type=file]').setInputFiles(await shot(phone, 'phone.png'));
	await expect(desk.getByRole('heading', { name: 'Now show this code' })).toBeFocused();
	await phone.locator('input[type=file]').setInputFiles(await shot(desk, 'desk.png'));
	await expect(phone.getByRole('heading', { name: 'Compare the six digits' })).toBeFocused();
	for (const page of [phone, desk]) {
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: /^Same digits/ })).toBeFocused();
		await page.keyboard.press('Enter');
	}
	for (const page of [desk, phone]) await expect(page.getByText('Both hold the same.')).toBeVisible();
});

test('each step reads aloud, fits a phone and keeps contrast', async () => {
	const [desk, phone] = [
		await device('member', 'Desk', '&theme=light'),
		await device('newcomer', 'Phone', '&theme=dark')
	];
	await phone.setViewportSize({ width: 360, height: 740 });
	const fits = async (page: Page) => {
		await axe(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	};
	await fits(phone);
	await fits(desk);
	await paste(desk, await codeOf(phone));
	await expect(desk.getByRole('heading', { name: 'Now show this code' })).toBeFocused();
	await fits(desk);
	await paste(phone, await codeOf(desk));
	await expect(phone.getByRole('button', { name: 'Same digits: join' })).toBeVisible();
	await fits(phone);
	await phone.getByRole('button', { name: 'Same digits: join' }).click();
	await desk.getByRole('button', { name: 'Same digits: let it in' }).click();
	await expect(phone.getByText('Both hold the same.')).toBeVisible();
	await fits(phone);
});

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code with a bit of its fingerprint turned and a sum that fits again. */
function forged(code: string): string {
	const bits = [...code].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
	const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
	// Head (4), flags (1), user name (2 + 3), password (2 + 18): then comes the fingerprint.
	const at = 4 + 1 + 2 + 3 + 2 + 18 + 10;
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	let sum = 0xffffffff;
	for (const byte of bytes.subarray(0, -4)) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}
	new DataView(bytes.buffer).setUint32(bytes.length - 4, ~sum >>> 0);
	const all = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return (all.match(/.{1,5}/g) ?? []).map((five) => letters[parseInt(five.padEnd(5, '0'), 2)] ?? '').join('');
}
