/**
 * Where pictures lie that stand side by side in their own proportions, each row as wide as the field: rows are filled one
 * after the other once, in typed arrays (a few milliseconds for 100,000), so that any place is found by bisection.
 */
import type { Group } from '#lib/workers/library/contract.ts';
import { last, linesFrom, type Line, type LinesLayout } from './grid-layout.ts';

export interface JustifiedSize {
	/** Width that rows fill, pixels. */
	readonly width: number;
	/** Wished height of a row, pixels; rows are a little lower or higher so that they fill the width. */
	readonly rowHeight: number;
	readonly gap: number;
	readonly headingHeight: number;
}

/** A picture in its row, pixels from the row's beginning. */
export interface Place {
	readonly left: number;
	readonly width: number;
}

/** Proportions beyond these are shown as these: a panorama must leave room for others. */
const flattest = 4;
const tallest = 0.4;
/** No row is more than this higher than wished; the last of a group may stay short of the width. */
const mostStretch = 1.25;
/** Of what has no size: sound, documents. */
const plain = 1;

/** Proportion of a picture from its code (see workers/library/shapes.ts): 0 is unknown. */
export function ratioOf(code: number): number {
	return code === 0 ? plain : 2 ** ((code - 128) / 24);
}

const ratios = Float64Array.from({ length: 256 }, (_, code) =>
	Math.min(flattest, Math.max(tallest, ratioOf(code)))
);

export class JustifiedLayout implements LinesLayout {
	readonly lines: number;
	readonly height: number;
	readonly #size: JustifiedSize;
	readonly #codes: Uint8Array;
	/** By line, and one more for the end. */
	readonly #top: Float64Array;
	/** First index of a line; of a heading that of its group. */
	readonly #start: Uint32Array;
	/** Group of a heading, else -1. */
	readonly #heading: Int32Array;

	/**
	 * @param codes proportion of each item in the order shown
	 * @param groups empty for one run without headings
	 */
	constructor(codes: Uint8Array, groups: readonly Group[], size: JustifiedSize) {
		this.#codes = codes;
		this.#size = size;
		const runs = groups.length > 0 ? groups : [{ key: '', start: 0, count: codes.length }];
		const headed = groups.length > 0;
		const most = codes.length + runs.length + 1;
		const top = new Float64Array(most);
		const start = new Uint32Array(most);
		const heading = new Int32Array(most).fill(-1);
		const { width, rowHeight, gap, headingHeight } = size;
		let line = 0;
		let y = 0;
		runs.forEach((run, group) => {
			if (headed) {
				top[line] = y;
				start[line] = run.start;
				heading[line++] = group;
				y += headingHeight;
			}
			const end = run.start + run.count;
			for (let from = run.start; from < end;) {
				let sum = 0;
				let to = from;
				let height = Infinity;
				while (to < end && height > rowHeight) {
					sum += ratios[codes[to++] ?? 0] ?? 1;
					height = (width - gap * (to - from - 1)) / sum;
				}
				// One picture less may come nearer to the wished height.
				if (to - from > 1 && height < rowHeight) {
					const less = sum - (ratios[codes[to - 1] ?? 0] ?? 1);
					const higher = (width - gap * (to - from - 2)) / less;
					if (higher <= rowHeight * mostStretch && higher - rowHeight < rowHeight - height) {
						to--;
						height = higher;
					}
				}
				top[line] = y;
				start[line++] = from;
				y += Math.round(Math.min(height, rowHeight * mostStretch)) + gap;
				from = to;
			}
		});
		top[line] = y;
		start[line] = codes.length;
		this.#top = top.slice(0, line + 1);
		this.#start = start.slice(0, line + 1);
		this.#heading = heading.slice(0, line + 1);
		this.lines = line;
		this.height = y;
	}

	inSight(top: number, height: number): Line[] {
		return linesFrom(this, this.#lineAt(top), top + height);
	}

	line(line: number): Line {
		const top = this.#top[line] ?? 0;
		const group = this.#heading[line] ?? -1;
		if (group >= 0) return { kind: 'heading', line, top, group };
		const start = this.#start[line] ?? 0;
		return { kind: 'items', line, top, start, count: (this.#start[line + 1] ?? start) - start };
	}

	/** Height of the pictures of a line, pixels. */
	heightOf(line: number): number {
		return (this.#top[line + 1] ?? 0) - (this.#top[line] ?? 0) - this.#size.gap;
	}

	/** Where the pictures of a line lie in it. */
	places(line: number): Place[] {
		const one = this.line(line);
		if (one.kind === 'heading') return [];
		const height = this.heightOf(line);
		const wide = this.#size.width;
		let left = 0;
		return Array.from({ length: one.count }, (_, at) => {
			const exact = height * (ratios[this.#codes[one.start + at] ?? 0] ?? 1);
			const width = Math.min(exact, wide - left);
			const place = { left, width };
			left += width + this.#size.gap;
			return place;
		});
	}

	lineOf(index: number): number {
		// A heading begins at the same index as the line below it: the later of the two is found.
		return last(this.#start, index, this.lines);
	}

	/** The index one line up (-1) or down (1) that is nearest in the middle, across groups. */
	above(index: number, lines: -1 | 1): number {
		const line = this.lineOf(index);
		const from = this.line(line);
		if (from.kind === 'heading') return index;
		const place = this.places(line)[index - from.start];
		const middle = place ? place.left + place.width / 2 : 0;
		for (let next = line + lines; next >= 0 && next < this.lines; next += lines) {
			const to = this.line(next);
			if (to.kind === 'heading') continue;
			let best = 0;
			let nearest = Infinity;
			this.places(next).forEach(({ left, width }, at) => {
				const away = Math.abs(left + width / 2 - middle);
				if (away < nearest) [best, nearest] = [at, away];
			});
			return to.start + best;
		}
		return index;
	}

	/** Indices of the pictures that touch a rectangle, pixels from the list's top and the rows' beginning. */
	within(top: number, bottom: number, left: number, right: number): number[] {
		const found: number[] = [];
		for (const line of this.inSight(top, bottom - top)) {
			if (line.kind !== 'items') continue;
			this.places(line.line).forEach((place, at) => {
				if (place.left <= right && place.left + place.width >= left) found.push(line.start + at);
			});
		}
		return found;
	}

	#lineAt(top: number): number {
		return last(this.#top, Math.max(0, top), this.lines);
	}
}
