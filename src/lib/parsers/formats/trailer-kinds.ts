/**
 * What programs and phones append to a picture, behind the end of the JPEG: each of them tells by its last bytes what it is
 * and how long, and what stands before it may be another one. Loaded when a file's last bytes are such.
 */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { readNested } from '../blocks/nested.ts';
import { readIptc } from '../blocks/on-demand.ts';
import { decodeText } from '../blocks/exif-values.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { afcpMain, fotoStationMain, fotoStationSoftEdit, photoMechanicSoftEdit } from '../tags/trailers.ts';

/** Bytes that tell every trailer. */
const tailSize = 64;
/** Trailers are small; what claims more is read no further. */
const maxTrailer = 16 * 1024 * 1024;
const maxTrailers = 16;
const maxEntries = 256;

/** Reads one trailer. @param end where it ends; @returns where it begins */
type Read = (file: ByteSource, tail: ByteReader, end: number, found: TagSink) => Promise<number | undefined>;

interface Trailer {
	readonly name: string;
	/** Its last bytes stand so far before its end. */
	readonly back: number;
	readonly mark: string;
	readonly read: Read;
}

const trailers: readonly Trailer[] = [
	{ name: 'AFCP', back: 12, mark: 'AXS!', read: readAfcp },
	{ name: 'AFCP', back: 12, mark: 'AXS*', read: readAfcp },
	{ name: 'FotoStation', back: 4, mark: '\xa1\xb2\xc3\xd4', read: readFotoStation },
	{ name: 'PhotoMechanic', back: 8, mark: 'cbipcbbl', read: readPhotoMechanic },
	{ name: 'CanonVRD', back: 64, mark: 'CANON OPTIONAL DATA\0', read: readCanonVrd },
	{ name: 'MIE', back: 10, mark: '~\0\0\x06', read: readMie },
	{ name: 'MIE', back: 14, mark: '~\0\0\x0a', read: readMie },
	{
		name: 'Samsung',
		back: 4,
		mark: 'SEFT',
		read: (file, _tail, end, found) => readSamsung(file, end, found)
	},
	{ name: 'Samsung', back: 6, mark: 'QDIOBS', read: skipQdio },
	{
		name: 'OnePlus',
		back: 8,
		mark: 'jxrs',
		read: async (...of) => (await import('./one-plus.ts')).readOnePlus(...of)
	},
	{
		name: 'Vivo',
		back: 4,
		mark: '\x84\x93\xa2\xb1',
		read: async (...of) => (await import('./vivo.ts')).readVivo(...of)
	}
];

/** Which trailer ends with these bytes. */
function trailerOf(tail: Uint8Array): Trailer | undefined {
	return trailers.find(({ back, mark }) => {
		const start = tail.length - back;
		return start >= 0 && latin1(tail.subarray(start, start + mark.length)) === mark;
	});
}

/** Reads the trailers of a file from its end on. The last in the file counts most, so it is read first. */
export async function readTrailers(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	let end = file.size;
	for (let count = 0; count < maxTrailers && end > tailSize; count++) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const tail = await file.read(end - tailSize, tailSize);
		const trailer = trailerOf(tail);
		if (!trailer) return;
		const before = end;
		const start = await found.attemptAsync(trailer.name, () =>
			trailer.read(file, new ByteReader(tail), before, found)
		);
		if (start === undefined || start < 0 || start >= end) return;
		end = start;
	}
}

/** AXS File Concatenation Protocol (http://web.archive.org/web/20080828211305/http://www.tocarte.com/media/axs_afcp_spec.pdf). */
async function readAfcp(
	file: ByteSource,
	tail: ByteReader,
	end: number,
	found: TagSink
): Promise<number | undefined> {
	tail.seek(tailSize - 12);
	const little = tail.latin1(4) === 'AXS*';
	tail.little = little;
	const start = tail.u32();
	if (start >= end - 12 || end - start > maxTrailer) return undefined;
	const head = new ByteReader(await file.read(start, 12), little);
	if (!head.latin1(4).startsWith('AXS')) return undefined;
	const count = Math.min(head.skip(2).u16(), maxEntries);
	const entries = new ByteReader(await file.read(start + 12, count * 12), little);
	for (let index = 0; index < count; index++) {
		const id = entries.latin1(4);
		const [size, offset] = [entries.u32(), entries.u32()];
		if (offset < start || offset + size > end) continue;
		if (id === 'IPTC') readIptc(await file.read(offset, size), offset, found, 'appended');
		const entry = afcpMain.entries.get(id);
		if (!entry) continue;
		if (!entry.binary) found.tag(entry, decodeText(await file.read(offset, size)), [offset, size]);
		else if (size > 0) pushPicture(entry, [offset, size], found);
	}
	return start;
}

