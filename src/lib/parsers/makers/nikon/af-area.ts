/**
 * Where Nikon's Z 9 first looked for its subject: a place and a size in steps of the sensor, told in pixels of the picture and in
 * focus points. Only whole numbers of focus points are told, so that steps are rounded to them.
 */
import { entryFor } from '../../table.ts';
import type { Entry } from '../../model.ts';
import type { Note } from '../note.ts';

interface Axis {
	readonly position: string;
	readonly size: string;
	/** Pixels from one focus point to the next, and of the first. */
	readonly pixels: number;
	readonly first: number;
	/** How many focus points a place in steps is from the first one. */
	readonly points: (steps: number) => number;
	readonly stepsOfPoint: number;
}

const rounded = (number: number): number => Math.sign(number) * Math.floor(Math.abs(number) + 0.5);
/** Beyond the middle of the sensor columns begin three steps earlier. */
const middleColumn = 49;

const axes: readonly Axis[] = [
	{
		...{ position: 'AFAreaInitialXPosition', size: 'AFAreaInitialWidth', pixels: 259, first: -16 },
		points: (steps) => rounded((steps < middleColumn ? steps : steps + 3) / 4),
		stepsOfPoint: 4
	},
	{
		...{ position: 'AFAreaInitialYPosition', size: 'AFAreaInitialHeight', pixels: 291, first: 133 },
		points: (steps) => rounded(steps / 6.67),
		stepsOfPoint: 7
	}
];

/** @param at file position of the first of the bytes @param rows of the block */
export function tellAfArea(bytes: Uint8Array, at: number, { found }: Note, rows: readonly Entry[]): void {
	const named = (name: string) => rows.find((row) => row.name === name);
	for (const { position, size, pixels, first, points, stepsOfPoint } of axes) {
		const [place, extent] = [named(position), named(size)];
		if (typeof place?.id !== 'number' || typeof extent?.id !== 'number') continue;
		const [steps, span] = [bytes[place.id], bytes[extent.id]];
		if (steps === undefined || span === undefined) continue;
		const signed = steps > 127 ? steps - 256 : steps;
		const wide = 1 + Math.floor(span / stepsOfPoint);
		const center = first + pixels * (points(signed) + Math.floor(wide / 2));
		const print = { [signed]: String(center) };
		found.tag(entryFor(place.table, place.id, position, { print }), signed, [at + place.id, 1]);
		found.tag(extent, wide, [at + extent.id, 1]);
	}
}
