// Films in the viewer: played as they are, repacked while they play, and a clear word where neither can be.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { repository } from '../../scripts/sources.mjs';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { rowsHeld } from './support/held.ts';
import { expectByName, expectShown, grid, searchByKeys, slow } from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.setTimeout(180_000);

const fixtures = join(repository, 'tests/fixtures/player');
/** In the order they are shown; each under a name of its own, so that texts are of one film alone. */
const films = [
	['a.mp4', 'film.mp4'],
	['b.mkv', 'film.mkv'],
	['c.ts', 'film.ts'],
	['d.avi', 'film.avi'],
	['e.flv', 'film.flv'],
	['f.mkv', 'hevc.mkv'],
	['g.avi', 'xvid.avi']
] as const;

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'films-'));
	for (const [name, source] of films) await copyFile(join(fixtures, source), join(folder, name));
	await copyFile(join(fixtures, 'film.srt'), join(folder, 'a.srt'));
	await copyFile(join(fixtures, 'film.de.vtt'), join(folder, 'a.de.vtt'));
	await copyFile(join(fixtures, 'film.fr.ass'), join(folder, 'a.fr.ass'));
	const whole = await readFile(join(fixtures, 'film.ts'));
	await writeFile(join(folder, 'h.ts'), whole.subarray(0, 500));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const video = (page: Page) => page.locator('.player video');
const seek = (page: Page) => page.getByRole('slider', { name: 'Position' });
const timeOf = (page: Page) => video(page).evaluate((element: HTMLVideoElement) => element.currentTime);

interface Stop {
	readonly fingerprint: string;
	/** Seconds from the beginning. */
	readonly at: number;
}

/** Where films stopped, the one that was left last first, as the library keeps it. */
const keptStops = async (page: Page): Promise<readonly Stop[]> => {
	const meta = await rowsHeld<{ key: string; value: readonly Stop[] }>(page, 'meta');
	return meta.find(({ key }) => key === 'stops')?.value ?? [];
};

/** Opens the film at a place of the list, by keys alone. */
async function openFilm(page: Page, at: number): Promise<void> {
	await searchByKeys(page, 'kind:video sort:name', films.length + 1);
	await expectByName(page);
	await page.keyboard.press('Home');
	for (let step = 0; step < at; step++) {
		await expect(grid(page)).toHaveAttribute('aria-activedescendant', `cell-${step}`);
		await page.keyboard.press('ArrowRight');
	}
	await expect(grid(page)).toHaveAttribute('aria-activedescendant', `cell-${at}`);
	await page.keyboard.press('Enter');
	await expect(page.locator('.viewer h1')).toHaveText(
		`${'abcdefgh'.charAt(at)}.${films[at]?.[0].split('.')[1] ?? 'ts'}`,
		slow
	);
}

async function openLibrary(page: Page, app: { open(page: Page): Promise<void> }): Promise<void> {
	await app.open(page);
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await expect(grid(page)).toBeVisible(slow);
	await expect
		.poll(async () => Number(/\d+/.exec(await page.locator('.counts').innerText())?.[0] ?? 0), slow)
		.toBeGreaterThan(films.length);
}

/** Waits until a film has moved on by itself from a second. */
async function expectPlaysFrom(page: Page, second: number): Promise<void> {
	await expect.poll(() => timeOf(page), slow).toBeGreaterThan(second + 0.2);
	const { width, paused } = await video(page).evaluate((element: HTMLVideoElement) => ({
		width: element.videoWidth,
		paused: element.paused
	}));
	expect({ width, paused }).toEqual({ width: 128, paused: false });
}

