/**
 * Segments of a JPEG that phones, a drone and a few cameras have to themselves: how Scalado's software made the preview, an id,
 * previews cut into pieces, the crop of stereo pairs, HP's list of its camera. What of them counts is seen in what ExifTool
 * makes of made-up ones. Names: https://exiftool.org/TagNames/JPEG.html
 */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { fieldsOf, readDirectory, type Directory } from '../blocks/exif.ts';
import { tiffHeader, wholeData } from '../blocks/tiff-data.ts';
import { addConversions } from '../conversions.ts';
import { phoneConversions } from '../conversions/phones.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import { hex } from '../io/hex.ts';
import type { Table, TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';
import { entryFor, named } from '../table.ts';
import { extra } from '../tags/file.ts';
import { stimMain } from '../tags/jpeg-rare.ts';
import * as tables from '../tags/jpeg-phones.ts';
import type { Segment } from './jpeg-rare.ts';

addConversions(phoneConversions);

const hp = onDemand(() => import('../makers/hp-list.ts'));
const makers = onDemand(() => import('../makers/makers.ts'));

const preview = entryFor(extra, 'PreviewImage', 'PreviewImage', {
	group0: 'File',
	group1: 'File',
	binary: true
});
const thermal = entryFor(extra, 'RawThermalImage', 'RawThermalImage', {
	group0: 'APP1',
	group1: 'Parrot',
	binary: true
});

/** Reads such segments of one file, in the order of the file. What is none of them is left alone. */
export function readPhoneSegments(segments: readonly Segment[], found: TagSink): void {
	const all = new PhoneSegments(found);
	for (const segment of segments) {
		found.attempt(`APP${segment.number}`, () => {
			all.add(segment);
		});
	}
	all.flush();
}

/** What is told in several segments is put together. */
class PhoneSegments {
	readonly #found: TagSink;
	#preview: Segment[] = [];
	readonly #scalado: Uint8Array[] = [];

	constructor(found: TagSink) {
		this.#found = found;
	}

	add(segment: Segment): void {
		const { number, bytes, offset } = segment;
		if (this.#continues(segment)) {
			this.#preview.push(segment);
			return;
		}
		this.flush();
		if (number === 3 && startsWith(bytes, '\xff\xd8\xff')) {
			this.#preview.push(segment);
			return;
		}
		if (number === 4 && startsWith(bytes, scaladoName)) {
			this.#addScalado(segment);
			return;
		}
		const known = readers.find((one) => one.number === number && startsWith(bytes, one.name));
		if (!known) return;
		const skipped = known.whole ? 0 : known.name.length;
		known.read(bytes.subarray(skipped), offset + skipped, this.#found);
	}

	/** Whether it goes on with a preview: one begins in segment 3, and goes on in 4 and 5, without gaps. */
	#continues({ number, offset }: Segment): boolean {
		const last = this.#preview.at(-1);
		if (!last) return false;
		const follows = last.offset + last.bytes.length + segmentHead === offset;
		return follows && number === last.number + 1 && number <= lastOfPreview;
	}

	/** Reads the preview whose pieces have come. */
	flush(): void {
		const [first, ...more] = this.#preview;
		if (!first) return;
		this.#preview = [];
		const bytes = join([first.bytes, ...more.map((piece) => piece.bytes)], this.#found);
		this.#found.tag(preview, { binary: bytes.length, bytes }, [first.offset, first.bytes.length]);
		this.#found.preview({ name: preview.name, mime: 'image/jpeg', bytes });
	}

	/** Which piece of how many, and the size of them all, stand before each. */
	#addScalado({ bytes, offset }: Segment): void {
		const reader = new ByteReader(bytes).skip(scaladoName.length);
		const [count, index, length] = [reader.u16(), reader.u16(), reader.u32()];
		this.#scalado.push(bytes.subarray(reader.at));
		if (index + 1 !== count) return;
		const whole = join(this.#scalado, this.#found);
		this.#scalado.length = 0;
		if (whole.length !== length) this.#found.warn('Scalado: not as long as it says');
		readScalado(whole, offset + reader.at, this.#found);
	}
}

/** Bytes of a marker and a length. */
const segmentHead = 4;
const lastOfPreview = 5;
const scaladoName = 'SCALADO\0';

const startsWith = (bytes: Uint8Array, name: string): boolean =>
	latin1(bytes.subarray(0, name.length)) === name;

function join(parts: readonly Uint8Array[], found: TagSink): Uint8Array {
	const size = parts.reduce((sum, part) => sum + part.length, 0);
	found.budget.allocate(size);
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** From this version on the size is that of the list; before, that of what stands behind it. */
const sizeOfList = 5;

/** Four letters, a version, a value; one of them says where the list ends and pieces of a picture begin. */
function readScalado(bytes: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	let end = bytes.length;
	while (reader.at + 12 <= end) {
		found.budget.item();
		const from = reader.at;
		const letters = reader.latin1(4);
		const version = reader.u32();
		const value = reader.i32();
		if (letters === 'SPMO')
			end = Math.min(bytes.length, version < sizeOfList ? bytes.length - value : reader.at + value);
		const entry = tables.scaladoMain.entries.get(letters);
		// Newer versions write what they do not vouch for below zero.
		if (entry) found.tag(entry, entry.unknown ? value : Math.abs(value), [at + from, 12]);
	}
}

/** Fields of a stereo pair that are blocks of their own. */
const crops: Readonly<Record<number, Table>> = { 7: tables.stimCropX, 8: tables.stimCropY };

/** A stereo pair of two viewpoints (CIPA DC-006). */
function readStereoPair(bytes: Uint8Array, at: number, found: TagSink): void {
	const header = tiffHeader(bytes);
	if (!header) return;
	const data = wholeData(bytes, at, header);
	const directory: Directory = { offset: header.first, group: 'Stim', table: stimMain };
	const all = fieldsOf(data, directory, found);
	readDirectory(data, directory, all, found, []);
	for (const { id, offset, size } of all.fields) {
		const table = crops[id];
		const block = table && data.bytes(offset, size);
		if (block) readBinaryTable(table, block, { at: at + offset, little: data.little }, found);
	}
}

/** A drone's picture of warmth, as it was measured. */
function readThermalPicture(bytes: Uint8Array, at: number, found: TagSink): void {
	if (/^(?:II\*\0|MM\0\*)/.test(latin1(bytes.subarray(0, 4))))
		found.tag(thermal, { binary: bytes.length, bytes }, [at, bytes.length]);
}

function readPhoneId(bytes: Uint8Array, at: number, found: TagSink): void {
	found.tag(named(tables.samsungAPP5, 'UniqueID'), hex(bytes), [at, bytes.length]);
}

interface Reader {
	readonly number: number;
	readonly name: string;
	/** @param bytes what follows the name */
	readonly read: (bytes: Uint8Array, at: number, found: TagSink) => void;
	/** It is handed the name too. */
	readonly whole?: true;
}

const readers: readonly Reader[] = [
	{ number: 1, name: 'PARROT\0', read: readThermalPicture },
	{ number: 3, name: 'Stim\0\0', read: readStereoPair },
	{ number: 5, name: 'ssuniqueid\0', read: readPhoneId },
	{
		number: 6,
		name: 'TDHD\x01\0\0\0',
		read: (bytes, at, found) => {
			found.later('HP', hp, (module) => {
				// The size of the list comes first.
				module.readHpList(bytes.subarray(4), at + 4, found);
			});
		}
	},
	{
		number: 7,
		name: 'PENTAX \0',
		read: (bytes, at, found) => {
			found.later('MakerNotes', makers, (module) => {
				module.readNoteAlone(bytes, at, found);
			});
		},
		whole: true
	}
];
