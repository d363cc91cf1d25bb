/** The blocks of Nikon's mirrorless cameras that lead to further ones, and what differs by firmware in them. */
import { latin1 } from '../../io/byte-reader.ts';
import type { Table } from '../../model.ts';
import * as custom from '../../tags/makers/nikon-custom-z.ts';
import { nikonOrientationInfo } from '../../tags/makers/nikon-shot.ts';
import * as tables from '../../tags/makers/nikon-z.ts';
import { readRows } from '../binary.ts';
import type { Note } from '../note.ts';
import { offsetIn } from './shot.ts';

/** A block that an offset leads to, and the blocks that hang on it. */
interface Part {
	/** Where the offset stands; absent: the block lies in its parent, at `at`. */
	readonly offsetAt?: number;
	readonly at?: number;
	/** Rows of it; absent: it only leads to others. */
	readonly table?: Table;
	/** Firmware that has it. */
	readonly firmware?: (version: string) => boolean;
	readonly when?: (note: Note) => boolean;
	readonly parts?: readonly Part[];
}

interface Shot {
	readonly version: RegExp;
	readonly table: Table;
	readonly parts: readonly Part[];
}

const orientation = (offsetAt: number, when?: Part['when']): Part => ({
	offsetAt,
	table: nikonOrientationInfo,
	...(when && { when })
});

const menuOfZ9 = (table: Table, customAt: number, settings: Table): Part => ({
	offsetAt: 16,
	table,
	parts: [{ at: customAt, table: settings }]
});

const shots: readonly Shot[] = [
	{
		version: /^080[0123478]/,
		table: tables.nikonShotInfoZ7II,
		parts: [
			{ offsetAt: 48, table: tables.nikonIntervalInfoZ7II },
			{ offsetAt: 56, table: tables.nikonPortraitInfoZ7II },
			orientation(136),
			orientation(152),
			{ offsetAt: 160, parts: [{ offsetAt: 16, table: tables.nikonMenuSettingsZ7II }] }
		]
	},
	{
		version: /^0805/,
		table: tables.nikonShotInfoZ9,
		parts: [
			{ offsetAt: 48, table: tables.nikonSeqInfoZ9 },
			{ offsetAt: 88, table: tables.nikonOffset13InfoZ9 },
			{ offsetAt: 128, table: tables.nikonAutoCaptureInfo },
			orientation(132),
			{
				offsetAt: 140,
				parts: [
					{
						...menuOfZ9(tables.nikonMenuSettingsZ9, 799, custom.nikonCustomSettingsZ9),
						firmware: (version) => /^0[12]/.test(version)
					},
					{
						...menuOfZ9(tables.nikonMenuSettingsZ9v3, 847, custom.nikonCustomSettingsZ9),
						firmware: (version) => version.startsWith('03')
					},
					{
						...menuOfZ9(tables.nikonMenuSettingsZ9v4, 847, custom.nikonCustomSettingsZ9v4),
						firmware: (version) => /^0[45]/.test(version)
					}
				]
			}
		]
	},
	{
		version: /^0806/,
		table: tables.nikonShotInfoZ8,
		parts: [
			{ offsetAt: 48, table: tables.nikonSeqInfoZ9 },
			{ offsetAt: 128, table: tables.nikonAutoCaptureInfo },
			orientation(132),
			{
				offsetAt: 140,
				parts: [
					{
						offsetAt: 16,
						table: tables.nikonMenuSettingsZ8v1,
						firmware: (version) => version.startsWith('01'),
						parts: [
							{ at: 0, table: tables.nikonMenuSettingsZ8 },
							{ at: 943, table: custom.nikonCustomSettingsZ8 }
						]
					},
					{
						offsetAt: 16,
						table: tables.nikonMenuSettingsZ8v2,
						firmware: (version) => version.startsWith('02'),
						parts: [
							{ at: 0, table: tables.nikonMenuSettingsZ8 },
							{ at: 943, table: custom.nikonCustomSettingsZ8 }
						]
					}
				]
			}
		]
	},
	{
		version: /^08(?:09|10|11)/,
		table: tables.nikonShotInfoZ6III,
		parts: [
			orientation(136),
			{
				offsetAt: 144,
				table: tables.nikonMenuSettingsZ6III,
				parts: [{ at: 1255, table: custom.nikonCustomSettingsZ6III }]
			}
		]
	}
];

/**
 * Reads a block in plain bytes, if it is of such a form. @param at file position of its first byte
 * @returns whether it is
 */
export function readZ(bytes: Uint8Array, at: number, note: Note, version: string): boolean {
	const shot = shots.find((one) => one.version.test(version));
	if (!shot) return false;
	readRows(bytes, at, note, shot.table);
	const firmware = latin1(bytes.subarray(4, 12)).trimStart();
	for (const part of shot.parts) readPart(bytes, at, note, firmware, part);
	return true;
}

function readPart(parent: Uint8Array, at: number, note: Note, firmware: string, part: Part): void {
	if (part.firmware?.(firmware) === false || part.when?.(note) === false) return;
	const offset = part.at ?? offsetIn(parent, part.offsetAt ?? 0, note.data.little);
	if (offset === undefined || offset >= parent.length || (offset === 0 && part.at === undefined)) return;
	const bytes = parent.subarray(offset);
	if (part.table) readRows(bytes, at + offset, note, part.table);
	for (const inner of part.parts ?? []) readPart(bytes, at + offset, note, firmware, inner);
}

export const isZ = (version: string): boolean => version.startsWith('08');
