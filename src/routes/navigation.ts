/** The pages a person can go to, in the order of menus. A misspelt route is a compile error. */
import type { RouteId } from '$app/types';
import type { Words } from '#lib/state/messages/en.ts';

export const pages = [
	{ route: '/', name: 'library' },
	{ route: '/albums', name: 'albums' },
	{ route: '/presets', name: 'presets' },
	{ route: '/keywords', name: 'keywords' },
	{ route: '/fields', name: 'fields' },
	{ route: '/history', name: 'history' },
	{ route: '/sync', name: 'sync' },
	{ route: '/jobs', name: 'jobs' },
	{ route: '/settings', name: 'settings' },
	{ route: '/storage', name: 'storage' },
	{ route: '/performance', name: 'performance' },
	{ route: '/help', name: 'help' },
	{ route: '/about', name: 'about' }
] as const satisfies readonly { route: RouteId; name: keyof Words['shell']['page'] }[];
