// What is neither picture nor film nor sound, looked at in the viewer: pages, letters, a list of what is in it, a font at work.
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts, rgb } from '@cantoo/pdf-lib';
import { repository } from '../../scripts/sources.mjs';
import { psd } from '../fixtures/build-psd.ts';
import { tarOf, zipOf } from '../made-archives.ts';
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { expectByName, expectShown, searchByKeys, slow, tile } from './support/library.ts';
import { untilOffline } from './support/pwa.ts';

test.setTimeout(120_000);

/** Two pages: a red one with a word on it, and a blue one. */
async function madePdf(password?: string): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	for (const [word, colour] of [
		['Overture', rgb(0.9, 0.1, 0.1)],
		['Finale', rgb(0.1, 0.1, 0.9)]
	] as const) {
		const page = pdf.addPage([300, 400]);
		page.drawRectangle({ x: 0, y: 0, width: 300, height: 200, color: colour });
		page.drawText(word, { x: 40, y: 300, size: 40, font });
	}
	if (password !== undefined) pdf.encrypt({ userPassword: password, ownerPassword: password });
	return pdf.save();
}

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'documents-'));
	const files: Readonly<Record<string, string | Uint8Array>> = {
		'a-pages.pdf': await madePdf(),
		'b-locked.pdf': await madePdf('sesame'),
		'c-broken.pdf': '%PDF-1.7\n% nothing follows\n',
		'd-notes.txt': 'Grüße aus den Bergen\n'.repeat(400),
		'e-letters.zip': zipOf([
			{ name: 'letters/', content: '' },
			{ name: 'letters/to Anna.txt', content: 'Dear Anna' }
		]),
		'f-tape.tar': tarOf([{ name: 'tape/side A.txt', content: 'one' }])
	};
	for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
	const font = 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf';
	await copyFile(join(repository, font), join(folder, 'g-liberation.ttf'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('a PDF shows its pages, a text its letters, an archive what is in it, a font itself; by keyboard, without a network', async ({
	page,
	app
}) => {
	await app.open(page);
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await expectShown(page, 7, 60_000);
	await searchByKeys(page, 'kind:document sort:name', 7);
	// Seven there were before, too.
	await expect(tile(page, 0)).toContainText('a-pages.pdf', slow);
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');

	const canvas = page.locator('.viewer canvas.drawn');
	await expect(canvas).toBeVisible(slow);
	const colour = () =>
		canvas.evaluate((element: HTMLCanvasElement) => {
			const { width, height } = element;
			const [red = 0, , blue = 0] =
				element.getContext('2d')?.getImageData(width / 2, Math.floor(height * 0.75), 1, 1).data ?? [];
			return red > blue ? 'red' : 'blue';
		});
	await expect.poll(colour).toBe('red');
	await expect(page.getByText('Overture')).toBeAttached();
	await expect(page.getByText('Page 1 of 2')).toBeVisible();
	await axe(page);
	await page.keyboard.press('PageDown');
	await expect(page.getByText('Finale')).toBeAttached(slow);
	await expect.poll(colour).toBe('blue');

	const alert = page.getByRole('alert');
	await page.keyboard.press('ArrowRight');
	await expect(alert).toContainText('opens with a password only', slow);
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByText('Overture')).toBeAttached(slow);
	await page.keyboard.press('ArrowRight');
	await expect(alert).toContainText('opens with a password only', slow);
	await page.keyboard.press('ArrowRight');
	await expect(alert).toContainText('This document is damaged', slow);

	await page.keyboard.press('ArrowRight');
	const text = page.locator('.viewer pre');
	await expect(text).toContainText('Grüße aus den Bergen', slow);
	await expect(page.getByText('Encoding: UTF-8')).toBeVisible();
	await axe(page);

	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('row', { name: /letters\/to Anna\.txt/ })).toContainText(
		'2024-05-01 12:30',
		slow
	);
	await expect(page.getByText('1 file · 9 B')).toBeVisible();
	await axe(page);
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('row', { name: /tape\/side A\.txt/ })).toBeVisible(slow);

	await page.keyboard.press('ArrowRight');
	const words = page.getByLabel('Your own words');
	await expect(words).toBeVisible(slow);
	await words.fill('Mediatheque');
	const line = page.locator('.viewer .line', { hasText: 'Mediatheque' }).first();
	await expect(line).toBeVisible();
	expect(await line.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('sample of');
	await axe(page);
});

test('tiles show first pages, drawings and pictures that no browser decodes, and so does the viewer, without a network', async ({
	page,
	app
}) => {
	const pictures = await mkdtemp(join(tmpdir(), 'pictures-'));
	const bands = (left: number, right: number) =>
		Array.from({ length: 64 * 48 }, (_, at) => (at % 64 < 32 ? left : right));
	const channels = [bands(255, 0), bands(0, 0), bands(0, 255)];
	const drawing =
		'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20z"/></svg>';
	await writeFile(join(pictures, 'a.pdf'), await madePdf());
	await writeFile(join(pictures, 'b.psd'), psd({ mode: 3, width: 64, height: 48, channels, packed: true }));
	await writeFile(join(pictures, 'c.svg'), drawing);
	for (const [name, fixture] of [
		['d.jp2', 'jp2/described.jp2'],
		['e.jxl', 'jxl/bare.jxl']
	] as const)
		await copyFile(join(repository, 'tests/fixtures', fixture), join(pictures, name));

	await app.open(page);
	await untilOffline(page);
	await app.closeServer();
	await page.locator('input[webkitdirectory]').setInputFiles(pictures);
	await expectShown(page, 5);
	await searchByKeys(page, 'sort:name', 5);
	await expectByName(page);
	for (let index = 0; index < 5; index++)
		await expect(tile(page, index).locator('img.frame'), `tile ${index}`).toBeVisible(slow);

	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	const picture = page.locator('.viewer .stage img');
	for (const [name, width] of [
		['b.psd', 64],
		['c.svg', 40],
		['d.jp2', 16],
		['e.jxl', 16]
	] as const) {
		await expect(page.locator('.viewer')).toContainText(name);
		await expect
			.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), {
				message: name,
				...slow
			})
			.toBe(width);
		await page.keyboard.press('ArrowRight');
	}
	await rm(pictures, { recursive: true, force: true });
});
