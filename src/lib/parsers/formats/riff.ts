/**
 * RIFF: AVI (https://learn.microsoft.com/windows/win32/directshow/avi-riff-file-reference), WAV with its broadcast extension (EBU
 * Tech 3285) and its form for large files (EBU Tech 3306): chunks of a name and a size, some of which are lists of chunks.
 */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { readBitmapHeader } from '../blocks/bitmap-header.ts';
import { pushFacts } from '../blocks/facts.ts';
import { decodeString, decodeText } from '../blocks/exif-values.ts';
import { readXmp } from '../blocks/on-demand.ts';
import { pushId3Size, readHead } from '../blocks/sound-tags.ts';
import { waveCodecOf } from '../blocks/wave-codecs.ts';
import { western } from '../blocks/western.ts';
import { addConversions } from '../conversions.ts';
import { riffConversions } from '../conversions/riff.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { Entry, FileType, RawValue, Table, TagSink } from '../model.ts';
import { lastFirst } from '../makers/last-first.ts';
import { onDemand } from '../on-demand.ts';
import { entryFor, named, unknownEntry, variantOf } from '../table.ts';
import * as tables from '../tags/media/riff.ts';

/** A camera's note in a film stands alone. */
const makers = onDemand(() => import('../makers/makers.ts'));

const aviJunk = onDemand(() => import('../makers/avi-junk.ts'));
const olympusSounds = onDemand(() => import('../makers/olympus-sounds.ts'));
const nikonFilms = onDemand(() => import('../makers/nikon-films.ts'));

addConversions(riffConversions);

const headSize = 8;
const largestChunk = 4 * 1024 * 1024;

const types: Readonly<Record<string, FileType>> = {
	'AVI ': { type: 'AVI', extension: 'avi', mime: 'video/x-msvideo' },
	WAVE: { type: 'WAV', extension: 'wav', mime: 'audio/x-wav' },
	RF64: { type: 'WAV (RF64)', extension: 'wav', mime: 'audio/x-wav' }
};

/** A chunk, its content at hand. */
interface Chunk {
	readonly id: string;
	readonly bytes: Uint8Array;
	/** File position of its content. */
	readonly at: number;
}

type Read = (chunk: Chunk, reading: Reading) => void;

/** A block of fixed places. @param unit bytes that an id counts */
const fields =
	(table: Table, unit: number): Read =>
	({ bytes, at }, { found }) => {
		readBinaryTable(table, bytes, { at, little: true, unit }, found);
	};

/** A value of one row. */
const value =
	(table: Table, name: string, read: (bytes: Uint8Array) => RawValue | undefined): Read =>
	({ bytes, at }, { found }) => {
		const raw = read(bytes);
		if (raw !== undefined) found.tag(named(table, name), raw, [at, bytes.length]);
	};

/** Words before the loops of a sampler. */
const samplerHead = 36;

const binary = (bytes: Uint8Array): RawValue => ({ binary: bytes.length, bytes });
const long = (bytes: Uint8Array): RawValue | undefined =>
	bytes.length >= 4 ? new ByteReader(bytes, true).u32() : undefined;
const xml = onDemand(() => import('../blocks/xml-tags.ts'));

/** Texts, a row each by the name of their chunk. Their letters are those of Windows. */
const texts =
	(table: Table): Read =>
	({ id, bytes, at }, { found }) => {
		const end = bytes.indexOf(0);
		const own = end < 0 ? bytes : bytes.subarray(0, end);
		const entry = table.entries.get(id);
		if (entry) found.tag(entry, entry.binary ? binary(bytes) : western(own), [at, bytes.length]);
		else if (/^[\w ]{4}$/.test(id))
			found.tag(
				unknownEntry(table, id, () => `Unknown_${id.trim()}`),
				binary(bytes),
				[at, bytes.length]
			);
	};

const main = tables.riffMain;

