// What Fuse.js says of the first of the rows that were found: how well each fits, and which letters of it do.
import type { FuseResultMatch } from 'fuse.js';
import type { Columns } from './columns.ts';
import type { Found } from './guess.ts';
import type { Part } from './highlight.ts';
import { wordFields } from './word-fields.ts';

/** Rows that Fuse.js looks at: more cost time and make it worse, as it weighs words by what it is given. */
export const finest = 60;

export interface Opinion {
	/** 0 fits perfectly, 1 not at all. */
	readonly score: number;
	/** Letters that fit, by text. */
	readonly parts: ReadonlyMap<string, readonly Part[]>;
}

/** Parts of a text as Fuse.js tells them: with the last letter instead of the end. */
export function partsOf({ indices }: Pick<FuseResultMatch, 'indices'>): readonly Part[] {
	return indices.map(([start, last]) => ({ start, end: last + 1 }));
}

/**
 * Asks Fuse.js about some rows; those it finds nothing in have no opinion.
 * @param rows at most `finest`
 */
export async function opinionsOf(
	rows: readonly number[],
	columns: Columns,
	found: readonly Found[]
): Promise<ReadonlyMap<number, Opinion>> {
	// Read before anything is awaited: an update may change the columns meanwhile.
	const documents = rows.map((row) => ({
		row,
		...Object.fromEntries(wordFields.map(({ field }) => [field.name, columns.text(field.name).textsAt(row)]))
	}));
	if (documents.length === 0) return new Map();
	const { default: Fuse } = await import('fuse.js');
	const fuse = new Fuse(documents, {
		keys: wordFields.map(({ field, weight }) => ({ name: field.name, weight })),
		useTokenSearch: true,
		ignoreLocation: true,
		ignoreDiacritics: true,
		includeScore: true,
		includeMatches: true,
		threshold: 0.3
	});
	const words = found.map(({ asked }) => asked).join(' ');
	return new Map(
		fuse.search(words).map(({ item, score, matches }) => {
			const parts = new Map<string, readonly Part[]>();
			for (const match of matches ?? [])
				if (match.value !== undefined) parts.set(match.value, partsOf(match));
			return [item.row, { score: score ?? 1, parts }];
		})
	);
}
