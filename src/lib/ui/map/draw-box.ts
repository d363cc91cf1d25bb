/** A box drawn with the pointer, pixels from an element's upper left corner. */
export interface DrawnBox {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What is smaller was a click that slipped. */
const smallest = 5;

/**
 * Follows the pointer that was pressed on an element until it is let go.
 * @param drawn told of the box as it is; undefined when there is none any more
 * @param done told of the box that was drawn, unless it is too small or was called off
 */
export function drawBox(
	element: HTMLElement,
	pressed: PointerEvent,
	drawn: (box: DrawnBox | undefined) => void,
	done: (box: DrawnBox) => void
): void {
	const { left, top } = element.getBoundingClientRect();
	const from = { x: pressed.clientX - left, y: pressed.clientY - top };
	const at = (event: PointerEvent): DrawnBox => ({
		left: Math.min(from.x, event.clientX - left),
		top: Math.min(from.y, event.clientY - top),
		right: Math.max(from.x, event.clientX - left),
		bottom: Math.max(from.y, event.clientY - top)
	});
	const ended = new AbortController();
	const { signal } = ended;
	const end = (event: PointerEvent) => {
		ended.abort();
		drawn(undefined);
		const box = at(event);
		const isLarge = box.right - box.left > smallest && box.bottom - box.top > smallest;
		if (event.type === 'pointerup' && isLarge) done(box);
	};
	element.setPointerCapture(pressed.pointerId);
	element.addEventListener('pointermove', (event) => drawn(at(event)), { signal });
	element.addEventListener('pointerup', end, { signal });
	element.addEventListener('pointercancel', end, { signal });
}
