/**
 * Google's HDR+ notes, in EXIF and in XMP: disguised (google-cipher.ts) and packed; inside, up to version 2 text in sections,
 * since version 3 a message of protocol buffers (https://protobuf.dev/programming-guides/encoding/). Names:
 * https://exiftool.org/TagNames/Google.html
 */
import { fromBase64 } from '../blocks/base64.ts';
import { decodeText } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { googleConversions } from '../conversions/google.ts';
import { DamagedFile } from '../damage.ts';
import { inflate } from '../io/inflate.ts';
import type { ByteRange, RawValue, Table, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { googleHDRPlusMakerNote, googleHDRPMakerNote, googleShotLogData } from '../tags/makers/google.ts';
import { hdrpVersion, undisguised } from './google-cipher.ts';
import { bytesOf, type Note } from './note.ts';
import { walkMessage, type MessageField } from './protobuf.ts';

addConversions(googleConversions);

export function readNote(note: Note): void {
	readHdrp(bytesOf(note), [note.data.base + note.start, note.size], note.found);
}

/** A property of XMP that is such a note, in base64. @param name of the property's tag */
export function readXmpNote(name: string, text: string, range: ByteRange, found: TagSink): void {
	const bytes = fromBase64(text, found.budget);
	const table = name === 'ShotLogData' ? googleShotLogData : undefined;
	readHdrp(bytes, range, found, table);
}

/** Unpacking takes its time: the note is read when the rest of the file is. */
function readHdrp(bytes: Uint8Array, range: ByteRange, found: TagSink, table?: Table): void {
	const version = hdrpVersion(bytes);
	if (version === undefined) throw new DamagedFile('no HDR+ note');
	const part = {
		loaded: undefined,
		load: () => inflate(undisguised(bytes), found.budget, 'gzip')
	};
	found.later('HDR+ note', part, ({ bytes: plain, whole }) => {
		if (!whole) found.warn('HDR+ note: not all of it could be unpacked');
		if (table) readMessage(plain, range, found, table);
		else if (version === 2) readSections(plain, range, found);
		else readMessage(plain, range, found, googleHDRPlusMakerNote);
	});
}

const notes = 'ProcessingNotes';

/** Lines that are not indented begin a section, or are one: bytes in base64. */
function readSections(bytes: Uint8Array, range: ByteRange, found: TagSink): void {
	const text = decodeText(bytes);
	const table = googleHDRPMakerNote;
	const remarks: string[] = [];
	let section: string | undefined;
	let body = '';
	const finish = () => {
		const entry = section === undefined ? undefined : table.entries.get(section);
		if (entry) found.tag(entry, { binary: body.length, bytes: new TextEncoder().encode(body) }, range);
		section = undefined;
		body = '';
	};
	for (const line of text.split('\n')) {
		found.budget.item();
		if (/^\s/.test(line)) {
			if (section !== undefined) body += `${line}\n`;
			continue;
		}
		finish();
		const packed = /^([\w ]+?)(?: (\d+))? \(base64\): (.*)$/.exec(line);
		if (packed) {
			const [, name = '', number = '', letters = ''] = packed;
			const entry = table.entries.get(name);
			const content = fromBase64(letters, found.budget);
			if (!entry) continue;
			const own =
				number === '' ? entry : entryFor(table, `${name} ${number}`, `${entry.name}${number}`, entry);
			found.tag(own, { binary: content.length, bytes: content }, range);
			continue;
		}
		const name = line.replace(/:$/, '');
		if (name !== notes && table.entries.has(name)) section = name;
		else if (line !== '') remarks.push(line);
	}
	finish();
	const entry = table.entries.get(notes);
	if (entry && remarks.length > 0) found.tag(entry, remarks.join('\n'), range);
}

/** Messages in the message, by the path of their numbers. */
const messages = new Set(['1', '9', '9-36', '12', '12-12', '12-13']);

/** Pushes the fields that the table has. Of those that come again the last counts, so that it goes first. */
function readMessage(bytes: Uint8Array, range: ByteRange, found: TagSink, table: Table): void {
	const again = new Map<string, (readonly [MessageField, string])[]>();
	walkMessage(bytes, messages, found.budget, (path, field) => {
		const entry = table.entries.get(path) ?? table.entries.get(Number(path));
		if (!entry) return;
		const list = again.get(path);
		if (list) list.unshift([field, path]);
		else again.set(path, [[field, path]]);
	});
	for (const [path, fields] of again) {
		const entry = table.entries.get(path) ?? table.entries.get(Number(path));
		if (!entry) continue;
		for (const [field] of fields) {
			const raw = rawOf(field, entry.binary === true);
			if (raw !== undefined) found.tag(entry, raw, range);
		}
	}
}

function rawOf(field: MessageField, binary: boolean): RawValue | undefined {
	if (!(field instanceof Uint8Array)) return field;
	return binary ? { binary: field.length, bytes: field } : decodeText(field);
}
