/**
 * The notes of Sony Ericsson's phones: a mark of twelve bytes, from whose end offsets count, and eight bytes further a
 * directory that tells where a larger preview lies. Names: https://exiftool.org/TagNames/Sony.html#Ericsson
 */
import { entryFor } from '../table.ts';
import { sonyEricsson } from '../tags/makers/sony-ericsson.ts';
import { readMakerDirectory } from './directory.ts';
import { rebased, type Note } from './note.ts';
import { pushPreview } from './preview.ts';

const markSize = 12;
const directory = 8;
const group1 = 'Sony';
const preview = entryFor(sonyEricsson, 'PreviewImage', 'PreviewImage', { binary: true, group1 });

export function readNote(note: Note): void {
	const own = rebased(note, note.start + markSize);
	readMakerDirectory(own, { offset: directory, table: sonyEricsson, group1 });
	// It is kept as it is shown, from the start of the file.
	const start = own.facts.get('start');
	if (typeof start !== 'number') return;
	own.facts.set('start', start - (own.data.shown ?? own.data.base));
	pushPreview(own, preview, 'start', 'length');
}
