/** What belongs to one App and is made when it is first asked for: so that what makes it need not come with the first screen. */
import type { App } from './app.svelte.ts';

/** @returns the one of an app; made by `make` the first time */
export function perApp<T>(make: (app: App) => T): (app: App) => T {
	const made = new WeakMap<App, { readonly one: T }>();
	return (app) => {
		const known = made.get(app) ?? { one: make(app) };
		made.set(app, known);
		return known.one;
	};
}
