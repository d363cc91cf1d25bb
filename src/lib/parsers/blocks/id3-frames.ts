/** What the frames of an ID3v2 tag mean: texts, comments, pictures, counters. Spec: id3.org, ID3v2.4.0-frames. */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { entryFor, unknownEntry } from '../table.ts';
import type { Id3Value } from './id3.ts';
import { audioTables, tagName } from './media-tables.ts';
import { decodeText } from './exif-values.ts';
import { readXmp } from './on-demand.ts';
import { cut, textsOf } from './id3-text.ts';
import { guidText } from '../io/hex.ts';

/** A frame with its content, unpacked and synchronised. */
export interface Frame {
	readonly id: string;
	readonly version: 2 | 3 | 4;
	readonly bytes: Uint8Array;
	readonly offset: number;
	/** The bytes lie in the file as they are, so that parts of them have a place there. */
	readonly exact: boolean;
}

type Push = (entry: Entry, raw: RawValue, group1?: string) => void;
type Reader = (frame: Frame, push: Push, found: TagSink) => void;

const aByte = /^[\0-\x7f]*$/;

/** What has no encoding of its own: ASCII by the specification, UTF-8 by writers, `?` for what is neither. */
const plainText = (bytes: Uint8Array) => {
	const text = latin1(bytes);
	return aByte.test(text) ? text : decodeText(bytes);
};

/** All texts of a frame as one: several are joined by a slash, as ID3v2.3 does. */
function joined(encoding: number, bytes: Uint8Array): string {
	return textsOf(encoding, bytes).join('/');
}

const group1Of = (frame: Frame) => `ID3v2_${frame.version}`;

/** Frames of 2.3 and 2.4 are mixed by writers: one that its own version lacks is looked for in the other. */
function known(frame: Frame, id = frame.id): Entry | undefined {
	const own = audioTables.byId(`ID3::v2_${frame.version}`, id);
	if (own || frame.version === 2) return own;
	return audioTables.byId(`ID3::v2_${frame.version === 3 ? 4 : 3}`, id);
}

const text: Reader = (frame, push) => {
	const entry = known(frame);
	if (!entry) return;
	const texts = textsOf(frame.bytes[0] ?? 0, frame.bytes.subarray(1));
	// Several stay a list, which is shown as one text. Of dates and lengths there is but one.
	if (texts.length > 1 && entry.value === undefined) push({ ...entry, value: 'slashed' }, texts);
	else push(entry, texts.join('/'));
};

const link: Reader = (frame, push) => {
	const entry = known(frame);
	if (entry) push(entry, plainText(frame.bytes).replace(/\0.*$/s, ''));
};

/** Bytes as they are, told as text. */
const raw: Reader = (frame, push, found) => {
	const entry = known(frame);
	if (entry && !entry.unknown) push(entry, plainText(frame.bytes));
	else binary(frame, push, found);
};

/** Names in capitals that ExifTool knows; of all others only the first letter stays one. */
const inCapitals = new Map([
	['ALBUMARTISTSORT', 'AlbumArtistSort'],
	['ASIN', 'ASIN']
]);

const freeName = (description: string): string => inCapitals.get(description) ?? tagName(description);

/** TXXX and WXXX: the frame says its own name. */
function free(isLink: boolean): Reader {
	return (frame, push) => {
		const entry = known(frame);
		if (!entry) return;
		const encoding = frame.bytes[0] ?? 0;
		const { text: description, after } = cut(encoding, frame.bytes.subarray(1));
		const values = isLink ? [latin1(after).replace(/\0.*$/s, '')] : textsOf(encoding, after);
		const name = isLink && !/url/i.test(description) ? `${description}_URL` : description;
		const own = description ? entryFor(entry.table, `${frame.id}_${description}`, freeName(name)) : entry;
		// The first of several values is the one that counts, and the last that is pushed does.
		for (const value of values.length > 0 ? values.toReversed() : ['']) push(own, value);
	};
}

/** A language that is told in the name: three letters, unless English as written by most. */
function withLanguage(entry: Entry, language: string): Entry {
	if (!/^[A-Za-z]{3}$/.test(language) || language === 'eng') return entry;
	const code = language.toLowerCase();
	return { ...entry, id: `${entry.id}-${code}`, name: `${entry.name}-${code}` };
}

/** COMM and USLT: language, description, text. */
const described: Reader = (frame, push) => {
	const entry = known(frame);
	if (!entry || frame.bytes.length < 4) return;
	const encoding = frame.bytes[0] ?? 0;
	const { text: description, after } = cut(encoding, frame.bytes.subarray(4));
	const value = textsOf(encoding, after)[0] ?? '';
	const own = withLanguage(entry, latin1(frame.bytes.subarray(1, 4)));
	if (description) push({ ...own, value: 'described' }, [description, value]);
	else push(own, value);
};

