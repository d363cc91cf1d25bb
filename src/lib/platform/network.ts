/**
 * The only door to the network. Our own origin is open; any other has to be in the list of a person's settings at the
 * moment of the request. Lint forbids `fetch`, `XMLHttpRequest`, `WebSocket` and `EventSource` everywhere else.
 * Knows neither window nor document, so workers use the same file.
 */

/** A request that was not sent, because nobody allowed its host. Told apart by `name` across threads. */
export class NetworkRefused extends Error {
	override readonly name = 'NetworkRefused';

	constructor(readonly origin: string) {
		super(`Requests to ${origin} are not allowed: switch the source on in the settings first.`);
	}
}

export interface NetworkOptions {
	/** Origins (`https://musicbrainz.org`) a person has switched on, asked for anew at each request. */
	allowed?: () => readonly string[];
	/** Our own origin; that of this window or worker unless a test says otherwise. */
	own?: string;
	/** What sends; the browser's own unless a test says otherwise. */
	send?: (request: Request) => Promise<Response>;
}

export interface Network {
	/**
	 * Like the browser's `fetch`. To other origins no cookies, no referrer and no redirect to a third host go along.
	 * @throws NetworkRefused for an origin nobody allowed, or a redirect away from the one that was; TypeError without a network
	 */
	request(address: string | URL, options?: RequestInit): Promise<Response>;
	/** Whether a request to this address would be sent. An address that is none is never sent. */
	allows(address: string | URL): boolean;
}

/** The door, with the list of allowed origins given by the caller. */
export function openNetwork({
	allowed = () => [],
	own = globalThis.location.origin,
	send = (request) => globalThis.fetch(request)
}: NetworkOptions = {}): Network {
	/** The origin of an address, or undefined when it may not be asked. `blob:` and `data:` carry their content with them. */
	function permitted(address: string | URL): URL | undefined {
		const url = URL.canParse(String(address), own) ? new URL(String(address), own) : undefined;
		if (url === undefined) return undefined;
		if (url.protocol === 'data:' || url.origin === own) return url;
		if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
		return allowed().includes(url.origin) ? url : undefined;
	}

	return {
		allows: (address) => permitted(address) !== undefined,
		async request(address, options = {}) {
			const url = permitted(address);
			if (url === undefined) throw new NetworkRefused(nameOf(address, own));
			if (url.origin === own || url.protocol === 'data:') return send(new Request(url, options));
			const answer = await send(
				// A redirect could lead to a host nobody allowed, before we could look at it.
				new Request(url, {
					...options,
					credentials: 'omit',
					referrerPolicy: 'no-referrer',
					redirect: 'manual'
				})
			);
			if (answer.type === 'opaqueredirect')
				throw new NetworkRefused(`an unknown host that ${url.origin} points to`);
			return answer;
		}
	};
}

function nameOf(address: string | URL, own: string): string {
	const text = String(address);
	if (!URL.canParse(text, own)) return 'an address that cannot be read';
	const { origin, protocol } = new URL(text, own);
	return origin === 'null' ? `an address of the kind ${protocol}` : origin;
}
