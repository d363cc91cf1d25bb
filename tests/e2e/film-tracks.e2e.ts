// Films with several sounds, and with texts within: chosen in the player's menu.
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { repository } from '../../scripts/sources.mjs';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { searchByKeys, shownCount, slow } from './support/library.ts';

test.setTimeout(180_000);
const shots = process.env.SCREENSHOTS;

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tracks-'));
	for (const name of ['tracks.mkv', 'tracks.mp4', 'film.mp4'])
		await copyFile(join(repository, 'tests/fixtures/player', name), join(folder, name));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const video = (page: Page) => page.locator('.player video');
const timeOf = (page: Page) => video(page).evaluate((element: HTMLVideoElement) => element.currentTime);
const menuButton = (page: Page) => page.getByRole('button', { name: 'Speed, chapters and subtitles' });
const menu = (page: Page) => page.getByRole('dialog', { name: 'Speed, chapters and subtitles' });
const goTo = (page: Page, second: number) =>
	video(page).evaluate((element: HTMLVideoElement, at) => {
		element.currentTime = at;
	}, second);

async function openFilm(page: Page, app: { open(page: Page): Promise<void> }, name: string): Promise<void> {
	await app.open(page);
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await expect.poll(() => shownCount(page), slow).toBe(3);
	await searchByKeys(page, `name:${name}`, 1);
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect.poll(() => timeOf(page), slow).toBeGreaterThan(0);
	await page.keyboard.press('Space');
}

/** The tone that is heard, hertz. */
const toneOf = (page: Page) =>
	video(page).evaluate(async (element: HTMLVideoElement) => {
		const tracks = (element as HTMLVideoElement & { captureStream(): MediaStream })
			.captureStream()
			.getAudioTracks();
		const context = new AudioContext();
		await context.resume();
		const analyser = context.createAnalyser();
		analyser.fftSize = 4096;
		context.createMediaStreamSource(new MediaStream(tracks)).connect(analyser);
		await new Promise((resolve) => setTimeout(resolve, 700));
		const levels = new Float32Array(analyser.frequencyBinCount);
		analyser.getFloatFrequencyData(levels);
		const at = levels.indexOf(Math.max(...levels));
		const { sampleRate } = context;
		await context.close();
		return (at * sampleRate) / analyser.fftSize;
	});

for (const { name, texts } of [
	{ name: 'tracks.mkv', texts: [/^English/, /^German · Full/, /^French/] },
	{ name: 'tracks.mp4', texts: [/^English/, /^German · Full/] }
]) {
	test(`${name}: its texts are shown when they are wanted, and another sound is heard`, async ({
		page,
		app
	}) => {
		await openFilm(page, app, name);
		await expect(page.locator('.texts')).toHaveCount(0);
		await menuButton(page).click();
		const subtitles = menu(page).getByRole('group', { name: 'Subtitles' }).getByRole('button');
		await expect(subtitles).toHaveText([/^None/, ...texts], slow);
		const sounds = menu(page).getByRole('group', { name: 'Sound', exact: true }).getByRole('button');
		await expect(sounds).toHaveText([/^English/, /^German/]);
		await axe(page);
		if (shots)
			for (const [width, scheme] of [
				[1440, 'dark'],
				[360, 'light']
			] as const) {
				await page.setViewportSize({ width, height: 740 });
				await page.emulateMedia({ colorScheme: scheme });
				await page.screenshot({ path: `${shots}/${name}-${String(width)}-${scheme}.png` });
			}
		await page.setViewportSize({ width: 1280, height: 800 });
		await subtitles.nth(2).click();
		await goTo(page, 1);
		await expect(page.locator('.texts')).toContainText('Erste Worte, mit Komma', slow);
		await goTo(page, 4);
		await expect(page.locator('.texts')).toContainText('Zweite');

		// The other sound, from where it was, paused as it was, with the same text.
		await sounds.nth(1).click();
		await expect(menu(page)).toHaveCount(0);
		await expect(menuButton(page)).toBeFocused();
		await expect
			.poll(() => video(page).evaluate((element: HTMLVideoElement) => element.readyState), slow)
			.toBeGreaterThan(2);
		await expect.poll(() => timeOf(page)).toBeCloseTo(4, 0);
		expect(await video(page).evaluate((element: HTMLVideoElement) => element.paused)).toBe(true);
		await expect(page.locator('.texts')).toContainText('Zweite');
		for (const [at, tone] of [
			[1, 1760],
			[0, 440]
		] as const) {
			await menuButton(page).click();
			await expect(sounds.nth(1)).toHaveAttribute('aria-pressed', 'true');
			if (at === 0) await sounds.nth(0).click();
			else await page.keyboard.press('Escape');
			await goTo(page, 0.2);
			await video(page).evaluate((element: HTMLVideoElement) => element.play());
			await expect.poll(async () => Math.abs((await toneOf(page)) - tone), slow).toBeLessThan(60);
			await video(page).evaluate((element: HTMLVideoElement) => element.pause());
		}
	});
}

test('a film with one sound and no texts offers neither', async ({ page, app }) => {
	await openFilm(page, app, 'film.mp4');
	await menuButton(page).click();
	await expect(menu(page).getByRole('group', { name: 'Speed' })).toBeVisible();
	await expect(menu(page).getByRole('group', { name: /Sound|Subtitles/ })).toHaveCount(0);
});
