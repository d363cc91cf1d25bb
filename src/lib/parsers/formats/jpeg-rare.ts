/**
 * JPEG segments that few files have: what scanners, stereo and thermal cameras, old camera firmware and single programs
 * write. Loaded when a file has one.
 */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { readCiff } from '../blocks/ciff.ts';
import { decodeString, decodeText, decodeUtf16 } from '../blocks/exif-values.ts';
import { fieldsOf, readDirectory, walk, type Directory } from '../blocks/exif.ts';
import { FlashPixStreams } from '../blocks/flashpix-extensions.ts';
import { readGpmf } from '../blocks/gpmf.ts';
import { readPictureInfo } from '../blocks/picture-info.ts';
import { readPrintIm } from '../blocks/print-im.ts';
import { readRmeta } from '../blocks/rmeta.ts';
import { tiffHeader, wholeData, type TiffData } from '../blocks/tiff-data.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import { readXml } from '../io/xml.ts';
import type { Entry, Table, TagSink } from '../model.ts';
import { entryFor, named } from '../table.ts';
import { extra } from '../tags/file.ts';
import * as infiRay from '../tags/infiray.ts';
import * as tables from '../tags/jpeg-rare.ts';
import { nameOf } from '../blocks/made-names.ts';
import { onDemand } from '../on-demand.ts';

const flir = onDemand(() => import('../makers/flir.ts'));
const dji = onDemand(() => import('../makers/dji.ts'));
/** What the segment of a pair of cameras begins with. */
const qualcommPair = 'Qualcomm Dual';
const qualcomm = onDemand(() => import('../makers/qualcomm.ts'));
const phones = onDemand(() => import('./jpeg-phones.ts'));
const seal = onDemand(() => import('../blocks/seal.ts'));

/** One application segment. */
export interface Segment {
	/** 0 for APP0 and so on. */
	readonly number: number;
	readonly bytes: Uint8Array;
	/** File position of its payload. */
	readonly offset: number;
}

type Read = (bytes: Uint8Array, offset: number, found: TagSink) => void;

const casio = onDemand(() => import('../makers/casio-qvci.ts'));

/** Reads the segments that were put by for this, in the order of the file. */
export function readRareSegments(segments: readonly Segment[], found: TagSink): void {
	const flashPix = new FlashPixStreams(found);
	const flirPieces: Segment[] = [];
	const ofDrone: Segment[] = [];
	const ofPhone: Segment[] = [];
	const isDrone = found.find('Make') === 'DJI';
	let thermal = false;
	for (const segment of segments) {
		const { number, bytes, offset } = segment;
		found.attempt(`APP${number}`, () => {
			if (number === 2 && latin1(bytes.subarray(4, 10)) === 'IJPEG\0') thermal = true;
			if (thermal) {
				readThermal(number, bytes, offset, found);
				return;
			}
			if (latin1(bytes.subarray(0, 5)) === 'QVCI\0') {
				found.later('QVCI', casio, ({ readQvci }) => {
					readQvci(bytes, offset, found);
				});
				return;
			}
			if (phoneNames.test(`${number}${latin1(bytes.subarray(0, 16))}`)) {
				ofPhone.push(segment);
				return;
			}
			if (number === 1) {
				flirPieces.push(segment);
				return;
			}
			if (latin1(bytes.subarray(0, 5)) === 'FPXR\0') {
				flashPix.add(bytes, offset);
				return;
			}
			if (number === 4 && latin1(bytes.subarray(0, qualcommPair.length)) === qualcommPair) {
				found.later('Qualcomm', qualcomm, (module) => {
					module.readDualCamera(bytes, offset, found);
				});
				return;
			}
			if (number === 0 && latin1(bytes.subarray(6, 14)) === 'HEAPJPGM') {
				readCiff(bytes, offset, 'CIFF', found);
				return;
			}
			const known = readers.find(
				(one) => one.segment === number && latin1(bytes.subarray(0, one.name.length)) === one.name
			);
			if (number === 7 && bytes[0] === 0x1a) {
				found.later('Qualcomm', qualcomm, (module) => {
					module.readQualcomm(bytes, offset, found);
				});
			} else if (known) known.read(bytes.subarray(known.name.length), offset + known.name.length, found);
			else if (number === 12) readPictureInfo(bytes, offset, found);
			else if (isDrone || number === 7) ofDrone.push(segment);
			else ofPhone.push(segment);
		});
	}
	flashPix.flush();
	if (ofPhone.length > 0) {
		found.later('APP segments', phones, (module) => {
			module.readPhoneSegments(ofPhone, found);
		});
	}
	if (ofDrone.length > 0) {
		found.later('DJI', dji, (module) => {
			module.readDjiSegments(ofDrone, found);
		});
	}
	if (flirPieces.length > 0) {
		found.later('FLIR', flir, (module) => {
			module.readFlirSegments(flirPieces, found);
		});
	}
}

