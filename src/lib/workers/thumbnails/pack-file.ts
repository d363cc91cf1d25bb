/** Pack files written as a whole, for pictures that come from a backup (pack.ts says how a pack is made). */
import type { ThumbRow } from '#lib/storage/rows.ts';
import { openSync, type SyncFile } from '../sync-file.ts';
import { checkSize, checksum, fullAt, headOf, numberOfPack, packName } from './pack.ts';

/** A picture with what it is of. */
export type PackedPicture = Omit<ThumbRow, 'pack' | 'offset' | 'length'> & {
	readonly bytes: Uint8Array;
};

/**
 * Writes new packs behind those that there are. Until the database names their set they are leftovers, which whoever owns
 * the packs removes.
 * @returns where each picture lies
 * @throws QuotaExceededError
 */
export async function writePacks(
	folder: FileSystemDirectoryHandle,
	id: string,
	pictures: AsyncIterable<PackedPicture>
): Promise<ThumbRow[]> {
	let pack = 0;
	for await (const name of folder.keys()) pack = Math.max(pack, numberOfPack(name) ?? 0);
	let open: { readonly file: SyncFile; size: number } | undefined;
	const rows: ThumbRow[] = [];
	const put = (bytes: Uint8Array<ArrayBuffer>) => {
		if (open && open.file.write(bytes, { at: open.size }) === bytes.length) open.size += bytes.length;
		else throw new DOMException('No room for thumbnails', 'QuotaExceededError');
	};
	const close = () => {
		open?.file.flush();
		open?.file.close();
		open = undefined;
	};
	try {
		for await (const { bytes, ...row } of pictures) {
			if (!open || open.size >= fullAt) {
				close();
				const handle = await folder.getFileHandle(packName(++pack), { create: true });
				open = { file: await openSync(handle), size: 0 };
				put(headOf(id));
			}
			const record = new Uint8Array(checkSize + bytes.length);
			record.set(bytes, checkSize);
			new DataView(record.buffer).setUint32(0, checksum(record.subarray(checkSize)));
			rows.push({ ...row, pack, offset: open.size, length: bytes.length });
			put(record);
		}
	} finally {
		close();
	}
	return rows;
}
