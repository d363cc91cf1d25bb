/**
 * The keyboard stays near where it was: what had it may go by what a person asks for, as an album that is removed, now or once a
 * question is answered; a browser then leaves the focus nowhere.
 */

const focusable =
	'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]';

/** Lets go of what was watched before. */
let ended = new AbortController();

/**
 * Watches what has the focus now, until it is gone or the focus goes elsewhere than into a question about it.
 * @param element that has the focus, or gets it back in a moment
 */
export function keepNear(element: Element | null): void {
	ended.abort();
	const over = (ended = new AbortController());
	const region = element?.closest('[data-region]') ?? document.body;
	if (!(element instanceof HTMLElement) || element === document.body) return;
	// What goes with it: the row that it stands in.
	const row = element.closest('[data-key], li') ?? element;
	const others = [...region.querySelectorAll<HTMLElement>(focusable)];
	const after = others.filter((one) => follows(row, one) && !row.contains(one));
	const before = others.filter((one) => follows(one, row)).reverse();
	const list = row.closest('[role="tree"], [data-menu], ul');
	const alike = (one: HTMLElement) => one.role === row.role && list?.contains(one) === true;
	const near = [...after.filter(alike), ...before.filter(alike), ...after, ...before];

	const watch = new MutationObserver(() => {
		if (element.isConnected) return;
		over.abort();
		// Something else has it already.
		if (document.activeElement && document.activeElement !== document.body) return;
		near.find((one) => one.isConnected && one.checkVisibility({ visibilityProperty: true }))?.focus();
	});
	watch.observe(document.body, { childList: true, subtree: true });
	over.signal.addEventListener('abort', () => watch.disconnect());
	document.addEventListener(
		'focusin',
		({ target }) => {
			const asks = target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;
			if (target !== element && !asks) over.abort();
		},
		{ signal: over.signal }
	);
}

function follows(one: Element, other: Element): boolean {
	return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
