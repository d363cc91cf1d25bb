// Files made of 100,000 items: a table, and the full backup with the way back. Nothing stands still meanwhile.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from './support/app.ts';
import { madeCount, test } from './support/hundred-thousand.ts';
import { expectShown, grid, search } from './support/library.ts';

const long = { timeout: 240_000 };

test(`a table of ${madeCount.toLocaleString('en')} rows is written while the page goes on`, async ({
	openMade
}) => {
	test.setTimeout(300_000);
	const { page, items } = await openMade();
	await grid(page).focus();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	// Its command comes when the first screen is done.
	await expect(async () => {
		await page.keyboard.press('Control+Shift+E');
		await expect(dialog).toBeVisible({ timeout: 5000 });
	}).toPass(long);
	const go = dialog.getByRole('button', { name: `Export ${items.toLocaleString('en-GB')} items` });
	await expect(go).toBeEnabled(long);
	const file = page.waitForEvent('download', long);
	await go.press('Enter');
	// It goes on when nobody looks, and the page is there for something else.
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await search(page).fill('type:jpeg');
	await expect
		.poll(async () => Number((await page.locator('.counts').innerText()).replace(/\D.*$/s, '')))
		.toBeGreaterThan(0);
	await page
		.getByRole('region', { name: 'Messages' })
		.getByRole('button', { name: 'Save the file' })
		.click(long);
	let rows = 0;
	for await (const line of createInterface({ input: createReadStream(await (await file).path()) }))
		if (line !== '') rows++;
	expect(rows).toBe(items + 1);
});

test(`a library of ${madeCount.toLocaleString('en')} items is backed up, and restored whole`, async ({
	app,
	openMade,
	launch
}, info) => {
	test.setTimeout(900_000);
	const { page, items } = await openMade();
	await app.open(page, '/storage');
	const section = page.getByRole('region', { name: 'Backup' });
	const file = page.waitForEvent('download', long);
	const from = Date.now();
	await section.getByRole('button', { name: 'Back up the library' }).click(long);
	const zip = join(info.outputDir, 'whole.zip');
	await (await file).saveAs(zip);
	const written = Date.now() - from;
	await section.getByText('State of the library').click();
	const hash = page.locator('[data-state-hash]');
	await expect(hash).toHaveText(/^[0-9a-f]{64}$/, long);
	const state = await hash.innerText();
	await page.close();

	const other = await launch();
	await app.open(other.page, '/storage');
	const there = other.page.getByRole('region', { name: 'Backup' });
	await there.locator('input[type=file]').setInputFiles(zip, long);
	const question = other.page.getByRole('dialog');
	await expect(question.getByText('It holds')).toBeVisible(long);
	const began = Date.now();
	await question.getByRole('button', { name: 'Restore', exact: true }).click();
	await other.page.waitForURL(/\/library\/?$/, long);
	info.annotations.push({
		type: 'times',
		description: `written in ${written} ms, restored in ${Date.now() - began} ms`
	});
	await expectShown(other.page, items);
	await app.open(other.page, '/storage');
	await there.getByText('State of the library').click(long);
	await expect(other.page.locator('[data-state-hash]')).toHaveText(state, long);
});
