// Albums by keys alone: made of what is selected, filled, renamed, removed, and back; they stay, and are found by name.
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import {
	demoSize,
	expectShown,
	grid,
	inspector,
	message,
	openDemo,
	search,
	searchFor
} from './support/library.ts';

test.setTimeout(180_000);

const albums = (page: Page) => page.locator('.sidebar');
const entry = (page: Page, name: string) =>
	albums(page).getByRole('button', { name: new RegExp(`^${name} \\d`) });

test('an album is made of the selection, filled, renamed, removed and brought back', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	const count = 5;
	await searchFor(page, 'keyword:mountain -keyword:hiking', count);
	await grid(page).focus();
	await grid(page).press('Control+a');
	await page.keyboard.press('Shift+b');
	const dialog = page.getByRole('dialog', { name: 'New album' });
	await expect(dialog.getByText(`With ${count} items`)).toBeVisible();
	await axe(page);
	await page.keyboard.type('High & "dry"');
	await page.keyboard.press('Enter');
	await expect(message(page, `Album “High & "dry"” made: ${count} items`)).toBeVisible();
	await searchFor(page, 'album:"High & \\"dry\\""', count);

	// One more by the inspector, which knows the name.
	await searchFor(page, 'name:"01 Legend"', 1);
	await grid(page).focus();
	await grid(page).press('Home');
	await page.keyboard.press('b');
	const box = inspector(page).getByRole('combobox', { name: 'Albums' });
	await expect(box).toBeFocused();
	await page.keyboard.type('high & "DRY"; Second');
	await page.keyboard.press('Enter');
	await expect(inspector(page).getByRole('button', { name: 'Remove Second' })).toBeVisible();
	await expect(entry(page, 'Second')).toContainText('1');
	await search(page).fill('');
	await expectShown(page, demoSize);
	await expect(albums(page).getByText('High & "dry"')).toHaveCount(1);

	await albums(page).getByRole('button', { name: 'Rename High & "dry"' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByLabel('Name').fill('second');
	await expect(page.getByText('There is an album of this name.')).toBeVisible();
	await page.getByRole('dialog').getByLabel('Name').fill('Peaks');
	await page.keyboard.press('Enter');
	await expect(entry(page, 'Peaks')).toContainText(String(count + 1));
	await entry(page, 'Peaks').focus();
	await page.keyboard.press('Enter');
	await expectShown(page, count + 1);
	await expect(entry(page, 'Peaks')).toHaveAttribute('aria-current', 'true');
	await axe(page);

	await albums(page).getByRole('button', { name: 'Remove the album Peaks' }).focus();
	await page.keyboard.press('Enter');
	await expectShown(page, 0);
	await expect(entry(page, 'Peaks')).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expectShown(page, count + 1);

	await page.reload();
	await expectShown(page, demoSize);
	await expect(entry(page, 'Peaks')).toContainText(String(count + 1));
	await page.goto(`${new URL(page.url()).origin}/albums`);
	await expect(page.getByRole('button', { name: `Peaks, ${count + 1} items` })).toBeVisible();
	await axe(page);
});

test('on a phone, in the dark and in German', async ({ app, page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await app.open(page);
	await openDemo(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Shift+b');
	await page.getByRole('dialog').getByLabel('Name').fill('Everything');
	await axe(page);
	await page.keyboard.press('Enter');
	await expect(message(page, `Album “Everything” made: ${demoSize} items`)).toBeVisible();
});
