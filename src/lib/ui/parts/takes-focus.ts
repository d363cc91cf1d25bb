/**
 * A screen that takes the focus as it opens, so that its name is read aloud and Tab goes on within it; what has it already,
 * inside, keeps it. For what can be focused by `tabindex="-1"`.
 */
export function takesFocus(element: HTMLElement): void {
	if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
}
