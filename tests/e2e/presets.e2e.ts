import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import * as Y from 'yjs';
import { axe } from './support/axe.ts';
import { expectShown, grid, message, openDemo, searchFor } from './support/library.ts';
import { expect, test } from './support/app.ts';
import { rowsHeld } from './support/held.ts';
import { makePreset, presetsPage, run } from './support/presets.ts';
import { roomOf } from './support/room.ts';
import { untilOffline } from './support/pwa.ts';

test.use({ visited: 'demo' });

/** A preset in the list; messages about it stand beside the page. */
const row = (page: Page, name: string): Locator =>
	page.getByRole('main').getByRole('listitem').filter({ hasText: name });
const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });

const idOfOnlyPreset = async (page: Page): Promise<string> =>
	(await rowsHeld<{ id: string }>(page, 'presets', 1))[0]?.id ?? '';

/** Puts an update where the document of presets is kept, as if another device had sent it. @returns whether there is such a place yet */
const addUpdate = (page: Page, update: readonly number[]): Promise<boolean> =>
	page.evaluate(async (bytes) => {
		const name = 'mediatheque-presets';
		const there = (await indexedDB.databases()).some((one) => one.name === name);
		return (
			there &&
			new Promise<boolean>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onerror = () => reject(new Error('cannot be opened'));
				request.onsuccess = () => {
					const work = request.result.transaction('updates', 'readwrite');
					work.objectStore('updates').add(Uint8Array.from(bytes));
					work.oncomplete = () => {
						request.result.close();
						resolve(true);
					};
				};
			})
		);
	}, update);

test.beforeEach(async ({ app, page }) => {
	await app.open(page);
	await openDemo(page);
});

test('presets of every kind are made, found, changed, brought back, ordered and deleted by keyboard, without a server', async ({
	page,
	app
}) => {
	test.setTimeout(180_000);
	await untilOffline(page);
	await app.closeServer();
	await presetsPage(page);
	await makePreset(page, 'Search', 'Films', (form) =>
		form.getByRole('textbox', { name: 'Search' }).fill('kind:video')
	);
	await makePreset(page, 'Metadata template', 'Agency', async (form) => {
		await form.getByRole('textbox', { name: 'Text' }).fill('Ann {date:yyyy}');
		await form.getByRole('button', { name: 'Add a field' }).press('Enter');
		await form.getByRole('combobox', { name: 'Field' }).nth(1).selectOption('keywords');
		await form.getByRole('textbox', { name: 'Text' }).nth(1).fill('press\nevents/2024');
	});
	await makePreset(page, 'Keyword set', 'Wedding', (form) =>
		form.getByLabel(/^Keywords/).fill('bride\ngroom')
	);
	await makePreset(page, 'Name template', 'By number', (form) =>
		form.getByLabel(/^Template of names/).fill('trip_{seq:3}')
	);
	await makePreset(page, 'Export settings', 'For the office', (form) =>
		form.getByRole('combobox', { name: 'Format' }).selectOption('csv')
	);
	await makePreset(page, 'Key map', 'As at work', (form) =>
		form.getByRole('combobox', { name: 'Keys of' }).selectOption('lightroom')
	);
	await makePreset(page, 'Look', 'Night', (form) =>
		form.getByRole('combobox', { name: 'Colours' }).selectOption('dark')
	);
	await makePreset(page, 'View', 'As it is', () => Promise.resolve());
	await expect(page.getByRole('status').filter({ hasText: '8 presets' })).toBeVisible();
	await axe(page);

	// What is wrong is said, and nothing is saved.
	await page.getByRole('button', { name: 'New preset' }).press('Enter');
	const form = dialog(page, 'New preset');
	await form.getByLabel('Name', { exact: true }).fill('<script>alert(1)</script>');
	await form.getByRole('button', { name: 'Save' }).press('Enter');
	await expect(form.getByRole('alert')).toHaveText('Its name contains markup.');
	await axe(page);
	await page.keyboard.press('Escape');

	// Found with a typo, changed, and brought back as it was.
	await page.getByRole('searchbox', { name: 'Find a preset' }).fill('weding');
	await expect(row(page, 'Wedding')).toBeVisible();
	await expect(row(page, 'Films')).toHaveCount(0);
	await page.getByRole('button', { name: 'Edit Wedding' }).press('Enter');
	const editing = dialog(page, 'Edit: Keyword set');
	await editing.getByLabel(/^Keywords/).fill('bride\ngroom\ncake');
	await editing.getByRole('button', { name: 'Save' }).press('Enter');
	await expect(row(page, 'Wedding').getByText('bride, groom, cake')).toBeVisible();
	await page.getByRole('button', { name: 'Earlier versions: Wedding' }).press('Enter');
	const versions = dialog(page, 'Earlier versions of Wedding');
	await expect(versions.getByRole('listitem')).toHaveCount(2);
	await axe(page);
	await versions.getByRole('button', { name: /^Bring back/ }).press('Enter');
	await expect(row(page, 'Wedding').getByText('bride, groom', { exact: true })).toBeVisible();
	// Focus comes back from the dialog first.
	await expect(versions).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Earlier versions: Wedding' })).toBeFocused();
	await page.getByRole('searchbox', { name: 'Find a preset' }).fill('');

	// Doubled, moved, pinned, deleted, and the deletion taken back.
	await page.getByRole('button', { name: 'Duplicate: Films' }).press('Enter');
	await expect(row(page, 'Copy of Films')).toBeVisible();
	const searches = page.locator('li .name').filter({ hasText: 'Films' });
	await expect(searches).toHaveText(['Films', 'Copy of Films']);
	await page.getByRole('button', { name: 'Move up: Copy of Films' }).press('Enter');
	await expect(searches).toHaveText(['Copy of Films', 'Films']);
	await page.getByRole('button', { name: 'Delete: Copy of Films' }).press('Enter');
	await expect(searches).toHaveText(['Films']);
	await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
	await expect(searches).toHaveText(['Copy of Films', 'Films']);
	await page.reload();
	await expect(searches).toHaveText(['Copy of Films', 'Films']);
	await page.getByRole('button', { name: 'Search: Films', exact: true }).press('Enter');
	await expectShown(page, 6);
});

