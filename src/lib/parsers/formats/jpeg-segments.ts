/** Application segments of JPEG: told apart by the name they begin with, put together where they were cut up. */
import { readExif } from '../blocks/exif.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { readJfif, readJfifExtension } from '../blocks/jfif.ts';
import { readExtendedXmp, readIcc, readPhotoshop, readXmp } from '../blocks/on-demand.ts';
import { LimitExceeded } from '../io/budget.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { app12Ducky, jpegAdobe } from '../tags/jpeg.ts';
import { onDemand } from '../on-demand.ts';
import type { JumbfSegment } from '../blocks/jumbf-pieces.ts';
import type { Segment } from './jpeg-rare.ts';

/** Pieces of one thing, by their place in it. */
interface Pieces {
	readonly size: number;
	readonly parts: { readonly at: number; readonly bytes: Uint8Array; readonly offset: number }[];
}

interface Handler {
	readonly segment: number;
	/** What the payload begins with. */
	readonly name: string;
	readonly read: (segments: Segments, bytes: Uint8Array, offset: number) => void;
}

const xmpName = 'http://ns.adobe.com/xap/1.0/\0';
const extendedName = 'http://ns.adobe.com/xmp/extension/\0';

const adobe = ['DCTEncodeVersion', 'APP14Flags0', 'APP14Flags1', 'ColorTransform'].map((name) =>
	named(jpegAdobe, name)
);

const handlers: readonly Handler[] = [
	{ segment: 0, name: 'JFIF\0', read: ({ found }, bytes, at) => readJfif(bytes, at, found) },
	{ segment: 0, name: 'JFXX\0', read: ({ found }, bytes, at) => readJfifExtension(bytes, at, found) },
	{ segment: 1, name: 'Exif\0', read: (segments, bytes, at) => segments.addExif(bytes.subarray(1), at + 1) },
	{ segment: 1, name: xmpName, read: (segments, bytes, at) => segments.addXmp(bytes, at) },
	{ segment: 1, name: extendedName, read: (segments, bytes, at) => segments.addExtended(bytes, at) },
	{ segment: 2, name: 'ICC_PROFILE\0', read: (segments, bytes, at) => segments.addProfile(bytes, at) },
	{ segment: 2, name: 'MPF\0', read: (segments, bytes, at) => segments.addMpf(bytes, at) },
	{ segment: 11, name: 'JP', read: (segments, bytes, offset) => segments.jumbf.push({ bytes, offset }) },
	{ segment: 12, name: 'Ducky', read: ({ found }, bytes, at) => readDucky(bytes, at, found) },
	{ segment: 13, name: 'Photoshop 3.0\0', read: (segments, bytes, at) => segments.addPhotoshop(bytes, at) },
	{ segment: 14, name: 'Adobe', read: ({ found }, bytes, at) => readAdobe(bytes, at, found) }
];

/** The handlers of a segment's number. */
const handlersOf: readonly (readonly Handler[])[] = Array.from({ length: 16 }, (_, number) =>
	handlers.filter(({ segment }) => segment === number)
);

const rare = onDemand(() => import('./jpeg-rare.ts'));
const twice = onDemand(() => import('./jpeg-twice.ts'));
const jumbf = onDemand(() => import('../blocks/jumbf-pieces.ts'));
const mpf = onDemand(() => import('../blocks/mpf.ts'));

/** What the rarer segments begin with, by their number. */
const rareNames: Readonly<Record<number, readonly string[]>> = {
	1: ['FLIR', 'QVCI', 'PARROT\0'],
	0: ['AVI1', 'Ocad', 'II\x1a\0\0\0HEAPJPGM', 'MM\0\0\0\x1aHEAPJPGM'],
	2: ['FPXR\0', 'urn:', '\xff\xd8\xff'],
	3: ['Meta\0\0', 'META\0\0', '_JPSJPS_', 'Stim\0\0', '\xff\xd8\xff'],
	4: ['FPXR\0', 'Qualcomm Dual', 'SCALADO\0'],
	5: ['RMETA\0', 'ssuniqueid\0'],
	6: ['EPPIM\0', 'GoPro\0', 'NITF\0', 'TDHD\x01\0\0\0'],
	7: ['\x1aQualcomm', 'DJI-DBG\0', 'PENTAX \0'],
	8: ['SPIFF\0', 'SEAL\0'],
	9: ['Media Jukebox\0', 'SEAL\0'],
	10: ['UNICODE\0', 'AROT\0\0'],
	11: ['HDR_RI '],
	13: ['Adobe_CM'],
	15: ['Q ']
};

