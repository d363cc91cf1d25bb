// Whether a folder may be read is the person's to say: asked again, refused, given back.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { newFolder, writePictures } from './support/files.ts';
import { banner, expectShown, message, row, searchFor, slow, tile } from './support/library.ts';

test.setTimeout(180_000);

/** What a person has answered the browser about reading folders; 1 allows, 2 refuses, 3 asks. */
async function answer(profile: string, reading: 1 | 2 | 3): Promise<void> {
	const path = join(profile, 'Default', 'Preferences');
	const preferences = JSON.parse(await readFile(path, 'utf8')) as {
		profile: { default_content_setting_values?: Record<string, number> };
	};
	preferences.profile.default_content_setting_values = {
		file_system_read_guard: reading,
		file_system_write_guard: 2
	};
	await writeFile(path, JSON.stringify(preferences));
}

for (const [reading, what] of [
	[3, 'asked for again'],
	[2, 'refused']
] as const) {
	test(`permission ${what} after a restart: items are as they were, and it is said what to do`, async ({
		launchWithFolder,
		launch,
		app
	}) => {
		const { folder, leave } = await newFolder();
		await writePictures(folder, 5);
		const first = await launchWithFolder(folder);
		await expectShown(first.page, 5);
		await expect(first.page.locator('.cell img').first()).toBeVisible();
		await first.context.close();
		await answer(first.profile, reading);

		const { page } = await launch({ profile: first.profile });
		await app.open(page);
		await expectShown(page, 5);
		await expect(page.locator('.cell img').first()).toBeVisible();
		await searchFor(page, 'state:present', 5);
		await expect(banner(page).filter({ hasText: 'Pictures' })).toContainText(
			reading === 3 ? 'asks once more before' : 'Allow files for this page in the browser’s site settings'
		);
		await expect(banner(page).getByRole('button', { name: 'Reconnect' })).toBeVisible();
		if (reading === 2) {
			await banner(page).getByRole('button', { name: 'Reconnect' }).click();
			await expect(message(page, 'Allow access to files for this page')).toBeVisible();
		}
		await tile(page, 0).dblclick();
		await expect(page.getByRole('alert')).toContainText('Reconnect the folder');
		await app.open(page, '/settings');
		await expect(row(page, 'Pictures').getByRole('button', { name: 'Reconnect' })).toBeVisible();
		await expect(row(page, 'Pictures')).toContainText(
			reading === 3 ? 'Reconnect and choose to allow' : 'site settings'
		);
		await leave();
	});
}

/**
 * Nobody can answer the browser's own question in a test: there is no window to answer it in. Here the folder is granted, and the
 * page is told otherwise until it asks; that it asks within a click, as the browser demands, is looked at.
 */
async function askedOnce(page: Page, says: 'granted' | 'denied'): Promise<void> {
	await page.addInitScript((verdict) => {
		let state: PermissionState = 'prompt';
		Object.assign(FileSystemDirectoryHandle.prototype, {
			queryPermission: () => Promise.resolve(state),
			requestPermission: () => {
				if (!navigator.userActivation.isActive)
					return Promise.reject(new DOMException('No click', 'SecurityError'));
				return Promise.resolve((state = verdict));
			}
		});
	}, says);
}

test('one click on Reconnect gives a folder back, and it is looked through for what came meanwhile', async ({
	launchWithFolder,
	launch,
	app
}) => {
	const { folder, leave } = await newFolder();
	const names = await writePictures(folder, 5);
	const first = await launchWithFolder(folder);
	await expectShown(first.page, 5);
	// A scan that is cut short is gone on with after the restart, and would find the new file before the click does.
	await expect(message(first.page, 'Pictures: 5 files read.')).toBeVisible(slow);
	await first.context.close();
	await writeFile(
		join(folder, 'new.jpg'),
		Buffer.concat([await readFile(join(folder, names[0] ?? '')), Buffer.from('new')])
	);

	const { page } = await launch({ profile: first.profile });
	await askedOnce(page, 'granted');
	await app.open(page);
	await expectShown(page, 5);
	const asking = banner(page).filter({ hasText: 'asks once more before Pictures can be read' });
	await asking.getByRole('button', { name: 'Reconnect' }).click();

	await expect(message(page, '1 folder reconnected.')).toBeVisible(slow);
	await expect(asking).toHaveCount(0);
	await expectShown(page, 6);
	await tile(page, 0).dblclick();
	await expect(page.getByRole('group', { name: /Picture/ }).getByRole('img')).toBeVisible();
	await leave();
});

test('a no to the browser’s question is taken for what it is, and the way back is told', async ({
	launchWithFolder,
	launch,
	app
}) => {
	const { folder, leave } = await newFolder();
	await writePictures(folder, 2);
	const first = await launchWithFolder(folder);
	await expectShown(first.page, 2);
	await first.context.close();

	const { page } = await launch({ profile: first.profile });
	await askedOnce(page, 'denied');
	await app.open(page);
	await banner(page).getByRole('button', { name: 'Reconnect' }).click();

	await expect(message(page, 'Allow access to files for this page')).toBeVisible();
	await expect(banner(page).filter({ hasText: 'The browser refuses to read Pictures' })).toBeVisible();
	await expectShown(page, 2);
	await leave();
});
