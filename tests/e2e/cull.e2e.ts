// Culling: a decision a key, by keyboard alone or by finger, and on where one stopped; pictures side by side.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ascii, tiff } from '../fixtures/build-tiff.ts';
import { seeded } from '../random.ts';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { another, cameraJpeg, newFolder, writePictures } from './support/files.ts';
import { rowsHeld } from './support/held.ts';
import { demoSize, expectShown, grid, openDemo, search, searchFor, shownCount } from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.use({ visited: 'demo' });

test.setTimeout(120_000);

interface Said {
	readonly rating: number | undefined;
	readonly flag: string | undefined;
	readonly label: string | undefined;
}

/** What the library holds of each file, by name. */
const saidOf = async (page: Page): Promise<Record<string, Said>> => {
	const rows = await rowsHeld<Said & { name: string }>(page, 'items');
	return Object.fromEntries(
		rows.map(({ name, rating, flag, label }) => [name, { rating, flag, label }] as const)
	);
};

/** A RAW file with nothing in it but that it is one. */
const dng = (number: number): Uint8Array =>
	tiff([
		[ascii(0x10f, 'Made'), ascii(0x110, `Camera ${number}`), { id: 0xc612, type: 1, value: [1, 4, 0, 0] }]
	]);

const stage = (page: Page) => page.locator('.cull .stage');
const figures = (page: Page) => page.locator('.cull .figures');
const panes = (page: Page) => page.locator('.cull .pane');

/** Waits until the picture of the item on screen is drawn. */
const drawn = (page: Page) =>
	expect
		.poll(() =>
			stage(page)
				.first()
				.evaluate((one) => one.dataset.drawn === one.dataset.item)
		)
		.toBe(true);

/** By name, from the first. */
async function byName(page: Page): Promise<void> {
	await page.getByLabel('Sort').selectOption('name');
	await expect(page.locator('.toolbar .direction')).toHaveAccessibleName('Ascending');
}

/** Begins from the grid, by keys. */
async function begin(page: Page): Promise<void> {
	await grid(page).focus();
	await grid(page).press('Home');
	await grid(page).press('Shift+Enter');
	await expect(page).toHaveURL(/cull/);
	await expect(stage(page)).toBeVisible();
}

/** A key, and what it then says. */
const keys: readonly (readonly [string, Partial<Said>])[] = [
	...[1, 2, 3, 4, 5].map((rating) => [String(rating), { rating }] as const),
	['p', { flag: 'pick' }],
	['x', { flag: 'reject' }],
	['6', { label: 'Red' }],
	['7', { label: 'Yellow' }],
	['8', { label: 'Green' }],
	['9', { label: 'Blue' }]
];

test('500 photos culled by keyboard alone: 500 right values after a restart', async ({
	app,
	launch,
	launchWithFolder
}) => {
	const { folder, leave } = await newFolder();
	const names = await writePictures(folder, 500);
	const { page, profile, context } = await launchWithFolder(folder);
	await expectShown(page, 500);
	await byName(page);
	await begin(page);
	await expect(figures(page)).toContainText('1 of 500');
	const random = seeded(500);
	const wanted: Record<string, Partial<Said>> = {};
	for (const [index, name] of names.entries()) {
		const [key, said] = random.pick(keys);
		await page.keyboard.press(key);
		wanted[name] = said;
		// Now and then one is taken back and decided anew.
		if (index % 50 === 49 && index < 499) {
			await page.keyboard.press('ControlOrMeta+z');
			await expect(page.locator('.cull .position')).toHaveText(`${index + 1} of 500`);
			await page.keyboard.press('5');
			wanted[name] = { rating: 5 };
		}
	}
	await expect(page.getByRole('heading', { name: 'Culled' })).toBeVisible();
	await expect(page.locator('.summary tr').filter({ hasText: 'Undecided' })).toContainText('0');
	// All is written when the last one is: an edit each.
	await expect
		.poll(
			async () =>
				Object.values(await saidOf(page)).filter((one) => one.rating ?? one.flag ?? one.label).length
		)
		.toBe(500);
	await context.close();

	const again = await launch({ profile });
	await app.open(again.page, '/cull');
	await expect(again.page.getByRole('heading', { name: 'Culled' })).toBeVisible();
	const kept = await saidOf(again.page);
	expect(Object.keys(kept)).toHaveLength(500);
	for (const name of names) {
		expect({ name, ...kept[name] }).toEqual({
			...{ name, rating: undefined, flag: undefined, label: undefined },
			...wanted[name]
		});
	}
	await leave();
});

