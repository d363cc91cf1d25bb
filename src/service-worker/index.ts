/// <reference lib="webworker" />
// Keeps the whole app on this device: everything a build emits is stored when it is installed, and each start comes from
// there. A newer build waits until the person asks for it (see lib/platform/updates.ts).
import { base, build, files, prerendered, version } from '$service-worker';
import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { keepShared, shareAction } from './share-inbox.ts';
import { storable } from './storable.ts';

declare const self: ServiceWorkerGlobalScope;

setCacheNameDetails({ prefix: 'mediatheque' });

/** The page for every address that was not made at build time. Kit lists it nowhere. */
const shell = `${base}/200.html`;

/** Made by the build beside what Kit knows of (scripts/licences.mjs). */
const licences = `${base}/licences.json`;

/**
 * Pictures for the install sheet are shown by the system, never by the app; files of the demo library are kept by the page
 * once somebody opens it (lib/state/demo.ts), and are a megabyte or three that most people never need.
 */
const needed = files.filter(
	(file) =>
		!file.startsWith(`${base}/screenshots/`) &&
		(!file.startsWith(`${base}/demo/`) || file === `${base}/demo/index.json`)
);

addPlugins([
	{
		cacheWillUpdate: ({ request, response }) =>
			Promise.resolve(storable(new URL(request.url).pathname, response))
	}
]);
precacheAndRoute(
	[
		...build.map((url) => ({ url, revision: null })), // their names carry a hash of their content
		...[...needed, ...prerendered, shell, licences].map((url) => ({ url, revision: version }))
	],
	{ cleanURLs: false }
);

/** Files that are asked for at once. */
const atOnce = 8;

/**
 * What has a hash in its name is stored several at a time, from the end of the list on. Workbox stores one file after the other,
 * and passes over what it finds; what fails here is done, or told, by it. The browser's own cache keeps none of it, or every file
 * would lie on the disk twice.
 */
async function storeAhead(): Promise<void> {
	const cache = await caches.open(cacheNames.precache);
	const left = [...build];
	const store = async () => {
		for (let url = left.pop(); url !== undefined; url = left.pop()) {
			if (await cache.match(url)) continue;
			const response = storable(url, await fetch(url, { credentials: 'same-origin', cache: 'no-store' }));
			if (!response) return;
			await cache.put(url, response);
		}
	};
	await Promise.allSettled(Array.from({ length: atOnce }, store));
}

self.addEventListener('install', (event) => {
	event.waitUntil(storeAhead());
});

registerRoute(
	new NavigationRoute(async ({ url }) => {
		const page = prerendered.find((path) => path === url.pathname || path === `${url.pathname}/`);
		return (await matchPrecache(page ?? shell)) ?? (await matchPrecache(shell)) ?? Response.error();
	})
);

registerRoute(
	({ url }) => url.pathname === `${base}${shareAction}`,
	({ request }) => keepShared(request, base),
	'POST'
);

cleanupOutdatedCaches();

/** Rules by which the browser answers without waking this worker; not everywhere, and not in every version of the types. */
interface Routable {
	addRoutes?(rules: {
		readonly condition: { readonly urlPattern: { readonly pathname: string } };
		readonly source: { readonly cacheName: string };
	}): Promise<void>;
}

// What has a hash in its name is the same for good: it comes from the cache by itself, or from the host where it is not there.
self.addEventListener('install', (event: ExtendableEvent & Routable) => {
	const added = event.addRoutes?.({
		condition: { urlPattern: { pathname: `${base}/_app/immutable/*` } },
		source: { cacheName: cacheNames.precache }
	});
	// A browser that knows other rules asks this worker, as all others do.
	if (added) event.waitUntil(added.catch(() => undefined));
});
clientsClaim();

self.addEventListener('message', (event: ExtendableMessageEvent) => {
	const message: unknown = event.data;
	if (typeof message !== 'object' || message === null || !('type' in message)) return;
	if (message.type === 'SKIP_WAITING') void self.skipWaiting();
	if (message.type === 'VERSION') event.ports[0]?.postMessage(version);
});

self.addEventListener('activate', (event) => {
	event.waitUntil(sweepEmptyCaches());
});

/** An update that failed half-way leaves an empty cache behind. */
async function sweepEmptyCaches(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name === cacheNames.precache || !name.startsWith('mediatheque-precache')) continue;
		const cache = await caches.open(name);
		if ((await cache.keys()).length === 0) await caches.delete(name);
	}
}
