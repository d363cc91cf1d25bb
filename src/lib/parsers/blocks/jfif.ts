/** JFIF (ITU-T T.871) and its extension segment: version, density, a small picture. */
import { ByteReader } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { tiffHead } from './tiff-picture.ts';
import { jfifExtension, jfifMain } from '../tags/jfif.ts';

const version = named(jfifMain, 'JFIFVersion');
const unit = named(jfifMain, 'ResolutionUnit');
const x = named(jfifMain, 'XResolution');
const y = named(jfifMain, 'YResolution');
const width = named(jfifMain, 'ThumbnailWidth');
const height = named(jfifMain, 'ThumbnailHeight');
const thumbnail = named(jfifMain, 'ThumbnailTIFF');
/** PhotometricInterpretation. */
const rgb = 2;
const extensionThumbnail = named(jfifExtension, 'ThumbnailImage');

/** @param bytes what follows `JFIF\0` */
export function readJfif(bytes: Uint8Array, offset: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	found.tag(version, [reader.u8(), reader.u8()], [offset, 2]);
	found.tag(unit, reader.u8(), [offset + 2, 1]);
	found.tag(x, reader.u16(), [offset + 3, 2]);
	found.tag(y, reader.u16(), [offset + 5, 2]);
	if (reader.remaining < 2) return;
	const [w, h] = [reader.u8(), reader.u8()];
	if (w > 0) found.tag(width, w, [offset + 7, 1]);
	if (h > 0) found.tag(height, h, [offset + 8, 1]);
	const size = w * h * 3;
	if (size > 0 && size <= reader.remaining) {
		const head = tiffHead({ little: true, width: w, height: h, bits: [8, 8, 8], photometric: rgb, size });
		const range = [offset + 9, size] as const;
		found.tag(thumbnail, { binary: size }, range);
		found.preview({ name: thumbnail.name, mime: 'image/tiff', range, head, width: w, height: h });
	}
}

/** @param bytes what follows `JFXX\0` */
export function readJfifExtension(bytes: Uint8Array, offset: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	if (reader.u8() !== 0x10 || reader.remaining === 0) return;
	const range = [offset + 1, reader.remaining] as const;
	found.tag(extensionThumbnail, { binary: reader.remaining }, range);
	found.preview({ name: extensionThumbnail.name, mime: 'image/jpeg', range });
}
