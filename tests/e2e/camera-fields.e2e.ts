// What cameras say in their notes: filtered by, searched, shown by subject, and drawn over the picture where it was focused.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { inRepository } from '../../scripts/places.mjs';
import { takenWith } from '../made-camera.ts';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import {
	expectByName,
	expectShown,
	grid,
	inspector,
	searchByKeys,
	searchFor,
	slow
} from './support/library.ts';

test.setTimeout(180_000);
const screenshots = process.env.SCREENSHOTS ?? 'test-results/screenshots';

const size = { width: 1200, height: 800 };
const pictures = {
	'across.jpg': { ...size, serial: 'A1', film: 0x200, actuations: 4711, focus: [300, 200] },
	'upright.jpg': {
		...size,
		serial: 'A1',
		focusMode: 1,
		actuations: 12_345,
		focus: [300, 200],
		orientation: 6
	},
	'silent.jpg': { ...size, serial: 'B2', actuations: 20_000 }
} as const;

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cameras-'));
	const jpeg = await readFile(inRepository('static/demo/Photos/2023/Dolomites/IMG_4276.jpg'));
	for (const [name, camera] of Object.entries(pictures))
		await writeFile(join(folder, name), takenWith(jpeg, camera));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

async function openPictures(page: Page): Promise<void> {
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await expectShown(page, 3, 120_000);
}

const points = (page: Page): Locator => page.locator('[data-point]');

/** Where the middle of the first point is on the picture, in hundredths of it. */
async function firstPoint(page: Page, shown = '.viewer .stage img'): Promise<readonly number[]> {
	const [picture, point] = await Promise.all([
		page.locator(shown).boundingBox(),
		points(page).first().boundingBox()
	]);
	if (!picture || !point) throw new Error('Nothing is shown');
	return [
		Math.round((100 * (point.x + point.width / 2 - picture.x)) / picture.width),
		Math.round((100 * (point.y + point.height / 2 - picture.y)) / picture.height)
	];
}

test('filters, searches and orders by what cameras say in their notes', async ({ page, app }) => {
	await app.open(page);
	await openPictures(page);
	const filters = page.getByRole('region', { name: 'Filters' });

	await filters.getByRole('button', { name: 'Picture style' }).press('Enter');
	await filters.getByRole('checkbox', { name: /Velvia/ }).press('Space');
	await expectShown(page, 1);
	await filters.getByRole('checkbox', { name: /Velvia/ }).press('Space');
	await expectShown(page, 3);

	await filters.getByRole('button', { name: 'Shutter count' }).press('Enter');
	await filters.getByRole('checkbox', { name: '10,000 to 50,000' }).press('Space');
	await expectShown(page, 2);
	await filters.getByRole('button', { name: 'Body serial number' }).press('Enter');
	await filters.getByRole('checkbox', { name: 'B2' }).press('Space');
	await expectShown(page, 1);

	await searchFor(page, 'focus:manual', 1);
	await searchFor(page, 'serial:A1 shutter-count:under-10k', 1);
	await searchByKeys(page, 'has:serial sort:-actuations', 3);
	await expect(grid(page).locator('[data-index="0"]')).toContainText('silent.jpg');
});

test('the inspector shows a maker’s tags by subject, each folded away by a key', async ({ page, app }) => {
	await app.open(page);
	await openPictures(page);
	await searchByKeys(page, 'name:across', 1);
	await page.keyboard.press('Home');
	const tags = inspector(page).getByRole('region', { name: 'Tags' });
	const maker = tags.locator('details').filter({ has: page.locator('summary', { hasText: /^FujiFilm/ }) });
	await expect(maker.getByRole('heading', { level: 3 })).toHaveText([
		/^\s*Focus 3/,
		/^\s*Body 1/,
		/^\s*Picture style 1/
	]);
	await expect(maker.locator('.tag', { hasText: 'FilmMode' })).toContainText('Velvia');

	const style = maker.getByRole('button', { name: /^Picture style/ });
	await style.press('Enter');
	await expect(style).toHaveAttribute('aria-expanded', 'false');
	await expect(maker.locator('.tag', { hasText: 'FilmMode' })).toHaveCount(0);
	// Whoever looks for a tag finds it there, too.
	await inspector(page).getByRole('searchbox').fill('filmmode');
	await expect(maker.locator('.tag', { hasText: 'FilmMode' })).toBeVisible();
	await axe(page);
});

