/**
 * A collection of a person's own WebDAV server as a place (RFC 4918). Ours is the collection `Mediatheque` under the address
 * that was given. Runs in pages and in workers.
 *
 * Browsers ask a server of another origin beforehand what it allows (https://fetch.spec.whatwg.org/#http-cors-protocol):
 * `serverMustAllow` is all that has to be answered, to `OPTIONS` without a password too.
 */
import { PlaceTrouble, type PlaceFault, type PlaceFile, type SealedPlace } from '../place.ts';
import { atMost } from './at-most.ts';
import { largestAnswer, readMultistatus, type Listed } from './multistatus.ts';
import {
	isBeginning,
	isPlaceItself,
	isSame,
	ListingLimit,
	mayBeOurs,
	mayHoldOurs,
	pathToRead,
	pathToWrite,
	placeFolder
} from './paths.ts';

/** What a server has to allow to pages of our origin; nothing else is asked for. Cookies are not sent. */
export const serverMustAllow = {
	'access-control-allow-methods': ['PROPFIND', 'MKCOL', 'GET', 'PUT', 'DELETE'],
	'access-control-allow-headers': ['authorization', 'content-type', 'depth', 'if-none-match'],
	'access-control-expose-headers': ['retry-after']
} as const;

export interface WebDavNeeds {
	/** Of a collection that is there. */
	readonly url: string;
	/**
	 * What sends: the only door to the network (platform/network.ts). It knows that this address was given, sends along what
	 * signs in (`signInAs`), no cookies and no referrer, and follows no redirect.
	 */
	readonly request: (address: URL, options: RequestInit) => Promise<Response>;
	/** Milliseconds of silence until a server counts as not answering; 30,000. */
	readonly patience?: number;
}

/** Bytes a millisecond that the slowest line carries which is worth waiting for. */
const slowest = 8;
const requestsAtOnce = 6;

const wanted = `<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>`;

/** @throws PlaceTrouble `refused` for an address that is none */
export function webdavPlace({ url, request, patience = 30_000 }: WebDavNeeds): SealedPlace {
	const root = rootOf(url);
	const lane = atMost(requestsAtOnce);
	let itself: boolean | undefined;

	/** Asks, and hands over the answer while it comes in; `came` is to be told of each piece of it. */
	function ask<T>(
		method: string,
		url: URL,
		signal: AbortSignal,
		answered: (response: Response, came: () => void) => Promise<T>,
		{ headers = {}, body }: { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> } = {}
	): Promise<T> {
		return lane(async () => {
			signal.throwIfAborted();
			const silent = new AbortController();
			let timer: ReturnType<typeof setTimeout> | undefined;
			const waitOn = (more = 0) => {
				clearTimeout(timer);
				timer = setTimeout(() => silent.abort(), patience + more);
			};
			try {
				waitOn((body?.length ?? 0) / slowest);
				const response = await request(url, {
					method,
					headers,
					...(body === undefined ? {} : { body }),
					signal: AbortSignal.any([signal, silent.signal]),
					cache: 'no-store'
				});
				waitOn();
				try {
					return await answered(response, waitOn);
				} finally {
					// A line on which an answer waits to be read can carry nothing else.
					if (!response.bodyUsed) await response.body?.cancel();
				}
			} catch (error) {
				if (signal.aborted || error instanceof PlaceTrouble) throw error;
				// Said by the door before anything is sent, or in place of a redirect.
				if (error instanceof Error && error.name === 'NetworkRefused')
					throw new PlaceTrouble('refused', error.message);
				throw new PlaceTrouble('unreachable', String(error));
			} finally {
				clearTimeout(timer);
			}
		});
	}

	/** @returns undefined where there is no such collection */
	const members = (of: URL, depth: '0' | '1', signal: AbortSignal): Promise<Listed[] | undefined> =>
		ask(
			'PROPFIND',
			of,
			signal,
			async (response, came) => {
				if (response.status === 404) return undefined;
				if (response.status !== 207) throw troubleOf(response);
				const bytes = await bytesOf(response, largestAnswer + 1, came);
				if (bytes.length > largestAnswer)
					throw new PlaceTrouble('refused', `The answer of the server has more than ${largestAnswer} bytes`);
				return readMultistatus(bytes, of);
			},
			{ headers: { depth, 'content-type': 'application/xml; charset=utf-8' }, body: wanted }
		);

	async function base(signal: AbortSignal): Promise<URL> {
		if (itself === undefined) {
			const name = root.pathname.split('/').at(-2) ?? '';
			const inIt = name === placeFolder ? ((await members(root, '1', signal)) ?? []) : [];
			itself = isPlaceItself(
				name,
				inIt.map((one) => one.name)
			);
		}
		return itself ? root : below(root, placeFolder, '');
	}

	async function addressOf(
		{ folder, name }: { folder: string | undefined; name: string },
		signal: AbortSignal
	) {
		const outer = await base(signal);
		return folder === undefined ? below(outer, name) : below(outer, folder, name);
	}

	const read = (url: URL, most: number, signal: AbortSignal) =>
		ask('GET', url, signal, async (response, came) => {
			if (response.status === 404) return undefined;
			if (response.status !== 200) throw troubleOf(response);
			return bytesOf(response, most, came);
		});

	/** @returns its status: 404 or 409 where the collection is missing, 412 where there is such a file */
	const put = (url: URL, bytes: Uint8Array<ArrayBuffer>, over: boolean, signal: AbortSignal) =>
		ask(
			'PUT',
			url,
			signal,
			async (response) => {
				if (response.ok || [404, 409, 412].includes(response.status)) return response.status;
				throw troubleOf(response);
			},
			{
				headers: { 'content-type': 'application/json', ...(over ? {} : { 'if-none-match': '*' }) },
				body: bytes
			}
		);

	/** Makes a collection, or finds it there. */
	const make = (url: URL, signal: AbortSignal) =>
		ask('MKCOL', url, signal, async (response) => {
			// 405: there is something of that name.
			if (!response.ok && response.status !== 405) throw troubleOf(response);
		});

	return {
		async list(signal) {
			const outer = await base(signal);
			const limit = new ListingLimit();
			const top = await members(outer, '1', signal);
			if (!top) {
				// Nothing was written yet, if that in which it would be is there.
				if (outer === root || !(await members(root, '0', signal))) throw new PlaceTrouble('gone');
				return [];
			}
			const folders = top.filter(({ kind, name }) => kind === 'folder' && mayHoldOurs(name));
			folders.forEach(() => limit.folder());
			const inFolders = await Promise.all(
				folders.map(async ({ name }) => ({
					before: `${name}/`,
					files: (await members(below(outer, name, ''), '1', signal)) ?? []
				}))
			);
			return [{ before: '', files: top }, ...inFolders].flatMap(({ before, files }) =>
				files.flatMap(({ kind, name, size }): PlaceFile[] => {
					limit.entry();
					return kind === 'file' && mayBeOurs(name) ? [{ path: before + name, size }] : [];
				})
			);
		},

		async read(path, most, signal) {
			return read(await addressOf(pathToRead(path), signal), most, signal);
		},

		async write(path, bytes, signal) {
			const parts = pathToWrite(path);
			const url = await addressOf(parts, signal);
			let status = await put(url, bytes, false, signal);
			if (status === 404 || status === 409) {
				const outer = await base(signal);
				if (outer !== root) await make(outer, signal);
				if (parts.folder !== undefined) await make(below(outer, parts.folder, ''), signal);
				status = await put(url, bytes, false, signal);
			}
			if (status === 412) {
				const there = await read(url, bytes.length + 1, signal);
				if (there && isSame(there, bytes)) return;
				if (there && !isBeginning(there, bytes))
					throw new PlaceTrouble('refused', `${path} is there already and is something else`);
				status = await put(url, bytes, true, signal);
			}
			if (status >= 400) throw new PlaceTrouble('gone', `The server has no place for ${path}: ${status}`);
		},

		async remove(path, signal) {
			await ask('DELETE', await addressOf(pathToRead(path), signal), signal, async (response) => {
				// 207: some of it could not be removed.
				const gone = response.status === 404 || (response.ok && response.status !== 207);
				if (!gone) throw troubleOf(response);
			});
		}
	};
}

