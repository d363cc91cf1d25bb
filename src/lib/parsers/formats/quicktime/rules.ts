/** Short ways to write rules. */
import { readFields, type Field, type Movie } from './movie.ts';
import type { Box, BoxRule, ContainerRule } from './boxes.ts';

export type Rule = BoxRule<Movie>;

export const read = (how: (box: Box, movie: Movie) => void): Rule => ({ kind: 'read', read: how });

/** Boxes of tags are read whole, since covers of megabytes lie between the texts. */
export const readWhole = (how: (box: Box, movie: Movie) => void): Rule => ({
	kind: 'read',
	read: how,
	upTo: 8 * 1024 * 1024
});

export const open = (
	rules: readonly (readonly [string, Rule])[],
	more: Partial<ContainerRule<Movie>> = {}
): ContainerRule<Movie> => ({ kind: 'open', rules: new Map(rules), ...more });

/** A box of fields at fixed places. */
export const fieldsBox = (table: string, fields: Field[]): Rule =>
	read((box, movie) => {
		readFields(movie, box, table, fields);
	});
