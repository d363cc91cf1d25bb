/**
 * InDesign documents (XMP Specification Part 3, 2020, 1.2.2): a database of pages, of which two masters say how many there
 * are; behind them lie objects in one piece, one of which is the XMP.
 */
import { readXmp } from '../blocks/on-demand.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { hex } from '../io/hex.ts';

const pageSize = 4096;
/** What an object in one piece begins with. */
const objectMark = 'de39397951884b6c8e63eef8aee0dd38';
const objectHead = 32;
const mostObjects = 1024;
/** Packets with thumbnails of every page have some megabytes. */
const mostPacket = 16 * 1024 * 1024;

/** Reads the XMP. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'INDD', extension: 'indd', mime: 'application/x-indesign' });
	const masters = [await master(file, 0), await master(file, pageSize)];
	// Writers fill the masters by turns: the one with the higher number holds.
	const [older, newer] = masters.sort((a, b) => a.turn - b.turn);
	const { pages, little } = newer ?? older ?? { pages: 0, little: true };
	let at = pages * pageSize;
	if (at === 0 || at >= file.size) throw new DamagedFile('the document is cut off before its objects');
	for (let count = 0; count < mostObjects && at < file.size; count++) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const head = new ByteReader(await file.read(at, objectHead), true);
		if (!objectMark.startsWith(hex(head.bytes.subarray(0, 16)))) return;
		if (head.length < objectHead) throw new DamagedFile('an object is cut off');
		const size = head.seek(24).u32();
		const start = at + objectHead;
		if (start + size > file.size) found.warn('InDesign: an object is cut off');
		if (await readObject(file, start, size, little, found)) return;
		at = start + size + objectHead;
	}
}

interface Master {
	readonly turn: number;
	readonly pages: number;
	readonly little: boolean;
}

async function master(file: ByteSource, at: number): Promise<Master> {
	const reader = new ByteReader(await file.read(at, 284), true);
	const little = reader.seek(24).u8() !== 2;
	const turn = reader.seek(264).u64();
	return { little, turn, pages: reader.seek(280).u32() };
}

/** Reads an object if it is XMP: its size, then the packet. */
async function readObject(
	file: ByteSource,
	start: number,
	size: number,
	little: boolean,
	found: TagSink
): Promise<boolean> {
	const head = new ByteReader(await file.read(start, Math.min(size, 256)), little);
	if (head.length < 4) return false;
	const claimed = head.u32();
	if (!latin1(head.take(Math.min(head.remaining, 64))).includes('<')) return false;
	if (!/<\?xpacket|<x:xmpmeta|<rdf:RDF/.test(latin1(head.bytes))) return false;
	const length = Math.min(claimed > 0 ? claimed : size - 4, size - 4, mostPacket);
	const bytes = await file.read(start + 4, length);
	if (bytes.length < length) found.warn('InDesign: the XMP is cut off');
	readXmp(bytes, start + 4, found);
	return true;
}
