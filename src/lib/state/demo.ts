/** The demo library: files served with the app, fetched when they are needed and kept from then on. */
import { openNetwork } from '#lib/platform/network.ts';

export interface DemoEntry {
	readonly path: string;
	readonly size: number;
	readonly type: string;
	/** Milliseconds since 1970; kept, so that a new visit finds the files unchanged. */
	readonly modified?: number;
}

function isEntry(value: unknown): value is DemoEntry {
	if (typeof value !== 'object' || value === null) return false;
	const { path, size, type, modified } = value as Readonly<Record<string, unknown>>;
	return (
		typeof path === 'string' &&
		typeof size === 'number' &&
		typeof type === 'string' &&
		(modified === undefined || typeof modified === 'number')
	);
}

/** Where the files are kept for offline use. */
const keptName = 'mediatheque-demo';

/** Without a date of its own every visit would take the files for changed. */
const madeAt = Date.UTC(2026, 0, 1);

export interface Demo {
	list(): Promise<DemoEntry[]>;
	/** @throws NotFoundError when the demo library has no such file; TypeError without a network and a cache */
	file(path: string): Promise<File>;
}

/** @param base address of the folder with `index.json`, ending in a slash */
export function demoAt(base: string): Demo {
	const network = openNetwork();
	let listed: Promise<DemoEntry[]> | undefined;

	async function get(path: string): Promise<Response> {
		const address = addressOf(path);
		const response = await network.request(address);
		if (!response.ok) throw new DOMException(`${address}: ${response.status}`, 'NotFoundError');
		return response;
	}

	const addressOf = (path: string) => base + path.split('/').map(encodeURIComponent).join('/');

	/** A file as it was kept, else fetched and kept. A release that changes it changes its size or date, and so its key. */
	async function blobOf({ path, size, modified = madeAt }: DemoEntry): Promise<Blob> {
		const key = `${addressOf(path)}?size=${size}&modified=${modified}`;
		const cache = await kept();
		const known = await cache?.match(key);
		if (known) return known.blob();
		const response = await get(path);
		// A browser that has no room left shows it all the same.
		await cache?.put(key, response.clone()).catch(() => undefined);
		return response.blob();
	}

	async function list(): Promise<DemoEntry[]> {
		const parsed: unknown = await (await get('index.json')).json();
		// The list may also stand under `files`, beside notes on what they are.
		const found = typeof parsed === 'object' && parsed !== null && 'files' in parsed ? parsed.files : parsed;
		if (!Array.isArray(found) || !found.every(isEntry))
			throw new TypeError('The list of the demo library is damaged');
		return found;
	}

	return {
		list: () => (listed ??= list().catch((error: unknown) => ((listed = undefined), Promise.reject(error)))),
		async file(path) {
			const entry = (await this.list()).find((one) => one.path === path);
			if (!entry) throw new DOMException(path, 'NotFoundError');
			const blob = await blobOf(entry);
			const name = path.slice(path.lastIndexOf('/') + 1);
			return new File([blob], name, { type: entry.type, lastModified: entry.modified ?? madeAt });
		}
	};
}

/** undefined where the browser keeps nothing for pages: over plain http, or in some private windows. */
async function kept(): Promise<Cache | undefined> {
	const { caches } = globalThis as { caches?: CacheStorage };
	return caches?.open(keptName).catch(() => undefined);
}

/** Gives back the room the files take. */
export async function forgetDemo(): Promise<void> {
	const { caches } = globalThis as { caches?: CacheStorage };
	await caches?.delete(keptName).catch(() => false);
}
