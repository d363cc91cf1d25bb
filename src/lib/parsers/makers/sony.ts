/**
 * Sony's maker notes: a directory behind a mark of twelve bytes, or with none, whose offsets count as the file's do. Its blocks
 * are those of Minolta's cameras in the first models, and enciphered in the later ones; their tables load for the first file
 * that has such a block. Names and layout: https://exiftool.org/TagNames/Sony.html
 */
import { fieldsOf, type Field } from '../blocks/exif.ts';
import { addConversions } from '../conversions.ts';
import { sonyConversions } from '../conversions/sony.ts';
import { latin1 } from '../io/byte-reader.ts';
import { onDemand, type OnDemand } from '../on-demand.ts';
import { sonyMain } from '../tags/makers/sony.ts';
import { stored } from './binary.ts';
import { readMakerDirectory } from './directory.ts';
import { byStrength, strong, withLastFirst } from './last-first.ts';
import { isWeak } from './rows.ts';
import { isWeakOfMinolta } from './weak.ts';
import { bytesOf, type Blocks, type Note } from './note.ts';
import { plainBlocks } from './sony/plain.ts';

addConversions(sonyConversions);

/** Parts of the note's reader, and the tags whose blocks they read. */
const parts: readonly (readonly [ids: ReadonlySet<number>, blocks: OnDemand<Blocks>])[] = [
	[
		new Set([
			...[0x2010, 0x900b, 0x9050, 0x9400, 0x9401, 0x9402, 0x9403, 0x9404, 0x9405, 0x9406],
			...[0x940a, 0x940c, 0x940e, 0x9416]
		]),
		onDemand(async () => (await import('./sony/enciphered.ts')).enciphered)
	],
	[new Set([0x10, 0x20, 0x114, 0x116]), onDemand(async () => (await import('./sony/dslr.ts')).dslrBlocks)],
	[new Set([0xb028]), onDemand(async () => (await import('./minolta.ts')).minoltaInSony)]
];

/** The mark before the directory, with the zeros that follow it. */
const mark = /^(?:SONY (?:DSC|CAM|MOBILE)|\0\0SONY PIC|VHAB {5})/;
const markSize = 12;

export function readNote(note: Note): void {
	const head = latin1(bytesOf(note, 0, markSize));
	const offset = note.start + (mark.test(head) ? markSize : 0);
	const { fields } = fieldsOf(note.data, { offset, group: 'Sony', table: sonyMain }, note.found);
	const needed = parts.filter(([ids]) => fields.some(({ id }) => ids.has(id))).map(([, blocks]) => blocks);
	if (fields.some((field) => isAdapted(note, field))) needed.push(adapted);
	readWith(note, offset, plainBlocks, needed);
}

const lensType = 0xb027;
/** Numbers from which on they may be those of an adapter and of a lens. */
const firstAdapted = 0x4900;
const adapted = onDemand(async () => (await import('./sony/adapters.ts')).lensBlocks);

/** Whether a field tells a lens that is none of Sony's. */
function isAdapted({ data }: Note, { id, offset, size }: Field): boolean {
	if (id !== lensType || size !== 4) return false;
	const lens = stored(data.bytes(offset, size) ?? new Uint8Array(), 'int32u', 1, data.little);
	const known = sonyMain.entries.get(lensType)?.print;
	return typeof lens === 'number' && lens > firstAdapted && !(typeof known === 'object' && lens in known);
}

/** Reads the directory when the parts that it needs are there. */
function readWith(
	note: Note,
	offset: number,
	blocks: Blocks,
	[next, ...rest]: readonly OnDemand<Blocks>[]
): void {
	if (next === undefined) readAll(note, offset, blocks);
	else
		note.found.later('MakerNotes', next, (more) => {
			readWith(note, offset, { ...blocks, ...more }, rest);
		});
}

function readAll(note: Note, offset: number, blocks: Blocks): void {
	const read = (own: Note) => {
		readMakerDirectory(own, { offset, table: sonyMain, blocks, unranked: true });
	};
	withLastFirst(note, read, replaces);
}

/** Blocks whose rows count only where no other says the same; of those the first. */
const weakBlocks = /^Sony::(?:Tag2010|Tag9405|AFInfo$|CameraSettings$)/;
const replaces = byStrength((entry) => {
	const { name } = entry.table;
	return weakBlocks.test(name) || isWeak(entry) || isWeakOfMinolta(entry) ? 1 : strong;
});
