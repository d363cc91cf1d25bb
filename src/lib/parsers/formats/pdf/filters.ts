/**
 * Filters of streams (ISO 32000-2:2020, 7.4) that metadata and cross-references are packed with: Flate and LZW with their
 * predictors, ASCII85, ASCIIHex, run lengths. Those of pictures stay packed.
 */
import { DamagedFile } from '../../damage.ts';
import type { Budget } from '../../io/budget.ts';
import { inflate } from '../../io/inflate.ts';
import { hexBytes, isArray, isDict, nameOf, whole, type PdfDict, type PdfValue } from './objects.ts';

/** Filters one after another; more than a few is nonsense. */
const mostFilters = 8;

type Filter = (bytes: Uint8Array, parameters: PdfDict, budget: Budget) => Uint8Array | Promise<Uint8Array>;

const filters: Readonly<Record<string, Filter>> = {
	FlateDecode: async (bytes, parameters, budget) => {
		const { bytes: plain } = await inflate(bytes, budget);
		if (plain.length === 0 && bytes.length > 0) throw new DamagedFile('a stream that does not unpack');
		return predicted(plain, parameters, budget);
	},
	LZWDecode: (bytes, parameters, budget) =>
		predicted(lzw(bytes, whole(parameters.get('EarlyChange')) ?? 1, budget), parameters, budget),
	ASCII85Decode: (bytes, _parameters, budget) => {
		budget.spend('inflated', Math.ceil((bytes.length * 4) / 5));
		return ascii85(bytes);
	},
	ASCIIHexDecode: (bytes, _parameters, budget) => {
		budget.spend('inflated', bytes.length >> 1);
		const end = bytes.indexOf(62);
		return hexBytes(end < 0 ? bytes : bytes.subarray(0, end));
	},
	RunLengthDecode: (bytes, _parameters, budget) => runLengths(bytes, budget),
	// Decryption by name; the document has done it already.
	Crypt: (bytes) => bytes
};

const short: Readonly<Record<string, string>> = {
	Fl: 'FlateDecode',
	LZW: 'LZWDecode',
	A85: 'ASCII85Decode',
	AHx: 'ASCIIHexDecode',
	RL: 'RunLengthDecode'
};

/**
 * Unpacks the bytes of a stream.
 * @param filter the values of `Filter` and `DecodeParms`, references resolved
 * @throws DamagedFile where a filter is not one of these, LimitExceeded
 */
export async function unpack(
	bytes: Uint8Array,
	filter: PdfValue | undefined,
	parameters: PdfValue | undefined,
	budget: Budget
): Promise<Uint8Array> {
	const names = isArray(filter) ? filter : filter === undefined || filter === null ? [] : [filter];
	const each = isArray(parameters) ? parameters : [parameters];
	if (names.length > mostFilters) throw new DamagedFile(`${names.length} filters are not believed`);
	let out = bytes;
	for (const [index, one] of names.entries()) {
		const name = nameOf(one) ?? '';
		const full = Object.hasOwn(short, name) ? (short[name] ?? name) : name;
		const decode = Object.hasOwn(filters, full) ? filters[full] : undefined;
		if (!decode) throw new DamagedFile(`packed by ${name || 'something'}, which is not read`);
		const own = each[index];
		out = await decode(out, isDict(own) ? own : new Map(), budget);
	}
	return out;
}

/** Undoes PNG's and TIFF's predictors (7.4.4.4): a row is what it differs from its neighbours by. */
function predicted(bytes: Uint8Array, parameters: PdfDict, budget: Budget): Uint8Array {
	const predictor = whole(parameters.get('Predictor')) ?? 1;
	if (predictor < 2) return bytes;
	const colors = within(parameters, 'Colors', 1, 64);
	const bits = within(parameters, 'BitsPerComponent', 8, 32);
	const columns = within(parameters, 'Columns', 1, 1 << 24);
	const pixel = Math.max(1, (colors * bits) >> 3);
	const row = Math.ceil((columns * colors * bits) / 8);
	budget.allocate(bytes.length);
	return predictor === 2 ? tiffRows(bytes.slice(), row, pixel, bits) : pngRows(bytes, row, pixel);
}

function within(parameters: PdfDict, key: string, usual: number, most: number): number {
	const value = whole(parameters.get(key)) ?? usual;
	if (value < 1 || value > most) throw new DamagedFile(`${key} ${value} is not believed`);
	return value;
}

function tiffRows(bytes: Uint8Array, row: number, pixel: number, bits: number): Uint8Array {
	// Other depths are those of pictures.
	if (bits !== 8) return bytes;
	for (let start = 0; start < bytes.length; start += row) {
		const end = Math.min(start + row, bytes.length);
		for (let at = start + pixel; at < end; at++) bytes[at] = (bytes[at] ?? 0) + (bytes[at - pixel] ?? 0);
	}
	return bytes;
}

