/** A page as menus list it. */
import type { PageRoute } from '#lib/state/shell.svelte.ts';

export interface PageLink {
	readonly route: PageRoute;
	/** Names its text in the messages. */
	readonly name: 'library' | 'albums' | 'jobs' | 'settings' | 'storage' | 'performance' | 'help' | 'about';
}
