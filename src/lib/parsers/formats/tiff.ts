/**
 * TIFF 6.0, BigTIFF, DNG and the camera formats that are TIFF inside. The file is read by random access: a directory and
 * its values wherever they lie, never the pictures.
 */
import {
	directoryRange,
	fieldsOf,
	needsValue,
	pushByteOrder,
	readDirectory,
	wantedOf,
	type Directory,
	type Fields
} from '../blocks/exif.ts';
import { FileData, tiffHeader } from '../blocks/tiff-data.ts';
import { DamagedFile } from '../damage.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FileType, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { exifMain } from '../tags/exif.ts';
import { extra } from '../tags/file.ts';
import { pushTiffPictures } from './tiff-pictures.ts';
import { readTrailersOf } from './trailers.ts';

/** Camera formats by file extension: [MIME type]. All of them are TIFF by their first bytes. */
const cameras: Readonly<Record<string, string>> = {
	'3fr': 'image/x-hasselblad-3fr',
	arq: 'application/unknown',
	arw: 'image/x-sony-arw',
	cr2: 'image/x-canon-cr2',
	dcr: 'image/x-kodak-dcr',
	dng: 'image/x-adobe-dng',
	erf: 'image/x-epson-erf',
	fff: 'image/x-hasselblad-fff',
	gpr: 'image/x-gopro-gpr',
	iiq: 'image/x-raw',
	k25: 'image/x-kodak-k25',
	kdc: 'image/x-kodak-kdc',
	mef: 'image/x-mamiya-mef',
	mos: 'image/x-raw',
	nef: 'image/x-nikon-nef',
	nrw: 'image/x-nikon-nrw',
	pef: 'image/x-pentax-pef',
	rwl: 'image/x-leica-rwl',
	sr2: 'image/x-sony-sr2',
	srf: 'image/x-sony-srf',
	srw: 'image/x-samsung-srw'
};

const tiff: FileType = { type: 'TIFF', extension: 'tif', mime: 'image/tiff' };
const bigTiff: FileType = { type: 'BTF', extension: 'btf', mime: 'image/x-tiff-big' };

const camera = (extension: string): FileType => ({
	type: extension.toUpperCase(),
	extension,
	mime: cameras[extension] ?? 'image/tiff'
});

/** Formats that are TIFF but for the number in its head. */
const byMagic: Readonly<Record<string, FileType>> = {
	IIRO: { type: 'ORF', extension: 'orf', mime: 'image/x-olympus-orf' },
	IIRS: { type: 'ORF', extension: 'orf', mime: 'image/x-olympus-orf' },
	MMOR: { type: 'ORF', extension: 'orf', mime: 'image/x-olympus-orf' },
	IIRC: { type: 'DCP', extension: 'dcp', mime: 'application/octet-stream' },
	// JPEG XR; its files are called HD Photo where their name does not say JXR.
	'II\xbc\x01': { type: 'HDP', extension: 'hdp', mime: 'image/vnd.ms-photo' }
};

/** What a directory is read in first: most lie whole in it, values included. */
const firstLook = 4096;
const maxDirectories = 512;
/** The field that points to further directories. */
const subDirectories = 330;
const pageCount = named(extra, 'PageCount');
/** What says of a picture that it is one of several pages. */
const pageTypes: Readonly<Record<string, number>> = { SubfileType: 2, OldSubfileType: 3 };

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const head = await file.read(0, 16);
	const header = tiffHeader(head);
	if (!header) return;
	found.is(header.big ? bigTiff : (byMagic[latin1(head.subarray(0, 4))] ?? firstGuess(head, found.fileName)));
	if (!header.big) pushByteOrder(found, header.little);
	const data = new FileData(file, header);
	const first: Directory = { offset: header.first, group: 'IFD0', table: exifMain, chain: 0 };
	await walkFile(data, first, found, signal);
	found.is(refined(found, data, first));
	pushTiffPictures(found, header.little);
	if (found.type === tiff) await readTrailersOf(file, found, undefined, signal);
	const pages = found.tags.filter(({ entry, raw }) => pageTypes[entry.name] === raw).length;
	if (pages > 0 && found.type?.type === tiff.type) found.tag(pageCount, pages, [0, 0]);
}

