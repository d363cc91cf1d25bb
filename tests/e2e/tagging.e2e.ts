// Fast tagging: the quick field, what it offers, the last keywords again, and the painter; by keys alone and by pointer.
import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { makePreset, presetsPage } from './support/presets.ts';
import { untilOffline } from './support/pwa.ts';
import {
	demoSize,
	expectShown,
	grid,
	inspector,
	message,
	openDemo,
	searchFor,
	tile
} from './support/library.ts';

test.use({ visited: 'demo' });

test.setTimeout(180_000);

const quick = (page: Page): Locator => page.getByRole('dialog', { name: /^Keywords for/ });
const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Keywords to add' });
const painter = (page: Page): Locator => page.getByRole('region', { name: 'Painter' });
const said = (page: Page): Locator => painter(page).getByRole('status');

/** Puts the keyboard on an item and selects it alone. */
async function select(page: Page, place: number): Promise<void> {
	await grid(page).focus();
	await page.keyboard.press('Home');
	for (let step = 0; step < place; step++) await page.keyboard.press('ArrowRight');
	await expect(tile(page, place)).toHaveAttribute('aria-selected', 'true');
}

/** Opens the painter with keywords to paint, by keys. */
async function paintKeywords(page: Page, typed: string): Promise<void> {
	await grid(page).focus();
	await page.keyboard.press('Shift+K');
	await expect(painter(page).getByRole('combobox', { name: 'Keywords to paint' })).toBeFocused();
	await page.keyboard.type(typed);
	await page.keyboard.press('Enter');
	await expect(grid(page)).toBeFocused();
}

/** Searches, counts, and shows everything again. */
async function expectFound(page: Page, query: string, count: number): Promise<void> {
	await searchFor(page, query, count);
	await searchFor(page, '', demoSize);
}

/** Draws a finger over the screen. */
async function swipe(page: Page, [x, y]: [number, number], [toX, toY]: [number, number]): Promise<void> {
	const steps = 10;
	const touch = await page.context().newCDPSession(page);
	await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
	for (let step = 1; step <= steps; step++) {
		const at = { x: x + ((toX - x) * step) / steps, y: y + ((toY - y) * step) / steps };
		await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
	}
	await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await touch.detach();
}

async function middleOf(page: Page, place: number): Promise<[number, number]> {
	const frame = await tile(page, place).boundingBox();
	if (!frame) throw new Error(`Item ${place} is not in sight`);
	return [frame.x + frame.width / 2, frame.y + frame.height / 2];
}

test('three keywords on more than fifty items take four actions', async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
	await grid(page).focus();
	let actions = 0;
	const act = async (action: () => Promise<void>): Promise<void> => {
		actions++;
		await action();
	};
	await act(() => page.keyboard.press('Control+a'));
	await act(() => page.keyboard.press('k'));
	await expect(box(page)).toBeFocused();
	await act(() => page.keyboard.type('trip, family, best of'));
	await act(() => page.keyboard.press('Enter'));
	await expect(quick(page).getByRole('status')).toHaveText(
		`trip, family, best of: added to ${demoSize} items`
	);
	expect(actions).toBeLessThanOrEqual(5);
	await page.keyboard.press('Escape');
	await expectFound(page, 'keyword:trip keyword:family keyword:"best of"', demoSize);

	// They were one edit.
	await grid(page).focus();
	await page.keyboard.press('Control+z');
	await expect(message(page, /^Undone/)).toBeVisible();
	await searchFor(page, 'keyword:trip or keyword:"best of"', 0);
});