function rootOf(url: string): URL {
	const root = URL.canParse(url) ? new URL(url) : undefined;
	if (!root || !/^https?:$/.test(root.protocol))
		throw new PlaceTrouble('refused', 'This is no address of a server');
	root.username = root.password = root.search = root.hash = '';
	if (!root.pathname.endsWith('/')) root.pathname += '/';
	return root;
}

/** What the door to the network has to send along (RFC 7617), for a user of the server. */
export function signInAs(user: string, password: string): string {
	const bytes = new TextEncoder().encode(`${user}:${password}`);
	return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** @param names the last one is empty for a collection, which ends with a slash */
function below(collection: URL, ...names: string[]): URL {
	const url = new URL(collection);
	url.pathname += names.map(encodeURIComponent).join('/');
	return url;
}

/** Stops at so many bytes, whatever the server says that there are. */
async function bytesOf(response: Response, most: number, came: () => void): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	let size = 0;
	const reader = response.body?.getReader();
	while (reader && size < most) {
		const { done, value } = await reader.read();
		if (done) break;
		came();
		const part = value.subarray(0, most - size);
		parts.push(part);
		size += part.length;
	}
	if (size >= most) await reader?.cancel();
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** What a status says (RFC 9110, section 15; RFC 4918, section 11); a redirect, and what is not listed, is a refusal. */
const faults: Readonly<Record<number, PlaceFault>> = {
	401: 'sign-in',
	403: 'permission',
	404: 'gone',
	408: 'unreachable',
	409: 'gone',
	410: 'gone',
	413: 'full',
	423: 'unreachable',
	429: 'unreachable',
	507: 'full'
};

function troubleOf({ status, headers, type }: Response): PlaceTrouble {
	if (type === 'opaqueredirect' || (status >= 300 && status < 400))
		return new PlaceTrouble('refused', 'The server points to another address');
	const fault = faults[status] ?? (status >= 500 ? 'unreachable' : 'refused');
	return new PlaceTrouble(fault, `The server answers ${status}`, waitOf(headers.get('retry-after')));
}

const longestWait = 24 * 60 * 60_000;

/** RFC 9110, 10.2.3: seconds, or a date. */
function waitOf(header: string | null): number | undefined {
	if (header === null) return undefined;
	const wait = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
	return wait > 0 ? Math.min(wait, longestWait) : undefined;
}
