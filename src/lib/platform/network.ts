/**
 * The only door to the network. Our own origin is open; any other has to be in the list of a person's settings at the
 * moment of the request, or be the one address that the person gave for this very purpose. Lint forbids `fetch`,
 * `XMLHttpRequest`, `WebSocket` and `EventSource` everywhere else. Knows neither window nor document, so workers use the same file.
 */

/** A request that was not sent, because nobody allowed its host. Told apart by `name` across threads. */
export class NetworkRefused extends Error {
	override readonly name = 'NetworkRefused';

	constructor(readonly origin: string) {
		super(`Requests to ${origin} are not allowed: switch the source on in the settings first.`);
	}
}

/** The one address that a person gave: what lies below it may be asked, nothing else of its host. */
export interface GivenAddress {
	/** `https` or `wss`; `http` and `ws` only to this machine itself (`localhost`, `127.0.0.1`). */
	readonly url: string;
	/** Value of the header `Authorization`: goes to this address and nowhere else. */
	readonly authorization?: string;
}

export interface NetworkOptions {
	/** Origins (`https://musicbrainz.org`) a person has switched on, asked for anew at each request. */
	allowed?: () => readonly string[];
	/** The address a person gave, asked for anew at each request; a door knows one at most. */
	given?: () => GivenAddress | undefined;
	/** Our own origin; that of this window or worker unless a test says otherwise. */
	own?: string;
	/** What sends; the browser's own unless a test says otherwise. */
	send?: (request: Request) => Promise<Response>;
	/** What opens a socket; the browser's own unless a test says otherwise. */
	connect?: (url: URL) => WebSocket;
}

export interface Network {
	/**
	 * Like the browser's `fetch`. To other origins no cookies, no referrer and no redirect go along, and what signs in
	 * only where it was given for exactly this address.
	 * @throws NetworkRefused for an address nobody allowed, or a redirect away from one that was; TypeError without a network
	 */
	request(address: string | URL, options?: RequestInit): Promise<Response>;
	/**
	 * A socket to the address that was given, and to no other, our own origin included. A browser sends the cookies of that host along, which a page
	 * cannot keep it from, and follows no redirect; who signs in does so by a message.
	 * @throws NetworkRefused
	 */
	openSocket(address: string | URL): WebSocket;
	/** Whether a request to this address would be sent. An address that is none is never sent. */
	allows(address: string | URL): boolean;
}

/** Hosts that are this machine: what is sent to them unencrypted passes no line. A content policy cannot name `[::1]`. */
const loopback = new Set(['localhost', '127.0.0.1']);
/** The same place as a request and as a socket. */
const asRequest: Readonly<Record<string, string>> = { 'ws:': 'http:', 'wss:': 'https:' };

/**
 * Why an address cannot be the one that is given: `unreadable`: it is none; `unencrypted`: it is `http` to another machine;
 * `credentials`: name and password belong into their own fields, not into an address that is shown and kept.
 */
export type AddressProblem = 'unreadable' | 'unencrypted' | 'credentials';

/** What is wrong with an address that a person types; undefined where it may be used. */
export function addressProblem(address: string): AddressProblem | undefined {
	if (!URL.canParse(address)) return 'unreadable';
	const { protocol, hostname, username, password } = asked(new URL(address));
	if (protocol !== 'https:' && protocol !== 'http:') return 'unreadable';
	if (username !== '' || password !== '') return 'credentials';
	return protocol === 'https:' || loopback.has(hostname) ? undefined : 'unencrypted';
}

/** The door, with the list of allowed origins or the given address told by the caller. */
export function openNetwork({
	allowed = () => [],
	given = () => undefined,
	own = globalThis.location.origin,
	send = (request) => globalThis.fetch(request),
	connect = (url) => new globalThis.WebSocket(url)
}: NetworkOptions = {}): Network {
	/** The given address, where this one lies below it. */
	function below(url: URL): GivenAddress | undefined {
		const address = given();
		if (address === undefined || addressProblem(address.url) !== undefined) return undefined;
		const top = asked(new URL(address.url));
		if (asked(url).origin !== top.origin || url.username !== '' || url.password !== '') return undefined;
		const folder = top.pathname.endsWith('/') ? top.pathname : `${top.pathname}/`;
		return `${url.pathname}/`.startsWith(folder) ? address : undefined;
	}

	/** An address that may be asked, or undefined. `blob:` and `data:` carry their content with them. */
	function permitted(address: string | URL): URL | undefined {
		const url = URL.canParse(String(address), own) ? new URL(String(address), own) : undefined;
		if (url === undefined) return undefined;
		if (url.protocol === 'data:' || url.origin === own) return url;
		// A socket is no request, though it may lie below the address.
		if (url.protocol in asRequest) return undefined;
		if (below(url) !== undefined) return url;
		if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
		return allowed().includes(url.origin) ? url : undefined;
	}

	return {
		allows: (address) => permitted(address) !== undefined,
		openSocket(address) {
			const url = URL.canParse(String(address)) ? new URL(String(address)) : undefined;
			if (url === undefined || !(url.protocol in asRequest) || below(url) === undefined)
				throw new NetworkRefused(nameOf(address, own));
			return connect(url);
		},
		async request(address, options = {}) {
			const url = permitted(address);
			if (url === undefined) throw new NetworkRefused(nameOf(address, own));
			const headers = new Headers(options.headers);
			const authorization = below(url)?.authorization;
			// What signs in is the door's to give, so that none goes elsewhere by mistake.
			headers.delete('Authorization');
			if (authorization !== undefined) headers.set('Authorization', authorization);
			const sent = { ...options, headers };
			if (url.protocol === 'data:' || (url.origin === own && below(url) === undefined))
				return send(new Request(url, sent));
			const answer = await send(
				// A redirect could lead to a host nobody allowed, before we could look at it.
				new Request(url, { ...sent, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' })
			);
			if (answer.type === 'opaqueredirect' || redirects.has(answer.status))
				throw new NetworkRefused(`an unknown host that ${url.origin} points to`);
			return answer;
		}
	};
}

/** What a browser would follow; Node shows them as they are. */
const redirects = new Set([301, 302, 303, 307, 308]);

/** The same address with the scheme of a request: `wss:` and `https:` are one place. */
function asked(url: URL): URL {
	const protocol = asRequest[url.protocol];
	return protocol === undefined ? url : new URL(protocol + url.href.slice(url.protocol.length));
}

function nameOf(address: string | URL, own: string): string {
	const text = String(address);
	if (!URL.canParse(text, own)) return 'an address that cannot be read';
	const { origin, protocol } = new URL(text, own);
	return origin === 'null' ? `an address of the kind ${protocol}` : origin;
}
