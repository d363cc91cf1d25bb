/**
 * What Nikon's cameras say of a picture in a block whose form changes with every model: which form, is told by its version and,
 * of older ones, its size. All but the oldest are enciphered. Forms and names: https://exiftool.org/TagNames/Nikon.html#ShotInfo
 */
import { latin1 } from '../../io/byte-reader.ts';
import type { Table } from '../../model.ts';
import * as custom from '../../tags/makers/nikon-custom.ts';
import * as tables from '../../tags/makers/nikon-shot.ts';
import { readRows } from '../binary.ts';
import type { Note, Place } from '../note.ts';
import { deciphered, keyOf } from './cipher.ts';
import { listedPart, type Part } from './parts.ts';
import { tellSequences } from './sequence.ts';
import type { readZ } from './z.ts';

/** A block in the block, at a place that is fixed or at one that its list of offsets tells. */
interface Inner {
	readonly at?: number;
	readonly offsetAt?: number;
	readonly table: Table;
	readonly when?: (bytes: Uint8Array, note: Note) => boolean;
}

interface Shot {
	readonly version: RegExp;
	/** Sizes of the block that have this form; absent: all. */
	readonly sizes?: readonly number[];
	/** Its numbers are little-endian, as those of all that have a list of offsets are; absent: big-endian. Whatever the note is. */
	readonly little?: true;
	/** Where the count of its offsets stands. */
	readonly countAt?: number;
	readonly table: Table;
	readonly inner?: readonly Inner[];
}

const at = (place: number, table: Table, when?: Inner['when']): Inner => ({
	at: place,
	table,
	...(when && { when })
});
const from = (offsetAt: number, table: Table, when?: Inner['when']): Inner => ({
	offsetAt,
	table,
	...(when && { when })
});

const firmware = (bytes: Uint8Array): string => latin1(bytes.subarray(4, 9));
const isFirstOfD4S = (bytes: Uint8Array): boolean => firmware(bytes).startsWith('1.00');
const isD5 = (_bytes: Uint8Array, { model }: Note): boolean => /\bD5$/.test(model);

