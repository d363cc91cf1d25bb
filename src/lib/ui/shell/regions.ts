/** Moving between the parts of the frame by F6: each part is an element with `data-region`. */

const focusable =
	'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** Where focus was last in each part, to come back there. */
const lastIn = new WeakMap<HTMLElement, HTMLElement>();

/** Remembers where focus is; call it on every `focusin` of the frame. */
export function rememberFocus(target: EventTarget | null): void {
	if (!(target instanceof HTMLElement)) return;
	const region = target.closest<HTMLElement>('[data-region]');
	if (region) lastIn.set(region, target);
}

/** Moves focus to the next part that is in sight, or back; comes round at the end. */
export function moveToRegion(step: 1 | -1): void {
	const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
	if (regions.length === 0) return;
	const current = regions.findIndex((region) => region.contains(document.activeElement));
	const start = current < 0 ? (step > 0 ? -1 : 0) : current;
	enterRegion(regions[(start + step + regions.length) % regions.length]);
}

function enterRegion(region: HTMLElement | undefined): void {
	if (!region) return;
	const last = lastIn.get(region);
	const target =
		last && region.contains(last) && isShown(last)
			? last
			: [...region.querySelectorAll<HTMLElement>(focusable)].find(isShown);
	if (target) {
		target.focus();
		return;
	}
	region.tabIndex = -1;
	region.focus();
}

function isShown(element: HTMLElement): boolean {
	return element.checkVisibility({ visibilityProperty: true });
}
