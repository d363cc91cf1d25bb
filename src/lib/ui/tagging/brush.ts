/** Painting over the items of a list, by pointer and by keys: what would select and open them paints instead. */

/** What is done with the brush. Items are told by their places in the list. */
export interface BrushUse {
	/** A stroke begins. @param alt it takes away, whatever is set. @returns whether it may */
	readonly begin: (alt: boolean) => boolean;
	/** It is over these items. */
	readonly over: (places: readonly number[]) => void;
	/** It ends and counts. */
	readonly end: () => void;
	/** It was none: the list was scrolled. */
	readonly drop: () => void;
	/** The item that has the keyboard; undefined: none. */
	readonly focused: () => number | undefined;
	/** The brush is put away. */
	readonly leave: () => void;
}

/** Pixels between two places that are looked at on the way of a fast pointer: less than a tile. */
const stride = 16;
/** Pixels from the edge of the list at which it scrolls under the brush. */
const edge = 24;
const moves = new Set([
	'ArrowLeft',
	'ArrowRight',
	'ArrowUp',
	'ArrowDown',
	'Home',
	'End',
	'PageUp',
	'PageDown'
]);

/** Takes over the pointer and the keys of lists of items. @returns the way to give them back */
export function takeBrush(use: BrushUse): () => void {
	let stroke: { x: number; y: number; grid: HTMLElement; pointer: number } | undefined;
	/** Painting by Shift and arrows; it ends with Shift. */
	let run = false;
	/** A key that is handed on to the list. */
	let passing = false;
	let frame = 0;

	const stop = (event: Event) => {
		event.preventDefault();
		event.stopPropagation();
	};

	function paintTo(x: number, y: number): void {
		if (!stroke) return;
		const steps = Math.max(1, Math.ceil(Math.hypot(x - stroke.x, y - stroke.y) / stride));
		const places: number[] = [];
		for (let step = 1; step <= steps; step++) {
			const place = placeAt(
				stroke.x + ((x - stroke.x) * step) / steps,
				stroke.y + ((y - stroke.y) * step) / steps
			);
			if (place !== undefined) places.push(place);
		}
		[stroke.x, stroke.y] = [x, y];
		use.over(places);
	}

	function scrollAtEdge(): void {
		if (!stroke) return;
		const box = stroke.grid.getBoundingClientRect();
		const over = Math.max(0, stroke.y - box.bottom + edge) - Math.max(0, box.top + edge - stroke.y);
		if (over !== 0) {
			stroke.grid.scrollTop += over / 2;
			paintTo(stroke.x, stroke.y);
		}
		frame = requestAnimationFrame(scrollAtEdge);
	}

	function finish(counts: boolean): void {
		if (!stroke) return;
		cancelAnimationFrame(frame);
		stroke = undefined;
		if (counts) use.end();
		else use.drop();
	}

	function onpointerdown(event: PointerEvent): void {
		const grid = gridOf(event);
		if (!grid || ofHeading(event) || event.button !== 0 || !event.isPrimary) return;
		// The scroll bar.
		if (event.clientX - grid.getBoundingClientRect().left > grid.clientWidth) return;
		event.stopPropagation();
		if (!use.begin(event.altKey)) return;
		const { clientX: x, clientY: y, pointerId: pointer } = event;
		stroke = { x, y, grid, pointer };
		const place = placeAt(x, y);
		if (place !== undefined) use.over([place]);
		// By touch the browser scrolls.
		if (event.pointerType !== 'touch') frame = requestAnimationFrame(scrollAtEdge);
	}

	function onpointermove(event: PointerEvent): void {
		if (event.pointerId !== stroke?.pointer) return;
		event.stopPropagation();
		paintTo(event.clientX, event.clientY);
	}

	function onpointerend(event: PointerEvent): void {
		if (event.pointerId === stroke?.pointer) finish(event.type === 'pointerup');
	}

	function onclick(event: Event): void {
		if (gridOf(event) && !ofHeading(event)) stop(event);
	}

	function onkeydown(event: KeyboardEvent): void {
		if (passing || event.isComposing || inDialog()) return;
		if (event.key === 'Escape') {
			stop(event);
			if (stroke) finish(false);
			else use.leave();
			return;
		}
		const grid = gridOf(event);
		if (!grid) return;
		if (event.key === ' ' || event.key === 'Enter') {
			stop(event);
			const place = use.focused();
			if (event.repeat || place === undefined || !use.begin(event.altKey)) return;
			use.over([place]);
			use.end();
		} else if (moves.has(event.key) && !event.altKey) {
			stop(event);
			move(grid, event);
		}
	}

	/** Moves the keyboard and leaves the selection alone; with Shift it paints what it passes. */
	function move(grid: HTMLElement, { key, shiftKey }: KeyboardEvent): void {
		const from = use.focused();
		if (shiftKey && !run) run = use.begin(false);
		passing = true;
		grid.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
		passing = false;
		const to = use.focused();
		if (!run || to === undefined) return;
		const [least, most] = [Math.min(from ?? to, to), Math.max(from ?? to, to)];
		use.over(Array.from({ length: most - least + 1 }, (_, at) => least + at));
	}

	function onkeyup(event: KeyboardEvent): void {
		if (event.key === 'Shift') endRun();
	}

	function endRun(): void {
		if (!run) return;
		run = false;
		use.end();
	}

	const given: [EventTarget, string, (event: never) => void][] = [
		[document, 'pointerdown', onpointerdown],
		[document, 'pointermove', onpointermove],
		[document, 'pointerup', onpointerend],
		[document, 'pointercancel', onpointerend],
		[document, 'click', onclick],
		[document, 'dblclick', onclick],
		[document, 'keydown', onkeydown],
		[document, 'keyup', onkeyup],
		[window, 'blur', endRun]
	];
	for (const [target, type, listener] of given)
		target.addEventListener(type, listener as (event: Event) => void, { capture: true });
	return () => {
		endRun();
		finish(false);
		for (const [target, type, listener] of given)
			target.removeEventListener(type, listener as (event: Event) => void, { capture: true });
	};
}

/** The list that an event is in. */
function gridOf({ target }: Event): HTMLElement | undefined {
	const grid = target instanceof Element ? target.closest<HTMLElement>('[role="grid"]') : null;
	return grid ?? undefined;
}

/** Buttons of headings, between the items, do what they always do. */
function ofHeading({ target }: Event): boolean {
	return target instanceof Element && !target.closest('[data-index]') && target.closest('button') !== null;
}

/** The place in the list of what lies under a point of the window. */
function placeAt(x: number, y: number): number | undefined {
	const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-index]')?.dataset.index;
	return place === undefined ? undefined : Number(place);
}

/** A dialog has the keyboard to itself. */
function inDialog(): boolean {
	return document.querySelector('[role="dialog"][data-state="open"], dialog[open]') !== null;
}