test('a film plays, with the texts beside it, its chapters, its speed and a part that repeats', async ({
	page,
	app
}) => {
	await openLibrary(page, app);
	await openFilm(page, 0);
	await expectPlaysFrom(page, 0);

	await expect(page.locator('.texts')).toContainText('The counter starts at one', slow);
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();

	// By keys: to the chapter, a frame on, faster, a part again and again.
	await page.keyboard.press('Shift+ArrowRight');
	await expect.poll(() => timeOf(page)).toBe(6);
	await expect(seek(page)).toHaveAttribute('aria-valuetext', '0:06 of 0:20, Middle');
	await expect(page.locator('.texts')).toContainText('Five and a half');
	await page.keyboard.press('.');
	await expect.poll(() => timeOf(page)).toBeCloseTo(6.15, 2);
	await page.keyboard.press(',');
	await expect.poll(() => timeOf(page)).toBeCloseTo(6.05, 2);
	await page.keyboard.press('r');
	await page.keyboard.press('l');
	await expect.poll(() => timeOf(page)).toBeCloseTo(16.05, 1);
	await page.keyboard.press('j');
	// K is between them.
	await page.keyboard.press('k');
	await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
	await page.keyboard.press('k');
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	await seek(page).focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => timeOf(page)).toBe(5);

	await page.getByRole('button', { name: 'Speed, chapters and subtitles' }).click();
	const menu = page.getByRole('dialog', { name: 'Speed, chapters and subtitles' });
	await menu.getByRole('button', { name: '2×' }).click();
	expect(await video(page).evaluate((element: HTMLVideoElement) => element.playbackRate)).toBe(2);
	await menu.getByRole('button', { name: /German/ }).click();
	await menu.getByRole('button', { name: /End/ }).click();
	await expect.poll(() => timeOf(page)).toBe(14);
	await axe(page);
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await seek(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.texts')).toContainText('Fünfeinhalb');
});

test('a film that is made silent, or louder again, plays on', async ({ page, app }) => {
	await openLibrary(page, app);
	await openFilm(page, 0);
	await expectPlaysFrom(page, 0);
	const mute = page.getByRole('button', { name: 'Mute or unmute' });
	for (const muted of [true, false]) {
		await mute.click();
		const now = () =>
			video(page).evaluate((element: HTMLVideoElement) => ({
				muted: element.muted,
				loaded: element.readyState > 0,
				paused: element.paused
			}));
		await expect.poll(now).toEqual({ muted, loaded: true, paused: false });
	}
});

test('a marked part is played again and again', async ({ page, app }) => {
	await openLibrary(page, app);
	await openFilm(page, 0);
	await expectPlaysFrom(page, 0);
	await page.keyboard.press('Space');
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('r');
	for (let frame = 0; frame < 8; frame++) await page.keyboard.press('.');
	await page.keyboard.press('r');
	await expect(page.getByRole('button', { name: 'Repeats 0:06.0 to 0:06.8' })).toBeVisible();
	const seen = video(page).evaluate(
		(element: HTMLVideoElement) =>
			new Promise<number[]>((resolve) => {
				const jumps: number[] = [];
				let last = element.currentTime;
				element.addEventListener('seeked', () => {
					jumps.push(element.currentTime);
					last = element.currentTime;
					if (jumps.length === 3) resolve([...jumps, last]);
				});
			})
	);
	await page.keyboard.press('Space');
	for (const jump of await seen) expect(jump).toBeCloseTo(6, 1);
});

for (const [at, [name]] of films.slice(1, 5).entries()) {
	test(`${name} plays, and goes on from wherever it is put`, async ({ page, app }) => {
		await openLibrary(page, app);
		await openFilm(page, at + 1);
		await expectPlaysFrom(page, 0);
		const duration = await video(page).evaluate((element: HTMLVideoElement) => element.duration);
		expect(duration).toBeGreaterThan(11.5);

		await page.keyboard.press('Space');
		await seek(page).focus();
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Space');
		await expectPlaysFrom(page, duration - 5.1);
		await page.keyboard.press('Home');
		await expect.poll(() => timeOf(page), slow).toBeLessThan(4);
		await expectPlaysFrom(page, 0.3);
		await page.keyboard.press('End');
		await expect
			.poll(() => video(page).evaluate((element: HTMLVideoElement) => element.ended), slow)
			.toBe(true);
	});
}

