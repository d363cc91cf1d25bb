/** The operations of bulk edits, in the order of menus: one line each, one file each. */
import { append } from './append.ts';
import { changeCase } from './case.ts';
import { clean } from './clean.ts';
import { replaceCodes } from './codes.ts';
import { copyField } from './copy-field.ts';
import { dateFromName } from './date-from-name.ts';
import { findReplace } from './find-replace.ts';
import { neighbours } from './neighbours.ts';
import { number } from './number.ts';
import type { Operation, Step } from './operation.ts';
import { copyPlace, paste } from './paste.ts';
import { placeNames, placePosition } from './places.ts';
import { remove } from './remove.ts';
import { set } from './set.ts';
import { template } from './template.ts';
import { align, clock, interval, shift } from './time-shift.ts';
import { geotag } from './track.ts';
import { zone } from './zone.ts';

export const operations: readonly Operation[] = [
	set,
	append,
	remove,
	findReplace,
	template,
	replaceCodes,
	copyField,
	paste,
	changeCase,
	clean,
	number,
	shift,
	clock,
	align,
	interval,
	dateFromName,
	zone,
	geotag,
	neighbours,
	copyPlace,
	placeNames,
	placePosition
];

const byId = new Map(operations.map((one) => [one.id, one]));

/** Whether any of these steps needs the gazetteer. */
export function needPlaces(steps: readonly Step[]): boolean {
	return steps.some((step) => operationOf(step.operation)?.needs === 'places');
}

/** Undefined where there is none of that id. */
export function operationOf(id: string): Operation | undefined {
	return byId.get(id);
}
