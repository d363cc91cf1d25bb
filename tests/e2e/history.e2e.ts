// Undo, redo and the history by keys alone: over a restart, one edit of before, one field, a moment, and the past.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { untilOffline } from './support/pwa.ts';
import {
	demoSize,
	expectShown,
	grid,
	inspector,
	message,
	openDemo,
	search,
	slow,
	tile
} from './support/library.ts';

test.setTimeout(180_000);
test.use({ watching: false, visited: 'demo' });

const folder = process.env.SCREENSHOTS ?? 'test-results/screenshots';
const edits = (page: Page) => page.getByRole('region', { name: 'Edits' });
const dialog = (page: Page) => page.getByRole('dialog');
const label = (page: Page) => tile(page, 0);

async function first(page: Page): Promise<void> {
	await grid(page).focus();
	await page.keyboard.press('Home');
}

/** Opens an edit of the history by its title. */
async function openEdit(page: Page, title: string): Promise<void> {
	await page.keyboard.press('Shift+H');
	await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
	await edits(page)
		.getByRole('button', { name: new RegExp(`^${title}`) })
		.last()
		.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
}

async function toLibrary(page: Page): Promise<void> {
	await page.goBack();
	await expect(grid(page)).toBeVisible(slow);
}

test('where nothing was changed yet, the history says how it begins', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await page.keyboard.press('Shift+H');
	await expect(page.getByText('Nothing has been changed yet.', { exact: false })).toBeVisible(slow);
	await page.getByPlaceholder('Search titles').fill('stars');
	await expect(page.getByText('No edit fits.')).toBeVisible();
});

test('what was done before a restart is undone and redone after it', async ({ app, launch }) => {
	const before = await launch();
	await app.open(before.page);
	await openDemo(before.page);
	await first(before.page);
	for (const key of ['4', 'p']) await before.page.keyboard.press(key);
	await expect(label(before.page)).toHaveAttribute('aria-label', /4 stars, Picked/);
	await expect(message(before.page, /^Picked/)).toBeVisible();
	await before.context.close();

	const { page } = await launch({ profile: before.profile });
	await app.open(page, 'library');
	await expectShown(page, demoSize);
	await expect(label(page)).toHaveAttribute('aria-label', /4 stars, Picked/);
	await page.keyboard.press('Control+z');
	await expect(message(page, /^Undone: Picked/)).toBeVisible(slow);
	await expect(label(page)).not.toHaveAttribute('aria-label', /Picked/);
	await page.keyboard.press('Control+z');
	await expect(label(page)).not.toHaveAttribute('aria-label', /4 stars/);
	await page.keyboard.press('Control+Shift+z');
	await expect(message(page, /^Redone: Rated 4 stars/)).toBeVisible();
	await expect(label(page)).toHaveAttribute('aria-label', /4 stars/);
	await page.keyboard.press('Control+y');
	await expect(label(page)).toHaveAttribute('aria-label', /4 stars, Picked/);
	// Nothing is left to be redone.
	await page.keyboard.press('Control+k');
	await page.keyboard.type('undo');
	await expect(page.getByRole('option', { name: /^Undo: Picked/ })).toBeVisible();
});

test('an edit of before is taken back and later ones stay; all of it offline', async ({ app, page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await app.open(page);
	await openDemo(page);
	await untilOffline(page);
	await app.closeServer();
	await first(page);
	for (const key of ['4', 'p', '5']) await page.keyboard.press(key);
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('8');
	await expect(label(page)).toHaveAttribute('aria-label', /5 stars, Picked, Label: Green/);

	// Nothing of the four stars is left: that is said before.
	await openEdit(page, 'Rated 4 stars: 1 item');
	await axe(page);
	await page.getByRole('button', { name: 'Take back' }).press('Enter');
	await expect(dialog(page)).toContainText('Nothing would change.');
	await expect(dialog(page)).toContainText('since: Rated 5 stars: 1 item');
	await axe(page);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();

	await edits(page)
		.getByRole('button', { name: /^Picked/ })
		.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /^Picked/, level: 2 })).toBeVisible();
	await page.getByRole('button', { name: 'Take back' }).press('Enter');
	await expect(dialog(page)).toContainText('1 change to 1 item');
	await page.screenshot({ path: join(folder, 'history-take-back-1440.png') });
	await dialog(page).getByRole('button', { name: 'Take back' }).press('Enter');
	await expect(message(page, /^Undone: Picked/)).toBeVisible();
	await expect(edits(page).getByRole('button', { name: /Picked.*taken back/ })).toBeVisible();
	await page.screenshot({ path: join(folder, 'history-light-1440.png') });
	await page.getByRole('searchbox', { name: 'Search titles' }).fill('lable');
	await expect(edits(page).getByRole('button')).toHaveCount(1);
	await toLibrary(page);
	await expect(label(page)).toHaveAttribute('aria-label', /5 stars, Label: Green/);
	await expect(label(page)).not.toHaveAttribute('aria-label', /Picked/);

	// Back to before the green label: one edit, undone as one.
	await openEdit(page, 'Label Green: 2 items');
	await page.getByRole('button', { name: 'Restore the library to before this' }).press('Enter');
	await dialog(page).getByRole('button', { name: 'Restore', exact: true }).press('Enter');
	await expect(message(page, /^Restored the library as of/)).toBeVisible();
	await toLibrary(page);
	await expect(label(page)).toHaveAttribute('aria-label', /5 stars, Picked/);
	await expect(tile(page, 1)).not.toHaveAttribute('aria-label', /Green/);
	await page.keyboard.press('Control+z');
	await expect(tile(page, 1)).toHaveAttribute('aria-label', /Green/);
});

