// What a person says of pictures: by keys, by the inspector, from many tabs at once; it stays, and is found.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { newFolder } from './support/files.ts';
import { rowsHeld } from './support/held.ts';
import {
	demoSize,
	expectShown,
	grid,
	inspector,
	message,
	openDemo,
	search,
	searchFor,
	slow,
	tile
} from './support/library.ts';
import { madeJpeg, madeXmp } from '../workers/made-xmp.ts';

test.use({ visited: 'demo' });

const keywordBox = (page: Page) => inspector(page).getByRole('combobox', { name: 'Keywords' });
const curation = (page: Page) => inspector(page).getByRole('region', { name: 'Curation' });

test('stars, flag, label and keywords by keys alone stay after a reload and are found', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await search(page).focus();
	await search(page).fill('kind:photo');
	await search(page).press('Enter');
	await grid(page).focus();
	await page.keyboard.press('Home');
	const before = (await tile(page, 0).getAttribute('aria-label')) ?? '';
	for (const key of ['4', 'p', '8']) await page.keyboard.press(key);
	await expect(tile(page, 0)).toHaveAttribute('aria-label', /4 stars, Picked, Label: Green/);
	await page.keyboard.press('t');
	await expect(keywordBox(page)).toBeFocused();
	await page.keyboard.type('made/here, second');
	await page.keyboard.press('Enter');
	await expect(curation(page).getByText('made/here')).toBeVisible();
	await expect(message(page, 'Keywords: made/here, second added: 1 item')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(grid(page)).toBeFocused();

	// Several at once, and back.
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('x');
	await expect(message(page, 'Rejected: 3 items')).toBeVisible();
	await expect(tile(page, 2)).toHaveAttribute('aria-label', /Rejected/);
	await page.keyboard.press('Control+z');
	await expect(message(page, 'Undone: Rejected: 3 items')).toBeVisible();
	await expect(tile(page, 0)).toHaveAttribute('aria-label', /Picked/);
	await expect(tile(page, 2)).not.toHaveAttribute('aria-label', /Rejected/);

	// In the viewer too.
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	const viewer = page.getByRole('region', { name: 'Viewer' });
	await expect(viewer.getByText('★★★★', { exact: true })).toBeVisible(slow);
	await page.keyboard.press('5');
	await expect(viewer.getByText('★★★★★', { exact: true })).toBeVisible();
	// It is shown before it is written.
	await expect(message(page, 'Rated 5 stars: 1 item')).toBeVisible();
	// What is looked at last is what the keys of the grid are for.
	await page.keyboard.press('ArrowRight');
	await expect(viewer.getByText('★★★★★', { exact: true })).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(grid(page)).toBeVisible();
	await expect(tile(page, 1)).toHaveAttribute('aria-selected', 'true');
	await expect(tile(page, 0)).toHaveAttribute('aria-selected', 'false');

	await page.reload();
	await expectShown(page, demoSize);
	await searchFor(page, 'rating:>=5 keyword:made flag:pick label:green', 1);
	await expect(tile(page, 0)).toHaveAttribute('aria-label', new RegExp(before.split(',')[0] ?? ''));
	await searchFor(page, 'edited:today', 1);
});

test('the inspector says where each value comes from, and changes those of many', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await searchFor(page, 'keyword:mountain -keyword:hiking', 5);
	await tile(page, 0).click();
	await expect(curation(page).getByText('mountain').first()).toBeVisible();
	await expect(curation(page).getByText('file', { exact: true }).first()).toBeVisible();
	await page.getByLabel('Title', { exact: true }).fill('Said here');
	await page.getByLabel('Title', { exact: true }).press('Enter');
	await expect(curation(page).getByText('you', { exact: true })).toBeVisible();

	await grid(page).press('Control+a');
	await expect(page.getByLabel('Title', { exact: true })).toHaveAttribute('placeholder', /Different/);
	await page.getByLabel('Creator', { exact: true }).fill('Ann Example');
	await page.getByLabel('Creator', { exact: true }).press('Enter');
	await inspector(page).getByRole('combobox', { name: 'Albums' }).fill('Best of');
	await page.keyboard.press('Enter');
	await expect(curation(page).getByRole('button', { name: 'Remove Best of' })).toBeVisible();
	await axe(page);
	// However long a keyword is, the panel is no wider for it.
	await inspector(page).getByRole('combobox', { name: 'Keywords' }).fill('mountains '.repeat(15).trim());
	await page.keyboard.press('Enter');
	await expect(curation(page).getByRole('button', { name: /^Remove mountains mountains/ })).toBeVisible();
	expect(await curation(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
	await expect(curation(page).getByText('Of 5 items')).toBeVisible();
	await searchFor(page, 'album:"Best of" creator:"Ann Example"', 5);
	await searchFor(page, 'title:"Said here"', 1);
});

test('what was typed and not taken belongs to the item it was typed for', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await searchFor(page, 'keyword:mountain -keyword:hiking', 5);
	await tile(page, 0).click();
	const title = page.getByLabel('Title', { exact: true });
	await expect(curation(page).getByText('mountain').first()).toBeVisible();
	await title.focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Typed for one');
	// The others are at hand instead, and the box was not left.
	await page.keyboard.press('Control+Shift+i');
	await expect(curation(page).getByText('Of 4 items')).toBeVisible();
	await expect(title).not.toHaveValue('Typed for one');
	await grid(page).focus();
	await searchFor(page, 'title:"Typed for one"', 1);

	// A keyword that was typed, and no Enter.
	await searchFor(page, 'keyword:mountain -keyword:hiking', 5);
	await tile(page, 1).click();
	await keywordBox(page).fill('typed for two');
	await tile(page, 2).click();
	await expect(keywordBox(page)).toHaveValue('');
	await expect(message(page, 'Keywords: typed for two added: 1 item')).toBeVisible();
	// It may be offered by now, as one that was given lately.
	const given = curation(page).getByRole('button', { name: 'Remove typed for two' });
	await expect(given).toHaveCount(0);
	await tile(page, 1).click();
	await expect(given).toBeVisible();
});

