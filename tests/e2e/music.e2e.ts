// Songs in the queue: played while one browses, kept over a reload, by keys, by the mouse, on a phone, by the keys of the system.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { expectShown, message, openDemo, searchByKeys, slow, tile } from './support/library.ts';

test.use({ visited: 'demo' });

const bar = (page: Page) => page.getByRole('region', { name: 'Playing' });
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const position = (page: Page) => bar(page).getByRole('slider', { name: 'Position' });
const songs = (page: Page) => page.getByRole('region', { name: 'Queue' }).locator('.song');

async function run(page: Page, command: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+k');
	const typed = page.getByRole('dialog').getByRole('combobox');
	await expect(typed).toBeFocused();
	await typed.fill(command);
	await page.keyboard.press('Enter');
}

/** It is heard: the position moves by itself. */
async function expectHeard(page: Page): Promise<void> {
	const from = Number(await position(page).inputValue());
	const moved = async () => Math.abs(Number(await position(page).inputValue()) - from);
	await expect.poll(moved, slow).toBeGreaterThan(0.3);
}

async function playAlbum(page: Page): Promise<void> {
	await openDemo(page);
	await searchByKeys(page, 'album:"Slow Harbour" sort:name', 3);
	await run(page, 'Play all songs shown');
	await expect(bar(page)).toContainText('Tide Table', slow);
	await expect(button(page, 'Pause')).toBeVisible();
	// Songs of the demo last eight seconds: each is heard until another is asked for.
	await button(page, 'Repeat: off').press('Enter');
	await button(page, 'Repeat: all').press('Enter');
	await expect(button(page, 'Repeat: this song')).toBeVisible();
	await expectHeard(page);
}

test('songs play on while one browses, in an order that a person changes, and are there after a reload', async ({
	page,
	app
}) => {
	await app.open(page);
	await playAlbum(page);

	await button(page, 'Next song').press('Enter');
	await expect(bar(page)).toContainText('Breakwater', slow);
	await button(page, 'Queue').press('Enter');
	await expect(songs(page)).toHaveText([/^Tide Table/, /^Breakwater/, /^Night Ferry/]);
	await expect(songs(page).nth(1)).toBeFocused();
	await songs(page).nth(2).press('Alt+ArrowUp');
	await expect(songs(page)).toHaveText([/^Tide Table/, /^Night Ferry/, /^Breakwater/]);
	await expect(songs(page).nth(1)).toBeFocused();
	await axe(page);
	if (process.env.MUSIC_SHOTS) await page.screenshot({ path: `${process.env.MUSIC_SHOTS}/wide.png` });

	// The same with the mouse.
	const [from, to] = await Promise.all(
		[2, 0].map((row) => page.locator('.panel .handle').nth(row).boundingBox())
	);
	if (!from || !to) throw new Error('no handles');
	const x = from.x + from.width / 2;
	await page.mouse.move(x, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(x, from.y, { steps: 5 });
	await page.mouse.move(x, to.y + to.height * 0.3, { steps: 20 });
	await page.mouse.up();
	const said = page.getByRole('region', { name: 'Queue' }).getByRole('status');
	await expect(said).toHaveText('Breakwater is at place 1 of 3 now');
	await expect(songs(page)).toHaveText([/^Breakwater/, /^Tide Table/, /^Night Ferry/]);
	await page.keyboard.press('Escape');
	await expect(songs(page)).toHaveCount(0);
	await expect(button(page, 'Queue')).toBeFocused();

	// From anywhere; and the slider by arrows that can be heard.
	await page.keyboard.press('Shift+Space');
	await expect(button(page, 'Play')).toBeVisible();
	const before = Number(await position(page).inputValue());
	await position(page).press('ArrowRight');
	await expect.poll(async () => Number(await position(page).inputValue())).toBeGreaterThan(before + 0.9);

	await page.reload();
	await expect(bar(page)).toContainText('Breakwater', slow);
	await expect(button(page, 'Play')).toBeVisible();
	// Where it was, too.
	expect(Number(await position(page).inputValue())).toBeGreaterThan(before);
	await button(page, 'Queue').press('Enter');
	await expect(songs(page)).toHaveText([/^Breakwater/, /^Tide Table/, /^Night Ferry/]);
	await songs(page).nth(2).press('Delete');
	await expect(songs(page)).toHaveCount(2);
	await expect(songs(page).nth(1)).toBeFocused();
	await button(page, 'End and empty the queue').press('Enter');
	await expect(bar(page)).toHaveCount(0);
	await page.reload();
	await expect(tile(page, 0)).toBeVisible(slow);
	await expect(bar(page)).toHaveCount(0);
});

test('songs that cannot be played are told of in one line', async ({ disk, launchWithFolder }) => {
	const folder = await disk.folder('Broken');
	for (const name of ['one', 'two', 'three'])
		await writeFile(
			join(folder, `${name}.mp3`),
			Buffer.from(`ID3\x03\0\0\0\0\0\0${name}`.padEnd(600, '\0'), 'latin1')
		);
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 3);
	await page.getByRole('grid').focus();
	await run(page, 'Play all songs shown');
	await expect(message(page, 'None of the songs of the queue can be played.')).toBeVisible(slow);
	await expect(page.getByText(/and 2 more cannot be played and were passed over/)).toHaveCount(1);
	await expect(page.getByText(/cannot be played and was passed over/)).toHaveCount(0);
});

