/**
 * The blocks of Sony's maker notes that are enciphered: which table a block is read by, by the model or by its first bytes, as
 * they are stored. https://exiftool.org/TagNames/Sony.html
 */
import type { Table } from '../../model.ts';
import * as tables from '../../tags/makers/sony-enciphered.ts';
import { readRows, type BinaryTable } from '../binary.ts';
import type { Block, Blocks, Place } from '../note.ts';
import { deciphered } from './cipher.ts';

/** Fact: the plain bytes of the block that is being read. */
const blockFact = 'block';

/** Reads plain bytes of a block by a table. */
function readPlain(place: Place, bytes: Uint8Array, table: Table, how: BinaryTable = {}, from = 0): void {
	const { note, at } = place;
	bytes = moved(bytes, table, note.model);
	note.facts.set(blockFact, { binary: bytes.length, bytes });
	// All but one are in the order of the note, which programs may have turned.
	const little = note.data.little || table.name.startsWith('Sony::Tag9050');
	readRows(bytes.subarray(from), at + from, note, table, { little, ...how });
}

/** Places from which the newest models have all that follows so many bytes further on (or back). */
const movedPlaces: readonly (readonly [
	table: Table,
	models: RegExp,
	by: readonly (readonly [from: number, bytes: number])[]
])[] = [
	[tables.sonyTag9400c, /^ILCE-7(?:M5|RM6)/, [[41, -1]]],
	[tables.sonyTag9416, /^ILME-FX2$/, [[72, 1]]],
	[
		tables.sonyTag9416,
		/^ILCE-7(?:M5|RM6)/,
		[
			[4, 4],
			[53, 2],
			[72, 3]
		]
	]
];

/** The bytes as they stand in the models that the table was made for. */
function moved(bytes: Uint8Array, table: Table, name: string): Uint8Array {
	const by = movedPlaces.find(([own, models]) => own === table && models.test(name))?.[2];
	if (!by) return bytes;
	const there = bytes.slice();
	for (const [index, [from, shift]] of by.entries()) {
		const end = by[index + 1]?.[0] ?? bytes.length;
		there.set(
			bytes.subarray(Math.min(from + shift, bytes.length), end + shift).subarray(0, end - from),
			from
		);
	}
	return there;
}

/** Fact: a program has enciphered the blocks anew. */
const twice = 'enciphered twice';
/** First bytes, as they are then stored, of the first block that it did so with: all after it are as that one. */
const headsOfTwice: ReadonlySet<number> = new Set([0x5e, 0xe7, 0x04]);

function plainBytes(place: Place): Uint8Array {
	const plain = deciphered(place.bytes());
	return place.note.facts.has(twice) ? deciphered(plain) : plain;
}

type Choice = readonly (readonly [is: (place: Place, head: Uint8Array) => boolean, table: Table])[];

/** The first table that says yes. Heads are told as they are stored. */
const oneOf =
	(choice: Choice): Block =>
	(place) => {
		const table = choice.find(([is]) => is(place, place.bytes()))?.[1];
		if (table) readPlain(place, plainBytes(place), table);
	};

const model =
	(pattern: RegExp) =>
	({ note }: Place): boolean =>
		pattern.test(note.model);
const firstByte =
	(...bytes: readonly number[]) =>
	(_place: Place, head: Uint8Array): boolean =>
		bytes.includes(head[0] ?? -1);
/** By the first byte and another. */
const bytesAre =
	(first: readonly number[], at: number, other: readonly number[]) =>
	(_place: Place, head: Uint8Array): boolean =>
		first.includes(head[0] ?? -1) && other.includes(head[at] ?? -1);

/** Panoramas of some compact cameras have other values in that block. */
const isPanorama = ({ note }: Place): boolean => note.facts.has('panorama');

