/**
 * Sony's own directory in raw files (SR2, ARW): it says where another lies, which is enciphered, and by which key. That one
 * counts from the file's start, and points to one for each style. Of the first cameras it holds blocks of Minolta's raw files,
 * and Sony's program adds versions of the picture. https://exiftool.org/TagNames/Sony.html (SR2Private); the
 * cipher is that of dcraw, https://www.dechifro.org/dcraw/
 */
import { decodeValue } from '../blocks/exif-values.ts';
import { wholeData } from '../blocks/tiff-data.ts';
import { addConversions } from '../conversions.ts';
import { sonyConversions } from '../conversions/sony.ts';
import { sonySR2DataIFD, sonySR2Private, sonySR2SubIFD } from '../tags/makers/sony-raw.ts';
import { onDemand } from '../on-demand.ts';
import { readMakerDirectory } from './directory.ts';
import { rebased, type Block, type Note } from './note.ts';
import type { Version } from './sony-idc.ts';

addConversions(sonyConversions);

const padSize = 128;
/** Larger directories are none. */
const longest = 512 * 1024;
const mostStyles = 20;

/** The directories of styles, of which there are several: their offsets are the value. */
const styles: Block = (place) => {
	const { note, type, count } = place;
	const value = decodeValue(place.bytes(), type, Math.min(count, mostStyles), note.data.little);
	for (const [index, offset] of (Array.isArray(value) ? value : [value]).entries()) {
		if (typeof offset !== 'number' || offset <= 0) continue;
		const group1 = index === 0 ? 'SR2DataIFD' : `SR2DataIFD${index}`;
		note.found.attempt(group1, () => {
			readMakerDirectory(note, { offset, table: sonySR2DataIFD, group1 });
		});
	}
};

const idcPart = onDemand(() => import('./sony-idc.ts'));
const minoltaPart = onDemand(() => import('./minolta-raw.ts'));

const minoltaRaw: Block = (place) => {
	const { note, at } = place;
	const blocks = place.bytes();
	note.found.later('MinoltaRaw', minoltaPart, (module) => {
		module.readMrw(blocks, at, note.found);
	});
};

/** @param note begins where the directory does */
export function readNote(note: Note): void {
	const versions: Version[] = [];
	/** Notes where a version of the picture lies. */
	const version =
		(own: boolean): Block =>
		(place) => {
			const offset = decodeValue(place.bytes(), place.type, 1, note.data.little);
			if (typeof offset === 'number' && offset > 0) versions.push({ offset, own });
		};
	readMakerDirectory(note, {
		offset: note.start,
		table: sonySR2Private,
		blocks: { 0x7240: version(false), 0x7241: version(true), 0x7250: minoltaRaw }
	});
	if (versions.length > 0)
		note.found.later('SonyIDC', idcPart, (module) => {
			module.readIdc(note, versions);
		});
	const [offset, length, key] = ['offset', 'length', 'key'].map((name) => note.facts.get(name));
	if (typeof offset !== 'number' || typeof length !== 'number' || typeof key !== 'number') return;
	const bytes = note.data.bytes(offset, Math.min(length, longest));
	if (!bytes) return;
	const { little, base } = note.data;
	const data = wholeData(deciphered(bytes, key), base + offset, { little, big: false });
	const inner = rebased({ ...note, data, facts: new Map() }, -offset);
	readMakerDirectory(inner, { offset, table: sonySR2SubIFD, blocks: { 0x74c0: styles } });
}

/** Words that are changed, there and back, by a row of numbers, each made of two before it; the first ones are made of the key. */
export function deciphered(bytes: Uint8Array, key: number): Uint8Array {
	const pad = new Uint32Array(padSize);
	const at = (index: number): number => pad[index & (padSize - 1)] ?? 0;
	let seed = key;
	for (let index = 0; index < 4; index++) pad[index] = seed = (Math.imul(seed, 48_828_125) + 1) >>> 0;
	pad[3] = (at(3) << 1) | ((at(0) ^ at(2)) >>> 31);
	for (let index = 4; index < padSize - 1; index++)
		pad[index] = ((at(index - 4) ^ at(index - 2)) << 1) | ((at(index - 3) ^ at(index - 1)) >>> 31);
	const plain = bytes.slice();
	const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
	for (let word = 0; word * 4 + 4 <= plain.length; word++) {
		const index = padSize - 1 + word;
		const next = at(index + 1) ^ at(index + 65);
		pad[index & (padSize - 1)] = next;
		view.setUint32(word * 4, (view.getUint32(word * 4) ^ next) >>> 0);
	}
	return plain;
}