/** What lies in a file, or in a list of it, by name; `LIST_` before the kind of a list whose chunks are read in turn. */
const chunks: Readonly<Record<string, Read>> = {
	'fmt ': ({ bytes, at }, { found }) => {
		readFormat(bytes, at, found);
	},
	fact: value(main, 'NumberOfSamples', long),
	bext: readBroadcast,
	ds64: fields(tables.riffDS64, 8),
	smpl: ({ bytes, at }, { found }) => {
		readBinaryTable(
			tables.riffSampler,
			bytes,
			{
				at,
				little: true,
				unit: 4,
				// The loops, as far as ExifTool takes them.
				use: ({ name }, raw) =>
					name !== 'SamplerData'
						? raw
						: bytes.length < samplerHead + 4
							? undefined
							: binary(bytes.subarray(samplerHead, bytes.length - 4))
			},
			found
		);
	},
	inst: fields(tables.riffInstrument, 1),
	acid: fields(tables.riffAcidizer, 1),
	CSET: fields(tables.riffCSET, 2),
	avih: ({ bytes, at }, { found }) => {
		// Of sound alone no time of a picture is told.
		const use = ({ id }: Entry, raw: RawValue) => (id === 0 && raw === 0 ? undefined : raw);
		readBinaryTable(tables.riffAVIHeader, bytes, { at, little: true, unit: 4, use }, found);
	},
	dmlh: fields(tables.riffExtAVIHdr, 4),
	strh: readStreamHeader,
	strf: readStreamFormat,
	strn: value(tables.riffStream, 'StreamName', decodeString),
	IDIT: value(main, 'DateTimeOriginal', decodeString),
	'cue ': value(main, 'CuePoints', binary),
	plst: value(main, 'Playlist', binary),
	ltxt: value(main, 'LabeledText', labelledPart),
	afsp: value(main, 'Afsp', wholeText),
	guan: value(main, 'Guano', wholeText),
	labl: value(main, 'CuePointLabel', labelled),
	note: value(main, 'CuePointNote', labelled),
	JUNQ: value(main, 'OldXMP', binary),
	_PMX: ({ bytes, at }, { found }) => {
		readXmp(bytes, at, found);
	},
	// Maker notes of Pentax's cameras.
	hymn: readNote,
	mknt: readNote,
	JUNK: readJunk,
	strd: readJunk,
	olym: ({ bytes, at }, { found }) => {
		found.later('olym', olympusSounds, (module) => {
			module.readOlympusChunk(bytes, at, found);
		});
	},
	iXML: readXmlChunk,
	aXML: readXmlChunk
};

/** Behind the fields a text of any length. */
const codingHistory = 602;

function readBroadcast({ bytes, at }: Chunk, { found }: Reading): void {
	const use = ({ id }: Entry, raw: RawValue) =>
		id === codingHistory ? decodeString(bytes.subarray(codingHistory)) : raw;
	readBinaryTable(tables.riffBroadcastExt, bytes, { at, little: true, use }, found);
}

/** A number, and the text of what has that number. */
function labelled(bytes: Uint8Array): RawValue | undefined {
	const number = long(bytes);
	return typeof number === 'number' ? `${String(number)} ${decodeString(bytes.subarray(4))}` : undefined;
}

/** A part with a text: number, length, purpose in four letters, country, language, dialect, code page. */
function labelledPart(bytes: Uint8Array): RawValue | undefined {
	if (bytes.length < 20) return undefined;
	const reader = new ByteReader(bytes, true);
	const [number, length, purpose] = [reader.u32(), reader.u32(), reader.latin1(4)];
	const codes = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
	return `${number} ${length} '${purpose}' ${codes.join(' ')} ${decodeString(bytes.subarray(reader.at))}`;
}

/** Texts that zeros part, as one. */
function wholeText(bytes: Uint8Array): RawValue {
	return decodeText(bytes).replace(/\0+$/, '').replaceAll('\0', '');
}

function readXmlChunk({ bytes, at }: Chunk, { found }: Reading): void {
	found.later('XML', xml, (module) => {
		module.readXmlTags(bytes, at, found);
	});
}

function readNote({ bytes, at }: Chunk, { found }: Reading): void {
	found.later('MakerNotes', makers, ({ readNoteAlone }) => {
		readNoteAlone(bytes, at, found);
	});
}

/** What chunks that hold nothing, or are the driver's, begin with where a camera keeps something of itself in them. */
const junkMarks: Readonly<Record<string, RegExp>> = { JUNK: /^[ -~]{4}/, strd: /^CASI/ };

function readJunk({ bytes, at }: Chunk, { found }: Reading): void {
	found.later('MakerNotes', aviJunk, (module) => {
		module.readAviJunk(bytes, at, found);
	});
}

function readNikon({ id, bytes, at }: Chunk, { found }: Reading): void {
	found.later('MakerNotes', nikonFilms, ({ readAviPart }) => {
		readAviPart({ type: id, bytes, offset: at, size: bytes.length }, found);
	});
}

