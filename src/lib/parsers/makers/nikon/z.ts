/** The blocks of Nikon's mirrorless cameras that lead to further ones, and what differs by firmware in them. */
import { latin1 } from '../../io/byte-reader.ts';
import type { Table } from '../../model.ts';
import * as custom from '../../tags/makers/nikon-custom-z.ts';
import { nikonOrientationInfo } from '../../tags/makers/nikon-shot.ts';
import * as tables from '../../tags/makers/nikon-z.ts';
import { readRows } from '../binary.ts';
import type { Note } from '../note.ts';
import { tellAfArea } from './af-area.ts';
import { listedPart, partFrom, type Part } from './parts.ts';
import { tellSequences } from './sequence.ts';

/** Their numbers are little-endian whatever the note is. */
const little = { little: true } as const;
const countAt = 36;
/** Where the block begins that says which picture of several it is. */
const sequenceAt = 48;

/** A block that an offset leads to, and the blocks that hang on it. */
interface Inner {
	/** Where the offset stands, of the outer block in its list; absent: the block lies in its parent, at `at`. */
	readonly offsetAt?: number;
	readonly at?: number;
	/** Rows of it; absent: it only leads to others. */
	readonly table?: Table;
	/** Reads what is more than rows. */
	readonly read?: (bytes: Uint8Array, at: number, note: Note) => void;
	/** Firmware that has it. */
	readonly firmware?: (version: string) => boolean;
	/** Whether a note has it. */
	readonly when?: (note: Note) => boolean;
	/** Bytes that firmware from some version on has in it, before which the rows were listed. */
	readonly added?: readonly Added[];
	readonly parts?: readonly Inner[];
}

interface Added {
	readonly after: number;
	readonly size: number;
	readonly since: string;
	readonly when?: (note: Note) => boolean;
}

interface Shot {
	readonly version: RegExp;
	readonly table: Table;
	readonly parts: readonly Inner[];
}

const orientation = (offsetAt: number, when: (note: Note) => boolean): Inner => ({
	...{ offsetAt, table: nikonOrientationInfo, when }
});
/** The shutter of pictures at a high rate, which say nothing of themselves. */
const noShutter = 96;
const hasShutter = ({ facts }: Note): boolean => {
	const mode = facts.get('shutterMode');
	return typeof mode === 'number' && mode !== 0 && mode !== noShutter;
};
const isZf = ({ model }: Note): boolean => model === 'NIKON Z f';
const isEarlyZ = ({ model }: Note): boolean => /^NIKON Z (?:30|[5-8]|fc)/.test(model);
const addedToSequence: readonly Added[] = [
	{ after: 0x20, size: 2, since: '03', when: ({ model }) => model === 'NIKON Z 8' }
];
const isZ6III = ({ model }: Note): boolean => model === 'NIKON Z6_3';

/** Versions have two digits each, and compare as texts. */
const since =
	(version: string) =>
	(own: string): boolean =>
		own >= version;

const menuOfZ9 = (table: Table, customAt: number, settings: Table): Inner => ({
	offsetAt: 16,
	table,
	parts: [{ at: customAt, table: settings }]
});

const shots: readonly Shot[] = [
	{
		version: /^080[0123478]/,
		table: tables.nikonShotInfoZ7II,
		parts: [
			{ offsetAt: sequenceAt, table: tables.nikonIntervalInfoZ7II },
			{ offsetAt: 56, table: tables.nikonPortraitInfoZ7II, firmware: since('01.30') },
			orientation(136, isZf),
			orientation(152, isEarlyZ),
			{ offsetAt: 160, parts: [{ offsetAt: 16, table: tables.nikonMenuSettingsZ7II }] }
		]
	},
	{
		version: /^0805/,
		table: tables.nikonShotInfoZ9,
		parts: [
			{ offsetAt: sequenceAt, table: tables.nikonSeqInfoZ9, when: hasShutter, added: addedToSequence },
			{
				...{ offsetAt: 88, firmware: since('03.01'), when: hasShutter },
				read: (bytes, at, note) => {
					tellAfArea(bytes, at, note, tables.nikonOffset13InfoZ9.rows);
				}
			},
			{ offsetAt: 128, table: tables.nikonAutoCaptureInfo, firmware: since('04') },
			orientation(132, hasShutter),
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
			{ offsetAt: sequenceAt, table: tables.nikonSeqInfoZ9, when: hasShutter, added: addedToSequence },
			{ offsetAt: 128, table: tables.nikonAutoCaptureInfo, firmware: since('02') },
			orientation(132, hasShutter),
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
							{ after: 0x48, size: 4, since: '02.10' },
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
			orientation(136, hasShutter),
			{
				offsetAt: 144,
				firmware: (version) => version.startsWith('01'),
				when: isZ6III,
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
	readRows(bytes, at, note, shot.table, little);
	const firmware = latin1(bytes.subarray(4, 12)).trimStart();
	for (const inner of shot.parts) {
		const { offsetAt } = inner;
		const part = offsetAt === undefined ? undefined : listedPart(bytes, countAt, offsetAt);
		if (part) readInner(part, at, note, firmware, inner);
	}
	tellSequences(note, shot.parts.find(({ offsetAt }) => offsetAt === sequenceAt)?.table?.rows ?? []);
	return true;
}

/** @param at file position of the first byte of its parent */
function readInner(part: Part, at: number, note: Note, firmware: string, inner: Inner): void {
	if (inner.firmware?.(firmware) === false || inner.when?.(note) === false) return;
	const added = inner.added?.filter(({ when }) => when?.(note) ?? true) ?? [];
	const bytes = withoutAdded(part.bytes, firmware, added);
	const start = at + part.offset;
	if (inner.table) readRows(bytes, start, note, inner.table, little);
	inner.read?.(bytes, start, note);
	for (const one of inner.parts ?? []) {
		const offset = one.at ?? 0;
		const own =
			one.offsetAt === undefined ? { offset, bytes: bytes.subarray(offset) } : partFrom(bytes, one.offsetAt);
		if (own) readInner(own, start, note, firmware, one);
	}
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
