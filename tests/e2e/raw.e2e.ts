// RAW files without a picture in them: developed in the viewer, and a clear word where that cannot be.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeDng } from '../made-dng.ts';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { expectShown, searchByKeys, slow } from './support/library.ts';

test.setTimeout(120_000);

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'raw-'));
	const size = { width: 384, height: 256 };
	await writeFile(join(folder, 'sound.dng'), madeDng({ ...size, orientation: 6 }));
	// Packed in a way that nobody has heard of.
	await writeFile(join(folder, 'strange.dng'), madeDng({ ...size, compression: 60_000 }));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('a RAW file without a picture in it is developed when it is opened, upright; one that cannot be says so', async ({
	page,
	app
}) => {
	await app.open(page);
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await expectShown(page, 2, 60_000);
	await searchByKeys(page, 'kind:raw sort:name', 2);
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');

	const picture = page.locator('.viewer .stage img');
	await expect(picture).toBeVisible(slow);
	await expect(page.getByText('Decoded here')).toBeVisible();
	const { width, height, red, blue } = await picture.evaluate((image: HTMLImageElement) => {
		const canvas = document.createElement('canvas');
		const { naturalWidth: width, naturalHeight: height } = image;
		canvas.width = width;
		canvas.height = height;
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const [red = 0, , blue = 0] = context?.getImageData(width / 2, height / 4, 1, 1).data ?? [];
		return { width, height, red, blue };
	});
	expect([width, height]).toEqual([256, 384]);
	// Red was at the left, and the left is now above.
	expect(red).toBeGreaterThan(blue + 50);

	await page.keyboard.press('ArrowRight');
	const note = page.getByRole('alert');
	await expect(note).toContainText('cannot be shown', slow);
	await expect(note).toContainText('of a kind that cannot be decoded here');
	await expect(note.getByRole('button', { name: 'Download original' })).toBeVisible();
	await axe(page);
});