test('who looks at presets does not wait for the first change: their document is open by then', async ({
	page,
	app
}) => {
	await presetsPage(page);
	await makePreset(page, 'Search', 'Films', (form) =>
		form.getByRole('textbox', { name: 'Search' }).fill('kind:video')
	);
	await page.addInitScript(() => {
		const opened: string[] = [];
		Object.assign(globalThis, { opened });
		const open = IDBFactory.prototype.open;
		IDBFactory.prototype.open = function (name, version) {
			opened.push(name);
			return open.call(this, name, version);
		};
	});
	await app.open(page, '/library');
	const isOpen = () => page.evaluate('globalThis.opened.some((name) => name.endsWith("-presets"))');
	await expect(grid(page)).toBeVisible();
	expect(await isOpen()).toBe(false);
	await presetsPage(page);
	await expect.poll(isOpen).toBe(true);
});

test('what another device called a preset at the same time is told beside what it was, and can be taken', async ({
	page,
	app
}) => {
	await presetsPage(page);
	await makePreset(page, 'Search', 'Films', (form) =>
		form.getByRole('textbox', { name: 'Search' }).fill('kind:video')
	);
	const id = await idOfOnlyPreset(page);
	const doc = new Y.Doc();
	doc.getMap('registers').set(`${id}/name/elsewher`, { at: '000000001-000-elsewher-1', value: 'Movies' });
	await expect.poll(() => addUpdate(page, [...Y.encodeStateAsUpdate(doc)])).toBe(true);
	await app.open(page, '/presets');
	await page.getByRole('button', { name: 'Earlier versions: Films' }).press('Enter');
	const versions = dialog(page, 'Earlier versions of Films');
	await expect(versions.getByText('on device elsewher')).toBeVisible();
	await axe(page);
	await versions.getByRole('button', { name: 'Take it: Its name: Movies' }).press('Enter');
	await expect(message(page, 'Taken: Movies')).toBeVisible();
	await page.getByRole('button', { name: 'Earlier versions: Movies' }).press('Enter');
	await expect(dialog(page, 'Earlier versions of Movies').getByRole('listitem')).toHaveCount(2);
});

