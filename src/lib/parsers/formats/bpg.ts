/** BPG (https://bellard.org/bpg/bpg_spec.txt): a header of packed bits and variable numbers, extensions, an HEVC picture. */
import { readExif } from '../blocks/exif.ts';
import { readIcc, readXmp } from '../blocks/on-demand.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { bpgExtensions, bpgMain } from '../tags/pictures/bitmaps.ts';
import { varint } from './flif.ts';

const headerSize = 64;
const extensionPresent = 8;

/** Fields of the 16 bits behind the signature: [name, mask, shift]. Alpha and flags keep their places. */
const fields = [
	['PixelFormat', 0xe000, 13],
	['Alpha', 0x1004, 0],
	['BitDepth', 0x0f00, 8],
	['ColorSpace', 0x00f0, 4],
	['Flags', 0x000b, 0]
] as const;

/** Reads the header and the extensions. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'BPG', extension: 'bpg', mime: 'image/bpg' });
	const reader = new ByteReader(await file.read(0, headerSize));
	const bits = reader.seek(4).u16();
	for (const [name, mask, shift] of fields) found.tag(named(bpgMain, name), (bits & mask) >> shift, [4, 2]);
	for (const name of ['ImageWidth', 'ImageHeight', 'ImageLength']) {
		const from = reader.at;
		found.tag(named(bpgMain, name), varint(reader), [from, reader.at - from]);
	}
	if ((bits & extensionPresent) === 0) return;
	const size = varint(reader);
	await found.attemptAsync('BPG extensions', () => readExtensions(file, reader.at, size, found));
}

async function readExtensions(file: ByteSource, at: number, size: number, found: TagSink): Promise<void> {
	found.budget.allocate(Math.min(size, file.size));
	const data = await file.read(at, size);
	if (data.length < size) found.warn('BPG: the extensions are cut off');
	const reader = new ByteReader(data);
	while (reader.remaining > 0) {
		found.budget.spend('items', 1);
		const kind = varint(reader);
		const length = Math.min(varint(reader), reader.remaining);
		const start = at + reader.at;
		const bytes = reader.take(length);
		found.attempt(`BPG extension ${kind}`, () => {
			readExtension(kind, bytes, start, found);
		});
	}
}

function readExtension(kind: number, bytes: Uint8Array, at: number, found: TagSink): void {
	if (kind === 1) {
		// Some writers put a byte more before it.
		const skip = /^[^IM](?:II\*\0|MM\0\*)/s.test(latin1(bytes.subarray(0, 5))) ? 1 : 0;
		readExif(bytes.subarray(skip), at + skip, found);
	} else if (kind === 2) readIcc(bytes, at, found);
	else if (kind === 3) readXmp(bytes, at, found);
	else {
		const entry = bpgExtensions.entries.get(kind);
		if (entry) found.tag(entry, { binary: bytes.length, bytes }, [at, bytes.length]);
	}
}