test('on a phone the sheet has it all, in the dark', async ({ app, page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await app.open(page);
	await openDemo(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await tile(page, 0).click();
	await page.keyboard.press('t');
	await expect(keywordBox(page)).toBeFocused();
	await page.keyboard.type('phone');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Remove phone' })).toBeVisible();
	await page.getByRole('radio', { name: '3 stars' }).check();
	await axe(page);
});

test('a file changed outside, and a sidecar beside it, keep what a person said', async ({
	launchWithFolder
}) => {
	test.setTimeout(120_000);
	const { folder, leave } = await newFolder();
	await writeFile(join(folder, 'a.jpg'), madeJpeg(1, { rating: 1, title: 'First', keywords: ['dog'] }));
	await writeFile(join(folder, 'b.jpg'), madeJpeg(2));
	await writeFile(join(folder, 'b.xmp'), madeXmp({ rating: 2, paths: ['animals|cat'] }));
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 2);
	await searchFor(page, 'rating:2 keyword:animals/cat', 1);
	await searchFor(page, 'title:first keyword:dog', 1);
	await tile(page, 0).click();
	await grid(page).press('5');
	await searchFor(page, 'rating:5', 1);

	await writeFile(join(folder, 'a.jpg'), madeJpeg(1, { rating: 3, title: 'Second', keywords: ['cat'] }));
	await writeFile(join(folder, 'b.xmp'), madeXmp({ rating: 4, title: 'Beside' }));
	// Seen by itself: the folder is watched.
	await searchFor(page, 'title:second keyword:cat rating:5', 1);
	await searchFor(page, 'title:beside rating:4', 1);
	await leave();
});

test('ten tabs that edit one picture at once lose nothing', async ({ app, context, page }) => {
	test.setTimeout(300_000);
	await app.open(page);
	await openDemo(page);
	const tabs = [page];
	while (tabs.length < 10) tabs.push(await context.newPage());
	for (const tab of tabs.slice(1)) await app.open(tab, '/library');
	const one = 'kind:photo keyword:mountain';
	for (const tab of tabs) {
		await expectShown(tab, demoSize);
		await searchFor(tab, one, 6);
		await expect(tab.locator('#cell-0')).not.toHaveAttribute('aria-label', 'Loading');
		await grid(tab).focus();
		await tab.keyboard.press('Home');
		await expect(curation(tab)).toBeVisible(slow);
	}
	const texts = ['Title', 'Caption', 'Creator', 'Rights'];
	await Promise.all(
		tabs.map(async (tab, index) => {
			for (let word = 0; word < 3; word++) {
				await keywordBox(tab).fill(`tab ${index} word ${word}`);
				await keywordBox(tab).press('Enter');
			}
			const label = texts[index];
			if (label) {
				await tab.getByLabel(label, { exact: true }).fill(`${label} of tab ${index}`);
				await tab.getByLabel(label, { exact: true }).press('Enter');
			} else if (index === 4) await grid(tab).press('4');
			else if (index === 5) await grid(tab).press('p');
			else if (index === 6) await grid(tab).press('9');
		})
	);

	const wanted = tabs.flatMap((_, index) => [0, 1, 2].map((word) => `tab ${index} word ${word}`));
	const tabWords = async () => {
		const items = await rowsHeld<Record<string, unknown>>(page, 'items');
		return items.find((item) => String(item.keywords).includes('tab 0 word 0'));
	};
	await expect
		.poll(async () => {
			const words = ((await tabWords())?.keywords ?? []) as string[];
			return wanted.filter((word) => !words.includes(word));
		}, slow)
		.toEqual([]);
	expect(await tabWords()).toMatchObject({
		title: 'Title of tab 0',
		caption: 'Caption of tab 1',
		creator: 'Creator of tab 2',
		rights: 'Rights of tab 3',
		rating: 4,
		flag: 'pick',
		label: 'Blue'
	});
	for (const tab of tabs) await searchFor(tab, 'keyword:"tab 9 word 2" keyword:"tab 0 word 0" rating:4', 1);
});