test('a template is filled in, keywords of a set are given by number keys, names are previewed; each edit can be undone', async ({
	page
}) => {
	test.setTimeout(120_000);
	await presetsPage(page);
	await makePreset(page, 'Metadata template', 'Agency', async (form) => {
		await form.getByRole('textbox', { name: 'Text' }).fill('Ann Example');
		await form.getByRole('button', { name: 'Add a field' }).press('Enter');
		await form.getByRole('textbox', { name: 'Text' }).nth(1).fill('No. {seq:2}');
	});
	await makePreset(page, 'Name template', 'By number', (form) =>
		form.getByLabel(/^Template of names/).fill('trip_{seq:3}')
	);
	await run(page, 'library');
	await expect(grid(page)).toBeVisible();
	await searchFor(page, 'kind:audio', 9);
	await grid(page).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Shift+m');
	const filling = dialog(page, 'Fill in a metadata template');
	await expect(filling.getByRole('status')).toHaveText('18 changes in 9 items');
	await expect(filling.getByRole('cell', { name: 'No. 09' })).toBeVisible();
	await axe(page);
	await filling.getByRole('checkbox', { name: 'Title' }).press('Space');
	await expect(filling.getByRole('status')).toHaveText('9 changes in 9 items');
	await filling.getByRole('checkbox', { name: 'Title' }).press('Space');
	await filling.getByRole('button', { name: 'Fill in 9 items' }).press('Enter');
	await expect(message(page, '“Agency” filled in for 9 items')).toBeVisible();
	await searchFor(page, 'creator:"Ann Example"', 9);
	await searchFor(page, 'title:"No. 04"', 1);
	await searchFor(page, 'kind:audio', 9);

	await page.keyboard.press('Escape');
	await grid(page).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Shift+t');
	// There is no set yet: it is made where it is missed, and used at once.
	const giving = dialog(page, 'Give keywords');
	await expect(giving.getByRole('button', { name: 'New preset' })).toBeFocused();
	await page.keyboard.press('Enter');
	const making = dialog(page, 'New preset');
	await expect(making.getByLabel(/^Keywords/)).toBeVisible();
	await expect(making.getByLabel('Kind')).toHaveCount(0);
	await page.keyboard.type('Wedding');
	await making.getByLabel(/^Keywords/).fill('bride\npeople/groom');
	await making.getByRole('button', { name: 'Save' }).press('Enter');
	await expect(giving.getByRole('button', { name: /bride/ })).toHaveAttribute('aria-pressed', 'false');
	await page.keyboard.press('2');
	await expect(giving.getByRole('button', { name: /groom/ })).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('1');
	await expect(giving.getByRole('button', { name: /bride/ })).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('1');
	await expect(giving.getByRole('button', { name: /bride/ })).toHaveAttribute('aria-pressed', 'false');
	await axe(page);
	await page.keyboard.press('Escape');
	await searchFor(page, 'keyword:people/groom', 9);
	await page.keyboard.press('Escape');
	await grid(page).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('F2');
	const naming = dialog(page, 'Names by a template');
	await expect(naming.getByRole('cell', { name: /^trip_009\./ })).toBeVisible();
	await axe(page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Shift+H');
	await expect(page.getByRole('button', { name: /9 items.*Preset “Agency”/ }).first()).toBeVisible();
	await run(page, 'library');
	await expect(grid(page)).toBeVisible();
	// bride given and taken, groom, template: four edits.
	for (let times = 0; times < 4; times++) await page.keyboard.press('Control+z');
	await searchFor(page, 'creator:"Ann Example"', 0);
});

test('keys of Lightroom and a look are put on and taken back; both can be saved as presets', async ({
	page
}) => {
	await page.keyboard.press('Control+,');
	const map = (name: string) => page.getByRole('button', { name: `Use the keys of ${name}` });
	await expect(map('Mediatheque')).toHaveAttribute('aria-pressed', 'true');
	await map('Lightroom').press('Enter');
	await expect(map('Lightroom')).toHaveAttribute('aria-pressed', 'true');
	await expect(map('Mediatheque')).toHaveAttribute('aria-pressed', 'false');
	await expect(message(page, 'In use: Lightroom')).toBeVisible();
	const paletteKeys = page.locator('li').filter({ hasText: 'Command palette' }).locator('kbd').first();
	await expect(paletteKeys).toHaveText('Ctrl+Shift+K');
	await page
		.getByRole('region', { name: 'Messages' })
		.getByRole('button', { name: 'Undo' })
		.first()
		.press('Enter');
	await expect(paletteKeys).toHaveText('Ctrl+K');
	await page.getByRole('button', { name: 'Use the keys of Lightroom' }).press('Enter');
	await expect(paletteKeys).toHaveText('Ctrl+Shift+K');
	await page.keyboard.press('Control+Shift+k');
	await page.keyboard.type('save these keys');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Use the keys of My keys' })).toBeVisible();
	await page.getByRole('button', { name: 'Use the keys of Mediatheque' }).press('Enter');
	await expect(paletteKeys).toHaveText('Ctrl+K');
	await page.getByRole('button', { name: 'Use the keys of My keys' }).press('Enter');
	await expect(paletteKeys).toHaveText('Ctrl+Shift+K');

	await page.getByRole('radio', { name: 'Dark' }).check();
	await page.getByRole('button', { name: 'Save this look', exact: true }).press('Enter');
	await expect(message(page, 'Saved: My look (dark)')).toBeVisible();
	await page.getByRole('radio', { name: 'Light' }).check();
	await page.getByRole('button', { name: 'Use look: My look (dark)' }).press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await axe(page);
});

test('presets go through a file and come back the same; a clash gets a number, what is refused is told before', async ({
	page,
	app,
	launch
}) => {
	await presetsPage(page);
	await makePreset(page, 'Keyword set', 'Wedding', (form) =>
		form.getByLabel(/^Keywords/).fill('bride\ngroom')
	);
	await makePreset(page, 'Search', 'Films "& more" ä', (form) =>
		form.getByRole('textbox', { name: 'Search' }).fill('kind:video')
	);
	const download = async (on: Page) => {
		const [saved] = await Promise.all([
			on.waitForEvent('download'),
			on.getByRole('button', { name: 'Save all as a file' }).press('Enter')
		]);
		return readFile(await saved.path(), 'utf8');
	};
	const file = await download(page);
	const upload = (on: Page, text: string) =>
		on
			.locator('main input[type=file]')
			.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });

	const other = await launch({ visited: 'app' });
	await app.open(other.page, '/presets');
	await upload(other.page, file);
	const incoming = dialog(other.page, 'Import presets');
	await expect(incoming.getByRole('listitem')).toHaveCount(2);
	await incoming.getByRole('button', { name: 'Import 2' }).press('Enter');
	await expect(row(other.page, 'Wedding')).toBeVisible();
	expect(await download(other.page)).toBe(file);

	// Once more, with one that is refused and one of a newer version.
	const parsed = JSON.parse(file) as { presets: object[] };
	parsed.presets.push(
		{ kind: 'search', name: '<img src=x>', content: { text: 'x' } },
		{ kind: 'search', name: 'From the future', version: 9, content: { words: [] } }
	);
	await upload(page, JSON.stringify(parsed));
	const here = dialog(page, 'Import presets');
	await expect(here.getByText('will be called “Wedding (2)”')).toBeVisible();
	await expect(here.getByText('Its name contains markup.')).toBeVisible();
	await axe(page);
	await here.getByRole('button', { name: 'Import 3' }).press('Enter');
	await expect(row(page, 'Wedding (2)')).toBeVisible();
	await page.getByRole('button', { name: 'Search: From the future' }).press('Enter');
	await expect(message(page, /newer version of Mediatheque and cannot be used/)).toBeVisible();
	await upload(page, '{"format":');
	await expect(message(page, /no JSON file, or it is damaged/)).toBeVisible();
});

