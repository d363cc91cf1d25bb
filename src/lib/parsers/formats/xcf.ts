/** XCF, GIMP's own format (https://developer.gimp.org/core/standards/xcf/): a header, properties, layers. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { readExif } from '../blocks/exif.ts';
import { readIcc, readIptc, readXmp } from '../blocks/on-demand.ts';
import { readXmlTags } from '../blocks/xml-tags.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { gimpHeader, gimpMain, gimpParasite, gimpResolution } from '../tags/pictures/layers.ts';

const headerSize = 26;
/** From this version on the header says how exact the colours are too. */
const withPrecision = 4;

const endOfProperties = 0;
const resolution = 19;
const parasites = 21;

/** Reads the header and the properties of the whole picture. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'XCF', extension: 'xcf', mime: 'image/x-xcf' });
	const header = await file.read(0, headerSize);
	readBinaryTable(gimpHeader, header, { at: 0, little: false }, found);
	const version = Number(/^v(\d+)/.exec(latin1(header.subarray(9, 13)))?.[1] ?? 0);
	let at = headerSize + (version >= withPrecision ? 4 : 0);
	for (;;) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const head = new ByteReader(await file.read(at, 8));
		const [kind, size] = [head.u32(), head.u32()];
		if (kind === endOfProperties) return;
		const start = at + 8;
		at = start + size;
		if (at > file.size) {
			found.warn('XCF: a property is cut off');
			return;
		}
		if (kind !== resolution && kind !== parasites && !gimpMain.entries.has(kind)) continue;
		found.budget.allocate(size);
		const data = await file.read(start, size);
		found.attempt(`XCF property ${kind}`, () => {
			readProperty(kind, data, start, found);
		});
	}
}

function readProperty(kind: number, data: Uint8Array, at: number, found: TagSink): void {
	if (kind === parasites) readParasites(data, at, found);
	else if (kind === resolution) readBinaryTable(gimpResolution, data, { at, little: false, unit: 4 }, found);
	else {
		const entry = gimpMain.entries.get(kind);
		const reader = new ByteReader(data);
		if (entry) found.tag(entry, entry.type === 'int8u' ? reader.u8() : reader.u32(), [at, data.length]);
	}
}

/** What plug-ins keep with a picture: a name, flags, bytes. */
function readParasites(data: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(data);
	while (reader.remaining > 8) {
		found.budget.spend('items', 1);
		const name = decodeString(reader.take(reader.u32()));
		const size = reader.skip(4).u32();
		const start = at + reader.at;
		const bytes = reader.take(size);
		found.attempt(name, () => {
			readParasite(name, bytes, start, found);
		});
	}
}

type Reader = (bytes: Uint8Array, at: number, found: TagSink) => void;

/** A mark that stands before some of them. */
const behind =
	(mark: string, read: Reader): Reader =>
	(bytes, at, found) => {
		const skip = latin1(bytes.subarray(0, mark.length)) === mark ? mark.length : 0;
		read(bytes.subarray(skip), at + skip, found);
	};

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	['exif-data', behind('Exif\0\0', readExif)],
	['gimp-image-metadata', readXmlTags],
	['gimp-metadata', behind('GIMP_XMP_1', readXmp)],
	['icc-profile', readIcc],
	['iptc-data', readIptc]
]);

function readParasite(name: string, bytes: Uint8Array, at: number, found: TagSink): void {
	const entry = gimpParasite.entries.get(name);
	if (entry) found.tag(entry, decodeString(bytes), [at, bytes.length]);
	else readers.get(name)?.(bytes, at, found);
}
