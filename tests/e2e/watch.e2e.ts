// Folders are watched: what changes on the disk shows by itself, and nothing that a person said is lost.
import { mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { another, cameraJpeg, newFolder, writePictures } from './support/files.ts';
import { expectShown, grid, search, searchFor, slow, tile } from './support/library.ts';

test.setTimeout(120_000);

/** The promise to a person who adds a file. */
const soon = 5000;

const watched = (page: Page) => page.getByRole('main').getByText(/· watched/);

test('what is added, renamed, moved and deleted outside shows within seconds', async ({
	launchWithFolder,
	app
}) => {
	const { folder, leave } = await newFolder();
	await writePictures(folder, 12);
	await mkdir(join(folder, 'trip'));
	const picture = await cameraJpeg();
	await writeFile(join(folder, 'trip', 'one.jpg'), another(picture, 100));
	await writeFile(join(folder, 'trip', 'two.jpg'), another(picture, 101));
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 14);
	await searchFor(page, 'name:one.jpg', 1);
	await tile(page, 0).click();
	await grid(page).press('4');
	await searchFor(page, 'rating:4', 1);
	await search(page).fill('');
	await app.open(page, '/settings');
	await expect(watched(page)).toBeVisible(slow);
	await app.open(page);
	await expectShown(page, 14);
	// The watch of the page that was loaded anew has to begin.
	await page.waitForTimeout(3000);

	await writeFile(join(folder, 'new.jpg'), another(picture, 200));
	await expectShown(page, 15, soon);

	await mkdir(join(folder, 'deep', 'er'), { recursive: true });
	await writeFile(join(folder, 'deep', 'er', 'inside.jpg'), another(picture, 201));
	await expectShown(page, 16, soon);

	await rename(join(folder, 'trip'), join(folder, 'Lisbon'));
	await searchFor(page, 'in:Lisbon state:present', 2);
	await searchFor(page, 'name:one.jpg rating:4 in:Lisbon', 1);
	await searchFor(page, 'in:trip', 0);

	await rename(join(folder, 'Lisbon', 'one.jpg'), join(folder, 'deep', 'named.jpg'));
	await searchFor(page, 'in:deep rating:4 name:named.jpg state:present', 1);

	await unlink(join(folder, '0003.jpg'));
	await searchFor(page, 'state:absent name:0003.jpg', 1);
	await writeFile(join(folder, '0003.jpg'), another(picture, 3));
	await searchFor(page, 'state:present name:0003.jpg', 1);

	await rm(join(folder, 'Lisbon'), { recursive: true });
	await searchFor(page, 'in:Lisbon state:absent', 1);
	await search(page).fill('');
	await expectShown(page, 16);
	await leave();
});

test('a folder that is unplugged is kept whole and comes back by itself', async ({ launchWithFolder }) => {
	const { folder, leave } = await newFolder();
	await writePictures(folder, 30);
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 30);
	await page.waitForTimeout(2500);
	await rename(folder, `${folder} away`);
	await searchFor(page, 'state:absent', 30);
	await rename(`${folder} away`, folder);
	await searchFor(page, 'state:present', 30);
	await leave();
});

test('rules hide files, tell before how many, and give them back', async ({ launchWithFolder, app }) => {
	const { folder, leave } = await newFolder();
	await writePictures(folder, 12);
	await mkdir(join(folder, 'proofs'));
	const picture = await cameraJpeg();
	for (let index = 0; index < 5; index++) {
		await writeFile(join(folder, 'proofs', `${index}.jpg`), another(picture, 100 + index));
	}
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 17);
	await app.open(page, '/settings');
	await page.getByText('Ignore rules of Pictures').click();
	const rules = page.getByRole('textbox', { name: 'Ignore rules of Pictures' });
	await rules.fill('proofs/\n0001.*');
	await expect(page.getByText('6 known files are hidden of 17.')).toBeVisible();
	await page.getByRole('button', { name: 'Save rules' }).click();
	await expect(page.getByText('Rules saved.')).toBeVisible();
	await axe(page);
	await app.open(page);
	await expectShown(page, 11);
	await searchFor(page, 'state:ignored', 6);

	await app.open(page, '/settings');
	await page.getByText('Ignore rules of Pictures').click();
	await rules.fill('');
	await expect(page.getByText('6 are shown again')).toBeVisible();
	await page.getByRole('button', { name: 'Save rules' }).click();
	await expect(page.getByText('Rules saved.')).toBeVisible();
	await app.open(page);
	await expectShown(page, 17);
	await leave();
});
