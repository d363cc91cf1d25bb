/**
 * What Nikon's later cameras say in the directory of the raw picture: how the lens is put right. It has the form of their
 * notes: a mark, and a structure of its own. Names: https://exiftool.org/TagNames/Nikon.html#NEFInfo
 */
import { tiffHeader } from '../blocks/tiff-data.ts';
import { addConversions } from '../conversions.ts';
import { nikonConversions } from '../conversions/nikon.ts';
import { DamagedFile } from '../damage.ts';
import { defineTable } from '../table.ts';
import { nikonDistortionInfo, nikonVignetteInfo } from '../tags/makers/nikon.ts';
import { binary } from './binary.ts';
import { readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Note } from './note.ts';

addConversions(nikonConversions);

const headSize = 10;
/** It has blocks only. */
const nikonNEFInfo = defineTable('Nikon::NEFInfo', 'MakerNotes', 'Nikon', []);
const blocks = { 5: binary(nikonDistortionInfo), 6: binary(nikonVignetteInfo) };

export function readNote(note: Note): void {
	const header = tiffHeader(bytesOf(note, headSize, 8));
	if (!header) throw new DamagedFile('no header of a structure');
	const own = rebased(note, note.start + headSize, header.little);
	readMakerDirectory(own, { offset: header.first, table: nikonNEFInfo, blocks });
}
