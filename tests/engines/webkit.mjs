/** WebKit's small browser for GTK, over WebDriver (https://www.w3.org/TR/webdriver2/). */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from './on-path.mjs';

const browser = ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'].find((path) => existsSync(path));
/** Letters that WebDriver has for keys. @type {Readonly<Record<string, string>>} */
const keys = { Enter: '\uE007', Escape: '\uE00C', Backspace: '\uE003' };
const port = 4790;

/** @type {import('./smoke.mjs').Engine} */
export const webkit = {
	name: 'WebKitGTK',
	lacks: () =>
		browser && ['xvfb-run', 'dbus-run-session', 'WebKitWebDriver'].every(onPath)
			? undefined
			: 'there is no webkit2gtk-driver, xvfb or dbus',
	async start() {
		const driver = spawn(
			'xvfb-run',
			['-a', '-s', '-screen 0 1440x900x24', 'dbus-run-session', 'WebKitWebDriver', `--port=${port}`],
			// Its sandbox does not start for root.
			{
				env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
				stdio: 'ignore',
				detached: true
			}
		);
		const end = () => {
			if (driver.pid !== undefined) process.kill(-driver.pid);
		};
		try {
			await answering();
			const { sessionId } = await call('POST', '/session', {
				capabilities: {
					alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
				}
			});
			const session = `/session/${sessionId}`;
			await call('POST', `${session}/window/rect`, { width: 1440, height: 900 });
			/** @param {string} script */
			const run = (script) =>
				call('POST', `${session}/execute/sync`, { script: `return ${script}`, args: [] });
			/** @param {string} value */
			const press = (value) =>
				call('POST', `${session}/actions`, {
					actions: [
						{
							type: 'key',
							id: 'keys',
							actions: [
								{ type: 'keyDown', value },
								{ type: 'keyUp', value }
							]
						}
					]
				});
			return {
				errors: async () => (await run('globalThis.heardErrors')) ?? [],
				async go(url) {
					await call('POST', `${session}/url`, { url });
					await run(`(globalThis.heardErrors = [],
						addEventListener('error', (event) => heardErrors.push(event.message)),
						addEventListener('unhandledrejection', (event) => heardErrors.push(String(event.reason))),
						true)`);
				},
				run,
				press: (key) => press(keys[key] ?? key),
				async type(text) {
					for (const letter of text) await press(letter);
				},
				async close() {
					await call('DELETE', session);
					end();
				}
			};
		} catch (error) {
			end();
			throw error;
		}
	}
};

/** Until the driver answers. */
async function answering() {
	for (let wait = 0; wait < 100; wait++) {
		const is = await fetch(`http://127.0.0.1:${port}/status`).then(
			({ ok }) => ok,
			() => false
		);
		if (is) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('WebKitWebDriver does not answer');
}

/** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<any>} */
async function call(method, path, body) {
	const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
		method,
		...(body === undefined ? {} : { body: JSON.stringify(body) })
	});
	const { value } = await answer.json();
	if (!answer.ok) throw new Error(`${path}: ${value?.message ?? answer.status}`);
	return value;
}
