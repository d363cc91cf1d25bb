/**
 * What Sony's Image Data Converter writes into raw files: how a picture was developed, one directory a version, and a preview
 * of it. https://exiftool.org/TagNames/SonyIDC.html
 */
import { entryFor } from '../table.ts';
import { sonyIDCMain } from '../tags/makers/sony-idc.ts';
import { readMakerDirectory } from './directory.ts';
import { withLastFirst } from './last-first.ts';
import { rebased, type Note } from './note.ts';
import { pushPreview } from './preview.ts';

const preview = entryFor(sonyIDCMain, 'IDCPreviewImage', 'IDCPreviewImage', { binary: true });
const [start, length] = ['idcStart', 'idcLength'] as const;

/** Where a version's directory lies in the note's data. */
export interface Version {
	readonly offset: number;
	/** Its offsets count from its own first byte, not as the file's do. */
	readonly own: boolean;
}

/** Reads versions in their order: what the last says counts. */
export function readIdc(note: Note, versions: readonly Version[]): void {
	withLastFirst(note, (kept) => {
		for (const { offset, own } of versions) {
			kept.found.attempt('SonyIDC', () => {
				const data = own ? rebased(kept, offset) : kept;
				readMakerDirectory(data, { offset: own ? 0 : offset, table: sonyIDCMain });
			});
		}
	});
	// It is kept as it is shown, from the start of the file.
	const shown = note.facts.get(start);
	if (typeof shown !== 'number' || shown <= 0) return;
	note.facts.set(start, shown - (note.data.shown ?? note.data.base));
	pushPreview(note, preview, start, length);
}