const tag2010: Block = oneOf([
	[model(/^NEX-5N$/), tables.sonyTag2010a],
	[model(/^(?:SLT-A(?:65|77)V?|NEX-(?:7|VG20E)|Lunar)$/), tables.sonyTag2010b],
	[model(/^(?:SLT-A(?:37|57)|NEX-F3)$/), tables.sonyTag2010c],
	[
		(place) =>
			/^DSC-(?:HX10V|HX20V|HX200V|TX66|TX200V|TX300V|WX50|WX100|WX150)$/.test(place.note.model) &&
			!isPanorama(place),
		tables.sonyTag2010d
	],
	[
		(place) =>
			/^(?:SLT-A(?:58|99V?)|HV|ILCE-3[05]00|NEX-(?:3N|5R|5T|6|VG30E|VG900)|DSC-(?:RX100|RX1R?)|Stellar)$/.test(
				place.note.model
			) ||
			(/^DSC-(?:HX300|HX50V|TX30|WX60|WX200|WX300)$/.test(place.note.model) && !isPanorama(place)),
		tables.sonyTag2010e
	],
	[model(/^DSC-(?:RX100M2|QX100?)$/), tables.sonyTag2010f],
	[
		model(
			/^(?:DSC-(?:HX350|HX400V|HX60V|QX30|RX10|RX100M3|WX220|WX350)|ILCE-(?:7|7R|7S|7M2|5000|5100|6000|QX1)|ILCA-(?:68|77M2))$/
		),
		tables.sonyTag2010g
	],
	[
		model(
			/^(?:DSC-(?:HX80|HX90V?|RX0|RX1RM2|RX10M[23]|RX100M[45]|WX500)|ILCE-(?:6300|6500|7RM2|7SM2)|ILCA-99M2)$/
		),
		tables.sonyTag2010h
	],
	[
		model(
			/^(?:ILCE-(?:6100A?|6400A?|6600|7C|7M3|7RM3A?|7RM4A?|9|9M2)|DSC-(?:RX10M4|RX100M6|RX100M5A|RX100M7A?|HX9[59]|RX0M2)|ZV-(?:1[AF]?|1M2|E10))$/
		),
		tables.sonyTag2010i
	]
]);

/** Zeros at the start of the block that is known of the newest models. */
const plainHead = 5;

const tag9050: Block = oneOf([
	[
		model(
			/^(?:ILCE-(?:6100A?|6300|6400A?|6500|6600|7C|7M3|7RM2|7RM3A?|7RM4A?|7SM2|9|9M2)|ILCA-99M2|ZV-E10)$/
		),
		tables.sonyTag9050b
	],
	[model(/^(?:ILCE-(?:1$|7M4|7RM5|7SM3)|ILME-FX3)/), tables.sonyTag9050c],
	[model(/^(?:ILCE-(?:6700|7CM2|7CR)|ILME-FX2|ZV-(?:E1|E10M2))$/), tables.sonyTag9050d],
	// Of these there is another form too, which is not known.
	[
		(place, head) =>
			/^ILCE-(?:1M2|7M5|7RM6)$/.test(place.note.model) &&
			head.length >= plainHead &&
			head.subarray(0, plainHead).every((byte) => byte === 0),
		tables.sonyTag9050d
	],
	[
		model(/^(?!DSC-|Stellar|ILCA-99M2|ILCE-(?:1|6[1-7]00|7C|7M[345]|7RM[2-6]|7SM[23]|9)|ILME-FX[23]|ZV-)/),
		tables.sonyTag9050a
	]
]);

/** Where the settings of sensitivity lie, by the first byte of the plain block. */
const isoPlaces: ReadonlyMap<number, number> = new Map(
	(
		[
			[1720, 100, 103],
			[1758, 124, 125],
			[1012, 185, 186, 187],
			[994, 181],
			[1176, 148],
			[1107, 198],
			[1767, 130, 128, 127],
			[1590, 73, 74],
			[1186, 155, 152, 154],
			[1656, 93, 94],
			[1437, 146, 144],
			[1102, 178, 201],
			[1185, 164, 160],
			[1181, 167],
			[1619, 90],
			[1588, 68],
			[1612, 78]
		] as const
	).flatMap(([place, ...heads]) => heads.map((head) => [head, place] as const))
);

