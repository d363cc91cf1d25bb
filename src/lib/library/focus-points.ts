/**
 * Where a picture was focused, as its maker tells it: from tags to rectangles on the picture. Pure. Each maker is a line of
 * the list at the end; names of tags are ExifTool's (https://exiftool.org/TagNames/).
 */
import type { StoredTag } from './item.ts';
import { numbersIn, printedText, storedText } from './stored-tag.ts';

/** A rectangle on the picture as it is shown, upright: fractions of its width and height, from its upper left corner. */
export interface FocusPoint {
	readonly x: number;
	readonly y: number;
	/** 0 where only the point is told. */
	readonly width: number;
	readonly height: number;
	/** The camera says that it was in focus there; or it was told, or chose, to focus there; or it knew something there. */
	readonly kind: 'in-focus' | 'selected' | 'subject';
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Points on the picture as the sensor saw it, by their middles, in units of a frame. */
interface Told {
	/** What the units are of. */
	readonly frame: Size;
	/** The frame is no more than a grid laid over the picture: its own proportion says nothing. */
	readonly grid?: true;
	readonly points: readonly FocusPoint[];
}

/** Cameras know of a thousand places; more than these are noise on the screen, and damage in a file. */
const mostPoints = 200;
/** Part by which the proportions of the maker's frame and the picture may differ: beyond it the picture was cut to another. */
const alike = 0.03;

/**
 * Where a picture was focused.
 * @param tags of its file
 * @param orientation EXIF orientation (1-8) by which it is turned upright
 * @param shown its pixels as shown, where known: of a picture that was cut since nobody knows where its points are
 * @returns none where its maker says none, or nothing that makes sense
 */
export function focusPoints(
	tags: readonly StoredTag[],
	orientation: number,
	shown?: Size
): readonly FocusPoint[] {
	for (const { group, read } of makers) {
		const said = new Said(
			tags.filter((tag) => tag.group1 === group),
			tags
		);
		for (const { frame, grid, points } of read(said)) {
			if (!grid && shown && !fits(frame, orientation, shown)) continue;
			const found = points
				.map((point) => upright(inFractions(point, frame), orientation))
				.filter(onPicture)
				.slice(0, mostPoints);
			if (found.length > 0) return found;
		}
	}
	return [];
}

/** The tags of one maker, asked for by name. */
class Said {
	readonly #own: ReadonlyMap<string, StoredTag>;
	readonly #all: readonly StoredTag[];

	constructor(own: readonly StoredTag[], all: readonly StoredTag[]) {
		// The first of equal ones counts.
		this.#own = new Map(own.toReversed().map((tag) => [tag.name, tag]));
		this.#all = all;
	}

	/** Numbers of a value, however many are in it. */
	numbers(name: string): readonly number[] {
		const tag = this.#own.get(name);
		return tag ? numbersIn(storedText(tag.value)) : [];
	}

	printed(name: string): string {
		const tag = this.#own.get(name);
		return tag ? printedText(tag) : '';
	}

	/** Two numbers as width and height; undefined where they are none. */
	size(name: string, other?: string): Size | undefined {
		const [width = 0, height = 0] = other
			? [...this.numbers(name).slice(0, 1), ...this.numbers(other).slice(0, 1)]
			: this.numbers(name);
		return width > 0 && height > 0 ? { width, height } : undefined;
	}

