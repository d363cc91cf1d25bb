/**
 * RealMedia, RealAudio and the lists of addresses that lead to them (RealMedia File Format Specification,
 * https://common.helixcommunity.org/2003/HCS_SDK_r5/htmfiles/rmff.htm).
 */
import { decodeString } from '../blocks/exif-values.ts';
import { id3v1Size, readId3v1 } from '../blocks/id3.ts';
import { cutPath, longestPath, nameOf } from '../blocks/made-names.ts';
import { binaryValue } from '../blocks/binary-table.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { Entry, RawValue, Table, TagSink } from '../model.ts';
import { entryFor, named } from '../table.ts';
import * as tables from '../tags/pictures/real.ts';
import { measureStream } from './real-facts.ts';

const media = 'application/vnd.rn-realmedia';
const audio = 'audio/x-pn-realaudio';
/** No honest chunk of metadata is longer. */
const longestChunk = 1024 * 1024;

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const head = latin1(await file.read(0, 4));
	if (head === '.RMF') await readMedia(file, found, signal);
	else if (head === '.ra\xfd') await readAudio(file, found);
	else await readList(file, found);
}

/** Chunks of a name, a size and a version; those of sound and picture end the metadata. */
async function readMedia(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'RM', extension: 'rm', mime: media });
	const streams: string[] = [];
	let at = new ByteReader(await file.read(4, 4)).u32();
	while (at + 10 <= file.size) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const head = new ByteReader(await file.read(at, 10));
		const name = head.latin1(4);
		const size = head.u32();
		if (name === 'DATA' || size < 10) break;
		const start = at + 10;
		at += size;
		if (at > file.size) found.warn(`RealMedia: chunk ${name.replace(/[^ -~]/g, '?')} is cut off`);
		const bytes = await file.read(start, Math.min(size - 10, longestChunk));
		found.attempt(`RealMedia chunk ${name}`, () => {
			if (name === 'PROP') readSerial(tables.realProperties, bytes, start, found);
			else if (name === 'CONT') readSerial(tables.realContentDescr, bytes, start, found);
			else if (name === 'MDPR') streams.push(readStream(bytes, start, streams.length, found));
		});
	}
	// A file of one stream is of that stream's type.
	const real = streams.filter((mime) => !mime.startsWith('logical-') && mime !== '');
	const [only] = real;
	if (only !== undefined && real.length === 1) found.is({ type: 'RM', extension: 'rm', mime: only });
	await readTail(file, found);
}

function readStream(bytes: Uint8Array, at: number, index: number, found: TagSink): string {
	const group1 = index === 0 ? undefined : `Real-MDPR${index + 1}`;
	const { values, end } = readSerial(tables.realMediaProps, bytes, at, found, group1);
	if (!values.has('FileInfoLen2')) {
		const size = Number(values.get('FileInfoLen') ?? 0);
		measureStream(bytes.subarray(end, end + size), at + end, found);
	}
	const properties = Number(values.get('NumProperties') ?? 0);
	const reader = new ByteReader(bytes).seek(end);
	for (let count = 0; count < properties && reader.remaining >= 7; count++) {
		found.budget.spend('items', 1);
		const from = reader.at;
		const size = reader.u32();
		const name = reader.skip(2).latin1(reader.u8());
		const kind = reader.u32();
		const length = reader.u16();
		const place = at + reader.at;
		const value = reader.take(length);
		const entry = tables.realFileInfo.entries.get(name) ?? entryFor(tables.realFileInfo, name, nameOf(name));
		const raw = kind === 0 && length === 4 ? new ByteReader(value).u32() : decodeString(value);
		found.tag(entry, raw, [place, length], group1);
		reader.seek(Math.min(bytes.length, Math.max(reader.at, from + size)));
	}
	return String(values.get('StreamMimeType') ?? '');
}

interface Serial {
	readonly values: ReadonlyMap<string, RawValue>;
	readonly end: number;
}

/** Lists of numbers, by the row that says how many there are. */
const counted: Readonly<Record<string, string>> = {
	PhysicalStreamNumbers: 'PhysicalStreams',
	DataOffsets: 'PhysicalStreams',
	PhysicalStreamNumberMap: 'NumRules'
};

/**
 * Rows one after another: a text is as long as the number before it says. What tells only of the structure is not shown.
 * Streams that are no logical file information end behind the length of their own data.
 */
