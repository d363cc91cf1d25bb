// Dates of which only the decade, the year or the month is known, or of which nobody is sure: typed, found, sorted, shown.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import {
	expectByName,
	expectShown,
	grid,
	inspector,
	search,
	searchFor,
	slow,
	tile
} from './support/library.ts';
import { openDemoOffline } from './support/pwa.ts';

test.use({ visited: 'demo' });

const folder = process.env.SCREENSHOTS ?? 'test-results/screenshots';

const date = (page: Page) =>
	inspector(page).getByRole('region', { name: 'Curation' }).getByLabel('Date taken', { exact: true });

test('what is known of a date is typed, found, sorted and shown, and no day is invented', async ({
	app,
	page
}) => {
	test.setTimeout(180_000);
	await page.emulateMedia({ colorScheme: 'light' });
	await openDemoOffline(app, page);

	await search(page).focus();
	await page.keyboard.type('keyword:mountain sort:name');
	await page.keyboard.press('Enter');
	await expectShown(page, 6);
	await expectByName(page);
	await grid(page).focus();
	await page.keyboard.press('Home');
	const typed = [
		['197X', '1970s', '1970s'],
		['circa 1985', 'c. 1985', 'c. 1985'],
		['July 1985', '1985-07', 'Jul 1985'],
		['unknown', '', '']
	] as const;
	for (const [index, [written, kept, shown]] of typed.entries()) {
		// Not that of the item before any more, which has another by now.
		await expect(date(page)).toHaveValue(/^20\d\d-\d\d-\d\d/);
		await date(page).focus();
		await page.keyboard.press('Control+a');
		await page.keyboard.type(written);
		await page.keyboard.press('Enter');
		await expect(date(page)).toHaveValue(kept);
		if (shown !== '')
			await expect(tile(page, index)).toHaveAttribute('aria-label', new RegExp(`, ${shown}(,|$)`));
		else await expect(tile(page, index)).not.toHaveAttribute('aria-label', /20\d\d/);
		await grid(page).focus();
		await page.keyboard.press('ArrowRight');
	}
	// The inspector is at the next item.
	await expect(date(page)).toHaveValue(/^20\d\d-\d\d-\d\d/);
	await date(page).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('June 31, 2004');
	await page.keyboard.press('Enter');
	await expect(inspector(page).getByText('There is no such day.')).toBeVisible();
	await page.keyboard.press('Escape');

	for (const [query, count] of [
		['taken:1985', 2],
		['taken:1985~', 1],
		['taken:1985-07', 1],
		['taken:1985-01', 0],
		['taken:197X', 1],
		['taken:1970..1979', 1],
		['taken:1970', 0],
		['circa:yes', 1],
		['dated:decade', 1],
		['keyword:mountain missing:taken', 1]
	] as const)
		await searchFor(page, query, count);

	// After a restart, oldest first: by when each may have begun.
	await page.reload();
	await searchFor(page, 'taken:..1985 sort:taken', 3);
	await expect(tile(page, 0)).toHaveAttribute('aria-label', /1970s/);
	await expect(tile(page, 1)).toHaveAttribute('aria-label', /c\. 1985/);
	await expect(tile(page, 2)).toHaveAttribute('aria-label', /Jul 1985/);
	await axe(page);
	await page.screenshot({ path: join(folder, 'dates-1440.png') });

	await searchFor(page, '', 54);
	await page.getByRole('button', { name: 'Calendar', exact: true }).click();
	const calendar = page.getByRole('region', { name: 'Calendar' });
	await expect(calendar.getByRole('button', { name: '1970s: 1 item' })).toBeVisible(slow);
	await axe(page);
	await page.screenshot({ path: join(folder, 'dates-calendar-1440.png') });
	await calendar.getByRole('button', { name: '1970s: 1 item' }).press('Enter');
	await expectShown(page, 1);
	await expect(search(page)).toHaveValue('taken:197X');
});