test('what cannot be played says which codec it is and what would help, in both languages', async ({
	page,
	app
}) => {
	await openLibrary(page, app);
	await openFilm(page, 5);
	const note = page.locator('.trouble');
	await expect(note).toContainText('This browser cannot play HEVC', slow);
	await expect(note).toContainText('HandBrake');
	await expect(note.getByRole('button', { name: 'Download original' })).toBeVisible();
	await axe(page);
	await page.keyboard.press('ArrowRight');
	await expect(note).toContainText(/cannot play MPEG-?4/i, slow);
	await expect(note).toContainText('VLC does');
	await page.keyboard.press('ArrowRight');
	await expect(note).toContainText(/damaged or cut off|no picture and no sound|does not know/, slow);
	await expect(note.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('the pointer on the seek bar shows the frame there, of a film that is repacked too', async ({
	page,
	app
}) => {
	await openLibrary(page, app);
	for (const at of [0, 3]) {
		await openFilm(page, at);
		await expectPlaysFrom(page, 0);
		await page.keyboard.press('Space');
		const box = await seek(page).boundingBox();
		if (!box) throw new Error('No seek bar');
		const frames: string[] = [];
		for (const part of [0.25, 0.8]) {
			await page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
			await expect(page.locator('.there canvas.drawn')).toBeVisible(slow);
			await page.waitForFunction(
				(last) => {
					const canvas = document.querySelector<HTMLCanvasElement>('.there canvas');
					return canvas && canvas.toDataURL() !== last;
				},
				frames.at(-1) ?? ''
			);
			frames.push(
				await page.locator('.there canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
			);
		}
		expect(frames[0]).not.toBe(frames[1]);
		await page.mouse.move(0, 0);
		await page.keyboard.press('Escape');
		await expect(grid(page)).toBeVisible(slow);
	}
});

test('a film goes on where it stopped after a reload, also without a network', async ({
	app,
	launchWithFolder
}) => {
	const { page } = await launchWithFolder(folder);
	await expectShown(page, films.length + 1);
	await untilOffline(page);
	await page.reload();
	await expect(grid(page)).toBeVisible(slow);
	await app.closeServer();
	await openFilm(page, 2);
	await expectPlaysFrom(page, 0);
	await page.keyboard.press('l');
	await expectPlaysFrom(page, 10);
	await page.keyboard.press('Space');
	const stopped = await timeOf(page);
	await expect.poll(async () => (await keptStops(page))[0]?.at, slow).toBeCloseTo(stopped, 1);
	const own = (await keptStops(page))[0]?.fingerprint;
	const stopNow = async () => (await keptStops(page)).find(({ fingerprint }) => fingerprint === own)?.at;

	// Left while it plays, for the next one: the stop is its own.
	await page.keyboard.press('Space');
	await expectPlaysFrom(page, stopped);
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await expect(page.locator('.viewer h1')).toHaveText('d.avi', slow);
	await expect.poll(stopNow, slow).toBeGreaterThan(stopped + 0.1);
	await expectPlaysFrom(page, 0);
	await page.getByRole('button', { name: 'Previous', exact: true }).click();
	await expect(page.getByText('Goes on at 0:1')).toBeVisible(slow);
	await expectPlaysFrom(page, stopped);
	// The button that was clicked has the focus, and the space bar.
	await video(page).evaluate((element: HTMLVideoElement) => element.pause());
	const again = await timeOf(page);
	await expect.poll(stopNow, slow).toBeCloseTo(again, 1);

	await page.reload();
	await expect(page.getByText('Goes on at 0:1')).toBeVisible(slow);
	await expectPlaysFrom(page, again - 0.3);
	// Left for the library while it plays.
	await page.keyboard.press('Escape');
	await expect(grid(page)).toBeFocused(slow);
});

for (const { shape, scheme, width, height } of [
	{ shape: 'phone-dark', scheme: 'dark', width: 360, height: 740 },
	{ shape: 'desktop-light', scheme: 'light', width: 1440, height: 900 }
] as const) {
	test(`the player stands well on a screen of ${width}`, async ({ page, app }, info) => {
		await page.setViewportSize({ width: 1000, height: 800 });
		await page.emulateMedia({ colorScheme: scheme });
		await openLibrary(page, app);
		await openFilm(page, 0);
		await expectPlaysFrom(page, 1);
		await page.keyboard.press('Space');
		await page.setViewportSize({ width, height });
		await page.screenshot({ path: info.outputPath(`${shape}.png`) });
		await page.getByRole('button', { name: 'Speed, chapters and subtitles' }).click();
		await page.screenshot({ path: info.outputPath(`${shape}-menu.png`) });
		await axe(page);
		await page.keyboard.press('Escape');
		const { clientWidth, scrollWidth } = await page.evaluate(() => ({
			clientWidth: document.documentElement.clientWidth,
			scrollWidth: document.documentElement.scrollWidth
		}));
		expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
	});
}
