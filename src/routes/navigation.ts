/** The pages a person can go to, in the order of menus. A misspelt route is a compile error. */
import type { RouteId } from '$app/types';

export const pages = [
	{ route: '/', name: 'library' }
] as const satisfies readonly { route: RouteId; name: string }[];
