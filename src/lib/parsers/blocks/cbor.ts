/** CBOR (RFC 8949): a binary JSON with bytes, dates and other marked values. */
import { DamagedFile } from '../damage.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { Budget } from '../io/budget.ts';
import { hex } from '../io/hex.ts';
import type { RawValue } from '../model.ts';
import { isLeaf, type ValueTree } from './value-tree.ts';

/** The upper three bits of the first byte. */
const major = { unsigned: 0, negative: 1, bytes: 2, text: 3, list: 4, map: 5, mark: 6 } as const;

const dateText = 0;
const epochDate = 1;
const bigNumber = 2;
const bigNegative = 3;
const decimalFraction = 4;
/** The end of something whose length was not said. */
const stop = Symbol('stop');

/**
 * Reads one item and all in it.
 * @throws EndOfData, DamagedFile, LimitExceeded
 */
export function readCbor(reader: ByteReader, budget: Budget): ValueTree {
	const item = itemOf(reader, budget);
	if (item === stop) throw new DamagedFile('CBOR: an end without a beginning');
	return item;
}

function itemOf(reader: ByteReader, budget: Budget): ValueTree | typeof stop {
	budget.spend('items', 1);
	const at = reader.at;
	const first = reader.u8();
	const [kind, detail] = [first >> 5, first & 31];
	const leaf = (raw: RawValue): ValueTree => ({ raw, at, size: reader.at - at });
	if (kind === 7) return first === 0xff ? stop : leaf(simple(reader, detail));
	const endless = detail === 31;
	const count = endless ? Infinity : argument(reader, detail);
	switch (kind) {
		case major.unsigned:
			return leaf(count);
		case major.negative:
			return leaf(-1 - count);
		case major.bytes: {
			const bytes = endless ? pieces(reader, budget) : reader.take(count);
			return leaf({ binary: bytes.length, bytes });
		}
		case major.text: {
			const bytes = endless ? pieces(reader, budget) : reader.take(count);
			return leaf(new ByteReader(bytes).utf8(bytes.length));
		}
		case major.list:
			return budget.deeper(() => several(reader, budget, count));
		case major.map:
			return budget.deeper(() => mapOf(reader, budget, count));
		default: {
			const marked = budget.deeper(() => readCbor(reader, budget));
			const raw = ofMark(count, marked);
			return raw === undefined ? marked : leaf(raw);
		}
	}
}

/** The number in the first byte, or in the 1, 2, 4 or 8 that follow it. */
function argument(reader: ByteReader, detail: number): number {
	if (detail < 24) return detail;
	if (detail > 27) throw new DamagedFile(`CBOR: no such length: ${detail}`);
	return detail === 24
		? reader.u8()
		: detail === 25
			? reader.u16()
			: detail === 26
				? reader.u32()
				: reader.u64();
}

function several(reader: ByteReader, budget: Budget, count: number): ValueTree[] {
	const list: ValueTree[] = [];
	while (list.length < count) {
		const item = itemOf(reader, budget);
		if (item === stop) break;
		list.push(item);
	}
	return list;
}

function mapOf(reader: ByteReader, budget: Budget, count: number): ReadonlyMap<string, ValueTree> {
	const map = new Map<string, ValueTree>();
	for (let index = 0; index < count; index++) {
		const key = itemOf(reader, budget);
		if (key === stop) break;
		map.set(keyText(key), readCbor(reader, budget));
	}
	return map;
}

function keyText(key: ValueTree): string {
	if (!isLeaf(key)) return '';
	const { raw } = key;
	if (typeof raw === 'string') return raw;
	if (typeof raw === 'number') return String(raw);
	return typeof raw === 'object' && 'bytes' in raw && raw.bytes ? hex(raw.bytes) : '';
}

/** The parts of bytes or text whose length was not said. */
function pieces(reader: ByteReader, budget: Budget): Uint8Array {
	const parts: Uint8Array[] = [];
	for (;;) {
		budget.spend('items', 1);
		const first = reader.u8();
		if (first === 0xff) break;
		if (first >> 5 !== major.bytes && first >> 5 !== major.text)
			throw new DamagedFile('CBOR: no part of bytes');
		parts.push(reader.take(argument(reader, first & 31)));
	}
	const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

const simples: Readonly<Record<number, string>> = { 20: 'False', 21: 'True', 22: 'null', 23: 'undef' };

function simple(reader: ByteReader, detail: number): RawValue {
	switch (detail) {
		case 24:
			return `Unknown (${reader.u8()})`;
		case 25:
			return half(reader.u16());
		case 26:
			return reader.f32();
		case 27:
			return reader.f64();
		default:
			return simples[detail] ?? `Unknown (${detail})`;
	}
}

/** 16-bit floating point (IEEE 754). */
function half(bits: number): number {
	const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
	const size =
		exponent === 0
			? fraction * 2 ** -24
			: exponent === 31
				? fraction === 0
					? Infinity
					: NaN
				: (1024 + fraction) * 2 ** (exponent - 25);
	return bits & 0x8000 ? -size : size;
}

/** What a marked item means; undefined: what it is without the mark. */
function ofMark(mark: number, item: ValueTree): RawValue | undefined {
	if (mark === decimalFraction && Array.isArray(item)) {
		const [power, digits] = (item as readonly ValueTree[]).map((one) => (isLeaf(one) ? one.raw : 0));
		return Number(digits) * 10 ** Number(power);
	}
	if (!isLeaf(item)) return undefined;
	const { raw } = item;
	if (mark === dateText && typeof raw === 'string')
		return raw.replace(/^(\d{4})-(\d\d)-(\d\d)T/, '$1:$2:$3 ');
	if (mark === epochDate && typeof raw === 'number') return dateOf(raw);
	if (
		(mark === bigNumber || mark === bigNegative) &&
		typeof raw === 'object' &&
		'bytes' in raw &&
		raw.bytes
	) {
		const value = Number(`0x0${hex(raw.bytes)}`);
		return mark === bigNumber ? value : -1 - value;
	}
	return undefined;
}

function dateOf(seconds: number): RawValue {
	const date = new Date(seconds * 1000);
	if (Number.isNaN(date.getTime())) return seconds;
	const parts = Number.isInteger(seconds) ? '' : (seconds % 1).toFixed(6).slice(1);
	return `${date.toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ')}${parts}+00:00`;
}