const terms: Reader = (frame, push) => {
	const entry = known(frame);
	if (!entry || frame.bytes.length < 4) return;
	const text = joined(frame.bytes[0] ?? 0, frame.bytes.subarray(4));
	if (text) push(withLanguage(entry, latin1(frame.bytes.subarray(1, 4))), text);
};

const ownership: Reader = (frame, push) => {
	const entry = known(frame);
	const encoding = frame.bytes[0] ?? 0;
	const { text: price, after } = cut(0, frame.bytes.subarray(1));
	const date = latin1(after.subarray(0, 8)).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1:$2:$3');
	if (entry) push(entry, `${price} ${date} ${joined(encoding, after.subarray(8))}`);
};

const mimeOfFormat: Readonly<Record<string, string>> = { PNG: 'image/png', JPG: 'image/jpeg' };

/** APIC and PIC: format, kind, description, picture. */
const picture: Reader = (frame, push, found) => {
	const old = frame.version === 2;
	const reader = new ByteReader(frame.bytes);
	const encoding = reader.u8();
	const format = old ? { text: reader.latin1(3), size: 3 } : cut(0, frame.bytes.subarray(1));
	reader.seek(1 + format.size);
	const kind = reader.u8();
	const description = cut(encoding, frame.bytes.subarray(reader.at));
	reader.skip(description.size);
	const bytes = reader.take(reader.remaining);
	const part = (id: string, value: RawValue) => {
		const entry = known(frame, id);
		if (entry) push(entry, value);
	};
	part(`${frame.id}-1`, format.text);
	part(`${frame.id}-2`, kind);
	part(`${frame.id}-3`, description.text);
	part(frame.id, { binary: bytes.length, bytes });
	if (bytes.length === 0) return;
	found.preview({
		name: 'Picture',
		mime: old
			? (mimeOfFormat[format.text] ?? 'image/jpeg')
			: format.text.includes('/')
				? format.text
				: 'image/jpeg',
		cover: { type: kind, description: description.text },
		...(frame.exact
			? { range: [frame.offset + frame.bytes.length - bytes.length, bytes.length] as const }
			: { bytes })
	});
};

