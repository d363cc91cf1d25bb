/**
 * Photoshop documents (https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/): a header, colour data, image
 * resources, layers, then the merged picture.
 */
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { readLayerParts, readPhotoshopLayers } from '../blocks/photoshop-layers.ts';
import { readPhotoshop } from '../blocks/photoshop.ts';
import { photoshopTables as tables } from '../blocks/photoshop-tables.ts';
import { readTrailersOf } from './trailers.ts';
import type { ByteRange, RawValue, Table, TagSink } from '../model.ts';

const deepLayers = new Set(['Lr16']);

/** How much of the layers' description is read: it stands before their pixels. */
const maxLayerBytes = 8 * 1024 * 1024;

/** Reads a PSD, or a PSB, whose lengths are twice as wide in places. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const head = new ByteReader(await file.read(0, 30));
	const large = head.seek(4).u16() === 2;
	found.is(
		large
			? { type: 'PSB', extension: 'psb', mime: 'application/vnd.adobe.photoshop' }
			: { type: 'PSD', extension: 'psd', mime: 'application/vnd.adobe.photoshop' }
	);
	push(found, tables.header, 6, head.seek(12).u16(), [12, 2]);
	push(found, tables.header, 7, head.u32(), [14, 4]);
	push(found, tables.header, 9, head.u32(), [18, 4]);
	push(found, tables.header, 11, head.u16(), [22, 2]);
	push(found, tables.header, 12, head.u16(), [24, 2]);

	let at = 30 + head.u32();
	const resources = await length(file, at, false);
	at += 4;
	await found.attemptAsync('Photoshop resources', async () => {
		readPhotoshop(await file.read(at, resources), at, found);
	});
	at += resources;

	const layers = await length(file, at, large);
	at += large ? 8 : 4;
	await found.attemptAsync('Photoshop layers', () => readLayers(file, at, layers, large, found));
	at += layers;
	// Where there are none, ExifTool takes what stands behind their count for how the picture is packed, and so is it told here.
	if (layers === 0) at += large ? 10 : 6;
	await found.attemptAsync('Photoshop picture', async () => {
		push(found, tables.imageData, 0, new ByteReader(await file.read(at, 2)).u16(), [at, 2]);
	});
	await readTrailersOf(file, found);
}

function push(found: TagSink, table: Table, id: number | string, raw: RawValue, range: ByteRange): void {
	const entry = table.entries.get(id);
	if (entry) found.tag(entry, raw, range);
}

async function length(file: ByteSource, at: number, wide: boolean): Promise<number> {
	const reader = new ByteReader(await file.read(at, wide ? 8 : 4));
	return wide ? reader.u64() : reader.u32();
}

async function readLayers(
	file: ByteSource,
	at: number,
	size: number,
	large: boolean,
	found: TagSink
): Promise<void> {
	if (size === 0) return;
	const bytes = await file.read(at, Math.min(size, maxLayerBytes));
	const head = new ByteReader(bytes);
	const inner = large ? head.u64() : head.u32();
	if (inner > 0) {
		readPhotoshopLayers(bytes.subarray(head.at), at + head.at, found, { large });
		return;
	}
	// Layers of 16 bits stand behind the mask, in a part of their own. Those of 32 bits do too, where ExifTool does not look.
	if (head.remaining >= 4) head.skip(Math.min(head.u32(), head.remaining));
	const any = readLayerParts(bytes.subarray(head.at), at + head.at, found, deepLayers, large);
	if (!any) push(found, tables.layers, '_xcnt', 0, [at, 0]);
}