/** Numbers of segments, and what they begin with, that are read with those of phones. */
const phoneNames =
	// eslint-disable-next-line no-control-regex -- their names are ended by bytes
	/^(?:1PARROT\0|3(?:Stim\0\0|\xff\xd8\xff)|4SCALADO\0|5ssuniqueid\0|6TDHD\x01\0\0\0|7PENTAX \0)/;

/** A segment that is one fixed structure, big-endian. */
const structure =
	(table: Table): Read =>
	(block, at, found) => {
		readBinaryTable(table, block, { at, little: false }, found);
	};

const comment = named(extra, 'Comment');
const preview = entryFor(extra, 'PreviewImage', 'PreviewImage', {
	group0: 'File',
	group1: 'File',
	binary: true
});
const ratioImage = named(tables.jpegHDR, 'RatioImage');
const uniformName = entryFor(extra, 'UniformResourceName', 'UniformResourceName', {
	group0: 'JPEG',
	group1: 'APP2'
});

const readers: readonly { readonly segment: number; readonly name: string; readonly read: Read }[] = [
	{ segment: 0, name: 'AVI1', read: structure(tables.jpegAVI1) },
	{ segment: 0, name: 'Ocad', read: readOcad },
	{ segment: 2, name: 'urn:', read: readUniformName },
	{ segment: 2, name: '\xff\xd8\xff', read: readPreview },
	{ segment: 3, name: 'Meta\0\0', read: readMeta },
	{ segment: 3, name: 'META\0\0', read: readMeta },
	{ segment: 3, name: '_JPSJPS_', read: readStereo },
	{ segment: 5, name: 'RMETA\0', read: readRmeta },
	{ segment: 6, name: 'EPPIM\0', read: readEppim },
	{ segment: 6, name: 'GoPro\0', read: readGpmf },
	{ segment: 6, name: 'NITF\0', read: structure(tables.jpegNITF) },
	{ segment: 8, name: 'SEAL\0', read: readSignature },
	{ segment: 8, name: 'SPIFF\0', read: structure(tables.jpegSPIFF) },
	{ segment: 9, name: 'Media Jukebox\0', read: readMediaJukebox },
	{ segment: 9, name: 'SEAL\0', read: readSignature },
	{ segment: 10, name: 'UNICODE\0', read: readUnicodeComment },
	{ segment: 10, name: 'AROT\0\0', read: readGainCurve },
	{ segment: 11, name: 'HDR_RI ', read: readRatioImage },
	{ segment: 13, name: 'Adobe_CM', read: structure(tables.jpegAdobeCM) },
	{ segment: 15, name: 'Q ', read: readGraphConverter }
];

/** InfiRay's thermal cameras: once one of their segments came, the others have no names, only numbers. */
const thermalTables: Readonly<Record<number, Table>> = {
	2: infiRay.infiRayVersion,
	4: infiRay.infiRayFactory,
	5: infiRay.infiRayPicture,
	6: infiRay.infiRayMixMode,
	7: infiRay.infiRayOpMode,
	8: infiRay.infiRayIsothermal,
	9: infiRay.infiRaySensor
};
const thermalImage = entryFor(infiRay.infiRayVersion, 'APP3', 'ImagingData', {
	group0: 'APP3',
	binary: true
});

function readThermal(number: number, bytes: Uint8Array, at: number, found: TagSink): void {
	const table = thermalTables[number];
	if (table) readBinaryTable(table, bytes, { at, little: true }, found);
	else if (number === 3) found.tag(thermalImage, { binary: bytes.length, bytes }, [at, bytes.length]);
}

function readSignature(bytes: Uint8Array, at: number, found: TagSink): void {
	found.later('SEAL', seal, (module) => {
		module.readSeal(bytes, at, found);
	});
}

function readOcad(bytes: Uint8Array, at: number, found: TagSink): void {
	const entry = tables.jpegOcad.entries.get('Rev');
	const revision = /\$Rev: *(\d+)/.exec(latin1(bytes))?.[1];
	if (entry && revision !== undefined) found.tag(entry, Number(revision), [at, bytes.length]);
}

/** What an ISO gain map's segment is called by. */
function readUniformName(bytes: Uint8Array, at: number, found: TagSink): void {
	found.tag(uniformName, `urn:${decodeString(bytes)}`, [at - 4, bytes.length + 4]);
}

function readPreview(bytes: Uint8Array, at: number, found: TagSink): void {
	const range = [at - 3, bytes.length + 3] as const;
	found.tag(preview, { binary: range[1] }, range);
	found.preview({ name: preview.name, mime: 'image/jpeg', range });
}

const effects = 50030;
const borders = 50031;

