// Files that belong together are one in the grid and act as one; what is new waits in the inbox.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { another, cameraJpeg, newFolder } from './support/files.ts';
import { expectShown, grid, search, searchFor, tile } from './support/library.ts';

test.setTimeout(120_000);

const shownTiles = '.cell[data-index]';

/** A picture, its edited version in the same folder, and others of the same names in another folder. */
async function library(folder: string): Promise<void> {
	const picture = await cameraJpeg();
	await mkdir(join(folder, 'other'));
	await writeFile(join(folder, 'IMG_0001.jpg'), another(picture, 1));
	await writeFile(join(folder, 'IMG_0001-edit.jpg'), another(picture, 2));
	await writeFile(join(folder, 'IMG_0001_v2.jpg'), another(picture, 3));
	await writeFile(join(folder, 'IMG_0050.jpg'), another(picture, 4));
	await writeFile(join(folder, 'other', 'IMG_0001-edit.jpg'), another(picture, 5));
}

test('a stack is one tile: opened and folded by a key, rated and selected as a whole', async ({
	launchWithFolder
}) => {
	const { folder, leave } = await newFolder();
	await library(folder);
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 5);
	await page.getByLabel('Sort').selectOption('name');
	await expect(page.locator(shownTiles)).toHaveCount(3);
	const top = page.locator(shownTiles).filter({ has: page.locator('[data-stack]') });
	await expect(top).toHaveCount(1);
	await expect(top.locator('[data-stack]')).toHaveText('3');
	await axe(page);

	await top.click();
	await expect(page.locator('.counts')).toContainText('3 selected');
	await grid(page).press('s');
	await expect(page.locator(shownTiles)).toHaveCount(5);
	await grid(page).press('s');
	await expect(page.locator(shownTiles)).toHaveCount(3);
	await top.locator('[data-stack]').click();
	await expect(page.locator(shownTiles)).toHaveCount(5);
	await top.locator('[data-stack]').click();
	await expect(page.locator(shownTiles)).toHaveCount(3);

	await top.click();
	await grid(page).press('5');
	await searchFor(page, 'rating:5', 3);
	await searchFor(page, 'stack:version', 3);
	await searchFor(page, 'stack:none', 2);
	await search(page).fill('');
	await expectShown(page, 5);

	await top.click();
	await grid(page).press('ControlOrMeta+Shift+g');
	await expect(page.locator(shownTiles)).toHaveCount(5);
	await grid(page).press('ControlOrMeta+z');
	await expect(page.locator(shownTiles)).toHaveCount(3);

	// One that a person makes, over folders.
	await grid(page).press('ControlOrMeta+a');
	await grid(page).press('ControlOrMeta+g');
	await expect(page.locator(shownTiles)).toHaveCount(1);
	await searchFor(page, 'stack:fixed', 5);
	await leave();
});

test('what comes later waits in the inbox; one key takes it out and goes on to the next', async ({
	launchWithFolder
}) => {
	const { folder, leave } = await newFolder();
	await library(folder);
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 5);
	const picture = await cameraJpeg();
	for (let index = 0; index < 3; index++) {
		await writeFile(join(folder, `late ${index}x.jpg`), another(picture, 100 + index));
	}
	await expectShown(page, 8);
	const inbox = page.getByRole('button', { name: /^Inbox \d/ });
	await expect(inbox).toContainText('3');
	await inbox.click();
	await expectShown(page, 3);
	await expect(search(page)).toHaveValue('inbox:yes');
	await axe(page);
	await tile(page, 0).click();
	await grid(page).press('a');
	await expectShown(page, 2);
	await expect(page.locator('.cell[aria-selected="true"]')).toHaveCount(1);
	await grid(page).press('a');
	await expectShown(page, 1);
	await page.getByRole('button', { name: 'Mark all shown as reviewed' }).click();
	await expectShown(page, 0);
	await expect(page.getByText('Nothing is left to review.')).toBeVisible();
	await page.reload();
	await expectShown(page, 8);
	await searchFor(page, 'inbox:no', 8);
	await leave();
});
