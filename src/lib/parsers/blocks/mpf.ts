/** Multi-Picture Format (CIPA DC-007, https://www.cipa.jp/std/documents/e/DC-007-Translation-2021-E.pdf): more pictures after the first one. */
import { DamagedFile } from '../damage.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { defineTable, named } from '../table.ts';
import { extra } from '../tags/file.ts';
import { mpfMain, mpfMPImage } from '../tags/mpf.ts';
import { fieldsOf, readDirectory, type Directory } from './exif.ts';
import { tiffHeader, wholeData } from './tiff-data.ts';

const imageList = 45058;
const entrySize = 16;
const maxImages = 100;

const [flags, format, type, length, start, dependent1, dependent2] = [
	named(mpfMPImage, 'MPImageFlags'),
	named(mpfMPImage, 'MPImageFormat'),
	named(mpfMPImage, 'MPImageType'),
	named(mpfMPImage, 'MPImageLength'),
	named(mpfMPImage, 'MPImageStart'),
	named(mpfMPImage, 'DependentImage1EntryNumber'),
	named(mpfMPImage, 'DependentImage2EntryNumber')
];
const preview = named(extra, 'PreviewImage');
/** `MPImage2` and so on, which ExifTool makes as it meets them. */
const pictures = defineTable(
	'Extra',
	'MPF',
	'MPImage',
	Array.from({ length: maxImages }, (_, index) => ({
		id: `MPImage${index + 1}`,
		name: `MPImage${index + 1}`,
		binary: true as const
	}))
);

/**
 * @param bytes what follows `MPF\0` in its segment; offsets count from there
 * @param fileSize for telling whether the pictures are there
 */
export function readMpf(bytes: Uint8Array, offset: number, found: TagSink, fileSize: number): void {
	const header = tiffHeader(bytes);
	if (!header) throw new DamagedFile('no header');
	const data = wholeData(bytes, offset, header);
	const seen = new Set<number>();
	const waiting: Directory[] = [{ offset: header.first, group: 'MPF0', table: mpfMain, chain: 0 }];
	for (let directory = waiting.pop(); directory && seen.size < 4; directory = waiting.pop()) {
		if (seen.has(directory.offset)) continue;
		seen.add(directory.offset);
		const { fields, next } = fieldsOf(data, directory, found);
		const list = fields.find(({ id }) => id === imageList);
		const others = fields.filter(({ id }) => id !== imageList);
		readDirectory(data, directory, { fields: others, next }, found, waiting);
		const entries = list && data.bytes(list.offset, list.size);
		if (entries) readList(entries, list.offset, data.little, offset, found, fileSize);
	}
}

function readList(
	bytes: Uint8Array,
	at: number,
	little: boolean,
	base: number,
	found: TagSink,
	fileSize: number
): void {
	const reader = new ByteReader(bytes, little);
	for (let index = 1; index <= maxImages && reader.remaining >= entrySize; index++) {
		const where = base + at + reader.at;
		const group = `MPImage${index}`;
		const attributes = reader.u32();
		const size = reader.u32();
		const place = reader.u32();
		const kind = attributes & 0xff_ffff;
		const position = place === 0 ? 0 : base + place;
		found.tag(flags, attributes >>> 27, [where, 4], group);
		found.tag(format, (attributes >>> 24) & 7, [where, 4], group);
		found.tag(type, kind, [where, 4], group);
		found.tag(length, size, [where + 4, 4], group);
		found.tag(start, position, [where + 8, 4], group);
		found.tag(dependent1, reader.u16(), [where + 12, 2], group);
		found.tag(dependent2, reader.u16(), [where + 14, 2], group);
		if (index === 1 || position === 0 || size === 0) continue;
		const large = kind >>> 16 === 1;
		const entry = large ? preview : pictures.entries.get(group);
		if (!entry) continue;
		const range = [position, size] as const;
		found.tag(entry, { binary: size }, range, group, 'MPF');
		if (position + size <= fileSize) found.preview({ name: entry.name, mime: 'image/jpeg', range });
	}
}
