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
	/** Bytes that firmware from some version on has in it, before which the rows were listed. */
	readonly added?: readonly Added[];
	readonly parts?: readonly Part[];
}

interface Added {
	readonly after: number;
	readonly size: number;
	readonly since: string;
}

interface Shot {
	readonly version: RegExp;
	readonly table: Table;
	readonly parts: readonly Part[];
}

const orientation = (offsetAt: number): Part => ({ offsetAt, table: nikonOrientationInfo });
/** Versions have two digits each, and compare as texts. */
const since =
	(version: string) =>
	(own: string): boolean =>
		own >= version;

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
			{ offsetAt: 88, table: tables.nikonOffset13InfoZ9, firmware: since('03.01') },
			{ offsetAt: 128, table: tables.nikonAutoCaptureInfo, firmware: since('04') },
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
						firmware: since('04'),
						added: [{ after: 0x48, size: 4, since: '05.10' }]
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
			{ offsetAt: 128, table: tables.nikonAutoCaptureInfo, firmware: since('02') },
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
						firmware: since('02'),
						added: [
							{ after: 0x48, size: 4, since: '03' },
							{ after: 0x27c, size: 4, since: '03' }
						],
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
				firmware: (version) => version.startsWith('01'),
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
	if (part.firmware?.(firmware) === false) return;
	const offset = part.at ?? offsetIn(parent, part.offsetAt ?? 0, note.data.little);
	if (offset === undefined || offset >= parent.length || (offset === 0 && part.at === undefined)) return;
	const bytes = withoutAdded(parent.subarray(offset), firmware, part.added ?? []);
	if (part.table) readRows(bytes, at + offset, note, part.table);
	for (const inner of part.parts ?? []) readPart(bytes, at + offset, note, firmware, inner);
}

/** A block as it was before firmware put more into it; what lies behind is told a few bytes before where it lies. */
function withoutAdded(bytes: Uint8Array, firmware: string, added: readonly Added[]): Uint8Array {
	let shorter = bytes;
	for (const { after, size, since: first } of added) {
		if (firmware < first || after + 1 + size > shorter.length) continue;
		const next = new Uint8Array(shorter.length - size);
		next.set(shorter.subarray(0, after + 1));
		next.set(shorter.subarray(after + 1 + size), after + 1);
		shorter = next;
	}
	return shorter;
}
