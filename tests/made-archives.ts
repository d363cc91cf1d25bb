/** Small archives, made for tests: ZIP (APPNOTE 6.3.10) without packing, and TAR (POSIX.1-2017, ustar). */
import { crc32 } from '../src/lib/library/archive/crc32.ts';

export interface MadeMember {
	/** A folder's ends with a slash. */
	readonly name: string;
	readonly content: string;
	/** Of a ZIP: marked as encrypted. */
	readonly locked?: boolean;
	/** Of a TAR: the letter of its kind. */
	readonly kind?: string;
}

/** 2024-05-01 12:30, by MS-DOS and by Unix. */
const dosTime = (12 << 11) | (30 << 5);
const dosDay = ((2024 - 1980) << 9) | (5 << 5) | 1;
const unixTime = Date.UTC(2024, 4, 1, 12, 30) / 1000;

const utf8 = (text: string) => new TextEncoder().encode(text);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Numbers of two or four bytes, the lowest byte first. */
function little(...numbers: readonly (readonly [number: number, size: 2 | 4])[]): Uint8Array {
	return Uint8Array.from(
		numbers.flatMap(([number, size]) => Array.from({ length: size }, (_, at) => (number >>> (8 * at)) & 0xff))
	);
}

export function zipOf(members: readonly MadeMember[]): Uint8Array<ArrayBuffer> {
	const parts: Uint8Array[] = [];
	const list: Uint8Array[] = [];
	let at = 0;
	for (const { name, content, locked } of members) {
		const [title, bytes] = [utf8(name), utf8(content)];
		const flags = locked ? 0x0801 : 0x0800;
		const common = little(
			[20, 2],
			[flags, 2],
			[0, 2],
			[dosTime, 2],
			[dosDay, 2],
			[crc32(bytes), 4],
			[bytes.length, 4],
			[bytes.length, 4],
			[title.length, 2],
			[0, 2]
		);
		const part = joined([little([0x0403_4b50, 4]), common, title, bytes]);
		list.push(
			little([0x0201_4b50, 4], [20, 2]),
			common,
			little([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
			title
		);
		parts.push(part);
		at += part.length;
	}
	const directory = joined(list);
	const end = little(
		[0x0605_4b50, 4],
		[0, 2],
		[0, 2],
		[members.length, 2],
		[members.length, 2],
		[directory.length, 4],
		[at, 4],
		[0, 2]
	);
	return joined([...parts, directory, end]);
}

const block = 512;

function tarHead(name: Uint8Array, size: number, kind: string): Uint8Array {
	const head = new Uint8Array(block);
	head.set(name.subarray(0, 100));
	const field = (at: number, text: string) => head.set(utf8(text), at);
	field(100, '0000644\0');
	field(124, `${size.toString(8).padStart(11, '0')}\0`);
	field(136, `${unixTime.toString(8).padStart(11, '0')}\0`);
	field(148, ' '.repeat(8));
	field(156, kind);
	field(257, 'ustar\x0000');
	const sum = head.reduce((total, byte) => total + byte, 0);
	field(148, `${sum.toString(8).padStart(6, '0')}\0 `);
	return head;
}

const filled = (bytes: Uint8Array): Uint8Array =>
	joined([bytes, new Uint8Array(-bytes.length & (block - 1))]);

export function tarOf(members: readonly MadeMember[]): Uint8Array<ArrayBuffer> {
	const parts = members.flatMap(({ name, content, kind }) => {
		const [title, bytes] = [utf8(name), utf8(content)];
		const long = title.length > 100 ? [tarHead(utf8('long'), title.length, 'L'), filled(title)] : [];
		return [...long, tarHead(title, bytes.length, kind ?? (name.endsWith('/') ? '5' : '0')), filled(bytes)];
	});
	return joined([...parts, new Uint8Array(2 * block)]);
}
