/** What was shared to the app from elsewhere, brought into the library. */
import { takeSharedFiles } from '#lib/platform/installation.ts';
import { words } from './messages/words.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import type { Roots } from './roots.svelte.ts';

/**
 * Takes what waits. What goes wrong is said, and leaves the app as it is: a browser may refuse its caches alone.
 * @param outcome what the service worker says of it in the address (src/service-worker/share-inbox.ts); null: nothing
 */
export async function takeShared(
	{ roots, notices }: { readonly roots: Roots; readonly notices: Notices },
	outcome: string | null
): Promise<void> {
	if (outcome === '0') notices.say({ tone: 'bad', text: words().sources.notShared });
	try {
		const files = await takeSharedFiles();
		if (files.length > 0) await roots.addFiles(files);
	} catch (error) {
		// Nobody shared anything: whoever opens the app has nothing to be told.
		if (outcome !== null) notices.problem(error);
	}
}
