/**
 * What cameras keep of themselves in the `TAGS` box of their movies: a block of fixed places, little-endian, that begins with
 * their make. Layouts: https://exiftool.org/TagNames/QuickTime.html#UserData
 */
import { latin1 } from '../io/byte-reader.ts';
import type { Table, TagSink } from '../model.ts';
import {
	fujiFilmMOV,
	kodakMOV,
	minoltaMOV1,
	minoltaMOV2,
	nikonMOV,
	pentaxMOV,
	samsungMP4,
	sanyoMOV
} from '../tags/makers/movies.ts';
import { readRows } from './binary.ts';
import { noteOf } from './note.ts';

const makes: readonly (readonly [start: RegExp, table: Table])[] = [
	[/^FUJIFILM DIGITAL CAMERA\0/, fujiFilmMOV],
	[/^EASTMAN KODAK COMPANY/, kodakMOV],
	[/^KONICA MINOLTA DIGITAL CAMERA/, minoltaMOV1],
	[/^MINOLTA DIGITAL CAMERA/, minoltaMOV2],
	[/^NIKON DIGITAL CAMERA\0/, nikonMOV],
	[/^PENTAX DIGITAL CAMERA\0/, pentaxMOV],
	[/^SAMSUNG DIGITAL CAMERA\0/, samsungMP4],
	[/^SANYO DIGITAL CAMERA\0/, sanyoMOV]
];

const longestMake = 32;

/** @param at file position of the box's content */
export function readMovieTags(bytes: Uint8Array, at: number, found: TagSink): void {
	const head = latin1(bytes.subarray(0, longestMake));
	const table = makes.find(([start]) => start.test(head))?.[1];
	if (table) readRows(bytes, at, noteOf(bytes, at, true, found), table);
}
