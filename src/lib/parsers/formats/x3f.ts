/**
 * X3F, raw files of Sigma's and Polaroid's Foveon cameras: a head, sections, and their directory at the end of the file (the
 * description that Foveon gave out, http://www.photofo.com/downloads/x3f-raw-format.pdf). Properties are a list of texts, one
 * of the pictures a JPEG with EXIF of its own.
 */
import { decodeUtf16 } from '../blocks/exif-values.ts';
import { readNested, sinkWith } from '../blocks/nested.ts';
import { addConversions } from '../conversions.ts';
import { sigmaRawConversions } from '../conversions/sigma-raw.ts';
import { sigmaConversions } from '../conversions/sigma.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { readRows } from '../makers/binary.ts';
import { noteOf } from '../makers/note.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import {
	sigmaRawHeader,
	sigmaRawHeader4,
	sigmaRawHeaderExt,
	sigmaRawMain,
	sigmaRawProperties
} from '../tags/makers/sigma-raw.ts';

addConversions({ ...sigmaConversions, ...sigmaRawConversions });

const headSize = 512;
/** Versions of the format, as its head writes them, from which on it has more. */
const [withBalance, withMode, quattro] = [0x0002_0001, 0x0002_0003, 0x0004_0000];
const sizes = { first: 40, withBalance: 72, withMode: 104 } as const;
/** So many settings: their kinds in bytes, then their values. */
const settings = 32;
/** The directory mostly lies in the last bytes, with the properties before it. */
const tailSize = 16 * 1024;
const mostSections = 100;
const mostProperties = 1000;
const mostText = 4 * 1024 * 1024;

interface Section {
	readonly type: string;
	readonly at: number;
	readonly size: number;
}

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'X3F', extension: 'x3f', mime: 'image/x-sigma-x3f' });
	const head = await file.read(0, headSize);
	found.attempt('X3F head', () => {
		readHead(head, found);
	});
	const tailAt = Math.max(0, file.size - tailSize);
	const tail = tailAt === 0 && head.length === file.size ? head : await file.read(tailAt, file.size - tailAt);
	/** From what was read already, where it holds it. */
	const bytesAt = (at: number, size: number): Promise<Uint8Array> =>
		at >= tailAt && at + size <= tailAt + tail.length
			? Promise.resolve(tail.subarray(at - tailAt, at - tailAt + size))
			: file.read(at, size);
	await found.attemptAsync('X3F directory', async () => {
		const end = new ByteReader(tail, true).seek(tail.length - 4).u32();
		const sections = await directory(bytesAt, end, file.size);
		for (const section of sections) {
			signal?.throwIfAborted();
			found.budget.spend('items', 1);
			await found.attemptAsync(`X3F ${section.type}`, async () => {
				if (section.type === 'PROP')
					readProperties(await bytesAt(section.at, Math.min(section.size, mostText)), section, found);
				else if (section.type === 'IMAG' || section.type === 'IMA2')
					await readImage(file, bytesAt, section, found, signal);
			});
		}
	});
}

function readHead(head: Uint8Array, found: TagSink): void {
	const reader = new ByteReader(head, true);
	const version = reader.seek(4).u32();
	if (version >= quattro) {
		readRows(head, 0, noteOf(head, 0, true, found), sigmaRawHeader4, { type: 'int32u' });
		return;
	}
	const size =
		version >= withMode ? sizes.withMode : version >= withBalance ? sizes.withBalance : sizes.first;
	const own = head.subarray(0, size);
	readRows(own, 0, noteOf(own, 0, true, found), sigmaRawHeader, { type: 'int32u' });
	if (version < withBalance) return;
	for (let index = 0; index < settings; index++) {
		const kind = reader.seek(size + index).u8();
		const entry = kind === 0 ? undefined : sigmaRawHeaderExt.entries.get(kind);
		if (!entry) continue;
		const at = size + settings + 4 * index;
		found.tag(entry, Number(reader.seek(at).f32().toPrecision(15)), [at, 4]);
	}
}

type BytesAt = (at: number, size: number) => Promise<Uint8Array>;

async function directory(bytesAt: BytesAt, at: number, fileSize: number): Promise<Section[]> {
	const [fixed, each] = [12, 12];
	if (at + fixed > fileSize) throw new DamagedFile(`it lies outside the file (at ${at})`);
	const head = new ByteReader(await bytesAt(at, fixed), true);
	if (head.latin1(4) !== 'SECd') throw new DamagedFile(`there is none at ${at}`);
	const count = head.skip(4).u32();
	if (count > mostSections) throw new DamagedFile(`${count} sections`);
	const list = new ByteReader(await bytesAt(at + fixed, count * each), true);
	return Array.from({ length: count }, () => ({ at: list.u32(), size: list.u32(), type: list.latin1(4) }));
}

/** Names and values, each where its place among the letters says. */
function readProperties(bytes: Uint8Array, { at }: Section, found: TagSink): void {
	const reader = new ByteReader(bytes, true);
	if (reader.latin1(4) !== 'SECp') throw new DamagedFile('no properties');
	const count = reader.skip(4).u32();
	const form = reader.u32();
	if (form !== 0 || count > mostProperties) throw new DamagedFile(`${count} properties of form ${form}`);
	const letters = 24 + count * 8;
	reader.seek(24);
	const text = (place: number): string =>
		decodeUtf16(bytes.subarray(Math.min(letters + place * 2, bytes.length)), true);
	for (let index = 0; index < count; index++) {
		found.budget.item();
		const name = reader.u32();
		const place = reader.u32();
		const entry = sigmaRawProperties.entries.get(text(name));
		if (!entry) continue;
		const value = text(place);
		found.tag(entry, value, [at + letters + place * 2, value.length * 2]);
	}
}

const imageHead = 28;
const jpegForm = 18;
/** A JPEG with EXIF begins so. */
const exifJpeg = /^\xff\xd8\xff\xe1..Exif\0/s;

/** Pictures that are JPEG: that with EXIF is the camera's own, the others are smaller ones. */
async function readImage(
	file: ByteSource,
	bytesAt: BytesAt,
	{ at, size, type }: Section,
	found: TagSink,
	signal: AbortSignal | undefined
): Promise<void> {
	const reader = new ByteReader(await bytesAt(at, imageHead + 16), true);
	if (reader.latin1(4) !== 'SECi') throw new DamagedFile('no picture');
	const form = reader.skip(8).u32();
	if (form !== jpegForm || size <= imageHead) return;
	const [width, height] = [reader.u32(), reader.u32()];
	const range = [at + imageHead, size - imageHead] as const;
	const own = type === 'IMA2' && exifJpeg.test(latin1(reader.seek(imageHead).take(reader.remaining)));
	const entry = named(sigmaRawMain, own ? 'JpgFromRaw' : 'PreviewImage');
	found.tag(entry, { binary: range[1] }, range);
	found.preview({ name: entry.name, mime: 'image/jpeg', range, width, height });
	if (own) await readNested(await import('./jpeg.ts'), file, range, whereInFile(found, range[0]), signal);
}

/** Places of pictures, which the JPEG counts from its own start. */
const places = /^(?:PreviewImageStart|ThumbnailOffset|OtherImageStart)$/;

/** A sink for the JPEG in the file: places in it become those in the file. */
const whereInFile = (found: TagSink, start: number): TagSink =>
	sinkWith(found, {
		tag: (entry, raw, ...more) => {
			found.tag(entry, typeof raw === 'number' && places.test(entry.name) ? raw + start : raw, ...more);
		}
	});
