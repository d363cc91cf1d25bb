/** A page as menus list it. */
import type { Words } from '#lib/state/messages/en.ts';
import type { PageRoute } from '#lib/state/shell.svelte.ts';

export interface PageLink {
	readonly route: PageRoute;
	/** Names its text in the messages. */
	readonly name: keyof Words['shell']['page'];
}
