// The library in one file, and back on another profile: the same by its state hash. By the keyboard, offline.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Locator, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { demoSize, expectShown, grid, openDemo, search, slow, tile } from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.use({ visited: 'demo' });

const folder = process.env.SCREENSHOTS ?? 'test-results/screenshots';

const section = (page: Page): Locator => page.getByRole('region', { name: 'Backup' });

async function stateOf(page: Page): Promise<string> {
	await section(page).getByText('State of the library').press('Enter');
	const hash = page.locator('[data-state-hash]');
	await expect(hash).toHaveText(/^[0-9a-f]{64}$/, slow);
	return hash.innerText();
}

async function backUp(page: Page): Promise<Download> {
	const file = page.waitForEvent('download', slow);
	await section(page).getByRole('button', { name: 'Back up the library' }).press('Enter');
	await expect(section(page).getByText('Done, and read back.')).toBeVisible(slow);
	return file;
}

/** Chooses a file to restore from, by the key of its button. */
async function choose(page: Page, path: string): Promise<void> {
	const chooser = page.waitForEvent('filechooser');
	await section(page).getByRole('button', { name: 'Restore from a backup' }).press('Enter');
	await (await chooser).setFiles(path);
}

test('a library is backed up, restored elsewhere, and is the same; files that are no backup change nothing', async ({
	app,
	page,
	launch
}, info) => {
	test.setTimeout(240_000);
	await page.emulateMedia({ colorScheme: 'light' });
	await app.open(page);
	await openDemo(page);
	await untilOffline(page);
	// Something is said: stars, and a search that is kept.
	await grid(page).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('4');
	await search(page).focus();
	await page.keyboard.type('rating:>=4');
	await page.keyboard.press('Control+Shift+S');
	await page.getByRole('dialog').getByRole('textbox').first().fill('The best');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Saved: The best').first()).toBeVisible(slow);

	await app.open(page, '/storage');
	await expect(section(page).getByText('There is no backup from this browser yet.')).toBeVisible(slow);
	await section(page).getByRole('checkbox', { name: 'With thumbnails' }).press('Space');
	const file = await backUp(page);
	expect(file.suggestedFilename()).toMatch(/^mediatheque-\d{4}-\d\d-\d\d\.zip$/);
	const zip = join(info.outputDir, file.suggestedFilename());
	await file.saveAs(zip);
	const state = await stateOf(page);
	await axe(page);
	await page.screenshot({ path: join(folder, 'backup-light-1440.png'), fullPage: true });

	// Damaged: refused, with a reason.
	const bent = join(info.outputDir, 'bent.zip');
	const bytes = await readFile(zip);
	await writeFile(bent, bytes.subarray(0, bytes.length - 100));
	await choose(page, bent);
	await expect(section(page).getByRole('alert')).toContainText('It is cut short');
	expect(await page.locator('[data-state-hash]').innerText()).toBe(state);

	// Another profile, on a phone, with the app offline once it is there.
	const other = await launch({ visited: 'app' });
	await other.page.setViewportSize({ width: 360, height: 760 });
	await other.page.emulateMedia({ colorScheme: 'dark' });
	await app.open(other.page, '/storage');
	await untilOffline(other.page);
	await other.page.reload();
	await expect(section(other.page)).toBeVisible(slow);
	await app.closeServer();
	await choose(other.page, zip);
	const question = other.page.getByRole('dialog');
	await expect(question.getByText(`It holds ${demoSize} items`)).toBeVisible(slow);
	await axe(other.page);
	await other.page.screenshot({ path: join(folder, 'restore-dark-360.png') });
	await question.getByRole('button', { name: 'Restore', exact: true }).press('Enter');
	await other.page.waitForURL(/\/library\/?$/, slow);
	await expectShown(other.page, demoSize);
	// The pictures are there though no folder is.
	await expect(tile(other.page, 0).locator('img').first()).toHaveJSProperty('complete', true, slow);
	await other.page.screenshot({ path: join(folder, 'restored-dark-360.png') });
	await search(other.page).focus();
	await other.page.keyboard.type('rating:>=4 has:rating');
	await other.page.keyboard.press('Enter');
	await expect
		.poll(async () => Number(/^\d+/.exec(await other.page.locator('.counts').innerText())?.[0]))
		.toBeLessThan(demoSize);
	await app.open(other.page, '/storage');
	expect(await stateOf(other.page)).toBe(state);
	await axe(other.page);
});

test('another tab that has the library open begins anew when it is replaced', async ({
	app,
	page,
	context
}, info) => {
	test.setTimeout(180_000);
	await app.open(page);
	await openDemo(page);
	await app.open(page, '/storage');
	const file = await backUp(page);
	const zip = join(info.outputDir, 'whole.zip');
	await file.saveAs(zip);
	const state = await stateOf(page);

	const second = await context.newPage();
	await app.open(second, '/library');
	await expect(grid(second)).toBeVisible(slow);
	await grid(second).focus();
	await second.keyboard.press('ArrowRight');
	await second.keyboard.press('5');
	const again = second.waitForEvent('load', slow);

	await choose(page, zip);
	const question = page.getByRole('dialog');
	await expect(question.getByText(`What is here now (${demoSize} items`)).toBeVisible(slow);
	await question.getByRole('button', { name: 'Replace the library' }).press('Enter');
	await page.waitForURL(/\/library\/?$/, slow);
	await again;
	await expectShown(second, demoSize);
	await app.open(page, '/storage');
	expect(await stateOf(page)).toBe(state);
});
