/**
 * Apple's maker notes: a directory in the order that the note's head tells, whose offsets count from the head. Some values
 * are binary property lists. Names and layout: https://exiftool.org/TagNames/Apple.html
 */
import { parseBinaryPlist } from '../blocks/binary-plist.ts';
import { structOf } from '../blocks/value-tree.ts';
import { addConversions } from '../conversions.ts';
import { appleConversions } from '../conversions/apple.ts';
import { DamagedFile } from '../damage.ts';
import type { RawValue } from '../model.ts';
import { named } from '../table.ts';
import { appleMain, appleRunTime } from '../tags/makers/apple.ts';
import { readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Block, type Note, type Place } from './note.ts';

addConversions(appleConversions);

const byteOrder = 12;
const directory = 14;

/** Time since the phone was started. */
const runTime: Block = (place) => {
	const { note, at } = place;
	const tree = parseBinaryPlist(place.bytes(), note.found.budget);
	if (!(tree instanceof Map)) throw new DamagedFile('no property list');
	for (const [key, leaf] of tree) {
		const entry = appleRunTime.entries.get(key);
		if (entry && 'raw' in leaf) note.found.tag(entry, leaf.raw, [at + leaf.at, leaf.size]);
	}
};

/** The fields of a structure by their names; a number is made a name. */
function inOrder(raw: RawValue): RawValue {
	if (!(raw instanceof Map)) return raw;
	const fields = [...(raw as ReadonlyMap<string, RawValue>)].map(
		([key, value]) => [/^\d/.test(key) ? `_${key}` : key, inOrder(value)] as const
	);
	return new Map(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A property list that is one value. */
const listOf =
	(name: string): Block =>
	(place: Place) => {
		const { note, at, size } = place;
		const tree = parseBinaryPlist(place.bytes(), note.found.budget);
		if (tree) note.found.tag(named(appleMain, name), inOrder(structOf(tree)), [at, size]);
	};

const blocks = {
	3: runTime,
	64: listOf('SemanticStyle'),
	65: listOf('SemanticStyleRenderingVer'),
	66: listOf('SemanticStylePreset')
};

export function readNote(note: Note): void {
	const little = bytesOf(note, byteOrder, 1)[0] === 0x49;
	readMakerDirectory(rebased(note, note.start, little), { offset: directory, table: appleMain, blocks });
}
