// Files shared to the app from elsewhere arrive as a form in the service worker, before any page is open. They wait in a
// cache until the page takes them (lib/platform/installation.ts knows the same names; neither may import the other).

/** Path of the manifest's share target. */
export const shareAction = '/share/';

/** The cache in which shared files wait. */
export const inbox = 'mediatheque-share-inbox';

/** One part of a name, percent-encoded: a header takes Latin letters only, and names come in every script. */
function entry(file: File): Response {
	return new Response(file, {
		headers: {
			'Content-Type': file.type || 'application/octet-stream',
			'X-File-Name': encodeURIComponent(file.name),
			'X-Last-Modified': String(file.lastModified)
		}
	});
}

/**
 * Stores the files of a shared form and sends the person to the page that takes them.
 * @param request the POST of the share target: multipart, files under `files`
 * @param base path under which the app lies, without a trailing slash
 * @returns a redirect to `/?shared=1`, or to `/?shared=0` where not all could be kept (no file, or no room)
 */
export async function keepShared(request: Request, base: string): Promise<Response> {
	const answer = (kept: boolean) =>
		Response.redirect(new URL(`${base}/?shared=${kept ? '1' : '0'}`, request.url).href, 303);
	try {
		const form = await request.formData();
		const files = form.getAll('files').filter((part) => part instanceof File);
		const cache = await caches.open(inbox);
		let all = files.length > 0;
		for (const file of files) {
			const at = new URL(`${base}${shareAction}${crypto.randomUUID()}`, request.url);
			// Where a large one finds no room a smaller one may.
			await cache.put(at, entry(file)).catch(() => (all = false));
		}
		return answer(all);
	} catch {
		return answer(false);
	}
}