test('keywords are found as they are typed, offered by the neighbours, given again after a restart, and taken from the item before', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await select(page, 1);

	// Begun, chosen by arrows, given together with what stands before it.
	await page.keyboard.press('k');
	await expect(box(page)).toBeFocused();
	await page.keyboard.type('sketch, mou');
	await expect(quick(page).getByRole('option', { name: /^mountain/ })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(quick(page).getByRole('option', { selected: true })).toContainText('mountain');
	await page.keyboard.press('Enter');
	await expect(quick(page).getByRole('button', { name: 'Remove sketch' })).toBeVisible();
	await expect(quick(page).getByRole('button', { name: 'Remove mountain' })).toBeVisible();

	// One key gives what is offered first, and it is offered no more.
	const likely = quick(page).getByRole('group', { name: 'Suggested' });
	const offer = await likely.getByRole('button').first().getAttribute('aria-label');
	const first = offer?.replace('Add ', '') ?? '';
	await page.keyboard.press('1');
	await expect(quick(page).getByRole('button', { name: `Remove ${first}`, exact: true })).toBeVisible();
	await expect(likely.getByRole('button', { name: `Add ${first}`, exact: true })).toHaveCount(0);

	// Ctrl+Enter gives, closes, and goes on.
	await page.keyboard.type('sketchbook');
	await page.keyboard.press('Control+Enter');
	await expect(quick(page)).toHaveCount(0);
	await expect(tile(page, 2)).toHaveAttribute('aria-selected', 'true');
	await expect(tile(page, 1)).toHaveAttribute('aria-selected', 'false');

	// The last ones again; then all of the item before.
	await page.keyboard.press('Shift+R');
	await expectFound(page, 'keyword:sketchbook', 2);
	await select(page, 3);
	await page.keyboard.press('Shift+P');
	await expectFound(page, 'keyword:sketchbook', 3);

	// What was given last is still known after a restart.
	await page.reload();
	await expectShown(page, demoSize);
	await select(page, 5);
	await page.keyboard.press('k');
	const recent = quick(page).getByRole('group', { name: 'Recent' });
	await expect(recent.getByRole('button', { name: 'Add sketch', exact: true })).toBeVisible();
	const latest =
		(await recent.getByRole('button').first().getAttribute('aria-label'))?.replace('Add ', '') ?? '';
	await page.keyboard.press('Shift+Digit1');
	await expect(quick(page).getByRole('button', { name: `Remove ${latest}`, exact: true })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(grid(page)).toBeFocused();

	// In the inspector by one click.
	const offered = inspector(page).getByRole('group', { name: 'Suggested' }).getByRole('button');
	const word = (await offered.first().getAttribute('aria-label'))?.replace('Add ', '') ?? '';
	await offered.first().click();
	await expect(inspector(page).getByRole('button', { name: `Remove ${word}`, exact: true })).toBeVisible();
});

test('the painter paints by dragging, clicking and keys, each stroke one edit, and leaves the selection alone', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await select(page, 0);
	await paintKeywords(page, 'holiday');

	// A drag is one stroke.
	await page.mouse.move(...(await middleOf(page, 1)));
	await page.mouse.down();
	await page.mouse.move(...(await middleOf(page, 3)), { steps: 2 });
	await page.mouse.up();
	await expect(said(page)).toHaveText('Painted on 3 items: holiday');
	await expect(tile(page, 0)).toHaveAttribute('aria-selected', 'true');
	await expect(tile(page, 2)).toHaveAttribute('aria-selected', 'false');
	await expectFound(page, 'keyword:holiday', 3);
	await page.keyboard.press('Escape');
	await expect(painter(page)).toHaveCount(0);
	await grid(page).focus();
	await page.keyboard.press('Control+z');
	await expect(message(page, /^Undone/)).toBeVisible();
	await expectFound(page, 'keyword:holiday', 0);

	// It is as it was left; Alt takes away.
	await grid(page).focus();
	await page.keyboard.press('Shift+K');
	await expect(painter(page).getByRole('combobox', { name: 'Keywords to paint' })).toHaveValue('holiday');
	await tile(page, 4).click();
	await expect(said(page)).toHaveText('Painted on 1 item: holiday');
	await tile(page, 4).click({ modifiers: ['Alt'] });
	await expect(said(page)).toHaveText('Erased from 1 item: holiday');

	// Keys: one by Space, a run with Shift, and one taken away.
	await expect(grid(page)).toBeFocused();
	await page.keyboard.press('Home');
	await page.keyboard.press('Space');
	await expect(said(page)).toHaveText('Painted on 1 item: holiday');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.down('Shift');
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
	await page.keyboard.up('Shift');
	await expect(said(page)).toHaveText('Painted on 4 items: holiday');
	await page.keyboard.press('Alt+Enter');
	await expect(said(page)).toHaveText('Erased from 1 item: holiday');
	await expectFound(page, 'keyword:holiday', 4);
	expect(await grid(page).locator('[aria-selected="true"]').count()).toBe(1);

	// Other paints: stars, then an album that is always there.
	const what = painter(page).getByRole('combobox', { name: 'Paint', exact: true });
	await what.selectOption('rating');
	await painter(page).getByRole('combobox', { name: 'Stars to paint' }).selectOption('1');
	await searchFor(page, '', demoSize);
	await tile(page, 2).click();
	await expect(said(page)).toHaveText('Painted on 1 item: 1 star');
	await what.selectOption('album');
	await tile(page, 2).click();
	await expect(said(page)).toHaveText('Painted on 1 item: Basket');
	await painter(page).getByRole('button', { name: 'Erase' }).click();
	await tile(page, 2).click();
	await expect(said(page)).toHaveText('Erased from 1 item: Basket');
	await axe(page);
	await painter(page).getByRole('button', { name: 'Done' }).click();
	await expect(painter(page)).toHaveCount(0);
	await tile(page, 2).click();
	await expect(tile(page, 2)).toHaveAttribute('aria-selected', 'true');
	await searchFor(page, 'rating:1 keyword:holiday', 1);
});