/** Reads a directory of a file and all that hang on it. */
export async function walkFile(
	data: FileData,
	first: Directory,
	found: TagSink,
	signal?: AbortSignal
): Promise<void> {
	const seen = new Set<number>();
	const waiting = [first];
	for (let directory = waiting.pop(); directory; directory = waiting.pop()) {
		const now = directory;
		if (seen.has(now.offset) || seen.size >= maxDirectories) continue;
		seen.add(now.offset);
		signal?.throwIfAborted();
		await found.attemptAsync(now.group, async () => {
			if (now.profile) {
				await walkProfile(data, now, found, signal);
				return;
			}
			const fields = await loadDirectory(data, now, found);
			readDirectory(data, now, fields, found, waiting);
		});
	}
}

/** A camera profile beside those of the file itself (DNG 1.7, ExtraCameraProfiles): a file in the file. */
const profileMagic = 0x4352;

async function walkProfile(
	data: FileData,
	{ offset, group, table }: Directory,
	found: TagSink,
	signal: AbortSignal | undefined
): Promise<void> {
	const inner = await data.inner(offset);
	if (inner?.header.magic !== profileMagic) throw new DamagedFile('no header of a profile');
	await walkFile(inner.data, { offset: inner.header.first, group, table }, found, signal);
}

/** Loads a directory and the values it needs. */
async function loadDirectory(data: FileData, directory: Directory, found: TagSink): Promise<Fields> {
	const { offset } = directory;
	await data.load([[offset, Math.min(firstLook, Math.max(0, data.size - offset))]]);
	const range = directoryRange(data, directory);
	if (range) await data.load([[range[0], Math.min(range[1], data.size - offset)]]);
	const fields = fieldsOf(data, directory, found);
	const values: (readonly [number, number])[] = [];
	for (const field of fields.fields) {
		if (field.size <= 4 || field.offset + field.size > data.size || !needsValue(field)) continue;
		const wanted = wantedOf(field);
		if (!data.bytes(field.offset, wanted)) values.push([field.offset, wanted]);
	}
	if (values.length > 0) await data.load(values);
	return fields;
}

/** What the first bytes and the name say; some tags are named by it. */
function firstGuess(head: Uint8Array, fileName: string | undefined): FileType {
	if (head[8] === 0x43 && head[9] === 0x52) return camera('cr2');
	const extension = fileName?.split('.').pop()?.toLowerCase();
	return extension !== undefined && Object.hasOwn(cameras, extension) && extension !== 'cr2'
		? camera(extension)
		: tiff;
}

/** Ways of packing pixels that one kind of camera has: they tell more than the name of the file. */
const byPacking: Readonly<Record<number, string>> = {
	32767: 'arw',
	32770: 'srw',
	32867: 'kdc',
	34713: 'nef',
	65000: 'dcr',
	65535: 'pef'
};

/** What the tags say beyond that. */
function refined(found: TagSink, data: FileData, first: Directory): FileType {
	const now = found.type ?? tiff;
	if (now.type === 'GPR' || now.type === 'BTF') return now;
	if (found.find('DNGVersion') !== undefined) return now.type === 'CR2' ? now : camera('dng');
	for (const { entry, raw } of found.tags) {
		const packed = entry.table === exifMain && entry.id === 259 ? byPacking[Number(raw)] : undefined;
		if (packed !== undefined) return camera(packed);
	}
	if (now.type === 'NEF' || now.type === 'NRW') return nikon(now, found);
	if (now.type !== 'TIFF') return now;
	const maker = String(found.find('Make') ?? '');
	// Where the directory of the raw picture is not there, the small one that goes first tells.
	const small = found.find('Compression', 'IFD0') === 6 && found.find('SubfileType', 'IFD0') === 1;
	if (small && maker.startsWith('SONY')) {
		const { fields } = found.attempt('IFD0', () => fieldsOf(data, first, found)) ?? { fields: [] };
		if (fields.some(({ id }) => id === subDirectories)) return camera('arw');
	}
	return now;
}

/** Nikon's two formats go under either extension: NEF begins with a small uncompressed picture, NRW with a JPEG. */
function nikon(now: FileType, found: TagSink): FileType {
	const packed = found.find('Compression', 'IFD0');
	if (packed === 6) return camera('nrw');
	return packed === 1 && found.find('SubfileType', 'IFD0') === 1 ? camera('nef') : now;
}