test('RAW and JPEG are decided as one, a reload goes on in the same place, and the end shows what was picked', async ({
	launchWithFolder
}) => {
	const { folder, leave } = await newFolder();
	const picture = await cameraJpeg();
	for (let index = 0; index < 4; index++) {
		await writeFile(join(folder, `IMG_000${index}.jpg`), another(picture, index));
		await writeFile(join(folder, `IMG_000${index}.dng`), dng(index));
	}
	const { page } = await launchWithFolder(folder);
	await expectShown(page, 8);
	await byName(page);
	await begin(page);
	await expect(figures(page)).toContainText('1 of 4');
	await drawn(page);
	await expect(page.locator('.info')).toContainText(/IMG_0000\.jpg \+ IMG_0000\.dng/);
	await axe(page);
	await page.keyboard.press('p');
	await expect(figures(page)).toContainText('2 of 4');
	await page.keyboard.press('x');
	await expect(figures(page)).toContainText('1 rejected');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(figures(page)).toContainText('0 rejected');
	await expect(figures(page)).toContainText('2 of 4');
	// 100 %, and the place is kept from picture to picture.
	await drawn(page);
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	const scale = await stage(page).getAttribute('data-scale');
	await page.keyboard.press('x');
	await expect(figures(page)).toContainText('3 of 4');
	await drawn(page);
	expect(await stage(page).getAttribute('data-scale')).toBe(scale);
	await page.keyboard.press('f');
	await expect.poll(async () => (await saidOf(page))['IMG_0001.dng']?.flag).toBe('reject');

	await page.reload();
	await expect(figures(page)).toContainText('3 of 4');
	await expect(figures(page)).toContainText('2 of 4 decided');
	await page.keyboard.press('Escape');
	await expect(grid(page)).toBeVisible();
	await grid(page).press('Shift+Enter');
	await expect(page.getByText('picture 3 of 4')).toBeVisible();
	await axe(page);
	await page.keyboard.press('Enter');
	await expect(figures(page)).toContainText('3 of 4');
	// Only those that are undecided; all of them decided, what came of it is shown.
	await page.keyboard.press('Shift+u');
	await page.keyboard.press('p');
	await page.keyboard.press('4');
	await expect(page.getByRole('heading', { name: 'Culled' })).toBeVisible();
	await axe(page);
	await page.getByRole('button', { name: 'Show picked' }).click();
	await expectShown(page, 4);
	await expect(search(page)).toHaveValue('flag:pick');
	await searchFor(page, 'flag:reject', 2);
	await searchFor(page, 'rating:4', 2);
	expect(await saidOf(page)).toMatchObject({
		'IMG_0000.jpg': { flag: 'pick' },
		'IMG_0000.dng': { flag: 'pick' },
		'IMG_0003.dng': { rating: 4 }
	});
	await leave();
});

