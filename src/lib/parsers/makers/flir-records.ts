/**
 * FLIR's records that are no rows of fixed places: what was measured in the picture, and lines of text. Forms as in
 * https://exiftool.org/forum/index.php?topic=5538 and in files that ExifTool reads; names:
 * https://exiftool.org/TagNames/FLIR.html
 */
import { decodeUtf16 } from '../blocks/exif-values.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { Entry, ByteRange, RawValue, Table, TagSink } from '../model.ts';
import { entryFor, named } from '../table.ts';
import * as tables from '../tags/makers/flir.ts';

/** Both kinds of records begin with a head of so many bytes. */
const headSize = 12;

/** Of a measurement: its fixed part, the least that one can have, where its kind lies. */
const fixedSize = 36;
const leastSize = 40;
const kindAt = 10;

/** A version is a small number: a large one is stored the other way round. */
const isOtherOrder = (record: Uint8Array, little: boolean): boolean =>
	record.length >= 2 && new ByteReader(record, little).u16() > 0xff;

/** Spots, areas and lines that somebody drew, each with its corners and a label. @param little byte order of the file */
export function readMeasurements(record: Uint8Array, at: number, little: boolean, found: TagSink): void {
	const order = isOtherOrder(record, little) ? !little : little;
	const reader = new ByteReader(record, order);
	let start = headSize;
	for (let number = 1; start + leastSize <= record.length; number++) {
		found.budget.item();
		const size = reader.seek(start).u16();
		if (size < leastSize) return;
		if (start + size > record.length) {
			found.warn(`FLIR: measurement ${number} is cut off`);
			return;
		}
		const push = (name: string, value: RawValue, from: number, length: number) => {
			found.tag(measurement(number, name), value, [at + start + from, length]);
		};
		const cornersSize = reader.skip(2).u16();
		push('Type', reader.seek(start + kindAt).u16(), kindAt, 2);
		const labelAt = fixedSize + cornersSize;
		if (labelAt <= size) {
			reader.seek(start + fixedSize);
			const corners = Array.from({ length: cornersSize >> 1 }, () => reader.u16());
			push('Params', corners, fixedSize, cornersSize);
			push(
				'Label',
				decodeUtf16(record.subarray(start + labelAt, start + size), order),
				labelAt,
				size - labelAt
			);
		}
		start += size;
	}
}

/** The rows are listed for the first measurement; those of the others are the same under their own number. */
function measurement(number: number, name: string): Entry {
	const first = named(tables.flirMeasInfo, `Meas1${name}`);
	if (number === 1) return first;
	const own = `Meas${number}${name}`;
	return entryFor(tables.flirMeasInfo, own, own, first.print === undefined ? {} : { print: first.print });
}

// What may repeat is bounded: a record of digits alone is looked through once.
const generated = /# Generated at ([^\n\r]{0,256})[\n\r]/;
const line = /(\d{1,16}).(label|value|param) text "([^\n]*)"/g;
const utf8 = new TextDecoder('utf-8');
const text = (letters: string): string =>
	utf8.decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));

/** Lines of text up to the first NUL: pairs of a label and a value, or parameters, by number; maybe when they were written. */
export function readLines(record: Uint8Array, at: number, table: Table, found: TagSink): void {
	const [letters = ''] = latin1(record.subarray(headSize)).split('\0', 1);
	const rangeOf = (index: number, length: number): ByteRange => [at + headSize + index, length];
	const date = table === tables.flirParamInfo ? generated.exec(letters) : null;
	if (date)
		found.tag(named(table, 'DateTimeGenerated'), text(date[1] ?? ''), rangeOf(date.index, date[0].length));
	for (const match of letters.matchAll(line)) {
		found.budget.item();
		const [whole, number = '', word = '', value = ''] = match;
		const name = `${word.charAt(0).toUpperCase()}${word.slice(1)}${number}`;
		const entry = table.entries.get(name) ?? entryFor(table, name, name);
		found.tag(entry, text(value), rangeOf(match.index, whole.length));
	}
}