/** No honest file has a tenth of these: they would hold 256 MB. */
const mostSegments = 4096;

const thermalName = 'IJPEG\0';

export class Segments {
	readonly found: TagSink;
	/** Whether a program other than the camera's wrote it, as far as that shows. */
	edited = false;
	/** Whether XMP lists files behind the picture. */
	listsItems = false;
	/** What belongs to JUMBF boxes, in pieces. */
	readonly jumbf: JumbfSegment[] = [];
	readonly #fileSize: number;
	#count = 0;
	readonly #extended = new Map<string, Pieces>();
	readonly #profile: { readonly index: number; readonly bytes: Uint8Array; readonly offset: number }[] = [];
	/** Segments that few files have, read when all are there. */
	readonly #rare: Segment[] = [];
	/** The segments of a thermal camera, and of a preview in pieces, have no names but for the first. */
	#nameless = false;
	readonly #photoshop: { readonly bytes: Uint8Array; readonly offset: number }[] = [];
	/** Where EXIF begins: of several the last counts. */
	readonly #told: number[] = [];
	/** And XMP. */
	readonly #xmp: number[] = [];
	/** EXIF too long for one segment goes on in the next. */
	readonly #exif: { readonly bytes: Uint8Array; readonly offset: number }[] = [];

	constructor(found: TagSink, fileSize: number) {
		this.found = found;
		this.#fileSize = fileSize;
	}

	/**
	 * Takes one segment. Most are kept until all are there: what comes after too many is not looked at.
	 * @param segment 0 for APP0 and so on; @param offset file position of its payload
	 */
	add(segment: number, bytes: Uint8Array, offset: number): void {
		if (++this.#count > mostSegments) {
			if (this.#count === mostSegments + 1) throw new LimitExceeded('items', mostSegments);
			return;
		}
		if (segment !== 13) this.#flushPhotoshop();
		if (segment !== 1) this.#flushExif();
		for (const handler of handlersOf[segment] ?? []) {
			if (!startsWith(bytes, handler.name)) continue;
			const { length } = handler.name;
			handler.read(this, bytes.subarray(length), offset + length);
			return;
		}
		this.#addRare(segment, bytes, offset);
	}

	addXmp(bytes: Uint8Array, offset: number): void {
		this.#xmp.push(offset);
		readXmp(bytes, offset, this.found);
		this.listsItems ||= latin1(bytes).includes('Item:Semantic');
	}

	#addRare(number: number, bytes: Uint8Array, offset: number): void {
		const listed =
			number === 12 ? isPictureInfo(bytes) : rareNames[number]?.some((name) => startsWith(bytes, name));
		if (number === 2 ? startsWith(bytes.subarray(4), thermalName) : number === 3 && listed)
			this.#nameless = true;
		const ofDrone = number > 2 && number < 6 && this.found.find('Make') === 'DJI';
		if (listed || this.#nameless || ofDrone) this.#rare.push({ number, bytes, offset });
		else if (number === 1) this.#addOdd(bytes, offset);
	}

	/** XMP behind another head than the one it should have, EXIF behind a few bytes too many. */
	#addOdd(bytes: Uint8Array, offset: number): void {
		const head = latin1(bytes.subarray(0, 64));
		const exif = head.slice(0, 10).search(/Exif\0/i);
		if (exif > 0) {
			this.addExif(bytes.subarray(exif + 6), offset + exif + 6);
		} else if (/^http:\/\/ns\.adobe\.com\/xap|<\?xpacket|<x:xmpmeta/.test(head)) {
			const start = bytes.indexOf(0x3c);
			if (start >= 0) this.addXmp(bytes.subarray(start), offset + start);
		}
	}

	addExif(bytes: Uint8Array, offset: number): void {
		const isHead = bytes[0] === bytes[1] && (bytes[0] === 0x49 || bytes[0] === 0x4d);
		const last = this.#exif.at(-1);
		const full = last !== undefined && last.bytes.length >= 65_520;
		if (isHead || !full) this.#flushExif();
		this.#exif.push({ bytes, offset });
	}

	addExtended(bytes: Uint8Array, offset: number): void {
		const reader = new ByteReader(bytes);
		const id = reader.latin1(32);
		const size = reader.u32();
		const at = reader.u32();
		let pieces = this.#extended.get(id);
		if (!pieces) this.#extended.set(id, (pieces = { size, parts: [] }));
		pieces.parts.push({ at, bytes: bytes.subarray(reader.at), offset: offset + reader.at });
	}

