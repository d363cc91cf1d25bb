/** Holding a finger or the mouse down on something, as people do with live photos: until they let go. */
import type { Attachment } from 'svelte/attachments';

/** Milliseconds until it is no click. */
const patience = 350;
/** Pixels by which a finger may slip; further it is a swipe. */
const slip = 10;

/** @param held called with true once it is held down, with false when it is let go again */
export function heldDown(held: (now: boolean) => void): Attachment<HTMLElement> {
	return (element) => {
		let from: { readonly x: number; readonly y: number } | undefined;
		let waiting: ReturnType<typeof setTimeout> | undefined;
		let holding = false;
		const ended = new AbortController();
		const { signal } = ended;
		const letGo = () => {
			clearTimeout(waiting);
			from = undefined;
			if (!holding) return;
			holding = false;
			held(false);
		};
		element.addEventListener(
			'pointerdown',
			({ clientX, clientY, button, isPrimary, target }) => {
				letGo();
				// Buttons over the picture are pressed for what they do.
				if (!isPrimary || button !== 0 || (target instanceof Element && target.closest('button'))) return;
				from = { x: clientX, y: clientY };
				waiting = setTimeout(() => {
					holding = true;
					held(true);
				}, patience);
			},
			{ signal }
		);
		element.addEventListener(
			'pointermove',
			({ clientX, clientY }) => {
				if (from && !holding && Math.hypot(clientX - from.x, clientY - from.y) > slip) letGo();
			},
			{ signal }
		);
		for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
			element.addEventListener(end, letGo, { signal });
		// A finger held down would open the menu of the picture.
		element.addEventListener('contextmenu', (event) => holding && event.preventDefault(), { signal });
		return () => {
			letGo();
			ended.abort();
		};
	};
}
