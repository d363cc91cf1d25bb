/** Firefox, as Debian has it, over WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import { onPath } from './on-path.mjs';

/** @type {import('./smoke.mjs').Engine} */
export const firefox = {
	name: 'Firefox',
	lacks: () =>
		(onPath('firefox-esr') ?? onPath('firefox')) ? undefined : 'there is no firefox-esr or firefox',
	async start(profile) {
		const browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath: onPath('firefox-esr') ?? onPath('firefox') ?? '',
			headless: true,
			userDataDir: profile
		});
		const page = await browser.newPage();
		await page.setViewport({ width: 1440, height: 900 });
		/** @type {string[]} */
		const errors = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		return {
			errors: () => Promise.resolve(errors),
			go: async (url) => void (await page.goto(url)),
			run: (script) => page.evaluate(script),
			press: (key) => page.keyboard.press(key),
			type: (text) => page.keyboard.type(text),
			close: () => browser.close()
		};
	}
};
