import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, expect, test } from './support/app.ts';
import { demoSize, expectShown, openDemo, searchFor, slow, tile } from './support/library.ts';
import { buildAgain, builtPages, untilOffline } from './support/pwa.ts';

// Some of it is done without a network.
test.use({ installs: true });

test('the manifest has no mistake', async ({ page, app }) => {
	await app.open(page);
	const session = await page.context().newCDPSession(page);

	const { errors, data, url } = await session.send('Page.getAppManifest');

	expect(url).toBe(new URL('/manifest.webmanifest', app.url).href);
	expect(data).toContain('Mediatheque');
	expect(errors).toEqual([]);
	// A page that is left while it loads has an error of its own.
	await expect(page.getByRole('button', { name: 'Try the demo library' })).toBeVisible();
});

test('the browser offers to install it', async ({ launch, app }) => {
	const { page } = await launch();
	await app.open(page);
	await untilOffline(page);
	const session = await page.context().newCDPSession(page);

	await expect
		.poll(async () => (await session.send('Page.getInstallabilityErrors')).installabilityErrors)
		.toEqual([]);
});

test('the first visit keeps the app, but no file of the demo library', async ({ page, app }) => {
	await app.open(page);
	await untilOffline(page);

	const kept = await page.evaluate(async () => {
		const caches = await Promise.all((await self.caches.keys()).map((name) => self.caches.open(name)));
		const requests = await Promise.all(caches.map((cache) => cache.keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	});

	expect(kept.length).toBeGreaterThan(20);
	expect(kept.filter((path) => path.startsWith('/demo/'))).toEqual(['/demo/index.json']);
});

test('every page starts with the server shut down', async ({ page, app }) => {
	await app.open(page);
	await untilOffline(page);
	await app.closeServer();

	const pages = await builtPages(build);
	expect(pages).toContain('/');
	for (const path of pages) {
		await page.goto(new URL(path, app.url).href);
		await expect(page, path).toHaveTitle(/Mediatheque/);
		await expect(page.locator('#app'), path).not.toBeEmpty();
		await expect(page.getByRole('main').first(), path).toBeVisible();
	}
});

test.describe('where the app was stored before', () => {
	test.use({ visited: 'app' });

	test('a deep link starts with the server shut down, also with a question and without its last slash', async ({
		page,
		app
	}) => {
		await app.open(page);
		await untilOffline(page);
		await app.closeServer();

		for (const path of ['/item/7/', '/item/7', '/?q=camera%3Anikon']) {
			const answer = await page.goto(new URL(path, app.url).href);
			expect(answer?.fromServiceWorker(), path).toBe(true);
			await expect(page, path).toHaveTitle(/Mediatheque/);
			await expect(page.locator('#app'), path).not.toBeEmpty();
		}
	});

	test('the page is isolated and keeps its policy with the server shut down', async ({ page, app }) => {
		await app.open(page);
		await untilOffline(page);
		await app.closeServer();

		const answer = await page.reload();

		expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
	});

	test('files shared from elsewhere are kept although nothing else is reachable', async ({ page, app }) => {
		await app.open(page);
		await untilOffline(page);
		await app.closeServer();

		const kept = await page.evaluate(async () => {
			const form = new FormData();
			form.append('files', new File(['bytes'], 'Süßes Foto.jpg', { type: 'image/jpeg' }));
			const answer = await fetch('/share/', { method: 'POST', body: form, redirect: 'manual' });
			const inbox = await caches.open('mediatheque-share-inbox');
			const entries = await Promise.all((await inbox.keys()).map((key) => inbox.match(key)));
			return {
				redirected: answer.type === 'opaqueredirect',
				names: entries.map((entry) => decodeURIComponent(entry?.headers.get('X-File-Name') ?? ''))
			};
		});

		expect(kept).toEqual({ redirected: true, names: ['Süßes Foto.jpg'] });
	});

	test('a picture shared from elsewhere is in the library', async ({ page, app }) => {
		await app.open(page);
		await untilOffline(page);

		await page.evaluate(async () => {
			const picture = await (await fetch('/icons/icon-192.png')).blob();
			const files = new DataTransfer();
			files.items.add(new File([picture], 'shared picture.png', { type: 'image/png' }));
			const input = Object.assign(document.createElement('input'), { type: 'file', name: 'files' });
			input.files = files.files;
			const form = Object.assign(document.createElement('form'), {
				action: '/share/',
				method: 'post',
				enctype: 'multipart/form-data'
			});
			form.append(input);
			document.body.append(form);
			form.submit();
		});

		await page.waitForURL(/shared=1/);
		await expect(page.getByText('shared picture').first()).toBeVisible();
	});

	test('the installed app is opened with a file of the disk', async ({ launch, app }) => {
		const { page, context } = await launch();
		await app.open(page);
		await untilOffline(page);
		const folder = await mkdtemp(join(tmpdir(), 'mediatheque-open-with-'));
		const file = join(folder, 'opened from the system.jpg');
		await copyFile('static/screenshots/wide.png', file);
		const session = await context.browser()?.newBrowserCDPSession();
		if (session === undefined) throw new Error('a browser without a debugging session');
		const manifestId = new URL('/', app.url).href;
		try {
			await session.send('PWA.install', { manifestId, installUrlOrBundleUrl: app.url });
		} catch (error) {
			test.skip(/wasn't found/i.test(String(error)), 'this browser cannot install apps in a test');
			throw error;
		}
		await session.send('PWA.changeAppUserSettings', { manifestId, displayMode: 'standalone' });
		const opened = context.waitForEvent('page');
		await session.send('PWA.launchFilesInApp', { manifestId, files: [file] });

		const window = await opened;
		await expect(window).toHaveTitle(/Mediatheque/);
		expect(await window.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
		await expect(window.getByText('opened from the system').first()).toBeVisible();
		await rm(folder, { recursive: true });
	});
});

test.describe('under a path of a host that serves other things too', () => {
	const base = '/mediatheque';
	let built = '';

	test.beforeAll(async () => {
		test.setTimeout(300_000);
		built = await buildAgain({ base });
	});

	test.afterAll(async () => {
		if (built !== '') await rm(dirname(built), { recursive: true, force: true });
	});

	test('it installs, opens the demo library and starts on every page with the server shut down', async ({
		page,
		app
	}) => {
		test.setTimeout(180_000);
		await app.serve(built, base);
		const beside: string[] = [];
		page.on('request', (request) => {
			const { pathname } = new URL(request.url());
			if (request.url().startsWith(app.url) && !pathname.startsWith(`${base}/`)) beside.push(pathname);
		});
		await app.open(page, `${base}/`);
		await untilOffline(page);
		const session = await page.context().newCDPSession(page);
		expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
		await openDemo(page);
		await expect(page.locator('.cell img').first()).toBeVisible();

		await app.closeServer();
		const paths = [...(await builtPages(built)), '/item/7/', '/library/?q=kind%3Aaudio'];
		for (const path of paths) {
			const answer = await page.goto(new URL(base + path, app.url).href);
			expect(answer?.fromServiceWorker(), path).toBe(true);
			await expect(page, path).toHaveTitle(/Mediatheque/);
			await expect(page.locator('#app'), path).not.toBeEmpty();
		}
		await page.goto(new URL(`${base}/`, app.url).href);
		await expectShown(page, demoSize);
		// Files of the demo library are kept from when they were first read, not from the first visit.
		await searchFor(page, 'name:IMG_4120', 1);
		await tile(page, 0).dblclick();
		await expect(page.getByRole('group', { name: /Picture/ }).getByRole('img')).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: 'Settings' }).first().click();
		await expect(page).toHaveURL(new URL(`${base}/settings/`, app.url).href);
		expect(beside).toEqual([]);
	});
});

test.describe('when a newer version is released', () => {
	// Built once, for one worker.
	test.describe.configure({ mode: 'default' });
	let next = '';

	test.beforeAll(async () => {
		test.setTimeout(300_000);
		next = await buildAgain({ version: '9.9.9-next' });
	});

	test.afterAll(async () => {
		if (next !== '') await rm(dirname(next), { recursive: true, force: true });
	});

	test('the open page goes on, says so, and changes only when told to', async ({ page, app, context }) => {
		await app.open(page);
		await untilOffline(page);
		const other = await context.newPage();
		await app.open(other);
		await page.evaluate(() => Object.assign(window, { sameVisit: true }));

		await app.serve(next);
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

		const button = page.getByRole('button', { name: /update|reload/i });
		// All of it is stored first.
		await expect(button).toBeVisible(slow);
		expect(await page.evaluate(() => 'sameVisit' in window)).toBe(true);
		await other.evaluate(() => Object.assign(window, { sameVisit: true }));

		await button.click();
		// The page reloads now: a question asked into the reload has no answer. The newer version answers just before it, too.
		const anew = () => page.evaluate(() => !('sameVisit' in window)).catch(() => false);
		await expect.poll(anew, slow).toBe(true);
		await expect.poll(() => version(page), slow).toBe('9.9.9-next');

		// The other tab is told that it is the old version now, and is left alone.
		await expect(other.getByRole('button', { name: /reload/i })).toBeVisible();
		expect(await other.evaluate(() => 'sameVisit' in window)).toBe(true);
	});

	test('a release that is broken leaves the old version whole', async ({ page, app, trap }) => {
		await app.open(page);
		await untilOffline(page);
		const before = await version(page);

		await app.serve(next);
		trap.breakPath(/_app\/immutable\/nodes\//);
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			const found = new Promise((resolve) =>
				registration?.addEventListener('updatefound', resolve, { once: true })
			);
			await registration?.update();
			await found;
			const worker = registration?.installing;
			await new Promise<void>((ended) => {
				if (!worker || worker.state === 'redundant') return ended();
				worker.addEventListener('statechange', () => worker.state === 'redundant' && ended());
			});
		});
		await app.closeServer();
		await page.reload();

		await expect(page).toHaveTitle(/Mediatheque/);
		expect(await version(page)).toBe(before);
	});
});

/** The version of the service worker that answers for the page; undefined where none answers within a second. */
function version(page: Page): Promise<unknown> {
	return page.evaluate(
		() =>
			new Promise((answered) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = (event) => answered(event.data);
				navigator.serviceWorker.controller?.postMessage({ type: 'VERSION' }, [port2]);
				setTimeout(() => answered(undefined), 1000);
			})
	);
}
