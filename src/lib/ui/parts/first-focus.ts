/**
 * Where the focus goes when a dialog opens: to what a person came for, not to the button that closes it.
 *
 * That is what the dialog names (`data-autofocus`), else the first control of its content, else the first of its foot, which of a
 * question is the answer that changes nothing.
 */

const controls = [
	'input:not([type="hidden"])',
	'select',
	'textarea',
	'button',
	'a[href]',
	'summary',
	'[tabindex]'
].join();

/** Whether Tab would come to it: of radio buttons, only to the one that is chosen. */
function takesFocus(one: HTMLElement): boolean {
	if (one.tabIndex < 0 || one.matches(':disabled') || !one.checkVisibility({ visibilityProperty: true }))
		return false;
	if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked || one.name === '')
		return true;
	const others = (one.form ?? one.ownerDocument).querySelectorAll<HTMLInputElement>(
		'input[type="radio"]:checked'
	);
	return ![...others].some(({ name }) => name === one.name);
}

function firstOf(part: Element | null): HTMLElement | undefined {
	return [...(part?.querySelectorAll<HTMLElement>(controls) ?? [])].find(takesFocus);
}

/** What of a dialog has the focus when it opens; undefined where nothing of it can have it. */
function firstFocus(dialog: HTMLElement): HTMLElement | undefined {
	const named = [...dialog.querySelectorAll<HTMLElement>('[data-autofocus]')].find(takesFocus);
	return (
		named ??
		firstOf(dialog.querySelector(':scope > [data-part="content"]')) ??
		firstOf(dialog.querySelector(':scope > [data-part="foot"]')) ??
		firstOf(dialog)
	);
}

/**
 * Gives a dialog the focus. Content that is read first and comes later has it then, if it names its first control and the
 * person has done nothing in between.
 * @returns lets go of the dialog
 */
export function focusFirst(dialog: HTMLElement): () => void {
	const first = firstFocus(dialog) ?? dialog;
	first.focus();
	if (first.matches('[data-autofocus]')) return () => undefined;
	const over = new AbortController();
	const watch = new MutationObserver(() => {
		const late = firstFocus(dialog);
		if (!late?.matches('[data-autofocus]')) return;
		// What had the focus may have been taken away with what came.
		const { activeElement } = dialog.ownerDocument;
		if (activeElement === first || activeElement === dialog || !first.isConnected) late.focus();
		over.abort();
	});
	watch.observe(dialog, { childList: true, subtree: true });
	for (const done of ['keydown', 'pointerdown'] as const)
		dialog.addEventListener(done, () => over.abort(), { signal: over.signal });
	over.signal.addEventListener('abort', () => watch.disconnect());
	return () => over.abort();
}
