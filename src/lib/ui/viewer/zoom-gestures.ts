/** How a picture is zoomed, moved and swiped: by wheel, double click, one finger or two, and arrows. */
import type { Attachment } from 'svelte/attachments';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** What gestures act on. Points are in pixels from the middle of the element. */
export interface ZoomTarget {
	/** Whether less than all of the picture shows: then it is moved, else swiped. */
	readonly zoomed: () => boolean;
	/** Screen pixels for one of the picture. */
	readonly scale: () => number;
	/** Zooms so that what lies at the point stays there. */
	readonly zoom: (factor: number, point: Point) => void;
	readonly pan: (x: number, y: number) => void;
	/** Shows all of it. */
	readonly fit: () => void;
	/** A swipe across a picture that is not zoomed: -1 to the one before. */
	readonly swipe: (by: -1 | 1) => void;
}

const arrowStep = 80;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [arrowStep, 0],
	ArrowRight: [-arrowStep, 0],
	ArrowUp: [0, arrowStep],
	ArrowDown: [0, -arrowStep]
};
/** A swipe is at least as long, and twice as wide as high. */
const shortestSwipe = 60;

/** Makes an element take the gestures; made once, as it remembers the fingers that are down. */
export function zoomGestures(target: ZoomTarget): Attachment<HTMLElement> {
	return (stage) => {
		// Pointers down now: one pans (or swipes), two pinch.
		const pointers = new Map<number, Point>();
		let swipeFrom: Point | undefined;

		function fromCentre(event: MouseEvent): Point {
			const box = stage.getBoundingClientRect();
			return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
		}

		function wheel(event: WheelEvent): void {
			event.preventDefault();
			target.zoom(Math.exp(-event.deltaY / (event.ctrlKey ? 100 : 400)), fromCentre(event));
		}

		function dblclick(event: MouseEvent): void {
			if (target.zoomed()) target.fit();
			else target.zoom(1 / devicePixelRatio / target.scale(), fromCentre(event));
		}

		function down(event: PointerEvent): void {
			if (event.button !== 0) return;
			stage.setPointerCapture(event.pointerId);
			pointers.set(event.pointerId, fromCentre(event));
			const swipes = event.pointerType === 'touch' && pointers.size === 1 && !target.zoomed();
			swipeFrom = swipes ? fromCentre(event) : undefined;
		}

		function move(event: PointerEvent): void {
			const before = pointers.get(event.pointerId);
			if (!before) return;
			const now = fromCentre(event);
			const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
			pointers.set(event.pointerId, now);
			if (other) {
				const spread = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
				const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
				target.zoom(spread(now) / spread(before), middle);
				swipeFrom = undefined;
			} else if (target.zoomed()) target.pan(now.x - before.x, now.y - before.y);
		}

		function up(event: PointerEvent): void {
			const end = fromCentre(event);
			pointers.delete(event.pointerId);
			if (!swipeFrom || event.type === 'pointercancel') return;
			const [across, along] = [end.x - swipeFrom.x, end.y - swipeFrom.y];
			swipeFrom = undefined;
			if (Math.abs(across) > shortestSwipe && Math.abs(across) > 2 * Math.abs(along))
				target.swipe(across < 0 ? 1 : -1);
		}

		function keydown(event: KeyboardEvent): void {
			const by = arrows[event.key];
			if (!target.zoomed() || !by || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			event.stopPropagation();
			target.pan(...by);
		}

		const over = new AbortController();
		const { signal } = over;
		// Zooming must keep the page from scrolling.
		stage.addEventListener('wheel', wheel, { passive: false, signal });
		stage.addEventListener('dblclick', dblclick, { signal });
		stage.addEventListener('pointerdown', down, { signal });
		stage.addEventListener('pointermove', move, { signal });
		stage.addEventListener('pointerup', up, { signal });
		stage.addEventListener('pointercancel', up, { signal });
		stage.addEventListener('keydown', keydown, { signal });
		return () => over.abort();
	};
}
