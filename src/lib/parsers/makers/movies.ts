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
import { onDemand } from '../on-demand.ts';
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

/** Loaded apart: the names of all of Olympus' cameras are among them. */
const olympus = onDemand(() => import('../tags/makers/olympus-films.ts'));
const olympusMake = 'OLYMPUS DIGITAL CAMERA';
/** Of Olympus' three layouts two are told by numbers in them. */
const [olympusFirst, olympusMp4] = [
	[32, '\x01\0'],
	[44, '\n\0\0\0']
] as const;

/** @param at file position of the box's content */
export function readMovieTags(bytes: Uint8Array, at: number, found: TagSink): void {
	const head = latin1(bytes.subarray(0, longestMake));
	const table = makes.find(([start]) => start.test(head))?.[1];
	const read = (by: Table) => {
		readRows(bytes, at, noteOf(bytes, at, true, found), by);
	};
	if (table) read(table);
	if (!head.startsWith(olympusMake)) return;
	const has = ([from, mark]: readonly [number, string]) =>
		latin1(bytes.subarray(from, from + mark.length)) === mark;
	found.later('Olympus', olympus, ({ olympusMOV1, olympusMOV2, olympusMP4 }) => {
		read(has(olympusFirst) ? olympusMOV1 : has(olympusMp4) ? olympusMP4 : olympusMOV2);
	});
}
