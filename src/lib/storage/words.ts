/**
 * The rows of the dictionary (dictionary.ts). What one write adds is one row, since a database takes as long for a row of
 * one text as for a row of a thousand; rows of older versions hold one text each.
 */
import type { WordRow, WordsRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

/** A text and its number. Never changed, never removed. */
export type Word = WordRow;

function wordsIn(row: WordRow | WordsRow): readonly Word[] {
	if (!('texts' in row)) return [row];
	const first = row.id - row.texts.length + 1;
	return row.texts.map((text, at) => ({ id: first + at, text }));
}

/** All words above a number that some row ends at, or all from 0 on. */
export async function wordsAbove(db: LibraryDb, read: number): Promise<Word[]> {
	const rows = await db.words.where(':id').above(read).toArray();
	return rows.flatMap(wordsIn);
}

/** The words of these numbers, and others beside them; those that nobody ever added are not among them. */
export async function wordsWith(db: LibraryDb, ids: readonly number[]): Promise<Word[]> {
	const rows = (await db.words.bulkGet([...ids])).flatMap((row) => row ?? []);
	const found = rows.flatMap(wordsIn);
	const known = new Set(found.map(({ id }) => id));
	const left = ids.filter((id) => !known.has(id));
	if (left.length === 0) return found;
	// They lie in rows that end further on, with hundreds of others: few rows from there on.
	const first = left.reduce((least, id) => Math.min(least, id));
	const more = await db.words.where(':id').aboveOrEqual(first).toArray();
	return [...found, ...more.flatMap(wordsIn)];
}

/** Adds texts that are not there yet, in the current transaction over `words`. @returns them with their numbers */
export async function addWords(through: LibraryDb, texts: readonly string[]): Promise<Word[]> {
	if (texts.length === 0) return [];
	// The database counts: it knows of numbers that were given before, even where their rows are gone.
	const first = await through.words.add({ texts } as WordsRow);
	await through.words.delete(first);
	const row: WordsRow = { id: first + texts.length - 1, texts };
	await through.words.put(row);
	return [...wordsIn(row)];
}
