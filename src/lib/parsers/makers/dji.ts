/**
 * DJI's maker notes: a directory, or a text of names and values in brackets, which lies in a segment of a JPEG as well; and
 * the segments of its thermal cameras. Names: https://exiftool.org/TagNames/DJI.html
 */
import { decodeString } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { djiConversions } from '../conversions/dji.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { Table, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { djiThermalParams, djiThermalParams2, djiThermalParams3 } from '../tags/makers/dji-thermal.ts';
import { djiInfo, djiMain } from '../tags/makers/dji.ts';
import { readRows } from './binary.ts';
import { readMakerDirectory } from './directory.ts';
import { bytesOf, noteOf, type Note } from './note.ts';

addConversions(djiConversions);

const infoHead = '[ae_dbg_info:';

export function readNote(note: Note): void {
	if (latin1(bytesOf(note, 0, infoHead.length)) === infoHead) {
		readInfo(bytesOf(note), note.data.base + note.start, note.found);
	} else readMakerDirectory(note, { offset: note.start, table: djiMain });
}

/** Letters that no text has. */
const noText = /[^\n -~]/;

/** `[name:value]` again and again. A value may hold any bytes, brackets too: it ends where the next name, or nothing, follows. */
function readInfo(bytes: Uint8Array, at: number, found: TagSink, group0?: string): void {
	const letters = latin1(bytes);
	const pairs = /\[([^:\]]*):(.*?)\](?=\[|$)/gsy;
	for (let pair = pairs.exec(letters); pair; pair = pairs.exec(letters)) {
		found.budget.item();
		const [whole, name = '', value = ''] = pair;
		const entry = djiInfo.entries.get(name) ?? entryFor(djiInfo, name, nameOf(name));
		const start = pair.index + whole.length - 1 - value.length;
		const content = bytes.subarray(start, start + value.length);
		// Texts are filled up with zeros.
		const text = value.replace(/\0+$/, '');
		const isText = text !== '' && !noText.test(text);
		const raw = isText ? decodeString(content) : { binary: content.length, bytes: content };
		found.tag(entry, raw, [at + start, content.length], undefined, group0);
	}
}

const nameOf = (name: string): string =>
	name
		.replace(/\(.*\)/, '')
		.replace(/(^|_)([a-z])/g, (_all, gap: string, letter: string) => gap + letter.toUpperCase());

/** One segment of a JPEG. */
export interface DjiSegment {
	readonly number: number;
	readonly bytes: Uint8Array;
	readonly offset: number;
}

export const debugHead = 'DJI-DBG\0';

/** Blocks of settings in APP4: where their mark stands, the mark, where they begin. */
const settings: readonly (readonly [place: number, mark: string, start: number, table: Table])[] = [
	[0, '\xaa\x55\x12\x06', 0, djiThermalParams],
	[32, '\x2c\x01\x20\x00', 0, djiThermalParams2],
	[32, '\xaa\x55\x38\x00', 32, djiThermalParams3]
];

/** What lies in so many segments that they must be put together: by number of the segment. */
const gathered: Readonly<Record<number, string>> = { 3: 'ThermalData', 5: 'ThermalCalibration' };

/** Reads the segments that DJI's cameras write. */
export function readDjiSegments(segments: readonly DjiSegment[], found: TagSink): void {
	const sizes = new Map<string, { size: number; first: DjiSegment }>();
	for (const segment of segments) {
		const { number, bytes, offset } = segment;
		if (number === 7 && latin1(bytes.subarray(0, debugHead.length)) === debugHead) {
			readInfo(bytes.subarray(debugHead.length), offset + debugHead.length, found, 'APP7');
			continue;
		}
		const name = gathered[number];
		if (name !== undefined) {
			const known = sizes.get(name);
			sizes.set(name, { size: (known?.size ?? 0) + bytes.length, first: known?.first ?? segment });
			continue;
		}
		if (number !== 4) continue;
		const kind = settings.find(
			([place, mark]) => latin1(bytes.subarray(place, place + mark.length)) === mark
		);
		if (!kind) continue;
		const [, , start, table] = kind;
		const block = bytes.subarray(start);
		found.attempt(table.name, () => {
			readRows(block, offset + start, noteOf(block, offset + start, true, found), table);
		});
	}
	for (const [name, { size, first }] of sizes) {
		const entry = entryFor(djiThermalParams, name, name, { group0: `APP${first.number}`, binary: true });
		found.tag(entry, { binary: size }, [first.offset, first.bytes.length]);
	}
}
