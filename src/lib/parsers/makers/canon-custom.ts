/**
 * Canon's custom functions: until the EOS-1D Mark III a list of words, the number of a function in the upper byte and its
 * setting in the lower; from then on groups of functions with any number of settings; and the personal functions of the
 * EOS-1D. Names and layout: https://exiftool.org/TagNames/CanonCustom.html
 */
import { addConversions } from '../conversions.ts';
import { canonCustomConversions } from '../conversions/canon-custom.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, RawValue, Table } from '../model.ts';
import {
	canonCustomFunctions10D,
	canonCustomFunctions1D,
	canonCustomFunctions2,
	canonCustomFunctions20D,
	canonCustomFunctions30D,
	canonCustomFunctions350D,
	canonCustomFunctions400D,
	canonCustomFunctions5D,
	canonCustomFunctionsD30,
	canonCustomPersonalFuncs,
	canonCustomPersonalFuncValues
} from '../tags/makers/canon-custom.ts';
import { readBinary, stored } from './binary.ts';
import type { Block, Blocks, Place } from './note.ts';
import { hintOf, rowAt, valueAt } from './rows.ts';

addConversions(canonCustomConversions);

/** A part of a block as a place of its own. */
const partOf = ({ note, at }: Place, bytes: Uint8Array, from: number, size: number, count: number): Place => {
	const part = bytes.subarray(from, from + size);
	return { note, type: 0, count, size, at: at + from, bytes: () => part };
};

/** A function's setting, and where it lies. */
type Setting = readonly [entry: Entry, value: RawValue, range: readonly [at: number, size: number]];

/** Of several settings of one name the last counts, and is shown first. */
function show(found: Place['note']['found'], settings: readonly Setting[]): void {
	const last = new Map(settings.map((setting) => [setting[0].name, setting]));
	const counts = settings.filter((setting) => last.get(setting[0].name) === setting);
	for (const setting of new Set([...counts, ...settings])) found.tag(...setting);
}

/** Words of a function and its setting. */
const words =
	(table: Table): Block =>
	(place) => {
		const bytes = place.bytes();
		const { note } = place;
		const reader = new ByteReader(bytes, note.data.little);
		const size = reader.u16();
		// The EOS D60 counts its own size out.
		if (
			size !== bytes.length &&
			!(table === canonCustomFunctionsD30 && note.model.endsWith('D60') && size + 2 === bytes.length)
		)
			throw new DamagedFile('custom functions of another size');
		const settings: Setting[] = [];
		while (reader.at + 2 <= bytes.length) {
			const at = reader.at;
			const word = reader.u16();
			const entry = table.entries.get(word >>> 8);
			note.found.budget.item();
			if (entry) settings.push([entry, word & 0xff, [place.at + at, 2]]);
		}
		show(note.found, settings);
	};

/** Where groups begin, and the size of the numbers before what a group and a function hold. */
const groupsAt = 8;
const groupHead = 12;
const functionHead = 8;

/** Groups of functions with their settings. */
const functions2: Block = (place) => {
	const settings: Setting[] = [];
	try {
		readGroups(place, settings);
	} finally {
		show(place.note.found, settings);
	}
};

function readGroups(place: Place, settings: Setting[]): void {
	const bytes = place.bytes();
	const { note } = place;
	const { little } = note.data;
	const reader = new ByteReader(bytes, little);
	const size = reader.u32();
	if (size !== bytes.length) throw new DamagedFile('custom functions of another size');
	let group = groupsAt;
	while (group + groupHead <= bytes.length) {
		reader.seek(group + 4);
		const end = group + 4 + reader.u32();
		const count = reader.u32();
		if (end < reader.at || end > bytes.length)
			throw new DamagedFile('a group of custom functions that is too long');
		for (let index = 0; index < count && reader.at + functionHead <= end; index++) {
			const id = reader.u32();
			const numbers = reader.u32();
			const at = reader.at;
			if (at + numbers * 4 > end) throw new DamagedFile('a custom function that is too long');
			note.found.budget.item();
			const setting = settingOf(partOf(place, bytes, at, numbers * 4, numbers), id, little);
			if (setting) settings.push(setting);
			reader.seek(at + numbers * 4);
		}
		group = end;
	}
}

function settingOf(place: Place, id: number, little: boolean): Setting | undefined {
	const first = canonCustomFunctions2.entries.get(id);
	const entry = first && rowAt(first, place);
	if (!entry) return undefined;
	const raw = stored(place.bytes(), 'int32s', place.count, little);
	const value = raw === undefined ? undefined : valueAt(hintOf(entry), raw, place);
	return value === undefined ? undefined : [entry, value, [place.at, place.size]];
}

/** Which cameras have which list. */
const lists: readonly (readonly [model: RegExp, block: Block])[] = [
	[/EOS-1D/, words(canonCustomFunctions1D)],
	[/EOS 5D/, words(canonCustomFunctions5D)],
	[/EOS 10D/, words(canonCustomFunctions10D)],
	[/EOS 20D/, words(canonCustomFunctions20D)],
	[/EOS 30D/, words(canonCustomFunctions30D)],
	[/\b(350D|REBEL XT|Kiss Digital N)\b/, words(canonCustomFunctions350D)],
	[/\b(400D|REBEL XTi|Kiss Digital X|K236)\b/, words(canonCustomFunctions400D)],
	[/EOS D[36]0\b/, words(canonCustomFunctionsD30)]
];

const listOfModel: Block = (place) => {
	lists.find(([model]) => model.test(place.note.model))?.[1](place);
};

/** Numbers of which the first is their size in bytes. */
function sized(table: Table): Block {
	return (place) => {
		const size = new ByteReader(place.bytes(), place.note.data.little).u16();
		if (size !== place.size) throw new DamagedFile('personal functions of another size');
		readBinary(place, table, { type: 'int16u' });
	};
}

/** By the id of their tag among Canon's. */
export const customBlocks: Blocks = {
	0x0f: listOfModel,
	0x90: words(canonCustomFunctions1D),
	0x91: sized(canonCustomPersonalFuncs),
	0x92: sized(canonCustomPersonalFuncValues),
	0x99: functions2
};
