// What is missing is counted, found by a click, and queued in the inbox by another.
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { expectShown, message, openDemo, searchFor } from './support/library.ts';

test.use({ visited: 'demo' });

test.setTimeout(180_000);

test('what has no coordinates is queued for fixing with one click, and back', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await page.getByText('What is missing').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: /^No coordinates \d/ }).click();
	await expect(page.getByRole('button', { name: /^No coordinates \d/ })).toHaveAttribute(
		'aria-current',
		'true'
	);
	const count = Number(
		/\d+/.exec(await page.getByRole('button', { name: /^No coordinates \d/ }).innerText())?.[0]
	);
	expect(count).toBeGreaterThan(0);
	await expectShown(page, count);
	await axe(page);

	await page.getByRole('button', { name: `No coordinates: queue ${count} items for fixing` }).focus();
	await page.keyboard.press('Enter');
	await expect(message(page, `No coordinates: ${count} items queued for fixing`)).toBeVisible();
	await searchFor(page, 'inbox:yes', count);
	await expect(page.getByRole('button', { name: 'No coordinates: queue 0 items for fixing' })).toBeDisabled();
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(
		page.getByRole('button', { name: `No coordinates: queue ${count} items for fixing` })
	).toBeEnabled();
});
