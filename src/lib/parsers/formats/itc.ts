/** ITC, covers that iTunes keeps (http://www.falsecognate.org/2007/01/deciphering_the_itunes_itc_fil/): boxes of a size and a name. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { itcHeader, itcItem, itcMain } from '../tags/pictures/boxes.ts';

/** The head of an item: box, size of the head, four numbers of unknown use; then the table's fields. */
const itemHead = 28;
const longestHead = 4096;

const mimes: Readonly<Record<string, string>> = {
	'\0\0\0\r': 'image/jpeg',
	'\0\0\0\x0e': 'image/png',
	PNGf: 'image/png'
};

/** Reads the boxes. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'ITC', extension: 'itc', mime: 'application/itunes' });
	let at = 0;
	while (at + 8 <= file.size) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const head = new ByteReader(await file.read(at, 12));
		const size = head.u32();
		const name = head.latin1(4);
		if (size < 8) return;
		if (at + size > file.size) found.warn('ITC: a box is cut off');
		if (name === 'itch') {
			readBinaryTable(
				itcHeader,
				await file.read(at + 8, Math.min(size, longestHead) - 8),
				{ at: at + 8, little: false },
				found
			);
		} else if (name === 'item') await readItem(file, at, size, head.u32(), found);
		at += size;
	}
}

async function readItem(
	file: ByteSource,
	at: number,
	size: number,
	headSize: number,
	found: TagSink
): Promise<void> {
	if (headSize < itemHead || headSize > Math.min(size, longestHead)) {
		found.warn('ITC: a picture has a head of an impossible size');
		return;
	}
	const bytes = await file.read(at + itemHead, headSize - itemHead);
	let mime: string | undefined;
	readBinaryTable(
		itcItem,
		bytes,
		{
			at: at + itemHead,
			little: false,
			unit: 4,
			use: ({ id, name }, raw) => {
				if (name === 'ImageType') mime = mimes[String(raw)];
				const place = Number(id) * 4;
				return name.endsWith('ID') ? { binary: 8, bytes: bytes.subarray(place, place + 8) } : raw;
			}
		},
		found
	);
	const length = Math.min(at + size, file.size) - at - headSize;
	if (length <= 0) return;
	found.tag(named(itcMain, 'ImageData'), { binary: length }, [at + headSize, length]);
	if (mime) found.preview({ name: 'ImageData', mime, range: [at + headSize, length] });
}
