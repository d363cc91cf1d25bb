/** Whoever works by keys within a view has the focus in the view that takes its place, not nowhere. */
import { untrack } from 'svelte';

/** Frames until a view that is loaded first must stand. */
const longest = 180;
/** What of a view takes the focus: its list or map, else its first control. */
const places = ['[role="grid"]', '[role="application"]', 'button:not(:disabled)'];

/**
 * @param host where the views stand
 * @param view which of them stands there now
 */
export function focusFollows(host: () => HTMLElement | undefined, view: () => unknown): void {
	let within = false;
	$effect.pre(() => {
		view();
		// Asked before the old view goes, and what has the focus with it.
		within = untrack(() => host()?.contains(document.activeElement) ?? false);
	});
	$effect(() => {
		view();
		if (!within) return;
		let frame = 0;
		let waited = 0;
		const look = () => {
			// Something else has been given the focus, or kept it.
			if (document.activeElement !== document.body) return;
			const place = places.flatMap((one) => host()?.querySelector<HTMLElement>(one) ?? []).at(0);
			if (place) place.focus();
			else if (++waited < longest) frame = requestAnimationFrame(look);
		};
		look();
		return () => cancelAnimationFrame(frame);
	});
}