test('eight pictures are zoomed together within a pixel, one let loose leaves the others; decided by keys, offline', async ({
	app,
	page
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await app.open(page);
	await openDemo(page);
	await untilOffline(page);
	await app.closeServer();
	await search(page).fill('kind:photo');
	await expect.poll(() => shownCount(page)).toBeLessThan(demoSize);
	await grid(page).focus();
	await grid(page).press('Home');
	for (let count = 1; count < 8; count++) await grid(page).press('Shift+ArrowRight');
	await grid(page).press('Shift+n');
	await expect(panes(page)).toHaveCount(8);
	await expect
		.poll(() => stage(page).evaluateAll((all) => all.every((one) => one.dataset.drawn === one.dataset.item)))
		.toBe(true);
	await page.screenshot({ path: 'test-results/screenshots/compare-light.png' });
	await axe(page);

	const places = () =>
		stage(page).evaluateAll((all) =>
			all.map(({ dataset }) => ({ scale: Number(dataset.scale), x: Number(dataset.x), y: Number(dataset.y) }))
		);
	await page.keyboard.press('z');
	await stage(page).first().focus();
	await page.keyboard.press('ArrowRight');
	const [first, ...others] = await places();
	expect(first?.scale).toBe(1);
	expect(Math.abs(first?.x ?? 0)).toBeGreaterThan(10);
	const alike = others.filter(
		({ scale, x, y }) =>
			scale === 1 && Math.abs(x - (first?.x ?? 0)) <= 1 && Math.abs(y - (first?.y ?? 0)) <= 1
	);
	// All but those of another shape, which are kept inside their own edges.
	expect(alike.length).toBeGreaterThanOrEqual(5);

	await page.keyboard.press('l');
	await page.keyboard.press('f');
	const [loose, ...left] = await places();
	expect(loose?.scale).toBeLessThan(1);
	expect(left.map(({ scale }) => scale)).toEqual(Array(7).fill(1));
	await page.keyboard.press('l');
	await page.keyboard.press('f');

	// Decided in its place; taken out without a word; one is kept, the others are not.
	const nameAt = async (at: number) => (await panes(page).nth(at).locator('.name').innerText()).trim();
	const names = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(nameAt));
	await page.keyboard.press('ArrowRight');
	await expect(panes(page).nth(1)).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('2');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Delete');
	await expect(panes(page)).toHaveCount(7);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('k');
	await expect(page.getByRole('heading', { name: 'Culled' })).toBeVisible();
	await expect
		.poll(async () => {
			const said = await saidOf(page);
			return names.map((name) => said[name]?.flag ?? '-').join(' ');
		})
		.toBe(names.map((_, at) => (at === 1 ? 'pick' : at === 2 ? '-' : 'reject')).join(' '));
	expect((await saidOf(page))[names[1] ?? '']?.rating).toBe(2);
	await page.keyboard.press('ControlOrMeta+z');
	await expect.poll(async () => (await saidOf(page))[names[0] ?? '']?.flag).toBe(undefined);
});

test('where pictures are taken out of a comparison by keys, there is a place to go on from', async ({
	app,
	page
}) => {
	await app.open(page);
	await openDemo(page);
	await grid(page).focus();
	await page.keyboard.press('Home');
	for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Shift+n');
	await expect(panes(page)).toHaveCount(4);
	const out = page.getByRole('button', { name: 'Take out of the comparison' });
	await out.nth(3).press('Enter');
	await expect(panes(page)).toHaveCount(3);
	await expect(out.nth(2)).toBeFocused();
	await out.nth(0).press('Enter');
	await expect(panes(page)).toHaveCount(2);
	await expect(out.nth(0)).toBeFocused();
});

