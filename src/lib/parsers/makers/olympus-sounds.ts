/**
 * What Olympus' voice recorders say of a recording: in a chunk of WAV, and at the head of the files of Digital Speech Standard
 * (DSS, DS2), of which no more is known. Names: https://exiftool.org/TagNames/Olympus.html#WAV
 */
import { addConversions } from '../conversions.ts';
import { recorderConversions } from '../conversions/recorders.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import * as tables from '../tags/makers/olympus-sounds.ts';
import { readRows } from './binary.ts';
import { noteOf } from './note.ts';

addConversions(recorderConversions);

/** Bytes of the head of a file, and how many there must be. */
const [headSize, leastHead] = [898, 68];

/** Reads a chunk of WAV. @param at file position of its first byte */
export function readOlympusChunk(bytes: Uint8Array, at: number, found: TagSink): void {
	readRows(bytes, at, noteOf(bytes, at, true, found), tables.olympusWAV);
}

/** Reads a file of Digital Speech Standard. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const bytes = await file.read(0, headSize);
	if (bytes.length < leastHead) return;
	const type = latin1(bytes.subarray(1, 4));
	found.is({ type: type.toUpperCase(), extension: type, mime: `audio/x-${type}` });
	if (bytes.length < headSize) found.warn(`${type.toUpperCase()}: the head is cut off`);
	readRows(bytes, 0, noteOf(bytes, 0, true, found), tables.olympusDSS);
}
