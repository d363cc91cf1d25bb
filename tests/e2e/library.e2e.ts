import { readFile } from 'node:fs/promises';
import {
	demoSize,
	expectShown,
	grid,
	inspector,
	message,
	openDemo,
	search,
	searchFor,
	shownCount,
	tile
} from './support/library.ts';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';

test.use({ visited: 'demo' });

test.beforeEach(async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
});

test('the demo library shows its pictures, its folders and what it holds', async ({ page }) => {
	await expect(page.locator('.cell img').first()).toBeVisible();
	// What a tile says is text and masks: every element is there for each of some hundred tiles.
	const elements = await page.locator('.cell *').count();
	expect(elements / (await page.locator('.cell').count())).toBeLessThan(3.5);
	await expect(page.getByRole('treeitem', { name: /^demo|Demo/i }).first()).toBeVisible();
	const kinds = page.getByRole('checkbox', { name: /^Photo/ });
	await kinds.check();
	await expectShown(page, 39);
	await expect(search(page)).toHaveValue('kind:photo');
	await kinds.uncheck();
	await expectShown(page, demoSize);
});

test('clips without a cover show a frame of themselves, also after a reload', async ({ page }) => {
	await searchFor(page, 'kind:video', 6);
	await expect(page.locator('.cell img')).toHaveCount(6, { timeout: 30_000 });
	await page.reload();
	await expectShown(page, demoSize);
	await searchFor(page, 'kind:video', 6);
	await expect(page.locator('.cell img')).toHaveCount(6, { timeout: 30_000 });
	const sizes = await page
		.locator('.cell img')
		.evaluateAll((pictures) =>
			pictures.map((one) => one instanceof HTMLImageElement && [one.naturalWidth, one.naturalHeight])
		);
	expect(sizes).toEqual(Array.from({ length: 6 }, () => [320, 213]));
});

test('one search box finds words with a typo, fields, and leaves out what is unwanted', async ({ page }) => {
	await searchFor(page, 'auorra', 3);
	await expect(page.locator('mark').first()).toHaveText(/aurora/i);
	await searchFor(page, 'camera:nikon rating:>=4', 5);
	await searchFor(page, 'keyword:mountain -keyword:hiking', 5);
	await searchFor(page, 'kind:audio genre:folk', 3);
	await search(page).fill('camera:');
	await page.getByRole('option', { name: /NIKON/ }).click();
	await expectShown(page, 8);
	await search(page).fill('frobnicate:1');
	await search(page).press('Enter');
	await expect(page.getByRole('alert').filter({ hasText: 'frobnicate' })).toContainText('character 1');
	await searchFor(page, 'zzzqqqxxx', 0);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expectShown(page, demoSize);
});

test('folders narrow the library, with what lies in them or only what is right there', async ({ page }) => {
	const tree = page.getByRole('tree');
	const root = tree.getByRole('treeitem', { level: 1 }).last();
	await root.click();
	await root.press('ArrowRight');
	await tree.getByRole('treeitem', { name: /^Music/ }).click();
	await expectShown(page, 9);
	await page.getByRole('checkbox', { name: 'Include folders inside' }).uncheck();
	await expectShown(page, 0);
	await page.getByRole('navigation', { name: 'Folder shown' }).getByRole('button', { name: 'All' }).click();
	await expectShown(page, demoSize);
});

test('sorting, grouping and the table put the same items in order', async ({ page }) => {
	await page.getByLabel('Group').selectOption('day');
	await expect(page.getByRole('heading', { name: /May 2024/ })).toBeVisible();
	await page.getByLabel('Group').selectOption('folder');
	await expect(page.getByRole('heading', { name: /Clips/ })).toBeVisible();
	await page.getByLabel('Group').selectOption('none');
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	// As in the list of orders the largest come first; once more, and it is the other way round.
	await page.getByRole('columnheader', { name: 'Size' }).getByRole('button').click();
	await expect(page.getByRole('columnheader', { name: 'Size' })).toHaveAttribute('aria-sort', 'descending');
	await page.getByRole('columnheader', { name: 'Size' }).getByRole('button').click();
	await expect(page.getByRole('columnheader', { name: 'Size' })).toHaveAttribute('aria-sort', 'ascending');
	const sizes = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('.content [role="row"]')]
				.sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
				.map((row) =>
					Number.parseFloat(row.querySelector('[role="gridcell"]:last-child')?.textContent ?? '0')
				)
		);
	await expect
		.poll(async () => {
			const shown = await sizes();
			return shown.length > 10 && shown.every((size, at) => at === 0 || size >= (shown[at - 1] ?? 0));
		})
		.toBe(true);
	await axe(page);
});

