/**
 * RAF, FujiFilm's raw pictures: a header, a JPEG with EXIF, and directories of the camera's own, those of a second picture
 * too where there is one. Layout: https://libopenraw.freedesktop.org/formats/raf/, tags: https://exiftool.org/TagNames/FujiFilm.html
 */
import { decodeText } from '../blocks/exif-values.ts';
import { tiffHeader, wholeData } from '../blocks/tiff-data.ts';
import { readNested, sinkWith } from '../blocks/nested.ts';
import { addConversions } from '../conversions.ts';
import { fujiFilmConversions } from '../conversions/fujifilm.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { pageSize } from '../io/paged.ts';
import { directoryAt, readMakerDirectory } from '../makers/directory.ts';
import type { ByteRange, FileType, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { extra } from '../tags/file.ts';
import { exifMain } from '../tags/exif.ts';
import type { ExifHint } from '../tags/supplement/exif.ts';
import { fujiFilmIFD, fujiFilmRAFHeader } from '../tags/makers/fujifilm-raf.ts';
import * as jpeg from './jpeg.ts';
import { readRafDirectory } from './raf-directory.ts';

addConversions(fujiFilmConversions);

const type: FileType = { type: 'RAF', extension: 'raf', mime: 'image/x-fujifilm-raf' };

const preview = named(extra, 'PreviewImage');
const compression = named(fujiFilmRAFHeader, 'RAFCompression');
const firmware = named(fujiFilmRAFHeader, 'FirmwareVersion');

/** Places in the header, which is big-endian: of texts and numbers, and of pairs of an offset and a size. */
const firmwareAt = 0x3c;
const compressionAt = 0x6c;
const jpegAt = 0x54;
const picturesAt = [
	{ directory: 0x5c, raw: 0x64 },
	{ directory: 0x78, raw: 0x80 }
];
const headerSize = 0x88;

/** Directories larger than this are not read: those of cameras have some 50 kB. */
const longestDirectory = 512 * 1024;
/** How much of a picture's data is looked at for a directory in TIFF's form, with which those of some cameras begin. */
const tiffLook = 16 * 1024;
const tiffDirectory = 0xf000;

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is(type);
	const head = await file.read(0, headerSize);
	if (head.length < headerSize) throw new DamagedFile('the header is not all there');
	const reader = new ByteReader(head, false);
	const rangeAt = (at: number): ByteRange => {
		reader.seek(at);
		return [reader.u32(), reader.u32()];
	};
	const picture = rangeAt(jpegAt);
	const isThere = ([at, size]: ByteRange) => at > 0 && size > 0 && at < file.size;
	found.tag(firmware, decodeText(head.subarray(firmwareAt, firmwareAt + 4)), [firmwareAt, 4]);
	// In an old header the picture lies where newer ones have more to say.
	if (picture[0] >= compressionAt + 4) found.tag(compression, rangeAt(compressionAt)[0], [compressionAt, 4]);
	if (isThere(picture)) {
		await readNested(jpeg, byPages(file), picture, countingFrom(picture[0], found), signal);
		const size = Math.min(picture[1], file.size - picture[0]);
		found.tag(preview, { binary: size }, [picture[0], size], 'File', 'File');
		found.preview({ name: preview.name, mime: 'image/jpeg', range: [picture[0], size] });
	}
	for (const [index, places] of picturesAt.entries()) {
		// What a header does not reach into says nothing.
		if (picture[0] < places.raw + 8) break;
		const ranges = { directory: rangeAt(places.directory), raw: rangeAt(places.raw) };
		signal?.throwIfAborted();
		await found.attemptAsync(`picture ${index + 1}`, () => readPicture(file, ranges, index, found));
	}
}

/** Windows of a page's length end where the first page does, which is at hand: what matters lies in it mostly. */
function byPages(file: ByteSource): ByteSource {
	return {
		size: file.size,
		read: (offset, length) =>
			file.read(offset, length === pageSize && offset < pageSize ? pageSize - offset : length)
	};
}

/** Offsets that the picture's EXIF tells are shown from the start of the file. */
function countingFrom(base: number, found: TagSink): TagSink {
	return sinkWith(found, {
		tag: (entry, raw, range, group1, group0) => {
			const isOffset = entry.table === exifMain && (entry.hint as ExifHint | undefined)?.offset === true;
			found.tag(entry, isOffset && typeof raw === 'number' ? raw + base : raw, range, group1, group0);
		}
	});
}

interface Picture {
	/** The camera's own directory. */
	readonly directory: ByteRange;
	/** The picture's data. */
	readonly raw: ByteRange;
}

/** Reads the directories of a picture, which mostly lie side by side. */
async function readPicture(file: ByteSource, picture: Picture, index: number, found: TagSink): Promise<void> {
	const { directory, raw } = picture;
	const number = index === 0 ? '' : String(index + 1);
	const size = Math.min(directory[1], longestDirectory);
	// What the header says of its size is not always so.
	const looked = raw[0] > 0 ? Math.min(tiffLook, file.size - raw[0]) : 0;
	const beside = raw[0] >= directory[0] && raw[0] + looked - directory[0] <= longestDirectory;
	const first =
		size > 0 ? await file.read(directory[0], beside ? raw[0] + looked - directory[0] : size) : none;
	if (size > 0) {
		found.attempt(`RAF${number}`, () => {
			readRafDirectory(first.subarray(0, size), directory[0], `RAF${number}`, found);
		});
	}
	if (looked < 16) return;
	const data = beside && size > 0 ? first.subarray(raw[0] - directory[0]) : await file.read(raw[0], looked);
	const header = tiffHeader(data);
	if (!header || header.magic !== 42) return;
	const group1 = `FujiIFD${number}`;
	found.attempt(group1, () => {
		const rest = file.size - raw[0];
		const whole = { ...wholeData(data, raw[0], header), size: rest };
		const note = { start: 0, size: rest, make: '', model: '', found, facts: new Map() };
		readMakerDirectory(
			{ ...note, data: whole },
			{
				offset: header.first,
				table: fujiFilmIFD,
				group1,
				blocks: { [tiffDirectory]: directoryAt(fujiFilmIFD, undefined, group1) }
			}
		);
	});
}

const none = new Uint8Array();
