// Songs by what they say: found, filtered, shown in the inspector; playlists that others wrote, played and kept as albums.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { repository } from '../../scripts/sources.mjs';
import { id3, type Said } from '../fixtures/build-music.ts';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import {
	expectShown,
	grid,
	inspector,
	message,
	searchByKeys,
	searchFor,
	shownCount,
	slow
} from './support/library.ts';

test.setTimeout(180_000);
const shots = process.env.SCREENSHOTS;

/** Songs with the sound of a fixture, and a tag of their own. */
const songs: readonly (readonly [path: string, said: Said])[] = [
	[
		'Albums/One/1 First.mp3',
		[
			...([
				['TIT2', 'First'],
				['TPE1', 'Ann Example feat. Bob Sample'],
				['TALB', 'Two Hands']
			] as const),
			...([
				['TXXX:ARTISTS', 'Ann Example', 'Bob Sample'],
				['TPE2', 'Ann & Friends']
			] as const),
			...([
				['TRCK', '2/2'],
				['TPOS', '1/2'],
				['TCON', 'Jazz', 'Soul'],
				['TCOM', 'Cleo Made']
			] as const),
			...([
				['TSRC', 'QZAAA2400001'],
				['TDRC', '1999-05-31'],
				['TBPM', '124'],
				['TKEY', 'Am']
			] as const),
			...([
				['TXXX:REPLAYGAIN_TRACK_GAIN', '-7.25 dB'],
				['TMOO', 'Calm'],
				['TPUB', 'Small Records']
			] as const),
			['USLT', 'Made up by hand\nand sung by nobody']
		]
	],
	[
		'Albums/One/2 Second.mp3',
		[
			['TIT2', 'Second'],
			['TPE1', 'Bob Sample'],
			['TALB', 'Two Hands'],
			['TPE2', 'Ann & Friends'],
			['TRCK', '1'],
			['TPOS', '1']
		]
	],
	[
		'Albums/Zwölf Türme.mp3',
		[
			['TIT2', 'Towers'],
			['TPE1', 'Dan Other'],
			['TCON', 'Soul']
		]
	]
];
const playlist = [
	'#EXTM3U',
	'#PLAYLIST:Evening mix',
	'..\\albums\\ZWÖLF TÜRME.MP3'.normalize('NFD'),
	'/home/somebody/Albums/One/1%20First.mp3',
	'#EXTINF:200,Eve - Gone',
	'../Albums/gone.mp3',
	'http://radio.example/stream',
	'../Albums/One/2 Second.mp3'
].join('\n');

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'songs-'));
	const fixture = await readFile(join(repository, 'tests/fixtures/music/one.mp3'));
	const sound = fixture.subarray(soundFrom(fixture));
	const png = await readFile(join(repository, 'static/icons/icon-192.png')).catch(() => undefined);
	for (const [path, said] of songs) {
		await mkdir(join(folder, path, '..'), { recursive: true });
		const pictures =
			png && path.includes('First')
				? [4, 3].map((type) => ({
						mime: 'image/png',
						type,
						description: type === 4 ? 'The back' : '',
						bytes: png
					}))
				: [];
		// What has the same content is one item: each is another by its tag.
		await writeFile(join(folder, path), Buffer.concat([id3(4, said, pictures), sound]));
	}
	await mkdir(join(folder, 'Lists'));
	await writeFile(join(folder, 'Lists/mix.m3u8'), playlist);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Behind the tag of ID3, whose size has seven bits a byte. */
function soundFrom(file: Buffer): number {
	if (file.toString('latin1', 0, 3) !== 'ID3') return 0;
	return 10 + [6, 7, 8, 9].reduce((size, at) => size * 128 + (file[at] ?? 0), 0);
}

async function openAll(page: Page): Promise<void> {
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await expect.poll(() => shownCount(page), slow).toBe(songs.length + 1);
}
const bar = (page: Page) => page.getByRole('region', { name: 'Playing' });
const queued = (page: Page) => page.getByRole('region', { name: 'Queue' }).locator('.song');

