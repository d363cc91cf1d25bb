/** What belongs to one App and is made when it is first asked for: so that what makes it need not come with the first screen. */
import { untrack } from 'svelte';
import type { App } from './app.svelte.ts';

/** @returns the one of an app; made by `make` the first time */
export function perApp<T>(make: (app: App) => T): (app: App) => T {
	const made = new WeakMap<App, { readonly one: T }>();
	return (app) => {
		const known = made.get(app);
		if (known) return known.one;
		const fresh: { one: T }[] = [];
		// Its effects and what it derives outlive the screen that asks first.
		$effect.root(() => {
			untrack(() => fresh.push({ one: make(app) }));
		});
		const [one] = fresh;
		if (!one) throw new Error('Nothing was made');
		made.set(app, one);
		return one.one;
	};
}
