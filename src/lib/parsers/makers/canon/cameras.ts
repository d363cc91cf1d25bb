/** The block that every Canon camera fills in its own way: which layout a camera has. https://exiftool.org/TagNames/Canon.html */
import { latin1 } from '../../io/byte-reader.ts';
import type { Table } from '../../model.ts';
import * as tables from '../../tags/makers/canon-cameras.ts';
import { binary, readBinary, type BinaryTable } from '../binary.ts';
import type { Block, Place } from '../note.ts';

const styles = binary(tables.canonPSInfo);
const styles2 = binary(tables.canonPSInfo2);

/**
 * Where the number of a firmware's version stands tells what lies elsewhere in the blocks that it writes: from which id on, and by
 * how many bytes.
 */
interface Versions {
	readonly at: Readonly<Record<number, readonly (readonly [from: number, by: number])[]>>;
	/** How it is where there is no version: what comes from this id on is not known. */
	readonly unknown: readonly (readonly [from: number, by: number | undefined])[];
}

const versions1DX: Versions = {
	at: {
		640: [],
		633: [
			[35, -3],
			[188, -7]
		],
		625: [
			[35, -3],
			[188, -7],
			[640, -15]
		],
		645: [[188, 5]]
	},
	unknown: [
		[35, -3],
		[188, -7],
		[640, undefined]
	]
};
const versions1DmkIV: Versions = {
	at: {
		493: [],
		488: [
			[120, -1],
			[493, -5]
		]
	},
	unknown: [[120, undefined]]
};
const versions5DmkII: Versions = { at: { 382: [], 346: [[382, -36]] }, unknown: [[382, undefined]] };
const versions5DmkIII: Versions = {
	at: {
		572: [],
		556: [
			[35, -1],
			[125, -4],
			[188, -8],
			[356, -16]
		],
		557: [
			[35, -1],
			[125, -3],
			[188, -7],
			[356, -15]
		],
		578: [[125, 6]],
		583: [
			[125, 6],
			[188, 11]
		]
	},
	unknown: [[35, undefined]]
};
const versions7D: Versions = { at: { 428: [], 424: [[53, -4]] }, unknown: [[53, undefined]] };
const versions50D: Versions = { at: { 350: [], 346: [[350, -4]] }, unknown: [[350, undefined]] };

/** By how much what an id names is elsewhere in this block. */
function movedIn(bytes: Uint8Array, { at, unknown }: Versions): (id: number) => number | undefined {
	const place = Object.keys(at).find((from) =>
		/^\d\.\d\.\d\0/.test(latin1(bytes.subarray(Number(from), Number(from) + 6)))
	);
	const steps = place === undefined ? unknown : (at[Number(place)] ?? []);
	return (id) => {
		let by: number | undefined = 0;
		for (const [from, own] of steps) if (id >= from) by = own;
		return by;
	};
}

interface Layout extends BinaryTable {
	readonly versions?: Versions;
}