test('songs are found by each of their artists, and by all else that they say', async ({ page, app }) => {
	await app.open(page);
	await openAll(page);
	for (const [text, count] of [
		['artist:"Bob Sample"', 2],
		['artist:"Ann Example"', 1],
		['albumartist:"Ann & Friends"', 2],
		['genre:soul', 2],
		['isrc:qzaaa2400001', 1],
		['discnumber:1 tracknumber:1', 1],
		['composer:cleo mood:calm', 1],
		['recordlabel:small trackgain:<-7', 1],
		['has:composer', 1],
		['kind:audio missing:isrc', 2]
	] as const)
		await searchFor(page, text, count);

	await searchFor(page, 'kind:audio', songs.length);
	const filters = page.getByRole('region', { name: 'Filters' });
	const choose = async (facet: string, value: RegExp) => {
		const heading = filters.getByRole('button', { name: facet, exact: true });
		await expect(heading).toBeVisible(slow);
		if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.press('Enter');
		await filters.getByRole('checkbox', { name: value }).press('Space');
	};
	await choose('Artist', /Bob Sample/);
	await expectShown(page, 2);
	await choose('Composer', /Cleo Made/);
	await expectShown(page, 1);
	await axe(page);
	if (shots) await page.screenshot({ path: `${shots}/songs-filters.png` });
});

test('the inspector tells what a song says by subject, with its pictures and its words', async ({
	page,
	app
}) => {
	await app.open(page);
	await openAll(page);
	await searchByKeys(page, 'title:first', 1);
	await page.keyboard.press('Home');
	await inspector(page).getByRole('tab', { name: 'Music' }).click();
	const panel = inspector(page).getByRole('tabpanel');
	await expect(panel).toContainText('Ann Example feat. Bob Sample', slow);
	for (const [name, value] of [
		['Track', '2 / 2'],
		['Genre', 'JazzSoul'],
		['Composer', 'Cleo Made'],
		['Gain of the track', '-7.25 dB'],
		['ISRC', 'QZAAA2400001'],
		['Date', '1999-05-31']
	] as const) {
		const line = panel.locator('dl > div', { has: page.getByText(name, { exact: true }) });
		await expect(line.locator('dd')).toHaveText(
			new RegExp(
				value
					.split('')
					.map((one) => one.replace(/\W/, '\\$&'))
					.join('\\s*')
			)
		);
	}
	await expect(panel.getByRole('img', { name: 'Front cover of First' })).toBeVisible();
	await expect(panel.getByRole('img', { name: 'Back cover of First' })).toBeVisible();
	const lyrics = panel.getByText('and sung by nobody');
	await expect(lyrics).toBeHidden();
	await panel.getByText('Lyrics').click();
	await expect(lyrics).toBeVisible();
	await axe(page);
	if (shots) await page.screenshot({ path: `${shots}/songs-inspector.png` });

	// What it says finds the songs that say the same.
	await panel.getByRole('button', { name: 'Bob Sample', exact: true }).click();
	await expectShown(page, 2);
});

test('a playlist of another player is played, says what is missing, and becomes an album in its order', async ({
	page,
	app
}) => {
	await app.open(page);
	await openAll(page);
	await searchByKeys(page, 'name:mix', 1);
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	const list = page.locator('.playlist');
	await expect(list.getByRole('heading', { name: 'Evening mix' })).toBeVisible(slow);
	await expect(list).toContainText('3 of 5 entries are in the library');
	await expect(list.getByRole('listitem')).toHaveText([
		/Towers/,
		/First/,
		/Eve - Gone.*not in the library/,
		/radio\.example.*on the network/,
		/Second/
	]);
	await axe(page);
	if (shots)
		for (const [width, scheme] of [
			[1440, 'dark'],
			[1440, 'light'],
			[360, 'dark']
		] as const) {
			await page.emulateMedia({ colorScheme: scheme });
			await page.setViewportSize({ width, height: 800 });
			await page.screenshot({ path: `${shots}/songs-playlist-${String(width)}-${scheme}.png` });
		}
	await page.setViewportSize({ width: 1280, height: 800 });

	await list.getByRole('button', { name: 'Make an album of it' }).click();
	await expect(message(page, 'Album made: Evening mix')).toBeVisible();
	await list.getByRole('button', { name: 'Play', exact: true }).click();
	await page.keyboard.press('Escape');
	await expect(bar(page)).toContainText('Towers', slow);
	await bar(page).getByRole('button', { name: 'Queue', exact: true }).click();
	await expect(queued(page)).toHaveText([/^Towers/, /^First/, /^Second/]);

	// The queue as a playlist, with paths below the folder that was opened.
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a playlist' }).click();
	const saved = await saving;
	expect(saved.suggestedFilename()).toBe('Queue.m3u8');
	const lines = (await readFile(await saved.path(), 'utf8'))
		.split('\n')
		.filter((line) => line && !line.startsWith('#'));
	expect(lines).toEqual(['Albums/Zwölf Türme.mp3', 'Albums/One/1 First.mp3', 'Albums/One/2 Second.mp3']);
	await page.keyboard.press('Escape');

	await searchFor(page, 'album:"Evening mix" sort:hand', 3);
	await expect(grid(page).locator('[data-index]')).toHaveText([/Towers/, /First/, /Second/]);
});
