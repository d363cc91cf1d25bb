/** The segment that Casio's first cameras wrote in place of EXIF: fixed places. https://exiftool.org/TagNames/Casio.html */
import { addConversions } from '../conversions.ts';
import { casioConversions } from '../conversions/casio.ts';
import { wholeData } from '../blocks/tiff-data.ts';
import type { TagSink } from '../model.ts';
import { casioQVCI } from '../tags/makers/casio.ts';
import { readRows } from './binary.ts';

addConversions(casioConversions);

/** Reads the segment. @param at file position of its first byte */
export function readQvci(bytes: Uint8Array, at: number, found: TagSink): void {
	const data = wholeData(bytes, at, { little: false, big: false });
	const note = { data, start: 0, size: bytes.length, make: '', model: '', found, facts: new Map() };
	readRows(bytes, at, note, casioQVCI);
}