test('the viewer draws where a picture was focused, also of one that is turned, and stays with it when zoomed', async ({
	page,
	app
}) => {
	await app.open(page);
	await openPictures(page);
	await searchByKeys(page, 'has:serial sort:name', 3);
	await expectByName(page);
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	const picture = page.locator('.viewer .stage img');
	await expect(picture).toBeVisible(slow);
	await expect(points(page)).toHaveCount(0);

	await page.keyboard.press('Shift+F');
	await expect(page.getByRole('button', { name: 'Show focus points' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(points(page)).toHaveCount(1);
	expect(await firstPoint(page)).toEqual([25, 25]);
	await expect(page.getByRole('status').filter({ hasText: '1 focus point' })).toBeAttached();
	await axe(page);
	await page.screenshot({ path: `${screenshots}/focus-points.png` });

	await page.keyboard.press('z');
	expect(await firstPoint(page)).toEqual([25, 25]);

	// It says none, and says so.
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('No focus point is recorded')).toBeVisible();
	await expect(points(page)).toHaveCount(0);

	await page.keyboard.press('ArrowRight');
	await expect(points(page)).toHaveCount(1);
	expect(await firstPoint(page)).toEqual([75, 25]);

	await page.keyboard.press('Control+k');
	await page.keyboard.type('focus points');
	await page.keyboard.press('Enter');
	await expect(points(page)).toHaveCount(0);
});

test('cull mode draws where a picture was focused by the same key, and in the same place when zoomed', async ({
	page,
	app
}) => {
	await app.open(page);
	await openPictures(page);
	await searchByKeys(page, 'has:serial sort:name', 3);
	await expectByName(page);
	await grid(page).press('Home');
	await grid(page).press('Shift+Enter');
	const picture = '[data-drawn] canvas';
	await expect(page.locator(picture)).toBeVisible(slow);
	await expect(points(page)).toHaveCount(0);

	await page.keyboard.press('Shift+F');
	await expect(points(page)).toHaveCount(1);
	expect(await firstPoint(page, picture)).toEqual([25, 25]);
	await axe(page);
	await page.screenshot({ path: `${screenshots}/focus-points-cull.png` });
	await page.keyboard.press('z');
	expect(await firstPoint(page, picture)).toEqual([25, 25]);

	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('No focus point is recorded')).toBeVisible();
	await expect(points(page)).toHaveCount(0);
	await page.keyboard.press('Shift+F');
	await expect(page.getByText('No focus point is recorded')).toHaveCount(0);
});

/** As Lightroom writes who is on a picture: a frame in fractions of it, by its middle. */
function withFace(jpeg: Buffer, name: string): Buffer {
	const area = 'stArea:x="0.25" stArea:y="0.75" stArea:w="0.2" stArea:h="0.3" stArea:unit="normalized"';
	const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#"><mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="${name}" mwg-rs:Type="Face"><mwg-rs:Area ${area}/></rdf:Description></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions></rdf:Description></rdf:RDF></x:xmpmeta>`;
	const text = Buffer.from(xmp, 'utf8');
	const head = Buffer.from([0xff, 0xe1, (text.length + 2) >> 8, (text.length + 2) & 0xff]);
	return Buffer.concat([jpeg.subarray(0, 2), head, text, jpeg.subarray(2)]);
}

test('a face that was framed and named is drawn with its name, and told', async ({ page, app, disk }) => {
	const jpeg = await readFile(inRepository('static/demo/Photos/2023/Dolomites/IMG_4276.jpg'));
	const people = await disk.folder();
	await writeFile(join(people, 'people.jpg'), withFace(jpeg, 'Zoë Smith'));
	await app.open(page);
	await page.locator('input[webkitdirectory]').setInputFiles(people);
	await expectShown(page, 1, 120_000);
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(page.locator('.viewer .stage img')).toBeVisible(slow);
	await page.keyboard.press('Shift+F');
	await expect(points(page)).toHaveText(['Zoë Smith']);
	expect(await firstPoint(page)).toEqual([25, 75]);
	await expect(page.getByRole('status').filter({ hasText: '1 frame: Zoë Smith' })).toBeAttached();
	await axe(page);
});