/** Layouts by the end of the camera's name, with what lies in them. */
const models: readonly (readonly [RegExp, Table, Layout?])[] = [
	[/\b1DS?$/, tables.canonCameraInfo1D],
	[/\b1Ds? Mark II$/, tables.canonCameraInfo1DmkII],
	[/\b1Ds? Mark II N$/, tables.canonCameraInfo1DmkIIN],
	[/\b1Ds? Mark III$/, tables.canonCameraInfo1DmkIII, { blocks: { 682: styles } }],
	[/\b1D Mark IV$/, tables.canonCameraInfo1DmkIV, { blocks: { 872: styles }, versions: versions1DmkIV }],
	[/EOS-1D X$/, tables.canonCameraInfo1DX, { blocks: { 1012: styles2 }, versions: versions1DX }],
	[/EOS 5D$/, tables.canonCameraInfo5D],
	[/EOS 5D Mark II$/, tables.canonCameraInfo5DmkII, { blocks: { 759: styles }, versions: versions5DmkII }],
	[
		/EOS 5D Mark III$/,
		tables.canonCameraInfo5DmkIII,
		{ blocks: { 944: styles2 }, versions: versions5DmkIII }
	],
	[/EOS 6D$/, tables.canonCameraInfo6D, { blocks: { 966: styles2 } }],
	[/EOS 7D$/, tables.canonCameraInfo7D, { blocks: { 807: styles }, versions: versions7D }],
	[/EOS 40D$/, tables.canonCameraInfo40D, { blocks: { 603: styles } }],
	[/EOS 50D$/, tables.canonCameraInfo50D, { blocks: { 727: styles }, versions: versions50D }],
	[/EOS 60D$/, tables.canonCameraInfo60D, { blocks: { 801: styles2 } }],
	[/\b(?:1200D|REBEL T5|Kiss X70)\b/, tables.canonCameraInfo60D, { blocks: { 761: styles2 } }],
	[/EOS 70D$/, tables.canonCameraInfo70D, { blocks: { 975: styles2 } }],
	[/EOS 80D$/, tables.canonCameraInfo80D],
	[/\b(?:450D|REBEL XSi|Kiss X2)\b/, tables.canonCameraInfo450D, { blocks: { 611: styles } }],
	[/\b(?:500D|REBEL T1i|Kiss X3)\b/, tables.canonCameraInfo500D, { blocks: { 779: styles } }],
	[/\b(?:550D|REBEL T2i|Kiss X4)\b/, tables.canonCameraInfo550D, { blocks: { 796: styles } }],
	[/\b(?:600D|REBEL T3i|Kiss X5)\b/, tables.canonCameraInfo600D, { blocks: { 763: styles2 } }],
	[/\b(?:650D|REBEL T4i|Kiss X6i)\b/, tables.canonCameraInfo650D, { blocks: { 912: styles2 } }],
	[/\b(?:700D|REBEL T5i|Kiss X7i)\b/, tables.canonCameraInfo650D, { blocks: { 912: styles2 } }],
	[/\b(?:750D|Rebel T6i|Kiss X8i)\b/, tables.canonCameraInfo750D],
	[/\b(?:760D|Rebel T6s|8000D)\b/, tables.canonCameraInfo750D],
	[/\b(?:1000D|REBEL XS|Kiss F)\b/, tables.canonCameraInfo1000D, { blocks: { 615: styles } }],
	[/\b(?:1100D|REBEL T3|Kiss X50)\b/, tables.canonCameraInfo600D, { blocks: { 763: styles2 } }],
	[/\bEOS R[56]$/, tables.canonCameraInfoR6],
	[/\bEOS (?:R6m2|R8|R50)$/, tables.canonCameraInfoR6m2],
	[/\bEOS R6 Mark III$/, tables.canonCameraInfoR6m3],
	[/\bG5 X Mark II$/, tables.canonCameraInfoG5XII]
];

const int32u = 4;
/** Types of numbers of two bytes: no camera fills such a block with them. */
const shorts: ReadonlySet<number> = new Set([3, 8]);
const longs: ReadonlySet<number> = new Set([int32u, 9]);
const words = 'int32s';
/** Of compact cameras, by how many numbers there are. */
const compacts = new Set([138, 148]);
const compacts2 = new Set([156, 162, 167, 171, 264]);

export const cameraInfo: Block = (place: Place) => {
	const { count, type, note } = place;
	note.facts.set('CameraInfoCount', count);
	const own = models.find(([pattern]) => pattern.test(note.model));
	if (own) {
		const [, table, { versions, ...how } = {}] = own;
		readBinary(place, table, versions ? { ...how, moved: movedIn(place.bytes(), versions) } : how);
		return;
	}
	if (type === int32u && compacts.has(count))
		readBinary(place, tables.canonCameraInfoPowerShot, { type: words });
	else if (type === int32u && compacts2.has(count))
		readBinary(place, tables.canonCameraInfoPowerShot2, { type: words });
	else if (longs.has(type)) readBinary(place, tables.canonCameraInfoUnknown32, { type: words });
	else if (!shorts.has(type)) readBinary(place, tables.canonCameraInfoUnknown);
};
