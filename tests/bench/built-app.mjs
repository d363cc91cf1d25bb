/** The built app, served and opened in a browser of its own, for benchmarks that look at it as a person does. */
import { existsSync, statSync } from 'node:fs';
import { chromium } from 'playwright';
import { Unavailable } from '../../scripts/bench-context.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import { inRepository } from '../../scripts/places.mjs';

/** What nobody asked the browser for, and what would slow down pages that are not in front. */
const switches = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-background-timer-throttling',
	'--disable-renderer-backgrounding',
	'--no-pings'
];

/** The folder of the build: `MEDIATHEQUE_BUILD`, else what `npm run build` made. @throws Unavailable */
export function builtApp() {
	const folder = process.env.MEDIATHEQUE_BUILD || inRepository('build');
	if (!existsSync(`${folder}/200.html`)) throw new Unavailable('the app is not built: npm run build');
	return folder;
}

/** When the app was built, as `2025-03-01 12:30`. @param {string} folder */
export const builtAt = (folder) =>
	statSync(`${folder}/200.html`).mtime.toISOString().slice(0, 16).replace('T', ' ');

/**
 * A browser with a profile on disk; the same profile again is the same person after a restart.
 * @param {string} profile folder
 */
export async function browserOn(profile) {
	const executablePath = findBrowser();
	const context = await chromium.launchPersistentContext(profile, {
		...(executablePath === undefined ? {} : { executablePath }),
		args: switches,
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		timeout: 60_000
	});
	context.setDefaultTimeout(60_000);
	return { context, page: context.pages()[0] ?? (await context.newPage()) };
}