test('from cull mode two are compared, more of them on wish, and the next ones come after', async ({
	app,
	page
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await app.open(page);
	await openDemo(page);
	await begin(page);
	await drawn(page);
	await page.mouse.move(200, 300);
	await page.screenshot({ path: 'test-results/screenshots/cull-light.png' });
	await expect(page.getByRole('main')).toBeFocused();
	// Messages come above the picture: below it are those that come next, and what decides.
	const messages = await page.locator('.toasts').evaluate((one) => one.getBoundingClientRect().top);
	expect(messages).toBeLessThan(100);
	// The bars go away by themselves, and come back with a move.
	await expect(page.locator('.cull .bar')).toHaveCSS('opacity', '0');
	await page.mouse.move(220, 320);
	await expect(page.locator('.cull .bar')).toHaveCSS('opacity', '1');
	await page.keyboard.press('Shift+n');
	await expect(panes(page)).toHaveCount(2);
	await page.keyboard.press(']');
	await expect(panes(page)).toHaveCount(3);
	await page.keyboard.press('k');
	await expect(panes(page)).toHaveCount(0);
	await expect(figures(page)).toContainText('4 of 54');
	await expect(figures(page)).toContainText('1 picked');
	await expect(figures(page)).toContainText('2 rejected');
	const summary = page.getByRole('button', { name: 'Show the summary' });
	// A flag is what a picked picture has.
	await expect(summary.locator('svg.lucide-list-checks')).toBeVisible();
	await summary.click();
	await page.getByRole('button', { name: 'Undo 1 decision made here' }).click();
	await expect(page.locator('.summary tr').filter({ hasText: 'Rejected' })).toContainText('0');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('fingers swipe on, and decide by buttons large enough for them', async ({ app, page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await app.open(page);
		await openDemo(page);
		await begin(page);
		await drawn(page);
		await page.screenshot({ path: 'test-results/screenshots/cull-phone.png' });
		await axe(page);
		for (const button of await page.locator('.cull button:visible').all()) {
			const box = await button.boundingBox();
			expect(
				Math.min(box?.width ?? 0, box?.height ?? 0),
				await button.evaluate((one) => one.outerHTML.slice(0, 160))
			).toBeGreaterThanOrEqual(44);
		}
		const swipe = async (from: number, to: number) => {
			const session = await page.context().newCDPSession(page);
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
				session.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: x === undefined ? [] : [{ x, y: 300 }]
				});
			await touch('touchStart', from);
			await touch('touchMove', (from + to) / 2);
			await touch('touchMove', to);
			// A finger that is lifted at full speed begins a fling, and the browser takes the tap after it for what stops that.
			await page.waitForTimeout(100);
			await touch('touchMove', to);
			await touch('touchEnd');
		};
		await expect(figures(page)).toContainText('1 of 54');
		await swipe(300, 60);
		await expect(figures(page)).toContainText('2 of 54');
		await swipe(60, 300);
		await expect(figures(page)).toContainText('1 of 54');
		await page.getByRole('button', { name: 'Pick', exact: true }).tap();
		await expect(figures(page)).toContainText('2 of 54');
		await expect(figures(page)).toContainText('1 picked');
		await page.getByRole('button', { name: 'Undo', exact: true }).tap();
		await expect(figures(page)).toContainText('0 picked');
		await page.locator('.middle').tap();
		await page.getByRole('button', { name: 'Compare side by side' }).tap();
		await expect(panes(page)).toHaveCount(2);
		await page.screenshot({ path: 'test-results/screenshots/compare-phone.png' });
		const [above, below] = await Promise.all([
			panes(page).nth(0).boundingBox(),
			panes(page).nth(1).boundingBox()
		]);
		expect(below?.y ?? 0).toBeGreaterThan((above?.y ?? 0) + 100);

		// As many as there may be: each is seen, with its buttons in it, and the one in focus is in sight.
		for (let count = 3; count <= 12; count++) {
			await page.keyboard.press(']');
			await expect(panes(page)).toHaveCount(count);
		}
		for (const pane of await panes(page).all()) {
			const { picture, over } = await pane.evaluate((one) => ({
				picture: one.querySelector('.picture')?.clientHeight ?? 0,
				over:
					Math.max(
						...[...one.querySelectorAll('button')].map((button) => button.getBoundingClientRect().right)
					) - one.getBoundingClientRect().right
			}));
			expect(picture).toBeGreaterThan(80);
			expect(over).toBeLessThanOrEqual(0);
		}
		for (let step = 0; step < 11; step++) await page.keyboard.press('ArrowRight');
		await expect(panes(page).nth(11)).toHaveAttribute('aria-current', 'true');
		await expect(panes(page).nth(11)).toBeInViewport({ ratio: 0.9 });
	});
});