test('a keyword set is painted and erased in one stroke each; that a template is not erased is said', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await presetsPage(page);
	await makePreset(page, 'Keyword set', 'Wedding', (form) =>
		form.getByLabel(/^Keywords/).fill('bride\ngroom')
	);
	await makePreset(page, 'Metadata template', 'Agency', (form) =>
		form.getByRole('textbox', { name: 'Text' }).fill('Ann')
	);
	await page.getByRole('link', { name: 'Library' }).first().press('Enter');
	await expect(grid(page)).toBeVisible();
	await select(page, 0);
	await page.keyboard.press('Shift+K');
	const what = painter(page).getByRole('combobox', { name: 'Paint', exact: true });
	await what.selectOption('set');
	await painter(page).getByRole('combobox', { name: 'Tag set to paint' }).selectOption({ label: 'Wedding' });
	await tile(page, 1).click();
	await expect(said(page)).toHaveText('Painted on 1 item: Wedding');
	await tile(page, 2).click();
	await tile(page, 3).click();
	await expectFound(page, 'keyword:bride keyword:groom', 3);
	await tile(page, 1).click({ modifiers: ['Alt'] });
	await expect(said(page)).toHaveText('Erased from 1 item: Wedding');
	await expectFound(page, 'keyword:bride or keyword:groom', 2);

	await what.selectOption('template');
	await painter(page).getByRole('combobox', { name: 'Template to paint' }).selectOption({ label: 'Agency' });
	await tile(page, 4).click();
	await expect(said(page)).toHaveText('Painted on 1 item: Agency');
	await tile(page, 4).click({ modifiers: ['Alt'] });
	await expect(said(page)).toHaveText('A template cannot be erased. Undo takes its last stroke back.');
});

for (const { name, colorScheme, width, height, hasTouch } of [
	{ name: 'phone-dark', colorScheme: 'dark', width: 360, height: 740, hasTouch: true },
	{ name: 'desktop-light', colorScheme: 'light', width: 1440, height: 900, hasTouch: false }
] as const) {
	test.describe(name, () => {
		test.use({ colorScheme, hasTouch, viewport: { width, height } });

		test('tagging and painting work offline, and look as they should', async ({ app, page }) => {
			await app.open(page);
			await untilOffline(page);
			await openDemo(page);
			await app.closeServer();
			await select(page, 1);
			await page.keyboard.press('k');
			await expect(quick(page).getByRole('group', { name: 'Suggested' })).toBeVisible();
			await page.screenshot({ path: test.info().outputPath(`quick-tag-${name}.png`) });
			await axe(page);
			await page.keyboard.type('sea');
			await expect(quick(page).getByRole('option').first()).toBeVisible();
			await axe(page);
			await page.keyboard.press('Enter');
			await page.keyboard.press('Escape');
			await expect(quick(page)).toHaveCount(0);

			await paintKeywords(page, 'holiday');
			if (hasTouch) await page.touchscreen.tap(...(await middleOf(page, 0)));
			else await tile(page, 0).click();
			await expect(said(page)).toHaveText('Painted on 1 item: holiday');
			await page.screenshot({ path: test.info().outputPath(`painter-${name}.png`) });
			await axe(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await expectFound(page, 'keyword:holiday', 1);
			if (!hasTouch) return;

			// A finger that goes sideways paints, one that goes up scrolls.
			await swipe(page, await middleOf(page, 2), await middleOf(page, 3));
			await expect(said(page)).toHaveText('Painted on 2 items: holiday');
			await swipe(page, await middleOf(page, 3), await middleOf(page, 1));
			await expect.poll(() => grid(page).evaluate((list) => list.scrollTop)).not.toBe(0);
			await expectFound(page, 'keyword:holiday', 3);
		});
	});
}
