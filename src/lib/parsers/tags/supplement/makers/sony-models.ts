/** Which of Sony's cameras a row holds for. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition } from '../../../table.ts';

type When = NonNullable<MakerHint['when']>;

/** Models by their name. */
export const of =
	(models: RegExp): When =>
	({ note }: Place) =>
		models.test(note.model);

export const notOf =
	(models: RegExp): When =>
	({ note }: Place) =>
		!models.test(note.model);

/** Where two conditions hold. */
export const both =
	(one: When, other: When): When =>
	(place) =>
		one(place) && other(place);

/** A row with a condition besides what it has. */
export const only = (row: Addition, when: When): Addition => ({
	...row,
	hint: { ...(row.hint as MakerHint | undefined), when }
});

/** Compact cameras: lenses that are not changed. */
export const compact = /^(?:DSC-|Stellar)/;
