// Draws the PNG icons from static/icons/icon.svg with the browser of the tests: node scripts/icons.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './browser.mjs';
import { repository } from './sources.mjs';

const folder = join(repository, 'static', 'icons');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');

/** To the edges, and the mark inside the circle that every mask leaves: systems cut their own shape. */
const fullBleed = drawing
	.replace(' rx="112"', '')
	.replace('<g id="mark">', '<g id="mark" transform="translate(256 256) scale(0.78) translate(-256 -268)">');

const icons = [
	{ name: 'icon-32.png', size: 32, svg: drawing },
	{ name: 'icon-192.png', size: 192, svg: drawing },
	{ name: 'icon-512.png', size: 512, svg: drawing },
	{ name: 'maskable-512.png', size: 512, svg: fullBleed },
	{ name: 'apple-touch-icon.png', size: 180, svg: fullBleed }
];

const executablePath = findBrowser();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
for (const { name, size, svg } of icons) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(
		`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`
	);
	await page.screenshot({ path: join(folder, name), omitBackground: true });
	await page.close();
}
await browser.close();