test('a preset is shared by link and QR code, and shown before it is taken in', async ({
	page,
	app,
	launch
}) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await presetsPage(page);
	await makePreset(page, 'Keyword set', 'Wedding', (form) =>
		form.getByLabel(/^Keywords/).fill('bride\ngroom')
	);
	await page.getByRole('button', { name: 'Share: Wedding' }).press('Enter');
	const sharing = dialog(page, 'Share Wedding');
	await expect(sharing.getByRole('img', { name: 'QR code of Wedding' })).toBeVisible();
	await expect(sharing.getByRole('textbox', { name: 'Link that opens the installed app' })).toHaveValue(
		/^web\+mediatheque:preset\//
	);
	await axe(page);
	await sharing.getByRole('button', { name: 'Copy: Link', exact: true }).press('Enter');
	await expect(message(page, 'Link copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const appLink = await sharing
		.getByRole('textbox', { name: 'Link that opens the installed app' })
		.inputValue();
	await page.keyboard.press('Escape');
	await makePreset(page, 'Keyword set', 'Long', (form) =>
		form
			.getByLabel(/^Keywords/)
			.fill(
				Array.from({ length: 100 }, (_, at) => `${at} ${Math.sin(at)} ${Math.cos(at)} ${Math.tan(at)}`).join(
					'\n'
				)
			)
	);
	await page.getByRole('button', { name: 'Share: Long' }).press('Enter');
	await expect(dialog(page, 'Share Long').getByText('too large for a QR code')).toBeVisible();

	const other = await launch({ visited: 'app' });
	await app.open(other.page);
	await openDemo(other.page);
	await other.page.goto(link);
	const incoming = dialog(other.page, 'Import presets');
	await expect(incoming.getByText('bride, groom')).toBeVisible();
	await incoming.getByRole('button', { name: 'Import' }).press('Enter');
	await expect(message(other.page, '1 preset imported')).toBeVisible();
	// As the browser calls the installed app.
	await other.page.goto(`${new URL('/library', app.url).href}/?preset=${encodeURIComponent(appLink)}`);
	await expect(incoming.getByText('will be called “Wedding (2)”')).toBeVisible();
});

test('where there is no room left, nothing is said to be saved that is not', async ({ app, launch }) => {
	test.setTimeout(180_000);
	const { page } = await launch({ visited: false });
	const leaveRoom = await roomOf(page, app.url);
	await leaveRoom(3_000_000);
	await app.open(page, '/presets');
	app.expectFault(/Quota|quota|full/);
	/** Different each time, so that it does not get smaller by being packed. */
	const file = (at: number) =>
		JSON.stringify({
			format: 'mediatheque-presets',
			version: 2,
			presets: Array.from({ length: 20 }, (_, place) => ({
				kind: 'search',
				name: `Batch ${at} ${place}`,
				version: 1,
				content: { text: randomBytes(4500).toString('hex') }
			}))
		});
	const incoming = dialog(page, 'Import presets');
	const failed = message(page, /The preset was not saved/);
	let acknowledged = 0;
	for (let at = 0; at < 60 && !(await failed.isVisible()); at++) {
		await page
			.locator('main input[type=file]')
			.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file(at)) });
		await incoming.getByRole('button', { name: 'Import 20' }).click();
		// It closes once it is acknowledged; else what happened is said.
		await expect.poll(async () => (await failed.isVisible()) || !(await incoming.isVisible())).toBe(true);
		if (!(await incoming.isVisible())) acknowledged += 20;
	}
	await expect(failed).toBeVisible();
	await leaveRoom();
	await page.reload();
	await expect(page.getByRole('status').filter({ hasText: /presets$/ })).toHaveText(
		`${new Intl.NumberFormat('en').format(acknowledged)} presets`
	);
});