function pushPicture(
	entry: Parameters<TagSink['tag']>[0],
	range: readonly [number, number],
	found: TagSink
): void {
	found.tag(entry, { binary: range[1] }, range);
	found.preview({ name: entry.name, mime: 'image/jpeg', range });
}

const [iptcRecord, softEdit] = [1, 2];

async function readFotoStation(
	file: ByteSource,
	tail: ByteReader,
	end: number,
	found: TagSink
): Promise<number | undefined> {
	const id = tail.seek(tailSize - 10).u16();
	const size = tail.u32();
	if (size < 10 || size > Math.min(end, maxTrailer)) return undefined;
	const [start, length] = [end - size, size - 10];
	const bytes = await file.read(start, length);
	if (id === iptcRecord) readIptc(bytes, start, found, 'appended');
	else if (id === softEdit)
		readBinaryTable(fotoStationSoftEdit, bytes, { at: start, little: false, unit: 4 }, found);
	else {
		const entry = fotoStationMain.entries.get(id);
		if (entry && length > 0) pushPicture(entry, [start, length], found);
	}
	return start;
}

/** Settings as IPTC datasets whose values are numbers. */
async function readPhotoMechanic(
	file: ByteSource,
	tail: ByteReader,
	end: number,
	found: TagSink
): Promise<number | undefined> {
	const size = tail.seek(tailSize - 12).u32();
	if (size > Math.min(end - 12, maxTrailer)) return undefined;
	const start = end - 12 - size;
	const reader = new ByteReader(await file.read(start, size));
	while (reader.remaining >= 5 && reader.u8() === 0x1c) {
		found.budget.spend('items', 1);
		const at = start + reader.at - 1;
		reader.skip(1);
		const entry = photoMechanicSoftEdit.entries.get(reader.u8());
		const value = new ByteReader(reader.take(reader.u16()));
		if (entry && value.length === 4) found.tag(entry, value.i32(), [at, 9]);
	}
	return start;
}

/** Recipes of Canon's raw converter. */
async function readCanonVrd(
	file: ByteSource,
	tail: ByteReader,
	end: number,
	found: TagSink
): Promise<number | undefined> {
	const [head, foot] = [28, 64];
	const size = head + tail.seek(20).u32() + foot;
	if (size > Math.min(end, maxTrailer)) return undefined;
	const { readVrd } = await import('../blocks/canon-vrd.ts');
	readVrd(await file.read(end - size, size), end - size, found);
	return end - size;
}

/** MIE, with its length in its last bytes. */
async function readMie(
	file: ByteSource,
	tail: ByteReader,
	end: number,
	found: TagSink
): Promise<number | undefined> {
	tail.seek(tailSize - 2);
	const order = tail.u8();
	const wide = tail.u8() === 8;
	const reader = new ByteReader(tail.bytes, order === 0x18).seek(tailSize - (wide ? 10 : 6));
	const size = wide ? reader.u64() : reader.u32();
	if (size > end) return undefined;
	await readNested(await import('./mie.ts'), file, [end - size, size], found);
	return end - size;
}

async function readSamsung(file: ByteSource, end: number, found: TagSink): Promise<number | undefined> {
	const { readSamsungTrailer } = await import('./samsung-trailer.ts');
	return readSamsungTrailer(file, end, found);
}

/** An older list of Samsung's behind the list; what it points to is the same. */
async function skipQdio(
	file: ByteSource,
	tail: ByteReader,
	end: number,
	found: TagSink
): Promise<number | undefined> {
	const size = new ByteReader(tail.bytes, true).seek(tailSize - 10).u32();
	const listEnd = end - 10 - size;
	if (listEnd < tailSize) return undefined;
	const before = await file.read(listEnd - tailSize, tailSize);
	if (latin1(before.subarray(-4)) !== 'SEFT') return listEnd;
	return readSamsung(file, listEnd, found);
}
