// Ways that films took: found after a scan by a job, drawn on the map, named, opened and taken away as GPX, all without a network.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inRepository } from '../../scripts/places.mjs';
import { walk, withTrack } from '../fixtures/build-track.ts';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { expectShown, grid, inspector, searchByKeys, slow, tile } from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.setTimeout(240_000);
const screenshots = process.env.SCREENSHOTS ?? 'test-results/screenshots';
const start = Date.UTC(2024, 4, 31, 10);

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ways-'));
	const film = await readFile(inRepository('tests/fixtures/av/fifty.mp4'));
	// To the north-east, swinging to both sides.
	const ride = walk(600).map((second) =>
		second.map((fix) => ({
			...fix,
			longitude: fix.longitude + 0.012 * Math.sin((fix.latitude - 48.2) * 400)
		}))
	);
	await writeFile(join(folder, 'ride.mp4'), withTrack(film, ride, start));
	const other = walk(300, { latitude: 48.24, longitude: 16.35, altitude: 400 });
	await writeFile(join(folder, 'walk.mp4'), withTrack(film, other, start + 3_600_000));
	await writeFile(join(folder, 'plain.mp4'), film);
	await writeFile(join(folder, 'empty.mp4'), withTrack(film, [[]]));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const map = (page: Page) => page.getByRole('application', { name: 'Map' });
const facts = (page: Page) => inspector(page).getByRole('region', { name: 'The way this film took' });

async function openAll(page: Page): Promise<void> {
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await expectShown(page, 4);
}

/** Waits until the job after the scan has told what it found. */
async function untilRead(page: Page): Promise<void> {
	await page.getByRole('searchbox').first().fill('has:gpstrack');
	await expectShown(page, 2);
}

/** How many dots of the lines' canvas have a colour. */
const painted = (page: Page) =>
	page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-tracks-pane canvas');
		const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
		let dots = 0;
		for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 128) dots++;
		return dots;
	});

test('a film that recorded where it was shows its way, and gives it away as GPX, without a network', async ({
	app,
	page
}) => {
	await app.open(page);
	await untilOffline(page);
	await app.closeServer();
	await openAll(page);
	await untilRead(page);

	// It was a job like others.
	await grid(page).focus();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('Jobs');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jobs');
	await expect(page.getByText(/Read the tracks? of \d films?/).first()).toBeVisible(slow);
	await page.goBack();

	await searchByKeys(page, 'gpstrack:>5km', 1);
	await page.keyboard.press('Home');
	await expect(facts(page)).toContainText(/Track: \d[\d.]* km · 10:00 · 36 km\/h · 5\d\d m up/, slow);
	// The film had no place of its own.
	await expect(inspector(page).getByRole('textbox', { name: 'Coordinates' })).toHaveValue(/^48\.2, 16\.3/);
	await page.screenshot({ path: `${screenshots}/track-facts.png` });
	await axe(page);

	const file = page.waitForEvent('download', slow);
	await facts(page).getByRole('button', { name: 'Save as GPX' }).press('Enter');
	const download = await file;
	expect(download.suggestedFilename()).toBe('ride.gpx');
	const gpx = await readFile(await download.path(), 'utf8');
	expect(gpx.match(/<trkpt /g)?.length).toBe(6000);
	expect(gpx).toContain('<time>2024-05-31T10:00:00.000Z</time>');

	await facts(page).getByRole('button', { name: 'Show on the map' }).press('Enter');
	await expect(map(page)).toBeVisible();
	await expect.poll(() => painted(page), slow).toBeGreaterThan(500);
	await expect(page.getByRole('button', { name: 'Open ride.mp4' })).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.screenshot({ path: `${screenshots}/track-map-${colorScheme}.png` });
	}
	await axe(page);
	await page.getByRole('button', { name: 'Open ride.mp4' }).press('Enter');
	await expect(page.locator('.viewer')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(map(page)).toBeVisible();
});

test('lines are named where they are pointed at, listed for keys, and can be switched off', async ({
	app,
	page
}) => {
	await app.open(page);
	await openAll(page);
	await untilRead(page);
	await grid(page).focus();
	await page.keyboard.press('m');
	await expect.poll(() => painted(page), slow).toBeGreaterThan(200);

	// Where a line can be pointed at: markers lie above.
	const point = await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-tracks-pane canvas');
		const context = canvas?.getContext('2d');
		const around = document.querySelector('.world')?.getBoundingClientRect();
		if (!canvas || !context || !around) return undefined;
		const box = canvas.getBoundingClientRect();
		const scale = canvas.width / box.width;
		for (let y = around.top + 10; y < around.bottom - 10; y += 2)
			for (let x = around.left + 60; x < around.right - 10; x += 2) {
				const alpha = context.getImageData((x - box.left) * scale, (y - box.top) * scale, 1, 1).data[3] ?? 0;
				if (alpha > 200 && document.elementFromPoint(x, y) === canvas) return { x, y };
			}
		return undefined;
	});
	if (!point) throw new Error('no line in sight');
	await page.mouse.move(point.x, point.y);
	await expect(page.locator('.map .name')).toContainText(/(ride|walk)\.mp4, [\d.]+ km/);
	await page.mouse.click(point.x, point.y);
	await expect(page.getByRole('button', { name: /^Open (ride|walk)\.mp4$/ })).toBeVisible();
	await page.getByRole('button', { name: 'Put away' }).press('Enter');
	await expect(page.getByRole('button', { name: /^Open (ride|walk)\.mp4$/ })).toBeHidden();

	// By keys: the table of what is in sight.
	const table = page.getByText('2 ways of films in sight');
	await table.focus();
	await page.keyboard.press('Enter');
	const ride = page.getByRole('button', { name: 'ride.mp4', exact: true });
	await expect(ride).toBeVisible();
	await ride.focus();
	await page.screenshot({ path: `${screenshots}/track-table.png` });
	await axe(page);
	await ride.press('Enter');
	await expect(page.locator('.viewer')).toBeVisible();
	await page.keyboard.press('Escape');

	const lines = page.getByRole('button', { name: 'Show the ways of films' });
	await lines.press('Enter');
	await expect(lines).toHaveAttribute('aria-pressed', 'false');
	await expect.poll(() => painted(page)).toBe(0);
	expect(await page.evaluate(() => localStorage.getItem('mediatheque:settings'))).toContain(
		'"mapTracks":false'
	);
});

test('on a phone the facts, the buttons and the map have room, in German too', async ({ app, page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.addInitScript(() => {
		const key = 'mediatheque:settings';
		const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
		localStorage.setItem(key, JSON.stringify({ language: 'de', ...kept }));
	});
	await app.open(page);
	await openAll(page);
	await untilRead(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await tile(page, 0).click();
	await page.keyboard.press(']');
	const track = inspector(page).getByRole('region', { name: 'Der Weg, den dieser Film nahm' });
	await expect(track).toContainText('Wegspur:', slow);
	await page.screenshot({ path: `${screenshots}/track-phone-facts.png` });
	await axe(page);
	await track.getByRole('button', { name: 'Auf der Karte zeigen' }).click();
	await expect.poll(() => painted(page), slow).toBeGreaterThan(100);
	await page.screenshot({ path: `${screenshots}/track-phone-map.png` });
	await axe(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
