import { existsSync } from 'node:fs';

/** Where a Chromium lies on the machines we know, in order of preference. */
const places = [
	process.env.CHROME_PATH,
	'/usr/bin/chromium',
	'/usr/bin/google-chrome',
	'/usr/bin/microsoft-edge',
	'/usr/bin/brave-browser',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/**
 * The path of an installed Chromium, or undefined.
 * @returns {string | undefined}
 */
export function findBrowser() {
	return places.find((path) => path !== undefined && path !== '' && existsSync(path));
}