test('one field goes back and all else stays; the past is looked at and left', async ({ app, page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await app.open(page);
	await openDemo(page);
	await first(page);
	await page.keyboard.press('2');
	await expect(label(page)).toHaveAttribute('aria-label', /2 stars/);
	for (const key of ['4', 'p']) await page.keyboard.press(key);
	await expect(label(page)).toHaveAttribute('aria-label', /4 stars, Picked/);

	await inspector(page).getByRole('tab', { name: 'History' }).focus();
	await page.keyboard.press('Enter');
	await expect(inspector(page).getByText('Changes', { exact: true })).toBeVisible(slow);
	await expect(inspector(page).getByText('You,').first()).toBeVisible();
	await axe(page);
	await inspector(page).getByRole('button', { name: 'Restore Rating to before this' }).first().press('Enter');
	await dialog(page).getByRole('button', { name: 'Restore', exact: true }).press('Enter');
	await expect(label(page)).toHaveAttribute('aria-label', /2 stars, Picked/);

	// As if all had been there for long.
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('mediatheque');
				request.onerror = () => reject(new Error('cannot be opened'));
				request.onsuccess = () => {
					const work = request.result.transaction(['items', 'changes'], 'readwrite');
					const cursor = work.objectStore('items').openCursor();
					cursor.onsuccess = () => {
						const at = cursor.result;
						if (!at) return;
						at.update({ ...(at.value as object), added: Date.UTC(2020, 1, 1) });
						at.continue();
					};
					work.objectStore('changes').put({ all: true });
					work.oncomplete = () => {
						request.result.close();
						resolve();
					};
				};
			})
	);
	await page.reload();
	await expectShown(page, demoSize);
	await search(page).focus();
	await page.keyboard.type('asof:yesterday');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/You are looking at the library as it was/)).toBeVisible(slow);
	await expectShown(page, demoSize);
	await expect(label(page)).not.toHaveAttribute('aria-label', /Picked/);
	await axe(page);
	await first(page);
	await page.keyboard.press('1');
	await expect(message(page, /The past cannot be changed/)).toBeVisible();
	// The inspector shows what was said then.
	await expect(inspector(page).getByRole('button', { name: 'Picked' })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await expect(inspector(page).getByRole('button', { name: 'Picked' })).toBeDisabled();
	for (const keys of ['Shift+E', 'Shift+V', 'Shift+M', 'Shift+T']) {
		await page.getByRole('button', { name: 'Dismiss' }).first().press('Enter');
		await expect(message(page, /The past cannot be changed/)).toHaveCount(0);
		await first(page);
		await page.keyboard.press(keys);
		await expect(message(page, /The past cannot be changed/)).toBeVisible();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	await page.setViewportSize({ width: 360, height: 740 });
	await page.screenshot({ path: join(folder, 'past-dark-360.png') });
	await page.getByRole('button', { name: 'Back to now' }).press('Enter');
	await expect(label(page)).toHaveAttribute('aria-label', /2 stars, Picked/);
	await search(page).blur();
	await page.keyboard.press('Shift+H');
	await expect(edits(page).getByRole('button').first()).toBeVisible(slow);
	await page.screenshot({ path: join(folder, 'history-dark-360.png') });
	await edits(page).getByRole('button').first().press('Enter');
	await expect(page.getByRole('button', { name: 'Back to the list' })).toBeVisible();
	await axe(page);
	await page.screenshot({ path: join(folder, 'history-edit-dark-360.png') });
});

test.describe('in German, in a browser that is not', () => {
	test.use({ locale: 'de-DE', visited: 'demo' });
	test('the day of the history is typed as the app writes it', async ({ app, page }) => {
		await app.open(page);
		await expect(grid(page).locator('img').first()).toBeVisible(slow);
		await page.goto(`${app.url}history`);
		const day = page.getByLabel('Tag', { exact: true });
		await expect(day).toHaveAttribute('placeholder', '31.05.2024');
		await day.fill('31.04.2024');
		await day.blur();
		await expect(page.getByText('Bitte wie 31.05.2024 schreiben.')).toBeVisible();
		await axe(page);
		await day.fill('31.05.2024');
		await expect(page.getByText('Bitte wie 31.05.2024 schreiben.')).toHaveCount(0);
		await expect(day).toHaveAttribute('aria-invalid', 'false');
	});
});
