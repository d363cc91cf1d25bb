/** Where a menu stands so that all of it is on screen. */
import type { Box } from '#lib/state/menus/menu.svelte.ts';

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Pixels kept free at the edges of the screen. */
const edge = 8;
/** So far a menu in a menu lies over the one that it came from, and so far above its own entry: its first entry is level with that. */
const over = 4;
const above = 5;

const within = (wanted: number, size: number, room: number) =>
	Math.max(edge, Math.min(wanted, room - edge - size));

/** Of a menu below a box, or above it where there is more room; a point is a box without a size. */
export function placed(at: Box, size: Size, field: Size, rtl: boolean): { left: number; top: number } {
	const before = rtl ? at.right - size.width : at.left;
	const other = rtl ? at.left : at.right - size.width;
	const fits = before >= edge && before + size.width <= field.width - edge;
	const below = at.bottom + size.height <= field.height - edge;
	const top = below || at.top - size.height < edge ? at.bottom : at.top - size.height;
	return {
		left: within(fits ? before : other, size.width, field.width),
		top: within(top, size.height, field.height)
	};
}

/** Of a menu beside its entry in another: behind it, or before it where there is no room. */
export function beside(at: Box, size: Size, field: Size, rtl: boolean): { left: number; top: number } {
	const [right, left] = [at.right - over, at.left - size.width + over];
	const [wanted, other] = rtl ? [left, right] : [right, left];
	const fits = wanted >= edge && wanted + size.width <= field.width - edge;
	return {
		left: within(fits ? wanted : other, size.width, field.width),
		top: within(at.top - above, size.height, field.height)
	};
}
