// Which answers of the host may be stored as files of the app.

/** What has such a name is a page, whatever kind of answer it is: it has none of the endings of other files. */
const page = /(?:\/|\.html|\/[^/.]*)$/;

/**
 * An answer as it is to be stored; null where it is none of that file. Many hosts answer for what they do not have (yet: a
 * release is on its way) with a page and all is well: stored as a script it would keep the app from ever starting again.
 * @param path of the address that was asked
 */
export function storable(path: string, response: Response): Response | null {
	if (response.status !== 200) return null;
	const isPage = /^text\/html\b/i.test(response.headers.get('Content-Type') ?? '');
	if (isPage && !page.test(path)) return null;
	// A host that answers by `Vary: Accept` would hide a page from a request that asks in other words than ours did when it
	// was stored. What is stored is the answer to all of them.
	if (!response.headers.has('Vary')) return response;
	const headers = new Headers(response.headers);
	headers.delete('Vary');
	return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
