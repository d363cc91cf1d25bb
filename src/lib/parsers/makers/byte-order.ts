/** The byte order of a maker's directory, which need not be that of the structure around it. */
import type { Note } from './note.ts';

/**
 * Whether the directory at a place of the note's data is little-endian: it has fewer than 256 entries, so that of the two bytes
 * of their count the one that stands for more is the smaller.
 */
export function isLittleAt({ data }: Note, directory: number): boolean {
	const [first = 0, second = 0] = data.bytes(directory, 2) ?? [];
	const [low, high] = data.little ? [first, second] : [second, first];
	return high > low ? !data.little : data.little;
}