/** A big-endian number of any size. */
function counter(bytes: Uint8Array): number {
	return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

const playCounter: Reader = (frame, push, found) => {
	const entry = known(frame);
	if (frame.bytes.length < 4) found.warn(`ID3: ${frame.id} is too short`);
	else if (entry) push(entry, counter(frame.bytes));
};

const popularimeter: Reader = (frame, push) => {
	const entry = known(frame);
	const { text: email, after } = cut(0, frame.bytes);
	if (entry) push(entry, `${email} ${after[0] ?? 0} ${counter(after.subarray(1))}`);
};

/** PRIV: bytes of an owner. Those of Windows Media Player are understood. */
const privateData: Reader = (frame, push, found) => {
	const { text, after } = cut(0, frame.bytes);
	if (text === 'XMP' && frame.exact) {
		readXmp(after, frame.offset + frame.bytes.length - after.length, found);
		return;
	}
	const owner = frame.bytes.includes(0) ? text : '';
	// Names of programs; addresses of people and sites tell nothing of what it is.
	const id = /^[-\w/]+$/.test(owner) ? owner.replaceAll('/', '_') : '';
	const table = audioTables.table('ID3::Private');
	const entry =
		table.entries.get(id) ??
		entryFor(table, id || 'private', id ? id.charAt(0).toUpperCase() + id.slice(1) : 'Private');
	push(entry, privateValue(entry.name, after));
};

function privateValue(name: string, bytes: Uint8Array): RawValue {
	const reader = new ByteReader(bytes, true);
	if ((name === 'AverageLevel' || name === 'PeakValue') && bytes.length === 4) return reader.u32();
	if (name === 'WM_Provider') return reader.utf16(bytes.length).replace(/\0.*$/s, '');
	if (/^WM_(MediaClass|Collection|Content)/.test(name) && bytes.length === 16) return guidText(bytes);
	return { binary: bytes.length, bytes };
}

const object: Reader = (frame, push) => {
	const encoding = frame.bytes[0] ?? 0;
	const mime = cut(0, frame.bytes.subarray(1));
	const file = cut(encoding, mime.after);
	const description = cut(encoding, file.after);
	const parts: [string, RawValue][] = [
		['GEOB-Mime', mime.text],
		['GEOB-File', file.text],
		['GEOB-Desc', description.text],
		['GEOB-Data', { binary: description.after.length, bytes: description.after }]
	];
	for (const [id, value] of parts) {
		const entry = audioTables.byId('ID3::GEOB', id);
		if (entry && value !== '') push(entry, value, entry.table.group1);
	}
};

const channels = [
	'Other',
	'Master',
	'Front-right',
	'Front-left',
	'Back-right',
	'Back-left',
	'Front-centre',
	'Back-centre',
	'Subwoofer'
];

const percent = (value: number) => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(1)}%`;

/** RVA2: adjustments in 1/512 dB by channel, told as the change of amplitude. */
const volume: Reader = (frame, push) => {
	const entry = known(frame);
	const { text: name, after } = cut(0, frame.bytes);
	const reader = new ByteReader(after);
	const parts: string[] = [];
	while (reader.remaining >= 4) {
		const channel = reader.u8();
		const decibels = reader.i16() / 512;
		const peakBits = reader.u8();
		reader.skip(Math.min(Math.ceil(peakBits / 8), reader.remaining));
		const change = 10 ** (decibels / 20) * 100 - 100;
		parts.push(`${percent(change)} ${channels[channel] ?? `Unknown (${channel})`}`);
	}
	if (entry && parts.length > 0) push(entry, `${parts.join(', ')}${name ? ` (${name})` : ''}`);
};

const oldChannels = ['Right', 'Left', 'Back-right', 'Back-left', 'Center', 'Bass'];

/** RVA of version 2.2: signs in the first byte, then a size in bits, then changes in equal steps. */
const oldVolume: Reader = (frame, push) => {
	const entry = known(frame);
	const reader = new ByteReader(frame.bytes);
	const signs = reader.u8();
	const size = Math.ceil(reader.u8() / 8);
	if (!entry || size === 0) return;
	const parts: string[] = [];
	for (const [index, name] of oldChannels.entries()) {
		// Peaks follow each pair of changes.
		if (index === 2 || index === 4 || index === 5)
			reader.skip(Math.min(reader.remaining, size * (index === 5 ? 1 : 2)));
		if (reader.remaining < size) break;
		const value = (counter(reader.take(size)) / 256 ** size) * 100;
		parts.push(`${percent((signs >> index) & 1 ? value : -value)} ${name}`);
	}
	push(entry, parts.join(', '));
};

/** SYLT: lines with their times. */
const timedLyrics: Reader = (frame, push) => {
	const encoding = frame.bytes[0] ?? 0;
	const language = latin1(frame.bytes.subarray(1, 4));
	const unit = frame.bytes[4] ?? 0;
	const kind = frame.bytes[5] ?? 0;
	const { text: description, after } = cut(encoding, frame.bytes.subarray(6));
	const lines: string[] = [];
	let rest = after;
	while (rest.length > 0) {
		const line = cut(encoding, rest);
		if (line.after.length < 4) break;
		const time = counter(line.after.subarray(0, 4));
		// 1 counts MPEG frames, 2 milliseconds.
		lines.push(
			unit === 2
				? `[${(time / 1000).toFixed(3)}]${line.text}`
				: `[${String(time).padStart(4, '0')}]${line.text}`
		);
		rest = line.after.subarray(4);
	}
	const part = (id: string, value: RawValue) => {
		const entry = audioTables.byId('ID3::SynLyrics', id);
		if (entry) push(id === 'type' ? entry : withLanguage(entry, language), value, entry.table.group1);
	};
	part('desc', description);
	part('type', kind);
	part('text', lines);
};

const binary: Reader = (frame, push) => {
	const entry =
		known(frame) ??
		unknownEntry(audioTables.table(`ID3::v2_${frame.version}`), frame.id, () => `ID3_${frame.id}`);
	push(entry, { binary: frame.bytes.length, bytes: frame.bytes });
};

/** Readers by frame; every other frame goes by its first letter. */
const readers: Readonly<Record<string, Reader>> = {
	TXXX: free(false),
	TXX: free(false),
	WXXX: free(true),
	WXX: free(true),
	COMM: described,
	COM: described,
	USLT: described,
	ULT: described,
	USER: terms,
	OWNE: ownership,
	APIC: picture,
	PIC: picture,
	PCNT: playCounter,
	CNT: playCounter,
	POPM: popularimeter,
	POP: popularimeter,
	PRIV: privateData,
	GEOB: object,
	RVA2: volume,
	RVA: oldVolume,
	SYLT: timedLyrics,
	SLT: timedLyrics,
	MCDI: binary,
	GRP1: text,
	GP1: text,
	IPLS: text,
	IPL: text,
	XSOA: text,
	XSOP: text,
	XSOT: text,
	XDOR: text
};

/** Reads one frame; one that nobody has listed is kept as bytes. */
export function readFrame(frame: Frame, found: TagSink, values: Id3Value[]): void {
	const group = group1Of(frame);
	const push: Push = (
		entry,
		value,
		group1 = entry.table.name.startsWith('ID3::v2') ? entry.table.group1 : group
	) => {
		values.push({ entry, raw: value, offset: frame.offset, size: frame.bytes.length, group1 });
	};
	const reader =
		readers[frame.id] ?? (frame.id.startsWith('T') ? text : frame.id.startsWith('W') ? link : raw);
	reader(frame, push, found);
}