const shots: readonly Shot[] = [
	{ version: /^0208/, table: tables.nikonShotInfoD80, inner: [at(748, custom.nikonCustomSettingsD80)] },
	{ version: /^0209/, table: tables.nikonShotInfoD40, inner: [at(729, custom.nikonCustomSettingsD40)] },
	{
		version: /^0210/,
		sizes: [5291],
		table: tables.nikonShotInfoD300a,
		inner: [at(790, custom.nikonCustomSettingsD3)]
	},
	{
		version: /^0210/,
		sizes: [5303],
		table: tables.nikonShotInfoD300b,
		inner: [at(802, custom.nikonCustomSettingsD3)]
	},
	{
		version: /^0210/,
		sizes: [5399],
		table: tables.nikonShotInfoD3a,
		inner: [at(769, custom.nikonCustomSettingsD3)]
	},
	{
		version: /^0210/,
		sizes: [5408, 5412],
		table: tables.nikonShotInfoD3b,
		inner: [at(778, custom.nikonCustomSettingsD3)]
	},
	{
		version: /^0212/,
		sizes: [5312],
		table: tables.nikonShotInfoD700,
		inner: [at(804, custom.nikonCustomSettingsD700)]
	},
	{ version: /^0213/, table: tables.nikonShotInfoD90, inner: [at(884, custom.nikonCustomSettingsD90)] },
	{
		version: /^0214/,
		sizes: [5409],
		table: tables.nikonShotInfoD3X,
		inner: [at(779, custom.nikonCustomSettingsD3)]
	},
	{
		version: /^0215/,
		sizes: [6745],
		table: tables.nikonShotInfoD5000,
		inner: [at(888, custom.nikonCustomSettingsD5000)]
	},
	{
		version: /^0216/,
		sizes: [5311],
		table: tables.nikonShotInfoD300S,
		inner: [at(804, custom.nikonCustomSettingsD3)]
	},
	{
		version: /^0218/,
		sizes: [5356, 5388],
		table: tables.nikonShotInfoD3S,
		inner: [at(718, custom.nikonCustomSettingsD3)]
	},
	{ version: /^0220/, table: tables.nikonShotInfoD7000, inner: [at(1028, custom.nikonCustomSettingsD7000)] },
	{
		version: /^0221/,
		sizes: [8902],
		table: tables.nikonShotInfoD5100,
		inner: [at(1031, custom.nikonCustomSettingsD5100)]
	},
	{ version: /^0222/, table: tables.nikonShotInfoD800, inner: [at(1772, custom.nikonCustomSettingsD800)] },
	{ version: /^0223/, table: tables.nikonShotInfoD4, inner: [at(1873, custom.nikonCustomSettingsD4)] },
	{
		version: /^0226/,
		sizes: [11587],
		table: tables.nikonShotInfoD5200,
		inner: [at(3285, custom.nikonCustomSettingsD5200)]
	},
	{
		version: /^0231/,
		little: true,
		table: tables.nikonShotInfoD4S,
		inner: [
			at(6301, custom.nikonCustomSettingsD4, isFirstOfD4S),
			at(6461, custom.nikonCustomSettingsD4, (bytes) => !isFirstOfD4S(bytes)),
			at(13579, tables.nikonOrientationInfo)
		]
	},
	{ version: /^0232/, table: tables.nikonShotInfoD610, inner: [at(1999, custom.nikonCustomSettingsD610)] },
	{
		version: /^0233/,
		countAt: 12,
		table: tables.nikonShotInfoD810,
		inner: [
			from(16, tables.nikonSettingsInfoD810),
			from(36, tables.nikonBracketingInfoD810),
			from(56, tables.nikonISOAutoInfoD810),
			from(64, custom.nikonCustomSettingsD810),
			from(132, tables.nikonOrientationInfo)
		]
	},
	{
		version: /^023[89]/,
		countAt: 12,
		table: tables.nikonShotInfoD500,
		inner: [
			from(16, tables.nikonRotationInfoD500),
			from(20, tables.nikonJPGInfoD500),
			from(44, tables.nikonBracketingInfoD500),
			from(80, tables.nikonShootingMenuD500),
			from(88, custom.nikonCustomSettingsD5, isD5),
			from(88, custom.nikonCustomSettingsD500, (bytes, note) => !isD5(bytes, note)),
			from(160, tables.nikonOrientationInfo),
			from(168, tables.nikonOtherInfoD500)
		]
	},
	{
		version: /^0242/,
		countAt: 12,
		table: tables.nikonShotInfoD7500,
		inner: [from(160, tables.nikonOrientationInfo)]
	},
	{
		version: /^0243/,
		countAt: 12,
		table: tables.nikonShotInfoD850,
		inner: [
			from(16, tables.nikonMenuSettingsD850),
			from(76, tables.nikonMoreSettingsD850),
			from(88, custom.nikonCustomSettingsD850),
			from(160, tables.nikonOrientationInfo)
		]
	},
	{
		version: /^0245/,
		countAt: 36,
		table: tables.nikonShotInfoD780,
		inner: [from(156, tables.nikonOrientationInfo)]
	},
	{
		version: /^0246/,
		countAt: 36,
		table: tables.nikonShotInfoD6,
		inner: [
			from(48, tables.nikonSeqInfoD6),
			from(156, tables.nikonOrientationInfo),
			from(164, tables.nikonIntervalInfoD6)
		]
	}
];

/** Versions whose block is enciphered. */
export const isEnciphered = (version: string): boolean => /^0[28]/.test(version);

/** @param z the reader of the mirrorless cameras' forms, where one is needed */
export function readShotInfo(place: Place, z: typeof readZ | undefined): void {
	const { note, at: start, size } = place;
	const stored = place.bytes();
	const version = latin1(stored.subarray(0, 4));
	note.facts.set('shotVersion', version);
	const bytes = isEnciphered(version) ? plainOf(stored, note) : stored;
	if (!bytes || z?.(bytes, start, note, version)) return;
	const shot = shots.find((one) => one.version.test(version) && (one.sizes?.includes(size) ?? true));
	const little = shot?.little ?? shot?.countAt !== undefined;
	readRows(bytes, start, note, shot?.table ?? tables.nikonShotInfo, { little });
	for (const inner of shot?.inner ?? []) {
		if (inner.when?.(bytes, note) === false) continue;
		const part = innerPart(bytes, inner, shot?.countAt);
		if (part) readRows(part.bytes, start + part.offset, note, inner.table, { little });
	}
	tellSequences(note, tables.nikonSeqInfoD6.rows);
}

function plainOf(bytes: Uint8Array, note: Note): Uint8Array | undefined {
	const key = keyOf(note);
	return key && deciphered(bytes, key);
}

function innerPart(bytes: Uint8Array, inner: Inner, countAt: number | undefined): Part | undefined {
	if (inner.offsetAt !== undefined && countAt !== undefined)
		return listedPart(bytes, countAt, inner.offsetAt);
	const offset = inner.at ?? 0;
	return offset < bytes.length ? { offset, bytes: bytes.subarray(offset) } : undefined;
}