	/** Pixels of the picture as EXIF tells them. */
	get exifSize(): Size | undefined {
		const one = (name: string) => {
			const tag = this.#all.find((tag) => tag.group1 === 'ExifIFD' && tag.name === name);
			return tag ? (numbersIn(storedText(tag.value))[0] ?? 0) : 0;
		};
		const [width, height] = [one('ExifImageWidth'), one('ExifImageHeight')];
		return width > 0 && height > 0 ? { width, height } : undefined;
	}
}

/** Rectangles told by corner, width and height: four numbers; none where they have no extent. */
function cornered(
	[x = 0, y = 0, width = 0, height = 0]: readonly number[],
	kind: FocusPoint['kind']
): FocusPoint[] {
	return width > 0 && height > 0 ? [{ x: x + width / 2, y: y + height / 2, width, height, kind }] : [];
}

/**
 * AFInfo and AFInfo2: offsets from the middle of the frame, upwards but in compact cameras, and which of them count by
 * their number.
 */
function* canon(said: Said): Iterable<Told> {
	const frame = said.size('AFImageWidth', 'AFImageHeight');
	if (!frame) return;
	const [xs, ys] = [said.numbers('AFAreaXPositions'), said.numbers('AFAreaYPositions')];
	const [widths, heights] = [said.numbers('AFAreaWidths'), said.numbers('AFAreaHeights')];
	const [width = 0] = said.numbers('AFAreaWidth');
	const [height = 0] = said.numbers('AFAreaHeight');
	const downwards = /compact/i.test(said.printed('CameraType')) ? 1 : -1;
	const inFocus = new Set(numbersIn(said.printed('AFPointsInFocus')));
	const selected = new Set(numbersIn(said.printed('AFPointsSelected')));
	const points = [...new Set([...inFocus, ...selected])].flatMap((at): FocusPoint[] => {
		const [x, y] = [xs[at], ys[at]];
		if (x === undefined || y === undefined) return [];
		return [
			{
				x: frame.width / 2 + x,
				y: frame.height / 2 + downwards * y,
				width: widths[at] ?? width,
				height: heights[at] ?? height,
				kind: inFocus.has(at) ? 'in-focus' : 'selected'
			}
		];
	});
	yield { frame, points };
}

/** AFInfo2: one area by its middle. */
function* nikon(said: Said): Iterable<Told> {
	const frame = said.size('AFImageWidth', 'AFImageHeight');
	const [x = 0] = said.numbers('AFAreaXPosition');
	const [y = 0] = said.numbers('AFAreaYPosition');
	if (!frame || x <= 0 || y <= 0) return;
	const [width = 0] = said.numbers('AFAreaWidth');
	const [height = 0] = said.numbers('AFAreaHeight');
	const sharp =
		/^yes/i.test(said.printed('ContrastDetectAFInFocus')) || /^focus/i.test(said.printed('FocusResult'));
	yield { frame, points: [{ x, y, width, height, kind: sharp ? 'in-focus' : 'selected' }] };
}

/** One place with the frame it is in, and, of newer ones, how large; of some the places of the sensor that saw it sharp. */
function* sony(said: Said): Iterable<Told> {
	for (const name of ['FocusLocation', 'FocusLocation2']) {
		const [width = 0, height = 0, x = 0, y = 0] = said.numbers(name);
		if (width <= 0 || height <= 0 || x <= 0 || y <= 0) continue;
		// Printed as nothing where the numbers do not count.
		const [wide = 0, high = 0] = /\d+x\d+/.test(said.printed('FocusFrameSize'))
			? said.numbers('FocusFrameSize')
			: [];
		yield { frame: { width, height }, points: [{ x, y, width: wide, height: high, kind: 'selected' }] };
	}
	const frame = said.size('FocalPlaneAFPointArea');
	if (!frame) return;
	const places = Array.from({ length: 15 }, (_, at) =>
		said.numbers(`FocalPlaneAFPointLocation${String(at + 1)}`)
	);
	yield {
		frame,
		grid: true,
		points: places.flatMap(([x = 0, y = 0]): FocusPoint[] =>
			x > 0 && y > 0 ? [{ x, y, width: 0, height: 0, kind: 'in-focus' }] : []
		)
	};
}

/** A pixel of the picture. */
function* fujifilm(said: Said): Iterable<Told> {
	const [x = 0, y = 0] = said.numbers('FocusPixel');
	const frame = said.exifSize;
	if (!frame || x <= 0 || y <= 0) return;
	const kind = /^good/i.test(said.printed('FocusWarning')) ? 'in-focus' : 'selected';
	yield { frame, points: [{ x, y, width: 0, height: 0, kind }] };
}

/**
 * OM: areas by their corners in a frame, and what was recognised; before that corners in 255ths, or a place in fractions
 * (https://exiftool.org/TagNames/Olympus.html).
 */
function* olympus(said: Said): Iterable<Told> {
	const [target, subject] = [said.size('AFFrameSize'), said.size('SubjectDetectFrameSize')];
	const recognised = subject ? cornered(said.numbers('SubjectDetectArea'), 'subject') : [];
	const scaled = (points: readonly FocusPoint[], frame: Size) =>
		points.map((point) => inFractions(point, frame));
	const areas = [...said.printed('AFAreas').matchAll(/\((\d+),(\d+)\)-\((\d+),(\d+)\)/g)].flatMap(
		(corners) => {
			const [left = 0, top = 0, right = 0, bottom = 0] = corners.slice(1).map(Number);
			return cornered([left / 255, top / 255, (right - left) / 255, (bottom - top) / 255], 'in-focus');
		}
	);
	const [x = 0, y = 0, x2 = x, y2 = y] = said.numbers('AFPointSelected');
	const place: FocusPoint = {
		x: (x + x2) / 2,
		y: (y + y2) / 2,
		width: Math.abs(x2 - x),
		height: Math.abs(y2 - y),
		kind: 'selected'
	};
	const focused = target
		? scaled(
				[
					...cornered(said.numbers('AFFocusArea'), 'in-focus'),
					...cornered(said.numbers('AFSelectedArea'), 'selected')
				],
				target
			)
		: [];
	const before = areas.length > 0 ? areas : place.x > 0 && place.y > 0 ? [place] : [];
	yield {
		frame: { width: 1, height: 1 },
		grid: true,
		points: [...(focused.length > 0 ? focused : before), ...(subject ? scaled(recognised, subject) : [])]
	};
}

/** Fractions of the picture. */
function* panasonic(said: Said): Iterable<Told> {
	const [x = 0, y = 0] = said.numbers('AFPointPosition');
	// Numbers far outside of it stand for none.
	if (x <= 0 || y <= 0 || x >= 1 || y >= 1) return;
	const [width = 0, height = 0] = said.numbers('AFAreaSize');
	const inside = width > 0 && height > 0 && width <= 1 && height <= 1;
	yield {
		frame: { width: 1, height: 1 },
		grid: true,
		points: [{ x, y, width: inside ? width : 0, height: inside ? height : 0, kind: 'selected' }]
	};
}

/** Who tells it, by the group of its tags: each gives what it knows, best first. */
const makers: readonly { readonly group: string; readonly read: (said: Said) => Iterable<Told> }[] = [
	{ group: 'Canon', read: canon },
	{ group: 'Nikon', read: nikon },
	{ group: 'Sony', read: sony },
	{ group: 'FujiFilm', read: fujifilm },
	{ group: 'Olympus', read: olympus },
	{ group: 'Panasonic', read: panasonic }
];

const inFractions = (point: FocusPoint, { width, height }: Size): FocusPoint => ({
	...point,
	x: point.x / width,
	y: point.y / height,
	width: point.width / width,
	height: point.height / height
});

/** From the middle on the sensor to the rectangle on the picture turned upright (CIPA DC-008, tag 0x0112). */
export function upright({ x, y, width, height, kind }: FocusPoint, orientation: number): FocusPoint {
	const turned = turns[orientation] ?? turns[1];
	const [across, down] = turned?.(x, y) ?? [x, y];
	const [wide, high] = orientation >= 5 && orientation <= 8 ? [height, width] : [width, height];
	return { x: across - wide / 2, y: down - high / 2, width: wide, height: high, kind };
}

/** Where a point of the stored picture is on the upright one. */
const turns: Readonly<Record<number, (x: number, y: number) => readonly [x: number, y: number]>> = {
	1: (x, y) => [x, y],
	2: (x, y) => [1 - x, y],
	3: (x, y) => [1 - x, 1 - y],
	4: (x, y) => [x, 1 - y],
	5: (x, y) => [y, x],
	6: (x, y) => [1 - y, x],
	7: (x, y) => [1 - y, 1 - x],
	8: (x, y) => [y, 1 - x]
};

/** What lies outside of the picture by its middle, or is larger than it, is damage. */
export function onPicture({ x, y, width, height }: Omit<FocusPoint, 'kind'>): boolean {
	const [across, down] = [x + width / 2, y + height / 2];
	return (
		across >= 0 &&
		across <= 1 &&
		down >= 0 &&
		down <= 1 &&
		width >= 0 &&
		height >= 0 &&
		width <= 1 &&
		height <= 1
	);
}

/** Whether a frame has the proportions of the picture that is shown upright. */
export function fits(frame: Size, orientation: number, shown: Size): boolean {
	const swapped = orientation >= 5 && orientation <= 8;
	const proportion = swapped ? frame.height / frame.width : frame.width / frame.height;
	return Math.abs((proportion * shown.height) / shown.width - 1) <= alike;
}
