/** Pictures in maker notes: two values say where one lies and how long it is. */
import type { Entry } from '../model.ts';
import type { Note } from './note.ts';

/** What must be known of a picture: a JPEG has no fewer bytes. */
const leastSize = 4;

/**
 * Pushes the picture that two facts of a note tell of, as a tag and as a preview, where both are there.
 * @param start name of the fact that says where it begins, counted as the note's offsets are; @param length of that on its size
 */
export function pushPreview(note: Note, entry: Entry, start: string, length: string): void {
	const { data, facts, found } = note;
	const [offset, size] = [facts.get(start), facts.get(length)];
	if (typeof offset !== 'number' || typeof size !== 'number' || size <= 0) return;
	const range = [data.base + offset, size] as const;
	found.tag(entry, { binary: size }, range);
	if (offset <= 0 || size < leastSize || offset + size > data.size) return;
	const head = data.bytes(offset, 3);
	// Some cameras write another first byte.
	if (head && !(head[1] === 0xd8 && head[2] === 0xff)) return;
	found.preview({ name: entry.name, mime: 'image/jpeg', range });
}