test('a name template is made, changed and followed by another where names are previewed', async ({
	page
}) => {
	await grid(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('F2');
	const naming = dialog(page, 'Names by a template');
	const template = (title: string | RegExp) => dialog(page, title).getByLabel(/^Template of names/);
	await naming.getByRole('button', { name: 'New preset' }).press('Enter');
	await page.keyboard.type('First');
	await template('New preset').fill('a_{seq:2}');
	await page.keyboard.press('Enter');
	await expect(naming.getByRole('cell', { name: /^a_01\./ })).toBeVisible();
	await naming.getByRole('button', { name: 'Edit' }).press('Enter');
	await template(/^Edit/).fill('b_');
	await dialog(page, /^Edit/).getByLabel('Variables').selectOption('seq');
	await expect(template(/^Edit/)).toHaveValue('b_{seq}');
	await axe(page);
	await dialog(page, /^Edit/).getByRole('button', { name: 'Save' }).press('Enter');
	await expect(naming.getByRole('cell', { name: /^b_1\./ })).toBeVisible();
	await naming.getByRole('button', { name: 'New preset' }).press('Enter');
	await page.keyboard.type('Second');
	await template('New preset').fill('c_{seq:2}');
	await page.keyboard.press('Enter');
	// Whoever makes one wants to use it.
	await expect(naming.getByRole('cell', { name: /^c_01\./ })).toBeVisible();
});

test('the columns of export settings are chosen as those of an export', async ({ page }) => {
	await presetsPage(page);
	await makePreset(page, 'Export settings', 'For the office', async (form) => {
		await form.getByRole('button', { name: 'Remove: Title' }).press('Enter');
		await form.getByRole('button', { name: 'Move down: Name' }).press('Enter');
		await axe(page);
	});
	const [kept] = await rowsHeld<{ content: { columns: string[] } }>(page, 'presets', 1);
	expect(kept?.content.columns.slice(0, 2)).toEqual(['type', 'name']);
	expect(kept?.content.columns).not.toContain('title');
});