/** Lists, and what is in them. Those that are no more than a folder hold the chunks above. */
const lists: Readonly<Record<string, Read | 'folder'>> = {
	...{ hdrl: 'folder', strl: 'folder', odml: 'folder', adtl: 'folder', hydt: 'folder', pntx: 'folder' },
	...{
		INFO: texts(tables.riffInfo),
		INF0: texts(tables.riffInfo),
		exif: texts(tables.riffExif),
		ncdt: readNikon
	}
};

const header = tables.riffStreamHeader;
/** Names of one id by the kind of stream. */
const kinds: Readonly<Record<string, string>> = { auds: 'Audio', vids: 'Video' };
const names: Readonly<Record<number, (kind: string) => string>> = {
	1: (kind) => `${kind === 'Stream' ? '' : kind}Codec`,
	5: (kind) => `${kind}${kind === 'Video' ? 'Frame' : 'Sample'}Rate`,
	8: (kind) => `${kind}${kind === 'Video' ? 'Frame' : 'Sample'}Count`
};

function readStreamHeader({ bytes, at }: Chunk, reading: Reading): void {
	reading.stream = latin1(bytes.subarray(0, 4));
	reading.found.attempt('RIFF', () => {
		// How many pieces of how long, behind flags and a start.
		const reader = new ByteReader(bytes, true).seek(20);
		const [scale, rate, length] = [reader.u32(), reader.u32(), reader.skip(4).u32()];
		const seconds = rate > 0 ? (length * scale) / rate : 0;
		// Of sound whose pieces are alike some writers count something else.
		const isCounted = reading.stream === 'vids' || reader.skip(8).u32() === 0;
		if (isCounted) reading.counted = Math.max(reading.counted, seconds);
		else reading.sounds = Math.max(reading.sounds, seconds);
	});
	const kind = kinds[reading.stream] ?? 'Stream';
	const rows = new Set(header.rows.map(({ id }) => Number(id)));
	for (const id of rows) {
		const name = names[id]?.(kind);
		const entry = name === undefined ? header.entries.get(id) : variantOf(header, id, name);
		if (entry) push(entry, id * 4, bytes, at, reading.found);
	}
}

function push(entry: Entry, from: number, bytes: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(bytes, true).seek(from);
	const [raw, size]: readonly [RawValue, number] =
		entry.type === 'string'
			? [decodeString(reader.take(4)), 4]
			: entry.type === 'rational64u'
				? [{ n: reader.u32(), d: reader.u32() }, 8]
				: [reader.u32(), 4];
	found.tag(entry, raw, [at + from, size]);
}

function readStreamFormat({ bytes, at }: Chunk, { found, stream }: Reading): void {
	if (stream === 'vids') {
		readBitmapHeader(bytes, at, found);
		const letters = latin1(bytes.subarray(16, 20));
		// Nothing, where pictures are not packed.
		const codec = letters === '\0\0\0\0' ? 'raw' : letters.replace(/\0+$/, '');
		if (bytes.length >= 20) pushFacts({ codec }, [at + 16, 4], found);
	} else if (stream === 'auds') readFormat(bytes, at, found);
}

function readFormat(bytes: Uint8Array, at: number, found: TagSink): void {
	readBinaryTable(tables.riffAudioFormat, bytes, { at, little: true, unit: 2 }, found);
	const sound = waveCodecOf(bytes);
	// ExifTool has no name for what a GUID tells.
	if (sound && bytes.length > shortFormat) pushFacts({ sound }, [at, bytes.length], found);
}

/** Bytes of a format that no GUID follows. */
const shortFormat = 18;

/** The bytes of sound, by which a wave's length is told; nothing that is shown. */
const dataSize = entryFor(main, 'data', 'DataSize', { unknown: true });

/** Kinds of sound whose bytes tell its length: PCM, floating point, A-law, mu-law, and what is told by a GUID. */
const plainWaves: ReadonlySet<number> = new Set([1, 3, 6, 7, 0xfffe]);

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const head = await file.read(0, 12);
	const form = latin1(head.subarray(0, 4));
	const type = types[form === 'RF64' ? form : latin1(head.subarray(8, 12))];
	if (!type) return;
	found.is(type);
	// Of what is told twice the last counts, but not of streams.
	const { sink, handOn } = lastFirst(
		found,
		(_known, { table }) => table === tables.riffInfo || table === main
	);
	const reading = new Reading(file, sink, signal);
	try {
		await reading.list(12, file.size, undefined);
	} finally {
		handOn();
	}
	const claimed = new ByteReader(head, true).seek(4).u32() + headSize;
	// Of a file that was cut so much is there.
	const there = Math.min(1, file.size / claimed);
	pushFacts({ duration: (reading.counted || reading.sounds) * there }, [0, 0], found);
}

