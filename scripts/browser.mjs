// Where a Chromium is. Imports only Node's own modules: it runs before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { repository } from './sources.mjs';

/** Where the browser unpacked from npm lies, the last resort of `scripts/setup.mjs`. */
export const unpackedBrowser = join(repository, '.browser', 'chromium');

/** Places of installed browsers of the Chromium family, in order of preference. */
const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/opt/google/chrome/chrome',
	'/usr/bin/microsoft-edge',
	'/usr/bin/brave-browser',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Paths inside a `chromium-REVISION` folder of Playwright's cache, by platform. */
const insidePlaywright = [
	['chrome-linux64', 'chrome'],
	['chrome-linux', 'chrome'],
	['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
	['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
	['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
	['chrome-win64', 'chrome.exe'],
	['chrome-win', 'chrome.exe']
];

/** @returns {string[]} full Chromiums in Playwright's cache, the newest first (its headless shell lacks what the tests need) */
function playwrightBrowsers() {
	const caches = [
		process.env.PLAYWRIGHT_BROWSERS_PATH,
		join(homedir(), '.cache', 'ms-playwright'),
		join(homedir(), 'Library', 'Caches', 'ms-playwright'),
		join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'ms-playwright')
	];
	return caches
		.filter((cache) => cache !== undefined)
		.filter((cache) => existsSync(cache))
		.flatMap((cache) =>
			readdirSync(cache)
				.filter((name) => /^chromium-\d+$/.test(name))
				.sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)))
				.flatMap((name) => insidePlaywright.map((parts) => join(cache, name, ...parts)))
		);
}

/**
 * The path of a browser of the Chromium family on this machine, or undefined.
 * `CHROME_PATH` comes first, also where nothing lies at it: a wrong path must be seen, not passed over.
 * @returns {string | undefined}
 */
export function findBrowser() {
	if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
	return [...installed, ...playwrightBrowsers(), unpackedBrowser].find((path) => existsSync(path));
}
