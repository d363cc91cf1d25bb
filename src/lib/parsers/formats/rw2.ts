/**
 * Panasonic's raw files, and Leica's that are the same: TIFF but for the number in its head and the tags of its first
 * directory. What the camera says of the picture stands in the EXIF of a JPEG that the file holds, which is its preview.
 * Names: https://exiftool.org/TagNames/PanasonicRaw.html
 */
import {
	directoryRange,
	fieldsOf,
	needsValue,
	pushByteOrder,
	wantedOf,
	type Directory
} from '../blocks/exif.ts';
import { readIptc } from '../blocks/iptc.ts';
import { readNested, sinkWith } from '../blocks/nested.ts';
import { FileData, tiffHeader } from '../blocks/tiff-data.ts';
import { readXmp } from '../blocks/xmp.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { readMakerDirectory } from '../makers/directory.ts';
import type { Block, Note } from '../makers/note.ts';
import { rawBlocks } from '../makers/panasonic-raw.ts';
import type { ByteRange, Entry, FileType, RawValue, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { exifMain, gpsMain } from '../tags/exif.ts';
import { panasonicRawMain } from '../tags/panasonic-raw.ts';
import type { ExifHint } from '../tags/supplement/exif.ts';
import * as jpeg from './jpeg.ts';
import { walkFile } from './tiff.ts';

/** Marks those of newer cameras; the older ones are called RAW. */
const mark = '\x88\xe7\x74\xd8\xf8\x25\x1d\x4d\x94\x7a\x6e\x77\x82\x2b\x5d\x6a';
const markAt = 8;

const rw2: FileType = { type: 'RW2', extension: 'rw2', mime: 'image/x-panasonic-rw2' };
const rwl: FileType = { type: 'RWL', extension: 'rwl', mime: 'image/x-leica-rwl' };
const raw: FileType = { type: 'RAW', extension: 'raw', mime: 'image/x-raw' };

function typeOf(head: Uint8Array, fileName: string | undefined): FileType {
	if (latin1(head.subarray(markAt, markAt + mark.length)) !== mark) return raw;
	return fileName?.toLowerCase().endsWith('.rwl') ? rwl : rw2;
}

const preview = named(panasonicRawMain, 'JpgFromRaw');
const preview2 = named(panasonicRawMain, 'JpgFromRaw2');
const previewId = 0x2e;
const preview2Id = 0x127;
const directories = { 0x8769: ['ExifIFD', exifMain], 0x8825: ['GPS', gpsMain] } as const;

/** Directory and values of nearly all of them lie in as much. */
const firstLook = 4096;

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const head = await file.read(0, markAt + mark.length);
	const header = tiffHeader(head);
	if (!header) return;
	found.is(typeOf(head, found.fileName));
	pushByteOrder(found, header.little);
	const data = new FileData(file, header);
	const pictures: ByteRange[] = [];
	const others: Directory[] = [];
	const own: Parameters<TagSink['tag']>[] = [];
	const sink = sinkWith(found, {
		tag: (...tag) => {
			own.push(tag);
		}
	});
	const note: Note = { data, start: 0, size: data.size, make: '', model: '', found: sink, facts: new Map() };
	await found.attemptAsync('IFD0', async () => {
		const first: Directory = { offset: header.first, group: 'IFD0', table: panasonicRawMain };
		pictures.push(...(await load(data, first, found)));
		readMakerDirectory(note, {
			offset: header.first,
			table: panasonicRawMain,
			blocks: blocksOf(found, pictures, others)
		});
	});
	// The camera's EXIF stands before what the file itself says, which counts where both say something.
	const [first] = pictures;
	if (first) {
		const names = new Set(own.map(([entry]) => entry.name));
		const rest = sinkWith(found, {
			tag: (entry, raw, range, group1, group0) => {
				if (group1 === 'IFD0' && names.has(entry.name) && !isOfCamera.has(entry.name)) return;
				found.tag(entry, placed(entry, raw, first[0]), range, group1, group0);
			}
		});
		await readNested(jpeg, file, first, rest, signal);
	}
	for (const tag of own) found.tag(...tag);
	for (const directory of others) await walkFile(data, directory, found, signal);
}

/** By these notes are told whose they are, while the JPEG is read. */
const isOfCamera = new Set(['Make', 'Model']);

/** Places of pictures in the EXIF of the JPEG count from its start. */
const placed = (entry: Entry, raw: RawValue, by: number): RawValue =>
	typeof raw === 'number' && (entry.hint as ExifHint | undefined)?.offset ? raw + by : raw;

/**
 * Brings a directory and its values to hand. The pictures in it are not read.
 * @returns what is there of the camera's picture in a file that was cut off in it
 */
async function load(data: FileData, directory: Directory, found: TagSink): Promise<ByteRange[]> {
	const { offset } = directory;
	await data.load([[offset, Math.min(firstLook, Math.max(0, data.size - offset))]]);
	const range = directoryRange(data, directory);
	if (range) await data.load([[range[0], Math.min(range[1], data.size - offset)]]);
	const { fields } = fieldsOf(data, directory, found);
	const values = fields
		.filter(({ id, size, offset: at }) => size > 4 && !isPicture(id) && at + size <= data.size)
		.filter((field) => isBlock(field.id) || needsValue(field))
		.map((field) => [field.offset, wantedOf(field)] as const);
	await data.load(values);
	return fields
		.filter(({ id, offset: at, size }) => id === previewId && at < data.size && at + size > data.size)
		.map(({ offset: at }) => [at, data.size - at]);
}

const isPicture = (id: number): boolean => id === previewId || id === preview2Id;

const xmpId = 0x2bc;
const iptcId = 0x83bb;
/** Read by readers of their own, though as tags they would be binary data. */
const isBlock = (id: number): boolean => id === xmpId || id === iptcId;

function blocksOf(found: TagSink, pictures: ByteRange[], others: Directory[]): Record<number, Block> {
	const picture =
		(entry: typeof preview, nested: boolean): Block =>
		({ note, at, size }) => {
			const { data } = note;
			note.found.tag(entry, { binary: size }, [at, size]);
			if (at + size > data.size) return;
			found.preview({ name: entry.name, mime: 'image/jpeg', range: [at, size] });
			if (nested) pictures.push([at, size]);
		};
	const directory =
		(id: keyof typeof directories): Block =>
		(place) => {
			const { note } = place;
			const offset = new ByteReader(place.bytes(), note.data.little).u32();
			const [group, table] = directories[id];
			others.push({ offset, group, table });
		};
	return {
		...rawBlocks,
		[previewId]: picture(preview, true),
		[preview2Id]: picture(preview2, false),
		[xmpId]: (place) => {
			readXmp(place.bytes(), place.at, found);
		},
		[iptcId]: (place) => {
			readIptc(place.bytes(), place.at, found, 'own');
		},
		0x8769: directory(0x8769),
		0x8825: directory(0x8825)
	};
}