const tag9401: Block = (place) => {
	const bytes = plainBytes(place);
	const at = isoPlaces.get(bytes[0] ?? -1);
	if (at !== undefined && at < bytes.length) readPlain(place, bytes, tables.sonyISOInfo, {}, at);
};

/** What each focus sensor says: by how many there are of them, which a byte of the block tells, and where in it. */
const afStatus: ReadonlyMap<number, readonly [at: number, table: Table]> = new Map([
	[1, [17, tables.sonyAFStatus15]],
	[2, [17, tables.sonyAFStatus19]],
	[3, [125, tables.sonyAFStatus79]]
]);

const tag940e: Block = (place) => {
	const bytes = plainBytes(place);
	if (/^(?:SLT-|HV|ILCA-)/.test(place.note.model)) {
		readPlain(place, bytes, tables.sonyAFInfo);
		const [at, table] = afStatus.get(bytes[2] ?? 0) ?? [];
		if (at !== undefined && table && at < bytes.length) readPlain(place, bytes, table, {}, at);
	} else if (/^ILCE-(?:6300|6500|7M3|7RM2|7RM3A?|7SM2|9)$/.test(place.note.model)) {
		readPlain(place, bytes, tables.sonyTag940e);
	}
};

const tableOf9400 = oneOf([
	[firstByte(0x07, 0x09, 0x0a, 0x5e, 0xe7, 0x04), tables.sonyTag9400a],
	[firstByte(0x0c), tables.sonyTag9400b],
	[firstByte(0x23, 0x24, 0x26, 0x28, 0x31, 0x32, 0x33, 0x41, 0x43), tables.sonyTag9400c]
]);

const tag9400: Block = (place) => {
	if (headsOfTwice.has(place.bytes()[0] ?? -1)) place.note.facts.set(twice, true);
	tableOf9400(place);
};

export const enciphered: Blocks = {
	0x2010: tag2010,
	0x900b: oneOf([[firstByte(0xae), tables.sonyTag900b]]),
	0x9050: tag9050,
	0x9400: tag9400,
	0x9401: tag9401,
	0x9402: oneOf([
		[
			(place, head) => !/^(?:SLT-|HV|ILCA-)/.test(place.note.model) && head[0] !== 0x05 && head[0] !== 0xff,
			tables.sonyTag9402
		]
	]),
	0x9403: (place) => {
		const bytes = plainBytes(place);
		const state = bytes[4] ?? 0;
		// What it says of itself: whether the camera's temperature was taken.
		if (state >= 1 && state <= 99) readPlain(place, bytes, tables.sonyTag9403);
	},
	0x9404: oneOf([
		[bytesAre([0x40, 0x7d], 3, [0x01]), tables.sonyTag9404a],
		[bytesAre([0x70, 0x8a, 0xcd, 0xe7, 0xea], 3, [0x08]), tables.sonyTag9404b],
		[bytesAre([0xb6], 3, [0x01]), tables.sonyTag9404c]
	]),
	0x9405: oneOf([
		[firstByte(0x1b, 0x40, 0x7d), tables.sonyTag9405a],
		[firstByte(0x3a, 0xb3, 0x7e, 0x9a, 0x25, 0xe1, 0x76, 0x8b), tables.sonyTag9405b]
	]),
	0x9406: oneOf([
		[bytesAre([0x01, 0x08, 0x1b], 2, [0x08, 0x1b]), tables.sonyTag9406],
		[firstByte(0x40), tables.sonyTag9406b]
	]),
	0x940a: oneOf([[model(/^(?:SLT-|HV)/), tables.sonyTag940a]]),
	0x940c: oneOf([[model(/^(?:NEX-|ILCE-|ILME-|Lunar$|ZV-E(?:1|10|10M2)$)/), tables.sonyTag940c]]),
	0x940e: tag940e,
	0x9416: oneOf([[() => true, tables.sonyTag9416]])
};
