/** Camera attributes that phones with Qualcomm's chips write into segments of a JPEG. https://exiftool.org/TagNames/Qualcomm.html */
import { decodeText } from '../blocks/exif-values.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { qualcommDualCamera, qualcommMain } from '../tags/makers/qualcomm.ts';
import { stored } from './binary.ts';

export const qualcommHead = '\x1aQualcomm Camera Attributes';
/** A number behind the name. */
const headSize = qualcommHead.length;
const types = ['int8u', 'int8s', 'int16u', 'int16s', 'int32u', 'int32s', 'float', 'double'];
const widths = [1, 1, 2, 2, 4, 4, 4, 8];

/** Reads a segment from its name on: a size, a name, a type, two counts and a value, again and again. */
export function readQualcomm(bytes: Uint8Array, offset: number, found: TagSink): void {
	const reader = new ByteReader(bytes, true).seek(headSize);
	while (reader.remaining >= 8) {
		found.budget.item();
		const size = reader.u16();
		const name = latin1(reader.take(reader.u8()));
		const type = reader.u8();
		reader.skip(4);
		const at = offset + reader.at;
		const value = reader.take(size);
		const raw = rawOf(value, type);
		if (raw !== undefined) found.tag(entryOf(name), raw, [at, size]);
	}
}

function rawOf(value: Uint8Array, type: number): RawValue | undefined {
	const [name, width] = [types[type], widths[type]];
	if (name === undefined || width === undefined) return { binary: value.length, bytes: value };
	const count = Math.floor(value.length / width);
	return count === 0 ? '' : stored(value, name, count, true);
}

const entryOf = (name: string): Entry =>
	qualcommMain.entries.get(name) ?? entryFor(qualcommMain, name, nameOf(name));

/** `zz_wide[3]` as ZzWide03. */
const nameOf = (name: string): string =>
	name
		.replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase())
		.replace(/\[(\d+)\]$/, (_all, index: string) => index.padStart(2, '0'))
		.replace(/[^\w-]/g, '');

const dualHead = 'Qualcomm Dual Camera Attributes';
const longestLine = 1000;

/** What a pair of cameras says: lines of a name, `=` and a value, up to the first that is none. */
export function readDualCamera(bytes: Uint8Array, offset: number, found: TagSink): void {
	const lines = latin1(bytes.subarray(dualHead.length)).split('\n').slice(0, -1);
	let at = dualHead.length;
	for (const line of lines) {
		found.budget.item();
		const middle = line.indexOf('=');
		if (middle < 0 || line.length > longestLine) return;
		const id = line.slice(0, middle).replace(/^[^A-Za-z0-9]+|\s+$/g, '');
		const gap = /^ ?/.exec(line.slice(middle + 1))?.[0].length ?? 0;
		const value = bytes.subarray(at + middle + 1 + gap, at + line.length);
		const entry = qualcommDualCamera.entries.get(id) ?? entryFor(qualcommDualCamera, id, nameOfWords(id));
		found.tag(entry, decodeText(value), [offset + at, line.length]);
		at += line.length + 1;
	}
}

/** `AF ROI left` as AF_ROILeft: where capitals would run together something stands between. */
function nameOfWords(words: string): string {
	const name = words
		.replace(/(?:^|[^A-Za-z])[a-z]/g, (letters) => letters.toUpperCase())
		.replace(/([A-Z]) +(?=[A-Z]{2})/g, '$1_')
		.replace(/[^\w-]/g, '');
	return name.length < 2 || !/^[A-Z]/.test(name) ? `Tag${name}` : name;
}
