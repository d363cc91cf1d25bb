/** OpenEXR (https://openexr.com/en/latest/OpenEXRFileLayout.html): attributes, each a name, a type, a size and a value. */
import { decodeText } from '../blocks/exif-values.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { RawValue, TagSink } from '../model.ts';
import { entryFor, named } from '../table.ts';
import { openEXRMain } from '../tags/pictures/film.ts';
import { extra } from '../tags/file.ts';

/** Read in one go: headers are seldom longer, but for a preview, of which only the place counts. */
const look = 64 * 1024;
/** Names are 31 bytes, or 255 where a flag allows. */
const longestName = 255;
/** Attributes: files of many parts have some hundreds. */
const mostAttributes = 20_000;
const previewOnly = 16;

const float = (reader: ByteReader) => Number(reader.f32().toPrecision(15));
const list = (read: (reader: ByteReader) => number) => (reader: ByteReader) => {
	const values: number[] = [];
	while (reader.remaining > 0) values.push(read(reader));
	const [only] = values;
	return values.length === 1 && only !== undefined ? only : values;
};
const floats = list(float);
const integers = list((reader) => reader.i32());
const naturals = list((reader) => reader.u32());
const byte = (reader: ByteReader) => reader.u8();
const text = (reader: ByteReader) => decodeText(reader.take(reader.remaining));

/** How the types are stored. Values of other types are bytes. */
const types: Readonly<Record<string, (reader: ByteReader) => RawValue>> = {
	box2f: floats,
	box2i: integers,
	chlist: channels,
	chromaticities: floats,
	compression: byte,
	double: list((reader) => Number(reader.f64().toPrecision(15))),
	envmap: byte,
	float: floats,
	int: integers,
	keycode: integers,
	lineOrder: byte,
	m33f: floats,
	m44f: floats,
	rational: (reader) => ({ n: reader.i32(), d: reader.u32() }),
	string: text,
	stringvector: strings,
	tiledesc: tiles,
	timecode: naturals,
	v2f: floats,
	v2i: integers,
	v3f: floats,
	v3i: integers
};

/** Reads the attributes of the first part. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'EXR', extension: 'exr', mime: 'image/x-exr' });
	const head = new ByteReader(await file.read(0, 8), true);
	const version = head.seek(4).u32();
	found.tag(named(openEXRMain, 'EXRVersion'), version & 0xff, [4, 1]);
	found.tag(named(openEXRMain, 'Flags'), version & 0xffffff00, [5, 3]);
	let at = 8;
	let count = 0;
	let window = new ByteReader(await file.read(at, look), true);
	for (;;) {
		found.budget.spend('items', 1);
		if (window.remaining < 2 * longestName + 64) {
			at += window.at;
			window = new ByteReader(await file.read(at, look), true);
		}
		const name = word(window);
		if (name === '') return;
		if (++count > mostAttributes) {
			found.warn(`OpenEXR: more than ${mostAttributes} attributes`, 'limit');
			return;
		}
		const type = word(window);
		const size = window.u32();
		const start = at + window.at;
		const whole = start + size <= file.size;
		const wanted = Math.min(size, type === 'preview' ? previewOnly : size, Math.max(0, file.size - start));
		if (whole && window.remaining >= size) {
			push(name, type, window.take(size), [start, size], found);
			continue;
		}
		// Longer than what was read: by itself.
		found.budget.allocate(wanted);
		if (whole) push(name, type, await file.read(start, wanted), [start, size], found);
		else found.warn(`OpenEXR: ${name.replace(/[^ -~]/g, '?')} is cut off`);
		if (!whole) return;
		at = start + size;
		window = new ByteReader(await file.read(at, look), true);
	}
}

/** Text up to a zero. @throws EndOfData */
function word(reader: ByteReader): string {
	const rest = reader.bytes.subarray(reader.at);
	const end = rest.indexOf(0);
	const bytes = reader.take(end < 0 ? reader.remaining + 1 : end);
	reader.skip(1);
	return latin1(bytes);
}

/** Made-up attributes are named by their name, with capitals where words begin. */
const nameOf = (id: string) =>
	id
		.replace(/[^\w-]+([a-z])?/g, (_all, letter?: string) => letter?.toUpperCase() ?? '')
		.replace(/(^|[-_])([a-z])/g, (_all, before: string, letter: string) => before + letter.toUpperCase());

function push(
	id: string,
	type: string,
	bytes: Uint8Array,
	range: readonly [number, number],
	found: TagSink
): void {
	const entry =
		openEXRMain.entries.get(id) ??
		entryFor(openEXRMain, id, nameOf(id), type === 'stringvector' ? { list: true } : {});
	const read = Object.hasOwn(types, type) ? types[type] : undefined;
	found.attempt(id, () => {
		const raw = read ? read(new ByteReader(bytes, true)) : { binary: range[1] };
		found.tag(entry, raw, range);
		if (id === 'dataWindow' && Array.isArray(raw)) {
			const [left = 0, top = 0, right = 0, bottom = 0] = raw.map(Number);
			found.tag(named(extra, 'ImageWidth'), right - left + 1, range);
			found.tag(named(extra, 'ImageHeight'), bottom - top + 1, range);
		}
	});
}

const samples = ['int8u', 'half', 'float'];

/** A line for each channel: name, type, whether it is linear, sampling. */
function channels(reader: ByteReader): string[] {
	const lines: string[] = [];
	while (reader.remaining > 1) {
		const name = word(reader);
		if (name === '') break;
		const type = reader.u32();
		const linear = reader.u8() === 0 ? '' : ' linear';
		const [x, y] = [reader.skip(3).i32(), reader.i32()];
		lines.push(`${name} ${samples[type] ?? `unknown(${type})`}${linear} ${x} ${y}`);
	}
	return lines;
}

function strings(reader: ByteReader): string[] {
	const texts: string[] = [];
	while (reader.remaining >= 4) texts.push(decodeText(reader.take(reader.u32())));
	return texts;
}

const levels = ['One Level', 'MIMAP Levels', 'RIPMAP Levels'];

function tiles(reader: ByteReader): string {
	const size = `${reader.u32()}x${reader.u32()}`;
	const mode = reader.u8();
	const level = levels[mode & 15] ?? `Unknown Levels (${mode & 15})`;
	const rounding = ['Round Down', 'Round Up'][mode >> 4] ?? `Unknown Rounding (${mode >> 4})`;
	return `${size}; ${level}; ${rounding}`;
}