function readSerial(table: Table, bytes: Uint8Array, at: number, found: TagSink, group1?: string): Serial {
	const reader = new ByteReader(bytes);
	const values = new Map<string, RawValue>();
	let last: RawValue = 0;
	for (const entry of table.rows) {
		if (entry.name === 'FileInfoLen2' && values.get('StreamMimeType') !== 'logical-fileinfo') break;
		const from = reader.at;
		const raw = serialValue(entry, reader, values, last);
		if (raw === undefined) break;
		values.set(entry.name, raw);
		last = raw;
		if (!entry.unknown && raw !== '') found.tag(entry, raw, [at + from, reader.at - from], group1);
	}
	return { values, end: reader.at };
}

function serialValue(
	entry: Entry,
	reader: ByteReader,
	values: ReadonlyMap<string, RawValue>,
	last: RawValue
): RawValue | undefined {
	if (entry.type === 'string') return decodeString(reader.take(Number(last)));
	const counter = counted[entry.name];
	if (counter === undefined) return binaryValue(entry, reader);
	const size = entry.type === 'int32u' ? 4 : 2;
	reader.skip(Number(values.get(counter) ?? 0) * size);
	return 0;
}

/** ID3v1 at the very end; before it, or before the end, metadata that RealPlayer added. */
async function readTail(file: ByteSource, found: TagSink): Promise<void> {
	let end = file.size;
	const last = await file.read(end - id3v1Size, id3v1Size);
	if (file.size > id3v1Size && latin1(last.subarray(0, 3)) === 'TAG') {
		end -= id3v1Size;
		found.attempt('ID3v1', () => {
			readId3v1(last, end, found);
		});
	}
	const mark = new ByteReader(await file.read(end - 12, 12));
	if (mark.remaining < 12 || mark.latin1(4) !== 'RMJE') return;
	const size = mark.skip(4).u32();
	const start = end - 12 - size;
	if (size > longestChunk || start < 0) return;
	const bytes = await file.read(start, size + 12);
	const at = latin1(bytes).indexOf('RJMD');
	if (at < 0) return;
	found.attempt('RealMedia metadata', () => {
		readProperty(bytes, at + 8, '', start, found);
	});
}

/** A property of a record: a name, a value, and properties below it. Depth is limited by the budget. */
function readProperty(bytes: Uint8Array, at: number, above: string, base: number, found: TagSink): void {
	found.budget.spend('items', 1);
	const reader = new ByteReader(bytes).seek(at + 4);
	const kind = reader.u32();
	const valueAt = reader.skip(4).u32();
	const [childrenAt, children] = [reader.u32(), reader.u32()];
	// Properties may share their bytes, and each has the names above it.
	const name = decodeString(reader.take(reader.u32()).subarray(0, longestPath));
	const path = cutPath(above === '' ? name : `${above}/${name}`, found);
	found.budget.keep(path.length);
	const value = reader.seek(at + valueAt);
	const length = value.u32();
	const start = value.at;
	const data = value.take(length);
	// Groups (9) have no value of their own.
	if (path !== '' && kind !== 9 && kind !== 0) {
		const entry =
			tables.realMetadata.entries.get(path) ??
			entryFor(tables.realMetadata, path, nameOf(path.split('/').join('')));
		found.budget.keep(length);
		const raw = (kind === 4 || kind === 3) && length === 4 ? new ByteReader(data).u32() : decodeString(data);
		if (kind !== 10) found.tag(entry, raw, [base + start, length]);
	}
	found.budget.deeper(() => {
		for (let index = 0; index < children; index++) {
			const child = new ByteReader(bytes).seek(at + childrenAt + index * 8).u32();
			if (child > 0) readProperty(bytes, at + child, path, base, found);
		}
	});
}

const versions: Readonly<Record<number, Table>> = {
	3: tables.realAudioV3,
	4: tables.realAudioV4,
	5: tables.realAudioV5
};

/** Sound by itself: one head of one of three versions. */
async function readAudio(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'RA', extension: 'ra', mime: audio });
	const bytes = await file.read(0, 2048);
	const table = versions[new ByteReader(bytes).seek(4).u16()];
	if (!table) {
		found.warn('RealAudio: a version that is not known');
		return;
	}
	measureStream(bytes, 0, found);
	const start = 8;
	found.attempt('RealAudio head', () => {
		readSerial(table, bytes.subarray(start), start, found);
	});
}

/** A line an address. */
async function readList(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'RAM', extension: 'ram', mime: audio });
	const text = latin1(await file.read(0, 64 * 1024));
	if (!text.endsWith('\n')) found.warn('RAM: the last line has no end', 'minor');
	let at = 0;
	for (const line of text.split('\n')) {
		found.budget.spend('items', 1);
		const shown = line.trim();
		const isAddress = /^[a-z]+:\/\//i.test(shown);
		if (shown !== '')
			found.tag(named(tables.realMetafile, isAddress ? 'URL' : 'Text'), shown, [at, line.length]);
		at += line.length + 1;
	}
}
