/**
 * JPEG 2000 in boxes: JP2, JPX, JPM, JPH (ITU-T T.800 annex I, T.801 annex M). The same boxes hold JPEG XL (formats/jxl.ts).
 * The codestream is not looked at: its size stands in the header box.
 */
import { jumbfBox } from '../blocks/jumbf-pieces.ts';
import { readIcc, readIptc, readPhotoshop, readXmp } from '../blocks/on-demand.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import { hex } from '../io/hex.ts';
import type { Entry, FileType, FormatModule, RawValue, Table, TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';
import { named } from '../table.ts';
import * as tables from '../tags/stills/jpeg2000.ts';
import { Pushes } from './jpeg2000/pushes.ts';
import { walkFile, type Box, type BoxRule, type WalkContext } from './quicktime/boxes.ts';

const exif = onDemand(() => import('../blocks/exif.ts'));
const xml = onDemand(() => import('../blocks/xml-tags.ts'));

/** What the readers of one file share. */
export interface Boxed extends WalkContext {
	readonly pushes: Pushes;
}

/** What is done with a box of one type. */
export type Rule = BoxRule<Boxed>;

const types: Readonly<Record<string, FileType>> = Object.fromEntries(
	['jp2', 'jpx', 'jpm', 'jph', 'jxl'].map((extension) => [
		`${extension} `,
		{ type: extension.toUpperCase(), extension, mime: `image/${extension}` }
	])
);
const jp2: FileType = { type: 'JP2', extension: 'jp2', mime: 'image/jp2' };
const mostBrands = 256;

/** Boxes of metadata are read whole, up to this size. */
const upTo = 16 * 1024 * 1024;

/** A box that is read whole; one that the file cuts off is read as far as it goes, and said. */
export const rule = (read: (box: Box, boxed: Boxed) => void): Rule => ({
	kind: 'read',
	upTo,
	read: (box, boxed) => {
		const missing = box.size - box.bytes.length;
		if (missing > 0) boxed.found.warn(`${box.type}: the file ends ${missing} bytes before it should`);
		read(box, boxed);
	}
});

const pushAt = (boxed: Boxed, entry: Entry, raw: RawValue, box: Box, at: number, size: number): void => {
	boxed.pushes.push(entry, raw, box.offset + at, size);
};

const brand = named(tables.jpeg2000FileType, 'MajorBrand');
const minorVersion = named(tables.jpeg2000FileType, 'MinorVersion');
const brands = named(tables.jpeg2000FileType, 'CompatibleBrands');

/** `ftyp`; a brand that is none of ours leaves the type as it is. */
const fileType = rule((box, boxed) => {
	const reader = new ByteReader(box.bytes);
	const major = reader.latin1(4);
	const type = Object.hasOwn(types, major) ? types[major] : undefined;
	if (type) boxed.found.is(type);
	pushAt(boxed, brand, major, box, 0, 4);
	pushAt(boxed, minorVersion, reader.u32(), box, 4, 4);
	const list: string[] = [];
	while (reader.remaining >= 4 && list.length < mostBrands) list.push(reader.latin1(4));
	if (list.length > 0) pushAt(boxed, brands, list, box, 8, box.bytes.length - 8);
});

const header = tables.jpeg2000ImageHeader;
const height = named(header, 'ImageHeight');
const width = named(header, 'ImageWidth');
const components = named(header, 'NumberOfComponents');
const bits = named(header, 'BitsPerComponent');
const compression = named(header, 'Compression');

const imageHeader = rule((box, boxed) => {
	const reader = new ByteReader(box.bytes);
	pushAt(boxed, height, reader.u32(), box, 0, 4);
	pushAt(boxed, width, reader.u32(), box, 4, 4);
	pushAt(boxed, components, reader.u16(), box, 8, 2);
	pushAt(boxed, bits, reader.u8(), box, 10, 1);
	pushAt(boxed, compression, reader.u8(), box, 11, 1);
});

const color = tables.jpeg2000ColorSpec;
const method = named(color, 'ColorSpecMethod');
const precedence = named(color, 'ColorSpecPrecedence');
const approximation = named(color, 'ColorSpecApproximation');
const colorSpace = named(color, 'ColorSpace');
const colorData = named(color, 'ColorSpecData');

const colorSpecification = rule((box, boxed) => {
	// Of a colour space that is cut off nothing holds, but for a profile: its header says its own size.
	if (box.bytes.length < box.size && box.bytes[0] !== 2 && box.bytes[0] !== 3) return;
	const reader = new ByteReader(box.bytes);
	const how = reader.i8();
	pushAt(boxed, method, how, box, 0, 1);
	pushAt(boxed, precedence, reader.i8(), box, 1, 1);
	pushAt(boxed, approximation, reader.i8(), box, 2, 1);
	const rest = box.bytes.subarray(3);
	if (how === 1) {
		if (rest.length >= 4) pushAt(boxed, colorSpace, reader.u32(), box, 3, 4);
	} else if (how === 2 || how === 3) {
		if (rest.length >= 128) readIcc(rest, box.offset + 3, boxed.found);
	} else if (rest.length > 0) {
		pushAt(boxed, colorData, { binary: rest.length, bytes: rest }, box, 3, rest.length);
	}
});

/** Two fractions, then a power of ten for each. */
const resolution = (table: Table, kind: string): Rule => {
	const of = (name: string) => named(table, kind + name);
	const [y, x, yUnit, xUnit] = [
		of('YResolution'),
		of('XResolution'),
		of('YResolutionUnit'),
		of('XResolutionUnit')
	];
	return rule((box, boxed) => {
		const reader = new ByteReader(box.bytes);
		pushAt(boxed, y, { n: reader.u16(), d: reader.u16() }, box, 0, 4);
		pushAt(boxed, x, { n: reader.u16(), d: reader.u16() }, box, 4, 4);
		pushAt(boxed, yUnit, reader.i8(), box, 8, 1);
		pushAt(boxed, xUnit, reader.i8(), box, 9, 1);
	});
};

const main = tables.jpeg2000Main;

/** A box that is one tag. */
const one = (name: string, value: (bytes: Uint8Array) => RawValue): Rule => {
	const entry = named(main, name);
	return rule((box, boxed) => {
		pushAt(boxed, entry, value(box.bytes), box, 0, box.bytes.length);
	});
};

const utf8 = new TextDecoder('utf-8');
const upToZero = (bytes: Uint8Array): string => utf8.decode(bytes).replace(/\0.*$/s, '');
const binary = (bytes: Uint8Array): RawValue => ({ binary: bytes.length, bytes });

/** Flags, then the type of the data and perhaps a file name. */
const binaryType = (bytes: Uint8Array): string =>
	utf8.decode(bytes.subarray(1)).replace(/\0+$/, '').replaceAll('\0', ', ');

/** `xml `: XMP or anything else; both go by the groups of XML here. */
const xmlBox = rule((box, { found }) => {
	const start = box.bytes.indexOf(0x3c);
	// A byte order mark or white space may come first.
	if (start < 0 || start >= 16) {
		found.warn('xml: no XML', 'minor');
		return;
	}
	found.later('xml', xml, ({ readXmlTags }) => {
		readXmlTags(box.bytes.subarray(start), box.offset + start, found);
	});
});

type Payload = (bytes: Uint8Array, offset: number, boxed: Boxed) => void;

/** EXIF with or without the header it has in JPEG. */
export const readExifPayload: Payload = (bytes, offset, { found }) => {
	const skip = latin1(bytes.subarray(0, 6)) === 'Exif\0\0' ? 6 : 0;
	found.later('EXIF', exif, ({ readExif }) => {
		readExif(bytes.subarray(skip), offset + skip, found);
	});
};

/** Payloads of `uuid` boxes by their id. */
const uuids: Readonly<Record<string, Payload>> = {
	'4a706754696666457869662d3e4a5032': readExifPayload, // "JpgTiffExif->JP2"
	'0537cdab9d0c4431a72afa561f2a113e': readExifPayload,
	b14bf8bd083d4b43a5ae8cd7d5a6ce03: readExifPayload, // GeoJP2: GeoTIFF in a TIFF of one pixel
	'33c7a4d2b81d4723a0baf1a3e097ad38': (bytes, offset, { found }) => readIptc(bytes, offset, found),
	'09a14e97c0b442e0bebf36df6f0ce36f': (bytes, offset, { found }) => readIptc(bytes, offset, found),
	'2c4c0100850440b9a03e562148d6dfeb': (bytes, offset, { found }) => readPhotoshop(bytes, offset, found),
	be7acfcb97a942e89c71999491e3afac: (bytes, offset, { found }) => readXmp(bytes, offset, found)
};

const uuidBox = rule((box, boxed) => {
	const id = hex(box.bytes.subarray(0, 16));
	const payload = Object.hasOwn(uuids, id) ? uuids[id] : undefined;
	if (payload && box.bytes.length > 16) payload(box.bytes.subarray(16), box.offset + 16, boxed);
});

/** Boxes of associations and headers, which hold each other: one list for all. */
const rules = new Map<string, Rule>([
	['ftyp', fileType],
	['ihdr', imageHeader],
	['colr', colorSpecification],
	['resc', resolution(tables.jpeg2000CaptureResolution, 'Capture')],
	['resd', resolution(tables.jpeg2000DisplayResolution, 'Display')],
	['lbl ', one('Label', upToZero)],
	// A version and flags come first, which some writers leave out.
	['url ', one('URL', (bytes) => upToZero(bytes[0] === 0 ? bytes.subarray(4) : bytes))],
	['bfdb', one('BinaryDataType', binaryType)],
	['bidb', one('BinaryData', binary)],
	['hrgm', one('GainMapImage', binary)],
	['c2sh', one('C2PASaltHash', hex)],
	['xml ', xmlBox],
	['uuid', uuidBox],
	['jumb', rule((box, { found }) => jumbfBox(box, found))]
]);
for (const type of ['jp2h', 'res ', 'asoc', 'uinf', 'jpch', 'jplh']) rules.set(type, { kind: 'open', rules });

/** The rules that all formats in these boxes share. */
export const sharedRules: ReadonlyMap<string, Rule> = rules;

/** Walks the boxes of a file whose type is said already. */
export async function walkBoxes(
	file: ByteSource,
	found: TagSink,
	signal?: AbortSignal,
	own: ReadonlyMap<string, Rule> = sharedRules
): Promise<void> {
	const pushes = new Pushes(found);
	try {
		const end = await walkFile(file, 0, file.size, own, { found, pushes }, signal);
		if (end < file.size) found.warn(`no box at ${end}`);
	} finally {
		pushes.flush();
	}
}

export const read: FormatModule['read'] = async (file, found, signal) => {
	found.is(jp2);
	await walkBoxes(file, found, signal);
};
