/**
 * Kodak's own directory in raw files of its professional cameras, to which a tag of the first directory points.
 * https://exiftool.org/TagNames/Kodak.html#IFD
 */
import { addConversions } from '../conversions.ts';
import { kodakConversions } from '../conversions/kodak.ts';
import { decodeString } from '../blocks/exif-values.ts';
import type { Entry } from '../model.ts';
import { entryFor } from '../table.ts';
import { kodakIFD, kodakProcessing, kodakTextualInfo } from '../tags/makers/kodak.ts';
import { binary } from './binary.ts';
import { readMakerDirectory } from './directory.ts';
import type { Block, Blocks, FieldsBy, Note } from './note.ts';

addConversions(kodakConversions);

const textualInfo = 0x03f1;
const processing = 0x03fd;

/** Lines of a name, a colon and a value: of one name the last counts. What has no colon is kept as it is. */
const readTexts: Block = (place) => {
	const { note, at, size } = place;
	const { found } = note;
	const others: string[] = [];
	const values = new Map<string, readonly [Entry, string]>();
	for (const line of decodeString(place.bytes()).split(/[\r\n]+/)) {
		found.budget.item();
		const [, name, value = ''] = /^(.*?):\s*(.*)$/.exec(line) ?? [];
		const entry = name === undefined ? undefined : (named.get(name) ?? unlisted(name));
		if (entry) values.set(entry.name, [entry, value]);
		else if (line !== '') others.push(line);
	}
	const other = named.get('_other_info');
	for (const [entry, value] of values.values()) found.tag(entry, value, [at, size]);
	if (others.length > 0 && other) found.tag(other, others, [at, size]);
};
const named = kodakTextualInfo.entries;

/** A line that nobody listed is shown under its own name, its words in capitals. */
const unlisted = (name: string): Entry =>
	entryFor(
		kodakTextualInfo,
		name,
		name.replace(/(?:^|\W)[a-z]/g, (letter) => letter.toUpperCase()).replace(/[^-\w]/g, '')
	);

/** Of one size the parameters of processing are known. */
const processingSize = 72;
const readParameters = binary(kodakProcessing, { type: 'int16u' });
const parameters = kodakIFD.entries.get(processing);
const readProcessing: Block = (place) => {
	const { note, at, size } = place;
	if (size === processingSize) readParameters(place);
	else if (parameters) note.found.tag(parameters, { binary: size }, [at, size]);
};

const blocks: Blocks = { [textualInfo]: readTexts, [processing]: readProcessing };

export function readNote(note: Note): void {
	readMakerDirectory(note, { offset: note.start, table: kodakIFD, blocks });
}

/** Reads fields that stand elsewhere. Parameters of processing are kept as they are there, as ExifTool does. */
export function readFields(note: Note, fieldsBy: FieldsBy): void {
	readMakerDirectory(note, {
		offset: 0,
		table: kodakIFD,
		blocks: { [textualInfo]: readTexts },
		fields: fieldsBy(kodakIFD)
	});
}