/** Reads the chunks of a wave that is a part of something else: of its head, mostly. */
export async function readChunks(file: ByteSource, found: TagSink): Promise<void> {
	await new Reading(file, found, undefined).list(12, file.size, undefined);
}

/** One file while it is read. */
class Reading {
	readonly found: TagSink;
	/** Kind of the stream that is being told of. */
	stream = '';
	/** Seconds of the longest stream whose pieces are counted, and of sound whose bytes are. */
	counted = 0;
	sounds = 0;
	readonly #file: ByteSource;
	readonly #signal: AbortSignal | undefined;
	/** Bytes of sound where a chunk's 32 bits do not hold their number. */
	#longData: number | undefined;

	constructor(file: ByteSource, found: TagSink, signal: AbortSignal | undefined) {
		this.#file = file;
		this.found = found;
		this.#signal = signal;
	}

	/** Reads chunks one after the other. @param each for lists whose chunks are all of one kind */
	async list(start: number, end: number, each: Read | undefined): Promise<void> {
		for (let at = start; at + headSize <= end;) {
			this.#signal?.throwIfAborted();
			this.found.budget.item();
			const head = await this.#file.read(at, headSize + 4);
			if (head.length < headSize) return;
			const id = latin1(head.subarray(0, 4));
			const size = new ByteReader(head, true).seek(4).u32();
			const from = at + headSize;
			if (from + size > this.#file.size && id !== 'data' && size !== 0xffff_ffff)
				this.found.warn(`RIFF: ${id.trim()} is not all there`);
			if (id === 'data') {
				const bytes = size === 0xffff_ffff ? this.#longData : size;
				if (bytes !== undefined) this.found.tag(dataSize, bytes, [from, 0]);
				this.#measure(Math.min(bytes ?? size, this.#file.size - from), from);
				at = from + (bytes ?? size) + ((bytes ?? size) & 1);
				continue;
			}
			if (id === 'LIST')
				await this.#list(latin1(head.subarray(headSize)), from + 4, Math.min(end, from + size));
			else if (junkMarks[id]?.test(latin1(head.subarray(headSize))) !== false)
				await this.#chunk(id, from, size, each);
			at = from + size + (size & 1);
		}
	}

	/** How long a wave is: packed sound by its count of samples, other by the bytes that are there. */
	#measure(bytes: number, at: number): void {
		const { found } = this;
		if (!found.type?.type.startsWith('WAV')) return;
		const [kind, speed, rate, count] = ['Encoding', 'AvgBytesPerSec', 'SampleRate', 'NumberOfSamples'].map(
			(name) => Number(found.find(name, 'RIFF') ?? NaN)
		);
		const isPlain = kind === undefined || plainWaves.has(kind);
		if (!isPlain && count && rate) pushFacts({ duration: count / rate }, [at, 0], found);
		else if (speed) pushFacts({ duration: bytes / speed }, [at, 0], found);
	}

	async #list(kind: string, from: number, end: number): Promise<void> {
		const how = lists[kind];
		if (how === undefined) return;
		this.found.budget.enter();
		await this.list(from, end, how === 'folder' ? undefined : how);
		this.found.budget.leave();
	}

	async #chunk(id: string, at: number, size: number, each: Read | undefined): Promise<void> {
		const { found } = this;
		await found.attemptAsync(`RIFF ${id.trim()}`, async () => {
			if (/^id3 $/i.test(id)) {
				pushId3Size((await readHead(this.#file, at, found)).counted, found);
				return;
			}
			const read = each ?? (Object.hasOwn(chunks, id) ? chunks[id] : undefined);
			if (!read) return;
			const bytes = await this.#file.read(at, Math.min(size, largestChunk));
			if (id === 'ds64' && bytes.length >= 16) this.#longData = new ByteReader(bytes, true).seek(8).u64();
			read({ id, bytes, at }, this);
		});
	}
}