function pngRows(bytes: Uint8Array, row: number, pixel: number): Uint8Array {
	const rows = Math.ceil(bytes.length / (row + 1));
	const out = new Uint8Array(Math.max(0, bytes.length - rows));
	let to = 0;
	for (let index = 0; index < rows; index++) {
		const start = index * (row + 1);
		const kind = bytes[start] ?? 0;
		const line = bytes.subarray(start + 1, start + 1 + row);
		const above = to - row;
		for (let x = 0; x < line.length; x++, to++) {
			const left = x < pixel ? 0 : (out[to - pixel] ?? 0);
			const up = above < 0 ? 0 : (out[above + x] ?? 0);
			const corner = x < pixel || above < 0 ? 0 : (out[above + x - pixel] ?? 0);
			out[to] = (line[x] ?? 0) + guess(kind, left, up, corner);
		}
	}
	return out;
}

function guess(kind: number, left: number, up: number, corner: number): number {
	switch (kind) {
		case 1:
			return left;
		case 2:
			return up;
		case 3:
			return (left + up) >> 1;
		case 4: {
			const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
			return a <= b && a <= c ? left : b <= c ? up : corner;
		}
		default:
			return 0;
	}
}

/** Lempel, Ziv and Welch with codes of 9 to 12 bits (7.4.4.2). */
function lzw(bytes: Uint8Array, early: number, budget: Budget): Uint8Array {
	const [clear, end, first] = [256, 257, 258];
	// Each code's last byte, the code before it, and how many bytes it stands for.
	const last = new Uint8Array(4097);
	const before = new Uint16Array(4097);
	const sizes = new Uint16Array(4097).fill(1, 0, 256);
	for (let code = 0; code < 256; code++) last[code] = code;
	const out = new Grown(budget);
	let [next, width, previous] = [first, 9, -1];
	let [buffer, held] = [0, 0];
	for (const byte of bytes) {
		buffer = ((buffer << 8) | byte) & 0xffffff;
		held += 8;
		if (held < width) continue;
		const code = (buffer >> (held - width)) & ((1 << width) - 1);
		held -= width;
		if (code === end) break;
		if (code === clear) {
			[next, width, previous] = [first, 9, -1];
			continue;
		}
		if (code > next || (code === next && previous < 0)) throw new DamagedFile('an LZW code before its time');
		const known = code < next ? code : previous;
		const size = (sizes[known] ?? 0) + (known === code ? 0 : 1);
		const place = out.room(size);
		let walk = known;
		for (let at = place + (sizes[known] ?? 0) - 1; at >= place; at--) {
			out.bytes[at] = last[walk] ?? 0;
			walk = before[walk] ?? 0;
		}
		const head = out.bytes[place] ?? 0;
		if (known !== code) out.bytes[place + size - 1] = head;
		if (previous >= 0 && next < 4096) {
			last[next] = head;
			before[next] = previous;
			sizes[next] = (sizes[previous] ?? 0) + 1;
			next++;
		}
		previous = code;
		if (next + early >= 1 << width && width < 12) width++;
	}
	return out.done();
}

/** Bytes that grow as they come, charged to the budget. */
class Grown {
	bytes = new Uint8Array(4096);
	#size = 0;
	constructor(readonly budget: Budget) {}

	/** Makes room for so many more; gives where they go. */
	room(more: number): number {
		this.budget.spend('inflated', more);
		const place = this.#size;
		this.#size += more;
		if (this.#size > this.bytes.length) {
			this.budget.allocate(this.#size * 2);
			const larger = new Uint8Array(this.#size * 2);
			larger.set(this.bytes);
			this.bytes = larger;
		}
		return place;
	}

	done(): Uint8Array {
		return this.bytes.subarray(0, this.#size);
	}
}

function ascii85(bytes: Uint8Array): Uint8Array {
	const out: number[] = [];
	const digits: number[] = [];
	const flush = () => {
		const missing = 5 - digits.length;
		while (digits.length < 5) digits.push(84);
		const word = digits.reduce((sum, digit) => sum * 85 + digit, 0);
		for (let byte = 0; byte < 4 - missing; byte++) out.push(Math.floor(word / 256 ** (3 - byte)) & 0xff);
		digits.length = 0;
	};
	for (const byte of bytes) {
		if (byte === 0x7e) break;
		if (byte === 0x7a && digits.length === 0) out.push(0, 0, 0, 0);
		else if (byte >= 0x21 && byte <= 0x75) {
			digits.push(byte - 0x21);
			if (digits.length === 5) flush();
		}
	}
	if (digits.length > 1) flush();
	return Uint8Array.from(out);
}

function runLengths(bytes: Uint8Array, budget: Budget): Uint8Array {
	const out = new Grown(budget);
	for (let at = 0; at < bytes.length;) {
		const length = bytes[at++] ?? 128;
		if (length === 128) break;
		if (length < 128) {
			const run = bytes.subarray(at, at + length + 1);
			const place = out.room(run.length);
			out.bytes.set(run, place);
			at += run.length;
		} else {
			const place = out.room(257 - length);
			out.bytes.fill(bytes[at++] ?? 0, place, place + 257 - length);
		}
	}
	return out.done();
}
