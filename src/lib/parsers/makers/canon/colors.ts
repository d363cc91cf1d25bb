/** Canon's white balances and sensor levels: which layout a block has is told by its length. https://exiftool.org/TagNames/Canon.html */
import type { Table } from '../../model.ts';
import * as tables from '../../tags/makers/canon-colors.ts';
import { binary, readBinary } from '../binary.ts';
import type { Block } from '../note.ts';

const type = 'int16s';
const coefs = binary(tables.canonColorCoefs, { type });
const coefs2 = binary(tables.canonColorCoefs2, { type });
const calib = binary(tables.canonColorCalib, { type });
const calib2 = binary(tables.canonColorCalib2, { type });

/** Compact cameras' balances by the version of the block. */
const compactCoefs: ReadonlyMap<number, Block> = new Map([
	[-3, coefs],
	[-4, coefs2]
]);
const nothing: Block = () => {
	// Of other versions nothing is known.
};

/** Layouts by how many numbers there are. */
const layouts: readonly (readonly [
	counts: readonly number[],
	table: Table,
	blocks: Readonly<Record<number, Block>>
])[] = [
	[[582], tables.canonColorData1, { 75: calib }],
	[[653], tables.canonColorData2, { 164: calib }],
	[[796], tables.canonColorData3, { 133: calib }],
	[[674, 692, 702, 1227, 1250, 1251, 1337, 1338, 1346], tables.canonColorData4, { 63: coefs, 168: calib }],
	[[5120], tables.canonColorData5, { 186: calib2, 255: calib2 }],
	[[1273, 1275], tables.canonColorData6, { 188: calib }],
	[[1312, 1313, 1316, 1506], tables.canonColorData7, { 213: calib }],
	[[1353, 1560, 1592, 1602], tables.canonColorData8, { 263: calib }],
	[[1816, 1820, 1824], tables.canonColorData9, { 266: calib }],
	[[2024, 3656], tables.canonColorData10, { 280: calib }],
	[[3778, 3973], tables.canonColorData11, { 300: calib }],
	[[4528], tables.canonColorData12, { 320: calib }]
];

/** The version, told before the rest: places differ by it. */
const versionOf = (bytes: Uint8Array, little: boolean): number =>
	bytes.length < 2 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getInt16(0, little);

/** Counts of older blocks that newer ones have again; a first byte above the largest version of those says so. */
const again: ReadonlyMap<number, number | undefined> = new Map([
	[3778, 4528],
	[3973, undefined]
]);
const largestVersion = 0x40;

export const colorData: Block = (place) => {
	const { note, count } = place;
	const bytes = place.bytes();
	const version = versionOf(bytes, note.data.little);
	note.facts.set('ColorDataVersion', version);
	note.facts.set('ColorDataCount', count);
	const like = again.has(count) && (bytes[0] ?? 0) > largestVersion ? again.get(count) : count;
	const [, table, blocks] = layouts.find(([counts]) => like !== undefined && counts.includes(like)) ?? [];
	if (!table) {
		readBinary(place, tables.canonColorDataUnknown, { type });
		return;
	}
	const compact = compactCoefs.get(version);
	const own = table === tables.canonColorData5 ? { ...blocks, 71: compact ?? nothing } : blocks;
	readBinary(place, table, { type, ...(own && { blocks: own }) });
};
