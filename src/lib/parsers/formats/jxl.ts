/**
 * JPEG XL: boxes (ISO/IEC 18181-2) around a codestream, or the codestream alone (ISO/IEC 18181-1, of which only the size is
 * read). Boxes of metadata may be packed with Brotli (`brob`).
 */
import { jumbfBox } from '../blocks/jumbf-pieces.ts';
import { readXmp } from '../blocks/on-demand.ts';
import { packed } from '../blocks/packed.ts';
import { tiffHeader } from '../blocks/tiff-data.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader, EndOfData, latin1 } from '../io/byte-reader.ts';
import type { FileType, FormatModule, TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';
import { named } from '../table.ts';
import { extra } from '../tags/file.ts';
import { readExifPayload, rule, sharedRules, walkBoxes, type Boxed, type Rule } from './jpeg2000.ts';
import type { Box } from './quicktime/boxes.ts';

const boxed: FileType = { type: 'JXL', extension: 'jxl', mime: 'image/jxl' };
const bare: FileType = { type: 'JXL Codestream', extension: 'jxl', mime: 'image/jxl' };

const brotli = onDemand(() => import('../io/brotli.ts'));

const width = named(extra, 'ImageWidth');
const height = named(extra, 'ImageHeight');

/** The size header is at most this long, after the two bytes of the signature. */
const sizeHeader = 16;

/** Fields of a codestream: bits from the lowest of each byte on. */
class Bits {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	take(count: number): number {
		let value = 0;
		for (let bit = 0; bit < count; bit++, this.#at++) {
			const byte = this.#bytes[this.#at >> 3];
			if (byte === undefined) throw new EndOfData(1, 0);
			value += ((byte >> (this.#at & 7)) & 1) * 2 ** bit;
		}
		return value;
	}

	/** A size: 2 bits say how many more it has. */
	size(): number {
		return 1 + this.take([9, 13, 18, 30][this.take(2)] ?? 9);
	}
}

/** Widths as multiples of the height. */
const ratios: readonly (readonly [number, number])[] = [
	[0, 1],
	[1, 1],
	[12, 10],
	[4, 3],
	[3, 2],
	[16, 9],
	[5, 4],
	[2, 1]
];

/** Reads the size of the picture. @param bytes from the signature on */
function readCodestream(bytes: Uint8Array, offset: number, found: TagSink): void {
	if (bytes[0] !== 0xff || bytes[1] !== 0x0a) throw new DamagedFile('no codestream');
	if (found.find('ImageWidth', 'File') !== undefined) return;
	const bits = new Bits(bytes.subarray(2));
	const small = bits.take(1) === 1;
	const side = () => (small ? 8 * (1 + bits.take(5)) : bits.size());
	const high = side();
	const ratio = bits.take(3);
	const [times, by] = ratios[ratio] ?? [1, 1];
	const wide = ratio === 0 ? side() : Math.floor((high * times) / by);
	const range = [offset + 2, Math.min(sizeHeader, bytes.length) - 2] as const;
	found.tag(width, wide, range);
	found.tag(height, high, range);
}

/** Where the TIFF structure begins is said first. */
function readExifBox(bytes: Uint8Array, offset: number, context: Boxed): void {
	const start = 4 + new ByteReader(bytes).u32();
	const at = tiffHeader(bytes.subarray(start)) ? start : 4;
	readExifPayload(bytes.subarray(at), offset + at, context);
}

const xml = (bytes: Uint8Array, offset: number, { found }: Boxed): void => readXmp(bytes, offset, found);

/** `brob`: the type of a box, then its payload, packed. */
function packedBox(box: Box, context: Boxed): void {
	const { found } = context;
	const type = latin1(box.bytes.subarray(0, 4));
	const read = type === 'Exif' ? readExifBox : type === 'xml ' ? xml : type === 'jumb' ? jumbf : undefined;
	if (!read) return;
	const range = [box.offset + 4, box.bytes.length - 4] as const;
	found.later(`brob ${type}`, brotli, ({ unpackBrotli }) => {
		const bytes = unpackBrotli(box.bytes.subarray(4), found.budget);
		packed(`brob ${type}`, found, range, (sink) => read(bytes, 0, { ...context, found: sink }), bytes);
	});
}

const jumbf = (bytes: Uint8Array, offset: number, { found }: Boxed): void => {
	jumbfBox({ bytes, offset }, found, false);
};

const rules = new Map<string, Rule>([
	...sharedRules,
	['Exif', rule((box, context) => readExifBox(box.bytes, box.offset, context))],
	['xml ', rule((box, context) => xml(box.bytes, box.offset, context))],
	['brob', rule(packedBox)],
	[
		'jxlc',
		{ kind: 'read', upTo: sizeHeader, read: (box, { found }) => readCodestream(box.bytes, box.offset, found) }
	],
	[
		'jxlp',
		{
			kind: 'read',
			upTo: sizeHeader,
			// A number first; the highest bit says which part is the last.
			read: ({ bytes, offset }, { found }) => {
				const number = new ByteReader(bytes).u32() & 0x7fff_ffff;
				if (number === 0) readCodestream(bytes.subarray(4), offset + 4, found);
			}
		}
	]
]);

export const read: FormatModule['read'] = async (file, found, signal) => {
	const head = await file.read(0, 2 + sizeHeader);
	if (head[0] === 0xff) {
		found.is(bare);
		found.attempt('codestream', () => readCodestream(head, 0, found));
	} else {
		found.is(boxed);
		await walkBoxes(file, found, signal, rules);
	}
};
