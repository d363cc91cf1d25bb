/**
 * Photoshop documents (https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/): a header, colour data, image
 * resources, layers, then the merged picture.
 */
import { ByteReader } from '../io/byte-reader.ts';
import { windows1252 } from '../io/windows-1252.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { readPhotoshop } from '../blocks/photoshop.ts';
import { photoshopTables as tables } from '../blocks/photoshop-tables.ts';
import type { ByteRange, RawValue, Table, TagSink } from '../model.ts';

/** How much of the layers' description is read: it stands before their pixels. */
const maxLayerBytes = 8 * 1024 * 1024;
const maxLayers = 8000;

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
	await found.attemptAsync('Photoshop picture', async () => {
		push(found, tables.imageData, 0, new ByteReader(await file.read(at, 2)).u16(), [at, 2]);
	});
}

function push(found: TagSink, table: Table, id: number | string, raw: RawValue, range: ByteRange): void {
	const entry = table.entries.get(id);
	if (entry) found.tag(entry, raw, range);
}

async function length(file: ByteSource, at: number, wide: boolean): Promise<number> {
	const reader = new ByteReader(await file.read(at, wide ? 8 : 4));
	return wide ? reader.u64() : reader.u32();
}

/** Gathers the values of all layers, so that each tag has one value a layer. */
class Layers {
	readonly #lists = new Map<string, { values: RawValue[]; range: [number, number] }>();

	add(id: string, raw: RawValue, at: number, size: number): void {
		const list = this.#lists.get(id);
		if (!list) {
			this.#lists.set(id, { values: [raw], range: [at, size] });
			return;
		}
		list.values.push(raw);
		list.range[1] = at + size - list.range[0];
	}

	flush(found: TagSink): void {
		for (const [id, { values, range }] of this.#lists) {
			const [only] = values;
			push(found, tables.layers, id, values.length === 1 && only !== undefined ? only : values, range);
		}
	}
}

async function readLayers(
	file: ByteSource,
	at: number,
	size: number,
	large: boolean,
	found: TagSink
): Promise<void> {
	if (size === 0) return;
	const reader = new ByteReader(await file.read(at, Math.min(size, maxLayerBytes)));
	const inner = large ? reader.u64() : reader.u32();
	if (inner === 0) {
		push(found, tables.layers, '_xcnt', 0, [at, 0]);
		return;
	}
	const place = at + reader.at;
	const count = Math.abs(reader.i16());
	push(found, tables.layers, '_xcnt', count, [place, 2]);
	if (count > maxLayers) found.warn(`Photoshop: ${count} layers are not believed`);
	const layers = new Layers();
	try {
		for (let index = 0; index < Math.min(count, maxLayers); index++) {
			found.budget.spend('items', 1);
			readLayer(reader, at, large, layers, found);
		}
	} finally {
		layers.flush(found);
	}
}

/** Keys whose lengths have 8 bytes in a PSB. */
const wideKeys = new Set('LMsk Lr16 Lr32 Layr Mt16 Mt32 Mtrn Alph FMsk lnk2 FEid FXid PxSD'.split(' '));

function readLayer(reader: ByteReader, offset: number, large: boolean, layers: Layers, found: TagSink): void {
	const rectangle = offset + reader.at;
	layers.add('_xrct', [reader.u32(), reader.u32(), reader.u32(), reader.u32()].join(' '), rectangle, 16);
	reader.skip(reader.u16() * (large ? 10 : 6));
	reader.skip(4);
	layers.add('_xbnd', reader.latin1(4), offset + reader.at - 4, 4);
	layers.add('_xopc', reader.u8(), offset + reader.at - 1, 1);
	reader.skip(1);
	layers.add('_xvis', reader.u8() & 2, offset + reader.at - 1, 1);
	reader.skip(1);
	const size = reader.u32();
	const end = reader.at + size;
	reader.skip(reader.u32());
	reader.skip(reader.u32());
	const start = reader.at;
	const name = windows1252(reader.take(reader.u8()));
	layers.add('_xnam', name, offset + start, reader.at - start);
	reader.skip((4 - ((reader.at - start) % 4)) % 4);
	while (reader.at + 12 <= end) {
		found.budget.spend('items', 1);
		reader.skip(4);
		const key = reader.latin1(4);
		const length = large && wideKeys.has(key) ? reader.u64() : reader.u32();
		const at = offset + reader.at;
		const value = new ByteReader(reader.take(length));
		const raw = extra(key, value);
		if (raw !== undefined) layers.add(key, raw, at, length);
	}
	reader.seek(end);
}

function extra(key: string, value: ByteReader): RawValue | undefined {
	switch (key) {
		case 'lclr':
			return value.u16();
		case 'lsct':
			return value.u32();
		case 'luni':
			return value.utf16(Math.min(value.u32() * 2, value.remaining & ~1)).replace(/\0+$/, '');
		case 'shmd':
			return layerTime(value);
		default:
			return undefined;
	}
}

const layerTimeKey = [...'layerTimedoub'].map((letter) => letter.charCodeAt(0));

/** The time in a layer's metadata, a descriptor of which only this one field matters. */
function layerTime({ bytes, view }: ByteReader): number | undefined {
	const first = layerTimeKey[0] ?? 0;
	for (
		let at = bytes.indexOf(first);
		at >= 0 && at + layerTimeKey.length + 8 <= bytes.length;
		at = bytes.indexOf(first, at + 1)
	) {
		if (layerTimeKey.every((code, index) => bytes[at + index] === code))
			return Math.round(view.getFloat64(at + layerTimeKey.length));
	}
	return undefined;
}
