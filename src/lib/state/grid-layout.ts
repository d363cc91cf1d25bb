/** Where tiles, rows and group headings lie in a list of any length: arithmetic only, so that a million items cost nothing. */
import type { Group } from '#lib/workers/library/contract.ts';

/** One line of the list: a heading of a group, or up to `columns` items side by side. */
export type Line =
	| { readonly kind: 'heading'; readonly line: number; readonly top: number; readonly group: number }
	| {
			readonly kind: 'items';
			readonly line: number;
			readonly top: number;
			/** First index in the answer's ids, and how many. */
			readonly start: number;
			readonly count: number;
	  };

/** What a list of lines must tell, whatever lies in its lines. */
export interface LinesLayout {
	/** Lines in all, headings included. */
	readonly lines: number;
	/** Height of everything, pixels, before scaling. */
	readonly height: number;
	/** The lines that touch `[top, top + height)`. */
	inSight(top: number, height: number): Line[];
	line(line: number): Line;
	/** The line that holds the item at this index of the answer. */
	lineOf(index: number): number;
	/** The index one line up (-1) or down (1), across groups; the same where there is none. */
	above(index: number, lines: -1 | 1): number;
	/** Indices of the items whose tiles touch a rectangle: pixels from the list's top and the lines' beginning. */
	within(top: number, bottom: number, left: number, right: number): number[];
}

export interface LayoutSize {
	readonly columns: number;
	/** Height of a line of items, pixels. */
	readonly rowHeight: number;
	/** Height of a heading, pixels. */
	readonly headingHeight: number;
	/** Width of a column with its gap, pixels; absent where a line is one item. */
	readonly pitch?: number;
}

/** Browsers clamp the height of an element (Firefox near 17.9 million pixels): beyond this, scrolling is scaled. */
export const maxHeight = 8_000_000;

/** How many times as large as usual letters are here: what is measured in pixels and holds text grows with them. */
export const textScale = (): number =>
	Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1);

export class GridLayout implements LinesLayout {
	/** Lines in all, headings included. */
	readonly lines: number;
	/** Height of everything, pixels, before scaling. */
	readonly height: number;
	readonly #size: LayoutSize;
	readonly #groups: readonly Group[];
	/** First line and top of each group; one more for the end. */
	readonly #firstLine: Float64Array;
	readonly #top: Float64Array;
	readonly #heading: number;

	/** `groups` is empty for one run of `total` items without headings. */
	constructor(total: number, groups: readonly Group[], size: LayoutSize) {
		this.#size = size;
		this.#heading = groups.length > 0 ? 1 : 0;
		this.#groups = groups.length > 0 ? groups : [{ key: '', start: 0, count: total }];
		this.#firstLine = new Float64Array(this.#groups.length + 1);
		this.#top = new Float64Array(this.#groups.length + 1);
		let line = 0;
		let top = 0;
		this.#groups.forEach((group, index) => {
			this.#firstLine[index] = line;
			this.#top[index] = top;
			const rows = Math.ceil(group.count / size.columns);
			line += this.#heading + rows;
			top += this.#heading * size.headingHeight + rows * size.rowHeight;
		});
		this.#firstLine[this.#groups.length] = line;
		this.#top[this.#groups.length] = top;
		this.lines = line;
		this.height = top;
	}

	inSight(top: number, height: number): Line[] {
		return linesFrom(this, this.#lineAt(top), top + height);
	}

	line(line: number): Line {
		const group = last(this.#firstLine, line, this.#groups.length);
		const { rowHeight, headingHeight, columns } = this.#size;
		const inGroup = line - at(this.#firstLine, group) - this.#heading;
		const top = at(this.#top, group);
		if (inGroup < 0) return { kind: 'heading', line, top, group };
		const { start, count } = this.#groups[group] ?? { start: 0, count: 0 };
		const first = inGroup * columns;
		return {
			kind: 'items',
			line,
			top: top + this.#heading * headingHeight + inGroup * rowHeight,
			start: start + first,
			count: Math.min(columns, count - first)
		};
	}

	/** The line that holds the item at this index of the answer. */
	lineOf(index: number): number {
		const group = this.#groupOf(index);
		const start = this.#groups[group]?.start ?? 0;
		return at(this.#firstLine, group) + this.#heading + Math.floor((index - start) / this.#size.columns);
	}

	/** The index one line up (-1) or down (1) in the same column, across groups; the nearest end of the list else. */
	above(index: number, lines: -1 | 1): number {
		const line = this.lineOf(index);
		const from = this.line(line);
		const column = from.kind === 'items' ? index - from.start : 0;
		for (let next = line + lines; next >= 0 && next < this.lines; next += lines) {
			const to = this.line(next);
			if (to.kind === 'items') return to.start + Math.min(column, to.count - 1);
		}
		return index;
	}

	/** Indices of the items whose tiles touch a rectangle, columns and pixels from the list's top. */
	inside(top: number, bottom: number, firstColumn: number, lastColumn: number): number[] {
		const found: number[] = [];
		for (const line of this.inSight(top, bottom - top)) {
			if (line.kind !== 'items') continue;
			for (let column = firstColumn; column <= Math.min(lastColumn, line.count - 1); column++) {
				found.push(line.start + column);
			}
		}
		return found;
	}

	within(top: number, bottom: number, left: number, right: number): number[] {
		const { pitch } = this.#size;
		if (pitch === undefined) return this.inside(top, bottom, 0, 0);
		return this.inside(top, bottom, Math.max(0, Math.floor(left / pitch)), Math.floor(right / pitch));
	}

	#lineAt(top: number): number {
		const group = last(this.#top, Math.max(0, top), this.#groups.length);
		const { rowHeight, headingHeight } = this.#size;
		const below = Math.max(0, top) - at(this.#top, group) - this.#heading * headingHeight;
		const row = below < 0 ? -this.#heading : Math.floor(below / rowHeight);
		return at(this.#firstLine, group) + this.#heading + row;
	}

	#groupOf(index: number): number {
		let low = 0;
		let high = this.#groups.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#groups[middle]?.start ?? 0) <= index) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

function at(values: Float64Array, index: number): number {
	return values[index] ?? 0;
}

/** The lines of a layout from one on, down to a bottom that is out of sight; pixels. */
export function linesFrom(layout: LinesLayout, first: number, bottom: number): Line[] {
	const lines: Line[] = [];
	for (let line = first; line < layout.lines; line++) {
		const one = layout.line(line);
		if (one.top >= bottom) break;
		lines.push(one);
	}
	return lines;
}

/** The last of the first `count` sorted values that is not above `value`; the first where all are, or there is none. */
export function last(values: Float64Array | Uint32Array, value: number, count: number): number {
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((values[middle] ?? 0) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}
