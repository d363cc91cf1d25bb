// The browser's storage is full: what can be done without it is done, the rest is said, and nothing is lost.
import { expect, test } from './support/app.ts';
import { dropPaths } from './support/drop.ts';
import { countRows } from './support/held.ts';
import { expectShown, message, row, searchFor, shownCount, slow } from './support/library.ts';
import { roomOf } from './support/room.ts';

// What is seen of the disk is what a person asks to be looked at.
test.use({ watching: false });

test.setTimeout(180_000);

test('when the browser has no room left, pictures are seen all the same, and what finds no room is said', async ({
	page,
	app,
	disk
}) => {
	const folder = await disk.pictures(12);
	await app.open(page);
	await expect(page.getByRole('button', { name: 'Try the demo library' })).toBeVisible();
	const leaveRoom = await roomOf(page, app.url);
	await leaveRoom(1);
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await expectShown(page, 12);
	// Made within a second of each other they are one stack.
	await expect(page.locator('.cell img').first()).toBeVisible(slow);

	await page.getByRole('link', { name: 'Settings' }).click();
	await page.getByRole('button', { name: 'Keep copies' }).click();
	const said = message(page, /storage or the disk is full/);
	await expect(said).toContainText('Free space', slow);
	await page.getByRole('link', { name: /to the library/ }).click();
	await expectShown(page, 12);

	await leaveRoom();
	await page.getByRole('link', { name: 'Settings' }).click();
	await row(page, 'Pictures').getByRole('button', { name: 'Keep copies' }).click();
	await expect(message(page, '12 files of Pictures copied into the browser')).toBeVisible(slow);
});

test('a scan that fills the storage ends with the reason; what it read stays, and the rest comes once there is room', async ({
	launch,
	app,
	disk
}) => {
	const folder = await disk.pictures(1200);
	const { page } = await launch();
	const leaveRoom = await roomOf(page, app.url);
	await leaveRoom(1_500_000);
	await app.open(page);
	await dropPaths(page, [folder]);
	const said = message(page, 'Pictures could not be scanned.');
	await expect(said).toContainText('storage or the disk is full', slow);
	await expect(said).toContainText('What was read so far is kept');
	await page.reload();
	await expect.poll(() => shownCount(page)).toBeGreaterThan(0);
	// What is shown at first may be of a moment before.
	const { items: kept } = await countRows(page);
	expect(kept).toBeLessThan(1200);

	await leaveRoom();
	await app.open(page, '/settings');
	await row(page, 'Pictures').getByRole('button', { name: 'Scan again' }).click();
	const done = message(page, /Pictures: [\d,]+ files read, [\d,]+ unchanged/);
	await expect(done).toBeVisible(slow);
	const unchanged = /([\d,]+) unchanged/.exec(await done.innerText())?.[1]?.replaceAll(',', '');
	expect(Number(unchanged)).toBe(kept);
	await app.open(page);
	await searchFor(page, 'state:present', 1200);
});
