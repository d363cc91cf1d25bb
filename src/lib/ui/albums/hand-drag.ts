/**
 * Dragging items elsewhere in an album that is in an order by hand: the mouse or a pen takes those that are selected, or
 * the one under it, and a bar shows where they would stand. Fingers scroll and select there; for them there are commands.
 */
import type { ItemId } from '#lib/library/item.ts';

export interface HandDrag {
	/** Whether there is such an order now. */
	readonly on: () => boolean;
	/** The item in a place of the list. */
	readonly at: (index: number) => ItemId | undefined;
	/** What goes along with an item that is taken. */
	readonly taken: (id: ItemId) => readonly ItemId[];
	/** They were let go in front of an item; undefined: at the end. */
	readonly drop: (items: readonly ItemId[], before: ItemId | undefined) => void;
	/** Where the bar is; undefined: nowhere. Pixels in the field. */
	readonly show: (bar: { x: number; top: number; height: number; count: number } | undefined) => void;
}

/** Pixels from which on a press is a drag. */
const least = 6;
/** Pixels from the edge where the list begins to scroll. */
const edge = 36;

/** @returns an attachment for the element that the list is in */
export function handDrag(drag: HandDrag): (field: HTMLElement) => () => void {
	return (field) => {
		let end: (() => void) | undefined;
		const onpointerdown = (down: PointerEvent) => {
			const plain = !(down.ctrlKey || down.metaKey || down.shiftKey);
			if (down.pointerType === 'touch' || down.button !== 0 || !plain || !drag.on()) return;
			const index = cellOf(down.target)?.dataset.index;
			const id = index === undefined ? undefined : drag.at(Number(index));
			if (id === undefined) return;
			// No rectangle is drawn round items here.
			down.stopPropagation();
			end = follow(field, down, drag, id);
		};
		field.addEventListener('pointerdown', onpointerdown, { capture: true });
		return () => {
			end?.();
			field.removeEventListener('pointerdown', onpointerdown, { capture: true });
		};
	};
}

function follow(field: HTMLElement, down: PointerEvent, drag: HandDrag, id: ItemId): () => void {
	const listening = new AbortController();
	const { signal } = listening;
	let items: readonly ItemId[] | undefined;
	let target: { readonly before: ItemId | undefined } | undefined;
	let pointer = down;
	let frame = 0;

	const look = () => {
		const found = targetAt(field, pointer, drag);
		target = found && { before: found.before };
		const box = field.getBoundingClientRect();
		drag.show(
			found && {
				x: found.x - box.left,
				top: found.top - box.top,
				height: found.height,
				count: items?.length ?? 0
			}
		);
	};
	const scroll = () => {
		const list = field.querySelector<HTMLElement>('[role="grid"]');
		const box = field.getBoundingClientRect();
		const over =
			Math.max(0, pointer.clientY - box.bottom + edge) - Math.max(0, box.top + edge - pointer.clientY);
		if (list && over !== 0) {
			list.scrollTop += over / 2;
			look();
		}
		frame = requestAnimationFrame(scroll);
	};
	const stop = () => {
		listening.abort();
		cancelAnimationFrame(frame);
		drag.show(undefined);
	};
	const move = (event: PointerEvent) => {
		pointer = event;
		if (!items) {
			if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < least) return;
			items = drag.taken(id);
			field.setPointerCapture(down.pointerId);
			frame = requestAnimationFrame(scroll);
		}
		look();
	};
	addEventListener('pointermove', move, { signal });
	addEventListener(
		'pointerup',
		() => {
			stop();
			if (!items) return;
			// The click that follows is of the drag, not of an item.
			const following = new AbortController();
			const swallow = (event: Event) => event.stopPropagation();
			field.addEventListener('click', swallow, { capture: true, signal: following.signal });
			setTimeout(() => following.abort(), 0);
			if (target) drag.drop(items, target.before);
		},
		{ signal }
	);
	addEventListener('pointercancel', stop, { signal });
	addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Escape' || !items) return;
			event.preventDefault();
			event.stopPropagation();
			stop();
		},
		{ signal, capture: true }
	);
	return stop;
}

/** Which item the pointer is in front of: the nearest of its row, by its middle. */
function targetAt(field: HTMLElement, { clientX, clientY }: PointerEvent, drag: HandDrag) {
	const cells = [...field.querySelectorAll<HTMLElement>('[data-index]')].map((cell) => ({
		index: Number(cell.dataset.index),
		box: cell.getBoundingClientRect()
	}));
	const row = cells.filter(({ box }) => clientY >= box.top - 4 && clientY <= box.bottom + 4);
	if (row.length === 0) return undefined;
	const toEnd = getComputedStyle(field).direction === 'rtl' ? -1 : 1;
	row.sort((a, b) => a.index - b.index);
	const next = row.find(({ box }) => (clientX - (box.left + box.right) / 2) * toEnd < 0);
	const last = row.at(-1);
	const beside = next ?? last;
	if (!beside) return undefined;
	const { box, index } = beside;
	const atStart = next !== undefined;
	return {
		before: drag.at(atStart ? index : index + 1),
		x: atStart === toEnd > 0 ? box.left - 4 : box.right + 4,
		top: box.top,
		height: box.height
	};
}

function cellOf(target: EventTarget | null): HTMLElement | null {
	return target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
}
