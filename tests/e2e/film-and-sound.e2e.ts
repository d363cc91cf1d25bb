// Films and sound: searched and filtered by what they are coded in, seen in the grid, and live pictures that move.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inRepository } from '../../scripts/places.mjs';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import {
	expectShown,
	grid,
	inspector,
	searchByKeys,
	searchFor,
	shownCount,
	slow
} from './support/library.ts';

test.setTimeout(240_000);
const screenshots = process.env.SCREENSHOTS ?? 'test-results/screenshots';

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'av-'));
	const av = (name: string) => inRepository(`tests/fixtures/av/${name}`);
	for (const name of ['fifty.mp4', 'upright.mp4', 'late.webm', 'covered.mp3', 'plain.flac'])
		await copyFile(av(name), join(folder, name));
	const clip = await readFile(av('fifty.mp4'));
	await writeFile(join(folder, 'broken.mp4'), clip.subarray(0, 3000));
	const still = await readFile(inRepository('static/demo/Photos/2023/Dolomites/IMG_4276.jpg'));
	await writeFile(join(folder, 'motion.jpg'), withClip(still, clip));
	// What has the same content is one item: each is made another by what follows it.
	await writeFile(join(folder, 'LIVE_1.jpg'), Buffer.concat([still, Buffer.from('live')]));
	const free = Buffer.from('\0\0\0\x08free', 'latin1');
	await writeFile(join(folder, 'LIVE_1.mov'), Buffer.concat([await readFile(av('upright.mp4')), free]));
	await writeFile(join(folder, 'still.jpg'), still);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** A motion photo as Google's phones write it: the distance of the clip from the end in XMP, the clip behind the picture. */
function withClip(jpeg: Buffer, clip: Buffer): Buffer {
	const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" GCamera:MicroVideo="1" GCamera:MicroVideoVersion="1" GCamera:MicroVideoOffset="${clip.length}"/></rdf:RDF></x:xmpmeta>`;
	const head = Buffer.from([0xff, 0xe1, (xmp.length + 2) >> 8, (xmp.length + 2) & 0xff]);
	return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(xmp, 'latin1'), jpeg.subarray(2), clip]);
}

/** At least so many: LIVE_1 and its film may be one. */
const files = 9;

async function openAll(page: Page): Promise<void> {
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await expect.poll(() => shownCount(page), { timeout: 120_000 }).toBeGreaterThanOrEqual(files);
}

test('films and songs are found and filtered by codec, resolution, rates, key and tempo', async ({
	page,
	app
}) => {
	await app.open(page);
	await openAll(page);
	await searchFor(page, 'codec:h264 fps:>=50', 3);
	await searchFor(page, 'codec:avc1 codec:aac', 1);
	await searchFor(page, 'codec:mp3 artist:"Ann Example"', 1);
	await searchFor(page, 'key:F#m', 1);
	await searchFor(page, 'key:Am bpm:120..130', 1);
	await searchFor(page, 'samplerate:22050 channels:mono', 1);
	await searchFor(page, 'resolution:<720p duration:2s..10s', 2);

	await searchFor(page, 'kind:video,audio', 7);
	const filters = page.getByRole('region', { name: 'Filters' });
	await filters.getByRole('button', { name: 'Codec' }).press('Enter');
	await filters.getByRole('checkbox', { name: 'H.264' }).press('Space');
	await expectShown(page, 3);
	await filters.getByRole('button', { name: 'Frame rate' }).press('Enter');
	await expect(filters.getByRole('checkbox', { name: '50 fps' })).toBeVisible();
	await page.screenshot({ path: `${screenshots}/av-filters.png` });
	await axe(page);

	await searchByKeys(page, 'name:covered', 1);
	await page.keyboard.press('Home');
	const facts = inspector(page).getByRole('region').first();
	await expect(facts).toContainText('Jazz · 1999 · Am · 124 BPM');
	await expect(facts).toContainText('MP3');
	await page.screenshot({ path: `${screenshots}/av-song.png` });
});

test('films and songs show what they look like; what has no picture says its format', async ({
	page,
	app
}) => {
	await app.open(page);
	await openAll(page);
	await searchFor(page, 'kind:video,audio sort:name', 7);
	const cell = (name: string) => grid(page).locator('[data-index]', { hasText: name });
	for (const name of ['fifty.mp4', 'upright.mp4', 'late.webm', 'Morning'])
		await expect(cell(name).locator('img')).toBeVisible(slow);
	await expect(cell('fifty.mp4')).toContainText('0:02');
	await expect(cell('Evening').locator('[data-format="FLAC"]')).toBeVisible(slow);
	await expect(cell('broken.mp4').locator('[data-format="MP4"]')).toBeVisible(slow);
	await page.screenshot({ path: `${screenshots}/av-grid.png` });
	await axe(page);
});

test('a motion photo and a live photo play their clip: by button, by key and held down', async ({
	page,
	app
}) => {
	await app.open(page);
	await openAll(page);
	for (const name of ['motion', 'LIVE_1']) {
		await searchByKeys(page, `name:${name} kind:photo`, 1);
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		const play = page.getByRole('button', { name: 'Play the moment' });
		await expect(play).toBeVisible(slow);
		await expect(page.locator('.viewer video')).toHaveCount(0);
		await page.keyboard.press('v');
		const clip = page.locator('.viewer video');
		await expect(clip).toHaveClass(/moving/, slow);
		await page.screenshot({ path: `${screenshots}/av-${name}.png` });
		// It ends, and the picture is there again.
		await expect(clip).toHaveCount(0, slow);

		await page.mouse.move(600, 450);
		await page.mouse.down();
		await expect(clip).toHaveCount(1, slow);
		await page.mouse.up();
		await expect(clip).toHaveCount(0);
		await axe(page);
		await page.keyboard.press('Escape');
	}
	// A picture without one has nothing to play.
	await searchByKeys(page, 'name:still', 1);
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(page.locator('.viewer .stage img')).toBeVisible(slow);
	await expect(page.getByRole('button', { name: 'Play the moment' })).toHaveCount(0);
});

test('on a phone the button of a live picture is large enough, and all of it is in sight', async ({
	page,
	app
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.emulateMedia({ colorScheme: 'light' });
	await app.open(page);
	await openAll(page);
	await grid(page).locator('[data-index]', { hasText: 'motion.jpg' }).dblclick();
	const play = page.getByRole('button', { name: 'Play the moment' });
	await expect(play).toBeVisible(slow);
	const box = await play.boundingBox();
	expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(32);
	await page.screenshot({ path: `${screenshots}/av-phone.png` });
	await axe(page);
});
