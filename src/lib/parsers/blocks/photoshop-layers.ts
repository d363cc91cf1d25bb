/**
 * Photoshop's layers (https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/#50577409_16000): one record a layer, before
 * their pixels. They stand in PSD files and, with numbers in the file's byte order, in a tag of TIFF.
 */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import { windows1252 } from '../io/windows-1252.ts';
import type { ByteRange, RawValue, TagSink } from '../model.ts';
import { photoshopTables as tables } from './photoshop-tables.ts';

const maxLayers = 8000;

export interface LayerForm {
	/** Lengths are twice as wide in places (PSB). */
	readonly large?: boolean;
	readonly little?: boolean;
}

/**
 * Reads the records of layers.
 * @param bytes from the count of layers on
 * @param offset file position of `bytes[0]`
 */
export function readPhotoshopLayers(
	bytes: Uint8Array,
	offset: number,
	found: TagSink,
	form: LayerForm
): void {
	const { large = false, little = false } = form;
	const reader = new ByteReader(bytes, little);
	const count = Math.abs(reader.i16());
	push(found, '_xcnt', count, [offset, 2]);
	if (count > maxLayers) found.warn(`Photoshop: ${count} layers are not believed`);
	const layers = new Layers();
	try {
		for (let index = 0; index < Math.min(count, maxLayers); index++) {
			found.budget.spend('items', 1);
			readLayer(reader, offset, large, layers, found);
		}
	} finally {
		layers.flush(found);
	}
}

const documentHead = 'Adobe Photoshop Document Data Block\0';
/** Parts of a document in a TIFF that hold layers: of 8, 16 and 32 bits. */
const layerParts = new Set(['Layr', 'Lr16', 'Lr32']);

/** Reads what Photoshop keeps of a document in a TIFF (tag 37724): parts with a signature, a key and a length. */
export function readDocumentData(bytes: Uint8Array, offset: number, found: TagSink): void {
	if (latin1(bytes.subarray(0, documentHead.length)) !== documentHead) return;
	const start = documentHead.length;
	readLayerParts(bytes.subarray(start), offset + start, found, layerParts);
}

/**
 * Reads the layers that stand in parts with a signature, a key and a length: those of 16 bits do in a PSD too.
 * @param keys of parts that are layers
 * @param large lengths of some are twice as wide, whatever their signature (PSB)
 * @returns whether there are any
 */
export function readLayerParts(
	bytes: Uint8Array,
	offset: number,
	found: TagSink,
	keys: ReadonlySet<string>,
	large = false
): boolean {
	const reader = new ByteReader(bytes);
	let any = false;
	while (reader.remaining >= 12) {
		found.budget.spend('items', 1);
		const signature = reader.latin1(4);
		reader.little = signature === 'MIB8' || signature === '46B8';
		if (!reader.little && signature !== '8BIM' && signature !== '8B64') break;
		const id = key(reader);
		const wide = (large || signature === '8B64' || signature === '46B8') && wideKeys.has(id);
		const size = wide ? reader.u64() : reader.u32();
		const at = offset + reader.at;
		// Of a large document only the beginning is at hand: layers are described before their pixels.
		const value = reader.take(Math.min(size, reader.remaining));
		const padding = -size & 3;
		if (padding <= reader.remaining) reader.skip(padding);
		if (!keys.has(id)) continue;
		any = true;
		found.attempt('Photoshop layers', () => {
			readPhotoshopLayers(value, at, found, { large: wide, little: reader.little });
		});
	}
	return any;
}

function push(found: TagSink, id: string, raw: RawValue, range: ByteRange): void {
	const entry = tables.layers.entries.get(id);
	if (entry) found.tag(entry, raw, range);
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
			push(found, id, values.length === 1 && only !== undefined ? only : values, range);
		}
	}
}

/** Keys whose lengths have 8 bytes in a PSB. */
const wideKeys = new Set('LMsk Lr16 Lr32 Layr Mt16 Mt32 Mtrn Alph FMsk lnk2 FEid FXid PxSD'.split(' '));

function readLayer(reader: ByteReader, offset: number, large: boolean, layers: Layers, found: TagSink): void {
	const rectangle = offset + reader.at;
	layers.add('_xrct', [reader.u32(), reader.u32(), reader.u32(), reader.u32()].join(' '), rectangle, 16);
	reader.skip(reader.u16() * (large ? 10 : 6));
	reader.skip(4);
	layers.add('_xbnd', key(reader), offset + reader.at - 4, 4);
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
		const id = key(reader);
		const length = large && wideKeys.has(id) ? reader.u64() : reader.u32();
		const at = offset + reader.at;
		const value = new ByteReader(reader.take(length), reader.little);
		const raw = extra(id, value);
		if (raw !== undefined) layers.add(id, raw, at, length);
	}
	reader.seek(end);
}

/** Four letters, which turn round with the numbers. */
function key(reader: ByteReader): string {
	const letters = reader.latin1(4);
	return reader.little ? [...letters].reverse().join('') : letters;
}

function extra(id: string, value: ByteReader): RawValue | undefined {
	switch (id) {
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
function layerTime({ bytes, view, little }: ByteReader): number | undefined {
	const first = layerTimeKey[0] ?? 0;
	for (
		let at = bytes.indexOf(first);
		at >= 0 && at + layerTimeKey.length + 8 <= bytes.length;
		at = bytes.indexOf(first, at + 1)
	) {
		if (layerTimeKey.every((code, index) => bytes[at + index] === code))
			return Math.round(view.getFloat64(at + layerTimeKey.length, little));
	}
	return undefined;
}