test('a song, its album and its folder are played from the song', async ({ page, app }) => {
	await app.open(page);
	await openDemo(page);
	await searchByKeys(page, '"Breakwater" kind:audio', 1);
	await tile(page, 0).click();
	await page.getByRole('button', { name: 'Play these songs' }).click();
	await expect(bar(page)).toContainText('Breakwater', slow);
	await page.getByRole('button', { name: 'Add to the queue' }).click();
	await expect(message(page, '1 song added to the queue')).toBeVisible();
	await button(page, 'Queue').click();
	await expect(songs(page)).toHaveText([/^Breakwater/, /^Breakwater/]);
	await page.keyboard.press('Escape');

	await tile(page, 0).click();
	for (const command of ['Play the album of this song', 'Play the folder of this song']) {
		await button(page, 'End and empty the queue').click();
		await expect(bar(page)).toHaveCount(0);
		await tile(page, 0).click();
		await run(page, command);
		await expect(bar(page)).toContainText('Breakwater', slow);
		await button(page, 'Queue').click();
		await expect(songs(page)).toHaveText([/^Tide Table/, /^Breakwater/, /^Night Ferry/]);
		await page.keyboard.press('Escape');
	}
});

test('on a phone the bar stands above the navigation and messages above it, and a song can be steered', async ({
	page,
	app
}) => {
	await app.open(page);
	await playAlbum(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.emulateMedia({ colorScheme: 'dark' });
	const navigation = page.getByRole('navigation', { name: 'Main navigation' });
	await expect(navigation).toBeVisible();
	const boxOf = async (what: ReturnType<typeof bar>) => {
		const box = await what.boundingBox();
		if (!box) throw new Error('not in sight');
		return box;
	};
	const [own, below] = [await boxOf(bar(page)), await boxOf(navigation)];
	expect(own.y + own.height).toBeLessThanOrEqual(below.y + 1);
	expect(below.y + below.height).toBeLessThanOrEqual(741);

	// Wide enough for a finger, and it goes where it is touched.
	await button(page, 'Pause').click();
	const slider = await boxOf(position(page));
	expect(slider.width).toBeGreaterThan(200);
	await page.mouse.click(slider.x + slider.width / 2, slider.y + slider.height / 2);
	const duration = Number(await position(page).getAttribute('max'));
	await expect
		.poll(async () => Math.abs(Number(await position(page).inputValue()) - duration / 2))
		.toBeLessThan(duration / 10);
	await expect(bar(page)).toContainText(/0:0\d/);

	await button(page, 'Queue').click();
	await expect(songs(page)).toHaveCount(3);
	await axe(page);
	if (process.env.MUSIC_SHOTS) await page.screenshot({ path: `${process.env.MUSIC_SHOTS}/small.png` });
	await page.getByRole('region', { name: 'Queue' }).getByRole('button', { name: 'Close the queue' }).click();
	if (process.env.MUSIC_SHOTS) await page.screenshot({ path: `${process.env.MUSIC_SHOTS}/small-bar.png` });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

	await page.keyboard.press('ControlOrMeta+a');
	await run(page, 'Add to the queue');
	const toast = page.getByRole('region', { name: 'Messages' }).getByRole('listitem').last();
	await expect(toast).toContainText('3 songs added to the queue');
	await expect
		.poll(async () => {
			const [said, steered] = [await boxOf(toast), await boxOf(bar(page))];
			return said.y + said.height <= steered.y;
		})
		.toBe(true);
});

test('the system knows what plays, and its keys steer it', async ({ page, app }) => {
	await page.addInitScript(() => {
		const pressed: Record<string, ((details: { action: string }) => void) | null> = {};
		Object.assign(globalThis, { pressed });
		const set = MediaSession.prototype.setActionHandler;
		MediaSession.prototype.setActionHandler = function (action, handler) {
			pressed[action] = handler as (details: { action: string }) => void;
			set.call(this, action, handler);
		};
	});
	const press = (action: string) =>
		page.evaluate((name) => {
			const { pressed } = globalThis as unknown as { pressed: Record<string, (details: object) => void> };
			pressed[name]?.({ action: name });
		}, action);
	const told = () =>
		page.evaluate(() => {
			const { metadata, playbackState } = navigator.mediaSession;
			return [metadata?.title, metadata?.album, playbackState];
		});
	await app.open(page);
	await playAlbum(page);
	expect(await told()).toEqual(['Tide Table', 'Slow Harbour', 'playing']);
	await press('nexttrack');
	await expect(bar(page)).toContainText('Breakwater', slow);
	await press('pause');
	await expect(button(page, 'Play')).toBeVisible();
	expect(await told()).toEqual(['Breakwater', 'Slow Harbour', 'paused']);
	await press('play');
	await expectHeard(page);
	await button(page, 'End and empty the queue').click();
	await expect(bar(page)).toHaveCount(0);
	expect(await told()).toEqual([undefined, undefined, 'none']);
});

test('songs play where the browser decodes no samples', async ({ page, app }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'AudioDecoder');
	});
	await app.open(page);
	await playAlbum(page);
	await button(page, 'Repeat: this song').click();
	const duration = Number(await position(page).getAttribute('max'));
	// To just before its end: the next one begins by itself.
	await position(page).evaluate((input: HTMLInputElement, to) => {
		input.value = String(to);
		input.dispatchEvent(new Event('change', { bubbles: true }));
	}, duration - 0.3);
	await expect(bar(page)).toContainText('Breakwater', slow);
	await expectHeard(page);
	await button(page, 'Pause').click();
	await button(page, 'Play').click();
	await expectHeard(page);
});
