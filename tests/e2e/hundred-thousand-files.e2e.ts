// The full backup of 100,000 items, and the way back.
import { join } from 'node:path';
import { expect } from './support/app.ts';
import { madeCount, test } from './support/hundred-thousand.ts';
import { expectShown } from './support/library.ts';

const long = { timeout: 240_000 };

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