test('click, Ctrl, Shift, a marquee and the keyboard select; the selection survives a search', async ({
	page
}) => {
	const selected = () => page.locator('.cell[aria-selected="true"]').count();
	await tile(page, 1).click();
	await tile(page, 4).click({ modifiers: ['Shift'] });
	await expect.poll(selected).toBe(4);
	await tile(page, 2).click({ modifiers: ['ControlOrMeta'] });
	await expect.poll(selected).toBe(3);
	await searchFor(page, 'kind:audio', 9);
	await expect(page.locator('.counts')).toContainText(/3 selected\s*\(3 not shown\)/);
	// The first closes the suggestions, the second empties the search.
	await search(page).press('Escape');
	await search(page).press('Escape');
	await expectShown(page, demoSize);

	const [from, to] = await Promise.all([tile(page, 0).boundingBox(), tile(page, 5).boundingBox()]);
	if (!from || !to) throw new Error('tiles have no place');
	await page.mouse.move(from.x + 3, from.y - 4);
	await page.mouse.down();
	await page.mouse.move(to.x + 40, to.y + 40, { steps: 6 });
	await page.mouse.up();
	await expect.poll(selected).toBeGreaterThanOrEqual(4);

	await grid(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await expect(page.locator('.counts')).toContainText(`${demoSize} selected`);
	await page.keyboard.press('Escape');
	await expect(page.locator('.counts')).not.toContainText('selected');

	// What can be done with a selection is what it is good for: no photo is played.
	await searchFor(page, 'kind:photo', 39);
	await grid(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	const actions = page.locator('.status .actions');
	await expect(actions.getByRole('button', { name: 'Edit many items' })).toBeVisible();
	await expect(actions.getByRole('button', { name: 'Play these songs' })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await searchFor(page, '', demoSize);
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Shift+ArrowRight');
	await expect.poll(selected).toBe(2);
});

test('the inspector finds a tag by three letters and shows its bytes', async ({ page }) => {
	await searchFor(page, '"Boats on the Tagus"', 1);
	await tile(page, 0).click();
	const panel = inspector(page);
	await expect(panel.getByRole('heading', { name: /IMG_/ })).toBeVisible();
	await panel.getByRole('searchbox', { name: /Filter tags/ }).fill('mod');
	await expect(panel.locator('.tag', { hasText: 'Model' }).first()).toContainText('Canon EOS R6m2');
	await panel.getByRole('button', { name: 'Model', exact: true }).first().click();
	const own = panel.locator('.dump span.own');
	await expect.poll(async () => (await own.allInnerTexts()).join('')).toContain('Canon');
	await panel.getByRole('button', { name: 'Close' }).click();
	await panel.getByRole('searchbox', { name: /Filter tags/ }).fill('exposuretime');
	await panel.getByRole('checkbox', { name: 'Raw values' }).check();
	await expect(panel.locator('.tag dd .value').first()).toHaveText(/^0\.\d+|^4$/);
	await axe(page);
});

test('the tags of an item are one stop of Tab: arrows go through them, Enter shows bytes, keys copy', async ({
	page
}) => {
	await searchFor(page, '"Boats on the Tagus"', 1);
	await tile(page, 0).click();
	const tags = inspector(page).getByRole('region', { name: 'Tags' });
	await expect(tags.locator('.tag').first()).toBeVisible();
	expect(await tags.locator('button, summary').count()).toBeGreaterThan(50);
	await expect(tags.locator('[tabindex="0"]')).toHaveCount(1);
	await inspector(page).getByRole('checkbox', { name: 'Raw values' }).focus();
	await page.keyboard.press('Tab');
	await expect(tags.locator('summary').first()).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(tags.locator(':focus')).toHaveCount(0);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const row = tags.locator('.tag:focus-within');
	await expect(row).toHaveCount(1);
	const name = (await row.locator('dt').innerText()).trim();
	await page.keyboard.press('Control+c');
	await expect(message(page, new RegExp(`Copied .*:${name}`))).toBeVisible();
	// Along the tag: the button that does the same.
	await page.keyboard.press('ArrowRight');
	await expect(row.getByRole('button', { name: `Copy the value of ${name}` })).toBeFocused();
	// Folded away, a group is one line.
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowLeft');
	await expect(tags.locator('details').first()).not.toHaveAttribute('open');
	await page.keyboard.press('ArrowDown');
	await expect(tags.locator('summary').nth(1)).toBeFocused();
	await axe(page);

	const model = tags.getByRole('button', { name: 'Model', exact: true }).first();
	await model.focus();
	await page.keyboard.press('Enter');
	await expect(inspector(page).locator('.dump span.own').first()).toBeVisible();
});

test('two files are compared tag by tag, and a second reader is asked', async ({ page }) => {
	await searchFor(page, 'camera:canon', 8);
	await tile(page, 0).click();
	await tile(page, 1).click({ modifiers: ['ControlOrMeta'] });
	await page.getByRole('button', { name: 'Compare the two selected' }).click();
	const diff = page.getByRole('region', { name: 'Differences' }).first();
	await expect(diff.getByRole('row', { name: /^ExifIFD DateTimeOriginal/ })).toBeVisible();
	await expect(diff.getByRole('row', { name: /^IFD0 Make/ })).toHaveCount(0);
	await axe(page);
	await diff.getByRole('button', { name: 'Close' }).click();

	await tile(page, 0).click();
	await page.getByRole('tab', { name: 'Second opinion' }).click();
	await page.getByRole('button', { name: 'Ask for a second opinion' }).click();
	await expect(page.getByText(/\d+ the same/)).toBeVisible();
	await expect(page.getByText(/^0 differ/)).toBeVisible();
	await axe(page);
});

test('the viewer shows pictures, songs and clips, goes on by keys, and comes back to the same place', async ({
	page
}) => {
	await page.getByRole('button', { name: 'Grid', exact: true }).click();
	await searchFor(page, 'kind:photo', 39);
	await tile(page, 3).dblclick();
	const stage = page.getByRole('group', { name: /Picture/ });
	await expect(stage.getByRole('img')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Viewer' })).toBeFocused();
	await expect(page.getByText('4 of 39')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('5 of 39')).toBeVisible();
	await page.keyboard.press('z');
	await expect(page.getByTitle('Actual size')).toHaveText('100 %');
	await page.keyboard.press('+');
	await expect(page.getByTitle('Actual size')).toHaveText('140 %');
	await page.keyboard.press('f');
	await page.keyboard.press('i');
	await expect(inspector(page)).toBeVisible();
	await axe(page);
	await page.keyboard.press('Escape');
	await expect(grid(page)).toBeVisible();
	await expect(search(page)).toHaveValue('kind:photo');
	await expect(tile(page, 4)).toHaveClass(/focused/);

	await searchFor(page, 'kind:audio', 9);
	await tile(page, 0).dblclick();
	await expect(page.getByRole('img', { name: /Cover of/ })).toBeVisible();
	await expect(page.getByRole('group', { name: 'Player: True North' })).toContainText('/ 0:08');
	await page.keyboard.press('Escape');
	await searchFor(page, 'kind:video', 6);
	await tile(page, 0).click();
	await page.getByRole('tab', { name: 'Structure' }).click();
	await expect(inspector(page).getByText(/^1 · video/)).toBeVisible();
	await expect(inspector(page).getByText('moov')).toBeVisible();
	await axe(page);
	await tile(page, 0).dblclick();
	await expect
		.poll(() => page.locator('video').evaluate((player: HTMLVideoElement) => player.videoWidth))
		.toBe(640);
});

test('the original is saved byte for byte, and its path copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await searchFor(page, '"Boats on the Tagus"', 1);
	await tile(page, 0).click();
	const saving = page.waitForEvent('download');
	await page.keyboard.press('ControlOrMeta+s');
	const saved = await saving;
	const original = await page.evaluate(() => document.querySelector('.inspector h2')?.textContent ?? '');
	expect(saved.suggestedFilename()).toBe(original);
	const bytes = await readFile(await saved.path());
	expect(bytes.equals(await readFile(`static/demo/Photos/2024/Lisbon/${original}`))).toBe(true);
	await page.keyboard.press('ControlOrMeta+Shift+c');
	await expect(page.getByText('Path copied')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		`Photos/2024/Lisbon/${original}`
	);
});

test('after a reload the library is there at once', async ({ page }) => {
	await page.reload();
	await expectShown(page, demoSize);
	await expect(page.locator('.cell img').first()).toBeVisible();
	expect(await shownCount(page)).toBe(demoSize);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`nothing stands in the way of assistive technology, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await tile(page, 0).click();
		await expect(inspector(page).locator('.tag').first()).toBeVisible();
		await axe(page);
		await search(page).fill('c');
		await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
		await axe(page);
	});
}