/** Kodak's directory of the film scanner, with two more that hang on it. */
function readMeta(bytes: Uint8Array, at: number, found: TagSink): void {
	const header = tiffHeader(bytes);
	if (!header) return;
	const data = wholeData(bytes, at, header);
	const directory: Directory = { offset: header.first, group: 'MetaIFD', table: tables.kodakMeta };
	const fields = fieldsOf(data, directory, found);
	readDirectory(data, directory, fields, found, []);
	for (const { id, offset } of fields.fields) {
		if (id === effects) walkTo(data, offset, 'KodakEffectsIFD', tables.kodakSpecialEffects, found);
		if (id === borders) walkTo(data, offset, 'KodakBordersIFD', tables.kodakBorders, found);
	}
}

/** Walks the directory whose offset lies at a place. */
function walkTo(data: TiffData, place: number, group: string, table: Table, found: TagSink): void {
	const bytes = data.bytes(place, 4);
	if (bytes) walk(data, { offset: new ByteReader(bytes, data.little).u32(), group, table }, found);
}

/** Stereo pairs in one picture (JPS 1.0, http://paulbourke.net/dataformats/stereo/jps.pdf). */
function readStereo(bytes: Uint8Array, at: number, found: TagSink): void {
	found.is({ type: 'JPS', extension: 'jps', mime: 'image/x-jps' });
	const reader = new ByteReader(bytes);
	reader.u16();
	const [separation, flags, layout, type] = [reader.u8(), reader.u8(), reader.u8(), reader.u8()];
	const put = (entry: Entry | undefined, raw: number, place: number): void => {
		if (entry) found.tag(entry, raw, [at + place, 1]);
	};
	const entries = tables.jpegJPS.entries;
	// How the two are laid out has other names than which eye a single one is for.
	const layouts = tables.jpegJPS.rows.filter(({ name }) => name === 'JPSLayout');
	put(entries.get(10), separation, 2);
	put(entries.get(11), flags, 3);
	put(layouts[type === 1 ? 1 : 0], layout, 4);
	put(entries.get(13), type, 5);
	const length = Math.min(reader.u16(), reader.remaining);
	const text = entries.get(16);
	if (text && length > 0) found.tag(text, decodeString(reader.take(length)), [at + 8, length]);
}

/** Print image matching, in a directory of its own. */
function readEppim(bytes: Uint8Array, at: number, found: TagSink): void {
	const header = tiffHeader(bytes);
	if (!header) return;
	const data = wholeData(bytes, at, header);
	const { fields } = fieldsOf(data, { offset: header.first, group: 'EPPIM', table: noTable }, found);
	for (const { id, offset, size } of fields) {
		const block = id === 50341 ? data.bytes(offset, size) : undefined;
		if (block) readPrintIm(block, at + offset, found);
	}
}

const noTable = tables.kodakBorders;

function readMediaJukebox(bytes: Uint8Array, at: number, found: TagSink): void {
	const start = bytes.indexOf(0x3c);
	if (start < 0) return;
	const { roots } = readXml(bytes.subarray(start), at + start, found.budget);
	for (const { name, text, range } of roots.flatMap(({ children }) => children)) {
		const entry = tables.jpegMediaJukebox.entries.get(name);
		found.tag(entry ?? entryFor(tables.jpegMediaJukebox, name, nameOf(name)), text, range);
	}
}

function readUnicodeComment(bytes: Uint8Array, at: number, found: TagSink): void {
	found.tag(comment, decodeUtf16(bytes, false), [at, bytes.length]);
}

function readGainCurve(bytes: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	const count = reader.u32();
	const [size, curve] = [tables.jpegHDRGainInfo.entries.get(6), tables.jpegHDRGainInfo.entries.get(10)];
	if (size) found.tag(size, count, [at, 4]);
	reader.little = true;
	const length = Math.min(count, Math.floor(reader.remaining / 4));
	const values = Array.from({ length }, () => reader.u32());
	if (curve && length > 0) found.tag(curve, values, [at + 4, length * 4]);
}

/** A picture of the brightness that a screen cannot show, behind a line of settings (`name=value`). */
function readRatioImage(bytes: Uint8Array, at: number, found: TagSink): void {
	const text = latin1(bytes);
	const end = text.indexOf('~\0');
	for (const [, name = '', value = ''] of text
		.slice(0, end < 0 ? undefined : end)
		.matchAll(/(\w+)=([^,\s]+)/g)) {
		const entry = tables.jpegHDR.entries.get(name);
		if (entry) found.tag(entry, value, [at, end < 0 ? bytes.length : end]);
	}
	if (end < 0) return;
	const image = bytes.subarray(end + 2);
	found.tag(ratioImage, { binary: image.length, bytes: image }, [at + end + 2, image.length]);
}

function readGraphConverter(bytes: Uint8Array, at: number, found: TagSink): void {
	const quality = /^\s*(\d+)/.exec(decodeText(bytes))?.[1];
	const entry = tables.jpegGraphConv.entries.get('Q');
	if (entry && quality !== undefined) found.tag(entry, Number(quality), [at, bytes.length]);
}
