/** JVC's maker notes: a directory after four letters, or texts of three letters, a colon and four letters. https://exiftool.org/TagNames/JVC.html */
import { decodeText } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { jvcConversions } from '../conversions/jvc.ts';
import { unknownEntry } from '../table.ts';
import { jvcMain, jvcText } from '../tags/makers/jvc.ts';
import { isLittleAt } from './byte-order.ts';
import { readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Note } from './note.ts';

addConversions(jvcConversions);

const directory = 4;

export function readNote(note: Note): void {
	if (note.data.bytes(note.start, 1)?.[0] !== 0x4a) {
		readTexts(note);
		return;
	}
	const offset = note.start + directory;
	readMakerDirectory(rebased(note, 0, isLittleAt(note, offset)), { offset, table: jvcMain });
}

function readTexts(note: Note): void {
	const { found, data, start } = note;
	for (const match of decodeText(bytesOf(note)).matchAll(/([A-Z]+):(.{3,4})/gs)) {
		const [all, name = '', value = ''] = match;
		const entry = jvcText.entries.get(name) ?? unknownEntry(jvcText, name, () => name);
		found.tag(entry, value, [data.base + start + match.index, all.length]);
	}
}