	addProfile(bytes: Uint8Array, offset: number): void {
		this.#profile.push({ index: bytes[0] ?? 0, bytes: bytes.subarray(2), offset: offset + 2 });
	}

	addMpf(bytes: Uint8Array, offset: number): void {
		this.found.later('MPF', mpf, (module) => {
			module.readMpf(bytes, offset, this.found, this.#fileSize);
		});
	}

	addPhotoshop(bytes: Uint8Array, offset: number): void {
		this.edited = true;
		this.#photoshop.push({ bytes, offset });
	}

	/** Reads what was waiting for more. */
	finish(): void {
		const { found } = this;
		this.#flushExif();
		this.#flushPhotoshop();
		if (this.jumbf.length > 0) {
			found.later('JUMBF', jumbf, (module) => {
				module.readJumbfSegments(this.jumbf, found);
			});
		}
		if (this.#rare.length > 0) {
			found.later('APP segments', rare, (module) => {
				module.readRareSegments(this.#rare, found);
			});
		}
		if (this.#told.length > 1 || this.#xmp.length > 1) {
			found.later('APP segments', twice, (module) => {
				module.laterCounts(found, this.#told, this.#xmp);
			});
		}
		const [first] = this.#profile;
		if (first) {
			const parts = this.#profile.sort((a, b) => a.index - b.index);
			const whole = this.#join(parts.map(({ bytes }) => bytes));
			found.attempt('ICC_Profile', () => {
				readIcc(whole, first.offset, found);
			});
		}
		for (const [id, { size, parts }] of this.#extended) {
			parts.sort((a, b) => a.at - b.at);
			const whole = this.#join(parts.map(({ bytes }) => bytes));
			readExtendedXmp(id, whole, size, parts[0]?.offset ?? 0, found);
		}
	}

	#flushExif(): void {
		const [first] = this.#exif;
		if (!first) return;
		const whole = this.#join(this.#exif.map(({ bytes }) => bytes));
		this.#exif.length = 0;
		this.#told.push(first.offset);
		this.found.attempt('EXIF', () => {
			readExif(whole, first.offset, this.found);
		});
	}

	#flushPhotoshop(): void {
		const [first] = this.#photoshop;
		if (!first) return;
		const whole = this.#join(this.#photoshop.map(({ bytes }) => bytes));
		this.#photoshop.length = 0;
		this.found.attempt('Photoshop', () => {
			readPhotoshop(whole, first.offset, this.found);
		});
	}

	#join(parts: readonly Uint8Array[]): Uint8Array {
		const [only] = parts;
		if (only && parts.length === 1) return only;
		const size = parts.reduce((sum, part) => sum + part.length, 0);
		this.found.budget.allocate(size);
		const whole = new Uint8Array(size);
		let at = 0;
		for (const part of parts) {
			whole.set(part, at);
			at += part.length;
		}
		return whole;
	}
}

/** Whether the bytes look like the text of old cameras: Agfa, Epson, Olympus, Sanyo. */
const isPictureInfo = (bytes: Uint8Array): boolean =>
	/\[picture info\]|Type=/.test(latin1(bytes.subarray(0, 256)));

function startsWith(bytes: Uint8Array, name: string): boolean {
	for (let index = 0; index < name.length; index++) {
		if (bytes[index] !== name.charCodeAt(index)) return false;
	}
	return true;
}

/** Adobe's segment: how the colours were turned before compression. */
function readAdobe(bytes: Uint8Array, offset: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	for (const [index, entry] of adobe.entries()) {
		const at = offset + reader.at;
		found.tag(entry, index < 3 ? reader.u16() : reader.u8(), [at, index < 3 ? 2 : 1]);
	}
}

/** Photoshop's "save for web" segment: items of id, length, value. */
function readDucky(bytes: Uint8Array, offset: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	while (reader.remaining >= 4) {
		const id = reader.u16();
		if (id === 0) break;
		const size = reader.u16();
		const at = offset + reader.at;
		const value = reader.take(size);
		const entry = app12Ducky.entries.get(id);
		if (!entry) continue;
		if (id === 1 && size === 4) found.tag(entry, new ByteReader(value).u32(), [at, size]);
		else if (size > 4) {
			const text = new ByteReader(value.subarray(4)).utf16((size - 4) & ~1);
			found.tag(entry, text.replace(/\0+$/, ''), [at, size]);
		} else found.tag(entry, decodeString(value) || latin1(value), [at, size]);
	}
}
